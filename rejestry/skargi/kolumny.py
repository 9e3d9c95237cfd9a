"""What the rest of the columns of PK-II.1510 say (prawo A4): steps, extensions and repeats, read for a page at once."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.safestring import SafeString

from biuro.core.lists import Kolumna
from biuro.core.polish import short_date
from org.kadry.models import Pracownik
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.skargi.sciezki import SCIEZKI
from rejestry.skargi.ta_sama_osoba import NAZWA
from rejestry.sprawy.queries import BEZ_NAZWY, visible_to
from rejestry.sprawy.uwagi import przygotuj as dopisz_znaki
from rejestry.terminy.kody_skarg import POSEL, ROZPATRZENIE
from rejestry.terminy.models import Termin
from rejestry.terminy.rules import dni_opoznienia

POPRZEDNIE = ("ponowna", "skarga_po_wniosku", "polaczenie")
PRZEKAZANIA = tuple(kod for kod, row in SCIEZKI.items() if row.do_organu and kod not in ("redakcja", "ponaglenie"))


class Obok:
    """What stands beside the rows of a page, read for all of them together when the first column asks for it."""

    def __init__(self, skargi: list[Skarga], osoba: Pracownik):
        self._skargi, self._osoba = skargi, osoba

    @cached_property
    def kroki(self) -> dict[int, list[KrokSkargi]]:
        """The steps of each row, by its id."""
        rows = KrokSkargi.objects.filter(skarga__in=self._skargi, odwolany=False).select_related("inna_sprawa")
        return _wedlug("skarga_id", rows.order_by("pk"))

    @cached_property
    def terminy(self) -> dict[int, list[Termin]]:
        """The deadlines of the case, by its id."""
        cases = [skarga.sprawa_id for skarga in self._skargi]
        rows = Termin.objects.filter(sprawa__in=cases, kod__in=(*ROZPATRZENIE, *POSEL)).order_by("pk")
        return _wedlug("sprawa_id", rows.prefetch_related("przedluzenia"))

    @cached_property
    def znaki(self) -> dict[int, list[str]]:
        """The other marks of the case, by its id."""
        cases = [skarga.sprawa for skarga in self._skargi]
        dopisz_znaki(cases, self._osoba)
        return {case.pk: case.znaki_obok for case in cases}


def przygotuj(skargi: list[Skarga], osoba: Pracownik) -> None:
    """Give each row what stands beside it, its days of delay and whether the person wrote before."""
    beside, repeated = Obok(skargi, osoba), _pisali_wczesniej([skarga.sprawa for skarga in skargi], osoba)
    for skarga in skargi:
        skarga.obok, skarga.wczesniej = beside, skarga.sprawa_id in repeated
        skarga.opoznienie = dni_opoznienia(skarga.termin, skarga.termin_spelniony)


def wnoszacy(skarga: Skarga) -> SafeString | str:
    """The name; under it, for one who wrote before, the way to all his writings of every year."""
    name = skarga.sprawa.wnoszacy
    if not skarga.wczesniej:
        return name or "—"
    address = f"{reverse('skargi:lista')}?{urlencode({NAZWA: skarga.sprawa.znak})}"
    words = '<span>{}<span class="sub"><a href="{}">pisał(a) wcześniej<span class="vh">: {}</span></a></span></span>'
    return format_html(words, name, address, name)


def uwagi(skarga: Skarga) -> str:
    """Other marks of the case and what ended its deadline."""
    return "; ".join(filter(None, [*skarga.obok.znaki[skarga.sprawa_id], skarga.termin_czym]))


def _wedlug(pole: str, rows: Iterable) -> dict[int, list]:
    found = defaultdict(list)
    for row in rows:
        found[getattr(row, pole)].append(row)
    return found


def _pisali_wczesniej(cases: list, osoba: Pracownik) -> set[int]:
    seen = visible_to(osoba)
    earlier = seen.filter(wnoszacy_szukaj=OuterRef("wnoszacy_szukaj"), pk__lt=OuterRef("pk"))
    rows = seen.filter(pk__in=[case.pk for case in cases]).exclude(wnoszacy_szukaj__in=BEZ_NAZWY)
    return set(rows.filter(Exists(earlier)).values_list("pk", flat=True))


def _krok(skarga: Skarga, *kody: str) -> list[KrokSkargi]:
    return [krok for krok in skarga.obok.kroki[skarga.pk] if krok.kod in kody]


def _termin(skarga: Skarga, kody: tuple[str, ...], pole: str):
    return next((getattr(row, pole) for row in skarga.obok.terminy[skarga.sprawa_id] if row.kod in kody), None)


def _przekazano(skarga: Skarga) -> str:
    sent = ((krok.organ, krok.wyslano) for krok in _krok(skarga, *PRZEKAZANIA))
    return "; ".join(f"{organ}, {short_date(day) if day else 'jeszcze nie wysłano'}" for organ, day in sent)


def _wezwanie(skarga: Skarga) -> str:
    said = []
    for krok in _krok(skarga, "wezwanie"):
        days = (("wysłano", krok.wyslano), ("doręczono", krok.doreczono), ("odpowiedź", krok.odpowiedz))
        said.append(", ".join(f"{word} {short_date(day)}" for word, day in days if day))
    return "; ".join(filter(None, said))


def _przedluzono(skarga: Skarga) -> str:
    rows = [p for t in skarga.obok.terminy[skarga.sprawa_id] if t.kod in ROZPATRZENIE for p in t.przedluzenia.all()]
    notice = {True: "zawiadomiono {:%d.%m.%Y}", False: "bez zawiadomienia"}
    return "; ".join(
        f"do {short_date(row.nowy)} ({notice[bool(row.zawiadomiono)].format(row.zawiadomiono)})" for row in rows
    )


def _poprzednie(skarga: Skarga) -> str:
    marks = [str(krok.inna_sprawa) for krok in _krok(skarga, *POPRZEDNIE) if krok.inna_sprawa]
    return "; ".join(dict.fromkeys([*marks, *([str(skarga.po_wniosku)] if skarga.po_wniosku else [])]))


def _imieniem(skarga: Skarga) -> str:
    consent = f", zgoda {short_date(skarga.zgoda)}" if skarga.zgoda else ", bez zgody"
    return f"{skarga.w_imieniu}{consent}" if skarga.w_imieniu else ""


DALSZE = tuple(
    Kolumna(klucz, nazwa, wartosc=wartosc, domyslna=False)
    for klucz, nazwa, wartosc in (
        ("w_imieniu", "W imieniu kogo", _imieniem),
        ("przekazal", "Kto przekazał", lambda s: s.przekazal),
        ("osoba", "Pracownik, którego dotyczy", lambda s: str(s.sprawa.dotyczy or "")),
        ("przekazano", "Komu i kiedy przekazano", _przekazano),
        ("wezwanie", "Wezwanie (§ 8 ust. 2)", _wezwanie),
        ("nominalny", "Termin ustawowy", lambda s: _termin(s, ROZPATRZENIE, "nominalny")),
        ("przedluzono", "Przedłużono (art. 36, 245)", _przedluzono),
        ("posel", "Termin 14 dni (art. 237 § 2)", lambda s: _termin(s, POSEL, "ostateczny")),
        ("doreczono", "Doręczono", lambda s: _termin(s, ROZPATRZENIE, "doreczono")),
        ("poprzednie", "Poprzednia sprawa (art. 239, 246)", _poprzednie),
        ("archiwalna", "Kategoria archiwalna", lambda s: s.sprawa.klasa.kategoria),
    )
)

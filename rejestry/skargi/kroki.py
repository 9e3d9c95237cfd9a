"""Steps in the course of a complaint: taken by the table of paths, called off, answered; each with its deadlines."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.skargi.sciezka import Sciezka
from rejestry.skargi.sciezki import SCIEZKI
from rejestry.skargi.sciezki_trybow import TRYBY
from rejestry.skargi.warunki_kroku import sprawdz_krok, wymagaj_powodu
from rejestry.sprawy.acts import act, held
from rejestry.sprawy.models import Sprawa
from rejestry.terminy.kody_skarg import POSEL
from rejestry.terminy.operations import nalicz, spelnij

PONAGLENIE = ("PONAGLENIE_PRZEKAZANIE", "PONAGLENIE_ROZPATRZENIE")
MIESIAC = ("SK_ROZPATRZENIE",)
KODY_KROKU = {
    **dict.fromkeys(("przekazanie", "wskazanie", "czesc"), ("SK_PRZEKAZANIE", "WN_PRZEKAZANIE")),
    **{row.kod: (row.zegar,) for row in TRYBY},
    "wezwanie": ("SK_UZUPELNIENIE",),
    "ponaglenie": PONAGLENIE,
    **dict.fromkeys(("stan_sprawy", "posel"), POSEL),
}


@transaction.atomic
def podejmij(
    skarga: Skarga,
    kod: str,
    *,
    powod: str,
    by: Pracownik,
    dzien: date | None = None,
    organ: str = "",
    inna_sprawa: Sprawa | None = None,
) -> KrokSkargi:
    """Take the path of this code: keep the step with its reason and count the deadlines it starts.

    Raises PermissionDenied, and Refused with the article where the law forbids it or something is missing.
    """
    skarga.sprawa, authority = held(skarga.sprawa, by)
    row = sciezka(kod)
    sprawdz_krok(skarga, row, powod, organ, inna_sprawa)
    day = dzien or timezone.localdate()
    if day > timezone.localdate():
        raise UserError("Podaj dzień, który już był.")
    facts = {"dzien": day, "powod": powod.strip(), "organ": organ.strip(), "inna_sprawa": inna_sprawa, "kto": by}
    krok = KrokSkargi(skarga=skarga, kod=kod, **facts)
    _save(krok, f"krok_{kod}", by, authority, powod)
    _terminy(skarga, row, krok, by)
    return krok


def sciezka(kod: str) -> Sciezka:
    """The row of the code; raises Refused for one that is no step."""
    row = SCIEZKI.get(kod)
    if row is None or row.strona:
        raise Refused("Tej czynności nie ma na liście kroków skargi.")
    return row


@transaction.atomic
def odwolaj(krok: KrokSkargi, *, powod: str, by: Pracownik) -> KrokSkargi:
    """Call a step off, with a reason: it stays in the file. Raises PermissionDenied, Refused."""
    krok, sprawa, authority = _held(krok, by)
    if krok.odwolany or krok.wyslano or krok.zawiadomiono:
        raise Refused("Tego kroku nie można odwołać: pismo już wyszło albo krok jest odwołany.")
    wymagaj_powodu(powod, "dlaczego odwołujesz ten krok")
    krok.odwolany = True
    _save(krok, "odwolaj_krok", by, authority, powod)
    if krok.kod not in ("stan_sprawy", "posel"):
        spelnij(sprawa, dzien=timezone.localdate(), czym="krok odwołany", by=by, kody=KODY_KROKU.get(krok.kod, ()))
    return krok


@transaction.atomic
def odnotuj_odpowiedz_kroku(krok: KrokSkargi, *, dzien: date, wynik: str, by: Pracownik) -> KrokSkargi:
    """What came back: the completed letter (§ 8 ust. 2), the report of the superior (art. 232 § 2), the consent.

    Raises PermissionDenied, Refused, UserError.
    """
    krok, sprawa, authority = _held(krok, by)
    if krok.odwolany or krok.odpowiedz:
        raise Refused("Ten krok jest odwołany albo odpowiedź jest już wpisana.")
    if not krok.dzien <= dzien <= timezone.localdate():
        raise UserError("Odpowiedź mogła przyjść od dnia kroku do dziś.")
    wymagaj_powodu(wynik, "co przyszło w odpowiedzi")
    krok.odpowiedz, krok.wynik = dzien, wynik.strip()
    _save(krok, "odpowiedz_na_krok", by, authority, wynik)
    if krok.kod == "wezwanie":
        spelnij(sprawa, dzien=dzien, czym="uzupełniono", by=by, kody=KODY_KROKU["wezwanie"])
    if SCIEZKI[krok.kod].sprawozdanie:  # passed on by art. 232, the month runs until it is settled there
        spelnij(sprawa, dzien=dzien, czym="informacja o załatwieniu (art. 232 kpa)", by=by, kody=MIESIAC)
    if krok.kod == "zgoda":
        krok.skarga.zgoda = dzien
        krok.skarga.save_act(act("wpisz_zgode", by, authority, wynik))
    return krok


def _terminy(skarga: Skarga, row: Sciezka, krok: KrokSkargi, by: Pracownik) -> None:
    code = row.termin[skarga.rodzaj != Skarga.Rodzaj.SKARGA] or ("" if krok.inna_sprawa else row.zegar)
    if code:
        nalicz(skarga.sprawa, code, skarga.sprawa.data_wplywu, by)
    if row.kod == "ponaglenie":
        for kod in PONAGLENIE:
            nalicz(skarga.sprawa, kod, krok.dzien, by)


def _held(krok: KrokSkargi, by: Pracownik) -> tuple[KrokSkargi, Sprawa, Authority]:
    krok = KrokSkargi.objects.select_for_update(of=("self",)).select_related("skarga__sprawa").get(pk=krok.pk)
    return krok, *held(krok.skarga.sprawa, by)


def _save(krok: KrokSkargi, name: str, by: Pracownik, authority: Authority, reason: str) -> None:
    basis = f"{SCIEZKI[krok.kod].przepis_dla(krok.skarga.rodzaj == Skarga.Rodzaj.SKARGA)}, {authority.basis}"[:200]
    krok.save_act(act(name, by, Authority(basis, authority.acting_for, authority.capacity), reason))

"""What the dispatch of a letter of the procedure means for the steps of the case and their deadlines."""

from collections.abc import Sequence
from datetime import date

from django.db import transaction

from biuro.core.history.models import Act
from org.kadry.models import Pracownik
from rejestry.skargi.fakty import posel_przekazal
from rejestry.skargi.kroki import KODY_KROKU
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.skargi.queries import skarga_sprawy
from rejestry.skargi.sciezki import SCIEZKI
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.rules import capacity_of
from rejestry.terminy.kody import KODY, OSOBNE
from rejestry.terminy.operations import nalicz, przywroc, spelnij, zawiadomiono_o_zwloce

ZWLOKA = ("zwloka", "zwloka_wniosek")
WLASNE_TERMINY = ("przekazanie", "wskazanie", "czesc", "stan_sprawy", "posel", "ponaglenie")


@transaction.atomic
def odnotuj_wyslanie(sprawa: Sprawa, *, szablon: str, dzien: date, czym: str, by: Pracownik) -> list[KrokSkargi]:
    """A letter made from this template went out: note it with the steps that owed it; return these steps."""
    if szablon in ZWLOKA:
        zawiadomiono_o_zwloce(sprawa, dzien=dzien, czym=czym, by=by)
    steps = _owing(sprawa, szablon)
    for krok in steps:
        setattr(krok, pole_pisma(krok.kod, szablon), dzien)
        krok.save_act(_act("wyslano_pismo_kroku", by, krok, czym))
        if krok.kod in WLASNE_TERMINY and not braki_kroku(krok):
            spelnij(sprawa, dzien=dzien, czym=czym, by=by, kody=KODY_KROKU[krok.kod])
    return steps


@transaction.atomic
def odnotuj_doreczenie(sprawa: Sprawa, *, szablon: str, dzien: date, by: Pracownik) -> list[KrokSkargi]:
    """The letter was delivered; from the delivery of a call its seven days run (§ 8 ust. 2). Return the steps."""
    steps = [krok for krok in _of_template(sprawa, szablon) if krok.doreczono != dzien]
    for krok in steps:
        krok.doreczono = dzien
        krok.save_act(_act("doreczono_pismo_kroku", by, krok, ""))
        if krok.kod == "wezwanie" and krok.odpowiedz is None:
            nalicz(sprawa, KODY_KROKU["wezwanie"][0], dzien, by)
    return steps


@transaction.atomic
def cofnij_wyslanie(sprawa: Sprawa, *, szablon: str, powod: str, by: Pracownik) -> list[KrokSkargi]:
    """The only dispatch was cancelled: the step owes its letter again. Return the steps."""
    steps = [krok for krok in _of_template(sprawa, szablon) if getattr(krok, pole_pisma(krok.kod, szablon))]
    for krok in steps:
        setattr(krok, pole_pisma(krok.kod, szablon), None)
        krok.doreczono = None
        krok.save_act(_act("cofnieto_pismo_kroku", by, krok, powod))
        if krok.kod in WLASNE_TERMINY:
            przywroc(sprawa, powod=powod, by=by, kody=KODY_KROKU[krok.kod])
    return steps


def kody_odpowiedzi(sprawa: Sprawa) -> frozenset[str]:
    """The deadlines an answer to who complains fulfils; a deputy who passed it on gets a notice of his own."""
    skarga = skarga_sprawy(sprawa)
    own = KODY_KROKU["posel"] if skarga and posel_przekazal(skarga) else ()
    return frozenset(KODY) - OSOBNE - frozenset(own)


def pole_pisma(kod: str, szablon: str) -> str:
    """Which date of the step this letter sets: the letter to somebody else, or the notice to who complains."""
    row = SCIEZKI[kod]
    first = row.do_organu or kod == "wezwanie"
    return "wyslano" if first and szablon == row.pisma[0] else "zawiadomiono"


def przepis_kroku(krok: KrokSkargi) -> str:
    """The article of a step taken, by the kind of its complaint or motion."""
    return SCIEZKI[krok.kod].przepis_dla(krok.skarga.rodzaj == Skarga.Rodzaj.SKARGA)


def braki_kroku(krok: KrokSkargi) -> list[str]:
    """What the step still owes, as ends of the sentence „Brakuje …”."""
    row = SCIEZKI[krok.kod]
    owed = {
        "pisma do organu lub adresata": row.do_organu and krok.wyslano is None,
        "zawiadomienia wnoszącego": row.do_wnoszacego and krok.kod != "wezwanie" and krok.zawiadomiono is None,
        "wysłania wezwania": krok.kod == "wezwanie" and krok.wyslano is None,
        "informacji o wyniku (art. 232 § 2 kpa)": row.sprawozdanie and krok.odpowiedz is None,
    }
    return [what for what, missing in owed.items() if missing]


def niedokonczone(rows: Sequence[KrokSkargi]) -> list[KrokSkargi]:
    """Of the steps in force those that owe a letter or wait for an answer, a delivered call until it is given up."""
    given_up = any(krok.kod == "nieuzupelniona" for krok in rows)
    waits = ("zgoda",) if given_up else ("wezwanie", "zgoda")
    return [krok for krok in rows if braki_kroku(krok) or (krok.kod in waits and krok.odpowiedz is None)]


def _owing(sprawa: Sprawa, szablon: str) -> list[KrokSkargi]:
    return [krok for krok in _of_template(sprawa, szablon) if getattr(krok, pole_pisma(krok.kod, szablon)) is None]


def _of_template(sprawa: Sprawa, szablon: str) -> list[KrokSkargi]:
    codes = [kod for kod, row in SCIEZKI.items() if szablon in row.pisma]
    rows = KrokSkargi.objects.select_for_update(of=("self",)).filter(skarga__sprawa=sprawa, kod__in=codes)
    return list(rows.filter(odwolany=False).order_by("pk"))


def _act(name: str, by: Pracownik, krok: KrokSkargi, reason: str) -> Act:
    return Act(name, by, przepis_kroku(krok), capacity=capacity_of(by), reason=reason)

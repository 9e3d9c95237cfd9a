"""What is next in the course of a complaint, in words: the step under way, the notice of delay, the end by a note."""

from typing import NamedTuple

from biuro.core.polish import short_date
from rejestry.skargi.fakty import fakty
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.skargi.sciezki import SCIEZKI
from rejestry.skargi.sposoby import sposoby
from rejestry.skargi.wyslane import braki_kroku, niedokonczone, przepis_kroku
from rejestry.sprawy.sposoby import Sposob, Wymaga
from rejestry.terminy.kody_skarg import ROZPATRZENIE
from rejestry.terminy.models import Przedluzenie
from rejestry.terminy.obliczenia import policz

WEZWANIE = {
    "minelo": "7 dni minęło {dzien}. Wybierz „{koniec}” albo odnotuj odpowiedź, jeśli przyszła",
    "doreczone": "czekasz na odpowiedź do {dzien}",
}


class Dalej(NamedTuple):
    """A sentence for each thing that is next, with its article; empty where it is not."""

    krok: str = ""  # a step owes a letter or waits for an answer
    zwloka: str = ""  # a new date is set, the notice of it is not sent
    koniec: str = ""  # a step that ends the case without an answering letter is done
    przepis: str = ""


def dalej(skarga: Skarga) -> Dalej:
    """What the course asks for now; nothing for a complaint without steps."""
    if moved := _zwloka(skarga):
        return Dalej(zwloka=f"Nowy termin: {short_date(moved.nowy)}. {_ZWLOKA}", przepis=moved.podstawa)
    steps = list(skarga.kroki.filter(odwolany=False).select_related("skarga__sprawa").order_by("pk"))
    if waiting := niedokonczone(steps):
        said = " ".join(f"„{SCIEZKI[krok.kod].nazwa}”: {_na_co_czeka(krok)}." for krok in waiting)
        return Dalej(krok=said, przepis=przepis_kroku(waiting[0]))
    krok, sposob = _konczacy(skarga, steps)
    if krok is None:
        return Dalej()
    note = " i napisz adnotację" if sposob.wymaga == Wymaga.ADNOTACJA else ""
    said = f"Krok „{SCIEZKI[krok.kod].nazwa}” jest zrobiony. Wybierz sposób „{sposob.nazwa}”{note}."
    return Dalej(koniec=said, przepis=przepis_kroku(krok))


_ZWLOKA = "Zawiadom o nim i o przyczynach, zanim minie poprzedni: „Napisz pismo”, zawiadomienie o zwłoce."


def _zwloka(skarga: Skarga) -> Przedluzenie | None:
    """An extension of the month nobody was told of yet."""
    terms = skarga.sprawa.terminy.filter(kod__in=ROZPATRZENIE, spelniony=None)
    return Przedluzenie.objects.filter(termin__in=terms, zawiadomiono=None).order_by("-pk").first()


def _na_co_czeka(krok: KrokSkargi) -> str:
    if missing := braki_kroku(krok):
        return f"brakuje {', '.join(missing)}"
    if krok.kod != "wezwanie":
        return "czekasz na odpowiedź"
    if krok.doreczono is None:
        return "sekretariat odnotuje doręczenie, od niego biegnie 7 dni"
    last = short_date(policz("SK_UZUPELNIENIE", krok.doreczono).ostateczny)
    words = WEZWANIE[fakty(krok.skarga).wezwanie]
    return words.format(dzien=last, koniec=SCIEZKI["nieuzupelniona"].nazwa)


def _konczacy(skarga: Skarga, steps: list[KrokSkargi]) -> tuple[KrokSkargi | None, Sposob | None]:
    """The last step whose outcome needs no answering letter, with that outcome."""
    known = {row.kod: row for row in sposoby(skarga.rodzaj) if row.wymaga != Wymaga.PISMO}
    motion = skarga.rodzaj != Skarga.Rodzaj.SKARGA
    for krok in reversed(steps):
        if found := known.get(SCIEZKI[krok.kod].sposob[motion]):
            return krok, found
    return None, None

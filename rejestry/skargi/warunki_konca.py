"""The single conditions of an end: what each article still wants before a complaint or motion may be closed."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from rejestry.skargi.fakty import Fakty
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.skargi.sciezki import SCIEZKI
from rejestry.skargi.wyslane import braki_kroku
from rejestry.sprawy.models import Sprawa
from rejestry.terminy.kody_skarg import ROZPATRZENIE
from rejestry.terminy.models import Przedluzenie, Termin

OSOBNO = ("wezwanie", "zgoda")  # asked about by conditions of their own
ZWLOKA = "art. 36, art. 245 kpa"
INNY_TRYB = "art. 233–235, art. 240 kpa"
PARA = 2  # more paths than two are named by their group


class Brak(NamedTuple):
    """One thing missing, with its article."""

    tekst: str
    przepis: str

    def __str__(self):
        return f"{self.tekst} ({self.przepis})"


class Stan(NamedTuple):
    """What the conditions look at."""

    skarga: Skarga
    fakty: Fakty
    kroki: tuple[KrokSkargi, ...]
    adnotacja: str


Warunek = Callable[[Stan], Iterator[Brak]]


def krok(*kody: str) -> Warunek:
    """One of these steps is taken; what it still owes is asked of every step alike."""

    def check(stan: Stan) -> Iterator[Brak]:
        if not any(row.kod in kody for row in stan.kroki):
            rows = [SCIEZKI[kod] for kod in kody]
            few = len(rows) <= PARA
            names = " albo ".join(f"„{row.nazwa}”" for row in rows) if few else f"„{rows[0].grupa}”"
            basis = rows[0].przepis_dla(stan.fakty.skarga) if few else INNY_TRYB
            yield Brak(f"Najpierw na stronie toku: {names}", basis)

    return check


def anonimowa(stan: Stan) -> Iterator[Brak]:
    """§ 8 ust. 1."""
    if stan.fakty.pelne_dane:
        yield Brak("Są imię i nazwisko (nazwa) oraz adres, więc pismo trzeba rozpatrzyć", "§ 8 ust. 1 rozporządzenia")


def nieuzupelniona(stan: Stan) -> Iterator[Brak]:
    """§ 8 ust. 2."""
    if reason := SCIEZKI["nieuzupelniona"].przeszkoda(stan.fakty):
        yield Brak(reason.removesuffix(" (§ 8 ust. 2 rozporządzenia)."), "§ 8 ust. 2 rozporządzenia")


def kroki(stan: Stan) -> Iterator[Brak]:
    """Whatever the outcome: a letter, notice or report owed by a step is sent, or the step is called off."""
    for row in stan.kroki:
        if row.kod not in OSOBNO:
            basis = SCIEZKI[row.kod].przepis_dla(stan.fakty.skarga)
            yield from (Brak(f"brakuje {what}", basis) for what in braki_kroku(row))


def potwierdzenie(stan: Stan) -> Iterator[Brak]:
    """§ 7 of the regulation: a confirmation that was asked for is sent."""
    if stan.fakty.zada_potwierdzenia and stan.fakty.pelne_dane:
        yield from krok("potwierdzenie")(stan)


def posel(stan: Stan) -> Iterator[Brak]:
    """Art. 239 spares the notice to who complains; art. 237 § 2 still owes one to a deputy, senator or councillor."""
    if stan.fakty.posel and not stan.fakty.posel_przekazal and not stan.fakty.odpowiedziano:
        yield from krok("stan_sprawy")(stan)


def posel_przekazal(stan: Stan) -> Iterator[Brak]:
    """Art. 237 § 2: who passed on another's complaint is told of the outcome beside the one who complains."""
    if stan.fakty.posel_przekazal:
        yield from krok("posel")(stan)


def polaczenie(stan: Stan) -> Iterator[Brak]:
    """A joined complaint is answered where it goes on: the other case is open, or has its answer."""
    other = next((row.inna_sprawa for row in reversed(stan.kroki) if row.kod == "polaczenie"), None)
    if other and other.stan == Sprawa.Stan.ZALATWIONA and other.odpowiedz_wyslano is None:
        yield Brak(
            f"Sprawa {other} jest zakończona bez odpowiedzi, więc nikt nie odpowie na to pismo", "art. 237 § 3 kpa"
        )


def dolaczone(stan: Stan) -> Iterator[Brak]:
    """Who withdraws this complaint has not withdrawn those joined to it."""
    if stan.fakty.dolaczone:
        names = ", ".join(stan.fakty.dolaczone)
        yield Brak(f"Dołączono tu {names}: odpowiedz na nie tutaj albo najpierw je wznów", "art. 237 § 3 kpa")


def zgoda(stan: Stan) -> Iterator[Brak]:
    """Art. 221 § 3."""
    if stan.fakty.w_imieniu and not stan.fakty.zgoda:
        yield Brak("Nie ma zgody osoby, w której imieniu złożono pismo", "art. 221 § 3 kpa")


def wezwanie(stan: Stan) -> Iterator[Brak]:
    """§ 8 ust. 2: a call under way is not left behind by a judgement."""
    if stan.fakty.wezwanie in ("projekt", "wyslane", "doreczone"):
        yield Brak("Wezwanie do uzupełnienia jest w toku: dokończ je albo odwołaj", "§ 8 ust. 2 rozporządzenia")


def redakcja(stan: Stan) -> Iterator[Brak]:
    """Art. 248 § 2, art. 249."""
    if stan.fakty.redakcja and stan.skarga.zada_zawiadomienia:
        yield from krok("redakcja")(stan)


def zwloka(stan: Stan) -> Iterator[Brak]:
    """Art. 36, art. 245: an answer after its day has its notice, or an explanation."""
    sent = stan.skarga.sprawa.odpowiedz_wyslano
    if sent is None or stan.adnotacja.strip():
        return
    terms = Termin.objects.filter(sprawa=stan.skarga.sprawa)
    if Przedluzenie.objects.filter(termin__in=terms, zawiadomiono=None, bylo__lt=sent).exists():
        yield Brak("Nie wysłano zawiadomienia o nowym terminie: wyjaśnij w adnotacji dlaczego", ZWLOKA)
    if terms.filter(kod__in=ROZPATRZENIE, ostateczny__lt=sent).exists():
        yield Brak("Odpowiedź wyszła po terminie bez zawiadomienia o zwłoce: wyjaśnij w adnotacji dlaczego", ZWLOKA)

"""What the law demands before a complaint or motion may end with an outcome; „czego brakuje, żeby zamknąć”."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from rejestry.skargi.fakty import Fakty, fakty
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.skargi.sciezki import SCIEZKI
from rejestry.skargi.sciezki_trybow import TRYBY
from rejestry.skargi.wyslane import braki_kroku
from rejestry.terminy.models import Przedluzenie, Termin

# Outcomes that judge the matter itself.
MERYTORYCZNE = (
    *("zasadna", "czesciowo_zasadna", "bezzasadna"),
    *("uwzgledniony", "uwzgledniony_czesciowo", "nieuwzgledniony"),
)


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
            first = SCIEZKI[kody[0]]
            yield Brak(f"Najpierw na stronie toku: „{first.nazwa}”", first.przepis)

    return check


def anonimowa(stan: Stan) -> Iterator[Brak]:
    """§ 8 ust. 1."""
    if stan.fakty.pelne_dane:
        yield Brak("Są imię i nazwisko (nazwa) oraz adres, więc pismo trzeba rozpatrzyć", "§ 8 ust. 1 rozporządzenia")


def nieuzupelniona(stan: Stan) -> Iterator[Brak]:
    """§ 8 ust. 2."""
    if reason := SCIEZKI["nieuzupelniona"].przeszkoda(stan.fakty):
        yield Brak(reason.removesuffix(" (§ 8 ust. 2 rozporządzenia)."), "§ 8 ust. 2 rozporządzenia")


def _kroki(stan: Stan) -> Iterator[Brak]:
    """Whatever the outcome: a letter, notice or report owed by a step is sent, or the step is called off."""
    for row in stan.kroki:
        if row.kod not in OSOBNO:
            yield from (Brak(f"Brakuje: {what}", SCIEZKI[row.kod].przepis) for what in braki_kroku(row))


def _potwierdzenie(stan: Stan) -> Iterator[Brak]:
    if stan.fakty.zada_potwierdzenia and stan.fakty.pelne_dane:
        yield from krok("potwierdzenie")(stan)


def _posel(stan: Stan) -> Iterator[Brak]:
    """Art. 239 spares the notice to who complains; art. 237 § 2 still owes one to a deputy, senator or councillor."""
    if stan.fakty.posel and not stan.fakty.odpowiedziano:
        yield from krok("stan_sprawy")(stan)


def _zgoda(stan: Stan) -> Iterator[Brak]:
    if stan.fakty.w_imieniu and not stan.fakty.zgoda:
        yield Brak("Nie ma zgody osoby, w której imieniu złożono pismo", "art. 221 § 3 kpa")


def _wezwanie(stan: Stan) -> Iterator[Brak]:
    if stan.fakty.wezwanie in ("projekt", "wyslane", "doreczone"):
        yield Brak("Wezwanie do uzupełnienia jest w toku: dokończ je albo odwołaj", "§ 8 ust. 2 rozporządzenia")


def _redakcja(stan: Stan) -> Iterator[Brak]:
    if stan.skarga.zada_zawiadomienia:
        yield from krok("redakcja")(stan)


def _zwloka(stan: Stan) -> Iterator[Brak]:
    sent = stan.skarga.sprawa.odpowiedz_wyslano
    if sent is None or stan.adnotacja.strip():
        return
    terms = Termin.objects.filter(sprawa=stan.skarga.sprawa)
    if Przedluzenie.objects.filter(termin__in=terms, zawiadomiono=None, bylo__lt=sent).exists():
        yield Brak("Nie wysłano zawiadomienia o nowym terminie: wyjaśnij w adnotacji dlaczego", ZWLOKA)
    if terms.filter(kod__in=ROZPATRZENIE, ostateczny__lt=sent).exists():
        yield Brak("Odpowiedź wyszła po terminie bez zawiadomienia o zwłoce: wyjaśnij w adnotacji dlaczego", ZWLOKA)


OSOBNO = ("wezwanie", "zgoda")  # asked about by conditions of their own
ZWLOKA = "art. 36, art. 245 kpa"
ROZPATRZENIE = ("SK_ROZPATRZENIE", "WN_ROZPATRZENIE")
WARUNKI: dict[str, tuple[Warunek, ...]] = {
    "przekazana": (krok("przekazanie"),),
    "przekazany": (krok("przekazanie"),),
    "wskazano_organ": (krok("wskazanie"),),
    "przekazana_do_zalatwienia": (krok("nizszy", "przelozony"),),
    "czesciowo_przekazana": (krok("czesc"),),
    "bez_rozpoznania_anonim": (anonimowa,),
    "bez_rozpoznania_braki": (nieuzupelniona,),
    "podtrzymano_stanowisko": (krok("ponowna"), _posel),
    "inny_tryb": (krok(*(row.kod for row in TRYBY)),),
    "do_wiadomosci": (krok("odpis"),),
    "polaczona": (krok("polaczenie"),),
    "polaczony": (krok("polaczenie"),),
}
ZAWSZE: tuple[Warunek, ...] = (_kroki, _potwierdzenie)
PRZY_ROZSTRZYGNIECIU: tuple[Warunek, ...] = (_zgoda, _wezwanie, _redakcja, _zwloka)


def warunki(sposob: str) -> tuple[Warunek, ...]:
    """The conditions of an outcome: its own, those of every end, those of a judgement of the matter."""
    judged = PRZY_ROZSTRZYGNIECIU if sposob in MERYTORYCZNE else ()
    return (*WARUNKI.get(sposob, ()), *ZAWSZE, *judged)


def braki_zakonczenia(skarga: Skarga, sposob: str, adnotacja: str = "") -> list[Brak]:
    """Everything that is missing for this outcome; the letter or note itself is checked by the case."""
    steps = tuple(skarga.kroki.filter(odwolany=False).order_by("pk"))
    stan = Stan(skarga, fakty(skarga), steps, adnotacja)
    return [brak for check in warunki(sposob) for brak in check(stan)]

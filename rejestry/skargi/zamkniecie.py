"""What the law demands before a complaint or motion may end with an outcome; „czego brakuje, żeby zamknąć”."""

from rejestry.skargi.fakty import fakty
from rejestry.skargi.models import Skarga
from rejestry.skargi.sciezki_trybow import TRYBY
from rejestry.skargi.warunki_konca import (
    Brak,
    Stan,
    Warunek,
    anonimowa,
    dolaczone,
    krok,
    kroki,
    nieuzupelniona,
    polaczenie,
    posel,
    posel_przekazal,
    potwierdzenie,
    redakcja,
    wezwanie,
    zgoda,
    zwloka,
)

# Outcomes that judge the matter itself.
MERYTORYCZNE = (
    *("zasadna", "czesciowo_zasadna", "bezzasadna"),
    *("uwzgledniony", "uwzgledniony_czesciowo", "nieuwzgledniony"),
    "czesciowo_przekazana",  # § 10: the own part is judged
)
# Outcomes of which an editor who asked hears (art. 248 § 2: settled or passed on), and a deputy who passed it on.
OGLASZANE = (
    *(*MERYTORYCZNE, "podtrzymano_stanowisko", "przekazana", "przekazany", "wskazano_organ"),
    *("przekazana_do_zalatwienia", "inny_tryb"),
)


WARUNKI: dict[str, tuple[Warunek, ...]] = {
    "przekazana": (krok("przekazanie"),),
    "przekazany": (krok("przekazanie"),),
    "wskazano_organ": (krok("wskazanie"),),
    "przekazana_do_zalatwienia": (krok("nizszy", "przelozony"),),
    "czesciowo_przekazana": (krok("czesc"),),
    "bez_rozpoznania_anonim": (anonimowa,),
    "bez_rozpoznania_braki": (nieuzupelniona,),
    "podtrzymano_stanowisko": (krok("ponowna"), posel),
    "inny_tryb": (krok(*(row.kod for row in TRYBY)),),
    "do_wiadomosci": (krok("odpis"), dolaczone),
    "polaczona": (krok("polaczenie"), polaczenie),
    "polaczony": (krok("polaczenie"), polaczenie),
    "wycofana": (krok("wycofanie"), dolaczone),
    "wycofany": (krok("wycofanie"), dolaczone),
}
ZAWSZE: tuple[Warunek, ...] = (kroki, potwierdzenie)
PRZY_ROZSTRZYGNIECIU: tuple[Warunek, ...] = (zgoda, wezwanie, zwloka)
PRZY_OGLOSZENIU: tuple[Warunek, ...] = (redakcja, posel_przekazal)


def warunki(sposob: str) -> tuple[Warunek, ...]:
    """The conditions of an outcome: its own, those of every end, those of a judgement of the matter."""
    judged = PRZY_ROZSTRZYGNIECIU if sposob in MERYTORYCZNE else ()
    told = PRZY_OGLOSZENIU if sposob in OGLASZANE else ()
    return (*WARUNKI.get(sposob, ()), *ZAWSZE, *judged, *told)


def braki_zakonczenia(skarga: Skarga, sposob: str, adnotacja: str = "") -> list[Brak]:
    """Everything that is missing for this outcome; the letter or note itself is checked by the case."""
    steps = tuple(skarga.kroki.filter(odwolany=False).order_by("pk"))
    stan = Stan(skarga, fakty(skarga), steps, adnotacja)
    return [brak for check in warunki(sposob) for brak in check(stan)]

"""The outcome of the whole request (prawo C4): it follows from the outcomes of its points and is never typed."""

from collections.abc import Iterable
from dataclasses import replace

from rejestry.informacja_publiczna.models import Punkt
from rejestry.informacja_publiczna.sposoby import TAK, WEDLUG_KODU, Dokument
from rejestry.sprawy.sposoby import Sposob, Wymaga, nazwij

P, A = Wymaga.PISMO, Wymaga.ADNOTACJA
ROZNIE = "roznie"
SPOSOBY_SPRAWY = (
    Sposob("udostepniono", "Udostępniono", "art. 13 ust. 1 udip", P, "Odpowiedź z oznaczeniem z art. 12 jest wysłana."),
    Sposob("udostepniono_od_razu", "Udostępniono od razu", "art. 10 ust. 2 udip", A, "Napisz, komu i kiedy."),
    Sposob(
        "udostepniono_czesciowo",
        "Udostępniono częściowo",
        "art. 13 ust. 1, art. 16 udip",
        P,
        "Każdy punkt ma swoje pismo albo decyzję.",
    ),
    Sposob("odmowa", "Odmowa", "art. 16 udip", P, "Decyzja jest doręczona."),
    Sposob("umorzenie", "Umorzenie", "art. 14 ust. 2, art. 16 udip", P, "Decyzja jest doręczona."),
    Sposob(
        "pismo", "Załatwiono pismem, bez udostępnienia", "art. 1, 4, 10 udip", P, "Pismo mówi, co z każdym punktem."
    ),
    Sposob("przekazano", "Przekazano", "praktyka", P, "Wnioskodawca wie, komu przekazano wniosek."),
    Sposob("bez_rozpoznania", "Bez rozpoznania", "art. 64 § 2 kpa", P, "Pismo mówi, czego nie uzupełniono."),
    Sposob("wycofano", "Wycofano", "art. 15 ust. 2 udip, praktyka", A, "Odnotuj, kiedy i jak."),
    Sposob(
        "brak_kontaktu", "Brak kontaktu z wnioskodawcą", "praktyka", A, "Napisz, jak próbowano przekazać odpowiedź."
    ),
    Sposob("oplata_nieprzyjeta", "Opłaty nie przyjęto", "art. 15 ust. 2 udip, praktyka", A, "Odnotuj, kiedy i jak."),
    Sposob(ROZNIE, "Punkty załatwiono różnie", "art. 13 ust. 1, art. 16 udip", P, "Każdy punkt ma swoje pismo."),
)
nazwij(SPOSOBY_SPRAWY)


def sposob_calosci(punkty: Iterable[Punkt]) -> str:
    """The outcome of the case that follows from its points; empty while one of them has none."""
    rows = [WEDLUG_KODU.get(punkt.sposob) for punkt in punkty]
    if not rows or None in rows:
        return ""
    groups = {row.grupa for row in rows}
    if groups == {TAK}:
        return "udostepniono_od_razu" if all(row.dokument == Dokument.ADNOTACJA for row in rows) else TAK
    if TAK in groups:
        return "udostepniono_czesciowo"
    return groups.pop() if len(groups) == 1 else ROZNIE


def sposob_sprawy(punkty: Iterable[Punkt]) -> Sposob | None:
    """The outcome that follows, with what it demands: no letter where no point ends by one (art. 10 ust. 2 udip)."""
    points = list(punkty)
    found = next((row for row in SPOSOBY_SPRAWY if row.kod == sposob_calosci(points)), None)
    noted = found and all(WEDLUG_KODU[punkt.sposob].dokument == Dokument.ADNOTACJA for punkt in points)
    return replace(found, wymaga=A) if noted else found

"""No path closes a request without what the law demands: all outcomes × documents × facts, against the articles.

The expectation (`wolno`) is written from art. 13, 16 and 21 udip and art. 109, 129 and 133 kpa, not from the table.
"""

from datetime import date, timedelta
from itertools import combinations_with_replacement, product
from types import SimpleNamespace

import pytest

from rejestry.informacja_publiczna.calosc import sposob_sprawy
from rejestry.informacja_publiczna.models import Krok, Punkt, WniosekUdip
from rejestry.informacja_publiczna.queries import Stan
from rejestry.informacja_publiczna.sposoby import SPOSOBY_PUNKTU, WEDLUG_KODU, Dokument
from rejestry.informacja_publiczna.warunki_punktu import przeszkoda_punktu
from rejestry.informacja_publiczna.zamkniecie import wymogi
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.sposoby import Wymaga

R = Krok.Rodzaj
DZIS = date(2026, 6, 30)
DAWNO, NIEDAWNO = DZIS - timedelta(days=40), DZIS - timedelta(days=3)
KODY = tuple(row.kod for row in SPOSOBY_PUNKTU)
# (name, decisions: (sent, delivered), days of appeals) → may the case end, by art. 109 and 129 § 2 kpa
DECYZJE = {
    "none": ((), (), True),
    "sent, not delivered": (((NIEDAWNO, None),), (), False),
    "delivered, may still be appealed": (((NIEDAWNO, NIEDAWNO),), (), False),
    "final": (((DAWNO, DAWNO),), (), True),
    "appealed": (((NIEDAWNO, NIEDAWNO),), (DZIS,), True),
    "annulled, issued again, may be appealed": (((DAWNO, DAWNO), (NIEDAWNO, NIEDAWNO)), (DAWNO,), False),
    "issued again, that one appealed too": (((DAWNO, DAWNO), (NIEDAWNO, NIEDAWNO)), (DAWNO, DZIS), True),
    "one final, one not delivered": (((DAWNO, DAWNO), (DAWNO, None)), (), False),
    "an appeal of before the decision is of another": (((NIEDAWNO, NIEDAWNO),), (DAWNO,), False),
}
TERMINY = ((), ("IP_ODWOLANIE_PRZEKAZANIE",), ("IP_WSA_AKTA",), ("IP_ODWOLANIE_PRZEKAZANIE", "IP_WSA_AKTA"))
PUNKTY = (
    (),
    (("", None),),
    *(((kod, day),) for kod in KODY for day in (None, DAWNO)),
    *(((kod, DAWNO), other) for kod in KODY for other in (("", None), ("odmowa", None))),
)


def _stan(punkty, decyzje, terminy, crwip):
    sent, appeals, _ = DECYZJE[decyzje]
    now = Stan(WniosekUdip(crwip_numer=crwip, sprawa=Sprawa()), DZIS)
    now.__dict__["punkty"] = [Punkt(numer=n, sposob=kod, zalatwiono=day) for n, (kod, day) in enumerate(punkty, 1)]
    now.__dict__["kroki"] = [
        *(Krok(rodzaj=R.ODMOWA, wyslano=out, doreczono=delivered) for out, delivered in sent),
        *(Krok(rodzaj=R.ODWOLANIE, wplynelo=day) for day in appeals),
    ]
    rows = [SimpleNamespace(kod=kod, spelniony=None, ostateczny=DZIS) for kod in terminy]
    now.__dict__["terminy"] = rows
    return now


def _wolno(punkty, decyzje, terminy, crwip):
    every_point_ended = bool(punkty) and all(kod and day for kod, day in punkty)
    return every_point_ended and DECYZJE[decyzje][2] and not terminy and bool(crwip)


@pytest.mark.przepis("art. 13 ust. 1, art. 16, art. 21 udip, art. 109, 129, 133 kpa")
def test_no_path_closes_a_request_without_what_the_law_demands():
    wrong, walked, open_paths = [], 0, 0
    for facts in product(PUNKTY, DECYZJE, TERMINY, ("", "CRWIP/1/2026")):
        allowed = not any(row.brak for row in wymogi(_stan(*facts)))
        walked, open_paths = walked + 1, open_paths + allowed
        if allowed != _wolno(*facts):
            wrong.append(facts)
    assert (wrong, walked > 5000, open_paths > 0) == ([], True, True)


@pytest.mark.przepis("art. 10 ust. 2, art. 13 ust. 1 udip")
def test_no_lawful_end_is_a_dead_one():
    """Whatever the outcomes of the points, the outcome of the case demands a letter only where one was to go out."""
    for kody in combinations_with_replacement(KODY, 2):
        row = sposob_sprawy([Punkt(sposob=kod) for kod in kody])
        by_letter = any(WEDLUG_KODU[kod].dokument != Dokument.ADNOTACJA for kod in kody)
        assert (row.wymaga == Wymaga.PISMO) == by_letter, kody
    assert sposob_sprawy([]) is None


DANE = {
    "uzasadnienie": "x",
    "odsylacz": "https://bip.poznan.pl/",
    "podstawa_odmowy": "prywatnosc",
    "wytworzyl": "Biuro",
    "udostepnil": "Biuro",
}
BEZ_KROKU = [kod for kod, row in WEDLUG_KODU.items() if not row.po_kroku]
# outcome, its step, what is known (delivered days ago; None: not delivered; "": not sent), reaction → may it be chosen
GALEZIE = (
    ("art. 14 ust. 2 udip", "umorzenie", R.FORMA, "", "", False),
    ("art. 14 ust. 2 udip", "umorzenie", R.FORMA, None, "", False),
    ("art. 14 ust. 2 udip", "umorzenie", R.FORMA, 14, "", False),
    ("art. 14 ust. 2 udip", "umorzenie", R.FORMA, 18, "", True),
    ("art. 14 ust. 2 udip", "umorzenie", R.FORMA, 18, "zmienil", False),
    ("art. 14 ust. 2 udip", "umorzenie", R.FORMA, 18, "wycofal", False),
    ("art. 14 ust. 2 udip", "udostepniono_inaczej", R.FORMA, 18, "", False),
    ("art. 14 ust. 2 udip", "udostepniono_inaczej", R.FORMA, 1, "zmienil", True),
    ("art. 15 ust. 2 udip", "udostepniono_oplata", R.OPLATA, "", "", False),
    ("art. 15 ust. 2 udip", "udostepniono_oplata", R.OPLATA, None, "", False),
    ("art. 15 ust. 2 udip", "udostepniono_oplata", R.OPLATA, 14, "", False),
    ("art. 15 ust. 2 udip", "udostepniono_oplata", R.OPLATA, 18, "", True),
    ("art. 15 ust. 2 udip", "udostepniono_oplata", R.OPLATA, 1, "godzi_sie", True),
    ("art. 15 ust. 2 udip", "udostepniono_oplata", R.OPLATA, 18, "wycofal", False),
    ("art. 15 ust. 2 udip", "udostepniono_oplata", R.OPLATA, 18, "nie_przyjmuje", False),
    ("art. 15 ust. 2 udip", "oplata_nieprzyjeta", R.OPLATA, "", "", False),
    ("art. 15 ust. 2 udip", "oplata_nieprzyjeta", R.OPLATA, 18, "", False),
    ("art. 15 ust. 2 udip", "oplata_nieprzyjeta", R.OPLATA, 1, "nie_przyjmuje", True),
    ("art. 3 ust. 1 pkt 1 udip", "odmowa_przetworzona", R.PRZETWORZONA, "", "", False),
    ("art. 3 ust. 1 pkt 1 udip", "odmowa_przetworzona", R.PRZETWORZONA, None, "", False),
    ("art. 3 ust. 1 pkt 1 udip", "odmowa_przetworzona", R.PRZETWORZONA, 7, "", False),
    ("art. 3 ust. 1 pkt 1 udip", "odmowa_przetworzona", R.PRZETWORZONA, 8, "", True),
    ("art. 3 ust. 1 pkt 1 udip", "odmowa_przetworzona", R.PRZETWORZONA, 1, "nie_wykazal", True),
    ("art. 3 ust. 1 pkt 1 udip", "odmowa_przetworzona", R.PRZETWORZONA, 8, "wykazal", False),
    ("art. 64 § 2 kpa", "bez_rozpoznania", R.BRAKI, "", "", False),
    ("art. 64 § 2 kpa", "bez_rozpoznania", R.BRAKI, 7, "", False),
    ("art. 64 § 2 kpa", "bez_rozpoznania", R.BRAKI, 11, "", True),
    ("art. 64 § 2 kpa", "bez_rozpoznania", R.BRAKI, 11, "uzupelnil", False),
    *(("art. 10 i 13 ust. 1 udip", kod, R.FORMA, "", "", True) for kod in BEZ_KROKU),
)


@pytest.mark.parametrize(
    ("kod", "krok", "doreczono", "odpowiedz", "wolno"),
    [pytest.param(*row, marks=pytest.mark.przepis(art), id="-".join(map(str, row))) for art, *row in GALEZIE],
)
def test_each_branch_of_the_statute(kod, krok, doreczono, odpowiedz, wolno):
    now = _stan((), "none", (), "")
    if doreczono != "":
        day = DZIS - timedelta(days=doreczono or 20)
        said = {"odpowiedz": odpowiedz, "odpowiedziano": DZIS} if odpowiedz else {}
        now.__dict__["kroki"] = [Krok(rodzaj=krok, wyslano=day, doreczono=day if doreczono else None, **said)]
    assert (przeszkoda_punktu(now, WEDLUG_KODU[kod], DANE) == "") == wolno


@pytest.mark.parametrize("row", SPOSOBY_PUNKTU, ids=lambda row: row.kod)
def test_an_outcome_says_what_it_needs(row):
    for field in row.pola:
        refusal = przeszkoda_punktu(_stan((), "none", (), ""), row, DANE | {field: " "})
        assert refusal.startswith("Podaj: ")
        assert row.podstawa in refusal

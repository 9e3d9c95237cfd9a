"""The table of „Co teraz”: every state of a case and of its letter is a row that says whose turn it is and why."""

from collections.abc import Callable

from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.podstawy import PODTECZKA, PRZENIESIENIE
from rejestry.sprawy.sposoby import PRZENIESIONA
from sekretariat.akta.akcje import napisz, otworz, wniosek, wyslij, zakoncz
from sekretariat.akta.kolej import autor, parafujacy, podpisujacy, prowadzacy, sekretariat
from sekretariat.akta.queries import Akta
from sekretariat.akta.sytuacja import Sytuacja
from sekretariat.akta.sytuacje_toku import TOK
from sekretariat.pisma.models import Pismo

S, P = Sprawa.Stan, Pismo.Stan


def pismo_w(*stany: str) -> Callable[[Akta], bool]:
    """The letter under way is in one of these states."""
    return lambda akta: akta.w_obiegu is not None and akta.w_obiegu.stan in stany


SYTUACJE = (
    Sytuacja(
        "przeniesiona",
        lambda akta: akta.sprawa.sposob == PRZENIESIONA.kod,
        "Sprawa toczy się pod nowym znakiem",
        "Sprawa toczy się pod nowym znakiem",
        "Tu została tylko pozycja w spisie spraw. Akta i terminy są pod nowym znakiem.",
        lambda akta: [],
        PRZENIESIENIE,
    ),
    Sytuacja(
        "podteczka",
        lambda akta: akta.sprawa.podteczka and akta.sprawa.stan != S.ZALATWIONA,
        "Prowadź sprawy podteczki",
        "To podstawa podteczki",
        "Każda sprawa podteczki ma własny znak i własną odpowiedź. Podteczkę zamkniesz po zakończeniu ostatniej.",
        prowadzacy,
        PODTECZKA,
    ),
    Sytuacja(
        "zalatwiona",
        lambda akta: akta.sprawa.stan == S.ZALATWIONA,
        "Sprawa jest załatwiona",
        "Sprawa jest załatwiona",
        "Nie trzeba nic robić. Jeśli przyjdzie coś nowego, wznów sprawę pod tym samym znakiem.",
        lambda akta: [],
        "instrukcja kancelaryjna",
    ),
    Sytuacja(
        "do_wyslania",
        pismo_w(P.PODPISANE),
        "Wyślij podpisane pismo",
        "Pismo jest podpisane, czeka na wysłanie",
        "Termin jest dotrzymany, gdy pismo wyjdzie najpóźniej ostatniego dnia.",
        sekretariat,
        "§ 7 ust. 3 pkt 3",
        "wysłanie",
        wyslij,
    ),
    Sytuacja(
        "poza_biurem",
        pismo_w(P.PRZEDLOZONE),
        "Zapisz, komu przekazano pismo i co wróciło",
        "Pismo czeka na podpis poza Biurem",
        "Dyrektor zaaprobował je wstępnie. Podpisuje Prezydent, jego zastępca, Sekretarz albo Skarbnik.",
        sekretariat,
        "§ 9 ust. 2",
        "podpis",
        otworz("Otwórz pismo", "eye"),
    ),
    Sytuacja(
        "do_podpisu",
        pismo_w(P.DO_PODPISU, P.ZAAPROBOWANE),
        "Podpisz pismo",
        "Pismo czeka na podpis",
        "Przeczytaj pismo i podpisz je albo zwróć z powodem.",
        podpisujacy,
        "§ 9 ust. 2–5",
        "podpis",
        otworz("Przeczytaj i podpisz", "signature"),
    ),
    Sytuacja(
        "do_parafy",
        pismo_w(P.DO_PARAFY),
        "Zaparafuj pismo",
        "Pismo czeka na parafę",
        "Przeczytaj pismo i zaparafuj je albo zwróć z powodem.",
        parafujacy,
        "§ 9 ust. 6",
        "parafa",
        otworz("Przeczytaj i zaparafuj", "writing-sign"),
    ),
    Sytuacja(
        "zwrocone",
        pismo_w(P.ZWROCONE),
        "Popraw zwrócone pismo",
        "Pismo wróciło do autora",
        "Powód zwrotu jest w przebiegu sprawy. Po poprawkach przedłóż pismo jeszcze raz.",
        autor,
        "§ 9",
        "projekt do parafy",
        otworz("Popraw pismo", "edit"),
    ),
    Sytuacja(
        "projekt",
        pismo_w(P.PROJEKT),
        "Dokończ projekt odpowiedzi i go przedłóż",
        "Powstaje projekt odpowiedzi",
        "Gotowy projekt trafi do parafy kierownika, a potem do podpisu.",
        autor,
        "§ 9 ust. 6",
        "projekt do parafy",
        otworz("Dokończ projekt", "edit"),
    ),
    Sytuacja(
        "informacja_publiczna",
        lambda akta: akta.udip is not None,
        "Prowadź wniosek punkt po punkcie",
        "Wniosek o informację publiczną jest w toku",
        "Na stronie wniosku są punkty, kroki postępowania i to, czego brakuje, żeby go zakończyć.",
        prowadzacy,
        "art. 13 udip",
        akcje=wniosek,
    ),
    *TOK,
    Sytuacja(
        "odpowiedziano",
        lambda akta: akta.sprawa.stan == S.ODPOWIEDZIANO,
        "Zakończ sprawę",
        "Odpowiedź wysłana, sprawa czeka na zakończenie",
        "Odpowiedź jest wysłana. Wybierz sposób załatwienia, żeby zamknąć sprawę.",
        prowadzacy,
        "§ 10 ust. 2",
        akcje=zakoncz,
    ),
    Sytuacja(
        "bez_pisma",
        lambda akta: True,
        "Napisz odpowiedź",
        "Sprawa czeka na odpowiedź",
        "Przygotuj projekt pisma. Jeśli przepis nie wymaga pisma, zakończ sprawę adnotacją.",
        prowadzacy,
        "§ 10 ust. 2",
        "projekt do parafy",
        lambda akta: (*napisz(akta), *zakoncz(akta)),
    ),
)

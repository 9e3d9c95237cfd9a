"""„Dlaczego mogę / nie mogę”: the acts of the page of a case, each with its answer, paragraph and address."""

from typing import NamedTuple

from django.core.exceptions import PermissionDenied
from django.urls import reverse

from biuro.core.errors import Refused
from org.kadry.models import Pracownik
from rejestry.powiazania.rules import z_rejestru
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.rules import odmowa_prowadzenia, prowadzi_sprawe
from rejestry.sprawy.zakonczenie import przeszkoda_wznowienia

S = Sprawa.Stan
OTWARTA = (S.W_TOKU, S.ODPOWIEDZIANO)


class Czynnosc(NamedTuple):
    """One act of the page: its address and the states in which it makes sense."""

    nazwa: str
    adres: str
    ikona: str
    stany: tuple[str, ...]
    poza_stanem: str


class Odpowiedz(NamedTuple):
    """Yes or no, why, and where to."""

    nazwa: str
    wolno: bool
    tekst: str
    adres: str
    ikona: str


WZNOW = "akta:wznow"
ZAMKNIETA = "Nie: sprawa jest załatwiona. Najpierw ją wznów."
CZYNNOSCI = (
    Czynnosc("Napisz pismo", "pisma:nowe", "file-plus", OTWARTA, ZAMKNIETA),
    Czynnosc("Zakończ sprawę", "akta:zakoncz", "check", OTWARTA, ZAMKNIETA),
    Czynnosc("Popraw datę wpływu", "akta:data_wplywu", "edit", OTWARTA, ZAMKNIETA),
    Czynnosc("Popraw tytuł lub dane wnoszącego", "akta:dane", "edit", OTWARTA, ZAMKNIETA),
    Czynnosc("Zmień prowadzącego lub osobę, której dotyczy", "akta:osoby", "users", OTWARTA, ZAMKNIETA),
    Czynnosc("Wznów sprawę", WZNOW, "refresh", (S.ZALATWIONA,), "Nie: sprawa jest w toku."),
)


PRZENIES = Czynnosc("Przenieś do innej klasy lub komórki", "znaki:przenies", "arrow-forward-up", OTWARTA, ZAMKNIETA)
POLACZ = Czynnosc("Połącz z inną sprawą", "znaki:polacz", "paperclip", OTWARTA, ZAMKNIETA)
POWIAZ = Czynnosc("Powiąż z inną sprawą", "znaki:powiaz", "external-link", (*OTWARTA, S.ZALATWIONA), "")
OBOK = Czynnosc("Załóż drugą sprawę z tego samego pisma", "znaki:obok", "folder", (*OTWARTA, S.ZALATWIONA), "")
ZNAKI = (PRZENIES, POLACZ, POWIAZ)
TOK = Czynnosc("Zobacz, co można zrobić z tym pismem", "skargi_tok:tok", "scale", (*OTWARTA, S.ZALATWIONA), "")
PRZEKWALIFIKUJ = Czynnosc("Zmień skargę na wniosek albo odwrotnie", "akta:rodzaj", "scale", OTWARTA, ZAMKNIETA)


def czynnosci(sprawa: Sprawa, osoba: Pracownik, *, w_rejestrze: bool = False) -> list[Odpowiedz]:
    """The answers for this person; `w_rejestrze`: the case is a complaint or a motion."""
    rows = (*CZYNNOSCI, *_znaki(sprawa), *((TOK, PRZEKWALIFIKUJ) if w_rejestrze else ()))
    authority = prowadzi_sprawe(osoba, sprawa)
    refusal = "" if authority else f"Nie. {odmowa_prowadzenia(osoba, sprawa)}"
    yes = f"Tak ({authority.basis}), jako: {authority.capacity}." if authority else ""
    return [_answer(row, sprawa, yes, refusal) for row in rows]


def sprawdz(adres: str, sprawa: Sprawa, osoba: Pracownik) -> None:
    """Before anything is typed: raises Refused in a wrong state, PermissionDenied by the rules."""
    row = next(row for row in (*CZYNNOSCI, *ZNAKI, OBOK, PRZEKWALIFIKUJ) if row.adres == adres)
    if sprawa.stan not in row.stany:
        raise Refused(row.poza_stanem)
    if row.adres == WZNOW and (reason := przeszkoda_wznowienia(sprawa)):
        raise Refused(reason)
    if row is PRZENIES and (reason := z_rejestru(sprawa.klasa_symbol)):
        raise Refused(reason)
    if prowadzi_sprawe(osoba, sprawa) is None:
        raise PermissionDenied(odmowa_prowadzenia(osoba, sprawa))


def _znaki(sprawa: Sprawa) -> tuple[Czynnosc, ...]:
    """A case of a register keeps its mark; a base of a sub-file is neither moved nor joined."""
    if sprawa.podteczka:
        return (POWIAZ,)
    return (OBOK, POLACZ, POWIAZ) if z_rejestru(sprawa.klasa_symbol) else ZNAKI


def _answer(row: Czynnosc, sprawa: Sprawa, yes: str, refusal: str) -> Odpowiedz:
    if row.adres == WZNOW and (obstacle := przeszkoda_wznowienia(sprawa)):
        return Odpowiedz(row.nazwa, False, f"Nie: {obstacle}", "", row.ikona)
    if sprawa.stan not in row.stany:
        return Odpowiedz(row.nazwa, False, row.poza_stanem, "", row.ikona)
    address = reverse(row.adres, args=[sprawa.znak]) if yes else ""
    return Odpowiedz(row.nazwa, bool(yes), yes or refusal, address, row.ikona)

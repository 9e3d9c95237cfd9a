"""What an entry of the register may say (kancelaria 1.3) and who keeps the register (§ 7 ust. 3 pkt 2)."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from django.core.exceptions import PermissionDenied
from django.utils import timezone

from biuro.core.polish import counted, fold, short_date
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from org.struktura.models import Stanowisko
from rejestry.sprawy.podleglosc import wylaczenie
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.queries import stanowisko_sekretariatu

F, K, S = Stanowisko.Funkcja, Przesylka.Kanal, Przesylka.Stan
PODSTAWA = "§ 7 ust. 3 pkt 2"
ODMOWA = (
    "Przesyłki rejestruje stanowisko ds. obsługi sekretariatu (§ 7 ust. 3 pkt 2), a podczas jego nieobecności osoba, "
    "która je zastępuje. Przekaż pismo do sekretariatu."
)
BRAK_DANYCH = "brak danych"  # the instruction's words for what cannot be established
OLDEST_LETTER = date(1990, 1, 1)  # an earlier date is a slip of the finger
BEZ_POWODU = 7  # days; an older receipt needs a reason
# The kind a title suggests: the first row one of whose words it contains (folded).
SLOWA_RODZAJU = (
    (Przesylka.Rodzaj.INFORMACJA, ("informacji publicznej", "informacje publiczna", "udip")),
    (Przesylka.Rodzaj.SKARGA, ("skarg", "zazaleni")),
    (Przesylka.Rodzaj.ZAPROSZENIE, ("zaprosz", "zaprasza")),
    (Przesylka.Rodzaj.FAKTURA, ("faktur", "rachun")),
    (Przesylka.Rodzaj.WNIOSEK, ("wniosek", "wniosk")),
)


def rejestruje(osoba: Pracownik) -> Authority | None:
    """The basis on which the person keeps the register today, or None."""
    today = timezone.localdate()
    if post := stanowisko_sekretariatu(osoba, today):
        return Authority(PODSTAWA, capacity=post)
    for role in roles_of(osoba, today):
        if role.funkcja == F.SEKRETARIAT and role.acting_for:
            return Authority(f"{PODSTAWA} w zw. z {role.tytul_zastepstwa}", role.acting_for, role.capacity)
    return None


def wymagaj_rejestrujacego(osoba: Pracownik) -> Authority:
    """The same basis; raises PermissionDenied with the paragraph for everybody else."""
    authority = rejestruje(osoba)
    if authority is None:
        raise PermissionDenied(ODMOWA)
    return authority


def zalatwia(osoba: Pracownik, przesylka: Przesylka) -> Authority | None:
    """The basis on which the person deals with an assigned item: himself, as head of its unit, or as the director."""
    if przesylka.stan not in (S.NOWA, S.PRZYDZIELONA) or wylaczony(osoba, przesylka):
        return None
    for role in roles_of(osoba, timezone.localdate()):
        if basis := None if role.nieobecny else _deals(role, przesylka):
            return Authority(basis, role.acting_for, role.capacity)
    return None


def wylaczony(osoba: Pracownik, przesylka: Przesylka) -> bool:
    """True when the letter is about the person, somebody above him or a colleague in whose unit it lies."""
    return wylaczenie(osoba).obejmuje(przesylka.dotyczy_id, przesylka.jednostka_id)


def _deals(role, przesylka: Przesylka) -> str:
    if role.funkcja == F.DYREKTOR:
        return "§ 3 ust. 1"
    if przesylka.stan == S.PRZYDZIELONA and przesylka.prowadzi_id in role.persons:
        return "dekretacja"
    return "§ 9 ust. 6" if przesylka.jednostka_id in role.kierowane else ""


def nie_zalatwia(przesylka: Przesylka) -> str:
    """Why somebody may not decide what becomes of the item, and who may."""
    if przesylka.stan not in (S.NOWA, S.PRZYDZIELONA):
        return f"Tej przesyłki nie można już włączyć do sprawy: stan to „{przesylka.get_stan_display()}”."
    if przesylka.stan == S.NOWA:
        return "Przesyłka czeka na dekretację. Najpierw dyrektor przydzieli ją osobie albo oddziałowi (§ 3 ust. 1)."
    return "Tę przesyłkę załatwia osoba, której ją przydzielono, kierownik jej oddziału albo dyrektor."


def niezgodnosci(dane: dict, dzis: date) -> Iterator[tuple[str, str]]:
    """Yield (field, sentence that says how to mend it) for what cannot be true of a letter received until today."""
    yield from _brakujace(dane)
    yield from _wplyw(dane.get("data_wplywu"), dane.get("uwagi", ""), dzis)
    yield from _kolejnosc(dane)
    kanal, kod = dane.get("kanal"), dane.get("kod_nadania")
    if kod and kanal != K.POCZTA:
        yield "kod_nadania", "Kod z koperty ma tylko przesyłka z poczty. Wybierz kanał „Poczta” albo usuń kod."
    if dane.get("data_nadania") and kanal in (K.OSOBISCIE, K.WEWNETRZNIE):
        yield "data_nadania", "Pisma przyniesionego nikt nie nadał. Usuń datę nadania albo zmień kanał na „Poczta”."


def _brakujace(dane: dict) -> Iterator[tuple[str, str]]:
    if dane.get("brak_daty") and dane.get("data_na_pismie"):
        yield "data_na_pismie", "Usuń datę na piśmie albo odznacz „daty na piśmie” wśród braków."
    if dane.get("brak_znaku") and dane.get("znak_nadawcy"):
        yield "znak_nadawcy", "Usuń znak nadawcy albo odznacz „znaku” wśród braków."


def _wplyw(wplyw: date | None, uwagi: str, dzis: date) -> Iterator[tuple[str, str]]:
    if wplyw is None:
        return
    if wplyw > dzis:
        yield "data_wplywu", f"Data wpływu nie może być późniejsza niż dzisiejsza ({short_date(dzis)})."
    elif wplyw < OLDEST_LETTER:
        yield "data_wplywu", "Sprawdź rok w dacie wpływu."
    elif dzis - wplyw > timedelta(days=BEZ_POWODU) and not uwagi.strip():
        days = counted((dzis - wplyw).days, "dzień,dni,dni")
        yield (
            "uwagi",
            f"Wpływ był {days} temu. Napisz w dodatkowych informacjach, dlaczego rejestrujesz przesyłkę dopiero teraz.",
        )


def _kolejnosc(dane: dict) -> Iterator[tuple[str, str]]:
    letter, posted, received = (dane.get(name) for name in ("data_na_pismie", "data_nadania", "data_wplywu"))
    for name, day, label in (("data_na_pismie", letter, "na piśmie"), ("data_nadania", posted, "nadania")):
        if day and day < OLDEST_LETTER:
            yield name, f"Sprawdź rok w dacie {label}."
        elif day and received and day > received:
            yield name, f"Data {label} nie może być późniejsza niż data wpływu ({short_date(received)})."
    if letter and posted and letter > posted:
        yield "data_nadania", f"Data nadania nie może być wcześniejsza niż data na piśmie ({short_date(letter)})."


def podpowiedz_rodzaj(tytul: str) -> str:
    """The kind the words of a title suggest; a plain letter when none does."""
    words = fold(tytul)
    found = (rodzaj for rodzaj, hints in SLOWA_RODZAJU if any(hint in words for hint in hints))
    return next(found, Przesylka.Rodzaj.PISMO)


def czysty_kod(kod: str) -> str:
    """The R-number as it is compared: „(00) 459 007 73” and „0045900773” are the same code."""
    return re.sub(r"[\s()-]", "", kod).upper()

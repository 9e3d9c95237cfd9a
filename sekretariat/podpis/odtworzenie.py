"""„Sprawdź ten podpis”: any paraph, approval or signature judged again by the rules and facts of its moment."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.podpisywanie.regulamin import authority_for, explain
from org.podpisywanie.reguly import Czynnosc
from org.podpisywanie.wtedy import Odcinek, Przeszlosc
from rejestry.sprawy.podleglosc import wylaczenie
from sekretariat.pisma.models import Akceptacja
from sekretariat.pisma.skrot import zgodny
from sekretariat.pisma.upowaznienie import brak_upowaznienia, z_art_268a
from sekretariat.podpis.fakty import fakty_slowami
from sekretariat.podpis.kolejnosc import parafa, plik
from sekretariat.podpis.slady import Slad

PODPISY = (Czynnosc.PODPIS, Czynnosc.APROBATA_OSTATECZNA)
WYLACZENIE = "Pismo dotyczyło tej osoby, jej przełożonego albo kogoś z jej oddziału."


class Sprawdzian(NamedTuple):
    """One thing checked: its name, the outcome, the sentence."""

    nazwa: str
    dobrze: bool
    zdanie: str


@dataclass(frozen=True)
class Wynik:
    """An act with everything that was checked of it, and the facts it was checked against."""

    akceptacja: Akceptacja
    sprawdziany: list[Sprawdzian]
    fakty: list[str]

    @property
    def dobrze(self) -> bool:
        """True when the act was valid and is as it was made."""
        return all(check.dobrze for check in self.sprawdziany)

    @property
    def uwagi(self) -> list[str]:
        """What is wrong, in sentences."""
        return [check.zdanie for check in self.sprawdziany if not check.dobrze]


def odtworz(slady: Iterable[Slad], *, pliki: bool = True) -> Iterator[Wynik]:
    """Judge acts given in the order of time, one by one; `pliki`: also read the stored PDF of each signature."""
    past = Przeszlosc()
    for slad in slady:
        checks = [_tresc(slad), _zapis(slad)]
        with past.chwila(slad.akceptacja.kiedy) as then:
            checks += [_uprawnienie(slad, then), _regulamin(slad.akceptacja, then)]
            if slad.akceptacja.czynnosc != Czynnosc.PARAFA:
                checks.append(Sprawdzian("Parafa", *parafa(slad, then)))
            facts = fakty_slowami(then, slad.akceptacja.osoba_id)
        if pliki and slad.akceptacja.czynnosc in PODPISY:
            checks.append(Sprawdzian("Plik", *plik(slad)))
        yield Wynik(slad.akceptacja, checks, facts)


def _tresc(slad: Slad) -> Sprawdzian:
    a = slad.akceptacja
    same = a.wersja.pismo_id == a.pismo_id and a.sha256 == a.wersja.sha256 and zgodny(_wtedy(slad), a.wersja)
    words = f"Treść wersji {a.wersja.numer}"
    ok = f"{words} jest tą, pod którą złożono czynność (skrót {a.sha256[:12]})."
    return Sprawdzian("Treść", same, ok if same else f"{words} nie zgadza się ze skrótem, pod którym złożono czynność.")


def _zapis(slad: Slad) -> Sprawdzian:
    a, entry = slad.akceptacja, slad.wpis
    made = (a.podstawa, a.stanowisko, a.w_zastepstwie_za, a.powod)
    same = entry is not None and made == (
        entry.akt_podstawa,
        entry.akt_jako,
        entry.akt_za,
        entry.history_change_reason,
    )
    ok = "Zapis czynności zgadza się z historią pisma."
    return Sprawdzian(
        "Zapis", same, ok if same else "Zapis czynności różni się od historii pisma albo nie ma go w niej."
    )


def _wtedy(slad: Slad) -> Any:
    """The letter as it stood: the row of history, or the letter itself where the row is missing."""
    return slad.wpis or slad.akceptacja.pismo


def _uprawnienie(slad: Slad, then: Odcinek) -> Sprawdzian:
    a, letter, who = slad.akceptacja, _wtedy(slad), then.osoba(slad.akceptacja.osoba_id)
    found = _prawo(a.czynnosc, who, letter, slad.sprawa, then)
    recorded = Authority(a.podstawa, a.w_zastepstwie_za, a.stanowisko)
    if found == recorded:
        for_whom = f", w zastępstwie za: {a.w_zastepstwie_za}" if a.w_zastepstwie_za else ""
        return Sprawdzian("Uprawnienie", True, f"Uprawnienie było: {a.podstawa}, {who} jako {a.stanowisko}{for_whom}.")
    if found is None:
        return Sprawdzian("Uprawnienie", False, _dlaczego_nie(a.czynnosc, who, letter, slad.sprawa, then))
    words = f"Zapisano „{a.podstawa}”, jako „{a.stanowisko}”, a wynika „{found.basis}”, jako „{found.capacity}”."
    return Sprawdzian("Uprawnienie", False, words)


def _prawo(czynnosc: str, who: Pracownik, letter: Any, case: Any, then: Odcinek) -> Authority | None:
    """§ 9 with the exclusion of the Council of Ministers' regulation of 2002 and art. 268a kpa, as at signing."""
    if _wylaczony(who, letter, case, then) or brak_upowaznienia(czynnosc, who, letter, then.kiedy):
        return None
    return z_art_268a(authority_for(czynnosc, who, letter, then.kiedy), who, letter, then.kiedy)


def _wylaczony(who: Pracownik, letter: Any, case: Any, then: Odcinek) -> bool:
    unit = case.jednostka_id if case else letter.jednostka_id
    return letter.dotyczy_id is not None and wylaczenie(who, then.kiedy).obejmuje(letter.dotyczy_id, unit)


def _dlaczego_nie(czynnosc: str, who: Pracownik, letter: Any, case: Any, then: Odcinek) -> str:
    if _wylaczony(who, letter, case, then):
        return WYLACZENIE
    if missing := brak_upowaznienia(czynnosc, who, letter, then.kiedy):
        return missing
    return f"Według zasad i faktów tamtej chwili: {explain(czynnosc, who, letter, then.kiedy, then.fakty).text}"


def _regulamin(a: Akceptacja, then: Odcinek) -> Sprawdzian:
    order = then.fakty.regulamin.numer
    same = a.regulamin == order
    ok = f"Obowiązywało zarządzenie nr {order}."
    wrong = f"Zapisano zarządzenie nr {a.regulamin}, a obowiązywało {order or 'żadne'}."
    return Sprawdzian("Regulamin", same, ok if same else wrong)

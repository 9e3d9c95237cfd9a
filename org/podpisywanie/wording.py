"""Polish sentences about the rows of § 9. Decides nothing: it words what it is given."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter

from biuro.core.transitions import Authority
from org.struktura.models import Stanowisko

VERBS = {  # czynnosc: (what its holder does, what „możesz” asks for)
    "parafa": ("parafuje", "parafować"),
    "aprobata_wstepna": ("aprobuje wstępnie", "zaaprobować wstępnie"),
    "aprobata_ostateczna": ("aprobuje ostatecznie i podpisuje", "zaaprobować ostatecznie i podpisać"),
    "aprobata_bez_podpisu": ("aprobuje ostatecznie", "zaaprobować ostatecznie"),
    "podpis": ("podpisuje", "podpisać"),
}
OBJECTS = {  # kategoria: (the object in the accusative, its pronoun)
    "zastrzezone": ("pismo zastrzeżone dla Prezydenta, zastępców, Sekretarza lub Skarbnika", "je"),
    "zakres_biura": ("pismo w zakresie Biura", "je"),
    "oswiadczenie_woli": ("oświadczenie woli w granicach pełnomocnictwa", "je"),
    "wewnetrzne": ("protokół, notatkę lub informację wewnętrzną", "je"),
    "wniosek_urlopowy": ("wniosek o urlop", "go"),
}
HOLDERS = {"": "{funkcja}", "kierowane": "{funkcja} {symbol}", "nadzorowane": "{funkcja} nadzorujący {symbol}"}


def consent(authority: Authority) -> str:
    """„Tak (§ 9 ust. 3).”"""
    return f"Tak ({cite(authority)})."


def refusal(rows: Sequence, kategoria: str, symbol: str, whose: str) -> str:
    """„Nie: pismo w zakresie Biura podpisuje dyrektor (§ 9 ust. 3).”"""
    verb, _ = VERBS[rows[0].czynnosc]
    obj, _ = OBJECTS[kategoria]
    by_paragraph = groupby(rows, key=attrgetter("przepis"))
    who = (f"{' lub '.join(_holder(row, symbol) for row in group)} ({przepis})" for przepis, group in by_paragraph)
    return f"Nie{whose}: {obj} {verb} {' lub '.join(who)}."


def whose_matter(own: bool) -> str:
    """Why a row that would otherwise do is refused."""
    return " we własnej sprawie" if own else " w sprawie osoby zastępowanej"


def no_row(numer: str, czynnosc: str, kategoria: str) -> str:
    """The Regulamin gives the act on such letters to nobody, or there was no Regulamin."""
    if not numer:
        return "Nie: w tym dniu nie obowiązywał żaden Regulamin znany systemowi."
    act = f"uprawnienia do czynności „{czynnosc}” w kategorii „{kategoria}”"
    return f"Nie: Regulamin (zarządzenie nr {numer}) nie daje nikomu w Biurze {act}."


def nobody_on(dzien: date) -> str:
    """Nobody has the power on that day."""
    return f"W dniu {dzien:%d.%m.%Y} nikt nie ma tego uprawnienia."


def who_may(people: Sequence) -> str:
    """„Dziś może to zrobić: Elżbieta Wronecka.”"""
    return f"Może to zrobić: {', '.join(str(person) for person in people)}."


def kto_albo_nikt(people: Sequence, dzien: date) -> str:
    """Who may on that day, or that nobody does."""
    return who_may(people) if people else nobody_on(dzien)


def brak_umocowania(brak: str, kto: str = "") -> str:
    """What the power of attorney lacks (`kto`: whose, when not of the one who asks), and the way that is left."""
    whose = f"Powód: {kto} – {brak.replace('nie masz ', 'nie ma ')}." if kto else f"Powód: {brak}."
    return f"{whose} Można zmienić rodzaj pisma na zastrzeżone i przedłożyć je Prezydentowi (§ 9 ust. 2)."


def own_absence(dzien: date) -> str:
    """The actor is recorded as absent."""
    return f"W dniu {dzien:%d.%m.%Y} masz wpisaną nieobecność: zakończ ją, żeby działać (§ 3 ust. 3)."


def instead(kategoria: str, allowed: Mapping[str, Authority]) -> str:
    """„Możesz je parafować (§ 9 ust. 6).”"""
    if not allowed:
        return ""
    _, pronoun = OBJECTS[kategoria]
    acts = (f"{VERBS[czynnosc][1]} ({cite(authority)})" for czynnosc, authority in allowed.items())
    return f"Możesz {pronoun} {' lub '.join(acts)}."


def cite(authority: Authority) -> str:
    """The basis, with the person stood in for."""
    return f"{authority.basis}, w zastępstwie za: {authority.acting_for}" if authority.acting_for else authority.basis


def join(sentences: Sequence[str]) -> str:
    """The sentences that are there."""
    return " ".join(filter(None, sentences))


def paragraphs(rows: Sequence) -> str:
    """Each paragraph once, in the order of the table."""
    return ", ".join(dict.fromkeys(row.przepis for row in rows))


def _holder(row, symbol: str) -> str:
    who = HOLDERS[row.zakres].format(funkcja=Stanowisko.Funkcja(row.funkcja).label, symbol=symbol)
    return who if row.w_zastepstwie else f"{who} osobiście"

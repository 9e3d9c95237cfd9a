"""Symbols of people (§ 10 ust. 2), logins, and what a post bears (§ 8): pure functions."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from decimal import Decimal
from itertools import count

from biuro.core.polish import posts_words

NAJWIECEJ_PROPOZYCJI = 3
PELNY = Decimal(1)
ASCII_L = str.maketrans("łŁ", "lL")


def propozycje_inicjalow(imie: str, nazwisko: str, zajete: Collection[str], dawne: Collection[str] = ()) -> list[str]:
    """Free symbols of § 10 ust. 2, best first: those nobody has now, and before the others those nobody ever had."""
    free = [symbol for symbol in dict.fromkeys(_symbols(imie, nazwisko)) if symbol not in zajete]
    return sorted(free, key=lambda symbol: symbol in dawne)[:NAJWIECEJ_PROPOZYCJI]


def _symbols(imie: str, nazwisko: str) -> Iterator[str]:
    """„TG”, „TGr”, „ToG”, „TGrz”, then with numbers; a double surname gives both its letters first."""
    first, last = imie.strip()[:2].title(), nazwisko.strip()
    parts = [part for part in re.split(r"[\s-]+", last) if part]
    if not first or not parts:
        return
    if len(parts) > 1:
        yield first[0] + "".join(part[0].upper() for part in parts[:2])
    yield first[0] + parts[0][0].upper()
    yield from (first[0] + parts[0][:size].capitalize() for size in (2, 3))
    yield first + parts[0][0].upper()
    yield from (f"{first[0]}{parts[0][0].upper()}{number}" for number in range(2, 10))


def propozycja_loginu(imie: str, nazwisko: str, zajete: Collection[str]) -> str:
    """„t.grzeskowiak”, or with the first free number; empty without a name and a surname."""
    first, last = _ascii(imie)[:1], _ascii(nazwisko)
    if not first or not last:
        return ""
    base = f"{first}.{last}"
    return next(name for name in _numbered(base) if name not in zajete)


def _numbered(base: str) -> Iterator[str]:
    yield base
    yield from (f"{base}{number}" for number in count(2))


def _ascii(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.translate(ASCII_L)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z-]", "", plain.lower())


def ostrzezenia(
    *, osoba: str, stanowisko: str, wymiar: Decimal, inne: Iterable[Decimal], zajete: Iterable[Decimal], etaty
) -> list[str]:
    """What is unusual about this person on this post; `inne`: his other posts, `zajete`: the others on this post.

    `etaty` is the number planned in annex 2 (§ 8), or None when it is not known: then nothing is said of it.
    """
    words = []
    total = sum(inne, wymiar)
    if total > PELNY:
        words.append(f"{osoba}: razem z innymi stanowiskami {posts_words(total)}, więcej niż pełny wymiar.")
    filled = sum(zajete, wymiar)
    if etaty is not None and filled > etaty:
        words.append(
            f"Stanowisko „{stanowisko}”: zaplanowano {posts_words(etaty)} (§ 8, załącznik nr 2), "
            f"a obsadzone byłoby {posts_words(filled)}."
        )
    return words

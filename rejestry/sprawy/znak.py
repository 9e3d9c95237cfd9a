"""The mark of a case, read back: „PK-II.1510.31.2026”, with or without initials (§ 10 ust. 1-3, kancelaria 1.10).

A sub-file adds its base after the class: „PK.1431.3.12.2026”. Initials are letters and digits with at least one letter,
so „….2026.JW” is never read as a number.
"""

import re

# Written out, because IGNORECASE would also take letters that only fold to ours (ſ, K).
LITERA = "A-Za-z"
INICJAL = "A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż"
FULL = re.compile(
    rf"(?P<komorka>(?=[{LITERA}0-9-]*[{LITERA}])[{LITERA}0-9]+(?:-[{LITERA}0-9]+)*)\.(?P<klasa_symbol>[0-9]{{2,6}})"
    r"(?:\.(?P<grupa>[1-9][0-9]{0,8}))?\.(?P<numer>[1-9][0-9]{0,8})\.(?P<rok>[0-9]{4})"
    rf"(?:\.(?P<inicjaly>(?=[0-9]*[{INICJAL}])[{INICJAL}0-9]{{1,6}}))?"
)
SHORT = re.compile(r"(?P<numer>[1-9][0-9]{0,8})(?:[./](?P<rok>[0-9]{4}))?", re.ASCII)


LICZBY = ("grupa", "numer", "rok")


def rozbierz(text: str) -> dict[str, str | int]:
    """The fields of Sprawa that the mark names (`grupa` 0: no sub-file); empty when the text is no mark."""
    match = FULL.fullmatch(text.strip())
    return {"grupa": 0} | _fields(match) if match else {}


def inicjaly(text: str) -> str:
    """The initials behind a mark („JW”), as they are written; empty when there are none or it is no mark."""
    match = FULL.fullmatch(text.strip())
    return (match["inicjaly"] or "") if match else ""


def rozbierz_skrot(text: str) -> dict[str, str | int]:
    """The same for what people type into search: the whole mark, „31.2026” or „31”."""
    match = SHORT.fullmatch(text.strip())
    return rozbierz(text) or (_fields(match) if match else {})


def _fields(match: re.Match) -> dict[str, str | int]:
    found = {name: value for name, value in match.groupdict().items() if value and name != "inicjaly"}
    return found | {name: int(found[name]) for name in LICZBY if name in found} | _upper(found)


def _upper(found: dict[str, str]) -> dict[str, str]:
    return {"komorka": found["komorka"].upper()} if "komorka" in found else {}

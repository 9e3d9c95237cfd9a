"""The mark of a case, read back: „PK-II.1510.31.2026”, with or without initials (§ 10 ust. 1-3, kancelaria 1.10)."""

import re

FULL = re.compile(
    r"(?P<komorka>(?=[A-Z0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*)\.(?P<klasa_symbol>[0-9]{2,6})"
    r"\.(?P<numer>[1-9][0-9]{0,8})\.(?P<rok>[0-9]{4})(?:\.\w{1,6})?",
    re.ASCII | re.IGNORECASE,
)
SHORT = re.compile(r"(?P<numer>[1-9][0-9]{0,8})(?:[./](?P<rok>[0-9]{4}))?", re.ASCII)


def rozbierz(text: str) -> dict[str, str | int]:
    """The fields of Sprawa that the mark names; empty when the text is no mark."""
    match = FULL.fullmatch(text.strip())
    return _fields(match) if match else {}


def rozbierz_skrot(text: str) -> dict[str, str | int]:
    """The same for what people type into search: the whole mark, „31.2026” or „31”."""
    match = SHORT.fullmatch(text.strip())
    return rozbierz(text) or (_fields(match) if match else {})


def _fields(match: re.Match) -> dict[str, str | int]:
    found = {name: value for name, value in match.groupdict().items() if value}
    return found | {name: int(found[name]) for name in ("numer", "rok") if name in found} | _upper(found)


def _upper(found: dict[str, str]) -> dict[str, str]:
    return {"komorka": found["komorka"].upper()} if "komorka" in found else {}

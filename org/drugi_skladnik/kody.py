"""Recovery codes: made by the system's random source, hashed like passwords, compared with one hashing (ASVS 6.5.2)."""

import secrets
from collections.abc import Collection

from django.contrib.auth.hashers import check_password, make_password

ZNAKI = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # without I, O, 0 and 1, which look alike
ILE, GRUPA, GRUPY = 10, 4, 3
DLUGOSC = GRUPA * GRUPY


def wylosuj(zajete: Collection[str] = ()) -> list[str]:
    """Ten codes „ABCD-EFGH-JKLM”; their first groups differ from each other and from those taken already."""
    codes: dict[str, str] = {}
    while len(codes) < ILE:
        groups = ["".join(secrets.choice(ZNAKI) for _ in range(GRUPA)) for _ in range(GRUPY)]
        if groups[0] not in zajete:
            codes[groups[0]] = "-".join(groups)
    return list(codes.values())


def oczysc(text: str) -> str:
    """What was typed, without spaces and hyphens, in capitals."""
    return "".join(text.split()).replace("-", "").replace("–", "").upper()


def poczatek(kod: str) -> str:
    """The part kept in clear."""
    return oczysc(kod)[:GRUPA]


def skrot(kod: str) -> str:
    """The hash to keep."""
    return make_password(oczysc(kod))


def zgadza_sie(kod: str, zapisany: str | None) -> bool:
    """True for the code of that hash; without a hash it costs the same and is False."""
    return check_password(oczysc(kod), zapisany or make_password(None))

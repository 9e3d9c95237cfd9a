"""What looks like personal data in a text meant for BIP (art. 5 ust. 2 udip, art. 5 ust. 1 lit. c RODO).

A net with holes: it stops what can be recognised; that the rest was read is said by the person who approves.
"""

import re

from biuro.core.polish import fold
from rejestry.sprawy.models import Sprawa

SHORTEST = 3  # shorter words of a name („Ewa” stays, „z”, „ul” go) are not looked for
TELEFON = r"\d{3}[ -]\d{3}[ -]\d{3}|\d{9}|\d{2}[ -]\d{3}[ -]\d{2}[ -]\d{2}"
WZORY = (
    ("adres e-mail", re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")),
    ("numer PESEL", re.compile(r"(?<!\d)\d{11}(?!\d)")),
    ("numer telefonu", re.compile(rf"(?<![\d./-])(?:\+?48[ -]?)?(?:{TELEFON})(?![\d/])")),
    ("numer rachunku", re.compile(r"(?<!\d)(?:\d{2} ?)(?:\d{4} ?){6}(?!\d)")),
    ("adres domowy", re.compile(r"\b(?:ul|al|os|pl)\.\s*\w+[^,.\n]{0,40}?\d+", re.IGNORECASE)),
    ("numer dokumentu", re.compile(r"\b[A-Z]{3} ?\d{6}\b")),
)


def dane_osobowe(tekst: str, sprawa: Sprawa) -> list[str]:
    """What in the text is, or looks like, data of a person: words for the screen; empty when nothing was found."""
    found = [f"{name}: „{match[0]}”" for name, pattern in WZORY if (match := pattern.search(tekst))]
    words = set(re.findall(r"\w+", fold(tekst)))
    names = re.findall(r"\w+", fold(f"{sprawa.wnoszacy} {_przed_malpa(sprawa.wnoszacy_email)}"))
    named = [name for name in dict.fromkeys(names) if len(name) >= SHORTEST and _occurs(name, words)]
    return found + [f"wnioskodawca: „{name}”" for name in named]


def _przed_malpa(email: str) -> str:
    return re.sub(r"[._\d-]+", " ", email.partition("@")[0])


def _occurs(name: str, words: set[str]) -> bool:
    """Also in another case: „Kowalski” in „Kowalskiego”, „Anna” in „Annie”."""
    stem = name[: max(SHORTEST, len(name) - 2)]
    return any(word.startswith(stem) and len(word) <= len(name) + SHORTEST for word in words)

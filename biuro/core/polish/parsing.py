"""A date as people type it: 23.11.2026, 23.11, 23 listopada, dziś, wczoraj, 2026-11-23."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from biuro.core.polish.dates import MONTHS
from biuro.core.polish.text import clean_line, fold

LONGEST = 40  # characters; nobody types a longer date
RELATIVE = {"przedwczoraj": -2, "wczoraj": -1, "dzis": 0, "dzisiaj": 0, "jutro": 1, "pojutrze": 2}
MONTH_NUMBERS = {fold(name): number for number, name in enumerate(MONTHS, 1)}
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
DAY_FIRST = re.compile(r"(\d{1,2})[./\- ](\d{1,2}|[a-z]{4,12})(?:[./\- ](\d{4}|\d{2}))?", re.ASCII)
SEPARATOR = re.compile(r" ?([./-]) ?")
TAIL = re.compile(r"(?:\.| ?r\.?)$")  # "23.11." and "23.11.2026 r."
CENTURY, IN_CENTURY = 2000, 99  # a year of two digits is of this century


class BadDate(ValueError):
    """The text is no date; str() is a Polish sentence for the field."""


def parse_date(text: str, today: date) -> date:
    """The date the text means. Without a year: the year that puts it nearest to today.

    Raises BadDate with a sentence that says how to write it.
    """
    words = SEPARATOR.sub(r"\1", " ".join(fold(text[: LONGEST + 1]).split()))
    if words in RELATIVE:
        return today + timedelta(days=RELATIVE[words])
    day = _parsed(TAIL.sub("", words), today) if len(words) <= LONGEST else None
    if day is None:
        raise BadDate(f"Nie ma daty „{_shown(text)}”. Wpisz ją tak: 23.11.2026, 23.11, dziś albo wczoraj.")
    return day


def _parsed(words: str, today: date) -> date | None:
    if match := ISO.fullmatch(words):
        return _real(*map(int, match.groups()))
    match = DAY_FIRST.fullmatch(words)
    if not match:
        return None
    month = MONTH_NUMBERS.get(match[2]) or (int(match[2]) if match[2].isdigit() else 0)
    if match[3]:
        year = int(match[3])
        return _real(year if year > IN_CENTURY else CENTURY + year, month, int(match[1]))
    return min(_around(today, month, int(match[1])), key=lambda day: abs(day - today), default=None)


def _around(today: date, month: int, day: int) -> Iterator[date]:
    """The same day of last year, this year and next year, where it exists."""
    for year in (today.year, today.year - 1, today.year + 1):
        if found := _real(year, month, day):
            yield found


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _shown(text: str) -> str:
    """What was typed, short enough for a sentence."""
    text = clean_line(text[: 2 * LONGEST])
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"

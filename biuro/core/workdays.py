"""Days statutorily free of work (act of 18 January 1951, Dz.U. 2025 poz. 296) and the shift of art. 57 § 4 kpa.

Every date of the act carries its validity, so a due date of 2018 is still counted by the calendar of 2018.
A Saturday is not a day free of work: it moves the end of a period only because art. 57 § 4 names it, and only
since 1 June 2017. Sundays are free by the same act as the feasts.
"""

from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

FIRST_YEAR, LAST_YEAR = 1990, 2100
SATURDAY, SUNDAY = 5, 6
SATURDAY_MOVES_SINCE = date(2017, 6, 1)
SATURDAY_REASON = "sobota, przesuwa koniec terminu (art. 57 § 4 kpa)"
SUNDAY_NAME = "niedziela"
DAY = timedelta(days=1)


class FixedFeast(NamedTuple):
    """A feast with a date of its own; `since` is the first year in which it is free."""

    month: int
    day: int
    name: str
    since: int = FIRST_YEAR


class MovableFeast(NamedTuple):
    """A feast counted in days from Easter Sunday."""

    after_easter: int
    name: str


FIXED = (
    FixedFeast(1, 1, "Nowy Rok"),
    FixedFeast(1, 6, "Święto Trzech Króli", since=2011),
    FixedFeast(5, 1, "Święto Państwowe 1 Maja"),
    FixedFeast(5, 3, "Święto Narodowe Trzeciego Maja"),
    FixedFeast(8, 15, "Wniebowzięcie Najświętszej Maryi Panny"),
    FixedFeast(11, 1, "Wszystkich Świętych"),
    FixedFeast(11, 11, "Narodowe Święto Niepodległości"),
    FixedFeast(12, 24, "Wigilia", since=2025),  # in force since 1 February 2025
    FixedFeast(12, 25, "pierwszy dzień Bożego Narodzenia"),
    FixedFeast(12, 26, "drugi dzień Bożego Narodzenia"),
)
MOVABLE = (
    MovableFeast(0, "pierwszy dzień Wielkanocy"),
    MovableFeast(1, "drugi dzień Wielkanocy"),
    MovableFeast(49, "pierwszy dzień Zielonych Świątek"),
    MovableFeast(60, "Boże Ciało"),
)
ONE_OFF = {date(2018, 11, 12): "stulecie odzyskania niepodległości"}  # act of 7 November 2018


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the Meeus/Jones/Butcher rule)."""
    golden = year % 19
    century, in_century = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon_drift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon_drift + 15) % 30
    leaps, year_rest = divmod(in_century, 4)
    weekday = (32 + 2 * century_rest + 2 * leaps - epact - year_rest) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@cache
def feasts(year: int) -> dict[date, str]:
    """The feasts of the year that are free of work, each with its Polish name; Sundays are not listed."""
    sunday = easter(year)
    found = {date(year, feast.month, feast.day): feast.name for feast in FIXED if feast.since <= year}
    one_off = {day: name for day, name in ONE_OFF.items() if day.year == year}
    return found | one_off | {sunday + feast.after_easter * DAY: feast.name for feast in MOVABLE}


def is_free(day: date) -> bool:
    """Is the day statutorily free of work: a Sunday or a feast of the act as it stood on that day?"""
    return day.weekday() == SUNDAY or day in feasts(day.year)


def is_workday(day: date) -> bool:
    """Does the office work: neither Saturday nor a day free of work?"""
    return day.weekday() != SATURDAY and not is_free(day)


def moves_deadline(day: date) -> bool:
    """Does a period ending on that day end later (art. 57 § 4 kpa as in force on that day)?"""
    return is_free(day) or (day.weekday() == SATURDAY and day >= SATURDAY_MOVES_SINCE)


def name_of_free_day(day: date) -> str | None:
    """The Polish name of the day free of work, None for any other day (a Saturday too)."""
    return feasts(day.year).get(day) or (SUNDAY_NAME if day.weekday() == SUNDAY else None)


def reason_of_shift(day: date) -> str | None:
    """Why a period cannot end on that day, as a Polish phrase; None when it can."""
    if not moves_deadline(day):
        return None
    if not is_free(day):
        return SATURDAY_REASON
    return f"{name_of_free_day(day)}, dzień ustawowo wolny{_newly_free(day)}"


def shift(day: date) -> date:
    """The day on which a period with this nominal end really ends (art. 57 § 4 kpa)."""
    while moves_deadline(day):
        day += DAY
    return day


def add_workdays(day: date, count: int) -> date:
    """The workday `count` workdays later (earlier when negative); 0 gives the day itself."""
    step = DAY if count > 0 else -DAY
    for _ in range(abs(count)):
        day += step
        while not is_workday(day):
            day += step
    return day


def _newly_free(day: date) -> str:
    """Since when, for the feasts younger than the calendar: the reader may remember them as workdays."""
    since = {(feast.month, feast.day): feast.since for feast in FIXED}.get((day.month, day.day), FIRST_YEAR)
    return f" od {since} r." if since > FIRST_YEAR else ""

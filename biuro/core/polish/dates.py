"""Dates and times in the words of the screen: long, short, and relative up to a week."""

from datetime import date, datetime, timedelta

from biuro.core.polish.numbers import days_words

WEEKDAYS = ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela")
WEEKDAYS_SHORT = ("pn.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz.")
MONTHS = (
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
)
WEEK = timedelta(days=7)


def weekday_name(day: date) -> str:
    """ "poniedziałek"."""
    return WEEKDAYS[day.weekday()]


def spoken_date(day: date) -> str:
    """ "23 listopada 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def long_date(day: date) -> str:
    """ "poniedziałek, 23 listopada 2026"."""
    return f"{weekday_name(day)}, {spoken_date(day)}"


def short_date(day: date) -> str:
    """ "23.11.2026"."""
    return f"{day.day:02}.{day.month:02}.{day.year}"


def day_month(day: date) -> str:
    """ "23.11"."""
    return f"{day.day:02}.{day.month:02}"


def time_of_day(moment: datetime) -> str:
    """ "9:05"; the moment must already be in local time."""
    return f"{moment.hour}:{moment.minute:02}"


def relative_moment(moment: datetime, now: datetime) -> str:
    """ "dziś, 9:12", "wczoraj, 14:05", "wt. 17.11" within a week, otherwise "02.11" or "23.11.2025".

    Both moments are aware, or both naive; the moment is shown in the time zone of `now`.
    """
    if now.tzinfo:
        moment = moment.astimezone(now.tzinfo)
    day, today = moment.date(), now.date()
    named = {today: "dziś", today - timedelta(days=1): "wczoraj", today + timedelta(days=1): "jutro"}
    if day in named:
        return f"{named[day]}, {time_of_day(moment)}"
    if abs(day - today) < WEEK:
        return f"{WEEKDAYS_SHORT[day.weekday()]} {day_month(day)}"
    return day_month(day) if day.year == today.year else short_date(day)


def due_words(due: date, today: date) -> str:
    """A due date for a work list: "3 dni po terminie (20.11)", "Dziś (23.11)", "Jutro (24.11)", "Za 16 dni (09.12)".

    Days are calendar days; the year is shown when it is not this one.
    """
    left = (due - today).days
    when = day_month(due) if due.year == today.year else short_date(due)
    if left < 0:
        return f"{days_words(-left)} po terminie ({when})"
    near = {0: "Dziś", 1: "Jutro"}
    return f"{near.get(left) or 'Za ' + days_words(left)} ({when})"

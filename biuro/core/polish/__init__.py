"""The Polish of the screen: numbers with their nouns, dates in words and typed by hand, text for search."""

from biuro.core.polish.dates import (
    day_month,
    due_words,
    long_date,
    relative_moment,
    short_date,
    spoken_date,
    time_of_day,
    weekday_name,
)
from biuro.core.polish.numbers import counted, days_words, decimal_comma, plural, posts_words, thousands, zlote
from biuro.core.polish.parsing import BadDate, parse_date
from biuro.core.polish.text import clean_line, clean_text, fold, hard_spaces

__all__ = [
    "BadDate",
    "clean_line",
    "clean_text",
    "counted",
    "day_month",
    "days_words",
    "decimal_comma",
    "due_words",
    "fold",
    "hard_spaces",
    "long_date",
    "parse_date",
    "plural",
    "posts_words",
    "relative_moment",
    "short_date",
    "spoken_date",
    "thousands",
    "time_of_day",
    "weekday_name",
    "zlote",
]

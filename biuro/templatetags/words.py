"""Polish words for templates: plurals, dates, numbers (ux.md 4.8)."""

import re
from datetime import date, datetime

from django import template
from django.template.defaultfilters import filesizeformat
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from biuro.core.polish import dates, numbers

register = template.Library()

KILO = 1024
PRZED_NUMEREM = re.compile(r"(§|\b(?:ust|art)\.|\b(?:pkt|nr)) (?=\w)")

register.filter("pl", numbers.counted)
register.filter("tysiace", numbers.thousands)
register.filter("etaty", numbers.posts_words)
register.filter("zlote", numbers.zlote)


def _day(value: date | datetime) -> date:
    return timezone.localtime(value).date() if isinstance(value, datetime) else value


@register.filter
def paragraf(value: str) -> str:
    """„§ 9 ust. 6” with hard spaces, so that no number begins a line."""
    return PRZED_NUMEREM.sub(rf"\1{numbers.NBSP}", value)


@register.filter
def zdniem(value: date | datetime) -> str:
    """„poniedziałek, 23 listopada 2026”."""
    return dates.long_date(_day(value)) if value else ""


@register.filter
def dlugo(value: date | datetime) -> str:
    """„23 listopada 2026”."""
    return dates.spoken_date(_day(value)) if value else ""


@register.filter
def krotko(value: date | datetime) -> str:
    """„23.11.2026”."""
    return dates.short_date(_day(value)) if value else ""


@register.filter
def dzienmies(value: date | datetime) -> str:
    """„23.11”, for tables."""
    return dates.day_month(_day(value)) if value else ""


@register.filter
def godzina(value: datetime) -> str:
    """„9:05”."""
    return dates.time_of_day(timezone.localtime(value)) if value else ""


@register.filter
def kiedy(value: datetime) -> SafeString | str:
    """„dziś, 9:12” in a <time> that carries the exact moment."""
    if not value:
        return ""
    moment = timezone.localtime(value)
    words = dates.relative_moment(moment, timezone.localtime())
    return format_html('<time datetime="{}">{}</time>', moment.isoformat(timespec="minutes"), words)


@register.filter
def rozmiar(size: int) -> str:
    """„412 kB”, „1,2 MB”."""
    if size < KILO * KILO:
        return f"{max(1, round(size / KILO))}{numbers.NBSP}kB"
    return filesizeformat(size)

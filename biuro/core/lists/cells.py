"""How values look on the screen: text, dates as <time>, links, people, states and deadlines."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from biuro.core import components
from biuro.core.polish.dates import short_date, time_of_day

Wiersz = Any
PUSTE = SafeString('<span class="muted">—</span>')


def odsylacz(adres: Callable[[Wiersz], str], tekst: Callable[[Wiersz], Any] = str, pod: Any = None) -> Callable:
    """The bold link of the row header, with a second line where `pod` gives one."""

    def cell(wiersz: Wiersz) -> SafeString:
        link = format_html('<a href="{}" class="ref">{}</a>', adres(wiersz), tekst(wiersz))
        below = pod(wiersz) if pod else ""
        return format_html('<span>{}<span class="sub">{}</span></span>', link, below) if below else link

    return cell


def tytul(adres: Callable[[Wiersz], str], tekst: Callable[[Wiersz], str] = lambda wiersz: wiersz.tytul) -> Callable:
    """A title as a link, at most two lines."""
    return lambda wiersz: format_html('<a class="clamp" href="{}">{}</a>', adres(wiersz), tekst(wiersz))


def dwa_wiersze(gora: Callable[[Wiersz], Any], dol: Callable[[Wiersz], Any]) -> Callable:
    """A value with a quieter one below it."""

    def cell(wiersz: Wiersz) -> SafeString:
        first, second = shown(gora(wiersz)), dol(wiersz)
        clip = format_html('<span class="clip">{}</span>', first)
        return format_html('<span>{}<span class="sub">{}</span></span>', clip, shown(second)) if second else clip

    return cell


def termin(dzien: Callable[[Wiersz], date | None], stan: Callable[[Wiersz], str] = lambda wiersz: "") -> Callable:
    """A deadline in words (ux.md 4.6); `stan` „paused” or „done”."""
    return lambda wiersz: components.due(dzien(wiersz), stan(wiersz))


def spelnienie(dzien: Callable[[Wiersz], date | None], spelniony: Callable[[Wiersz], date | None]) -> Callable:
    """A deadline that may be kept or missed by `opoznienie` days of the row."""
    return lambda wiersz: components.spelnienie(wiersz.opoznienie, dzien(wiersz), spelniony(wiersz))


def stan(slowa: Callable[[Wiersz], str] = lambda wiersz: wiersz.get_stan_display()) -> Callable:
    """The state as a tag (ux.md 4.7)."""
    return lambda wiersz: components.status(slowa(wiersz))


def osoba(kto: Callable[[Wiersz], Any]) -> Callable:
    """A person with initials; nobody is a dash."""
    return lambda wiersz: components.person(kto(wiersz))


def shown(value: Any) -> SafeString | str:
    """A plain value as text for the screen."""
    if value in (None, ""):
        return PUSTE
    if isinstance(value, datetime):
        local = timezone.localtime(value)
        day, hour = short_date(local.date()), time_of_day(local)
        return format_html('<time datetime="{}">{}<span class="sub">{}</span></time>', local.isoformat(), day, hour)
    if isinstance(value, date):
        return format_html('<time datetime="{}">{}</time>', value.isoformat(), short_date(value))
    return {True: "tak", False: "nie"}[value] if isinstance(value, bool) else str(value)

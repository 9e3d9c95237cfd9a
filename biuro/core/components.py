"""Markup of the small components (ux.md 4.4): icon, deadline, status, person; for templates and for cells of lists."""

from datetime import date
from functools import lru_cache
from typing import Any

from django.templatetags.static import static
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from biuro.core.polish.dates import day_month, due_words
from biuro.core.polish.numbers import days_words

# Words of the status → look and icon (ux.md 4.7). Adjectives, one tag per object.
TAGS = {
    "nowe": ("info", "mail"),
    "nieprzydzielone": ("info", "inbox"),
    "przydzielone": ("", "user-check"),
    "w sprawie": ("", "folder"),
    "w toku": ("", "edit"),
    "służy": ("ok", "check"),
    "częściowo": ("warn", "info-circle"),
    "poza systemem": ("", "minus"),
    "poufna": ("warn", "eye-off"),
    "nie widzi": ("danger", "eye-off"),
    "do parafy": ("warn", "writing-sign"),
    "do podpisu": ("warn", "signature"),
    "zwrócone": ("danger", "arrow-back-up"),
    "przedłożone poza biuro": ("", "arrow-forward-up"),
    "podpisane": ("ok", "rubber-stamp"),
    "wysłane": ("ok", "send"),
    "odpowiedź wysłana": ("ok", "send"),
    "doręczone": ("ok", "mail-opened"),
    "wstrzymane": ("", "player-pause"),
    "przekazane": ("plain", "arrow-forward-up"),
    "załatwione": ("plain", "check"),
    "anulowane": ("plain", "x"),
    "nie tworzy akt sprawy": ("plain", "archive"),
}
SOON = 4  # days


@lru_cache(maxsize=512)
def icon(name: str, extra: str = "") -> SafeString:
    """A decorative icon of the sprite; the words beside it carry the meaning."""
    classes, sprite = f"i {extra}".strip(), static("img/icons.svg")
    return format_html(
        '<svg class="{}" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>', classes, sprite, name
    )


def due(day: date | None, state: str = "") -> SafeString:
    """A deadline: icon, words, colour and shape; `state` "paused" or "done" says that it does not press."""
    if not day:
        return mark_safe('<span class="due">bez terminu</span>')
    look, sign, words = _due_look(day, state)
    head, _, shown = words.rpartition(" (")
    return format_html(
        '<span class="due due-{}">{}<span>{} <small><time datetime="{}">({}</time></small></span></span>',
        look,
        icon(sign),
        head,
        day.isoformat(),
        shown,
    )


def spelnienie(late: int, day: date | None, done: date | None) -> SafeString:
    """A deadline of a case: missed by so many days, kept, or running."""
    if not late:
        return due(day, "done" if done else "")
    words = '<span class="due due-late">{}<span>{} po terminie <small>({})</small></span></span>'
    return format_html(words, icon("alert-hexagon"), days_words(late), day_month(day))


def _due_look(day: date, state: str) -> tuple[str, str, str]:
    today = timezone.localdate()
    words = due_words(day, today)
    shown = words[words.rindex(" (") :]
    if state:
        fixed = {"paused": ("player-pause", "Termin wstrzymany"), "done": ("circle-check", "W terminie")}
        return state, fixed[state][0], fixed[state][1] + shown
    left = (day - today).days
    if left < 0:
        return "late", "alert-hexagon", words
    if left == 0:
        return "today", "clock-exclamation", words
    return ("soon", "clock", words) if left <= SOON else ("ok", "calendar-due", words)


@lru_cache(maxsize=256)
def status(label: str) -> SafeString:
    """The state of an object as a tag; never a link."""
    look, sign = TAGS.get(label.lower(), ("", "info-circle"))
    return format_html('<span class="tag{}">{}{}</span>', f" tag-{look}" if look else "", icon(sign), label)


def person(who: Any, form: str = "") -> SafeString:
    """Avatar with the short name, or the full one ("pelne"); nobody is „—”."""
    if not who:
        return mark_safe('<span class="muted">—<span class="vh"> nieprzydzielone</span></span>')
    name = str(who) if form == "pelne" else who.krotko
    sign = who.inicjaly or f"{who.first_name[:1]}{who.last_name[:1]}"
    html = '<span class="person"><span class="avatar avatar-s" aria-hidden="true">{}</span>{}</span>'
    return format_html(html, sign[:3], name)

"""Messages of one page after a redirect: what happened, what next, and how to take it back."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest

LEVELS = {"ok": messages.SUCCESS, "info": messages.INFO, "warn": messages.WARNING, "danger": messages.ERROR}
LOOKS = {level: look for look, level in LEVELS.items()}


@dataclass(frozen=True)
class Flash:
    """A message as the template needs it."""

    text: str
    look: str
    undo: str
    links: tuple[tuple[str, str], ...]


def say(
    request: HttpRequest, text: str, *, undo: str = "", links: Iterable[tuple[str, str]] = (), level: str = "ok"
) -> None:
    """Keep a sentence for the next page; `undo` is an address to POST to, `links` are (label, address).

    A SafeString (format_html) keeps its markup, any other text is escaped.
    """
    extra = json.dumps({"undo": undo, "links": list(links)}) if undo or links else ""
    messages.add_message(request, LEVELS[level], text, extra_tags=extra)


def pending(request: HttpRequest) -> Iterator[Flash]:
    """The messages waiting for this page; reading them uses them up."""
    for message in messages.get_messages(request):
        extra = json.loads(message.extra_tags or "{}")
        links = tuple((label, url) for label, url in extra.get("links", []))
        yield Flash(message.message, LOOKS.get(message.level, "info"), extra.get("undo", ""), links)

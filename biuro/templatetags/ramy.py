"""Larger parts of a page: cards, messages, the scripts of htmx."""

from collections.abc import Iterator

from django import template
from django.template.context import RequestContext
from django.template.loader import get_template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import slugify

from biuro.core import flash

register = template.Library()


@register.simple_block_tag
def card(
    content: str,
    tytul: str = "",
    *,
    ikona: str = "",
    id: str = "",
    folder: bool = False,
    link: str = "",
    link_tekst: str = "Wszystkie",
    poziom: int = 2,
    cialo: bool = True,
) -> SafeString:
    """A white sheet with a heading; `folder` marks what is being worked on now, `link` leads to more."""
    context = {
        "content": content,
        "tytul": tytul,
        "ikona": ikona,
        "id": id or f"k-{slugify(tytul)}",
        "folder": folder,
        "link": link,
        "link_tekst": link_tekst,
        "poziom": poziom,
        "cialo": cialo,
    }
    return get_template("skladniki/card.html").render(context)


@register.inclusion_tag("skladniki/komunikaty.html", takes_context=True)
def komunikaty(context: RequestContext) -> dict:
    """The messages of biuro.core.flash, each with its links and „Cofnij”."""
    request = context.get("request")
    found: Iterator[flash.Flash] = flash.pending(request) if request else iter(())
    return {"komunikaty": list(found), "csrf_token": context.get("csrf_token")}


@register.simple_tag
def htmx() -> SafeString:
    """htmx 2 as shipped by django-htmx; its configuration stands in base.html."""
    return format_html('<script src="{}" defer></script>', static("django_htmx/htmx-2.min.js"))

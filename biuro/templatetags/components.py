"""Tags of the small components of the interface (ux.md 4.4); their markup is in biuro/core/components.py."""

from typing import Any

from django import template
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from biuro.core.components import due, icon, person, spelnienie, status

register = template.Library()
NOTE_ICONS = {"ok": "circle-check", "info": "info-circle", "warn": "alert-triangle", "danger": "alert-hexagon"}
for tag in (icon, due, spelnienie, status, person):
    register.simple_tag(tag, name=tag.__name__)


@register.simple_block_tag
def note(content: str, look: str = "info") -> SafeString:
    """A boxed remark: ok, info, warn or danger."""
    return format_html('<div class="note note-{}">{}<div>{}</div></div>', look, icon(NOTE_ICONS[look]), content)


@register.inclusion_tag("skladniki/empty.html")
def empty(ikona: str, tytul: str, tekst: str = "", url: str = "", link: str = "") -> dict:
    """The empty state of a list: what it means and the one way out."""
    return {"ikona": ikona, "tytul": tytul, "tekst": tekst, "url": url, "link": link}


@register.inclusion_tag("skladniki/os_czasu.html")
def os_czasu(wpisy: Any) -> dict:
    """The timeline of biuro.core.timeline.Wpis entries, in the order given."""
    return {"wpisy": wpisy}


@register.inclusion_tag("skladniki/okruszki.html")
def okruszki(*parts: str) -> dict:
    """Crumbs of pairs (words, address); the last words without an address are the page itself."""
    return {"kroki": list(zip(parts[:-1:2], parts[1::2], strict=True)), "tutaj": parts[-1]}


@register.simple_tag
def skrypt(name: str) -> SafeString:
    """An own ES module of biuro/static/js."""
    return format_html('<script src="{}" type="module"></script>', static(f"js/{name}.js"))


@register.filter
def akapity(text: str) -> SafeString:
    """Plain text as paragraphs; lines keep their ends."""
    blocks = (block.strip("\n").split("\n") for block in str(text or "").replace("\r\n", "\n").split("\n\n"))
    lines = (format_html_join(mark_safe("<br>"), "{}", ((line,) for line in block)) for block in blocks)
    return format_html_join("\n", "<p>{}</p>", ((block,) for block in lines if block))

"""The saved views of a list as tabs above it."""

from django import template
from django.template.context import RequestContext

from biuro.core.lists.declaration import Lista
from org.widoki import queries

register = template.Library()


@register.inclusion_tag("org/widoki/_zakladki.html", takes_context=True)
def zapisane_widoki(context: RequestContext, lista: Lista, zapytanie: str) -> dict:
    """Tabs of the views of this person on this list; the one whose query is the present one is marked."""
    widoki = queries.visible_to(context["request"].user).filter(lista=lista.nazwa)
    return {"widoki": widoki, "adres": lista.link(), "zapytanie": zapytanie}

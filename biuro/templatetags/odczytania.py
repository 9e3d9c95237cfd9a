"""„Przyjęto, że …” on the screens where a reading of the Regulamin decides what one sees or may do."""

from django import template
from django.template.context import RequestContext
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from org.podpisywanie.obowiazujace import odczytania_dla
from org.podpisywanie.odczytania import WEDLUG_KODU, ZMIENNE

register = template.Library()


@register.simple_tag(takes_context=True)
def przyjeto(context: RequestContext, kod: str) -> SafeString:
    """The sentence of today with a link to the reading; asks the database only for a reading that can be changed."""
    pytanie = WEDLUG_KODU[kod]
    value = getattr(odczytania_dla(context["request"].user), kod) if kod in ZMIENNE else pytanie.domyslna
    address = reverse("odczytania:szczegoly", args=[kod])
    return format_html('Przyjęto, że <a href="{}">{}</a>.', address, pytanie.odpowiedzi[value])

"""Lists of registers: sortable heads, pages, addresses with changed parameters (ux.md 4.5)."""

from typing import Any

from django import template
from django.core.paginator import Page
from django.template.context import RequestContext
from django.utils.html import format_html
from django.utils.safestring import SafeString

from biuro.templatetags.components import icon

register = template.Library()

ORDER = {"-": ("descending", "arrow-down"), "": ("ascending", "arrow-up")}


@register.simple_tag(takes_context=True)
def qs(context: RequestContext, **changes: Any) -> str:
    """The present query with the changes: „?sort=-termin”; None removes a parameter."""
    return _query(context, changes)


@register.simple_tag(takes_context=True)
def sort(context: RequestContext, label: str, key: str, domyslne: str = "", klasa: str = "") -> SafeString:
    """The head of a sortable column: a link that orders by the column, the other way when it already does."""
    now = context["request"].GET.get("sort") or domyslne
    sign = "-" if now == f"-{key}" else ""
    current = now.lstrip("-") == key
    direction, picture = ORDER[sign] if current else ("", "selector")
    url = _query(context, {"sort": f"-{key}" if current and not sign else key, "strona": None})
    aria = format_html(' aria-sort="{}"', direction) if current else ""
    css = format_html(' class="{}"', klasa) if klasa else ""
    return format_html('<th scope="col"{}{}><a href="{}">{} {}</a></th>', css, aria, url, label, icon(picture))


@register.inclusion_tag("skladniki/pages.html", takes_context=True)
def pages(context: RequestContext, page: Page) -> dict:
    """„Wpisy 1–50 z 1342” and the links to other pages (?strona=)."""
    paginator = page.paginator
    numbers = paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    steps = [(n, _query(context, {"strona": n}) if isinstance(n, int) else "") for n in numbers]
    following = _query(context, {"strona": page.number + 1}) if page.has_next() else ""
    return {"page": page, "steps": steps, "following": following, "last": paginator.num_pages}


def _query(context: RequestContext, changes: dict[str, Any]) -> str:
    params = context["request"].GET.copy()
    for name, value in changes.items():
        if value is None:
            params.pop(name, None)
        else:
            params[name] = value
    return f"?{params.urlencode()}"

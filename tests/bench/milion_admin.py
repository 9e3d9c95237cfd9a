"""The list of cases as Django admin shows it: the same table and columns, its own count, order and search."""

from collections.abc import Callable

from django.contrib import admin
from django.test import RequestFactory

from biuro.core.lists.keyset import page
from biuro.core.lists.parameters import Parametry
from org.kadry.models import Pracownik
from rejestry.sprawy.lista import SPRAWY
from rejestry.sprawy.models import Sprawa

PARY = (  # what is shown; the question to Django admin, the same one to our list
    ("lista", "", ""),
    ("po tytule", "?o=2", "sort=tytul"),
    ("szukanie: autobus", "?q=autobus", "q=autobusy"),
    ("szukanie: winda", "?q=winda", "q=windy"),
)
SZYBCIEJ = 20  # times faster than Django admin a list has to be


def our_list(median: Callable[[Callable], float]) -> dict[str, float]:
    """The median of the rows of our list, with who sees them, as far as the templates."""

    def shown(query: str) -> None:
        person = Pracownik.objects.get(username="e.wronecka")  # nothing kept from the last time
        asked = Parametry.z_zapytania(SPRAWY, person, query)
        page(asked.wiersze(), asked.porzadek)

    return {name: median(lambda query=query: shown(query)) for name, _, query in PARY}


def admin_list(median: Callable[[Callable], float]) -> dict[str, float]:
    """The median of Django admin's list of the cases, with its search and order; its own COUNT(*) included."""
    user = Pracownik(username="admin", is_active=True, is_staff=True, is_superuser=True)
    options = {
        "list_display": ("znak", "tytul", "wnoszacy", "data_wplywu", "prowadzi"),
        "list_select_related": ("prowadzi",),
        "search_fields": ("tytul", "wnoszacy"),
        "show_facets": admin.ShowFacets.NEVER,
    }
    model = type("Lista", (admin.ModelAdmin,), options)(Sprawa, admin.AdminSite())
    factory = RequestFactory()

    def shown(query: str) -> None:
        request = factory.get(f"/{query}")
        request.user = user
        response = model.changelist_view(request)
        list(response.context_data["cl"].result_list)  # as far as its templates

    return {name: median(lambda query=query: shown(query)) for name, query, _ in PARY}

"""The list of cases as Django admin shows it: the same table and columns, its own count, order and search."""

from collections.abc import Callable

from django.contrib import admin
from django.test import RequestFactory

from org.kadry.models import Pracownik
from rejestry.sprawy.models import Sprawa

ADMIN = (  # the same table as the register's cases, shown by Django admin with the columns it needs
    ("lista", ""),
    ("po tytule", "?o=2"),
    ("szukanie: autobus", "?q=autobus"),
    ("szukanie: winda", "?q=winda"),
)
TAKIE_SAME = ("/sprawy/", "/sprawy/?sort=tytul", "/sprawy/?q=autobusy", "/sprawy/?q=windy")  # what ADMIN shows
SZYBCIEJ = 20  # times faster than Django admin a list has to be


def admin_list(median: Callable[[Callable], float]) -> dict[str, float]:
    """The median of Django admin's list of the cases, with its search and order; its own COUNT(*) included."""
    user = Pracownik(username="admin", is_active=True, is_staff=True, is_superuser=True)
    options = {
        "list_display": ("znak", "tytul", "wnoszacy", "data_wplywu", "prowadzi"),
        "list_select_related": ("prowadzi",),
        "search_fields": ("tytul", "wnoszacy"),
        "show_facets": admin.ShowFacets.NEVER,
    }
    page = type("Lista", (admin.ModelAdmin,), options)(Sprawa, admin.AdminSite())
    factory = RequestFactory()

    def shown(query: str) -> None:
        request = factory.get(f"/{query}")
        request.user = user
        response = page.changelist_view(request)
        response.context_data[
            "cl"
        ].result_list._fetch_all()  # the rows alone: its templates need the addresses of a site

    return {name: median(lambda query=query: shown(query)) for name, query in ADMIN}

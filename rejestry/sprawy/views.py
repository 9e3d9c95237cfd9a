"""Lists of cases."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from biuro.core import lists
from rejestry.sprawy.lista import SPIS, SPRAWY
from rejestry.sprawy.lista import spisy as spisy_osoby


def lista(request: HttpRequest) -> HttpResponse:
    """The cases the person sees."""
    return lists.odpowiedz(request, SPRAWY)


def spis(request: HttpRequest) -> HttpResponse:
    """The spis of a unit, class and year."""
    return lists.odpowiedz(request, SPIS)


def spisy(request: HttpRequest) -> HttpResponse:
    """All spisy with their addresses."""
    rows = [
        row
        | {"adres": SPIS.link(jednostka=row["jednostka"], klasa=row["klasa"], rok=row["rok"], podteczka=row["grupa"])}
        for row in spisy_osoby(request.user)
    ]
    return render(
        request,
        "rejestry/sprawy/spisy.html",
        {"spisy": rows, "z_poprzednich_lat": SPIS.link(widok="z_poprzednich_lat")},
    )

"""The answer of every list page: whole, or only the results for htmx; 422 when a filter makes no sense."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from biuro.core.lists.declaration import Lista
from biuro.core.lists.page import context
from biuro.core.lists.parameters import Parametry

CZESC = "skladniki/lista/wyniki.html"
CEL = "wyniki"  # id of the element htmx replaces


def odpowiedz(request: HttpRequest, lista: Lista, **kontekst: Any) -> HttpResponse:
    """The list for the logged-in person; `kontekst` goes to the template besides what the engine gives."""
    parametry = Parametry(lista, request.user, request.GET)
    partial = request.headers.get("HX-Target") == CEL and "HX-History-Restore-Request" not in request.headers
    response = render(
        request,
        CZESC if partial else lista.szablon,
        context(parametry) | kontekst,
        status=200 if parametry.form.is_valid() else 422,
    )
    if partial:
        response["HX-Push-Url"] = f"{request.path}?{parametry.zapytanie()}".rstrip("?")
    return response

"""Screens of named substitutes: the register, a new decision, a revocation."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from biuro.core import flash, lists
from biuro.core.errors import UserError
from biuro.core.pages import form_page
from org.wyznaczenia import operations, queries
from org.wyznaczenia.forms import OdwolanieForm, WyznaczenieForm
from org.wyznaczenia.lista import LISTA
from org.wyznaczenia.rules import ODMOWA, wyznacza, wyznacza_kogos
from org.zastepstwa.luki import ostrzezenia


def lista(request: HttpRequest) -> HttpResponse:
    """Who stands in for which post, by which decision."""
    return lists.odpowiedz(request, LISTA, wyznacza=wyznacza_kogos(request.user))


def nowe(request: HttpRequest) -> HttpResponse:
    """Name a substitute; gaps and conflicts that are left are said at once."""
    if not wyznacza_kogos(request.user):
        raise PermissionDenied(ODMOWA)
    form = WyznaczenieForm(request.POST or None, osoba=request.user)
    if form.is_valid():
        try:
            row = operations.wyznacz(**form.cleaned_data, by=request.user)
        except UserError as error:
            form.add_error(None, str(error))
        else:
            flash.say(request, f"Wyznaczono zastępcę: {row.kto} za {row.stanowisko}.")
            for warning in (w for w in ostrzezenia() if str(row.kto) in w.co):
                flash.say(request, warning.zdanie, level="warn")
            return redirect("wyznaczenia:lista")
    return form_page(request, "org/wyznaczenia/nowe.html", {"form": form})


def odwolaj(request: HttpRequest, pk: int) -> HttpResponse:
    """Revoke a substitute, with the reason."""
    row = get_object_or_404(queries.wszystkie(request.user), pk=pk)
    if wyznacza(request.user, row.stanowisko) is None:
        raise PermissionDenied(ODMOWA)
    form = OdwolanieForm(request.POST or None)
    if form.is_valid():
        operations.odwolaj(row, powod=form.cleaned_data["powod"], by=request.user)
        flash.say(request, f"Odwołano zastępcę: {row.kto} za {row.stanowisko}.")
        return redirect("wyznaczenia:lista")
    return form_page(request, "org/wyznaczenia/odwolaj.html", {"form": form, "zastepstwo": row})

"""Screens of the register of things handed out: the list, a new entry, a return."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from biuro.core import flash, lists
from biuro.core.errors import UserError
from biuro.core.pages import form_page
from org.wydania import operations, queries
from org.wydania.forms import WydanieForm, ZwrotForm
from org.wydania.lista import LISTA
from org.wydania.prowadzenie import ODMOWA, wydaje


def lista(request: HttpRequest) -> HttpResponse:
    """What this person may see: everything, or what he has himself."""
    return lists.odpowiedz(request, LISTA, wydaje=wydaje(request.user))


def nowe(request: HttpRequest) -> HttpResponse:
    """Hand a thing out."""
    if wydaje(request.user) is None:
        raise PermissionDenied(ODMOWA)
    form = WydanieForm(request.POST or None, initial={"pracownik": request.GET.get("kto")})
    if form.is_valid():
        try:
            row = operations.wydaj(dane=form.dane(), klucz=form.cleaned_data["klucz"], by=request.user)
        except UserError as error:
            form.add_error("numer", str(error))
        else:
            flash.say(request, f"Zapisano: {row}. Ma to {row.pracownik}.")
            return redirect("wydania:lista")
    return form_page(request, "org/wydania/nowe.html", {"form": form})


def zwrot(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a thing back, or end an agreement."""
    row = get_object_or_404(queries.visible_to(request.user), pk=pk)
    if wydaje(request.user) is None:
        raise PermissionDenied(ODMOWA)
    form = ZwrotForm(request.POST or None)
    if form.is_valid():
        try:
            operations.zwroc(row, **form.cleaned_data, by=request.user)
        except UserError as error:
            form.add_error("dzien", str(error))
        else:
            flash.say(request, f"Zapisano zwrot: {row}, {row.pracownik}.")
            return redirect("wydania:lista")
    return form_page(request, "org/wydania/zwrot.html", {"form": form, "wydanie": row})

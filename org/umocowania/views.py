"""Screens of the register of powers: the list, one power, entering it from the document, revoking it."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from biuro.core import flash, lists
from biuro.core.errors import UserError
from biuro.core.files.serving import odpowiedz_z_plikiem
from biuro.core.pages import form_page
from org.dziennik.operations import odnotuj_odczyt
from org.pelnomocnictwa.dane import NAZWY
from org.umocowania import operations, queries
from org.umocowania.forms import OdwolanieForm, PelnomocnictwoForm
from org.umocowania.lista import LISTA, stan
from org.umocowania.prowadzenie import ODMOWA, prowadzi_rejestr


def lista(request: HttpRequest) -> HttpResponse:
    """The powers this person may see."""
    return lists.odpowiedz(request, LISTA, prowadzi=prowadzi_rejestr(request.user))


def szczegoly(request: HttpRequest, pk: int) -> HttpResponse:
    """One power: what it says, its document and its history."""
    row = get_object_or_404(queries.visible_to(request.user), pk=pk)
    odnotuj_odczyt(request.user, f"pelnomocnictwo {row.pk}", cel=row.numer)
    context = {
        "p": row,
        "stan": stan(row),
        "czynnosci": [NAZWY.get(kod, kod) for kod in row.czynnosci],
        "prowadzi": prowadzi_rejestr(request.user),
        "historia": row.historia.select_related("history_user").order_by("-history_date"),
    }
    return render(request, "org/umocowania/szczegoly.html", context)


def dokument(request: HttpRequest, pk: int) -> HttpResponse:
    """The document of a power."""
    row = get_object_or_404(queries.visible_to(request.user), pk=pk)
    if row.dokument is None:
        raise Http404
    odnotuj_odczyt(request.user, f"pelnomocnictwo {row.pk}", "dokument", cel=row.numer)
    return odpowiedz_z_plikiem(row.dokument, row.dokument_nazwa, inline=True)


def nowe(request: HttpRequest) -> HttpResponse:
    """Enter a power from its document."""
    if prowadzi_rejestr(request.user) is None:
        raise PermissionDenied(ODMOWA)
    form = PelnomocnictwoForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        clean = form.cleaned_data
        try:
            row = operations.wpisz(dane=form.dane(), dokument=clean["dokument"], klucz=clean["klucz"], by=request.user)
        except UserError as error:
            form.add_error("numer", str(error))
        else:
            flash.say(request, f"Wpisano: {row}, {row.osoba}.")
            return redirect("umocowania:szczegoly", pk=row.pk)
    return form_page(request, "org/umocowania/nowe.html", {"form": form})


def odwolaj(request: HttpRequest, pk: int) -> HttpResponse:
    """Revoke a power, with the day and the reason."""
    row = get_object_or_404(queries.visible_to(request.user), pk=pk)
    if prowadzi_rejestr(request.user) is None:
        raise PermissionDenied(ODMOWA)
    form = OdwolanieForm(request.POST or None)
    if form.is_valid():
        try:
            operations.odwolaj(row, **form.cleaned_data, by=request.user)
        except UserError as error:
            form.add_error("z_dniem", str(error))
        else:
            flash.say(request, f"Odwołano: {row}.")
            return redirect("umocowania:szczegoly", pk=pk)
    return form_page(request, "org/umocowania/odwolaj.html", {"form": form, "p": row})

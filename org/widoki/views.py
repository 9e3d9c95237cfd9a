"""Pages of saved views: save the present one, rename, share, remove."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from biuro.core import flash
from biuro.core.lists.parameters import Parametry
from biuro.core.lists.registry import find
from biuro.core.pages import form_page
from org.widoki import operations, queries
from org.widoki.forms import WidokForm


@require_safe
def lista(request: HttpRequest) -> HttpResponse:
    """All my views with what can be done with them."""
    rows = [(widok, find(widok.lista), operations.adres(widok)) for widok in _own(request)]
    return render(request, "org/widoki/lista.html", {"widoki": rows})


def nowy(request: HttpRequest) -> HttpResponse:
    """Give the present filters a name; what is saved is only what the list understands."""
    rejestr = find(request.GET.get("lista", ""))
    if rejestr is None:
        raise Http404
    form = WidokForm(request.POST or None, osoba=request.user, lista=rejestr.nazwa)
    if not form.is_valid():
        return form_page(request, "org/widoki/formularz.html", {"form": form, "rejestr": rejestr})
    parametry = Parametry.z_zapytania(rejestr, request.user, request.GET.get("zapytanie", ""))
    widok = operations.zapisz(lista=rejestr.nazwa, zapytanie=parametry.zapytanie(), by=request.user, **form.dane())
    flash.say(request, f"Zapisano widok „{widok.nazwa}”.")
    return redirect(operations.adres(widok))


def zmien(request: HttpRequest, pk: int) -> HttpResponse:
    """Another name, other readers."""
    widok = get_object_or_404(_own(request), pk=pk)
    form = WidokForm(request.POST or None, instance=widok, osoba=request.user, lista=widok.lista)
    if not form.is_valid():
        context = {"form": form, "widok": widok, "rejestr": find(widok.lista)}
        return form_page(request, "org/widoki/formularz.html", context)
    operations.popraw(widok, **form.dane())
    flash.say(request, f"Zapisano zmiany widoku „{widok.nazwa}”.")
    return redirect("widoki:lista")


@require_POST
def usun(request: HttpRequest, pk: int) -> HttpResponse:
    """Remove my view."""
    widok = get_object_or_404(_own(request), pk=pk)
    operations.usun(widok)
    flash.say(request, f"Usunięto widok „{widok.nazwa}”.")
    return redirect("widoki:lista")


def _own(request: HttpRequest):
    return queries.wlasne(request.user)

"""Pages of the address book and the suggestions of the sender field."""

from collections import Counter

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.html import format_html
from django.views.decorators.http import require_GET

from biuro.core import flash, lists
from biuro.core.pages import form_page
from org.dziennik.operations import odnotuj_odczyt
from sekretariat.adresy import operations, queries
from sekretariat.adresy.forms import KontaktForm
from sekretariat.adresy.lista import LISTA
from sekretariat.adresy.models import Kontakt
from sekretariat.adresy.rules import ODMOWA, prowadzi


def _keeper_only(request: HttpRequest) -> None:
    if prowadzi(request.user) is None:
        raise PermissionDenied(ODMOWA)


def lista(request: HttpRequest) -> HttpResponse:
    """The book."""
    _keeper_only(request)
    return lists.odpowiedz(request, LISTA)


@require_GET
def podpowiedzi(request: HttpRequest) -> HttpResponse:
    """Options for the sender field; a name that several contacts have carries its address."""
    _keeper_only(request)
    q = request.GET.get("q", "").replace("\x00", "")[:250]
    found = queries.podpowiedzi(q)
    names = Counter(kontakt.szukaj for kontakt in found)
    shared = queries.ROZDZIELNIK
    options = [(k, f"{k.nazwa}{shared}{k.adres}" if names[k.szukaj] > 1 and k.adres else k.nazwa) for k in found]
    return render(request, "sekretariat/adresy/_podpowiedzi.html", {"opcje": options, "q": q.strip()})


def nowy(request: HttpRequest) -> HttpResponse:
    """Add a contact."""
    _keeper_only(request)
    return _edit(request, Kontakt())


def kontakt(request: HttpRequest, pk: int) -> HttpResponse:
    """See and correct a contact."""
    row = get_object_or_404(queries.visible_to(request.user), pk=pk)
    _keeper_only(request)
    if request.method != "POST":
        odnotuj_odczyt(request.user, f"kontakt {pk}")
    return _edit(request, row)


def _edit(request: HttpRequest, row: Kontakt) -> HttpResponse:
    form = KontaktForm(request.POST or None, kontakt=row)
    if form.is_valid():
        operations.zapisz(row, dane=form.cleaned_data, by=request.user)
        flash.say(request, format_html("Zapisano w książce adresowej: <b>{}</b>.", row.nazwa))
        return redirect("adresy:lista")
    return form_page(request, "sekretariat/adresy/kontakt.html", {"form": form, "kontakt": row})

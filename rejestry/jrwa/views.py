"""The list of classes; for the administrator its versions: upload, look at the differences, approve or reject."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from biuro.core import flash, lists
from biuro.core.errors import UserError
from biuro.core.files.serving import odpowiedz_z_plikiem
from biuro.core.pages import form_page
from biuro.core.polish.dates import short_date
from org.uprawnienia.powierzenia import administruje
from rejestry.jrwa import operations, queries
from rejestry.jrwa.forms import OdrzucenieForm, PlikForm, ZatwierdzenieForm
from rejestry.jrwa.lista import LISTA
from rejestry.jrwa.models import WykazAkt
from rejestry.jrwa.roznice import roznica
from rejestry.jrwa.rules import OPIS_KATEGORII

NAJWIECEJ_BLEDOW = 50


@require_safe
def lista(request: HttpRequest) -> HttpResponse:
    """Everybody looks up classes here."""
    return lists.odpowiedz(request, LISTA, kategorie=OPIS_KATEGORII, administruje=administruje(request.user))


@require_http_methods(["GET", "HEAD", "POST"])
def wersje(request: HttpRequest) -> HttpResponse:
    """The lists that were loaded, and the form of another one."""
    if administruje(request.user) is None:
        raise Http404
    form, errors = PlikForm(request.POST or None, request.FILES or None), []
    if form.is_bound and form.is_valid():
        try:
            return redirect("jrwa:wersja", pk=operations.wczytaj(**form.cleaned_data, by=request.user).pk)
        except operations.BledyWykazu as found:
            form.add_error("plik", str(found))
            errors = found.bledy
        except UserError as refusal:
            form.add_error("plik", str(refusal))
    context = {"form": form, "bledy": errors[:NAJWIECEJ_BLEDOW], "wiecej": max(0, len(errors) - NAJWIECEJ_BLEDOW)}
    return form_page(request, "rejestry/jrwa/wersje.html", context | {"wykazy": queries.wykazy(request.user)})


@require_safe
def wersja(request: HttpRequest, pk: int) -> HttpResponse:
    """One list: what it changes, and the two decisions."""
    return _wersja(request, get_object_or_404(queries.wykazy(request.user), pk=pk))


@require_POST
def zatwierdz(request: HttpRequest, pk: int) -> HttpResponse:
    """Approve with a decision, from a day on."""
    wykaz = get_object_or_404(queries.wykazy(request.user), pk=pk)
    form = ZatwierdzenieForm(request.POST)
    if form.is_valid():
        try:
            done = operations.zatwierdz(wykaz, **form.cleaned_data, by=request.user)
        except UserError as refusal:
            form.add_error("od", str(refusal))
        else:
            flash.say(request, f"Zatwierdzono: {done.nazwa}. Obowiązuje od {short_date(done.od)}.")
            return redirect("jrwa:wersje")
    return _wersja(request, wykaz, form=form)


@require_POST
def odrzuc(request: HttpRequest, pk: int) -> HttpResponse:
    """Reject with a reason."""
    wykaz = get_object_or_404(queries.wykazy(request.user), pk=pk)
    form = OdrzucenieForm(request.POST)
    if form.is_valid():
        operations.odrzuc(wykaz, **form.cleaned_data, by=request.user)
        flash.say(request, f"Odrzucono: {wykaz.nazwa}.")
        return redirect("jrwa:wersje")
    return _wersja(request, wykaz, odrzucenie=form)


@require_safe
def plik(request: HttpRequest, pk: int) -> HttpResponse:
    """The file as it was loaded."""
    wykaz = get_object_or_404(queries.wykazy(request.user), pk=pk)
    return odpowiedz_z_plikiem(wykaz.plik, wykaz.nazwa_pliku)


def _wersja(request: HttpRequest, wykaz: WykazAkt, form=None, odrzucenie=None) -> HttpResponse:
    draft = wykaz.stan == WykazAkt.Stan.PROJEKT
    context = {
        "wykaz": wykaz,
        "roznica": roznica(wykaz) if draft else None,
        "form": form or ZatwierdzenieForm(),
        "odrzucenie": odrzucenie or OdrzucenieForm(),
    }
    wrong = next((f for f in (form, odrzucenie) if f and f.errors), None)
    return (
        form_page(request, "rejestry/jrwa/wersja.html", context, wrong)
        if wrong
        else render(request, "rejestry/jrwa/wersja.html", context)
    )

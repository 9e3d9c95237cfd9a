"""/regulamin/odczytania/: what is taken where the Regulamin leaves a doubt, since when, and who decided it."""

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.pages import form_page
from org.odczytania import operations, queries
from org.odczytania.forms import OdczytanieForm
from org.uprawnienia.powierzenia import administruje


def dzien_z(request: HttpRequest) -> date:
    """The day of ?na=RRRR-MM-DD; today when it is missing or is no day."""
    try:
        return date.fromisoformat(request.GET.get("na", ""))
    except ValueError:
        return timezone.localdate()


def lista(request: HttpRequest) -> HttpResponse:
    """All questions with the answers of the day."""
    dzien = dzien_z(request)
    context = {"wiersze": queries.wiersze(dzien), "dzien": dzien, "zmienia": administruje(request.user) is not None}
    return render(request, "org/odczytania/lista.html", context)


def szczegoly(request: HttpRequest, kod: str) -> HttpResponse:
    """One question: its answers, its decisions so far, and for the administrator the form of a new one."""
    wiersz = queries.wiersz(kod, timezone.localdate())
    if wiersz is None:
        raise Http404
    changes = not wiersz.pytanie.stale and administruje(request.user) is not None
    if request.method == "POST" and not changes:
        raise Http404
    form = OdczytanieForm(request.POST or None, pytanie=wiersz.pytanie, initial={"wartosc": wiersz.wartosc})
    if request.method == "POST" and form.is_valid() and _ustalono(request, kod, form):
        return redirect("odczytania:szczegoly", kod=kod)
    context = {"form": form, "w": wiersz, "zmienia": changes}
    return form_page(request, "org/odczytania/szczegoly.html", context)


def _ustalono(request: HttpRequest, kod: str, form: OdczytanieForm) -> bool:
    try:
        row = operations.ustal(kod, by=request.user, **form.cleaned_data)
    except UserError as error:
        form.add_error("od" if "dni" in str(error) else "wartosc", str(error))
        return False
    flash.say(request, f"Zapisano odczytanie od {row.od:%d.%m.%Y}: przyjęto, że {row.zdanie}.")
    return True

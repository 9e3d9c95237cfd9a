"""The page of custody: what is entrusted to whom; the administrator entrusts and takes back, the director looks on."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.pages import SeeOther, form_page
from org.kadry.models import Pracownik
from org.uprawnienia import operations
from org.uprawnienia.forms import OdbierzForm, PowierzForm
from org.uprawnienia.models import Powierzenie
from org.uprawnienia.powierzenia import administruje, czynne_wedlug_zasobow, zakonczone
from org.uprawnienia.queries import zakres


def lista(request: HttpRequest) -> HttpResponse:
    """All resources with who keeps them; the form of a new custody."""
    _oglada(request.user)
    form = PowierzForm(request.POST or None)
    if form.is_valid() and (row := _entrusted(form, request.user)):
        flash.say(request, f"Powierzono: {row}.")
        return SeeOther(reverse("powierzenia:lista"))
    context = {
        "form": form,
        "zasoby": czynne_wedlug_zasobow(),
        "zakonczone": zakonczone(),
        "administruje": administruje(request.user) is not None,
    }
    return form_page(request, "org/uprawnienia/lista.html", context)


def odbierz(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a custody back, with the decision."""
    _oglada(request.user)
    row = get_object_or_404(Powierzenie.objects.filter(do=None).select_related("zasob", "pracownik"), pk=pk)
    form = OdbierzForm(request.POST or None)
    if form.is_valid():
        try:
            operations.odbierz_na_decyzje(row, powod=form.cleaned_data["powod"], by=request.user)
        except UserError as refusal:
            form.add_error(None, str(refusal))
        else:
            flash.say(request, f"Odebrano: {row}.")
            return SeeOther(reverse("powierzenia:lista"))
    return form_page(request, "org/uprawnienia/odbierz.html", {"form": form, "powierzenie": row})


def _entrusted(form: PowierzForm, by: Pracownik) -> Powierzenie | None:
    try:
        return operations.powierz_na_decyzje(**form.cleaned_data, by=by)
    except UserError as refusal:
        form.add_error(None, str(refusal))
        return None


def _oglada(osoba: Pracownik) -> None:
    if administruje(osoba) is None and not zakres(osoba).wszystko:
        raise Http404

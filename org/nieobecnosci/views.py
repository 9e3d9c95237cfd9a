"""The page of absences: who is away from today on, who stands in for the director, record and end."""

from django.http import Http404
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.pages import form_page
from org.kadry.models import Pracownik
from org.nieobecnosci import operations, queries
from org.nieobecnosci.forms import NieobecnoscForm
from org.nieobecnosci.rules import wpisuje
from org.podpisywanie.queries import holder_of
from org.struktura.models import Stanowisko
from org.uprawnienia.queries import zakres


def lista(request):
    """The list with the form of a new absence."""
    form = NieobecnoscForm(request.POST or None, osoby=_people(request.user), initial={"kogo": request.user.pk})
    if form.is_valid():
        try:
            row = operations.wpisz(**form.cleaned_data, by=request.user)
        except UserError as error:
            form.add_error("od", str(error))
        else:
            flash.say(request, f"Wpisano nieobecność: {row.pracownik}.")
            return redirect("nieobecnosci:lista")
    today = timezone.localdate()
    rows = [(row, wpisuje(request.user, row.pracownik) is not None) for row in queries.od_dzis(today)]
    context = {
        "form": form,
        "wiersze": rows,
        "dyrektor": holder_of(Stanowisko.Funkcja.DYREKTOR, today),
        "zastepca": holder_of(Stanowisko.Funkcja.ZASTEPCA, today),
    }
    return form_page(request, "org/nieobecnosci/lista.html", context)


@require_POST
def zakoncz(request, pk: int):
    """End an absence from today on."""
    row = queries.od_dzis(timezone.localdate()).filter(pk=pk).first()
    if row is None:
        raise Http404
    operations.zakoncz(row, by=request.user)
    flash.say(request, f"Nieobecność zakończona: {row.pracownik}. Zastępstwo ustało razem z nią.")
    return redirect("nieobecnosci:lista")


def _people(osoba: Pracownik):
    everybody = Pracownik.objects.filter(is_active=True).order_by("last_name", "first_name")
    return everybody if zakres(osoba).sekretariat else everybody.filter(pk=osoba.pk)

"""The page of absences: the month, gaps and conflicts ahead, record and end; the whole register."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from biuro.core import flash, lists
from biuro.core.errors import UserError
from biuro.core.pages import form_page
from biuro.core.sortkey import pl
from org.kadry.models import Pracownik
from org.nieobecnosci import operations, queries
from org.nieobecnosci.forms import NieobecnoscForm
from org.nieobecnosci.kalendarz import miesiac, wspolny_okres
from org.nieobecnosci.lista import LISTA
from org.nieobecnosci.rules import wpisuje
from org.uprawnienia.queries import zakres
from org.zastepstwa.luki import ostrzezenia
from org.zastepstwa.models import Nieobecnosc


def lista(request: HttpRequest) -> HttpResponse:
    """The month with the form of a new absence and what must be arranged in time."""
    form = NieobecnoscForm(request.POST or None, osoby=_people(request.user), initial={"kogo": request.user.pk})
    if form.is_valid():
        try:
            row = operations.wpisz(**form.cleaned_data, by=request.user)
        except UserError as error:
            form.add_error("od", str(error))
        else:
            _powiedz(request, row)
            return redirect("nieobecnosci:lista")
    today = timezone.localdate()
    shown = request.GET.get("miesiac", "")
    facts = wspolny_okres(shown, today)
    rows = [(row, wpisuje(request.user, row.pracownik) is not None) for row in queries.od_dzis(today)]
    context = {
        "form": form,
        "wiersze": rows,
        "miesiac": miesiac(shown, today, facts),
        "ostrzezenia": ostrzezenia(today, facts=facts),
        "kierownictwo": queries.kierownictwo(today),
    }
    return form_page(request, "org/nieobecnosci/lista.html", context)


def wykaz(request: HttpRequest) -> HttpResponse:
    """All absences as a register."""
    return lists.odpowiedz(request, LISTA)


@require_POST
def zakoncz(request: HttpRequest, pk: int) -> HttpResponse:
    """End an absence from now on."""
    row = queries.od_dzis(timezone.localdate()).filter(pk=pk).first()
    if row is None:
        raise Http404
    operations.zakoncz(row, by=request.user)
    flash.say(request, f"Nieobecność zakończona: {row.pracownik}. Zastępstwo ustało razem z nią.")
    return redirect("nieobecnosci:lista")


@require_POST
def wracam(request: HttpRequest) -> HttpResponse:
    """End one's own absence from this minute on, and go back to the page where it stood in the way."""
    row = queries.trwajaca(request.user, timezone.now())
    if row is None:
        raise Http404
    operations.zakoncz(row, by=request.user)
    flash.say(request, "Twoja nieobecność skończyła się teraz. Zastępstwo ustało razem z nią.")
    back = request.POST.get("dalej", "")
    safe = url_has_allowed_host_and_scheme(back, allowed_hosts=None)
    return redirect(back if safe else "nieobecnosci:lista")


def _powiedz(request: HttpRequest, row: Nieobecnosc) -> None:
    """Say what was recorded and, at once, what it leaves without anybody."""
    flash.say(request, f"Wpisano nieobecność: {row.pracownik}.")
    for warning in (w for w in ostrzezenia() if row.od <= w.do[0] and (row.do is None or w.od[0] <= row.do)):
        flash.say(request, warning.zdanie, level="warn")


def _people(osoba: Pracownik):
    everybody = Pracownik.objects.filter(is_active=True).order_by(pl("last_name"), "first_name")
    return everybody if zakres(osoba).sekretariat else everybody.filter(pk=osoba.pk)

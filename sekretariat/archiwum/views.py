"""Pages of the archive of the office: what waits, new lists, one list with its acts, its PDF, withdrawing files."""

from collections.abc import Callable

from django.core.exceptions import PermissionDenied
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from biuro.core import flash, lists
from biuro.core.errors import UserError
from biuro.core.pages import SeeOther, form_page
from org.dziennik.operations import odnotuj_odczyt
from sekretariat.archiwum import operations, queries
from sekretariat.archiwum.forms import BrakowanieForm, CzynnoscForm, WycofajForm, ZdawczyForm
from sekretariat.archiwum.lista import LISTA, adres
from sekretariat.archiwum.models import SpisArchiwalny
from sekretariat.archiwum.rules import R, archiwista, odmowa_sporzadzenia
from sekretariat.archiwum.states import obiegi
from sekretariat.archiwum.wydruk import pdf_spisu
from sekretariat.archiwum.zdania import historia


@require_safe
def lista(request: HttpRequest) -> HttpResponse:
    """The register."""
    return lists.odpowiedz(request, LISTA, archiwista=archiwista(request.user) is not None)


@require_safe
def czekaja(request: HttpRequest) -> HttpResponse:
    """What waits in the units; a page of its own, because it counts all files there."""
    return render(request, "sekretariat/archiwum/czekaja.html", {"czekaja": queries.czekaja(request.user)})


def nowy_zdawczy(request: HttpRequest) -> HttpResponse:
    """A hand-over list of the unit, year and group that were chosen on the page before."""
    start = {name: request.GET.get(name) for name in ("jednostka", "rocznik", "grupa")}
    form = ZdawczyForm(request.POST or None, initial=start)
    return _nowy(request, form, R.ZDAWCZY, operations.sporzadz_zdawczy)


def nowy_brakowania(request: HttpRequest) -> HttpResponse:
    """A disposal list."""
    if archiwista(request.user) is None:
        raise PermissionDenied(odmowa_sporzadzenia(R.BRAKOWANIE))
    return _nowy(request, BrakowanieForm(request.POST or None), R.BRAKOWANIE, operations.sporzadz_brakowanie)


@require_safe
def spis(request: HttpRequest, rodzaj: str, rok: int, numer: int) -> HttpResponse:
    """One list: rows, who made and checked it, acts, history."""
    row = _spis(request, rodzaj, rok, numer)
    odnotuj_odczyt(request.user, f"spis archiwalny {row}")
    context = {
        "spis": row,
        "pozycje": queries.pozycje(row, request.user),
        "czynnosci": obiegi[R(row.rodzaj)].available(row, request.user),
        "historia": historia(row),
        "moze_wycofac": archiwista(request.user) is not None and row.stan == SpisArchiwalny.Stan.PRZYJETY,
    }
    return render(request, "sekretariat/archiwum/spis.html", context)


@require_safe
def pdf(request: HttpRequest, rodzaj: str, rok: int, numer: int) -> HttpResponse:
    """The list on paper."""
    row = _spis(request, rodzaj, rok, numer)
    odnotuj_odczyt(request.user, f"spis archiwalny {row}", "PDF")
    content = pdf_spisu(row, queries.pozycje(row, request.user), request.user)
    headers = {"Content-Disposition": f'inline; filename="{row.rodzaj}-{row.numer}-{row.rok}.pdf"'}
    return HttpResponse(content, content_type="application/pdf", headers=headers)


def czynnosc(request: HttpRequest, rodzaj: str, rok: int, numer: int, nazwa: str) -> HttpResponse:
    """One act of the list, with what it needs."""
    row = _spis(request, rodzaj, rok, numer)
    act = obiegi[R(row.rodzaj)].transitions.get(nazwa)
    if act is None:
        raise Http404
    if request.method == "GET":
        operations.sprawdz(row, act, request.user)
    form = CzynnoscForm(request.POST if request.method == "POST" else None, czynnosc=nazwa)
    if form.is_valid() and _wykonano(
        form, lambda: operations.przejdz(row, nazwa, by=request.user, **form.cleaned_data)
    ):
        row.refresh_from_db()
        flash.say(request, f"{row}: {row.get_stan_display().lower()}.")
        return SeeOther(adres(row))
    return form_page(request, "sekretariat/archiwum/czynnosc.html", {"form": form, "spis": row, "akt": act})


def wycofaj(request: HttpRequest, rodzaj: str, rok: int, numer: int, lp: int) -> HttpResponse:
    """Files out of the stock."""
    row = _spis(request, rodzaj, rok, numer)
    place = get_object_or_404(row.pozycje.select_related("sprawa"), lp=lp)
    form = WycofajForm(request.POST or None)
    if form.is_valid() and _wykonano(
        form, lambda: operations.wycofaj_akta(place, by=request.user, **form.cleaned_data)
    ):
        flash.say(request, f"Wycofano akta sprawy {place.sprawa}. Można ją wznowić.")
        return SeeOther(adres(row))
    return form_page(request, "sekretariat/archiwum/wycofaj.html", {"form": form, "spis": row, "pozycja": place})


def _nowy(request: HttpRequest, form: Form, rodzaj: str, make: Callable) -> HttpResponse:
    if form.is_valid():
        try:
            row = make(by=request.user, **form.cleaned_data)
        except UserError as refusal:
            form.add_error(None, str(refusal))
        else:
            flash.say(request, f"Sporządzono {row}. Przejrzyj pozycje i przedłóż spis do sprawdzenia.")
            return SeeOther(adres(row))
    context = {"form": form, "rodzaj": R(rodzaj), "powrot": reverse("archiwum:lista")}
    return form_page(request, "sekretariat/archiwum/nowy.html", context)


def _wykonano(form: Form, act: Callable) -> bool:
    """Perform the act; what it refuses becomes an error of the form."""
    try:
        act()
    except UserError as refusal:
        form.add_error(None, str(refusal))
    return not form.errors


def _spis(request: HttpRequest, rodzaj: str, rok: int, numer: int) -> SpisArchiwalny:
    return get_object_or_404(queries.visible_to(request.user), rodzaj=rodzaj, rok=rok, numer=numer)

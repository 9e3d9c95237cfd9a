"""The administrator's home page, the accounts and the requirements of the second factor; a stranger finds nothing."""

from collections.abc import Callable
from functools import wraps

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from biuro.core import flash, lists
from biuro.core.errors import UserError
from biuro.core.pages import SeeOther, form_page
from biuro.core.polish.dates import relative_moment
from org.administracja import operations, queries
from org.administracja.czynnosci import PO_NAZWIE, Czynnosc, mozliwe
from org.administracja.forms import OdnosnikForm, PowodForm, WymogiForm
from org.administracja.lista import LISTA, stan
from org.administracja.strony import GRUPY
from org.drugi_skladnik.decyzje import ustal_wymogi
from org.drugi_skladnik.queries import aplikacja, pozostale_kody, wymagany_od, wymogi
from org.kadry.models import Pracownik
from org.konta.queries import czynne
from org.konta.queries import konto as stan_konta
from org.uprawnienia.powierzenia import administruje


def tylko_administrator(view: Callable) -> Callable:
    """The page exists only for who administers the Biuro."""

    @wraps(view)
    def guarded(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if administruje(request.user) is None:
            raise Http404
        return view(request, *args, **kwargs)

    return guarded


@tylko_administrator
@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """What an administrator of the office does, in one place."""
    return render(request, "org/administracja/start.html", {"grupy": GRUPY, "liczniki": queries.liczniki()})


@tylko_administrator
@require_safe
def konta(request: HttpRequest) -> HttpResponse:
    """The list of accounts."""
    return lists.odpowiedz(request, LISTA)


@tylko_administrator
@require_safe
def konto(request: HttpRequest, pk: int) -> HttpResponse:
    """One account: state, sessions, events, and what can be done with it."""
    osoba = get_object_or_404(Pracownik.objects.select_related("konto"), pk=pk)
    app = aplikacja(osoba)
    context = {
        "kto": osoba,
        "stan": stan(osoba),
        "konto": stan_konta(osoba),
        "aplikacja": app,
        "kody": pozostale_kody(app) if app else 0,
        "wymagany": wymagany_od(osoba, timezone.localdate()),
        "odnosnik": queries.czekajacy_odnosnik(osoba),
        "sesje": czynne(osoba),
        "zdarzenia": queries.zdarzenia(osoba),
        "czynnosci": [] if osoba == request.user else mozliwe(osoba),
    }
    return render(request, "org/administracja/konto.html", context)


@tylko_administrator
@require_http_methods(["GET", "HEAD", "POST"])
def czynnosc(request: HttpRequest, pk: int, nazwa: str) -> HttpResponse:
    """One act on an account, with its reason."""
    osoba = get_object_or_404(Pracownik.objects.select_related("konto"), pk=pk)
    row = PO_NAZWIE.get(nazwa)
    if row is None or osoba == request.user or row not in mozliwe(osoba):
        flash.say(request, "Tej czynności nie można teraz wykonać na tym koncie.", level="warn")
        return redirect("administracja:konto", pk=pk)
    form = (OdnosnikForm if row.cel else PowodForm)(request.POST or None)
    if form.is_bound and form.is_valid():
        try:
            return _wykonaj(request, osoba, row, form.cleaned_data)
        except UserError as refusal:
            form.add_error(None, str(refusal))
    return form_page(request, "org/administracja/czynnosc.html", {"form": form, "kto": osoba, "czynnosc": row})


@tylko_administrator
@require_http_methods(["GET", "HEAD", "POST"])
def skladnik(request: HttpRequest) -> HttpResponse:
    """For whom the second factor is required, and since when."""
    form = WymogiForm(request.POST or None, wymogi=wymogi())
    if form.is_bound and form.is_valid():
        changed = ustal_wymogi(form.dni, decyzja=form.cleaned_data["decyzja"], by=request.user)
        flash.say(request, "Zapisano wymogi drugiego składnika." if changed else "Nic się nie zmieniło.")
        return SeeOther(reverse("administracja:skladnik"))
    return form_page(request, "org/administracja/skladnik.html", {"form": form, "liczby": queries.liczniki()})


def _wykonaj(request: HttpRequest, osoba: Pracownik, row: Czynnosc, data: dict) -> HttpResponse:
    if row.cel:
        return _odnosnik(request, osoba, row, data)
    row.wykonaj(osoba, powod=data["powod"], by=request.user)
    flash.say(request, f"{osoba}: {row.zrobione[0].lower()}{row.zrobione[1:]}")
    return SeeOther(reverse("administracja:konto", args=[osoba.pk]))


def _odnosnik(request: HttpRequest, osoba: Pracownik, row: Czynnosc, data: dict) -> HttpResponse:
    """Mail the link, or show it this once for printing."""
    link, token = operations.wystaw_odnosnik(osoba, cel=row.cel, powod=data["powod"], by=request.user)
    address = request.build_absolute_uri(reverse("logowanie:odnosnik", args=[token]))
    if data.get("jak") == OdnosnikForm.POCZTA:
        until = relative_moment(timezone.localtime(link.wazny_do), timezone.localtime())
        operations.wyslij(link, address, until)
        flash.say(request, f"Wysłano odnośnik na adres {osoba.email}.")
        return SeeOther(reverse("administracja:konto", args=[osoba.pk]))
    return render(request, "org/administracja/odnosnik.html", {"kto": osoba, "odnosnik": link, "adres": address})

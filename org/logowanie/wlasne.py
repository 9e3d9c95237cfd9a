"""One's own second factor, on the page of the account: add, change, new recovery codes, give up."""

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.pages import form_page
from org.drugi_skladnik import queries
from org.drugi_skladnik.operations import nowe_kody, potwierdz, rozpocznij, wylacz
from org.drugi_skladnik.totp import obraz as obraz_qr
from org.drugi_skladnik.totp import sekret
from org.konta import polowa
from org.konta.haszowanie import miejsce
from org.konta.operations import potwierdz_haslem
from org.konta.sesje import teraz
from org.logowanie.forms import PotwierdzenieForm, SkladnikForm

SWIEZO = "skladnik_do"  # key in the session: until when the password need not be given again
WAZNE = 600  # seconds


@sensitive_post_parameters("haslo")
@require_http_methods(["GET", "HEAD", "POST"])
def skladnik(request: HttpRequest) -> HttpResponse:
    """What the person has, and what he may do with it after his password."""
    form = SkladnikForm(request.POST or None)
    app = queries.aplikacja(request.user)
    if form.is_bound and form.is_valid():
        try:
            return _wykonaj(request, form.cleaned_data["haslo"], request.POST.get("co", ""))
        except UserError as refusal:
            form.add_error("haslo", str(refusal))
    context = {
        "form": form,
        "aplikacja": app,
        "pozostalo": queries.pozostale_kody(app) if app else 0,
        "wymagany": queries.wymagany_od(request.user, timezone.localdate()),
    }
    return form_page(request, "org/logowanie/skladnik.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def dodaj(request: HttpRequest) -> HttpResponse:
    """The QR code and its first code; then the recovery codes, once."""
    if request.session.get(SWIEZO, 0) < teraz():
        return redirect("logowanie:skladnik")
    form = PotwierdzenieForm(request.POST or None)
    app = rozpocznij(request.user)
    if form.is_bound and form.is_valid():
        try:
            with miejsce():
                codes = potwierdz(request.user, form.cleaned_data["kod"])
        except UserError as refusal:
            form.add_error("kod", str(refusal))
        else:
            del request.session[SWIEZO]
            return _kody(request, codes)
    context = {"form": form, "sekret": sekret(app.sol), "obraz": reverse("logowanie:obraz")}
    return form_page(request, "org/logowanie/dodaj.html", context)


@login_not_required
@require_safe
def obraz(request: HttpRequest) -> HttpResponse:
    """The QR code of the app that is being added, by who is logged in or at that step of the login; else 404."""
    half = polowa.odczytaj(request)
    osoba = half[1] if half and polowa.nastepny(half[1], half[0]) == polowa.REJESTRACJA else None
    if request.user.is_authenticated and request.session.get(SWIEZO, 0) >= teraz():
        osoba = request.user
    app = queries.rozpoczeta(osoba) if osoba else None
    if app is None:
        raise Http404
    return HttpResponse(obraz_qr(app.sol, osoba.username), content_type="image/svg+xml")


def _wykonaj(request: HttpRequest, haslo: str, co: str) -> HttpResponse:
    osoba = request.user
    potwierdz_haslem(osoba, haslo)
    if co == "kody":
        with miejsce():
            codes = nowe_kody(osoba)
        return _kody(request, codes)
    if co == "wylacz":
        wylacz(osoba, wymagany=queries.wymagany_od(osoba, timezone.localdate()))
        flash.say(request, "Wyłączono drugi składnik. Od teraz wystarczy hasło.")
        return redirect("logowanie:skladnik")
    request.session[SWIEZO] = teraz() + WAZNE
    return redirect("logowanie:dodaj")


def _kody(request: HttpRequest, codes: list[str]) -> HttpResponse:
    return render(request, "org/logowanie/kody_konta.html", {"kody": codes})

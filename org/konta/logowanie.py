"""The login page itself: also the answer to a form that was sent after the session had ended; where a login leads."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme

from biuro.core import flash, resubmit
from biuro.core.polish.dates import spoken_date
from org.drugi_skladnik.queries import aplikacja, wymagany_od
from org.kadry.models import Pracownik
from org.konta import polowa
from org.konta.forms import LogowanieForm

STRONY = {
    polowa.KOD: "logowanie:kod",
    polowa.HASLO: "logowanie:haslo",
    polowa.REJESTRACJA: "logowanie:rejestracja",
}
UNPROCESSABLE, TOO_MANY, UNAUTHORIZED = 422, 429, 401


def login_page(request: HttpRequest, form: LogowanieForm, *, wait: int = 0, kept: str = "") -> HttpResponse:
    """Render the page; `wait` seconds make it 429, `kept` is the signed form to be finished after the login."""
    status = UNPROCESSABLE if form.is_bound else 200
    if kept:
        form.initial["zachowane"], status = kept, UNAUTHORIZED
    context = {"form": form, "kept": kept, "oidc": settings.KATALOG_OIDC}
    response = render(request, "org/konta/zaloguj.html", context, status=TOO_MANY if wait else status)
    if wait:
        response.headers["Retry-After"] = str(wait)
    return response


def dalej(request: HttpRequest, osoba: Pracownik, krok: str, *, adres: str, zachowane: str = "") -> HttpResponse:
    """After a step of the login: the next step, the form that waits to be finished, or where the person was going."""
    if krok:
        return redirect(STRONY[krok])
    przypomnij(request, osoba)
    kept = resubmit.odczytaj(zachowane)
    if kept and kept.osoba in (None, osoba.pk):
        return render(request, "skladniki/dokoncz.html", {"zachowane": kept})
    return redirect(nasz_adres(request, adres))


def przypomnij(request: HttpRequest, osoba: Pracownik) -> None:
    """Before the day on which the second factor becomes required, each login says so."""
    since = wymagany_od(osoba, timezone.localdate())
    if since and not aplikacja(osoba) and since > timezone.localdate():
        text = f"Od {spoken_date(since)} logowanie na Twoim stanowisku wymaga drugiego składnika."
        link = ("Dodaj aplikację uwierzytelniającą", reverse("logowanie:skladnik"))
        flash.say(request, text, level="warn", links=[link])


def nasz_adres(request: HttpRequest, target: str) -> str:
    """The address when it is ours, otherwise the home page."""
    host, https = request.get_host(), request.is_secure()
    ours = url_has_allowed_host_and_scheme(target, allowed_hosts={host}, require_https=https)
    return target if ours else "/"

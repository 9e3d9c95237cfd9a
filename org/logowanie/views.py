"""Pages between the password and the session: nobody is logged in on them, and nothing of the office is shown."""

from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.pages import form_page
from org.drugi_skladnik.operations import rozpocznij
from org.drugi_skladnik.totp import sekret
from org.konta import polowa
from org.konta.forms import LogowanieForm, NoweHasloForm
from org.konta.logowanie import dalej, login_page, nasz_adres
from org.konta.models import Odnosnik
from org.konta.operations import ODNOSNIK
from org.konta.queries import wazny_odnosnik
from org.logowanie import operations
from org.logowanie.forms import KodForm, PotwierdzenieForm

TOO_MANY = 429
PRZERWANE = "Logowanie trwało zbyt długo albo zostało przerwane. Zacznij od nowa."


def krok(name: str) -> Callable:
    """The view is one step of a login: it gets the half and its person, and only when it is the turn of the step."""

    def decorate(view: Callable) -> Callable:
        @login_not_required
        @sensitive_post_parameters()
        @require_http_methods(["GET", "HEAD", "POST"])
        @wraps(view)
        def step(request: HttpRequest) -> HttpResponse:
            found = polowa.odczytaj(request)
            if found is None or polowa.nastepny(found[1], found[0]) != name:
                flash.say(request, PRZERWANE, level="warn")
                return redirect("konta:zaloguj")
            return view(request, *found)

        return step

    return decorate


@krok(polowa.KOD)
def kod(request: HttpRequest, half: polowa.Polowa, osoba) -> HttpResponse:
    """The second factor."""
    form = KodForm(request.POST or None)
    if form.is_bound and form.is_valid():
        try:
            step = operations.podaj_kod(request, osoba, half, form.cleaned_data["kod"])
            return dalej(request, osoba, step, adres=half.dalej, zachowane=half.zachowane)
        except UserError as refusal:
            form.add_error("kod", str(refusal))
            return _odmowa(request, "org/logowanie/kod.html", form, refusal)
    return form_page(request, "org/logowanie/kod.html", {"form": form})


@krok(polowa.HASLO)
def haslo(request: HttpRequest, half: polowa.Polowa, osoba) -> HttpResponse:
    """The first password, a forgotten one, or one that has to be changed."""
    form = NoweHasloForm(request.POST or None, osoba=osoba)
    if form.is_bound and form.is_valid():
        try:
            step = operations.ustaw_haslo(request, osoba, half, form.cleaned_data["nowe"])
            return dalej(request, osoba, step, adres=half.dalej, zachowane=half.zachowane)
        except UserError as refusal:
            form.add_error(None, str(refusal))
    return form_page(request, "org/logowanie/haslo.html", {"form": form, "kto": osoba})


@krok(polowa.REJESTRACJA)
def rejestracja(request: HttpRequest, half: polowa.Polowa, osoba) -> HttpResponse:
    """The first app of the person; then the recovery codes, once."""
    form = PotwierdzenieForm(request.POST or None)
    app = rozpocznij(osoba)
    if form.is_bound and form.is_valid():
        try:
            codes = operations.zarejestruj(request, osoba, half, form.cleaned_data["kod"])
        except UserError as refusal:
            form.add_error("kod", str(refusal))
        else:
            context = {"kody": codes, "dalej": nasz_adres(request, half.dalej)}
            return render(request, "org/logowanie/kody.html", context)
    context = {"form": form, "sekret": sekret(app.sol), "obraz": reverse("logowanie:obraz")}
    return form_page(request, "org/logowanie/rejestracja.html", context)


@login_not_required
@require_POST
def przerwij(request: HttpRequest) -> HttpResponse:
    """Give the login up and begin again as somebody else."""
    if polowa.odczytaj(request):
        request.session.flush()
    return redirect("konta:zaloguj")


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def odnosnik(request: HttpRequest, token: str) -> HttpResponse:
    """A one-time link; looking at it uses nothing up, because mail scanners look at links too."""
    row = wazny_odnosnik(token)
    if row is None:
        return render(request, "org/logowanie/odnosnik_niewazny.html", status=404)
    if request.method != "POST":
        return render(request, "org/logowanie/odnosnik.html", {"odnosnik": row})
    if row.cel == Odnosnik.Cel.SKLADNIK:
        request.session[ODNOSNIK] = token
        flash.say(request, "Teraz zaloguj się jak zwykle. Potem dodasz aplikację uwierzytelniającą.", level="info")
        return redirect("konta:zaloguj")
    half = polowa.zacznij(request, row.osoba, odnosnik=row.pk, nowe_haslo=True)
    return dalej(request, row.osoba, polowa.nastepny(row.osoba, half), adres="/")


@login_not_required
@require_safe
def oidc(request: HttpRequest) -> HttpResponse:
    """To the provider of the office; a link and not a form, so that form-action stays 'self'."""
    if settings.KATALOG_OIDC is None:
        raise Http404
    back = request.build_absolute_uri(reverse("logowanie:oidc_powrot"))
    goal = nasz_adres(request, request.GET.get(REDIRECT_FIELD_NAME, ""))
    try:
        return redirect(operations.do_dostawcy(request, back, goal))
    except UserError as refusal:
        return _od_nowa(request, refusal)


@login_not_required
@require_safe
def oidc_powrot(request: HttpRequest) -> HttpResponse:
    """Back from the provider."""
    if settings.KATALOG_OIDC is None:
        raise Http404
    try:
        osoba, step, goal = operations.od_dostawcy(request)
    except UserError as refusal:
        return _od_nowa(request, refusal)
    return dalej(request, osoba, step, adres=goal)


def _od_nowa(request: HttpRequest, refusal: UserError) -> HttpResponse:
    """The login page with the reason; its form was not sent, so it is bound to nothing typed."""
    form = LogowanieForm({"dalej": "/"})
    form.errors.clear()
    form.add_error(None, str(refusal))
    return login_page(request, form)


def _odmowa(request: HttpRequest, template: str, form, refusal: UserError) -> HttpResponse:
    response = form_page(request, template, {"form": form})
    if wait := getattr(refusal, "sekundy", 0):
        response.status_code = TOO_MANY
        response.headers["Retry-After"] = str(wait)
    return response

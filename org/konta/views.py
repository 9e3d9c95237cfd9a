"""Pages of logging in and of one's own account."""

from django.contrib.auth import REDIRECT_FIELD_NAME
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from biuro.core import flash
from biuro.core.client import adres
from biuro.core.errors import UserError
from biuro.core.pages import form_page
from org.katalog.queries import lokalne
from org.konta import operations, queries
from org.konta.forms import HasloForm, LogowanieForm, UstawieniaForm
from org.konta.logowanie import dalej, login_page, nasz_adres
from org.konta.odnosniki import zmien_haslo


@login_not_required
@sensitive_post_parameters("haslo")
@require_http_methods(["GET", "HEAD", "POST"])
def zaloguj(request: HttpRequest) -> HttpResponse:
    """The login page; afterwards on to where the person was going, or to finish what he was sending."""
    target = nasz_adres(request, request.GET.get(REDIRECT_FIELD_NAME, ""))
    if request.user.is_authenticated and request.method != "POST":
        return redirect(target)
    form = LogowanieForm(request.POST or None, initial={"dalej": target})
    if not (form.is_bound and form.is_valid()):
        return login_page(request, form)
    data = form.cleaned_data
    goal = {"dalej": data["dalej"], "zachowane": data["zachowane"]}
    try:
        osoba = operations.sprawdz(request, data["login"], data["haslo"])
        step = operations.wejdz(request, osoba, katalog=not lokalne(osoba), **goal)
    except UserError as refusal:
        form.add_error(None, str(refusal))
        return login_page(request, form, wait=getattr(refusal, "sekundy", 0))
    return dalej(request, osoba, step, adres=data["dalej"], zachowane=data["zachowane"])


@require_POST
def wyloguj(request: HttpRequest) -> HttpResponse:
    """End the session and have the browser forget what it keeps."""
    operations.wyloguj(request)
    response = redirect("konta:zaloguj")
    response.headers["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return response


@require_http_methods(["GET", "HEAD", "POST"])
def czuwanie(request: HttpRequest) -> JsonResponse:
    """Seconds left of the session; POST is activity and prolongs it (the middleware does), GET only asks."""
    return JsonResponse({"zostalo": request.sesja_zostalo, "token": get_token(request)})


@require_http_methods(["GET", "HEAD", "POST"])
def konto(request: HttpRequest) -> HttpResponse:
    """Settings, own posts and substitutions of today."""
    form = UstawieniaForm(request.POST or None, instance=request.user)
    if form.is_bound and form.is_valid():
        operations.zmien_ustawienia(request.user, **form.cleaned_data)
        flash.say(request, "Zapisano ustawienia.")
        return redirect("konta:konto")
    return form_page(request, "org/konta/konto.html", {"form": form})


@sensitive_post_parameters("obecne", "nowe", "powtorzone")
@require_http_methods(["GET", "HEAD", "POST"])
def haslo(request: HttpRequest) -> HttpResponse:
    """Change of the password."""
    form = HasloForm(request.POST or None, osoba=request.user)
    if form.is_bound and form.is_valid():
        try:
            operations.potwierdz_haslem(request.user, form.cleaned_data["obecne"])
        except UserError as refusal:
            form.add_error("obecne", str(refusal))
        else:
            zmien_haslo(request, form.cleaned_data["nowe"])
            flash.say(request, "Zmieniono hasło. Inne sesje zostały zakończone.")
            return redirect("konta:konto")
    return form_page(request, "org/konta/haslo.html", {"form": form})


@require_safe
def sesje(request: HttpRequest) -> HttpResponse:
    """Where the person is logged in."""
    own = request.session.session_key
    rows = [(row, queries.znak(row), row.session_key == own) for row in queries.czynne(request.user)]
    return render(request, "org/konta/sesje.html", {"sesje": rows})


@require_POST
def zakoncz_sesje(request: HttpRequest, znak: str) -> HttpResponse:
    """End another session of one's own."""
    operations.zakoncz_sesje(request.user, znak, request.session.session_key, skad=adres(request))
    flash.say(request, "Zakończono sesję na innym urządzeniu.")
    return redirect("konta:sesje")


@login_not_required
@require_safe
def strona(request: HttpRequest, szablon: str) -> HttpResponse:
    """A page of words: accessibility statement, help."""
    return render(request, szablon)

"""The end of a session, and what happens to somebody who is not logged in (ASVS 7.3, ux.md 4.9)."""

from functools import partial

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY, get_user
from django.contrib.auth.middleware import AuthenticationMiddleware, LoginRequiredMiddleware
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.crypto import constant_time_compare
from django.utils.functional import SimpleLazyObject

from biuro.core import resubmit
from org.kadry.models import Pracownik
from org.konta import operations
from org.konta.backends import LimitedModelBackend
from org.konta.forms import LogowanieForm
from org.konta.logowanie import login_page
from org.konta.sesje import OD, OSTATNIO, teraz

ACTIVITY_EVERY = 60  # seconds: the session is written at most so often
AUTOMATIC = "X-Automat"  # header of requests nobody made by hand: they do not prolong the session


class OsobaMiddleware(AuthenticationMiddleware):
    """request.user without a query of its own, because the session came with its person."""

    def process_request(self, request: HttpRequest) -> None:
        """Set request.user; who he is, is found out when somebody asks."""
        super().process_request(request)
        request.user = SimpleLazyObject(partial(_osoba, request))


class SessionLimitsMiddleware:
    """Ends a session after 30 minutes without activity or 10 hours in all; notes activity once a minute."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """End the session whose time is up, otherwise set request.sesja_zostalo (seconds), and pass on."""
        if OD in request.session:
            if _left(request.session) <= 0:
                request.wygasla = int(request.session[SESSION_KEY])
                operations.wyloguj(request, "wygaśnięcie sesji")
            else:
                _note_activity(request)
                request.sesja_zostalo = _left(request.session)
        return self.get_response(request)


class ZalogujMiddleware(LoginRequiredMiddleware):
    """Everything is behind the login; a form sent too late is kept and offered again after the login."""

    def handle_no_permission(self, request: HttpRequest, view_func) -> HttpResponse:
        """The login page: by redirect, or at once with the fields that were sent; 401 for a part of a page."""
        if request.htmx or request.headers.get("X-Requested-With"):
            return HttpResponse(status=401, headers={"HX-Trigger": "sesja-wygasla"})
        kept = resubmit.z_zadania(request, getattr(request, "wygasla", None)) if request.method == "POST" else None
        if kept is None:
            return super().handle_no_permission(request, view_func)
        return login_page(request, LogowanieForm(), kept=resubmit.podpisz(kept))


def _osoba(request: HttpRequest) -> Pracownik:
    if not hasattr(request, "_cached_user"):
        request._cached_user = _z_sesji(request.session) or get_user(request)
    return request._cached_user


def _z_sesji(session) -> Pracownik | None:
    """The person that came with the session, checked as Django does; None leaves the question to Django."""
    kept = session.get(HASH_SESSION_KEY)
    osoba = session.osoba
    if not kept or osoba is None or session.get(SESSION_KEY) != str(osoba.pk):
        return None
    ours = session.get(BACKEND_SESSION_KEY) == operations.BACKEND
    valid = ours and constant_time_compare(kept, osoba.get_session_auth_hash())
    return osoba if valid and LimitedModelBackend().user_can_authenticate(osoba) else None


def _left(session) -> int:
    last = min(session[OD] + settings.SESJA_NAJDLUZEJ, session[OSTATNIO] + settings.SESJA_BEZCZYNNOSC)
    return last - teraz()


def _note_activity(request: HttpRequest) -> None:
    asks = request.method != "POST" and request.path == reverse("konta:czuwanie")
    if asks or AUTOMATIC in request.headers:
        return
    if teraz() - request.session[OSTATNIO] >= ACTIVITY_EVERY:
        request.session[OSTATNIO] = teraz()

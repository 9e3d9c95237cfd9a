"""The last answers: pages of errors that must never raise again (no requires_csrf_token, no database)."""

import sys

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render, resolve_url
from django.template.loader import render_to_string

from biuro.core import resubmit
from biuro.core.middleware.faults import FAULTS, unavailable

STALE = "Ta strona była otwarta dłużej niż Twoja sesja, więc nie zapisaliśmy jej od razu."


def bad_request(request, exception=None) -> HttpResponse:
    """400: the request makes no sense."""
    return _page("400.html", 400)


def forbidden(request, exception=None) -> HttpResponse:
    """403: the rules refuse; str(exception) is the sentence for the screen."""
    return _page("403.html", 403, str(exception or ""))


def not_found(request, exception=None) -> HttpResponse:
    """404: not there, or not for this person; the two look the same."""
    return _page("404.html", 404)


def server_error(request) -> HttpResponse:
    """500: our mistake, nothing was saved; 503 when the database failed inside a middleware."""
    fault = sys.exc_info()[1]
    return unavailable(fault) if isinstance(fault, FAULTS) else _page("500.html", 500)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: the form is not ours, or it is ours and its token is stale: then what was typed is offered again.

    Ours is only what the browser itself reports as sent from the same origin; no foreign page can claim it.
    """
    known = request.method == "POST" and resubmit.ta_sama_strona(request)
    kept = resubmit.z_zadania(request) if known and request.path != resolve_url(settings.LOGIN_URL) else None
    if kept is None:
        return _page("csrf.html", 403)
    return render(request, "skladniki/dokoncz.html", {"zachowane": kept, "powod": STALE}, status=403)


def _page(template: str, status: int, powod: str = "") -> HttpResponse:
    return HttpResponse(render_to_string(template, {"powod": powod}), status=status)

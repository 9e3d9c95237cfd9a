"""The last answers: pages of errors that must never raise again (no requires_csrf_token, no database)."""

from django.http import HttpResponse
from django.template.loader import render_to_string


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
    """500: our mistake; nothing was saved."""
    return _page("500.html", 500)


def csrf_failure(request, reason: str = "") -> HttpResponse:
    """403: the form is not ours, or its session ended."""
    return _page("csrf.html", 403)


def _page(template: str, status: int, powod: str = "") -> HttpResponse:
    return HttpResponse(render_to_string(template, {"powod": powod}), status=status)

"""The login page itself: also the answer to a form that was sent after the session had ended."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from org.konta.forms import LogowanieForm

UNPROCESSABLE, TOO_MANY, UNAUTHORIZED = 422, 429, 401


def login_page(request: HttpRequest, form: LogowanieForm, *, wait: int = 0, kept: str = "") -> HttpResponse:
    """Render the page; `wait` seconds make it 429, `kept` is the signed form to be finished after the login."""
    status = UNPROCESSABLE if form.is_bound else 200
    if kept:
        form.initial["zachowane"], status = kept, UNAUTHORIZED
    response = render(
        request, "org/konta/zaloguj.html", {"form": form, "kept": kept}, status=TOO_MANY if wait else status
    )
    if wait:
        response.headers["Retry-After"] = str(wait)
    return response

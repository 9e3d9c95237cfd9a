"""Forms and addresses that cannot be used: too large (413) or with NUL, which PostgreSQL cannot store (400)."""

from collections.abc import Iterable

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse, QueryDict
from django.http.multipartparser import MultiPartParserError
from django.http.request import UnreadablePostError
from django.shortcuts import render

from biuro.core import resubmit

TOO_LARGE, BAD = 413, 400
BROKEN = "Serwer nie mógł odczytać formularza: dotarł niepełny. Wróć do poprzedniej strony i wyślij go jeszcze raz."
NUL = "Tekst zawierał niewidoczny znak (NUL), którego nie da się zapisać."


class LimitsMiddleware:
    """Reads the form once, before anything else does; a guest may send less than somebody logged in."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer what cannot be used; pass on the rest."""
        if "\x00" in request.path or _has_nul([request.GET]):
            return render(request, "400.html", {"powod": NUL}, status=BAD)
        refusal = _unusable(request) if request.method == "POST" else None
        return refusal or self.get_response(request)


def _unusable(request: HttpRequest) -> HttpResponse | None:
    if not request.user.is_authenticated and _length(request) > settings.BIURO_FORMULARZ_GOSCIA:
        return render(request, "413.html", status=TOO_LARGE)
    try:
        nul = _has_nul([request.POST])
    except (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent):
        return render(request, "413.html", status=TOO_LARGE)
    except (MultiPartParserError, UnreadablePostError):
        return render(request, "400.html", {"powod": BROKEN}, status=BAD)
    return _without_nul(request) if nul else None


def _without_nul(request: HttpRequest) -> HttpResponse:
    """Offer the form again with the bad characters taken out, when it surely came from a page of ours."""
    kept = resubmit.z_zadania(request) if request.user.is_authenticated and resubmit.ta_sama_strona(request) else None
    if kept:
        context = {"zachowane": kept, "powod": f"{NUL} Usunęliśmy go; reszta jest bez zmian."}
        return render(request, "skladniki/dokoncz.html", context, status=BAD)
    return render(request, "400.html", {"powod": NUL}, status=BAD)


def _has_nul(dicts: Iterable[QueryDict]) -> bool:
    return any("\x00" in text for data in dicts for name, values in data.lists() for text in (name, *values))


def _length(request: HttpRequest) -> int:
    text = request.META.get("CONTENT_LENGTH") or "0"
    return int(text) if text.isdecimal() else 0

"""Forms and addresses that cannot be used: too large (413), cut off, or with NUL where no form refused it (400)."""

import logging

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import DataError
from django.http import HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.http.request import UnreadablePostError
from django.shortcuts import render

from biuro.core import resubmit

log = logging.getLogger(__name__)

TOO_LARGE, BAD = 413, 400
BROKEN = "Serwer nie mógł odczytać formularza: dotarł niepełny. Wróć do poprzedniej strony i wyślij go jeszcze raz."
NUL = "Tekst zawierał niewidoczny znak (NUL), którego nie da się zapisać."


class LimitsMiddleware:
    """Reads the form once, before anything else does; a guest may send less than somebody logged in."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer what cannot be used; pass on the rest."""
        if "\x00" in request.path:
            return render(request, "400.html", status=BAD)
        refusal = _unusable(request) if request.method == "POST" else None
        return refusal or self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Forms refuse NUL themselves; where none did, the database or the file system has."""
        if isinstance(exception, DataError | ValueError) and _has_nul(request):
            return _without_nul(request)
        if isinstance(exception, DataError):
            log.error("the database refused a value: %s", type(exception.__cause__).__name__)
            return render(request, "400.html", status=BAD)
        return None


def _unusable(request: HttpRequest) -> HttpResponse | None:
    if not request.user.is_authenticated and _length(request) > settings.BIURO_FORMULARZ_GOSCIA:
        return render(request, "413.html", status=TOO_LARGE)
    try:
        request.POST.get("")
    except (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent):
        return render(request, "413.html", status=TOO_LARGE)
    except (MultiPartParserError, UnreadablePostError):
        return render(request, "400.html", {"powod": BROKEN}, status=BAD)
    return None


def _without_nul(request: HttpRequest) -> HttpResponse:
    """Offer the form again with the bad character taken out, when it surely came from a page of ours."""
    ours = request.method == "POST" and resubmit.ta_sama_strona(request)
    if kept := resubmit.z_zadania(request) if ours else None:
        context = {"zachowane": kept, "powod": f"{NUL} Usunęliśmy go; reszta jest bez zmian."}
        return render(request, "skladniki/dokoncz.html", context, status=BAD)
    return render(request, "400.html", {"powod": NUL}, status=BAD)


def _has_nul(request: HttpRequest) -> bool:
    data = (*request.GET.lists(), *request.POST.lists())
    return any("\x00" in text for name, values in data for text in (name, *values))


def _length(request: HttpRequest) -> int:
    text = request.META.get("CONTENT_LENGTH") or "0"
    return int(text) if text.isdecimal() else 0

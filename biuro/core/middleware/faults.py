"""A database or a storage of files that does not answer is 503 with Retry-After, never 500 nor a page half done."""

import logging

from django.db import InterfaceError, OperationalError
from django.http import HttpResponse
from django.template.loader import render_to_string

from biuro.core.files.errors import StorageFault

log = logging.getLogger(__name__)

FAULTS = (OperationalError, InterfaceError, StorageFault)


class DatabaseFaultMiddleware:
    """Turns faults of the database inside a view into one quiet page that asks to try again.

    A fault inside another middleware (the session, say) never comes here as an exception, because Django turns it
    into an answer first; that one is recognised by the handler of error 500 (biuro/core/views.py).
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Pass on."""
        return self.get_response(request)

    def process_exception(self, request, exception):
        """A fault inside a view."""
        return unavailable(exception) if isinstance(exception, FAULTS) else None


def unavailable(fault: BaseException) -> HttpResponse:
    """The page that needs no database, no session and no user."""
    log.error("fault of the database or the storage: %s", type(fault).__name__)
    page = render_to_string("503.html")
    return HttpResponse(page, status=503, headers={"Retry-After": "5"})

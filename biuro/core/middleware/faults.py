"""A missing, slow or locked database is 503 with Retry-After, never 500 and never a page half done."""

import logging

from django.db import InterfaceError, OperationalError
from django.http import HttpResponse
from django.template.loader import render_to_string

log = logging.getLogger(__name__)


class DatabaseFaultMiddleware:
    """Turns faults of the database into one quiet page that asks to try again."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Pass on; a fault in the middlewares below (the session, say) arrives here as an exception."""
        try:
            return self.get_response(request)
        except (OperationalError, InterfaceError) as fault:
            return unavailable(fault)

    def process_exception(self, request, exception):
        """A fault inside a view."""
        return unavailable(exception) if isinstance(exception, OperationalError | InterfaceError) else None


def unavailable(fault: Exception) -> HttpResponse:
    """The page that needs no database, no session and no user."""
    log.error("database fault: %s", type(fault).__name__)
    page = render_to_string("503.html")
    return HttpResponse(page, status=503, headers={"Retry-After": "5"})

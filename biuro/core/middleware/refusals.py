"""One place that turns a refused act into a page with its reason, so that no view has to."""

from django.core.exceptions import BadRequest, PermissionDenied, SuspiciousOperation
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from biuro.core.errors import Refused, UserError

STATUS = (
    (PermissionDenied, 403),
    (Refused, 409),
    (UserError, 422),
    (Http404, 404),
    (BadRequest, 400),
    (SuspiciousOperation, 400),
)
OURS = (PermissionDenied, UserError)  # their text is written for the screen


class RefusalMiddleware:
    """403 for what the rules refuse, 409 for what is impossible now, 422 for input, 404 and 400 for the rest."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Pass on; exceptions of views come to process_exception."""
        return self.get_response(request)

    def process_exception(self, request, exception):
        """The page of the refusal, or None for exceptions that are not ours; htmx gets the sentence alone."""
        status = next((status for kind, status in STATUS if isinstance(exception, kind)), None)
        if status is None:
            return None
        request.odmowa = True  # the frame then shows its links without counting what waits behind them
        context = {"powod": str(exception) if isinstance(exception, OURS) else "", "status": status}
        if not getattr(request, "htmx", False):
            return render(request, f"{status}.html", context, status=status)
        page = render_to_string("skladniki/odmowa.html", context, request)
        return HttpResponse(page, status=status, headers={"HX-Retarget": "#komunikaty", "HX-Reswap": "innerHTML"})

"""What the rules refused is written down, with the reason that was given (ASVS 16.3.3)."""

from django.core.exceptions import PermissionDenied

from biuro.core.client import adres
from org.dziennik.operations import odnotuj_zdarzenie


class OdmowyMiddleware:
    """Notes a PermissionDenied of a view as „odmowa”; the page of the refusal is made elsewhere."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Pass on; refusals come to process_exception."""
        return self.get_response(request)

    def process_exception(self, request, exception):
        """Write the refusal; None lets the next middleware answer."""
        if isinstance(exception, PermissionDenied):
            user = getattr(request, "user", None)
            kto = user if user is not None and user.is_authenticated else None
            opis = f"{request.method} {request.path}: {exception}"
            odnotuj_zdarzenie("odmowa", kto=kto, adres=adres(request), opis=opis)

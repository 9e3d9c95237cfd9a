"""Headers of every answer, also of errors: nothing personal stays in a cache of a shared computer."""

from django.conf import settings

EVERYWHERE = {
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
}


class HeadersMiddleware:
    """no-store for pages (static files keep their own caching), same-origin resources, no sniffing, no framing.

    It stands outermost, so that answers made by other middlewares carry the headers too; a header that is there stays.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Add the headers to the answer."""
        response = self.get_response(request)
        if not request.path.startswith(settings.STATIC_URL):
            response.headers.setdefault("Cache-Control", "no-store, private")
        for name, value in EVERYWHERE.items():
            response.headers.setdefault(name, value)
        return response

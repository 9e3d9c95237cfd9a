"""Headers of every answer, also of errors: nothing personal stays in a cache of a shared computer."""

from django.conf import settings


class HeadersMiddleware:
    """no-store for pages (static files keep their own caching), same-origin resources, no sniffing."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Add the headers to the answer."""
        response = self.get_response(request)
        if not request.path.startswith(settings.STATIC_URL):
            response.headers.setdefault("Cache-Control", "no-store, private")
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        return response

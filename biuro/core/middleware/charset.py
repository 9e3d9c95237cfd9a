"""Requests whose form data cannot be read: answered 4xx before anything touches the data.

Django 5.2 raises BadRequest again inside its own 400 and 500 handlers when a form claims another charset than
UTF-8, so such a request would leave the application as a crash (bezpieczenstwo.md finding 1).
"""

import codecs

from django.http import HttpResponse

TEXT = "Tego żądania nie da się odczytać: formularz musi być w UTF-8."


class CharsetMiddleware:
    """415 for a body in another charset, 405 for methods the application never uses."""

    METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS"})

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Answer the unreadable at once; pass on everything else."""
        if request.method not in self.METHODS:
            return HttpResponse("Niedozwolona metoda.", status=405, content_type="text/plain; charset=utf-8")
        if not _utf8(request.content_params.get("charset", "utf-8")):
            return HttpResponse(TEXT, status=415, content_type="text/plain; charset=utf-8")
        return self.get_response(request)


def _utf8(charset: str) -> bool:
    try:
        return codecs.lookup(charset).name == "utf-8"
    except LookupError:
        return False

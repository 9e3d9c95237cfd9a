"""Requests whose form data cannot be read: answered 4xx before anything touches the data.

Django 5.2 raises BadRequest again inside its own 400 and 500 handlers when a form claims another charset than
UTF-8, so such a request would leave the application as a crash (bezpieczenstwo.md finding 1).
"""

import codecs

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

UNSUPPORTED, NOT_ALLOWED = 415, 405


class CharsetMiddleware:
    """415 for a body in another charset, 405 for methods the application never uses."""

    METHODS = ("GET", "HEAD", "POST", "OPTIONS")

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the unreadable at once; pass on everything else."""
        if request.method not in self.METHODS:
            page = render_to_string("405.html")
            return HttpResponse(page, status=NOT_ALLOWED, headers={"Allow": ", ".join(self.METHODS)})
        if not _utf8(request.content_params.get("charset", "utf-8")):
            return HttpResponse(render_to_string("415.html"), status=UNSUPPORTED)
        if "charset" in request.content_params:
            request.encoding = "utf-8"  # Django knows no other spelling of the name
        return self.get_response(request)


def _utf8(charset: str) -> bool:
    try:
        return codecs.lookup(charset).name == "utf-8"
    except (LookupError, ValueError):  # ValueError: a name with NUL
        return False

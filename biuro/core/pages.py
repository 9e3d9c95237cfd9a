"""Answers of pages with a form."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

UNPROCESSABLE = 422


class SeeOther(HttpResponseRedirect):
    """303: what was sent is done; the browser looks at the next page and never sends the form twice."""

    status_code = 303


def form_page(request: HttpRequest, template: str, context: dict[str, Any], form: Any = None) -> HttpResponse:
    """Render the page of `form` (context["form"] unless given): 422 when it was sent with errors, otherwise 200."""
    form = form if form is not None else context["form"]
    return render(request, template, context, status=UNPROCESSABLE if form.is_bound and form.errors else None)

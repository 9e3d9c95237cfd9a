"""The list of deadlines."""

from django.http import HttpRequest, HttpResponse

from biuro.core import lists
from rejestry.terminy.lista import TERMINY


def lista(request: HttpRequest) -> HttpResponse:
    """The deadlines of the cases the person sees."""
    return lists.odpowiedz(request, TERMINY)

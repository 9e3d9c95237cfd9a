"""The register PK-II.1510 on the screen."""

from django.http import HttpRequest, HttpResponse

from biuro.core import lists
from rejestry.skargi.lista import KSIEGA, REJESTR
from rejestry.skargi.queries import numery_zastrzezone


def lista(request: HttpRequest) -> HttpResponse:
    """The visible entries and, of those kept from the person, the bare numbers."""
    return lists.odpowiedz(request, REJESTR, zastrzezone=numery_zastrzezone(request.user), ksiega=KSIEGA)

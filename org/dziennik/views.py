"""The page of the log of reads; reading it is a reading, too."""

from django.http import Http404, HttpRequest, HttpResponse

from biuro.core import lists
from org.dziennik.lista import LISTA
from org.dziennik.operations import odnotuj_odczyt
from org.dziennik.queries import czyta


def lista(request: HttpRequest) -> HttpResponse:
    """The log, for who is responsible for it; 404 for everybody else."""
    if not czyta(request.user):
        raise Http404
    odnotuj_odczyt(request.user, "dziennik odczytów", "przegląd", cel=request.GET.urlencode())
    return lists.odpowiedz(request, LISTA)

"""Pages of exports: ask, follow the progress, take the file."""

from django.db import transaction
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from biuro.core import lists
from biuro.core.lists.registry import find
from org.dziennik.operations import odnotuj_odczyt
from org.eksporty import operations, queries, rules
from org.eksporty.forms import ZamowienieForm
from org.eksporty.lista import LISTA
from org.eksporty.models import Eksport
from org.eksporty.plik import TYPY, magazyn, nazwa
from org.eksporty.tasks import wykonaj

ZAMKNIETE = "sandbox; default-src 'none'; frame-ancestors 'none'"  # a file of ours, and still nothing in it may run


@require_safe
def lista(request: HttpRequest) -> HttpResponse:
    """„Moje eksporty”."""
    return lists.odpowiedz(request, LISTA)


@require_POST
def zamow(request: HttpRequest) -> HttpResponse:
    """A small export is the answer itself; a large one is queued and has its page."""
    form = ZamowienieForm(request.POST)
    rejestr = find(form.cleaned_data["lista"]) if form.is_valid() else None
    if rejestr is None:
        raise Http404
    query, kind = form.cleaned_data["zapytanie"], form.cleaned_data["format"]
    with transaction.atomic():
        eksport = operations.zamow(lista=rejestr, zapytanie=query, format=kind, by=request.user)
        at_once = rules.od_razu(kind, eksport.wierszy)
        if not at_once:
            wykonaj.defer(pk=eksport.pk)
    if at_once:
        return _file(operations.od_razu(eksport, rejestr), eksport)
    return redirect("eksporty:szczegoly", pk=eksport.pk)


@require_safe
def szczegoly(request: HttpRequest, pk: int) -> HttpResponse:
    """How far it is; htmx asks for the middle of the page only."""
    eksport = get_object_or_404(queries.visible_to(request.user), pk=pk)
    part = request.headers.get("HX-Target") == "postep"
    template = "org/eksporty/_postep.html" if part else "org/eksporty/szczegoly.html"
    return render(request, template, {"eksport": eksport, "rejestr": find(eksport.lista)})


@require_safe
def plik(request: HttpRequest, pk: int) -> HttpResponse:
    """The finished file, for its owner while he still has the right; each download is journalled."""
    eksport = get_object_or_404(queries.visible_to(request.user).filter(stan=Eksport.Stan.GOTOWY), pk=pk)
    rejestr = find(eksport.lista)
    if rejestr is None or not magazyn().exists(eksport.plik):
        raise Http404
    rules.sprawdz_prawo(request.user, rejestr)
    odnotuj_odczyt(request.user, f"rejestr {eksport.lista}", "pobranie eksportu", f"eksport {eksport.pk}")
    return _file(magazyn().open(eksport.plik, "rb"), eksport)


def _file(source, eksport: Eksport) -> FileResponse:
    response = FileResponse(source, as_attachment=True, filename=nazwa(eksport), content_type=TYPY[eksport.format])
    response["Content-Security-Policy"] = ZAMKNIETE
    return response

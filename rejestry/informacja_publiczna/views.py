"""The register of requests, the list for CRWIP, and the log for BIP."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone

from biuro.core import lists
from org.dziennik.operations import odnotuj_zdarzenie
from rejestry.informacja_publiczna import bip
from rejestry.informacja_publiczna.crwip import CRWIP
from rejestry.informacja_publiczna.lista import REJESTR, eksportuje

PLIKI = {"csv": "text/csv; charset=utf-8", "html": "text/html; charset=utf-8"}


def lista(request: HttpRequest) -> HttpResponse:
    """The register."""
    return lists.odpowiedz(request, REJESTR)


def crwip(request: HttpRequest) -> HttpResponse:
    """What is not yet in the register of the city."""
    return lists.odpowiedz(request, CRWIP)


def dziennik(request: HttpRequest, rok: int = 0) -> HttpResponse:
    """The log of a year as it may be published."""
    rok = rok or timezone.localdate().year
    years = bip.lata(request.user)
    context = {"rok": rok, "lata": years, "wpisy": bip.dziennik(request.user, rok), "kolumny": bip.KOLUMNY}
    context["moze_pobrac"] = eksportuje(request.user)
    return render(request, "rejestry/informacja_publiczna/dziennik.html", context)


def plik(request: HttpRequest, rok: int, format: str) -> HttpResponse:
    """The log as a file for BIP; noted among the exports."""
    if format not in PLIKI:
        raise Http404
    if not eksportuje(request.user):
        raise PermissionDenied("Dziennik do BIP pobiera oddział, który prowadzi rejestr (§ 7 ust. 2 pkt 12).")
    rows = bip.dziennik(request.user, rok)
    odnotuj_zdarzenie("eksport", kto=request.user, opis=f"dziennik wniosków do BIP {rok}, {format}, {len(rows)}")
    context = {"rok": rok, "wpisy": rows, "kolumny": bip.KOLUMNY}
    content = bip.csv_dziennika(rows) if format == "csv" else _html(context)
    name = f"wnioski-o-informacje-publiczna-{rok}.{format}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
    return HttpResponse(content, content_type=PLIKI[format], headers=headers)


def _html(context: dict) -> str:
    return render_to_string("rejestry/informacja_publiczna/bip.html", context)

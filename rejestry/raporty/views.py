"""The report of complaints and motions for any period: page with charts, PDF, XLSX."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from org.dziennik.operations import odnotuj_zdarzenie
from org.kadry.models import Pracownik
from rejestry.raporty import pliki, queries
from rejestry.raporty.forms import OkresForm
from rejestry.raporty.obliczenia import Okres, Sekcja, raport
from rejestry.raporty.wykres import wykres
from rejestry.skargi.lista import eksportuje

TYPY = {"pdf": "application/pdf", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}
UNPROCESSABLE = 422


def skargi(request: HttpRequest) -> HttpResponse:
    """The report on the screen."""
    form = OkresForm(request.GET)
    context = {"form": form, "moze_pobrac": eksportuje(request.user)}
    if not form.is_valid():
        return render(request, "rejestry/raporty/skargi.html", context, status=UNPROCESSABLE)
    okres = Okres(**form.cleaned_data)
    rows = [(sekcja, wykres(sekcja)) for sekcja in _sekcje(request.user, okres)]
    context |= {"okres": okres, "wczesniej": okres.rok_wczesniej(), "sekcje": rows}
    return render(request, "rejestry/raporty/skargi.html", context)


def plik(request: HttpRequest, format: str) -> HttpResponse:
    """The report as a file; noted among the exports."""
    form = OkresForm(request.GET)
    if format not in TYPY or not form.is_valid():
        raise Http404
    if not eksportuje(request.user):
        raise PermissionDenied("Raport pobiera oddział, który prowadzi rejestr (§ 7 ust. 2 pkt 13), i jego przełożeni.")
    okres = Okres(**form.cleaned_data)
    sections = _sekcje(request.user, okres)
    odnotuj_zdarzenie("eksport", kto=request.user, opis=f"{pliki.tytul(okres)}, {format}")
    headers = {"Content-Disposition": f'attachment; filename="skargi-{okres.od}-{okres.do}.{format}"'}
    return HttpResponse(_tresc(request.user, format, sections, okres), content_type=TYPY[format], headers=headers)


def _sekcje(osoba: Pracownik, okres: Okres) -> list[Sekcja]:
    first = okres.rok_wczesniej().od
    facts, actions = (load(osoba, first, okres.do) for load in (queries.fakty, queries.dzialania))
    return raport(facts, actions, okres, timezone.localdate())


def _tresc(osoba: Pracownik, format: str, sections: list[Sekcja], okres: Okres) -> bytes:
    if format == "xlsx":
        return pliki.xlsx(sections, okres)
    return pliki.pdf(sections, okres, kto=str(osoba), kiedy=timezone.localtime())

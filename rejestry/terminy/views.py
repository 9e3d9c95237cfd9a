"""The list of deadlines, and the page of one: why this day, what changed it, what may be done."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone

from biuro.core import flash, lists
from biuro.core.errors import Refused, UserError
from biuro.core.pages import SeeOther, form_page
from biuro.core.polish import short_date
from org.dziennik.operations import odnotuj_odczyt
from rejestry.terminy import queries
from rejestry.terminy.bieg import wyjasnij_bieg
from rejestry.terminy.czynnosci import CZYNNOSCI, Czynnosc, odmowa, przyciski
from rejestry.terminy.forms import NaDzienForm
from rejestry.terminy.lista import TERMINY, wiersze
from rejestry.terminy.models import Termin
from rejestry.terminy.wewnetrzne import daty_wewnetrzne
from rejestry.terminy.wydruk import pdf_terminu, wydruk_terminu
from rejestry.terminy.wyjasnienie import dni


def lista(request: HttpRequest) -> HttpResponse:
    """The deadlines of the cases the person sees."""
    return lists.odpowiedz(request, TERMINY)


def szczegoly(request: HttpRequest, pk: int) -> HttpResponse:
    """Why this day; with ?dzien=… as the records stood at the end of that day."""
    termin = _termin(request, pk)
    form = NaDzienForm(request.GET or None)
    day = form.cleaned_data.get("dzien") if form.is_valid() else None
    then, przebieg = _na_dzien(termin, day)
    context = {
        "termin": termin,
        "form": form,
        "dzien": day,
        "przebieg": przebieg,
        "linie": wyjasnij_bieg(przebieg) if przebieg else (),
        "dni": dni(przebieg.wynik) if przebieg else (),
        "wewnetrzne": [] if then is None or then.spelniony else daty_wewnetrzne(then.ostateczny, then.zdarzenie),
        "przyciski": przyciski(termin, request.user),
        "zalegle": termin.przedluzenia.filter(zawiadomiono=None),
    }
    return render(request, "rejestry/terminy/szczegoly.html", context)


def pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The same text in PDF."""
    termin = _termin(request, pk)
    now = timezone.localtime()
    facts = {"na_dzien": now.date(), "wydrukowal": str(request.user), "kiedy": now}
    content = pdf_terminu(wydruk_terminu(termin.sprawa.znak, queries.bieg_terminu(termin), **facts))
    headers = {"Content-Disposition": f'inline; filename="termin-{pk}.pdf"', "Cache-Control": "private, no-store"}
    return HttpResponse(content, content_type="application/pdf", headers=headers)


def zmiana(request: HttpRequest, pk: int, nazwa: str) -> HttpResponse:
    """One act of the table in czynnosci.py: GET asks, POST performs."""
    termin = _termin(request, pk)
    act = CZYNNOSCI.get(nazwa)
    if act is None:
        raise Http404
    form = act.formularz(termin, request.POST or None)
    if form.is_valid():
        try:
            act.wykonaj(termin, by=request.user, **form.cleaned_data)
        except UserError as refusal:
            form.add_error(None, str(refusal))
        else:
            return _done(request, termin, act)
    elif request.method == "GET":
        _check(termin, act, request.user)
    return form_page(request, "rejestry/terminy/zmiana.html", {"form": form, "termin": termin, "akt": act})


def _done(request: HttpRequest, termin: Termin, act: Czynnosc) -> HttpResponse:
    before, now = termin.ostateczny, Termin.objects.get(pk=termin.pk).ostateczny
    moved = f" Było do {short_date(before)}, jest do {short_date(now)}." if now != before else ""
    flash.say(request, f"{act.zrobione}.{moved}")
    return SeeOther(reverse("terminy:szczegoly", args=[termin.pk]))


def _check(termin: Termin, act: Czynnosc, osoba) -> None:
    """Before anything is typed: raises PermissionDenied or Refused with the article."""
    if reason := odmowa(termin, osoba):
        raise Refused(reason) if termin.spelniony else PermissionDenied(reason)
    answer = act.ocena(termin, timezone.localdate())
    if not answer.wolno:
        raise Refused(answer.tekst)


def _termin(request: HttpRequest, pk: int) -> Termin:
    """The deadline of a visible case; its reading is noted."""
    termin = get_object_or_404(wiersze(request.user), pk=pk)
    odnotuj_odczyt(request.user, f"sprawa {termin.sprawa_id}", "termin", cel=termin.sprawa.znak)
    return termin


def _na_dzien(termin: Termin, day) -> tuple:
    if day is None:
        return termin, queries.bieg_terminu(termin)
    return queries.bieg_na_dzien(termin, day) or (None, None)

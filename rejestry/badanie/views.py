"""Pages of the looking into a complaint: adding to it, the question a unit answers, the action somebody does."""

from collections.abc import Callable
from typing import Any, NamedTuple

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.pages import SeeOther, form_page
from org.dziennik.operations import odnotuj_odczyt
from rejestry.badanie import operations, queries
from rejestry.badanie.forms import FORMULARZE, WpisForm
from rejestry.skargi.queries import visible_to
from rejestry.sprawy.znak import rozbierz

TYTULY = {
    "wyjasnienie": "Prosisz o wyjaśnienia",
    "ustalenie": "Dodajesz ustalenie",
    "dzialanie": "Planujesz działanie naprawcze",
}


class Strona(NamedTuple):
    """The words of the page and where to go afterwards."""

    znak: str
    tytul: str
    opis: str
    powrot: str
    formularz: bool = True


def dodaj(request: HttpRequest, znak: str, co: str) -> HttpResponse:
    """Add a question, a finding or an action."""
    fields = rozbierz(znak)
    if co not in FORMULARZE or not fields:
        raise Http404
    rows = visible_to(request.user).select_related("sprawa")
    skarga = get_object_or_404(rows, **{f"sprawa__{name}": value for name, value in fields.items()})
    form = FORMULARZE[co](request.POST or None)
    strona = Strona(znak, TYTULY[co], skarga.sprawa.tytul, reverse("skargi_tok:tok", args=[znak]))
    return _answer(request, form, strona, lambda **typed: operations.dodaj(skarga, co, by=request.user, **typed))


def wyjasnienie(request: HttpRequest, pk: int) -> HttpResponse:
    """The question, and the form of its answer; a unit sees the questions alone."""
    row = get_object_or_404(queries.wyjasnienia_dla(request.user), pk=pk)
    sprawa = row.skarga.sprawa
    odnotuj_odczyt(request.user, f"sprawa {sprawa.pk}", "wyjaśnienia", cel=sprawa.znak)
    answered = f" Odpowiedź z {row.otrzymano:%d.%m.%Y}: {row.odpowiedz}" if row.otrzymano else ""
    writes = not row.otrzymano and operations.odpowiada(request.user, row)
    about = f"{row.pytania} (do {row.do:%d.%m.%Y}){answered}"
    strona = Strona(sprawa.znak, f"Wyjaśnienia: {row.adresat}", about, reverse("pulpit:teczka"), writes)
    form = WpisForm(request.POST or None)
    return _answer(request, form, strona, lambda **typed: operations.odpowiedz(row, by=request.user, **typed))


def dzialanie(request: HttpRequest, pk: int) -> HttpResponse:
    """The action: first done, then its effect checked."""
    row = get_object_or_404(queries.dzialania_dla(request.user), pk=pk)
    done = " ".join(filter(None, [row.co_zrobiono, row.skutek]))
    znak = row.skarga.sprawa.znak
    title = "Sprawdzasz skutek działania" if row.wykonano else "Wpisujesz wykonanie działania"
    strona = Strona(znak, title, f"{row.opis} {done}".strip(), reverse("pulpit:teczka"), row.sprawdzono is None)
    act = operations.sprawdz_skutek if row.wykonano else operations.wykonaj
    field = "skutek" if row.wykonano else "co_zrobiono"
    form = WpisForm(request.POST or None)
    return _answer(request, form, strona, lambda tresc, dzien: act(row, by=request.user, dzien=dzien, **{field: tresc}))


def _answer(request: HttpRequest, form: Form, strona: Strona, act: Callable[..., Any]) -> HttpResponse:
    """Perform with what was typed; a refusal becomes an error of the form."""
    if form.is_valid():
        try:
            act(**form.cleaned_data)
        except UserError as refusal:
            form.add_error(None, str(refusal))
        else:
            flash.say(request, f"Zapisano, {strona.znak}.")
            return SeeOther(strona.powrot)
    return form_page(request, "rejestry/badanie/formularz.html", {"form": form, "strona": strona})

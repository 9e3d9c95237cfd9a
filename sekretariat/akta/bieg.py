"""Pages of a case under way: its end, its reopening, corrections; one form each, and one call into the domain."""

from collections.abc import Callable
from typing import Any, NamedTuple

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.html import format_html

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.pages import SeeOther, form_page
from rejestry.skargi.operations import przekwalifikuj, wznow_sprawe
from rejestry.skargi.queries import skarga_sprawy
from rejestry.skargi.wniesienie import popraw_dane_sprawy
from rejestry.sprawy.models import Sprawa
from rejestry.terminy.operations import przelicz
from sekretariat.akta import queries
from sekretariat.akta.forms_biegu import DaneForm, DataWplywuForm, OsobyForm, PowodForm, RodzajForm
from sekretariat.akta.forms_zakonczenia import ZakonczForm
from sekretariat.akta.operations import zakoncz_akta, zmien_osoby_sprawy
from sekretariat.akta.rules import sprawdz


class Strona(NamedTuple):
    """The address of one page, its words and those of the message after it."""

    adres: str
    tytul: str
    naglowek: str
    przycisk: str
    ikona: str
    zrobione: str


ZAKONCZ = Strona("akta:zakoncz", "Zakończenie", "Jak załatwiono sprawę", "Zakończ sprawę", "check", "Zakończono sprawę")
WZNOW = Strona("akta:wznow", "Wznowienie", "Wznawiasz sprawę", "Wznów sprawę", "refresh", "Wznowiono sprawę")
DATA = Strona(
    "akta:data_wplywu",
    "Data wpływu",
    "Poprawiasz datę wpływu",
    "Popraw datę i terminy",
    "edit",
    "Poprawiono datę wpływu i terminy sprawy",
)
DANE = Strona("akta:dane", "Dane sprawy", "Poprawiasz dane sprawy", "Popraw dane", "edit", "Poprawiono dane sprawy")
OSOBY = Strona(
    "akta:osoby", "Osoby", "Zmieniasz osoby w sprawie", "Zapisz zmianę", "users", "Zmieniono osoby w sprawie"
)
RODZAJ = Strona("akta:rodzaj", "Rodzaj", "Skarga czy wniosek", "Zmień rodzaj", "scale", "Zmieniono rodzaj sprawy")


def zakoncz(request: HttpRequest, znak: str) -> HttpResponse:
    """Close the case with an outcome."""
    case = _case(request, znak)
    return _answer(request, case, ZakonczForm(request.POST or None, sprawa=case), ZAKONCZ, zakoncz_akta)


def wznow(request: HttpRequest, znak: str) -> HttpResponse:
    """Reopen the case under the same mark."""
    return _answer(request, _case(request, znak), PowodForm(request.POST or None), WZNOW, wznow_sprawe)


def data_wplywu(request: HttpRequest, znak: str) -> HttpResponse:
    """Correct the day of receipt and count the deadlines anew."""
    case = _case(request, znak)
    form = DataWplywuForm(request.POST or None, initial={"data_wplywu": case.data_wplywu})
    return _answer(request, case, form, DATA, przelicz)


def dane(request: HttpRequest, znak: str) -> HttpResponse:
    """Correct the title, or who wrote."""
    case = _case(request, znak)
    return _answer(request, case, DaneForm(request.POST or None, sprawa=case), DANE, popraw_dane_sprawy)


def osoby(request: HttpRequest, znak: str) -> HttpResponse:
    """Change who leads the case or whom it is about."""
    case = _case(request, znak)
    return _answer(request, case, OsobyForm(request.POST or None, sprawa=case), OSOBY, zmien_osoby_sprawy)


def rodzaj(request: HttpRequest, znak: str) -> HttpResponse:
    """Change a complaint into a motion or back (art. 222 kpa)."""
    case = _case(request, znak)
    entry = skarga_sprawy(case)
    if entry is None:
        raise Http404
    form = RodzajForm(request.POST or None, initial={"rodzaj": entry.rodzaj})
    return _answer(request, case, form, RODZAJ, lambda _, **typed: przekwalifikuj(entry, **typed))


def _answer(request: HttpRequest, case: Sprawa, form: Form, strona: Strona, act: Callable[..., Any]) -> HttpResponse:
    """Perform the act with what was typed; what it refuses becomes an error of the form, so that nothing is lost."""
    if form.is_valid():
        try:
            act(case, by=request.user, **form.cleaned_data)
        except UserError as refusal:
            form.add_error(None, str(refusal))
        else:
            flash.say(request, format_html('{} <b class="ref">{}</b>.', strona.zrobione, case.znak))
            return SeeOther(queries.adres_po_zmianie(case, request.user))
    if request.method == "GET":
        sprawdz(strona.adres, case, request.user)
    return form_page(request, "sekretariat/akta/zmiana.html", {"form": form, "sprawa": case, "strona": strona})


def _case(request: HttpRequest, znak: str) -> Sprawa:
    return get_object_or_404(queries.sprawa_o_znaku(request.user, znak))

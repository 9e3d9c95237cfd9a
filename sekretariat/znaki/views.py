"""Pages of marks: moving, joining, relating, sub-files; one form each and one call into the domain."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.html import format_html
from django.views.decorators.http import require_POST

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.pages import SeeOther, form_page
from org.uprawnienia.queries import jednostka_osoby
from rejestry.powiazania import laczenie, podteczki
from rejestry.powiazania.rules import przeszkoda_w_podteczce
from rejestry.powiazania.zakladanie import zaloz_obok
from rejestry.sprawy.models import Sprawa
from sekretariat.akta.bieg import Strona
from sekretariat.akta.queries import adres_po_zmianie, sprawa_o_znaku
from sekretariat.akta.rules import sprawdz
from sekretariat.znaki import operations
from sekretariat.znaki.forms import InnaSprawaForm, ObokForm, PodsprawaForm, PodteczkaForm, PrzeniesForm

PRZENIES = Strona(
    "znaki:przenies",
    "Nowy znak",
    "Przenosisz sprawę do innej klasy lub komórki",
    "Nadaj nowy znak",
    "arrow-forward-up",
    "Sprawa ma nowy znak:",
)
POLACZ = Strona(
    "znaki:polacz", "Połączenie", "Łączysz sprawę z inną", "Połącz i zakończ tę", "paperclip", "Połączono sprawę"
)
POWIAZ = Strona(
    "znaki:powiaz",
    "Powiązanie",
    "Wiążesz sprawę z inną",
    "Zapisz powiązanie",
    "external-link",
    "Powiązano sprawę",
)
OBOK = Strona(
    "znaki:obok",
    "Nowa sprawa",
    "Zakładasz drugą sprawę z tego samego pisma",
    "Załóż sprawę",
    "folder",
    "Założono sprawę",
)
OPISY = {
    OBOK: "Wpis w rejestrze zostaje pod swoim znakiem i sam wymaga zakończenia. Obie sprawy będą powiązane.",
    PRZENIES: (
        "Dotychczasowa pozycja zostaje w spisie spraw z adnotacją. Pisma wysłane zachowują stary znak, projekty "
        "dostają nowy. Obu znaków można szukać."
    ),
    POLACZ: "Ta sprawa się zakończy, a odpowiedź będzie w tamtej. Gdyby miała wrócić, wznów ją: połączenie wygaśnie.",
    POWIAZ: "Obie sprawy toczą się dalej. Na ich stronach pojawi się odsyłacz.",
}


def przenies(request: HttpRequest, znak: str) -> HttpResponse:
    """A new mark."""
    case = _case(request, znak)
    form = PrzeniesForm(request.POST or None, sprawa=case)
    return _strona(
        request, case, form, PRZENIES, lambda: operations.przenies_akta(case, by=request.user, **form.cleaned_data)
    )


def polacz(request: HttpRequest, znak: str) -> HttpResponse:
    """Go on in another case."""
    case = _case(request, znak)
    form = InnaSprawaForm(request.POST or None, osoba=request.user)
    return _strona(request, case, form, POLACZ, lambda: operations.polacz_akta(case, by=request.user, **form.dane()))


def powiaz(request: HttpRequest, znak: str) -> HttpResponse:
    """Relate two cases."""
    case = _case(request, znak)
    form = InnaSprawaForm(request.POST or None, osoba=request.user)
    return _strona(request, case, form, POWIAZ, lambda: laczenie.powiaz(case, by=request.user, **form.dane()).z)


def obok(request: HttpRequest, znak: str) -> HttpResponse:
    """An ordinary case from the same letter."""
    case = _case(request, znak)
    form = ObokForm(request.POST or None, sprawa=case)
    return _strona(request, case, form, OBOK, lambda: zaloz_obok(case, by=request.user, **form.cleaned_data))


@require_POST
def rozwiaz(request: HttpRequest, znak: str, pk: int) -> HttpResponse:
    """Take a relation back."""
    case = _case(request, znak)
    row = case.powiazania_dalej.filter(pk=pk).first() or get_object_or_404(case.powiazania_skad, pk=pk)
    laczenie.rozwiaz(row, sprawa=case, by=request.user)
    flash.say(request, "Cofnięto powiązanie spraw.")
    return SeeOther(reverse("akta:sprawa", args=[case.znak]))


def podteczka(request: HttpRequest) -> HttpResponse:
    """Set a group of cases apart."""
    own = {"jednostka": jednostka_osoby(request.user), "prowadzi": request.user.pk}
    form = PodteczkaForm(request.POST or None, initial=own)
    if form.is_valid() and (case := _zalozono(form, request, podteczki.zaloz_podteczke)):
        flash.say(request, format_html('Wydzielono podteczkę <b class="ref">{}</b>.', case.znak_podteczki))
        return SeeOther(adres_po_zmianie(case, request.user))
    return form_page(request, "sekretariat/znaki/podteczka.html", {"form": form})


def podsprawa(request: HttpRequest, znak: str) -> HttpResponse:
    """A case in the sub-file."""
    base = _case(request, znak)
    form = PodsprawaForm(request.POST or None, osoba=request.user)
    if form.is_valid() and (case := _zalozono(form, request, podteczki.zaloz_w_podteczce, base)):
        flash.say(request, format_html('Założono sprawę <b class="ref">{}</b>.', case.znak))
        return SeeOther(adres_po_zmianie(case, request.user))
    context = {"form": form, "sprawa": base, "przeszkoda": przeszkoda_w_podteczce(base, base.data_wszczecia)}
    return form_page(request, "sekretariat/znaki/podsprawa.html", context)


def _strona(request: HttpRequest, case: Sprawa, form, strona: Strona, act: Callable[[], Sprawa]) -> HttpResponse:
    """Perform the act; what it refuses becomes an error of the form, so that nothing typed is lost."""
    if form.is_valid():
        try:
            done = act()
        except UserError as refusal:
            form.add_error(None, str(refusal))
        else:
            flash.say(request, format_html('{} <b class="ref">{}</b>.', strona.zrobione, done.znak))
            return SeeOther(adres_po_zmianie(done, request.user))
    if request.method == "GET":
        sprawdz(strona.adres, case, request.user)
    context = {"form": form, "sprawa": case, "strona": strona, "opis": OPISY[strona]}
    return form_page(request, "sekretariat/akta/zmiana.html", context)


def _zalozono(form, request: HttpRequest, zaloz: Callable, *args) -> Sprawa | None:
    try:
        return zaloz(*args, by=request.user, **form.cleaned_data)
    except UserError as refusal:
        form.add_error(None, str(refusal))
        return None


def _case(request: HttpRequest, znak: str) -> Sprawa:
    return get_object_or_404(sprawa_o_znaku(request.user, znak))

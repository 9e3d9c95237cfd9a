"""Pages of a request under way: one form each, and one call into the domain."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.pages import SeeOther, form_page
from rejestry.informacja_publiczna.kroki import KROKI, RegulaKroku
from rejestry.informacja_publiczna.kroki import regula as regula_kroku
from rejestry.informacja_publiczna.models import Krok, Punkt, WniosekUdip
from rejestry.informacja_publiczna.operations import wpisz_do_crwip, zapisz_anonim
from rejestry.informacja_publiczna.przebieg import wplynelo
from rejestry.informacja_publiczna.punkty import dodaj_punkt, rozpatrz_ponownie, rozstrzygnij
from rejestry.informacja_publiczna.queries import o_znaku
from rejestry.informacja_publiczna.reakcje import odpowiedziano
from rejestry.informacja_publiczna.strona import uzupelnij_strone
from rejestry.sprawy.rules import odmowa_prowadzenia, prowadzi_sprawe
from sekretariat.udip.forms import PunktForm
from sekretariat.udip.forms_biegu import (
    AnonimForm,
    CrwipForm,
    KrokForm,
    NowyPunktForm,
    PonownieForm,
    ReakcjaForm,
    StronaForm,
    WplywForm,
)
from sekretariat.udip.operations import rozpocznij_krok

R = Krok.Rodzaj


def punkt(request: HttpRequest, znak: str, numer: int) -> HttpResponse:
    """How a point ends."""
    row = _punkt(request, znak, numer)
    form = PunktForm(request.POST or None, punkt=row, osoba=request.user)
    words = {"tytul": f"Punkt {numer}", "opis": row.tresc, "przycisk": "Zapisz sposób załatwienia"}
    return _answer(request, row.wniosek, form, words, lambda **typed: rozstrzygnij(row, **typed))


def nowy_punkt(request: HttpRequest, znak: str) -> HttpResponse:
    """A question read out of the request later."""
    row, form = _wniosek(request, znak), NowyPunktForm(request.POST or None)
    words = {"tytul": "Nowy punkt", "opis": "", "przycisk": "Dodaj punkt"}
    return _answer(request, row, form, words, lambda **typed: dodaj_punkt(row, **typed))


def ponownie(request: HttpRequest, znak: str, numer: int) -> HttpResponse:
    """A settled point opened again."""
    row, form = _punkt(request, znak, numer), PonownieForm(request.POST or None)
    words = {"tytul": f"Punkt {numer} jeszcze raz", "opis": row.tresc, "przycisk": "Rozpatrz ponownie"}
    return _answer(request, row.wniosek, form, words, lambda **typed: rozpatrz_ponownie(row, **typed))


def krok(request: HttpRequest, znak: str, rodzaj: str) -> HttpResponse:
    """Begin a step; its letter opens in the editor."""
    row, regula = _wniosek(request, znak), _regula(rodzaj, wychodzi=True)
    form = KrokForm(request.POST or None, regula=regula)
    words = _slowa(regula, "Przygotuj pismo")
    return _answer(request, row, form, words, lambda **typed: rozpocznij_krok(row, rodzaj, **typed), _edytor)


def wplyw(request: HttpRequest, znak: str, rodzaj: str) -> HttpResponse:
    """Note an appeal or a complaint to the court."""
    row, regula = _wniosek(request, znak), _regula(rodzaj, wychodzi=False)
    form = WplywForm(request.POST or None)
    words = _slowa(regula, "Odnotuj wpływ")
    return _answer(request, row, form, words, lambda **typed: wplynelo(row, rodzaj, **typed))


def reakcja(request: HttpRequest, znak: str, pk: int) -> HttpResponse:
    """Note what the applicant did."""
    row = get_object_or_404(Krok, wniosek=_wniosek(request, znak), pk=pk)
    regula = regula_kroku(row)
    if not regula.odpowiedzi:
        raise Http404
    form = ReakcjaForm(request.POST or None, regula=regula, sprawa=row.wniosek.sprawa)
    title = f"{regula.pytanie}: {row.get_rodzaj_display().lower()}"
    words = {"tytul": title, "opis": regula.podstawa, "przycisk": "Odnotuj"}
    return _answer(request, row.wniosek, form, words, lambda **typed: odpowiedziano(row, **typed))


def strona(request: HttpRequest, znak: str) -> HttpResponse:
    """Name, address and signature that came without a call."""
    row = _wniosek(request, znak)
    form = StronaForm(request.POST or None, sprawa=row.sprawa)
    words = {
        "tytul": "Dane i podpis wnioskodawcy",
        "opis": "Wpisz je, gdy wnioskodawca podał je sam. Potrzebne są tylko do decyzji (art. 2 ust. 2 udip).",
        "przycisk": "Zapisz dane",
    }
    return _answer(request, row, form, words, lambda **typed: uzupelnij_strone(row, **typed))


def crwip(request: HttpRequest, znak: str) -> HttpResponse:
    """The entry in the central register of the city."""
    row = _wniosek(request, znak)
    form = CrwipForm(request.POST or None, initial={"numer": row.crwip_numer, "dzien": row.crwip_data})
    words = {
        "tytul": "Wpis do CRWIP",
        "opis": "Wpisz wniosek w rejestrze miasta, a tu podaj numer, który nadał CRWIP (§ 7 ust. 2 pkt 12).",
        "przycisk": "Zapisz numer CRWIP",
    }
    return _answer(request, row, form, words, lambda **typed: wpisz_do_crwip(row, **typed))


def anonim(request: HttpRequest, znak: str) -> HttpResponse:
    """The copy without personal data."""
    row = _wniosek(request, znak)
    said = {"tresc": row.tresc_anonim or row.tresc, "odpowiedz": row.odpowiedz_anonim}
    form = AnonimForm(request.POST or None, initial=said | {"do_publikacji": row.do_publikacji})
    words = {
        "tytul": "Treść do BIP",
        "opis": "Usuń imiona, nazwiska, adresy, telefony i e-maile. Oryginał zostaje w aktach.",
        "przycisk": "Zapisz treść bez danych",
    }
    return _answer(request, row, form, words, lambda **typed: zapisz_anonim(row, **typed))


def _answer(
    request: HttpRequest,
    row: WniosekUdip,
    form: Form,
    words: dict[str, str],
    act: Callable[..., Any],
    dokad: Callable[[Any], str] | None = None,
) -> HttpResponse:
    """Perform the act with what was typed; what it refuses becomes an error of the form, so that nothing is lost."""
    page = reverse("udip:wniosek", args=[row.sprawa.znak])
    if form.is_valid():
        try:
            done = act(by=request.user, **form.cleaned_data)
        except UserError as refusal:
            form.add_error(None, str(refusal))
        else:
            flash.say(request, f"{words['tytul']}: zapisano.")
            return SeeOther(dokad(done) if dokad else page)
    if request.method == "GET" and prowadzi_sprawe(request.user, row.sprawa) is None:
        raise PermissionDenied(odmowa_prowadzenia(request.user, row.sprawa))
    context = {"form": form, "sprawa": row.sprawa, "slowa": words, "wroc": page}
    return form_page(request, "sekretariat/udip/formularz.html", context)


def _edytor(pismo) -> str:
    return reverse("pisma:edytuj", args=[pismo.pk])


def _slowa(regula: RegulaKroku, przycisk: str) -> dict[str, str]:
    return {"tytul": R(regula.rodzaj).label, "opis": f"{regula.opis} ({regula.podstawa})", "przycisk": przycisk}


def _regula(rodzaj: str, *, wychodzi: bool) -> RegulaKroku:
    if rodzaj not in R.values or KROKI[R(rodzaj)].wychodzi != wychodzi:
        raise Http404
    return KROKI[R(rodzaj)]


def _wniosek(request: HttpRequest, znak: str) -> WniosekUdip:
    return get_object_or_404(o_znaku(request.user, znak))


def _punkt(request: HttpRequest, znak: str, numer: int) -> Punkt:
    return get_object_or_404(Punkt, wniosek=_wniosek(request, znak), numer=numer)

"""Pages of the register of incoming mail."""

from csp.constants import SELF
from csp.decorators import csp_update
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.html import format_html
from django.views.decorators.http import require_GET, require_POST

from biuro.core import flash, lists
from biuro.core.code128 import svg
from biuro.core.files.serving import PREVIEWS, odpowiedz_z_plikiem
from biuro.core.pages import SeeOther, form_page
from org.dziennik.operations import odnotuj_odczyt
from rejestry.sprawy.queries import widzi_sprawe
from sekretariat.przesylki import operations, queries
from sekretariat.przesylki.czynnosci import dostepne
from sekretariat.przesylki.ekran import dalej, kontekst, poczatek
from sekretariat.przesylki.lista import LISTA
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.poczta import WiadomoscForm, formularz, przeczytana
from sekretariat.przesylki.poprawki import AnulujForm, PoprawForm
from sekretariat.przesylki.przebieg import przebieg
from sekretariat.przesylki.rejestracja import RejestracjaForm
from sekretariat.przesylki.rules import wymagaj_rejestrujacego
from sekretariat.przesylki.wpis import KluczZajety


def _item(request: HttpRequest, rok: int, numer: int) -> Przesylka:
    items = queries.visible_to(request.user).select_related(
        "prowadzi", "jednostka", "sprawa", "rejestrujacy", "dotyczy"
    )
    return get_object_or_404(items, rok=rok, numer=numer)


def _url(name: str, przesylka: Przesylka) -> str:
    return reverse(f"przesylki:{name}", args=[przesylka.rok, przesylka.numer])


def lista(request: HttpRequest) -> HttpResponse:
    """The register."""
    return lists.odpowiedz(request, LISTA)


def nowa(request: HttpRequest) -> HttpResponse:
    """Register an item; the hot path: after a good form nothing is read that is not needed for the entry."""
    if request.method != "POST" or request.FILES:
        wymagaj_rejestrujacego(request.user)
    if request.method != "POST":
        form = RejestracjaForm(osoba=request.user, initial=poczatek(request))
        return form_page(request, "sekretariat/przesylki/nowa.html", kontekst(request, form))
    form = RejestracjaForm(request.POST, request.FILES, osoba=request.user)
    if form.is_valid() and (przesylka := _registered(request, form)):
        return SeeOther(dalej(request, form, przesylka))
    wymagaj_rejestrujacego(request.user)
    if "klucz" in form.errors or form.non_field_errors():
        form.nowy_klucz()
    return form_page(request, "sekretariat/przesylki/nowa.html", kontekst(request, form))


def z_wiadomosci(request: HttpRequest) -> HttpResponse:
    """Fill the form in from a saved e-mail; nothing is registered yet."""
    wymagaj_rejestrujacego(request.user)
    form = WiadomoscForm(request.POST or None, request.FILES or None)
    if not form.is_valid():
        return form_page(request, "sekretariat/przesylki/z_wiadomosci.html", {"form": form})
    received = form.cleaned_data["plik"]
    filled = formularz(received, request.user, poczatek(request))
    context = kontekst(request, filled) | {"uwagi": received.uwagi}
    return form_page(request, "sekretariat/przesylki/nowa.html", context)


def _registered(request: HttpRequest, form: RejestracjaForm) -> Przesylka | None:
    """The entry made by the form; None, with the reason on the form, when its key is taken."""
    clean = form.cleaned_data
    message = clean["wiadomosc"]
    dane = form.dane() | {"message_id": message.message_id if message else ""}
    files = {"pliki": clean["pliki"], "oryginal": message.plik() if message else None}
    try:
        return operations.zarejestruj(dane=dane, **files, klucz=clean["klucz"], by=request.user)
    except KluczZajety as error:
        form.add_error(None, str(error))
        return None


@require_POST
def podobne(request: HttpRequest) -> HttpResponse:
    """The part of the form that shows entries that may be the same letter."""
    wymagaj_rejestrujacego(request.user)
    form = RejestracjaForm(request.POST, osoba=request.user)
    form.is_valid()
    context = {"form": form, "podobne": form.znajdz_podobne()}
    return render(request, "sekretariat/przesylki/_podobne.html", context)


@require_GET
@csp_update({"frame-src": [SELF]})  # the only page with a frame: the preview of a file
def szczegoly(request: HttpRequest, rok: int, numer: int) -> HttpResponse:
    """One entry: stamp, description, files, history, what can be done."""
    przesylka = _item(request, rok, numer)
    odnotuj_odczyt(request.user, f"przesyłka {przesylka.rpw}", cel=przesylka.sprawa.znak if przesylka.sprawa else "")
    pliki = list(przesylka.zalaczniki.select_related("plik").order_by("oryginal", "pk"))
    shown = next((z for z in pliki if str(z.pk) == request.GET.get("plik")), None)
    context = {
        "przesylka": przesylka,
        "sprawa_widoczna": widzi_sprawe(request.user, przesylka.sprawa),
        "pliki": pliki,
        "podglad": shown if shown and shown.plik.typ in PREVIEWS else None,
        "wiadomosc": przeczytana(shown.plik) if shown and shown.oryginal else None,
        "podglady": PREVIEWS,
        "wpisy": przebieg(przesylka),
        "czynnosci": dostepne(request.user, przesylka),
    }
    return render(request, "sekretariat/przesylki/szczegoly.html", context)


@require_GET
def etykieta(request: HttpRequest, rok: int, numer: int) -> HttpResponse:
    """The label 62×29 mm that stands for the stamp of receipt (kancelaria 1.4)."""
    przesylka = _item(request, rok, numer)
    odnotuj_odczyt(request.user, f"przesyłka {przesylka.rpw}", "etykieta")
    context = {"przesylka": przesylka, "kod": svg(przesylka.rpw, label=f"Kod kreskowy {przesylka.rpw}")}
    return render(request, "sekretariat/przesylki/etykieta.html", context)


@require_GET
def zalacznik(request: HttpRequest, rok: int, numer: int, pk: int) -> HttpResponse:
    """A file of an entry, as a download or (?podglad) in a frame of our page; every look is noted."""
    przesylka = _item(request, rok, numer)
    row = get_object_or_404(przesylka.zalaczniki.select_related("plik"), pk=pk)
    inline = "podglad" in request.GET
    odnotuj_odczyt(request.user, f"plik {pk} przesyłki {przesylka.rpw}", "podgląd" if inline else "pobranie")
    return odpowiedz_z_plikiem(row.plik, row.nazwa, inline=inline)


def popraw(request: HttpRequest, rok: int, numer: int) -> HttpResponse:
    """Correct the description of an entry, with a reason."""
    przesylka = _item(request, rok, numer)
    wymagaj_rejestrujacego(request.user)
    form = PoprawForm(request.POST or None, przesylka=przesylka)
    if form.is_valid():
        operations.popraw(przesylka, dane=form.dane(), powod=form.cleaned_data["powod"], by=request.user)
        flash.say(request, format_html('Poprawiono wpis <b class="ref">{}</b>.', przesylka.rpw))
        return SeeOther(_url("szczegoly", przesylka))
    return form_page(request, "sekretariat/przesylki/popraw.html", {"form": form, "przesylka": przesylka})


def anuluj(request: HttpRequest, rok: int, numer: int) -> HttpResponse:
    """Cancel an entry, with a reason: the way to undo a registration, because a number is never given back."""
    przesylka = _item(request, rok, numer)
    wymagaj_rejestrujacego(request.user)
    form = AnulujForm(request.POST or None)
    if form.is_valid():
        operations.anuluj(przesylka, powod=form.cleaned_data["powod"], by=request.user)
        flash.say(request, format_html('Anulowano <b class="ref">{}</b>. Numer pozostaje zajęty.', przesylka.rpw))
        return SeeOther(_url("szczegoly", przesylka))
    return form_page(request, "sekretariat/przesylki/anuluj.html", {"form": form, "przesylka": przesylka})

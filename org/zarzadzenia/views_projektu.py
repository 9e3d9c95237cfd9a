"""The editor of a draft: heading, changes, file. The administrator's; to others the page says who does it."""

from uuid import uuid4

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.files.errors import PlikOdrzucony
from biuro.core.files.intake import przyjmij
from biuro.core.files.serving import odpowiedz_z_plikiem
from biuro.core.pages import form_page
from biuro.core.polish import counted
from org.struktura.models import Uchylenie, Zarzadzenie
from org.struktura.queries import struktura_na
from org.uprawnienia.powierzenia import administruje
from org.zarzadzenia import operations
from org.zarzadzenia.forms import EtatyForm, NaglowekForm, PlikForm
from org.zarzadzenia.forms_zmian import POLA, ZmianaForm
from org.zarzadzenia.lista import zrodlo
from org.zarzadzenia.models import ZmianaStruktury
from org.zarzadzenia.queries import projekt
from org.zarzadzenia.rules import przez_administratora

S = Zarzadzenie.Stan


def nowe(request: HttpRequest) -> HttpResponse:
    """Begin a draft."""
    _administrator_only(request)
    form = NaglowekForm(request.POST or None, uchylane=_in_force(), initial={"klucz": uuid4()})
    if form.is_valid():
        try:
            draft = operations.zaloz_projekt(klucz=form.cleaned_data["klucz"], by=request.user, **form.naglowek())
        except UserError as error:
            form.add_error(None, str(error))
        else:
            flash.say(request, f"Założono projekt zarządzenia nr {draft.numer}. Dodaj zmiany.")
            return redirect("struktura:zarzadzenie", draft.pk)
    return form_page(request, "org/struktura/naglowek.html", {"form": form})


def popraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Correct the heading of a draft."""
    draft = _draft(request, pk)
    repealed = Uchylenie.objects.filter(zarzadzenie=draft, cofniete=False).values_list("uchylane", flat=True)
    fields = ("numer", "z_dnia", "od", "tytul", "zatwierdzil", "zatwierdzono")
    initial = {name: getattr(draft, name) for name in fields} | {"uchyla": list(repealed), "klucz": uuid4()}
    form = NaglowekForm(request.POST or None, uchylane=_in_force(), initial=initial)
    if form.is_valid():
        try:
            operations.popraw_projekt(draft, by=request.user, **form.naglowek())
        except UserError as error:
            form.add_error(None, str(error))
        else:
            flash.say(request, "Zapisano nagłówek projektu.")
            return redirect("struktura:zarzadzenie", pk)
    return form_page(request, "org/struktura/naglowek.html", {"form": form, "zarzadzenie": draft})


def zmiana(request: HttpRequest, pk: int, rodzaj: str) -> HttpResponse:
    """Add one change to a draft."""
    draft = _draft(request, pk)
    if rodzaj not in POLA:
        raise Http404
    form = ZmianaForm(request.POST or None, rodzaj=rodzaj, projekt=projekt(draft), initial={"klucz": uuid4()})
    if form.is_valid():
        facts = {"rodzaj": rodzaj, "dane": form.dane(), "klucz": form.cleaned_data["klucz"]}
        try:
            operations.dodaj_zmiane(draft, by=request.user, **facts)
        except UserError as error:
            form.add_error(None, str(error))
        else:
            flash.say(request, "Dodano zmianę do projektu.")
            return redirect("struktura:zarzadzenie", pk)
    words = ZmianaStruktury.Rodzaj(rodzaj).label
    return form_page(request, "org/struktura/zmiana.html", {"form": form, "zarzadzenie": draft, "rodzaj": words})


@require_POST
def usun_zmiane(request: HttpRequest, pk: int, numer: int) -> HttpResponse:
    """Take a change out of a draft."""
    draft = _draft(request, pk)
    change = get_object_or_404(ZmianaStruktury, zarzadzenie=draft, usunieta=False, pk=numer)
    operations.usun_zmiane(change, by=request.user)
    flash.say(request, "Usunięto zmianę z projektu.")
    return redirect("struktura:zarzadzenie", pk)


def plik(request: HttpRequest, pk: int) -> HttpResponse:
    """Read the file of an order (GET) or keep a new one (POST)."""
    order = get_object_or_404(zrodlo(request.user), pk=pk)
    if request.method != "POST":
        return _file(order)
    _administrator_only(request)
    form = PlikForm(request.POST, request.FILES)
    if form.is_valid():
        try:
            taken = przyjmij(form.cleaned_data["plik"], form.cleaned_data["plik"].name)
            operations.dolacz_plik(order, taken.plik, taken.nazwa, by=request.user)
        except PlikOdrzucony as error:
            form.add_error("plik", str(error))
        else:
            flash.say(request, "Dołączono plik zarządzenia.")
            return redirect("struktura:zarzadzenie", pk)
    return form_page(request, "org/struktura/plik.html", {"form": form, "zarzadzenie": order})


def etaty(request: HttpRequest) -> HttpResponse:
    """The numbers of annex 2 that the system does not know yet (§ 8)."""
    _administrator_only(request)
    form = EtatyForm(request.POST or None, struktura=struktura_na(timezone.localdate()))
    if form.is_valid():
        count = operations.uzupelnij_etaty(form.etaty(), by=request.user)
        flash.say(request, f"Wpisano etaty z załącznika nr 2: {counted(count, 'stanowisko,stanowiska,stanowisk')}.")
        return redirect("schemat:schemat")
    return form_page(request, "org/struktura/etaty.html", {"form": form})


def _file(order: Zarzadzenie) -> HttpResponse:
    if order.plik is None:
        raise Http404
    return odpowiedz_z_plikiem(order.plik, order.plik_nazwa, inline=True)


def _draft(request: HttpRequest, pk: int) -> Zarzadzenie:
    order = get_object_or_404(zrodlo(request.user), pk=pk, stan=S.PROJEKT)
    _administrator_only(request)
    return order


def _administrator_only(request: HttpRequest) -> None:
    if administruje(request.user) is None:
        raise PermissionDenied(przez_administratora.explain(request.user, None))


def _in_force():
    return Zarzadzenie.objects.filter(stan=S.ZATWIERDZONE, do=None).order_by("od")

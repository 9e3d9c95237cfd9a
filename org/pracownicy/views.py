"""The list of people, the page of a person, and the administrator's acts on the staff."""

from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from biuro.core import lists
from biuro.core.polish import short_date
from org.dziennik.operations import odnotuj_odczyt
from org.kadry.models import Pracownik
from org.pracownicy import forms, obsada, odejscie, operations, rules
from org.pracownicy.formularz import Skutek, Strona, formularz
from org.pracownicy.historia import historia
from org.pracownicy.lista import LISTA
from org.pracownicy.queries import karta
from org.uprawnienia.powierzenia import administruje

WYDAJ = "Wydaj odnośnik do ustawienia hasła"
PRZYJECIE = Strona("Przyjmij do pracy", "Przyjmij do pracy", ikona="user-check")
KONTAKT = Strona("Popraw kontakt", "Zapisz kontakt", "email", "phone")
NAZWISKO = Strona("Zmień nazwisko lub oznaczenie", "Zapisz zmianę", "inicjaly", "edit")
STANOWISKO = Strona("Powierz stanowisko", "Powierz stanowisko", "stanowisko", "users")
KONIEC = Strona("Zakończ pracę na stanowisku", "Zakończ na tym stanowisku", "dzien", "x")
POWROT = Strona("Przyjmij ponownie", "Przyjmij ponownie", "od", "user-check")
ODEJSCIE = Strona(
    "Wpisz odejście z Biura",
    "Wpisz odejście",
    "ostatni_dzien",
    "logout",
    "Konto działa do końca ostatniego dnia pracy i samo się wyłącza następnego. Historia tej osoby zostaje.",
)


@require_safe
def lista(request: HttpRequest) -> HttpResponse:
    """Everybody who works or worked here."""
    return lists.odpowiedz(request, LISTA, administruje=administruje(request.user))


@require_safe
def osoba(request: HttpRequest, pk: int) -> HttpResponse:
    """The page of a person; what is not for everybody is journalled when others read it."""
    person = get_object_or_404(Pracownik, pk=pk)
    kadrowe = rules.widzi_kadrowe(request.user, person)
    if kadrowe and person != request.user:
        odnotuj_odczyt(request.user, f"pracownik {person.pk}")
    context = {
        "kto": person,
        "karta": karta(person, timezone.localdate(), kadrowe=kadrowe),
        "historia": historia(person) if kadrowe else [],
        "kadrowe": kadrowe,
        "administruje": administruje(request.user),
        "poprawia_kontakt": rules.poprawia_kontakt(request.user),
    }
    return render(request, "org/pracownicy/osoba.html", context)


def przyjmij(request: HttpRequest) -> HttpResponse:
    """A new person."""
    rules.wymagaj_administratora(request.user)
    form = forms.PrzyjecieForm(request.POST or None, initial={"od": timezone.localdate(), "klucz": uuid4()})

    def act(**data) -> Skutek:
        person = operations.przyjmij(**data, by=request.user)
        said = f"Przyjęto: {person}, login {person.username}, oznaczenie {person.inicjaly}. Konto nie ma jeszcze hasła."
        return Skutek(said, person, ((WYDAJ, reverse("administracja:konto", args=[person.pk])),))

    return formularz(request, form, PRZYJECIE, act)


def kontakt(request: HttpRequest, pk: int) -> HttpResponse:
    """Business e-mail and telephone."""
    person = get_object_or_404(Pracownik, pk=pk)
    form = forms.KontaktForm(request.POST or None, osoba=person)

    def act(**data) -> Skutek:
        return Skutek(f"Zapisano kontakt: {operations.popraw_kontakt(person, **data, by=request.user)}.", person)

    return formularz(request, form, KONTAKT, act, person)


def nazwisko(request: HttpRequest, pk: int) -> HttpResponse:
    """A new name or symbol."""
    person = _administered(request, pk)
    form = forms.NazwiskoForm(request.POST or None, osoba=person)

    def act(**data) -> Skutek:
        changed = operations.zmien_nazwisko(person, **data, by=request.user)
        return Skutek(
            f"Zapisano: {changed}, oznaczenie {changed.inicjaly}. Dawne znaki pism zostają bez zmian.", person
        )

    return formularz(request, form, NAZWISKO, act, person)


def stanowisko(request: HttpRequest, pk: int) -> HttpResponse:
    """A post for the person."""
    person = _administered(request, pk)
    form = forms.ObsadaForm(request.POST or None, initial={"od": timezone.localdate()})

    def act(**data) -> Skutek:
        row = obsada.powierz_stanowisko(person, **data, by=request.user)
        return Skutek(f"Powierzono od {short_date(row.od)}: {row.stanowisko}.", person)

    return formularz(request, form, STANOWISKO, act, person)


def koniec(request: HttpRequest, pk: int, obsada_pk: int) -> HttpResponse:
    """The last day on a post."""
    person = _administered(request, pk)
    row = get_object_or_404(person.obsady.select_related("stanowisko__jednostka"), pk=obsada_pk)
    form = forms.KoniecForm(request.POST or None, initial={"dzien": timezone.localdate()})

    def act(**data) -> Skutek:
        ended = obsada.zakoncz_obsade(row, **data, by=request.user)
        return Skutek(f"Ostatni dzień na stanowisku {row.stanowisko}: {short_date(ended.do)}.", person)

    return formularz(request, form, KONIEC, act, person)


def odejdz(request: HttpRequest, pk: int) -> HttpResponse:
    """The last day of work."""
    person = _administered(request, pk)
    form = forms.OdejscieForm(request.POST or None, initial={"ostatni_dzien": person.zatrudniony_do})

    def act(**data) -> Skutek:
        row = odejscie.zglos_odejscie(person, **data, by=request.user)
        return Skutek(f"Wpisano odejście. Ostatni dzień pracy: {short_date(row.ostatni_dzien)}.", person)

    return formularz(request, form, ODEJSCIE, act, person)


def wroc(request: HttpRequest, pk: int) -> HttpResponse:
    """Somebody who left comes back."""
    person = _administered(request, pk)
    form = forms.PowrotForm(request.POST or None, initial={"od": timezone.localdate()})

    def act(**data) -> Skutek:
        back = odejscie.przyjmij_ponownie(person, **data, by=request.user)
        return Skutek(f"Przyjęto ponownie: {back}, oznaczenie {back.inicjaly}. Powierz teraz stanowisko.", back)

    return formularz(request, form, POWROT, act, person)


def _administered(request: HttpRequest, pk: int) -> Pracownik:
    rules.wymagaj_administratora(request.user)
    return get_object_or_404(Pracownik, pk=pk)

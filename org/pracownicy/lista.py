"""The people of the Biuro as a list: everybody sees names, posts and business contact."""

from collections import defaultdict
from datetime import date

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from biuro.core.lists import Kolumna, Lista, Widok, cells, pl
from biuro.core.polish import posts_words, short_date
from org.kadry.models import Obsada, Pracownik
from org.kadry.queries import obsada_na, w_pracy
from org.pracownicy.filtry import FILTRY
from org.uprawnienia.powierzenia import administruje
from org.uprawnienia.queries import zakres


def wiersze(osoba: Pracownik) -> QuerySet[Pracownik]:
    """Everybody who ever worked here."""
    return Pracownik.objects.all()


def adres(pracownik: Pracownik) -> str:
    """The page of the person."""
    return reverse("pracownicy:osoba", args=[pracownik.pk])


def odeszli(osoba: Pracownik) -> Q:
    """Who no longer works here."""
    return ~w_pracy(timezone.localdate()) & ~Q(zatrudniony_od__gt=timezone.localdate())


def przygotuj(wiersze: list[Pracownik], osoba: Pracownik) -> None:
    """Give each row its posts of today, and whether this person may know the days of its work."""
    held = defaultdict(list)
    for obsada in obsada_na(timezone.localdate()).filter(pracownik__in=wiersze):
        held[obsada.pracownik_id].append(obsada)
    keeps = _kadrowy(osoba)
    for pracownik in wiersze:
        pracownik.dzisiaj = held[pracownik.pk]
        pracownik.widac_dni = keeps or pracownik.pk == osoba.pk


def odchodza(osoba: Pracownik) -> Q:
    """Who works here still and has a last day; only for who keeps the staff, others see an empty tab."""
    today = timezone.localdate()
    return w_pracy(today) & Q(zatrudniony_do__isnull=False) if _kadrowy(osoba) else Q(pk__in=())


def stanowiska(pracownik: Pracownik) -> str:
    """„kierownik Oddziału, PK-II; …”, with the part of full time; `przygotuj` gave the posts."""
    return "; ".join(_post(obsada) for obsada in pracownik.dzisiaj)


def stan(pracownik: Pracownik) -> str:
    """„pracuje”, „pracuje do 31.12.2026” (not for everybody), „od 1.12.2026” or „nie pracuje”."""
    today = timezone.localdate()
    if pracownik.zatrudniony_od and pracownik.zatrudniony_od > today:
        return f"od {short_date(pracownik.zatrudniony_od)}"
    if not pracownik.pracuje(today):
        return "nie pracuje"
    last = ostatni_dzien(pracownik)
    return f"pracuje do {short_date(last)}" if last else "pracuje"


def ostatni_dzien(pracownik: Pracownik) -> date | None:
    """The last day of work, for those who may know it."""
    return pracownik.zatrudniony_do if pracownik.widac_dni else None


def e_mail(pracownik: Pracownik) -> SafeString:
    """The address as a link that may be broken before the domain."""
    name, _, domain = pracownik.email.partition("@")
    return format_html('<a href="mailto:{}">{}<wbr>@{}</a>', pracownik.email, name, domain) if domain else cells.PUSTE


def _post(obsada: Obsada) -> str:
    part = f" ({posts_words(obsada.wymiar)})" if obsada.wymiar < 1 else ""
    return f"{obsada.stanowisko}{part}"


def _kadrowy(osoba: Pracownik) -> bool:
    """Who keeps the staff: § 7 ust. 3 pkt 13, § 3 ust. 1, and the administrator."""
    seen = zakres(osoba)
    return seen.sekretariat or seen.wszystko or administruje(osoba) is not None


LISTA = Lista(
    nazwa="pracownicy",
    tytul="Pracownicy",
    adres="pracownicy:lista",
    zrodlo=wiersze,
    kolumny=(
        Kolumna(
            "nazwisko",
            "Nazwisko i imię",
            wartosc=lambda p: f"{p.last_name} {p.first_name}".strip() or p.username,
            sort=pl("last_name"),
            naglowek=True,
            komorka=cells.odsylacz(adres, lambda p: f"{p.last_name} {p.first_name}".strip() or p.username),
        ),
        Kolumna("stanowiska", "Stanowisko dziś", wartosc=stanowiska, klasa="what"),
        Kolumna("inicjaly", "Oznaczenie", wartosc=lambda p: p.inicjaly, sort="inicjaly", szerokosc="w-date"),
        Kolumna("telefon", "Telefon", wartosc=lambda p: p.telefon, szerokosc="w-who"),
        Kolumna("email", "E-mail", wartosc=lambda p: p.email, szerokosc="w-from", komorka=e_mail),
        Kolumna("stan", "Praca", wartosc=stan, szerokosc="w-st"),
        Kolumna("od", "Pierwszy dzień", wartosc=lambda p: p.zatrudniony_od, sort="zatrudniony_od", domyslna=False),
        Kolumna("do", "Ostatni dzień", wartosc=ostatni_dzien, domyslna=False),
    ),
    filtry=FILTRY,
    widoki=(
        Widok("obecni", "Pracujący", lambda osoba: w_pracy(timezone.localdate())),
        Widok("odchodza", "Odchodzący", odchodza),
        Widok("odeszli", "Byli pracownicy", odeszli),
    ),
    sort="nazwisko",
    moze_eksportowac=_kadrowy,
    podtytul=lambda osoba: "Imiona, stanowiska i kontakty służbowe",
    przygotuj=przygotuj,
    pusto="Nie ma jeszcze żadnego pracownika.",
    szablon="org/pracownicy/lista.html",
)

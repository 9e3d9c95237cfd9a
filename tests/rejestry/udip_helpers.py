"""Short ways to open a request, take a step and let a letter go out, at the level of operations."""

from datetime import date, datetime, time
from uuid import uuid4
from zoneinfo import ZoneInfo

from django.utils import timezone

from biuro.demo.czas import o_godzinie
from rejestry.informacja_publiczna.ekspedycja import doreczono, wyslano
from rejestry.informacja_publiczna.models import Krok
from rejestry.informacja_publiczna.operations import wpisz_do_crwip, zaloz_wniosek
from rejestry.informacja_publiczna.przebieg import przygotuj
from rejestry.informacja_publiczna.punkty import rozstrzygnij
from rejestry.informacja_publiczna.reakcje import odpowiedziano

R, WARSZAWA = Krok.Rodzaj, ZoneInfo("Europe/Warsaw")
OZNACZENIE = {"wytworzyl": "Wydział Organizacyjny", "udostepnil": "Tomasz Grześkowiak"}
TRESC = {"uzasadnienie": "Wyjaśnienie dla wnioskodawcy."}
DANE = {
    R.PRZEDLUZENIE: {"powod": "Trzeba zebrać dane z czterech oddziałów."},
    R.FORMA: {"powod": "Nie mamy skanera do map. Możemy wydać kopię na papierze."},
    R.OPLATA: {"powod": "Druk 40 map formatu A0 po 12,50 zł.", "kwota": "500.00"},
    R.PRZETWORZONA: {"powod": "Trzeba opracować zestawienie, którego nie mamy."},
    R.BRAKI: {"powod": "imienia, nazwiska, adresu i podpisu"},
}


def wniosek(biuro, punkty=("Ile rozmów odebrano w 2025 r.?",), dzien: date | None = None, **facts):
    """A request led by the specialist, by e-mail, with nothing but an address."""
    return zaloz_wniosek(
        **{
            "tresc": "Proszę o informację publiczną.",
            "punkty": list(punkty),
            "tytul": "Wniosek o informację publiczną: rozmowy",
            "wnoszacy_email": "pytajacy@przyklad.pl",
            "data_wplywu": dzien or timezone.localdate(),
            "prowadzi": biuro.specjalista,
            "klucz": uuid4(),
            "by": biuro.specjalista,
        }
        | facts
    )


def krok(biuro, request, rodzaj, **dane):
    """A prepared step; what it needs is filled in."""
    facts = DANE.get(rodzaj, {}) | dane
    return przygotuj(request, rodzaj, klucz=uuid4(), by=biuro.specjalista, **facts)


def wyslany(biuro, request, rodzaj, dzien=None, dostarczono=None, **dane):
    """A step that went out, and reached the applicant on that day if one is given."""
    row = krok(biuro, request, rodzaj, **dane)
    wyslano(row.klucz, dzien=dzien or timezone.localdate(), czym=f"RPWych/{row.pk}/2026", by=biuro.sekretariat)
    if dostarczono:
        doreczono(row.klucz, dzien=dostarczono, by=biuro.sekretariat)
    row.refresh_from_db()
    return row


STRONA = {"wnoszacy": "Jan Kowalewski", "wnoszacy_adres": "ul. Krótka 5/3, 61-001 Poznań"}


def reakcja(biuro, row, odpowiedz, dzien=None, **strona):
    """What the applicant did; who completes the request gives his name and address."""
    said = strona or (STRONA if odpowiedz == "uzupelnil" else {})
    return odpowiedziano(row, odpowiedz=odpowiedz, dzien=dzien or timezone.localdate(), by=biuro.specjalista, **said)


def wynik(biuro, request, sposob="udostepniono", numer=1, **dane):
    """The outcome of a point."""
    point = request.punkty.get(numer=numer)
    return rozstrzygnij(point, sposob=sposob, by=biuro.specjalista, **(OZNACZENIE | TRESC | dane))


def w_crwip(biuro, request):
    """Entered in the register of the city."""
    return wpisz_do_crwip(request, numer="CRWIP/1/2026", dzien=timezone.localdate(), by=biuro.specjalista)


def termin(request, kod):
    """The last deadline of the code, or None."""
    return request.sprawa.terminy.filter(kod=kod).order_by("-pk").first()


def dnia(dzien: date):
    """with dnia(date(2026, 12, 1)): every operation believes it is that day."""
    return o_godzinie(datetime.combine(dzien, time(10), WARSZAWA))

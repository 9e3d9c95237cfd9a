"""Cases as lists: those the person sees, and the spis spraw of a unit, class and year (kancelaria 1.11)."""

from django import forms
from django.db.models import Count, Q, QuerySet
from django.urls import reverse

from biuro.core.lists import Filtr, Kolumna, Lista, Widok, cells, filters, pl
from org.kadry.models import Pracownik
from org.kadry.queries import wedlug_osoby
from org.struktura.filtr import WersjaField, jednostki_raz, kazda_wersja
from org.uprawnienia.queries import zakres
from rejestry.jrwa.models import KlasaJrwa
from rejestry.sprawy import queries
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.uwagi import przygotuj, q_z_poprzednich_lat, uwagi
from rejestry.sprawy.znak import rozbierz_skrot

S = Sprawa.Stan
PIERWSZY_ROK, OSTATNI_ROK = 2011, 2100


def adres(sprawa: Sprawa) -> str:
    """The file of the case."""
    return reverse("akta:sprawa", args=[sprawa.znak])


def wiersze(osoba: Pracownik) -> QuerySet[Sprawa]:
    """The visible cases with what a row names."""
    return queries.visible_to(osoba).select_related("prowadzi", "klasa", "jednostka")


def eksportuje(osoba: Pracownik) -> bool:
    """Lists of cases leave the system with heads, supervisors and the director (§ 3, § 4, § 9 ust. 6)."""
    reach = zakres(osoba)
    return reach.wszystko or bool(reach.jednostki)


def po_znaku(text: str) -> Q | None:
    """The condition of a typed mark."""
    fields = rozbierz_skrot(text)
    return Q(**fields) if fields else None


def wspolne_filtry() -> tuple[Filtr, ...]:
    """The filters of both lists."""
    year = forms.IntegerField(
        label="Rok",
        min_value=PIERWSZY_ROK,
        max_value=OSTATNI_ROK,
        error_messages=dict.fromkeys(("invalid", "min_value", "max_value"), "Rok: wpisz go tak: 2026."),
    )
    return (
        filters.slowa("slowa", "Znak, wnoszący albo tytuł", dodatkowo=po_znaku),
        Filtr(
            "jednostka",
            lambda osoba: WersjaField("Komórka", jednostki_raz()),
            lambda jednostka: Q(jednostka__in=kazda_wersja(jednostka)),
        ),
        filters.obiekt("klasa", "Klasa", KlasaJrwa.objects.all()),
        Filtr("rok", year, lambda rok: Q(rok=rok)),
        filters.wybor("stan", "Stan", S.choices),
    )


PODTECZKA = Filtr(  # 0: the spis of the class itself
    "podteczka",
    forms.IntegerField(
        label="Podteczka",
        min_value=0,
        max_value=999_999_999,
        error_messages=dict.fromkeys(("invalid", "min_value", "max_value"), "Podteczka: wpisz jej numer."),
    ),
    lambda numer: Q(grupa=numer),
    opis=lambda numer: str(numer or "bez"),
)
ZNAK = Kolumna(
    "znak",
    "Znak sprawy",
    wartosc=lambda s: s.znak,
    sort=("komorka", "klasa_symbol", "rok", "grupa", "numer"),
    naglowek=True,
    szerokosc="w-from",
    komorka=cells.odsylacz(adres, lambda s: s.znak),
)
TYTUL = Kolumna("tytul", "Tytuł", wartosc=lambda s: s.tytul, sort=pl("tytul"), klasa="what", komorka=cells.tytul(adres))
WNOSZACY = Kolumna("wnoszacy", "Od kogo", wartosc=lambda s: s.wnoszacy, sort=pl("wnoszacy"), szerokosc="w-from")
PROWADZI = Kolumna(
    "prowadzi",
    "Prowadzi",
    wartosc=lambda s: str(s.prowadzi),
    sort=wedlug_osoby("prowadzi"),
    szerokosc="w-who",
    komorka=cells.osoba(lambda s: s.prowadzi),
)
WSZCZETO = Kolumna(
    "wszczeto", "Wszczęto", wartosc=lambda s: s.data_wszczecia, sort="data_wszczecia", szerokosc="w-date"
)
ZAKONCZONO = Kolumna(
    "zakonczono", "Zakończono", wartosc=lambda s: s.zakonczono, sort="zakonczono", szerokosc="w-date", domyslna=False
)
STAN = Kolumna(
    "stan",
    "Stan",
    wartosc=lambda s: s.get_stan_display(),
    sort="stan",
    szerokosc="w-st",
    komorka=cells.stan(),
)
# They keep their mark and their place in the spis of their year (instrukcja kancelaryjna).
Z_POPRZEDNICH_LAT = Widok("z_poprzednich_lat", "Z poprzednich lat, w toku", q_z_poprzednich_lat, licz=True)
SPRAWY = Lista(
    nazwa="sprawy",
    tytul="Sprawy",
    adres="sprawy:lista",
    zrodlo=wiersze,
    kolumny=(
        ZNAK,
        WSZCZETO,
        TYTUL,
        WNOSZACY,
        PROWADZI,
        STAN,
        ZAKONCZONO,
        Kolumna("wplyw", "Wpływ", wartosc=lambda s: s.data_wplywu, sort="data_wplywu", domyslna=False),
        Kolumna("odpowiedz", "Odpowiedź wysłano", wartosc=lambda s: s.odpowiedz_wyslano, domyslna=False),
        Kolumna("klasa", "Klasa", wartosc=lambda s: str(s.klasa), domyslna=False),
    ),
    filtry=wspolne_filtry(),
    widoki=(
        Widok("moje", "Moje", lambda osoba: Q(prowadzi=osoba) & ~Q(stan=S.ZALATWIONA), licz=True),
        Widok("w_toku", "W toku", lambda osoba: Q(stan=S.W_TOKU), licz=True),
        Widok("do_zakonczenia", "Do zakończenia", lambda osoba: Q(stan=S.ODPOWIEDZIANO), licz=True),
        Z_POPRZEDNICH_LAT,
        Widok("zalatwione", "Załatwione", lambda osoba: Q(stan=S.ZALATWIONA)),
    ),
    sort="-wszczeto",
    moze_eksportowac=eksportuje,
    podtytul=lambda osoba: "Sprawy, które prowadzisz lub nadzorujesz, i sprawy Twojego rejestru",
    pusto="Nie masz jeszcze żadnej sprawy. Sprawę zakładasz z przesyłki.",
    szablon="rejestry/sprawy/lista.html",
)
SPIS = Lista(
    nazwa="spis-spraw",
    tytul="Spis spraw",
    adres="sprawy:spis",
    zrodlo=wiersze,
    kolumny=(
        Kolumna("lp", "Lp.", wartosc=lambda s: s.numer, sort=("rok", "grupa", "numer"), szerokosc="w-date"),
        ZNAK,
        TYTUL,
        WNOSZACY,
        Kolumna("znak_pisma", "Znak pisma", wartosc=lambda s: s.znak_wszczynajacy, szerokosc="w-who"),
        WSZCZETO,
        Kolumna("koniec", "Załatwiono", wartosc=lambda s: s.zakonczono, sort="zakonczono", szerokosc="w-who"),
        Kolumna("uwagi", "Uwagi", wartosc=uwagi, szerokosc="w-from"),
    ),
    filtry=(*wspolne_filtry(), PODTECZKA),
    widoki=(Z_POPRZEDNICH_LAT,),
    przygotuj=przygotuj,
    sort="lp",
    moze_eksportowac=eksportuje,
    podtytul=lambda osoba: "Jednej komórki, klasy i roku",
    pusto="W tym spisie nie ma spraw, które widzisz.",
    szablon="rejestry/sprawy/spis.html",
)


def spisy(osoba: Pracownik) -> QuerySet:
    """The spisy the person sees: unit, class, year and how many cases he sees in each."""
    rows = queries.visible_to(osoba).values(
        "jednostka", "komorka", "klasa", "klasa_symbol", "klasa__haslo", "rok", "grupa"
    )
    return rows.annotate(ile=Count("pk")).order_by("-rok", "komorka", "klasa_symbol", "grupa")

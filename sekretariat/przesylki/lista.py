"""The register RPW as a list (kancelaria 1.3)."""

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from biuro.core.lists import Kolumna, Lista, Widok, cells, filters, pl
from biuro.core.polish import day_month, time_of_day
from org.kadry.models import Pracownik
from org.kadry.queries import wedlug_osoby
from org.uprawnienia.queries import zakres
from sekretariat.przesylki import queries
from sekretariat.przesylki.czynnosci import dekretuje
from sekretariat.przesylki.models import Przesylka

S = Przesylka.Stan


def adres(przesylka: Przesylka) -> str:
    """The page of the entry."""
    return reverse("przesylki:szczegoly", args=[przesylka.rok, przesylka.numer])


def wiersze(osoba: Pracownik):
    """The entries the person sees, with the people and the case a row shows."""
    return queries.visible_to(osoba).select_related("prowadzi", "jednostka", "sprawa")


def eksportuje(osoba: Pracownik) -> bool:
    """The register leaves the system with who keeps it (§ 7 ust. 3 pkt 2) and with the director (§ 3 ust. 1)."""
    seen = zakres(osoba)
    return seen.sekretariat or seen.wszystko


def dzisiaj(osoba: Pracownik) -> Q:
    """Registered since midnight in Poznań."""
    return Q(zarejestrowano__gte=timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0))


def komu(przesylka: Przesylka) -> str:
    """To whom the item is assigned."""
    if przesylka.prowadzi:
        return przesylka.prowadzi.krotko
    return przesylka.jednostka.symbol if przesylka.jednostka else ""


def godzina(przesylka: Przesylka) -> str:
    """„9:05”, the hour of registration; of an older entry its year."""
    wplyw = przesylka.data_wplywu
    older = wplyw.year != timezone.localdate().year
    return str(wplyw.year) if older else time_of_day(timezone.localtime(przesylka.zarejestrowano))


def oznacz(wiersze: list[Przesylka], osoba: Pracownik) -> None:
    """Mark the rows this person may assign: only those carry the link."""
    for przesylka in wiersze:
        przesylka.do_przydzialu = przesylka.stan == S.NOWA and dekretuje(osoba, przesylka)


LISTA = Lista(
    nazwa="przesylki",
    tytul="Przesyłki wpływające",
    adres="przesylki:lista",
    zrodlo=wiersze,
    kolumny=(
        Kolumna(
            "rpw",
            "RPW, znak sprawy",
            wartosc=lambda p: p.rpw,
            sort=("rok", "numer"),
            naglowek=True,
            szerokosc="w-no",
            komorka=cells.odsylacz(adres, lambda p: p.rpw, pod=lambda p: p.sprawa and p.sprawa.znak),
        ),
        Kolumna(
            "wplyw",
            "Wpływ",
            wartosc=lambda p: p.data_wplywu,
            sort="data_wplywu",
            szerokosc="w-date",
            komorka=cells.dwa_wiersze(lambda p: day_month(p.data_wplywu), godzina),
        ),
        Kolumna(
            "tytul",
            "Czego dotyczy",
            wartosc=lambda p: p.tytul,
            sort=pl("tytul"),
            klasa="what",
            komorka=cells.tytul(adres),
        ),
        Kolumna(
            "nadawca",
            "Nadawca",
            wartosc=lambda p: p.nadawca_nazwa,
            sort=pl("nadawca_nazwa"),
            szerokosc="w-from",
            komorka=cells.dwa_wiersze(lambda p: p.nadawca_nazwa, lambda p: p.get_kanal_display()),
        ),
        Kolumna(
            "prowadzi",
            "Prowadzi",
            wartosc=komu,
            sort=wedlug_osoby("prowadzi"),
            szerokosc="w-who",
            komorka="sekretariat/przesylki/_prowadzi.html",
        ),
        Kolumna(
            "termin",
            "Termin",
            wartosc=lambda p: p.termin_wlasny,
            sort="termin_wlasny",
            szerokosc="w-due",
            komorka=cells.termin(lambda p: p.termin_wlasny),
        ),
        Kolumna(
            "stan",
            "Stan",
            wartosc=lambda p: p.get_stan_display(),
            sort="stan",
            szerokosc="w-st",
            komorka=cells.stan(),
        ),
        Kolumna("rodzaj", "Rodzaj", wartosc=lambda p: p.get_rodzaj_display(), domyslna=False),
        Kolumna("kanal", "Kanał", wartosc=lambda p: p.get_kanal_display(), domyslna=False),
        Kolumna("na_pismie", "Data na piśmie", wartosc=lambda p: p.data_na_pismie, domyslna=False),
        Kolumna("nadano", "Data nadania", wartosc=lambda p: p.data_nadania, domyslna=False),
        Kolumna("znak", "Znak nadawcy", wartosc=lambda p: p.znak_nadawcy, domyslna=False),
        Kolumna("zalaczniki", "Załączniki", wartosc=lambda p: p.liczba_zalacznikow, domyslna=False),
        Kolumna("uwagi", "Dodatkowe informacje", wartosc=lambda p: p.uwagi, domyslna=False),
    ),
    filtry=(
        filters.tekst("szukaj", "Nadawca, tytuł lub numer", dodatkowo=queries.szukane),
        filters.wybor("rodzaj", "Rodzaj", Przesylka.Rodzaj.choices),
        filters.wybor("stan", "Stan", S.choices),
        filters.wybor("kanal", "Kanał", Przesylka.Kanal.choices),
        filters.obiekt(
            "kto", "Prowadzi", Pracownik.objects.filter(is_active=True), sciezka="prowadzi", wszystkie="wszyscy"
        ),
        *filters.okres("wplyw", "Wpływ", "data_wplywu"),
    ),
    widoki=(
        Widok("nieprzydzielone", "Nieprzydzielone", lambda osoba: Q(stan=S.NOWA), licz=True),
        Widok("dzis", "Dziś", dzisiaj, licz=True),
        Widok("moje", "Moje", lambda osoba: Q(prowadzi=osoba)),
        Widok("anulowane", "Anulowane", lambda osoba: Q(stan=S.ANULOWANA)),
    ),
    sort="-rpw",
    moze_eksportowac=eksportuje,
    podtytul=lambda osoba: f"Rejestr RPW, rok {timezone.localdate().year}",
    klasa_wiersza=lambda p: "fresh" if p.stan == S.NOWA else "",
    przygotuj=oznacz,
    pusto="Rejestr jest pusty. Pierwsza przesyłka pojawi się po zarejestrowaniu.",
    szablon="sekretariat/przesylki/lista.html",
)

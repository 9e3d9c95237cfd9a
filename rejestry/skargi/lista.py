"""The register PK-II.1510 as a list: the columns offices really keep (prawo A4, kancelaria 5.2)."""

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone

from biuro.core.lists import Kolumna, Lista, Widok, cells, filters, pl
from org.kadry.models import Pracownik
from org.kadry.queries import wedlug_osoby
from org.uprawnienia.queries import zakres
from rejestry.skargi import queries
from rejestry.skargi.kolumny import DALSZE, przygotuj, uwagi, wnoszacy
from rejestry.skargi.models import Skarga
from rejestry.skargi.sposoby import LISTY
from rejestry.skargi.ta_sama_osoba import filtr as ta_sama_osoba
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.znak import rozbierz_skrot
from rejestry.terminy.queries import po_terminie, wedlug_terminu, z_terminem

S = Sprawa.Stan
NAZWY = {(rodzaj, sposob.kod): sposob.nazwa for rodzaj, lista in LISTY.items() for sposob in lista}
SPOSOBY = {kod: nazwa for (_, kod), nazwa in reversed(NAZWY.items())}  # one name where both kinds share a code
# What the registers of offices keep (WSSE Białystok, CUS Koszalin, Nakło), in their order; printed as the register.
KSIEGA = (
    *("lp", "znak", "wplyw", "wnoszacy", "adres", "przedmiot", "jednostka", "zlecono", "prowadzi", "termin"),
    *("sposob", "terminowosc", "zakonczono", "zawiadomiono", "kogo", "uwagi"),
)


def adres(skarga: Skarga) -> str:
    """The file of the case."""
    return reverse("akta:sprawa", args=[skarga.sprawa.znak])


def wiersze(osoba: Pracownik) -> QuerySet[Skarga]:
    """The visible entries with the case, who leads it and its deadline."""
    rows = queries.visible_to(osoba).select_related(
        "sprawa__prowadzi", "sprawa__dotyczy", "sprawa__klasa", "po_wniosku"
    )
    return z_terminem(rows, "sprawa")


def eksportuje(osoba: Pracownik) -> bool:
    """The register leaves the system with the unit that keeps it (§ 7 ust. 2 pkt 13) and those above it."""
    reach = zakres(osoba)
    return reach.wszystko or queries.prowadzaca_rejestr().pk in reach.wlasne | reach.jednostki


def po_znaku(text: str) -> Q | None:
    """The condition of a typed mark."""
    fields = rozbierz_skrot(text)
    return Q(**{f"sprawa__{name}": value for name, value in fields.items()}) if fields else None


def sposob(skarga: Skarga) -> str:
    """How it was settled; empty while it is open."""
    return NAZWY.get((skarga.rodzaj, skarga.sprawa.sposob), "")


def kogo_zawiadomiono(skarga: Skarga) -> str:
    """Whom the notice went to; empty until it went."""
    if skarga.sprawa.odpowiedz_wyslano is None:
        return ""
    return f"{skarga.sprawa.wnoszacy}, redakcja" if skarga.zada_zawiadomienia else skarga.sprawa.wnoszacy


def terminowosc(skarga: Skarga) -> str:
    """In time, late, or still running."""
    if skarga.termin_spelniony:
        return "w terminie" if skarga.termin_spelniony <= skarga.termin else "po terminie"
    return "po terminie" if skarga.termin and skarga.termin < timezone.localdate() else "w toku"


REJESTR = Lista(
    nazwa="skargi",
    tytul="Rejestr skarg i wniosków",
    adres="skargi:lista",
    zrodlo=wiersze,
    kolumny=(
        Kolumna("lp", "Lp.", wartosc=lambda s: s.sprawa.numer, szerokosc="w-date", domyslna=False),
        Kolumna(
            "znak",
            "Znak sprawy",
            wartosc=lambda s: s.sprawa.znak,
            sort=("sprawa__rok", "sprawa__numer"),
            naglowek=True,
            szerokosc="w-from",
            komorka=cells.odsylacz(adres, lambda s: s.sprawa.znak, pod=lambda s: Skarga.Rodzaj(s.rodzaj).value),
        ),
        Kolumna(
            "wplyw", "Wpływ", wartosc=lambda s: s.sprawa.data_wplywu, sort="sprawa__data_wplywu", szerokosc="w-date"
        ),
        Kolumna(
            "wnoszacy",
            "Kto wnosi",
            wartosc=lambda s: s.sprawa.wnoszacy,
            sort=pl("sprawa__wnoszacy"),
            szerokosc="w-st",
            komorka=wnoszacy,
        ),
        Kolumna("adres", "Adres", wartosc=lambda s: s.sprawa.wnoszacy_adres, domyslna=False),
        Kolumna(
            "przedmiot",
            "Przedmiot",
            wartosc=lambda s: s.przedmiot,
            sort=pl("przedmiot"),
            klasa="what",
            komorka=cells.tytul(adres, lambda s: s.przedmiot),
        ),
        Kolumna("jednostka", "Jednostka, której dotyczy", wartosc=lambda s: s.dotyczy_jednostki, domyslna=False),
        Kolumna("zlecono", "Data zlecenia", wartosc=lambda s: s.sprawa.data_wszczecia, domyslna=False),
        Kolumna(
            "prowadzi",
            "Komu zlecono",
            wartosc=lambda s: str(s.sprawa.prowadzi),
            sort=wedlug_osoby("sprawa__prowadzi"),
            szerokosc="w-who",
            komorka=cells.osoba(lambda s: s.sprawa.prowadzi),
        ),
        Kolumna(
            "termin",
            "Termin załatwienia",
            wartosc=lambda s: s.termin,
            sort=wedlug_terminu("sprawa"),
            szerokosc="w-due",
            komorka=cells.spelnienie(lambda s: s.termin, lambda s: s.termin_spelniony),
        ),
        Kolumna("sposob", "Sposób załatwienia", wartosc=sposob, sort="sprawa__sposob", domyslna=False),
        Kolumna("terminowosc", "Terminowość", wartosc=terminowosc, domyslna=False),
        Kolumna("zakonczono", "Data załatwienia", wartosc=lambda s: s.sprawa.zakonczono, domyslna=False),
        Kolumna(
            "zawiadomiono",
            "Zawiadomiono",
            wartosc=lambda s: s.sprawa.odpowiedz_wyslano,
            sort="sprawa__odpowiedz_wyslano",
            szerokosc="w-who",
        ),
        Kolumna("kogo", "Kogo zawiadomiono", wartosc=kogo_zawiadomiono, domyslna=False),
        Kolumna(
            "stan",
            "Stan",
            wartosc=lambda s: s.sprawa.get_stan_display(),
            sort="sprawa__stan",
            szerokosc="w-st",
            komorka=cells.stan(lambda s: s.sprawa.get_stan_display()),
        ),
        Kolumna("rodzaj", "Skarga czy wniosek", wartosc=lambda s: s.rodzaj, sort="rodzaj", domyslna=False),
        Kolumna("kim", "Kim jest wnoszący", wartosc=lambda s: s.get_wnoszacy_rodzaj_display(), domyslna=False),
        Kolumna("forma", "Jak wniesiono", wartosc=lambda s: s.get_forma_display(), domyslna=False),
        Kolumna("kategoria", "Kategoria", wartosc=lambda s: s.get_kategoria_display(), domyslna=False),
        Kolumna(
            "dzialania",
            "Działania naprawcze",
            wartosc=lambda s: s.dzialania_opis or s.get_dzialania_display(),
            sort="dzialania",
            domyslna=False,
        ),
        *DALSZE,
        Kolumna("uwagi", "Uwagi", wartosc=uwagi, domyslna=False),
    ),
    filtry=(
        filters.slowa("sprawa__slowa", "Znak, wnoszący albo tytuł", dodatkowo=po_znaku),
        filters.wybor("rodzaj", "Rodzaj", Skarga.Rodzaj.choices),
        filters.wybor("kim", "Kim jest wnoszący", Skarga.Wnoszacy.choices, sciezka="wnoszacy_rodzaj"),
        filters.wybor("forma", "Jak wniesiono", Skarga.Forma.choices),
        filters.wybor("kategoria", "Kategoria", Skarga.Kategoria.choices),
        filters.wybor("dzialania", "Działania naprawcze", Skarga.Dzialania.choices),
        filters.wybor("stan", "Stan", S.choices, sciezka="sprawa__stan"),
        filters.wybor("sposob", "Sposób załatwienia", SPOSOBY.items(), sciezka="sprawa__sposob"),
        filters.obiekt("kto", "Komu zlecono", Pracownik.objects.filter(is_active=True), sciezka="sprawa__prowadzi"),
        *filters.okres("wplyw", "Wpływ", "sprawa__data_wplywu"),
        ta_sama_osoba("sprawa"),
    ),
    widoki=(
        Widok("w_toku", "W toku", lambda osoba: Q(sprawa__stan=S.W_TOKU), licz=True),
        Widok("po_terminie", "Po terminie", lambda osoba: po_terminie(timezone.localdate(), "sprawa__"), licz=True),
        Widok("do_zakonczenia", "Do zakończenia", lambda osoba: Q(sprawa__stan=S.ODPOWIEDZIANO), licz=True),
        Widok("moje", "Moje", lambda osoba: Q(sprawa__prowadzi=osoba)),
    ),
    sort="-znak",
    przygotuj=przygotuj,
    moze_eksportowac=eksportuje,
    podtytul=lambda osoba: "PK-II.1510, § 6 ust. 4 i § 7 ust. 2 pkt 13",
    pusto="W rejestrze nie ma skarg ani wniosków, które widzisz.",
    szablon="rejestry/skargi/lista.html",
)

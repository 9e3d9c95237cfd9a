"""The register of requests for public information (prawo C3, § 7 ust. 2 pkt 12)."""

from django.db.models import Prefetch, Q, QuerySet
from django.urls import reverse
from django.utils import timezone

from biuro.core.lists import Kolumna, Lista, Widok, cells, filters, pl
from org.kadry.models import Pracownik
from org.kadry.queries import wedlug_osoby
from org.uprawnienia.queries import zakres
from rejestry.informacja_publiczna import queries
from rejestry.informacja_publiczna.calosc import SPOSOBY_SPRAWY
from rejestry.informacja_publiczna.kolumny import DALSZE, sposoby
from rejestry.informacja_publiczna.models import Krok, Punkt, WniosekUdip
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.znak import rozbierz_skrot
from rejestry.terminy.queries import po_terminie, wedlug_terminu, z_terminem

S = Sprawa.Stan
NAZWY = {sposob.kod: sposob.nazwa for sposob in SPOSOBY_SPRAWY}


def adres(wniosek: WniosekUdip) -> str:
    """The page of the request."""
    return reverse("udip:wniosek", args=[wniosek.sprawa.znak])


def wiersze(osoba: Pracownik) -> QuerySet[WniosekUdip]:
    """The visible requests with their cases, points, steps and deadline."""
    rows = queries.visible_to(osoba).select_related("sprawa__prowadzi", "sprawa__jednostka", "crwip_wpisal")
    points = Prefetch("punkty", Punkt.objects.order_by("numer"))
    return z_terminem(rows, "sprawa").prefetch_related(
        points, Prefetch("kroki", Krok.objects.order_by("pk"), to_attr="przebieg")
    )


def eksportuje(osoba: Pracownik) -> bool:
    """The register leaves the system with the unit that keeps it (§ 7 ust. 2 pkt 12) and those above it."""
    reach = zakres(osoba)
    return reach.wszystko or queries.prowadzaca_rejestr().pk in reach.wlasne | reach.jednostki


def po_znaku(text: str) -> Q | None:
    """The condition of a typed mark."""
    fields = rozbierz_skrot(text)
    return Q(**{f"sprawa__{name}": value for name, value in fields.items()}) if fields else None


def oznacz_opoznienia(wiersze: list[WniosekUdip], osoba: Pracownik) -> None:
    """Give each row `opoznienie`: days between the deadline and a late fulfilment, 0 otherwise."""
    for row in wiersze:
        row.opoznienie = max(0, (row.termin_spelniony - row.termin).days) if row.termin_spelniony else 0


ZNAK = Kolumna(
    "znak",
    "Znak sprawy",
    wartosc=lambda w: w.sprawa.znak,
    sort=("sprawa__rok", "sprawa__numer"),
    naglowek=True,
    szerokosc="w-from",
    komorka=cells.odsylacz(adres, lambda w: w.sprawa.znak),
)
WPLYW = Kolumna(
    "wplyw", "Wpływ", wartosc=lambda w: w.sprawa.data_wplywu, sort="sprawa__data_wplywu", szerokosc="w-date"
)
TYTUL = Kolumna(
    "tytul",
    "Czego dotyczy",
    wartosc=lambda w: w.sprawa.tytul,
    sort=pl("sprawa__tytul"),
    klasa="what",
    komorka=cells.tytul(adres, lambda w: w.sprawa.tytul),
)
PROWADZI = Kolumna(
    "prowadzi",
    "Prowadzi",
    wartosc=lambda w: str(w.sprawa.prowadzi),
    sort=wedlug_osoby("sprawa__prowadzi"),
    szerokosc="w-who",
    komorka=cells.osoba(lambda w: w.sprawa.prowadzi),
)
PUNKTY = Kolumna(
    "punkty", "Punkty", wartosc=lambda w: "\n".join(f"{p.numer}. {p.tresc}" for p in w.punkty.all()), domyslna=False
)
WSPOLNE = {
    "filtry": (
        filters.slowa("sprawa__slowa", "Znak, wnioskodawca albo tytuł", dodatkowo=po_znaku),
        filters.wybor("stan", "Stan", S.choices, sciezka="sprawa__stan"),
        filters.wybor("sposob", "Sposób załatwienia", NAZWY.items(), sciezka="sprawa__sposob"),
        filters.wybor("kanal", "Kanał", WniosekUdip.Kanal.choices),
        filters.obiekt("kto", "Prowadzi", Pracownik.objects.filter(is_active=True), sciezka="sprawa__prowadzi"),
        *filters.okres("wplyw", "Wpływ", "sprawa__data_wplywu"),
    ),
    "moze_eksportowac": eksportuje,
}
REJESTR = Lista(
    nazwa="informacja_publiczna",
    tytul="Wnioski o informację publiczną",
    adres="informacja_publiczna:lista",
    zrodlo=wiersze,
    kolumny=(
        ZNAK,
        WPLYW,
        TYTUL,
        PROWADZI,
        Kolumna(
            "termin",
            "Termin",
            wartosc=lambda w: w.termin,
            sort=wedlug_terminu("sprawa"),
            szerokosc="w-due",
            komorka=cells.spelnienie(lambda w: w.termin, lambda w: w.termin_spelniony),
        ),
        Kolumna("odpowiedz", "Odpowiedź", wartosc=lambda w: w.sprawa.odpowiedz_wyslano, szerokosc="w-date"),
        Kolumna("crwip", "Nr w CRWIP", wartosc=lambda w: w.crwip_numer, sort="crwip_numer", szerokosc="w-st"),
        Kolumna(
            "stan",
            "Stan",
            wartosc=lambda w: w.sprawa.get_stan_display(),
            sort="sprawa__stan",
            szerokosc="w-st",
            komorka=cells.stan(lambda w: w.sprawa.get_stan_display()),
        ),
        Kolumna("calosc", "Sposób załatwienia", wartosc=lambda w: NAZWY.get(w.sprawa.sposob, ""), domyslna=False),
        Kolumna("sposoby", "Sposoby według punktów", wartosc=sposoby, domyslna=False),
        PUNKTY,
        Kolumna("wnoszacy", "Wnioskodawca", wartosc=lambda w: w.sprawa.wnoszacy, domyslna=False),
        Kolumna("kanal", "Kanał", wartosc=lambda w: w.get_kanal_display(), sort="kanal", domyslna=False),
        Kolumna("forma", "Żądany sposób", wartosc=lambda w: w.get_zadany_sposob_display(), domyslna=False),
        *DALSZE,
        Kolumna("crwip_data", "Wpis do CRWIP", wartosc=lambda w: w.crwip_data, domyslna=False),
        Kolumna("crwip_kto", "Kto wpisał", wartosc=lambda w: str(w.crwip_wpisal or ""), domyslna=False),
        Kolumna("bip", "Do publikacji w BIP", wartosc=lambda w: w.do_publikacji, domyslna=False),
    ),
    widoki=(
        Widok("w_toku", "W toku", lambda osoba: Q(sprawa__stan=S.W_TOKU), licz=True),
        Widok("po_terminie", "Po terminie", lambda osoba: po_terminie(timezone.localdate(), "sprawa__"), licz=True),
        Widok("do_zakonczenia", "Do zakończenia", lambda osoba: Q(sprawa__stan=S.ODPOWIEDZIANO), licz=True),
        Widok("moje", "Moje", lambda osoba: Q(sprawa__prowadzi=osoba)),
    ),
    sort="-znak",
    przygotuj=oznacz_opoznienia,
    podtytul=lambda osoba: "PK-II.1431, § 7 ust. 2 pkt 12",
    pusto="W rejestrze nie ma wniosków, które widzisz. Wniosek zakłada się z przesyłki.",
    szablon="rejestry/informacja_publiczna/lista.html",
    **WSPOLNE,
)

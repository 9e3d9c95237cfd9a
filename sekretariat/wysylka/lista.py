"""The register of outgoing mail as a list (kancelaria 1.7)."""

from django.db.models import Q
from django.urls import reverse

from biuro.core.lists import Kolumna, Lista, Widok, cells, filters, pl
from org.kadry.models import Pracownik
from org.uprawnienia.queries import zakres
from sekretariat.wysylka import queries
from sekretariat.wysylka.models import PrzesylkaWychodzaca

S = PrzesylkaWychodzaca.Stan


def adres(przesylka: PrzesylkaWychodzaca) -> str:
    """The page of the entry."""
    return reverse("wysylka:szczegoly", args=[przesylka.rok, przesylka.numer])


def eksportuje(osoba: Pracownik) -> bool:
    """The register leaves the system with who keeps it (§ 7 ust. 3 pkt 3) and with the director (§ 3 ust. 1)."""
    seen = zakres(osoba)
    return seen.sekretariat or seen.wszystko


def bez_potwierdzenia(osoba: Pracownik) -> Q:
    """Letters with a confirmation of receipt that has not come back."""
    return queries.czeka_na_potwierdzenie()


LISTA = Lista(
    nazwa="wychodzace",
    tytul="Przesyłki wychodzące",
    adres="wysylka:lista",
    zrodlo=queries.visible_to,
    kolumny=(
        Kolumna(
            "rpwych",
            "RPWych",
            wartosc=lambda w: w.rpwych,
            sort=("rok", "numer"),
            naglowek=True,
            szerokosc="w-from",
            komorka=cells.odsylacz(adres, lambda w: w.rpwych),
        ),
        Kolumna("wyslano", "Wysłano", wartosc=lambda w: w.data_wyslania, sort="data_wyslania", szerokosc="w-date"),
        Kolumna("adresat", "Adresat", wartosc=lambda w: w.adresat, sort=pl("adresat"), klasa="what"),
        Kolumna("adres", "Adres", wartosc=lambda w: w.adres, domyslna=False),
        Kolumna("znak", "Znak sprawy", wartosc=lambda w: w.znak, szerokosc="w-from"),
        Kolumna("sposob", "Sposób", wartosc=lambda w: w.get_sposob_display(), szerokosc="w-who"),
        Kolumna("nadanie", "Nr nadania", wartosc=lambda w: w.numer_nadania, domyslna=False),
        Kolumna(
            "doreczono", "Doręczono", wartosc=lambda w: w.data_doreczenia, sort="data_doreczenia", szerokosc="w-date"
        ),
        Kolumna("wyslal", "Wysłanie", wartosc=lambda w: w.wyslal.krotko, domyslna=False),
        Kolumna("stan", "Stan", wartosc=lambda w: w.get_stan_display(), komorka=cells.stan(), szerokosc="w-st"),
    ),
    filtry=(
        filters.wybor("sposob", "Sposób", PrzesylkaWychodzaca.Sposob.choices),
        filters.wybor("stan", "Stan", S.choices),
        *filters.okres("wyslano", "Wysłano", "data_wyslania"),
    ),
    widoki=(Widok("bez_potwierdzenia", "Bez potwierdzenia odbioru", bez_potwierdzenia, licz=True),),
    sort="-rpwych",
    moze_eksportowac=eksportuje,
    szablon="sekretariat/wysylka/lista.html",
    pusto="Rejestr jest pusty. Pierwszy wpis pojawi się po wysłaniu pisma.",
)

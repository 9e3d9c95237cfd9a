"""The register of submissions as a list."""

from django.db.models import Q
from django.urls import reverse

from biuro.core.lists import Kolumna, Lista, Widok, cells, filters, pl
from org.kadry.models import Pracownik
from sekretariat.przedlozenia import queries
from sekretariat.przedlozenia.models import Przedlozenie
from sekretariat.przedlozenia.rules import przedklada

S = Przedlozenie.Stan


def adres(row: Przedlozenie) -> str:
    """The page of the entry."""
    return reverse("przedlozenia:szczegoly", args=[row.rok, row.numer])


def eksportuje(osoba: Pracownik) -> bool:
    """The register leaves the system with who keeps it and with the director."""
    return przedklada(osoba) is not None


LISTA = Lista(
    nazwa="przedlozenia",
    tytul="Przedłożenia poza Biuro",
    adres="przedlozenia:lista",
    zrodlo=queries.visible_to,
    kolumny=(
        Kolumna(
            "numer",
            "Numer",
            wartosc=str,
            sort=("rok", "numer"),
            naglowek=True,
            szerokosc="w-from",
            komorka=cells.odsylacz(adres, str),
        ),
        Kolumna("dzien", "Przekazano", wartosc=lambda p: p.dzien, sort="dzien", szerokosc="w-date"),
        Kolumna("pismo", "Pismo", wartosc=lambda p: p.pismo.temat, sort=pl("pismo__temat"), klasa="what"),
        Kolumna("znak", "Znak", wartosc=lambda p: p.pismo.znak, szerokosc="w-from"),
        Kolumna("komu", "Komu", wartosc=lambda p: p.get_komu_display(), sort="komu", szerokosc="w-who"),
        Kolumna("sposob", "Jak", wartosc=lambda p: p.get_sposob_display(), domyslna=False),
        Kolumna("wrocilo", "Wróciło", wartosc=lambda p: p.dzien_wyniku, sort="dzien_wyniku", szerokosc="w-date"),
        Kolumna("powod", "Powód zwrotu", wartosc=lambda p: p.powod, domyslna=False),
        Kolumna("stan", "Stan", wartosc=lambda p: p.get_stan_display(), komorka=cells.stan(), szerokosc="w-st"),
    ),
    filtry=(
        filters.wybor("komu", "Komu", Przedlozenie.Komu.choices),
        filters.wybor("stan", "Stan", S.choices),
        *filters.okres("przekazano", "Przekazano", "dzien"),
    ),
    widoki=(Widok("nie_wrocily", "Nie wróciły", lambda osoba: Q(stan=S.PRZEKAZANE), licz=True),),
    sort="-numer",
    moze_eksportowac=eksportuje,
    szablon="sekretariat/przedlozenia/lista.html",
    pusto="Rejestr jest pusty. Pierwszy wpis pojawi się, gdy ktoś przekaże pismo po aprobacie wstępnej dyrektora.",
)

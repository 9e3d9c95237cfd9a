"""The lists of the archive as a register."""

from django.db.models import Q
from django.urls import reverse

from biuro.core.lists import Kolumna, Lista, Widok, cells, filters
from org.kadry.models import Pracownik
from org.kadry.queries import wedlug_osoby
from org.struktura.models import Jednostka
from sekretariat.archiwum import queries
from sekretariat.archiwum.models import SpisArchiwalny
from sekretariat.archiwum.rules import archiwista

S, R = SpisArchiwalny.Stan, SpisArchiwalny.Rodzaj


def adres(row: SpisArchiwalny) -> str:
    """The page of the list."""
    return reverse("archiwum:spis", args=[row.rodzaj, row.rok, row.numer])


def eksportuje(osoba: Pracownik) -> bool:
    """The register leaves the system with who keeps the archive."""
    return archiwista(osoba) is not None


LISTA = Lista(
    nazwa="archiwum",
    tytul="Archiwum zakładowe",
    adres="archiwum:lista",
    zrodlo=queries.visible_to,
    kolumny=(
        Kolumna(
            "numer",
            "Spis",
            wartosc=str,
            sort=("rok", "rodzaj", "numer"),
            naglowek=True,
            szerokosc="w-from",
            komorka=cells.odsylacz(adres, str),
        ),
        Kolumna("rodzaj", "Rodzaj", wartosc=lambda s: s.get_rodzaj_display(), sort="rodzaj", klasa="what"),
        Kolumna("jednostka", "Komórka", wartosc=lambda s: str(s.jednostka), szerokosc="w-from"),
        Kolumna("grupa", "Kategoria", wartosc=lambda s: s.get_grupa_display(), sort="grupa", domyslna=False),
        Kolumna("rocznik", "Rocznik", wartosc=lambda s: s.rocznik, sort="rocznik", szerokosc="w-date"),
        Kolumna("sporzadzono", "Data", wartosc=lambda s: s.sporzadzono, sort="sporzadzono", szerokosc="w-date"),
        Kolumna(
            "sporzadzil",
            "Sporządził",
            wartosc=lambda s: str(s.sporzadzil),
            sort=wedlug_osoby("sporzadzil"),
            komorka=cells.osoba(lambda s: s.sporzadzil),
            szerokosc="w-who",
        ),
        Kolumna(
            "sprawdzil",
            "Sprawdził",
            wartosc=lambda s: str(s.sprawdzil or ""),
            komorka=cells.osoba(lambda s: s.sprawdzil),
            szerokosc="w-who",
        ),
        Kolumna("stan", "Stan", wartosc=lambda s: s.get_stan_display(), komorka=cells.stan(), szerokosc="w-st"),
    ),
    filtry=(
        filters.wybor("rodzaj", "Rodzaj", R.choices),
        filters.wybor("stan", "Stan", S.choices),
        filters.obiekt("jednostka", "Komórka", Jednostka.objects.all()),
    ),
    widoki=(
        Widok("do_sprawdzenia", "Do sprawdzenia", lambda osoba: Q(stan=S.DO_SPRAWDZENIA), licz=True),
        Widok("brakowanie", "Brakowanie w toku", lambda osoba: Q(stan__in=(S.SPRAWDZONY, S.WNIOSEK, S.ZGODA))),
    ),
    sort="-numer",
    moze_eksportowac=eksportuje,
    podtytul=lambda osoba: "Spisy zdawczo-odbiorcze i spisy do brakowania",
    pusto="Nie ma jeszcze żadnego spisu.",
    szablon="sekretariat/archiwum/lista.html",
)

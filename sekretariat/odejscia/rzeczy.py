"""„Co oddać i przekazać”: one row per kind of thing. A new kind is a new row."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django.urls import reverse

from biuro.core.polish import short_date
from org.kadry.models import Pracownik
from org.wydania.queries import visible_to as widoczne_wydania
from rejestry.sprawy.przekazanie import przekaz as przekaz_sprawe
from rejestry.sprawy.queries import visible_to as widoczne_sprawy
from sekretariat.dekretacja.przekazanie import przekaz as przekaz_przesylke
from sekretariat.odejscia import czynnosci, queries
from sekretariat.odejscia.czynnosci import Kontekst
from sekretariat.odejscia.rodzaj import Rodzaj
from sekretariat.pisma.przekazanie import przekaz as przekaz_pismo
from sekretariat.pisma.queries import visible_to as widoczne_pisma
from sekretariat.przesylki.queries import visible_to as widoczne_przesylki


def _z_aktem(nazwa: str, przekaz: Callable, row: Any, komu: Pracownik, kontekst: Kontekst) -> None:
    przekaz(row, komu=komu, akt=kontekst.akt(nazwa))


W_REJESTRZE: dict[str, Any] = {  # the sekretariat takes them back there (§ 7 ust. 3 pkt 11-13)
    "widoczne": widoczne_wydania,
    "tytul": lambda w: "pokaż w rejestrze",
    "adres": lambda w: f"{reverse('wydania:lista')}?kogo={w.pracownik_id}",
}
RODZAJE = (
    Rodzaj(
        "sprawy",
        "Sprawy, które prowadzi",
        "sprawa,sprawy,spraw",
        queries.sprawy,
        str,
        przekaz=partial(_z_aktem, "przekaz_po_odejsciu", przekaz_sprawe),
        praca=True,
        widoczne=widoczne_sprawy,
        tytul=lambda s: s.tytul,
        adres=lambda s: reverse("akta:sprawa", args=[s.znak]),
    ),
    Rodzaj(
        "pisma",
        "Pisma w przygotowaniu",
        "pismo,pisma,pism",
        queries.pisma,
        lambda p: f"{p.znak or 'pismo bez znaku'} ({p.get_stan_display().lower()})",
        przekaz=partial(_z_aktem, "przekaz_po_odejsciu", przekaz_pismo),
        praca=True,
        widoczne=widoczne_pisma,
        tytul=lambda p: p.temat,
        adres=lambda p: reverse("pisma:szczegoly", args=[p.pk]),
    ),
    Rodzaj(
        "przesylki",
        "Przydzielone przesyłki",
        "przesyłka,przesyłki,przesyłek",
        queries.przesylki,
        str,
        przekaz=partial(_z_aktem, "przekaz", przekaz_przesylke),
        praca=True,
        widoczne=widoczne_przesylki,
        tytul=lambda p: p.tytul,
        adres=lambda p: reverse("przesylki:szczegoly", args=[p.rok, p.numer]),
    ),
    Rodzaj(
        "dzialania",
        "Działania naprawcze ze skarg",
        "działanie,działania,działań",
        queries.dzialania,
        lambda d: f"{d.skarga.sprawa}, do {short_date(d.do)}",
        przekaz=czynnosci.przekaz_dzialanie,
        praca=True,
        widoczne=queries.widoczne_dzialania,
        tytul=lambda d: d.opis,
        adres=lambda d: reverse("akta:sprawa", args=[d.skarga.sprawa.znak]),
    ),
    Rodzaj(
        "powierzenia",
        "Rejestry i zasoby, które prowadzi",
        "zasób,zasoby,zasobów",
        queries.powierzenia,
        lambda p: str(p.zasob),
        przekaz=czynnosci.przekaz_powierzenie,
        zdaj=czynnosci.odbierz_powierzenie,
        przycisk="Odbierz",
    ),
    Rodzaj(
        "zastepstwa",
        "Zastępstwa, do których jest wyznaczona",
        "zastępstwo,zastępstwa,zastępstw",
        queries.zastepstwa,
        lambda z: f"{z.stanowisko}, od {short_date(z.od)}",
        zdaj=czynnosci.odwolaj_zastepstwo,
        przycisk="Zakończ z ostatnim dniem",
    ),
    Rodzaj(
        "pelnomocnictwa",
        "Pełnomocnictwa i upoważnienia",
        "pełnomocnictwo,pełnomocnictwa,pełnomocnictw",
        queries.pelnomocnictwa,
        str,
        zdaj=czynnosci.odwolaj_pelnomocnictwo,
        przycisk="Zakończ z ostatnim dniem",
    ),
    Rodzaj(
        "rzeczy",
        "Klucze, dostęp do pomieszczeń i rzeczy Biura",
        "rzecz,rzeczy,rzeczy",
        queries.rzeczy,
        str,
        zdaj=czynnosci.przyjmij_zwrot,
        przycisk="Przyjmij zwrot",
        **W_REJESTRZE,
    ),
    Rodzaj(
        "umowy",
        "Umowy z tą osobą",
        "umowa,umowy,umów",
        queries.umowy,
        str,
        zdaj=czynnosci.rozwiaz_umowe,
        przycisk="Rozwiąż z ostatnim dniem",
        **W_REJESTRZE,
    ),
    Rodzaj(
        "stanowiska",
        "Stanowiska",
        "stanowisko,stanowiska,stanowisk",
        queries.stanowiska,
        lambda o: str(o.stanowisko),
        zdaj=czynnosci.zakoncz_stanowisko,
        przycisk="Zakończ z ostatnim dniem",
    ),
    Rodzaj(
        "udostepnienia",
        "Sprawy, które jej udostępniono",
        "udostępnienie,udostępnienia,udostępnień",
        queries.udostepnienia,
        lambda u: str(u.sprawa),
        zdaj=czynnosci.skroc_udostepnienie,
        przycisk="Zakończ z ostatnim dniem",
    ),
    Rodzaj(
        "widoki",
        "Wspólne widoki list",
        "widok,widoki,widoków",
        queries.widoki,
        str,
        przekaz=czynnosci.przekaz_widok,
        zdaj=czynnosci.usun_widok,
        przycisk="Usuń",
        praca=True,
    ),
    Rodzaj(
        "eksporty",
        "Pliki eksportów",
        "plik,pliki,plików",
        queries.eksporty,
        str,
        zdaj=czynnosci.usun_eksport,
        przycisk="Usuń plik",
    ),
)
WEDLUG_KODU = {rodzaj.kod: rodzaj for rodzaj in RODZAJE}

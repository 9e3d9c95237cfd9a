"""Tasks that come from letters: finish, correct, paraph, sign, send."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from django.db.models import Min, Q, QuerySet
from django.urls import reverse

from biuro.pulpit.zadanie import NAJWYZEJ, Akcja, Zadanie
from org.kadry.models import Pracownik
from sekretariat.pisma import queries
from sekretariat.pisma.models import Pismo
from sekretariat.przedlozenia.queries import do_przekazania

OTWARTY = Min("sprawa__terminy__ostateczny", filter=Q(sprawa__terminy__spelniony=None))


class Zrodlo(NamedTuple):
    """One list of letters that wait for a person, and what he does with each."""

    rows: Callable[[Pracownik], QuerySet[Pismo]]
    klucz: str
    czasownik: str
    ikona: str
    akcja: str
    url: str
    widok: str


ZRODLA = [
    Zrodlo(queries.zwrocone, "popraw", "Popraw", "arrow-back-up", "Popraw pismo", "pisma:edytuj", "pisma"),
    Zrodlo(queries.projekty, "dokoncz", "Dokończ", "edit", "Pisz dalej", "pisma:edytuj", "pisma"),
    Zrodlo(queries.do_parafy, "parafuj", "Zaparafuj", "writing-sign", "Przeczytaj i parafuj", "", "podpis"),
    Zrodlo(queries.do_podpisu, "podpisz", "Podpisz", "signature", "Przeczytaj i podpisz", "", "podpis"),
    Zrodlo(
        do_przekazania, "przekaz", "Przekaż", "arrow-forward-up", "Zapisz przekazanie", "przedlozenia:przekaz", "pisma"
    ),
    Zrodlo(queries.do_wyslania, "wyslij", "Wyślij", "send", "Wyślij", "wysylka:wyslij", "wysylka"),
]


def zadania(osoba: Pracownik) -> Iterator[Zadanie]:
    """The letters whose next step is this person's."""
    for zrodlo in ZRODLA:
        rows = zrodlo.rows(osoba).select_related("sprawa", "autor", "jednostka").annotate(termin=OTWARTY)
        for pismo in rows.order_by("termin", "pk")[:NAJWYZEJ]:
            yield _task(pismo, zrodlo)


def _task(pismo: Pismo, zrodlo: Zrodlo) -> Zadanie:
    page = reverse("pisma:szczegoly", args=[pismo.pk])
    pile = f"{reverse('podpis:lista')}?pismo={pismo.pk}"
    action = reverse(zrodlo.url, args=[pismo.pk]) if zrodlo.url else pile
    return Zadanie(
        klucz=f"{zrodlo.klucz}-{pismo.pk}",
        czasownik=zrodlo.czasownik,
        ikona=zrodlo.ikona,
        tytul=pismo.temat,
        znak=pismo.znak or "bez sprawy",
        od=pismo.autor.krotko,
        kiedy=pismo.podpisano,
        url=action if zrodlo.widok == "podpis" else page,
        widok=zrodlo.widok,
        termin=pismo.termin,
        nowe=True,
        fakty=[
            ("Adresat", pismo.adresat),
            ("Projekt", str(pismo.autor)),
            ("Jednostka", str(pismo.jednostka)),
            ("Wersja", str(pismo.wersja)),
        ],
        akcje=[Akcja(zrodlo.akcja, action, zrodlo.ikona), Akcja("Otwórz pismo", page, "file-text")],
    )

"""Everything the page of a case shows, loaded in a number of queries that does not grow with the file."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.db.models import Prefetch, QuerySet
from django.urls import reverse
from django.utils import timezone

from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.co_teraz import Wskazowka, co_teraz
from rejestry.informacja_publiczna.queries import stan, wniosek_sprawy
from rejestry.jrwa.okresy import opis
from rejestry.skargi.dalej import Dalej, dalej
from rejestry.skargi.models import Skarga
from rejestry.skargi.queries import skarga_sprawy
from rejestry.skargi.wymogi import fakty_zamkniecia
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.queries import o_znaku, sprawy_podteczki, szukaj, tej_osoby
from rejestry.sprawy.queries import visible_to as sprawy_visible_to
from rejestry.sprawy.sposoby import PRZENIESIONA
from rejestry.sprawy.zamkniecie import Wymog, wymogi
from rejestry.terminy.queries import bieg_terminu, wszystkie
from rejestry.terminy.wewnetrzne import daty_wewnetrzne
from rejestry.zgloszenia.models import Protokol
from rejestry.zgloszenia.queries import protokol_sprawy
from sekretariat.akta.termin_sprawy import TerminSprawy
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.queries import visible_to as pisma_visible_to
from sekretariat.przesylki.models import Przesylka, Zalacznik
from sekretariat.wysylka.models import PrzesylkaWychodzaca

S = Pismo.Stan
USTNE = (Skarga.Forma.PROTOKOL, Skarga.Forma.PROTOKOL_WIDEO)
# How far a letter has gone; the farthest one says what is next in the case.
ZAAWANSOWANIE = (S.PROJEKT, S.ZWROCONE, S.DO_PARAFY, S.DO_PODPISU, S.ZAAPROBOWANE, S.PRZEDLOZONE, S.PODPISANE)
PODOBNE = 5


@dataclass(frozen=True)
class Akta:
    """A case with all that lies in its file."""

    sprawa: Sprawa
    skarga: Skarga | None
    terminy: tuple[TerminSprawy, ...]
    przesylki: tuple[Przesylka, ...]
    pisma: tuple[Pismo, ...]  # all of them: their states say what is next even to who may not read them
    widoczne: frozenset[int]  # ids of the letters the person may open
    wysylki: tuple[PrzesylkaWychodzaca, ...]
    udip: Wskazowka | None = None  # what is next in a request for public information

    @cached_property
    def w_obiegu(self) -> Pismo | None:
        """The letter that decides what is next: answering ones first, of these the one that has gone farthest."""
        moving = [pismo for pismo in self.pisma if pismo.stan in ZAAWANSOWANIE]
        return max(moving, key=lambda p: (p.odpowiada, ZAAWANSOWANIE.index(p.stan), p.pk), default=None)

    @cached_property
    def dalej(self) -> Dalej:
        """What the course of the complaint asks for now."""
        return dalej(self.skarga) if self.skarga else Dalej()

    @cached_property
    def protokol(self) -> Protokol | None:
        """The protocol of an oral complaint."""
        return protokol_sprawy(self.sprawa) if self.skarga and self.skarga.forma in USTNE else None

    @cached_property
    def termin(self) -> TerminSprawy | None:
        """The nearest open deadline."""
        return next((row for row in self.terminy if row.termin.spelniony is None), None)

    @cached_property
    def biegnacy(self) -> date | None:
        """The last day of the nearest open deadline that can still be kept."""
        days = (row.termin.ostateczny for row in self.terminy if row.termin.spelniony is None)
        return min((day for day in days if day >= timezone.localdate()), default=None)

    @cached_property
    def wewnetrzne(self) -> dict[str, date]:
        """The office's own dates before that day, by step; empty when nothing can be kept any more."""
        steps = daty_wewnetrzne(self.biegnacy, od=self.sprawa.data_wszczecia) if self.biegnacy else []
        return {step.krok: step.data for step in steps}

    @property
    def pieczec(self) -> Przesylka | None:
        """The letter that began the case."""
        return next((item for item in self.przesylki if item.wszczyna), None)


def sprawy(osoba: Pracownik) -> QuerySet[Sprawa]:
    """The visible cases with what their page names."""
    return sprawy_visible_to(osoba).select_related("jednostka", "klasa", "prowadzi", "dotyczy")


def sprawa_o_znaku(osoba: Pracownik, znak: str) -> QuerySet[Sprawa]:
    """The visible case of the mark."""
    return o_znaku(sprawy(osoba), znak)


def adres_po_zmianie(sprawa: Sprawa, osoba: Pracownik) -> str:
    """The file, or the home page for who handed the case over and no longer sees it."""
    seen = sprawy_visible_to(osoba).filter(pk=sprawa.pk).exists()
    return reverse("akta:sprawa", args=[sprawa.znak]) if seen else reverse("pulpit:teczka")


def akta(sprawa: Sprawa, osoba: Pracownik) -> Akta:
    """Load the file of a case the person sees."""
    files = Prefetch("zalaczniki", Zalacznik.objects.select_related("plik").order_by("pk"))
    letters = sprawa.pisma.select_related("autor", "jednostka").order_by("pk")
    sent = PrzesylkaWychodzaca.objects.filter(pismo__sprawa=sprawa).order_by("-data_wyslania", "-pk")
    return Akta(
        sprawa=sprawa,
        skarga=skarga_sprawy(sprawa),
        terminy=tuple(TerminSprawy(row, bieg_terminu(row)) for row in wszystkie(sprawa)),
        przesylki=tuple(sprawa.przesylki.prefetch_related(files).order_by("-wszczyna", "data_wplywu", "pk")),
        pisma=tuple(letters),
        widoczne=frozenset(pisma_visible_to(osoba).filter(sprawa=sprawa).values_list("pk", flat=True)),
        wysylki=tuple(sent),
        udip=_udip(sprawa),
    )


def pisma_w_toku(sprawa: Sprawa) -> tuple[str, ...]:
    """Letters of the case neither sent nor cancelled, in words: „Odpowiedź” (do podpisu)."""
    return _w_toku(sprawa.pisma.order_by("pk"))


def _w_toku(pisma: Iterable[Pismo]) -> tuple[str, ...]:
    rows = (pismo for pismo in pisma if pismo.stan not in (S.WYSLANE, S.ANULOWANE))
    return tuple(f"„{pismo.temat}” ({pismo.get_stan_display().lower()})" for pismo in rows)


def podsprawy(sprawa: Sprawa, osoba: Pracownik) -> list[Sprawa]:
    """The cases of the sub-file that the person sees; nothing for a case that is no base."""
    return list(sprawy_podteczki(sprawa) & sprawy_visible_to(osoba)) if sprawa.podteczka else []


def przechowywanie(sprawa: Sprawa) -> str:
    """How long the files of a closed case are kept; empty for an open one and for a mark the case has left."""
    if sprawa.zakonczono is None or sprawa.sposob == PRZENIESIONA.kod:
        return ""
    return opis(sprawa.klasa.kategoria, sprawa.zakonczono)


def wymogi_zamkniecia(akta: Akta) -> list[Wymog]:
    """„Czego brakuje, żeby zamknąć” before an outcome is chosen; nothing for a closed case."""
    if akta.sprawa.stan == Sprawa.Stan.ZALATWIONA:
        return []
    return wymogi(fakty_zamkniecia(akta.sprawa, None, w_toku=_w_toku(akta.pisma)))


def _udip(sprawa: Sprawa) -> Wskazowka | None:
    wniosek = wniosek_sprawy(sprawa)
    return co_teraz(stan(wniosek)) if wniosek else None


def wczesniejsze(sprawa: Sprawa, osoba: Pracownik) -> list[Sprawa]:
    """Other visible cases of the same sender."""
    return list(
        tej_osoby(sprawy_visible_to(osoba), sprawa.wnoszacy, sprawa.wnoszacy_email).exclude(pk=sprawa.pk)[:PODOBNE]
    )


def do_dolaczenia(osoba: Pracownik, przesylka: Przesylka, text: str) -> list[Sprawa]:
    """Visible cases the item may belong to: found by the text, or without one those of the same sender."""
    seen = sprawy(osoba).order_by("-pk")
    found = szukaj(seen, text) if text.strip() else tej_osoby(seen, przesylka.nadawca_nazwa, przesylka.nadawca_email)
    return list(found[: 4 * PODOBNE])

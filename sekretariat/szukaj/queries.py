"""One search over cases, mail and letters: only what the person sees, found by number, mark or words in any form."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from django.db.models import Q, QuerySet

from biuro.core.lists import Lista
from biuro.core.lists.rare import nieliczne
from biuro.core.search import zapytanie
from org.kadry.models import Pracownik
from rejestry.sprawy import lista as sprawy
from rejestry.sprawy.models import Powiazanie, Sprawa
from rejestry.sprawy.queries import o_znaku
from rejestry.sprawy.queries import visible_to as widoczne_sprawy
from sekretariat.pisma import lista as pisma
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.queries import visible_to as widoczne_pisma
from sekretariat.przesylki import lista as przesylki
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.queries import o_numerze, szukane
from sekretariat.przesylki.queries import visible_to as widoczne_przesylki

NIC = Q(pk__in=())
W_GRUPIE = 10  # the newest; the rest in the register
DALEJ = (Powiazanie.Rodzaj.PRZENIESIENIE, Powiazanie.Rodzaj.POLACZENIE)


class Trafienie(NamedTuple):
    """One thing found; `dalej` says where a case goes on that was moved or joined."""

    adres: str
    znak: str
    tytul: str
    opis: str
    stan: str
    dalej: str = ""


@dataclass(frozen=True)
class Grupa:
    """What was found of one kind; `wszystkie` is the register with the same question when there is more."""

    nazwa: str
    ikona: str
    trafienia: list[Trafienie]
    wszystkie: str


def wyniki(osoba: Pracownik, text: str) -> list[Grupa]:
    """The kinds in which the person may see something of the text; none when there is nothing."""
    words = zapytanie(text)
    found = Q(slowa__zawiera=words) if words else NIC
    kinds = (
        _sprawy(widoczne_sprawy(osoba).filter(nieliczne(Sprawa, found | (sprawy.po_znaku(text) or NIC))), text),
        _przesylki(widoczne_przesylki(osoba).filter(nieliczne(Przesylka, szukane(text) or NIC)), text),
        _pisma(widoczne_pisma(osoba).filter(nieliczne(Pismo, found)), text),
    )
    return [kind for kind in kinds if kind.trafienia]


def dokladnie(osoba: Pracownik, text: str) -> str:
    """The address of the one visible case or item of this whole mark or number; empty when there is none."""
    cases = list(o_znaku(widoczne_sprawy(osoba), text)[:2])
    if len(cases) == 1:
        return sprawy.adres(cases[0])
    number = o_numerze(text) if text[:3].lower() == "rpw" or "/" in text else None
    items = list(widoczne_przesylki(osoba).filter(number)[:2]) if number else []
    return przesylki.adres(items[0]) if len(items) == 1 else ""


def _sprawy(rows: QuerySet[Sprawa], text: str) -> Grupa:
    newest = list(rows.select_related("prowadzi").order_by("-pk")[: W_GRUPIE + 1])
    links = Powiazanie.objects.filter(z__in=[row.pk for row in newest], rodzaj__in=DALEJ, zerwane=False)
    onward = {link.z_id: f"{link.get_rodzaj_display()} {link.do.znak}" for link in links.select_related("do")}
    hits = (
        Trafienie(
            sprawy.adres(s),
            s.znak,
            s.tytul,
            " · ".join(filter(None, (s.wnoszacy, s.prowadzi.krotko))),
            s.get_stan_display(),
            onward.get(s.pk, ""),
        )
        for s in newest
    )
    return _grupa("Sprawy", "folder", hits, sprawy.SPRAWY, text)


def _przesylki(rows: QuerySet[Przesylka], text: str) -> Grupa:
    newest = rows.order_by("-rok", "-numer")[: W_GRUPIE + 1]
    hits = (Trafienie(przesylki.adres(p), p.rpw, p.tytul, p.nadawca_nazwa, p.get_stan_display()) for p in newest)
    return _grupa("Przesyłki wpływające", "mailbox", hits, przesylki.LISTA, text)


def _pisma(rows: QuerySet[Pismo], text: str) -> Grupa:
    newest = rows.order_by("-pk")[: W_GRUPIE + 1]
    hits = (Trafienie(pisma.adres(p), p.znak or "bez sprawy", p.temat, p.adresat, p.get_stan_display()) for p in newest)
    return _grupa("Pisma", "file-text", hits, pisma.LISTA, text)


def _grupa(nazwa: str, ikona: str, hits: Iterable[Trafienie] | Iterator[Trafienie], lista: Lista, text: str) -> Grupa:
    found = list(hits)
    return Grupa(nazwa, ikona, found[:W_GRUPIE], lista.link(q=text) if len(found) > W_GRUPIE else "")

"""Who sees which cases, and how they are found (bezpieczenstwo: the accused and those below him see nothing)."""

from dataclasses import replace
from itertools import permutations

from django.db.models import Exists, OuterRef, Q, QuerySet

from biuro.core.polish import fold
from biuro.core.search import zapytanie
from org.kadry.models import Pracownik
from org.uprawnienia.pamiec import raz_na_prawa
from rejestry.sprawy.models import Powiazanie, Sprawa
from rejestry.sprawy.podleglosc import wylaczenie
from rejestry.sprawy.wglad import Tytul, tytuly, warunek
from rejestry.sprawy.znak import rozbierz, rozbierz_skrot

BEZ_NAZWY = ("", "brak danych", "anonim", "anonimowo", "nieznany")  # what is written where nobody gave a name
SLOW_OSOBY = 3


@raz_na_prawa
def visible_to(osoba: Pracownik) -> QuerySet[Sprawa]:
    """The cases the person sees today: rules of the posts, and named shares; never those about him or his superiors."""
    return Sprawa.objects.filter(warunek(tytuly(osoba))).exclude(_wylaczone(osoba))


def poufne_widoczne(osoba: Pracownik) -> QuerySet[Sprawa]:
    """The confidential ones among them, few: beside „not confidential, or seen” the others need no look-up."""
    return visible_to(osoba).filter(poufna=True)


def widzi_sprawe(osoba: Pracownik, sprawa: Sprawa | None) -> bool:
    """May the person open it: what is shown beside a letter or an item of mail is a link only then."""
    return sprawa is not None and visible_to(osoba).filter(pk=sprawa.pk).exists()


def z_tytulu(osoba: Pracownik, tytul: Tytul) -> QuerySet[Sprawa]:
    """The cases one of his reasons (of wglad.tytuly) shows the person."""
    return Sprawa.objects.filter(tytul.q()).exclude(_wylaczone(osoba))


def zastrzezone(osoba: Pracownik) -> QuerySet[Sprawa]:
    """The cases of the person's reach that are kept from him: only their numbers may be shown."""
    reach = warunek([replace(row, poufne=True) for row in tytuly(osoba)])
    kept = Sprawa.objects.filter(reach, Q(poufna=True) | _wylaczone(osoba))  # nothing else is ever kept from him
    return kept.exclude(Exists(visible_to(osoba).filter(pk=OuterRef("pk"))))


def do_rozstrzygniecia(osoba: Pracownik) -> QuerySet[Sprawa]:
    """The visible cases about whose shares the person decides today: he leads them or is above who does."""
    return visible_to(osoba).filter(warunek([row for row in tytuly(osoba) if row.rozstrzyga]))


def prowadzone(osoba: Pracownik) -> QuerySet[Sprawa]:
    """The visible cases the person leads and has not closed."""
    return visible_to(osoba).filter(prowadzi=osoba).exclude(stan=Sprawa.Stan.ZALATWIONA)


def o_znaku(sprawy: QuerySet[Sprawa], znak: str) -> QuerySet[Sprawa]:
    """The case of this mark among these; none when the text is no mark."""
    fields = rozbierz(znak)
    return sprawy.filter(**fields) if fields else sprawy.none()


def szukaj(sprawy: QuerySet[Sprawa], text: str) -> QuerySet[Sprawa]:
    """Cases by mark („31”, „31.2026”, the whole) or by part of the sender's name, without case and diacritics."""
    words = fold(text).split()
    if not words:
        return sprawy
    sender = Q(*(Q(wnoszacy_szukaj__contains=word) for word in words))
    fields = rozbierz_skrot(text)
    return sprawy.filter(sender | Q(**fields)) if fields else sprawy.filter(sender)


def tej_osoby(sprawy: QuerySet[Sprawa], nazwa: str, email: str = "") -> QuerySet[Sprawa]:
    """Cases of the same sender among these, newest first: the same name in any order of its words, or e-mail."""
    key, address = fold(nazwa).strip(), email.strip()
    same = Q(wnoszacy_szukaj__in=[] if key in BEZ_NAZWY else _kolejnosci(key))
    if address:  # the words lead to the index, the comparison to the one address
        same |= Q(slowa__zawiera=zapytanie(address), wnoszacy_email__iexact=address)
    return sprawy.filter(same).order_by("-data_wszczecia", "-pk")


def _kolejnosci(key: str) -> list[str]:
    """„jan kowalski” is „kowalski jan” too; a longer name, as of a firm, is compared as it stands."""
    words = key.split()
    return [" ".join(row) for row in permutations(words)] if len(words) <= SLOW_OSOBY else [key]


def _wylaczone(osoba: Pracownik) -> Q:
    """Written for NULL: `dotyczy` in a list is never true of a case about nobody."""
    excluded = wylaczenie(osoba)
    about_unit = Q(jednostka__in=excluded.jednostki, dotyczy__in=excluded.wspolpracownicy)
    return Q(dotyczy__in=excluded.osoby) | about_unit


def sprawy_podteczki(podstawa: Sprawa) -> QuerySet[Sprawa]:
    """The cases of the sub-file whose base this case is, in the order of its own spis; none when it is no base."""
    same = {name: getattr(podstawa, name) for name in ("komorka", "klasa_symbol", "rok")}
    rows = Sprawa.objects.filter(grupa=podstawa.numer, **same) if podstawa.podteczka else Sprawa.objects.none()
    return rows.order_by("numer")


def otwarte_podteczki(podstawa: Sprawa) -> tuple[str, ...]:
    """The marks of its cases that are not closed."""
    return tuple(row.znak for row in sprawy_podteczki(podstawa).exclude(stan=Sprawa.Stan.ZALATWIONA))


def polaczona(sprawa: Sprawa) -> bool:
    """Is it noted with which case this one goes on?"""
    return sprawa.powiazania_dalej.filter(rodzaj=Powiazanie.Rodzaj.POLACZENIE, zerwane=False).exists()

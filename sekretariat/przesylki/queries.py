"""What of the register somebody sees, and which entries may be the same letter."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple
from uuid import UUID

from django.db import connection
from django.db.models import Q, QuerySet
from django.utils import timezone

from biuro.core.lists.among import among
from biuro.core.polish.text import fold
from biuro.core.search import zapytanie
from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from org.powiadomienia.queries import widoczne_jak
from org.struktura.models import Stanowisko
from org.uprawnienia.pamiec import raz_na_prawa
from org.uprawnienia.powierzenia import prowadzi
from org.uprawnienia.queries import zakres
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.podleglosc import wylaczenie
from rejestry.sprawy.queries import poufne_widoczne
from rejestry.sprawy.queries import visible_to as sprawy_visible_to
from rejestry.sprawy.znak import rozbierz
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.podobienstwo import DAYS, podobne_tytuly

WLASNY_SEKRETARIAT = """
SELECT s.nazwa FROM org_obsada o JOIN org_stanowisko s ON s.id = o.stanowisko_id
WHERE o.pracownik_id = %s AND s.funkcja = %s AND o.od <= %s AND (o."do" IS NULL OR o."do" >= %s)
  AND NOT EXISTS (SELECT 1 FROM org_nieobecnosc n WHERE n.pracownik_id = o.pracownik_id AND NOT n.odwolana
                  AND n.od <= %s AND (n."do" IS NULL OR n."do" >= %s))
ORDER BY o.id LIMIT 1
"""
REJESTR = "rejestr_rpw"  # custody of the register (org.uprawnienia)
LATEST = 40  # entries of a sender that are compared
NUMER = re.compile(r"(?:rpw[/ ]*)?(?P<numer>\d{1,9})(?:/(?P<rok>\d{4}))?", re.ASCII)
WGLAD: list[Callable[[Pracownik], Q]] = []


def wglad(warunek: Callable[[Pracownik], Q]) -> Callable[[Pracownik], Q]:
    """Register a further reason to see an item, held in a slice above (a dekretacja „do wiadomości”)."""
    WGLAD.append(warunek)
    return warunek


@raz_na_prawa
def visible_to(osoba: Pracownik) -> QuerySet[Przesylka]:
    """The entries the person sees today.

    The sekretariat and who the register is entrusted to keep it and the director directs: they see all. Others see
    what was assigned to them or to units they head or supervise, what they were told to note, and letters of cases
    they see. Nobody sees a letter about himself, nor one of a confidential case he does not see.
    """
    seen = zakres(osoba)
    items = Przesylka.objects.filter(_jawne(osoba)).exclude(_about(osoba, sekretariat=seen.sekretariat))
    whole = seen.sekretariat or seen.wszystko or prowadzi(osoba, REJESTR)
    return items if whole else items.filter(_reach(osoba))


widoczne_jak(Przesylka, visible_to)


def _jawne(osoba: Pracownik) -> Q:
    return Q(sprawa=None) | Q(sprawa__poufna=False) | Q(sprawa__in=poufne_widoczne(osoba))


def _about(osoba: Pracownik, *, sekretariat: bool) -> Q:
    """The letters kept from the person: about himself; from others than the sekretariat also about his superiors
    and, in what his unit keeps, about his colleagues, whoever told him of the letter before. Whom it is about is
    known from its case, or before there is one from the letter itself."""
    if sekretariat:
        return Q(sprawa__dotyczy=osoba) | Q(dotyczy=osoba)
    kept = wylaczenie(osoba)
    of_case = Q(sprawa__dotyczy__in=kept.wspolpracownicy, sprawa__jednostka__in=kept.jednostki)
    of_item = Q(dotyczy__in=kept.wspolpracownicy, jednostka__in=kept.jednostki)
    return Q(sprawa__dotyczy__in=kept.osoby) | Q(dotyczy__in=kept.osoby) | of_case | of_item


def _reach(osoba: Pracownik) -> Q:
    persons = frozenset({osoba.pk}).union(*(role.persons for role in roles_of(osoba, timezone.localdate())))
    assigned = Q(prowadzi__in=persons) | Q(jednostka__in=zakres(osoba).jednostki)
    q = assigned & Q(sprawa=None) | Q(sprawa__in=sprawy_visible_to(osoba))
    for warunek in WGLAD:
        q |= warunek(osoba)
    return q


def dzisiejsze(osoba: Pracownik) -> QuerySet[Przesylka]:
    """What was registered today, newest first."""
    midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    return visible_to(osoba).filter(zarejestrowano__gte=midnight).order_by("-zarejestrowano", "-numer")


def o_numerze(q: str) -> Q | None:
    """The condition meant by „RPW/1342/2026”, „1342/2026”, „1342” or the mark of a case; None for other text."""
    if mark := rozbierz(q):
        return among("sprawa", Sprawa.objects.filter(**mark).values("pk"))
    match = NUMER.fullmatch(fold(q).strip())
    return Q(**{name: int(value) for name, value in match.groupdict().items() if value}) if match else None


def szukane(q: str) -> Q | None:
    """The number, the mark, or the words in any of their forms."""
    number, words = o_numerze(q), zapytanie(q)
    inflected = Q(slowa__zawiera=words) if words else None
    return number | inflected if number and inflected else number or inflected


def stanowisko_sekretariatu(osoba: Pracownik, dzien: date) -> str | None:
    """The name of the person's own post of the sekretariat on a day when he is at work; None for everybody else.

    Asked at every registration, so its SQL is ready made: composing this query costs a third of a registration.
    """
    with connection.cursor() as cursor:
        cursor.execute(WLASNY_SEKRETARIAT, [osoba.pk, Stanowisko.Funkcja.SEKRETARIAT, dzien, dzien, dzien, dzien])
        row = cursor.fetchone()
    return row[0] if row else None


class Podobna(NamedTuple):
    """An entry that may be the same letter, and whether the sent form itself made it."""

    rok: int
    numer: int
    tytul: str
    data_wplywu: date
    nadawca_nazwa: str
    klucz: UUID
    rejestrujacy_id: int

    @property
    def rpw(self) -> str:
        """„RPW/1342/2026”."""
        return f"RPW/{self.numer}/{self.rok}"


def podobne(
    nadawca: int | None,
    tytul: str,
    dzien: date,
    *,
    znak: str = "",
    kod: str = "",
    message_id: str = "",
    dla: int = 0,
) -> list[Podobna]:
    """Entries not cancelled of the same sender (id of the contact) within 30 days of the day with a similar title,
    or with the same R-number, sender's mark or Message-ID; never letters of a case about the person `dla` (id)."""
    entries = Przesylka.objects.exclude(stan=Przesylka.Stan.ANULOWANA).exclude(Q(sprawa__dotyczy=dla) | Q(dotyczy=dla))
    found = {row.klucz: row for row in _same_codes(entries, znak, kod, message_id)}
    if nadawca and tytul:
        month = timedelta(days=DAYS)
        for row in _rows(entries.filter(nadawca=nadawca).order_by("-pk")[:LATEST]):
            if abs(row.data_wplywu - dzien) <= month and podobne_tytuly(row.tytul, tytul):
                found[row.klucz] = row
    return list(found.values())[:5]


def _same_codes(entries: QuerySet[Przesylka], znak: str, kod: str, message_id: str) -> list[Podobna]:
    codes = {"znak_nadawcy": znak, "kod_nadania": kod, "message_id": message_id}
    given = [Q(**{name: value}) for name, value in codes.items() if value]
    return _rows(entries.filter(Q(*given, _connector=Q.OR)).order_by("-pk")[:5]) if given else []


def _rows(entries: QuerySet[Przesylka]) -> list[Podobna]:
    return [Podobna(*row) for row in entries.values_list(*Podobna._fields)]

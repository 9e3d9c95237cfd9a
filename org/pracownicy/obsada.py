"""Giving somebody a post and ending it (§ 2, § 8): the unusual is said aloud and needs a reason."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from biuro.core.polish import short_date
from org.kadry.models import Obsada, Pracownik
from org.kadry.rules import ostrzezenia
from org.pracownicy.rules import akt, sprawdz_poczatek, wymagaj_administratora
from org.struktura.models import NastepstwoStanowisk, Stanowisko
from org.zarzadzenia.obsady import przenies

DZIEN = timedelta(days=1)


class WymagaPowodu(UserError):
    """The act is unusual (§ 8): it is done only when a reason is given. str() says what is unusual."""

    pole = "mimo"


@transaction.atomic
def powierz_stanowisko(
    osoba: Pracownik,
    *,
    stanowisko: Stanowisko,
    od: date,
    by: Pracownik,
    do: date | None = None,
    wymiar: Decimal = Decimal(1),
    mimo: str = "",
    nowy: bool = False,
) -> Obsada:
    """Put the person on the post from a day on, in a part of full time; `mimo`: the reason of something unusual.

    Raises PermissionDenied, UserError for days that cannot be, WymagaPowodu, Refused when he holds the post already.
    """
    authority = wymagaj_administratora(by)
    stanowisko = Stanowisko.objects.select_for_update(of=("self",)).get(pk=stanowisko.pk)
    osoba = Pracownik.objects.select_for_update().get(pk=osoba.pk)
    sprawdz_poczatek(stanowisko, od, nowy=nowy)
    _check_days(osoba, stanowisko, od, do)
    if _w_okresie(od, do).filter(pracownik=osoba, stanowisko=stanowisko).exists():
        raise Refused(f"{osoba} zajmuje już to stanowisko w tych dniach: {stanowisko}.")
    unusual = nietypowe(osoba, stanowisko, od, do, wymiar)
    if unusual and not mimo.strip():
        raise WymagaPowodu(" ".join([*unusual, "Jeśli tak ma być, napisz powód i wyślij jeszcze raz."]))
    row = Obsada(pracownik=osoba, stanowisko=stanowisko, od=od, do=do, wymiar=wymiar)
    _zapisz(row, akt("powierz_stanowisko", by, authority, " ".join([*unusual, mimo]), podstawa="§ 2"))
    return row


@transaction.atomic
def zakoncz_obsade(obsada: Obsada, *, dzien: date, by: Pracownik, powod: str = "") -> Obsada:
    """End the holding of a post with its last day; one that has not begun may be called off with the day before it.

    Raises PermissionDenied, UserError for a day backwards, Refused when it ends earlier already.
    """
    authority = wymagaj_administratora(by)
    row = Obsada.objects.select_for_update(of=("self",)).get(pk=obsada.pk)
    if row.do and row.do <= dzien:
        raise Refused(f"To stanowisko kończy się już {short_date(row.do)}.")
    earliest = _earliest(row)
    if dzien < earliest:
        raise UserError(f"Najwcześniejszy ostatni dzień to {short_date(earliest)}: późniejsze czynności są ważne.")
    row.do = max(dzien, row.od - DZIEN)
    row.save_act(akt("zakoncz_obsade", by, authority, powod, podstawa="§ 2"))
    return row


def nietypowe(osoba: Pracownik, stanowisko: Stanowisko, od: date, do: date | None, wymiar: Decimal) -> list[str]:
    """What § 8 or the sum of the person's posts would say on the fullest day of the period; empty when nothing."""
    rows = list(_w_okresie(od, do).filter(Q(pracownik=osoba) | Q(stanowisko=stanowisko)))
    mine = [row for row in rows if row.pracownik_id == osoba.pk]
    there = [row for row in rows if row.stanowisko_id == stanowisko.pk and row.pracownik_id != osoba.pk]
    return ostrzezenia(
        osoba=str(osoba),
        stanowisko=stanowisko.nazwa,
        wymiar=wymiar,
        inne=[_most(mine, od)],
        zajete=[_most(there, od)],
        etaty=stanowisko.etaty,
    )


def _zapisz(row: Obsada, act: Act) -> None:
    """Save; on a post that an order to come ends or changes the person goes over like the others."""
    row.save_act(act)
    if row.stanowisko.do:
        przenies(NastepstwoStanowisk.objects.filter(poprzednie=row.stanowisko), act)


def _most(rows: Iterable[Obsada], od: date) -> Decimal:
    """The largest sum on one day: sums grow only on first days."""
    rows = list(rows)
    days = {od, *(row.od for row in rows if row.od > od)}
    return max(
        sum((row.wymiar for row in rows if row.od <= day and (row.do is None or row.do >= day)), Decimal(0))
        for day in days
    )


def _w_okresie(od: date, do: date | None) -> QuerySet[Obsada]:
    rows = Obsada.objects.filter(Q(do=None) | Q(do__gte=od))
    return rows.filter(od__lte=do) if do else rows


def _earliest(obsada: Obsada) -> date:
    """Yesterday; after the last day of work that day, because nobody can have acted since."""
    yesterday, gone = timezone.localdate() - DZIEN, obsada.pracownik.zatrudniony_do
    return min(yesterday, gone) if gone else yesterday


def _check_days(osoba: Pracownik, stanowisko: Stanowisko, od: date, do: date | None) -> None:
    if do and do < od:
        raise UserError("Ostatni dzień na stanowisku nie może być wcześniejszy niż pierwszy.")
    if not osoba.pracuje(od):
        raise UserError(f"{osoba} nie pracuje w Biurze {short_date(od)}. Wybierz dzień, w którym pracuje.")
    if stanowisko.od > od or (stanowisko.do and stanowisko.do < od):
        raise UserError(f"{short_date(od)} nie ma w strukturze takiego stanowiska: {stanowisko}.")

"""Opening a case under its mark (§ 10) and noting that it was answered."""

from datetime import date
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from biuro.core.numbering import next_number
from biuro.core.polish import fold, short_date
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from rejestry.jrwa.models import KlasaJrwa
from rejestry.sprawy.acts import act, locked
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.podstawy import PODTECZKA
from rejestry.sprawy.rules import (
    capacity_of,
    odmowa_zalozenia,
    powod_wylaczenia,
    zaklada,
)

S = Sprawa.Stan


def zaloz_sprawe(
    *,
    jednostka: Jednostka,
    klasa: KlasaJrwa,
    prowadzi: Pracownik,
    klucz: UUID,
    by: Pracownik,
    dotyczy: Pracownik | None = None,
    z_dekretacji: bool = False,
    **dane: Any,
) -> Sprawa:
    """Open a case and give it the next mark of its unit, class and year (Warsaw), or of its sub-file; return it.

    `dane`: tytul, data_wplywu; grupa (the base of the sub-file) or podteczka (True: such a base); if known, wnoszacy,
    wnoszacy_adres, wnoszacy_email, znak_wszczynajacy. The same `klucz` again returns the first case. Raises
    PermissionDenied with the paragraph, UserError for bad data.
    """
    authority = _wolno_zalozyc(by, jednostka, klasa, z_dekretacji)
    _check_leader(by, prowadzi, dotyczy, jednostka)
    check_receipt(dane["data_wplywu"])
    people = {"prowadzi": prowadzi, "dotyczy": dotyczy, "zalozyl": by}
    sprawa = Sprawa(jednostka=jednostka, klasa=klasa, klucz=klucz, **people, **dane)
    sprawa.wnoszacy_szukaj = fold(sprawa.wnoszacy).strip()[:300]
    return z_klucza(klucz, by) or _numbered(sprawa, act("zaloz_sprawe", by, authority, przepis=_przepis(sprawa)))


def z_klucza(klucz: UUID, by: Pracownik) -> Sprawa | None:
    """The case this form has already opened; raises UserError when the form was somebody else's."""
    existing = Sprawa.objects.filter(klucz=klucz).first()
    if existing and existing.zalozyl_id != by.pk:
        raise UserError("Odśwież stronę i wyślij formularz jeszcze raz.")
    return existing


@transaction.atomic
def odnotuj_odpowiedz(sprawa: Sprawa, *, dzien: date, czym: str, by: Pracownik) -> Sprawa:
    """Note that the answer was sent on that day (art. 237 § 3 kpa); the first day stays.

    A consequence of a dispatch: the authority is the dispatch's.
    """
    sprawa = locked(sprawa)
    if sprawa.odpowiedz_wyslano is None or sprawa.stan == S.W_TOKU:
        sprawa.odpowiedz_wyslano = sprawa.odpowiedz_wyslano or dzien
        sprawa.stan = S.ODPOWIEDZIANO if sprawa.stan == S.W_TOKU else sprawa.stan
        sprawa.save_act(_consequence("odnotuj_odpowiedz", by, czym))
    return sprawa


@transaction.atomic
def cofnij_odpowiedz(sprawa: Sprawa, *, powod: str, by: Pracownik) -> Sprawa:
    """The only dispatch of the answer was cancelled: the case is open again. Raises Refused for a closed case."""
    sprawa = locked(sprawa)
    if sprawa.stan == S.ZALATWIONA:
        raise Refused(f"Sprawa {sprawa} jest już załatwiona. Najpierw ją wznów.")
    sprawa.odpowiedz_wyslano, sprawa.stan = None, S.W_TOKU
    sprawa.save_act(_consequence("cofnij_odpowiedz", by, powod))
    return sprawa


def _przepis(sprawa: Sprawa) -> str:
    return PODTECZKA if sprawa.podteczka or sprawa.grupa else ""


def _numbered(sprawa: Sprawa, entry: Act) -> Sprawa:
    """Take the number and save at once; a double click finds the case of the first one and gives the number back."""
    try:
        with transaction.atomic():
            return _save_new(sprawa, entry)
    except IntegrityError:
        existing = z_klucza(sprawa.klucz, entry.who)
        if existing is None:
            raise
        return existing


def _save_new(sprawa: Sprawa, entry: Act) -> Sprawa:
    sprawa.data_wszczecia = timezone.localdate()
    sprawa.komorka, sprawa.klasa_symbol = sprawa.jednostka.symbol, sprawa.klasa.symbol
    sprawa.rok = sprawa.data_wszczecia.year
    group = f".{sprawa.grupa}" if sprawa.grupa else ""
    sprawa.numer = next_number(f"{sprawa.komorka}.{sprawa.klasa_symbol}{group}", sprawa.rok)
    sprawa.save_act(entry)
    return sprawa


def _wolno_zalozyc(by: Pracownik, jednostka: Jednostka, klasa: KlasaJrwa, z_dekretacji: bool) -> Authority:
    authority = zaklada(by, jednostka, klasa.symbol, z_dekretacji)
    if authority is None:
        raise PermissionDenied(odmowa_zalozenia(jednostka, klasa.symbol))
    return authority


def _check_leader(by: Pracownik, prowadzi: Pracownik, dotyczy: Pracownik | None, jednostka: Jednostka) -> None:
    """Neither who leads nor who opens may be the accused or below him."""
    if reason := powod_wylaczenia(prowadzi, dotyczy, jednostka):
        raise Refused(reason)
    if reason := powod_wylaczenia(by, dotyczy, jednostka):
        raise PermissionDenied(f"Nie możesz założyć tej sprawy. {reason} Zwróć pismo temu, kto je przydzielił.")


def check_receipt(dzien: date) -> None:
    """A letter cannot come tomorrow; raises UserError."""
    if dzien > (today := timezone.localdate()):
        raise UserError(f"Data wpływu nie może być późniejsza niż dziś ({short_date(today)}).")


def _consequence(name: str, by: Pracownik, reason: str) -> Act:
    return Act(name, by, "art. 237 § 3 kpa, § 7 ust. 3 pkt 3", capacity=capacity_of(by), reason=reason.strip())

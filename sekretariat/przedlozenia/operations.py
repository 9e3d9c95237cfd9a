"""Handing a letter over outside the bureau and noting what came back: the letter goes on to dispatch or correction."""

from dataclasses import replace
from datetime import date, datetime, time
from functools import partial
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.files.intake import Przyjety
from biuro.core.history.models import Act
from biuro.core.numbering import next_number
from biuro.core.transitions import Authority, Performed, Workflow
from org.kadry.models import Pracownik
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.queries import biezaca
from sekretariat.przedlozenia.models import Przedlozenie
from sekretariat.przedlozenia.rules import ODMOWA, dzien_aprobaty, przedklada, sprawdz_dzien, sprawdz_komu
from sekretariat.przedlozenia.states import PODPISANE_POZA, obieg, obieg_pisma

SERIA, PDF = "PRZ", "application/pdf"
S = Przedlozenie.Stan


def przekaz(pismo: Pismo, *, komu: str, dzien: date, sposob: str, klucz: UUID, by: Pracownik) -> Przedlozenie:
    """Enter the letter, in its present version, into the register of submissions; the same `klucz` returns the entry.

    Raises PermissionDenied, Refused for a letter that is not waiting or was handed over, UserError for bad data.
    """
    if existing := Przedlozenie.objects.filter(klucz=klucz, przekazal=by).first():
        return existing
    authority = przedklada(by)
    if authority is None:
        raise PermissionDenied(ODMOWA)
    sprawdz_komu(pismo, komu)
    sprawdz_dzien(dzien, dzien_aprobaty(pismo), "aprobata")
    try:
        with transaction.atomic():
            return _wpisz(pismo, authority, komu=komu, dzien=dzien, sposob=sposob, klucz=klucz, przekazal=by)
    except IntegrityError as taken:
        if existing := Przedlozenie.objects.filter(klucz=klucz, przekazal=by).first():
            return existing
        raise Refused("To pismo jest już przekazane i jeszcze nie wróciło.") from taken


@transaction.atomic
def odnotuj_wynik(
    przedlozenie: Przedlozenie, *, wynik: str, dzien: date, by: Pracownik, powod: str = "", skan: Przyjety | None = None
) -> Przedlozenie:
    """Note what came back: `wynik` is "podpisane" or "zaakceptowane" with the scan, "zwrocone" with the reason.

    The letter becomes signed (its document is the scan) or returned to its author. Raises PermissionDenied, WrongState,
    ReasonRequired, UserError.
    """
    sprawdz_dzien(dzien, przedlozenie.dzien, "przekazanie")
    signed = wynik in PODPISANE_POZA
    if signed and (skan is None or skan.plik.typ != PDF):
        raise UserError("Dodaj skan podpisanego pisma albo decyzji w PDF.")
    effect = partial(_z_wynikiem, dzien=dzien, skan=skan if signed else None)
    row = _z_efektem(obieg, wynik, effect).perform(przedlozenie, wynik, who=by, reason=powod)
    if signed:
        move = _z_efektem(obieg_pisma, "wroc_podpisane", partial(_podpisane, dzien=dzien, skan=skan))
        move.perform(row.pismo, "wroc_podpisane", who=by, reason=f"{row}: {row.get_komu_display()}")
    else:
        obieg_pisma.perform(row.pismo, "wroc_do_poprawy", who=by, reason=f"{row.get_komu_display()}: {powod}")
    return row


def anuluj(przedlozenie: Przedlozenie, *, powod: str, by: Pracownik) -> Przedlozenie:
    """Cancel an entry made by mistake: the number stays, the letter waits to be handed over again."""
    return obieg.perform(przedlozenie, "anuluj", who=by, reason=powod)


def _wpisz(pismo: Pismo, authority: Authority, **dane) -> Przedlozenie:
    pismo = Pismo.objects.select_for_update(of=("self",)).get(pk=pismo.pk)
    if pismo.stan != Pismo.Stan.PRZEDLOZONE:
        raise Refused(f"Tego pisma nie można teraz przekazać: stan to „{pismo.get_stan_display()}”.")
    row = Przedlozenie(
        rok=timezone.localdate().year,
        pismo=pismo,
        wersja=pismo.wersja,
        sha256=biezaca(pismo).sha256,
        **dane,
    )
    row.numer = next_number(SERIA, row.rok)  # last, so that a failure gives the number back
    row.save_act(Act("przekaz", row.przekazal, authority.basis, authority.acting_for, authority.capacity))
    return row


def _z_wynikiem(row: Przedlozenie, akt: Performed, *, dzien: date, skan: Przyjety | None) -> None:
    row.dzien_wyniku = dzien
    row.powod = akt.reason
    if skan:
        row.skan, row.skan_nazwa = skan.plik, skan.nazwa[:200]


def _podpisane(pismo: Pismo, akt: Performed, *, dzien: date, skan: Przyjety) -> None:
    pismo.pdf = skan.plik
    now = timezone.now()
    noon = timezone.make_aware(datetime.combine(dzien, time(12)))
    pismo.podpisano = now if dzien == timezone.localdate(now) else noon


def _z_efektem(workflow: Workflow, name: str, effect) -> Workflow:
    if name not in workflow.transitions:
        raise UserError("Wybierz, co wróciło.")
    return Workflow([replace(workflow.transitions[name], effect=effect)])

"""Making lists of files and moving them through their checks; what becomes of the files follows from the state."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Count
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from biuro.core.numbering import next_number
from biuro.core.transitions import Performed, Transition, Workflow, act_of
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from rejestry.sprawy.archiwizacja import oznacz_akta
from rejestry.sprawy.models import Sprawa
from sekretariat.archiwum import queries
from sekretariat.archiwum.models import PozycjaSpisu, SpisArchiwalny
from sekretariat.archiwum.rules import ARCHIWISTA, archiwista, odmowa_sporzadzenia, sporzadza
from sekretariat.archiwum.states import obiegi

S, R, G, A = SpisArchiwalny.Stan, SpisArchiwalny.Rodzaj, SpisArchiwalny.Grupa, Sprawa.Archiwum
GDZIE = {"przyjmij": A.PRZEKAZANE, "wybrakuj": A.WYBRAKOWANE}
ZWALNIA = ("anuluj", "odmowa")  # the files may stand on another list


@transaction.atomic
def sporzadz_zdawczy(*, jednostka: Jednostka, rocznik: int, grupa: str, klucz: UUID, by: Pracownik) -> SpisArchiwalny:
    """List all closed cases of the unit, year and group that lie in the unit; the same `klucz` returns the first list.

    Raises PermissionDenied, Refused when there is nothing to hand over.
    """
    files = queries.do_przekazania(jednostka.pk, rocznik, grupa)
    return _sporzadz(R.ZDAWCZY, files, klucz, by, jednostka=jednostka, grupa=grupa, rocznik=rocznik)


@transaction.atomic
def sporzadz_brakowanie(*, jednostka: Jednostka, klucz: UUID, by: Pracownik, ekspertyza: str = "") -> SpisArchiwalny:
    """List the files of the unit in the archive whose period has passed; those of BE only with the opinion's number.

    Raises PermissionDenied, Refused when nothing may go yet.
    """
    opinion = ekspertyza.strip()
    files = queries.do_brakowania(jednostka.pk, timezone.localdate(), po_ekspertyzie=bool(opinion))
    return _sporzadz(R.BRAKOWANIE, files, klucz, by, jednostka=jednostka, grupa=G.B, ekspertyza=opinion)


def przejdz(
    spis: SpisArchiwalny, czynnosc: str, *, by: Pracownik, powod: str = "", znak: str = "", dzien: date | None = None
) -> SpisArchiwalny:
    """Perform an act of the list. `znak`, `dzien`: of the application to the state archive, or of its consent.

    Raises PermissionDenied, WrongState, ReasonRequired, UserError for a missing mark or day.
    """
    workflow = obiegi[R(spis.rodzaj)]
    if czynnosc in workflow.transitions:
        effect = partial(_skutek, znak=znak.strip(), dzien=dzien)
        workflow = Workflow([replace(workflow.transitions[czynnosc], effect=effect, after=_akta)])
    return workflow.perform(spis, czynnosc, who=by, reason=powod)


def sprawdz(spis: SpisArchiwalny, czynnosc: Transition, osoba: Pracownik) -> None:
    """Before anything is typed: raises Refused in a wrong state, PermissionDenied by the rule."""
    if spis.stan not in czynnosc.source:
        raise Refused(f"„{czynnosc.label}” nie jest teraz możliwe: stan spisu to „{spis.get_stan_display()}”.")
    if czynnosc.rule.authority(osoba, spis) is None:
        raise PermissionDenied(czynnosc.rule.explain(osoba, spis))


@transaction.atomic
def wycofaj_akta(pozycja: PozycjaSpisu, *, powod: str, by: Pracownik) -> Sprawa:
    """Take the files of one case out of the stock, so that it can be reopened (kancelaria 1.15).

    Raises PermissionDenied, UserError without a reason, Refused for files that are not in the archive or are about
    to be disposed of.
    """
    row = PozycjaSpisu.objects.select_for_update(of=("self",)).select_related("spis", "sprawa").get(pk=pozycja.pk)
    authority = archiwista(by, row.spis)
    if authority is None:
        raise PermissionDenied(ARCHIWISTA)
    if not powod.strip():
        raise UserError("Napisz, dlaczego wycofujesz akta: powód trafia do historii sprawy.")
    if row.rodzaj != R.ZDAWCZY or not row.czynna or row.spis.stan != S.PRZYJETY:
        raise Refused("Te akta nie leżą w archiwum zakładowym z tego spisu.")
    if PozycjaSpisu.objects.filter(sprawa=row.sprawa, rodzaj=R.BRAKOWANIE, czynna=True).exists():
        raise Refused("Te akta stoją na spisie do brakowania. Najpierw anuluj tamten spis.")
    entry = Act("wycofaj_z_archiwum", by, authority.basis, capacity=authority.capacity, reason=powod.strip())
    row.czynna, row.uwagi = False, f"wycofano {timezone.localdate():%d.%m.%Y}: {powod.strip()}"[:400]
    row.save_act(entry)
    return oznacz_akta(row.sprawa, gdzie=A.W_KOMORCE, akt=entry)


def _sporzadz(rodzaj: str, files: Iterable[Sprawa], klucz: UUID, by: Pracownik, **dane) -> SpisArchiwalny:
    if existing := SpisArchiwalny.objects.filter(klucz=klucz, sporzadzil=by).first():
        return existing
    authority = sporzadza(by, rodzaj, dane["jednostka"].pk)
    if authority is None:
        raise PermissionDenied(odmowa_sporzadzenia(rodzaj))
    files = list(files)
    if not files:
        raise Refused("Nie ma akt, które mogłyby stanąć na tym spisie.")
    today = timezone.localdate()
    spis = SpisArchiwalny(rodzaj=rodzaj, rok=today.year, sporzadzil=by, sporzadzono=today, klucz=klucz, **dane)
    spis.numer = next_number(rodzaj, spis.rok)  # in this transaction, so that a failure gives it back
    entry = Act("sporzadz", by, authority.basis, authority.acting_for, authority.capacity)
    spis.save_act(entry)
    _pozycje(spis, files, entry)
    return spis


def _pozycje(spis: SpisArchiwalny, files: list[Sprawa], entry: Act) -> None:
    counted = Sprawa.objects.filter(pk__in=[case.pk for case in files])
    letters = dict(counted.annotate(ile=Count("pisma")).values_list("pk", "ile"))
    items = dict(counted.annotate(ile=Count("przesylki")).values_list("pk", "ile"))
    for lp, case in enumerate(files, start=1):
        PozycjaSpisu(
            spis=spis,
            rodzaj=spis.rodzaj,
            lp=lp,
            sprawa=case,
            kategoria=case.klasa.kategoria,
            od=case.data_wszczecia,
            do=case.zakonczono,
            dokumentow=letters[case.pk] + items[case.pk],
        ).save_act(entry)


def _skutek(spis: SpisArchiwalny, akt: Performed, *, znak: str, dzien: date | None) -> None:
    today = timezone.localdate()
    if akt.name in ("przyjmij", "sprawdz"):
        spis.sprawdzil, spis.sprawdzono = akt.who, today
    if akt.name in ("wystap", "zgoda") and not znak:
        raise UserError("Podaj znak pisma do archiwum państwowego albo znak jego zgody.")
    if akt.name == "wystap":
        spis.wniosek = znak[:100]
    if akt.name == "zgoda":
        if dzien is None or dzien > today:
            raise UserError("Podaj datę zgody: dzień, który już był.")
        spis.zgoda, spis.zgoda_dzien = znak[:100], dzien


def _akta(spis: SpisArchiwalny, akt: Performed) -> None:
    """What the act does to the files: they go to the archive, are marked as destroyed, or are free for another list."""
    rows = spis.pozycje.filter(czynna=True).select_related("sprawa").order_by("lp")
    for row in rows if akt.name in (*GDZIE, *ZWALNIA) else ():
        if akt.name in GDZIE:
            oznacz_akta(row.sprawa, gdzie=GDZIE[akt.name], akt=act_of(akt))
        else:
            row.czynna = False
            row.save_act(act_of(akt))

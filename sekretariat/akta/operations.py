"""From the letter to the case: opening a case from an item and putting an item into a case, in one transaction."""

from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused
from biuro.core.history.models import Act
from org.kadry.models import Pracownik
from org.powiadomienia.operations import powiadom
from org.struktura.models import Jednostka
from org.uprawnienia.queries import jednostka_osoby
from rejestry.jrwa.models import KlasaJrwa
from rejestry.powiazania.podteczki import zaloz_w_podteczce
from rejestry.skargi.operations import zakoncz_sprawe, zaloz_skarge
from rejestry.skargi.wniesienie import Z_KANALU
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.operations import z_klucza, zaloz_sprawe
from rejestry.sprawy.rules import capacity_of, odmowa_prowadzenia, prowadzi_sprawe
from rejestry.sprawy.zmiany import zmien_osoby
from rejestry.terminy.operations import nalicz
from sekretariat.akta.queries import pisma_w_toku
from sekretariat.akta.zgodnosc import wymagaj_pism
from sekretariat.pisma.models import Pismo
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.operations import dolacz

S, P = Sprawa.Stan, Pismo.Stan
NIEZMIENNE = (P.PODPISANE, P.WYSLANE, P.ANULOWANE)


@transaction.atomic
def zaloz_z_przesylki(
    przesylka: Przesylka,
    *,
    klucz: UUID,
    by: Pracownik,
    klasa: KlasaJrwa | None,
    skarga: dict | None,
    podteczka: Sprawa | None = None,
    zegar: str = "",
    **dane: Any,
) -> Sprawa:
    """Open a case from an item and put the item into it; a second sending of the form returns the first case.

    `skarga`: what the register of complaints keeps, or None for a case of `klasa` or `podteczka`; `zegar`: the code of
    the statutory deadline of such a case, if one runs. Raises what
    zaloz_skarge, zaloz_sprawe and dolacz raise.
    """
    if existing := z_klucza(klucz, by):
        return existing
    Przesylka.objects.select_for_update(of=("self",)).get(pk=przesylka.pk)  # two forms of one letter: one case
    dane |= {"klucz": klucz, "by": by, "z_dekretacji": przesylka.prowadzi_id == by.pk}
    dane["dotyczy"] = dane.get("dotyczy") or przesylka.dotyczy  # what the letter is about, its case is about
    filing = {"wniesienie": {"forma": Z_KANALU[przesylka.kanal]}}
    inna = not skarga and _zaloz_inna(klasa, podteczka, zegar, dane)
    sprawa = inna or zaloz_skarge(**skarga, **filing, **dane).sprawa
    dolacz(przesylka, sprawa, wszczyna=True, by=by)
    _tell(sprawa, f"Założono sprawę {sprawa}. Prowadzisz ją.", by)
    return sprawa


@transaction.atomic
def dolacz_do_sprawy(przesylka: Przesylka, sprawa: Sprawa, *, by: Pracownik) -> Sprawa:
    """Put an item into an existing case the person handles; a closed one must be reopened first."""
    sprawa = Sprawa.objects.select_for_update(of=("self",)).get(pk=sprawa.pk)
    if prowadzi_sprawe(by, sprawa) is None:
        raise PermissionDenied(odmowa_prowadzenia(by, sprawa))
    if sprawa.stan == S.ZALATWIONA:
        raise Refused(f"Sprawa {sprawa} jest załatwiona. Najpierw ją wznów, potem dołącz pismo.")
    dolacz(przesylka, sprawa, wszczyna=False, by=by)
    _tell(sprawa, f"Do sprawy {sprawa} dołączono {przesylka}.", by)
    return sprawa


@transaction.atomic
def zakoncz_akta(sprawa: Sprawa, *, sposob: str, by: Pracownik, powod: str = "") -> Sprawa:
    """Close any case, its letters counted too: the only way the pages close one. Raises as zakoncz_sprawe does."""
    wymagaj_pism(sprawa, sposob)
    return zakoncz_sprawe(sprawa, sposob=sposob, by=by, powod=powod, w_toku=pisma_w_toku(sprawa))


@transaction.atomic
def zmien_osoby_sprawy(
    sprawa: Sprawa, *, prowadzi: Pracownik, dotyczy: Pracownik | None, powod: str, by: Pracownik
) -> Sprawa:
    """Change who leads the case or whom it is about; letters not yet signed learn whom it is about (§ 9 asks them)."""
    before = sprawa.dotyczy_id
    sprawa = zmien_osoby(sprawa, prowadzi=prowadzi, dotyczy=dotyczy, powod=powod, by=by)
    if sprawa.dotyczy_id != before:
        for pismo in sprawa.pisma.select_for_update(of=("self",)).exclude(stan__in=NIEZMIENNE):
            pismo.dotyczy = dotyczy
            pismo.save_act(Act("zmien_osoby", by, "§ 9", capacity=capacity_of(by), reason=powod.strip()))
    _tell(sprawa, f"Prowadzisz sprawę {sprawa}.", by)
    return sprawa


def _zaloz_inna(klasa: KlasaJrwa | None, podteczka: Sprawa | None, zegar: str, dane: dict) -> Sprawa:
    """A case that is no complaint, with the clock of its own procedure (a petition, a demand by RODO …)."""
    sprawa = zaloz_w_podteczce(podteczka, **dane) if podteczka else _w_klasie(klasa, dane)
    if zegar:
        nalicz(sprawa, zegar, sprawa.data_wplywu, dane["by"])
    return sprawa


def _w_klasie(klasa: KlasaJrwa, dane: dict) -> Sprawa:
    """A case of another class belongs to the unit of who leads it."""
    unit = jednostka_osoby(dane["prowadzi"], timezone.localdate())
    if unit is None:
        raise Refused(f"{dane['prowadzi']} nie zajmuje dziś żadnego stanowiska, więc nie może prowadzić sprawy.")
    return zaloz_sprawe(jednostka=Jednostka.objects.get(pk=unit), klasa=klasa, **dane)


def _tell(sprawa: Sprawa, words: str, by: Pracownik) -> None:
    """By the mark alone: a notice outlives the right to see the case."""
    powiadom([sprawa.prowadzi], words, f"/sprawy/{sprawa.znak}/", oprocz=by, o=sprawa)

"""Rejestr skarg i wniosków PK-II.1510: entry, end with an outcome, reopening (§ 7 ust. 2 pkt 13; art. 221-259 kpa)."""

from dataclasses import replace
from typing import Any

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused
from biuro.core.history.models import Act
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from rejestry.jrwa.queries import klasa
from rejestry.skargi.models import Skarga
from rejestry.skargi.queries import KLASA, prowadzaca_rejestr, skarga_sprawy
from rejestry.skargi.wniesienie import TERMINY_POSLA
from rejestry.skargi.wymogi import fakty_zamkniecia, sposoby_sprawy
from rejestry.sprawy.acts import act, held
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.operations import zaloz_sprawe
from rejestry.sprawy.rules import REJESTR, capacity_of
from rejestry.sprawy.sposoby import Wymaga, wybierz
from rejestry.sprawy.zakonczenie import wznow, zakoncz
from rejestry.terminy.kody import KODY
from rejestry.terminy.operations import nalicz, przywroc, spelnij, zamien_kody

R, W = Skarga.Rodzaj, Skarga.Wnoszacy
TERMINY = {R.SKARGA: "SK_ROZPATRZENIE", R.WNIOSEK: "WN_ROZPATRZENIE"}  # art. 237 § 1, art. 244 kpa


@transaction.atomic
def zaloz_skarge(
    *,
    rodzaj: str,
    przedmiot: str,
    by: Pracownik,
    wnoszacy_rodzaj: str = W.OSOBA,
    dotyczy_jednostki: str = "",
    jednostka: Jednostka | None = None,
    wniesienie: dict[str, Any] | None = None,
    **sprawa: Any,
) -> Skarga:
    """Open a case of class 1510, enter it in the register and count its deadlines; the rest as in zaloz_sprawe.

    `wniesienie`: how it was filed (wniesienie.POLA), if known.
    The same `klucz` again returns the first entry. Raises PermissionDenied with the paragraph, Refused when the one
    who is to lead is the accused or below him, UserError for bad data.
    """
    unit, today = jednostka or prowadzaca_rejestr(), timezone.localdate()
    case = zaloz_sprawe(jednostka=unit, klasa=klasa(KLASA, today), by=by, **sprawa)
    if existing := skarga_sprawy(case):
        return existing
    facts = {"wnoszacy_rodzaj": wnoszacy_rodzaj, "przedmiot": przedmiot, "dotyczy_jednostki": dotyczy_jednostki}
    skarga = Skarga(sprawa=case, rodzaj=rodzaj, **facts, **(wniesienie or {}))
    skarga.save_act(Act("wpisz_do_rejestru", by, f"{REJESTR}, art. 222 kpa", capacity=capacity_of(by)))
    for kod in kody_terminow(rodzaj, wnoszacy_rodzaj):
        nalicz(case, kod, case.data_wplywu, by)
    return skarga


def kody_terminow(rodzaj: str, wnoszacy_rodzaj: str) -> list[str]:
    """The deadlines of such an entry: one month, and 14 days for the notice to a deputy, senator or councillor."""
    codes = [TERMINY[R(rodzaj)]]
    return [*codes, TERMINY_POSLA[R(rodzaj)]] if wnoszacy_rodzaj == W.POSEL else codes


@transaction.atomic
def zakoncz_sprawe(
    sprawa: Sprawa, *, sposob: str, by: Pracownik, powod: str = "", w_toku: tuple[str, ...] = ()
) -> Sprawa:
    """Close any case by the code of an outcome of its kind; the deadlines still open end with it.

    `w_toku`: letters neither sent nor cancelled, which this app does not know. Raises NieznanySposob, PermissionDenied,
    Refused (everything that is missing, each with its article).
    """
    sprawa = held(sprawa, by)[0]
    chosen = wybierz(sposoby_sprawy(sprawa), sposob)
    sprawa = zakoncz(sprawa, fakty=fakty_zamkniecia(sprawa, chosen, powod, w_toku), by=by, powod=powod)
    how = "adnotacja" if chosen.wymaga == Wymaga.ADNOTACJA else "zakończenie sprawy"
    spelnij(sprawa, dzien=sprawa.zakonczono, czym=f"{how}: {chosen.nazwa} ({chosen.podstawa})", by=by, kody=KODY)
    return sprawa


@transaction.atomic
def wznow_sprawe(sprawa: Sprawa, *, powod: str, by: Pracownik) -> Sprawa:
    """Reopen under the same mark; without a sent answer the deadlines run again. Raises PermissionDenied, Refused."""
    sprawa = wznow(sprawa, powod=powod, by=by)
    if sprawa.odpowiedz_wyslano is None:
        przywroc(sprawa, powod=powod, by=by)
    return sprawa


@transaction.atomic
def przekwalifikuj(skarga: Skarga, *, rodzaj: str, powod: str, by: Pracownik) -> Skarga:
    """Change a complaint into a motion or back, by the content of the letter (art. 222 kpa), with its deadlines.

    Raises PermissionDenied, and Refused for a closed case, a missing reason or no change.
    """
    sprawa, authority = held(skarga.sprawa, by)
    if sprawa.stan == Sprawa.Stan.ZALATWIONA:
        raise Refused(f"Sprawa {sprawa} jest załatwiona. Najpierw ją wznów.")
    if not powod.strip():
        raise Refused("Napisz, co w treści pisma przesądza o zmianie (art. 222 kpa).")
    if rodzaj == skarga.rodzaj:
        raise Refused("To już jest ten rodzaj pisma.")
    before, skarga.rodzaj = R(skarga.rodzaj), R(rodzaj)
    skarga.save_act(act("przekwalifikuj", by, replace(authority, basis=f"art. 222 kpa, {authority.basis}"), powod))
    codes = {table[before]: table[skarga.rodzaj] for table in (TERMINY, TERMINY_POSLA)}
    zamien_kody(sprawa, codes, powod=powod, by=by)
    return skarga

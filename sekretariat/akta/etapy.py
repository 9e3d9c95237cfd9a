"""The steps of a case from receipt to dispatch, with who and when."""

from typing import NamedTuple

from biuro.core.polish import day_month
from org.podpisywanie.regulamin import needs_paraph
from rejestry.sprawy.models import Sprawa
from sekretariat.akta.queries import Akta
from sekretariat.pisma.models import Pismo

P, S = Pismo.Stan, Sprawa.Stan
BIEZACY = {
    P.PROJEKT: 2,
    P.ZWROCONE: 2,
    P.DO_PARAFY: 3,
    P.DO_PODPISU: 4,
    P.ZAAPROBOWANE: 4,
    P.PRZEDLOZONE: 4,
    P.PODPISANE: 5,
}
ODPOWIEDZ = 2


class Etap(NamedTuple):
    """One step: `stan` is "done", "now" or ""."""

    nazwa: str
    opis: str
    stan: str
    ikona: str


def etapy(akta: Akta) -> list[Etap]:
    """The steps in order; a case closed by a note has only the first two and its end."""
    if akta.sprawa.stan == S.ZALATWIONA and akta.sprawa.odpowiedz_wyslano is None:
        rows = [*_poczatek(akta), ("Adnotacja", f"zakończono {day_month(akta.sprawa.zakonczono)}", "file-check")]
        return [Etap(nazwa, opis, "done", "check") for nazwa, opis, _ in rows]
    now = _biezacy(akta)
    rows = [*_poczatek(akta), *_odpowiedz(akta)]
    return [_etap(number, now, *row) for number, row in enumerate(rows)]


def _biezacy(akta: Akta) -> int:
    """The index of the step under way; behind the last one when the answer is sent."""
    if akta.sprawa.odpowiedz_wyslano:
        return len(BIEZACY)
    return BIEZACY[akta.w_obiegu.stan] if akta.w_obiegu else ODPOWIEDZ


def _etap(number: int, now: int, nazwa: str, opis: str, ikona: str) -> Etap:
    if number < now:
        return Etap(nazwa, opis, "done", "check")
    return Etap(nazwa, opis, "now" if number == now else "", ikona)


def _poczatek(akta: Akta) -> list[tuple[str, str, str]]:
    sprawa = akta.sprawa
    return [
        ("Wpłynęła", day_month(sprawa.data_wplywu), "mail-opened"),
        ("Przydzielona", sprawa.prowadzi.krotko, "user-check"),
    ]


def _odpowiedz(akta: Akta) -> list[tuple[str, str, str]]:
    sent = akta.sprawa.odpowiedz_wyslano
    due = {step: f"do {day_month(day)}" for step, day in akta.wewnetrzne.items()}
    paraph = akta.w_obiegu is None or akta.w_obiegu.stan == P.DO_PARAFY or needs_paraph(akta.w_obiegu)
    return [
        ("Odpowiedź", due.get("projekt do parafy", ""), "edit"),
        ("Parafa", due.get("parafa", "") if paraph else "niepotrzebna", "writing-sign"),
        ("Podpis", due.get("podpis", ""), "signature"),
        ("Wysłanie", day_month(sent) if sent else due.get("wysłanie", ""), "send"),
    ]

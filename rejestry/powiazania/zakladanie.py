"""Opening a case from another one: under a mark of an ordinary class, or in the register its class demands."""

from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from rejestry.informacja_publiczna.operations import zaloz_wniosek
from rejestry.informacja_publiczna.queries import KLASA as KLASA_INFORMACJI
from rejestry.jrwa.models import KlasaJrwa
from rejestry.powiazania.rules import przeszkoda_obok
from rejestry.skargi.models import Skarga
from rejestry.skargi.operations import zaloz_skarge
from rejestry.skargi.queries import KLASA as KLASA_SKARG
from rejestry.skargi.queries import prowadzaca_rejestr
from rejestry.sprawy.acts import act, held
from rejestry.sprawy.models import Powiazanie, Sprawa
from rejestry.sprawy.operations import z_klucza, zaloz_sprawe
from rejestry.sprawy.podstawy import INSTRUKCJA

WNOSZACY = (
    *("wnoszacy", "wnoszacy_adres", "wnoszacy_email", "znak_wszczynajacy", "data_wplywu", "dotyczy"),
    *("poufna", "powod_poufnosci"),
)
POSTEP = ("stan", "odpowiedz_wyslano")  # in a register the answer of its own procedure is still to come


def dane_wnoszacego(sprawa: Sprawa) -> dict[str, Any]:
    """Who filed the matter, when, and whom it is about."""
    return {name: getattr(sprawa, name) for name in WNOSZACY}


def zaloz_dalszy_ciag(sprawa: Sprawa, *, jednostka: Jednostka, klasa: KlasaJrwa, rodzaj: str, **dane: Any) -> Sprawa:
    """Open the case under which this one goes on; `rodzaj`: complaint or motion, for the register of complaints.

    Entries of registers get their deadlines from the day of receipt. Raises Refused for a unit that does not keep the
    register, UserError without the kind.
    """
    facts = dane_wnoszacego(sprawa) | {"tytul": sprawa.tytul} | dane
    if klasa.symbol not in (KLASA_SKARG, KLASA_INFORMACJI):
        progress = {name: getattr(sprawa, name) for name in POSTEP}
        return zaloz_sprawe(jednostka=jednostka, klasa=klasa, **facts, **progress)
    if jednostka != prowadzaca_rejestr():
        raise Refused(f"Rejestr klasy {klasa.symbol} prowadzi {prowadzaca_rejestr()}: wybierz tę komórkę.")
    if klasa.symbol == KLASA_INFORMACJI:
        return zaloz_wniosek(tresc=sprawa.tytul, punkty=[sprawa.tytul], **facts).sprawa
    if rodzaj not in Skarga.Rodzaj:
        raise UserError("Wybierz, czy to skarga, czy wniosek (art. 222 kpa).")
    return zaloz_skarge(rodzaj=rodzaj, przedmiot=sprawa.tytul, **facts).sprawa


@transaction.atomic
def zaloz_obok(
    sprawa: Sprawa,
    *,
    jednostka: Jednostka,
    klasa: KlasaJrwa,
    prowadzi: Pracownik,
    tytul: str,
    klucz: UUID,
    by: Pracownik,
) -> Sprawa:
    """Open an ordinary case from the letter of a case of a register, which keeps its mark; relate the two.

    The same `klucz` returns the first one. Raises PermissionDenied, Refused.
    """
    if existing := z_klucza(klucz, by):
        return existing
    sprawa, authority = held(sprawa, by)
    if reason := przeszkoda_obok(klasa.symbol):
        raise Refused(reason)
    place = {"jednostka": jednostka, "klasa": klasa, "tytul": tytul}
    nowa = zaloz_sprawe(**place, prowadzi=prowadzi, klucz=klucz, by=by, **dane_wnoszacego(sprawa))
    facts = {"powod": "z tego samego pisma", "dzien": timezone.localdate(), "kto": by}
    link = Powiazanie(rodzaj=Powiazanie.Rodzaj.ZWIAZEK, z=nowa, do=sprawa, **facts)
    link.save_act(act("powiaz", by, authority, facts["powod"], INSTRUKCJA))
    return nowa

"""The register PK-II.1510 as a person sees it (§ 6 ust. 4): its rows, and the bare numbers kept from him."""

from datetime import date

from django.db.models import QuerySet
from django.utils import timezone

from biuro.core.errors import Refused
from org.kadry.models import Pracownik
from org.podpisywanie.queries import holder_of
from org.struktura.models import Jednostka, Stanowisko
from org.struktura.queries import z_regulaminu
from rejestry.skargi.models import Skarga
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.podleglosc import wylaczenie
from rejestry.sprawy.queries import visible_to as sprawy_visible_to
from rejestry.sprawy.queries import zastrzezone
from rejestry.sprawy.rules import ROZPORZADZENIE

SYMBOL, KLASA = "PK-II", "1510"  # § 6 ust. 4 pkt 1


def visible_to(osoba: Pracownik) -> QuerySet[Skarga]:
    """The complaints and motions whose cases the person sees."""
    return Skarga.objects.filter(sprawa__in=sprawy_visible_to(osoba))


def numery_zastrzezone(osoba: Pracownik, rok: int | None = None) -> list[str]:
    """„5/2026 – prowadzi dyrektor”: numbers of the register the person keeps whose matters he does not see.

    Of complaints about him, his superiors or his unit (reading skarga_na_rejestrujacych), and of confidential ones.
    """
    rows = zastrzezone(osoba).filter(klasa_symbol=KLASA).order_by("rok", "numer")
    rows = rows.filter(rok=rok) if rok else rows
    about = wylaczenie(osoba).obejmuje
    director = holder_of(Stanowisko.Funkcja.DYREKTOR, timezone.localdate())
    why = ((row, _dlaczego(row, about(row.dotyczy_id, row.jednostka_id), director)) for row in rows)
    return [f"{row.numer}/{row.rok} – {text}" for row, text in why]


def _dlaczego(sprawa: Sprawa, wylaczona: bool, dyrektor: Pracownik | None) -> str:
    """Confidential, or led by the director; by another when he handed it on or a substitution excludes the person."""
    if not wylaczona:
        return "sprawa poufna"
    return "prowadzi dyrektor" if dyrektor and sprawa.prowadzi_id == dyrektor.pk else f"wyłączenie ({ROZPORZADZENIE})"


def prowadzaca_rejestr(dzien: date | None = None) -> Jednostka:
    """The unit that keeps the register on the day (today): § 7 ust. 2 pkt 13; raises Refused when there is none.

    A later order may give the unit of § 6 ust. 4 another symbol; who took over its matters keeps the register on.
    """
    unit = z_regulaminu(SYMBOL, dzien or timezone.localdate())
    if unit is None:
        raise Refused(f"Dziś żadna jednostka nie ma symbolu {SYMBOL}, więc nie ma kto prowadzić rejestru skarg.")
    return unit


def skarga_sprawy(sprawa: Sprawa) -> Skarga | None:
    """The row of the register for the case, if it is in the register."""
    return Skarga.objects.filter(sprawa=sprawa).first()

"""Sub-files: a group of cases set apart in a class under the number of its base: „PK.120.3” with „PK.120.3.1.2026”."""

from datetime import date
from typing import Any
from uuid import UUID

from django.utils import timezone

from biuro.core.errors import Refused
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from rejestry.jrwa.models import KlasaJrwa
from rejestry.powiazania.rules import przeszkoda_podteczki, przeszkoda_w_podteczce
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.operations import zaloz_sprawe


def zaloz_podteczke(
    *, jednostka: Jednostka, klasa: KlasaJrwa, tytul: str, prowadzi: Pracownik, klucz: UUID, by: Pracownik
) -> Sprawa:
    """Set a group apart: its base takes the next number of the spis. Raises PermissionDenied, Refused."""
    if reason := przeszkoda_podteczki(klasa.symbol):
        raise Refused(reason)
    facts = {"tytul": tytul, "data_wplywu": timezone.localdate(), "podteczka": True}
    return zaloz_sprawe(jednostka=jednostka, klasa=klasa, prowadzi=prowadzi, klucz=klucz, by=by, **facts)


def zaloz_w_podteczce(podstawa: Sprawa, *, data_wplywu: date | None = None, **dane: Any) -> Sprawa:
    """Open a case under the next number of the sub-file; the rest as in zaloz_sprawe. Raises Refused too."""
    today = timezone.localdate()
    if reason := przeszkoda_w_podteczce(podstawa, today):
        raise Refused(reason)
    place = {"jednostka": podstawa.jednostka, "klasa": podstawa.klasa, "grupa": podstawa.numer}
    return zaloz_sprawe(**place, **dane, data_wplywu=data_wplywu or today)

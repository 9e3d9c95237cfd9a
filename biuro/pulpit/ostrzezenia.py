"""What a person must see to in time, above his tasks: nobody to act on some days, powers that end soon."""

from collections.abc import Iterator
from typing import NamedTuple

from django.urls import reverse
from django.utils import timezone

from biuro.core.polish import short_date
from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from org.struktura.models import Stanowisko
from org.umocowania.queries import wygasajace
from org.zastepstwa.luki import ostrzezenia

F = Stanowisko.Funkcja
USTALAJA_ZASTEPSTWA = (F.DYREKTOR, F.ZASTEPCA, F.SEKRETARIAT)
NAJWYZEJ = 5  # the rest is on the page of absences


class DoUstalenia(NamedTuple):
    """A sentence and where to see to it."""

    zdanie: str
    adres: str


def do_ustalenia(osoba: Pracownik) -> Iterator[DoUstalenia]:
    """The warnings for this person today."""
    today = timezone.localdate()
    if any(role.funkcja in USTALAJA_ZASTEPSTWA for role in roles_of(osoba, today)):
        for row in ostrzezenia(today)[:NAJWYZEJ]:
            yield DoUstalenia(row.zdanie, reverse("nieobecnosci:lista"))
    for power in wygasajace(osoba, today):
        sentence = f"{power} wygasa {short_date(power.do)} ({power.osoba})."
        yield DoUstalenia(sentence[0].upper() + sentence[1:], reverse("umocowania:szczegoly", args=[power.pk]))

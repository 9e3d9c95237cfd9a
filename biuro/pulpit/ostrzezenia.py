"""What a person must see to in time, above his tasks: nobody to act, powers that end, people about to leave."""

from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from django.urls import reverse
from django.utils import timezone

from biuro.core.polish import short_date
from org.kadry.models import Pracownik
from org.kadry.queries import odejscia_w_toku
from org.podpisywanie.queries import roles_of
from org.struktura.models import Stanowisko
from org.umocowania.queries import wygasajace
from org.uprawnienia.powierzenia import administruje
from org.zastepstwa.luki import ostrzezenia

F = Stanowisko.Funkcja
USTALAJA_ZASTEPSTWA = (F.DYREKTOR, F.ZASTEPCA, F.SEKRETARIAT)
PRZED_ODEJSCIEM = timedelta(days=7)
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
    for row in odejscia_w_toku(today + PRZED_ODEJSCIEM) if administruje(osoba) else ():
        sentence = f"{row.pracownik}: ostatni dzień pracy {short_date(row.ostatni_dzien)}, a odejście jest otwarte."
        yield DoUstalenia(sentence, reverse("odejscia:szczegoly", args=[row.pracownik_id]))
    for power in wygasajace(osoba, today):
        sentence = f"{power} wygasa {short_date(power.do)} ({power.osoba})."
        yield DoUstalenia(sentence[0].upper() + sentence[1:], reverse("umocowania:szczegoly", args=[power.pk]))

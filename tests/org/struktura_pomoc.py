"""Short ways to make orders in tests: a draft with changes, approved or not."""

from datetime import timedelta
from uuid import uuid4

from django.db import connection
from django.utils import timezone

from org.kadry.models import Pracownik
from org.struktura.models import Jednostka, Stanowisko, Zarzadzenie
from org.zarzadzenia.operations import dodaj_zmiane, zaloz_projekt
from org.zarzadzenia.states import zycie

DAY = timedelta(days=1)


def fresh(osoba):
    """The same person without what is kept on the object between questions."""
    return Pracownik.objects.get(pk=osoba.pk)


def unit(symbol, dzien=None):
    """The row of the unit that has the symbol on the day (the latest otherwise)."""
    rows = Jednostka.objects.on(dzien) if dzien else Jednostka.objects.exclude(od__gt=timezone.localdate())
    return rows.filter(symbol=symbol).order_by("-od", "-pk").first()


def ciag(symbol, dzien=None):
    """The line of versions of the unit."""
    return str(unit(symbol, dzien).ciag)


def post(symbol, nazwa, dzien=None):
    """The line of versions of the post of that name beginning."""
    rows = Stanowisko.objects.on(dzien or timezone.localdate())
    return str(rows.get(jednostka__symbol=symbol, nazwa__startswith=nazwa).ciag)


def draft(biuro, *changes, od=None, numer="2/2026", uchyla=()):
    """A draft with (kind, facts) changes."""
    today = timezone.localdate()
    heading = {"numer": numer, "z_dnia": today, "od": od or today + 30 * DAY, "tytul": "w sprawie zmian"}
    approval = {"zatwierdzil": "Sekretarz Miasta Poznania", "zatwierdzono": today}
    row = zaloz_projekt(klucz=uuid4(), uchyla=list(uchyla), by=fresh(biuro.administrator), **heading, **approval)
    for kind, facts in changes:
        dodaj_zmiane(row, rodzaj=kind, dane=facts, klucz=uuid4(), by=fresh(biuro.administrator))
    return row


def approved(biuro, *changes, **options) -> Zarzadzenie:
    """The same, approved by the director; what the database checks at the end of a transaction is checked at once."""
    order = zycie.perform(draft(biuro, *changes, **options), "zatwierdz", who=fresh(biuro.dyrektor))
    connection.check_constraints()
    return order


def wstaw_dzien(monkeypatch, day):
    """From here on it is this day, with the present hour."""
    ahead, real = day - timezone.localdate(), timezone.now
    monkeypatch.setattr(timezone, "now", lambda: real() + ahead)

"""Writing one entry of the register: everything slow first, the number last, once per key of a form."""

from collections.abc import Iterable
from contextlib import nullcontext
from uuid import UUID

from django.db import IntegrityError, connection, transaction

from biuro.core.errors import Conflict
from biuro.core.files.intake import Przyjety
from biuro.core.files.models import Plik
from biuro.core.history.models import Act
from biuro.core.history.numbered import insert_numbered
from biuro.core.polish.text import fold
from org.kadry.models import Pracownik
from sekretariat.adresy.models import Kontakt
from sekretariat.adresy.operations import zapamietaj
from sekretariat.adresy.rules import rozbierz_adres
from sekretariat.przesylki.models import Przesylka, Zalacznik
from sekretariat.przesylki.rules import BRAK_DANYCH

SERIA = "RPW"
WIADOMOSC = "wiadomosc.eml"  # the name of the saved message among the files


class KluczZajety(Conflict):
    """The key of the form made an entry of another person, about which nothing may be said."""


def wpisz(przesylka: Przesylka, pliki: Iterable, oryginal: Plik | None, act: Act) -> Przesylka:
    """Save the item with its files and its sender, all or nothing. Raises IntegrityError for a key already used.

    Mostly the entry is all there is: then its one statement is the transaction, and the counter, for which everybody
    waits, is free again before the answer of the database has come back.
    """
    pliki = [*pliki, *([Przyjety(oryginal, WIADOMOSC)] if oryginal else [])]
    new = przesylka.nadawca_id is None and przesylka.nadawca_nazwa != BRAK_DANYCH
    przesylka.szukaj = do_szukania(przesylka)
    przesylka.nadaj_hasla()  # insert_numbered() writes past save()
    alone = not (new or pliki or connection.in_atomic_block)
    with nullcontext() if alone else transaction.atomic():
        if new:
            przesylka.nadawca = _sender(przesylka, act)
        insert_numbered(przesylka, SERIA, act)
        for przyjety in pliki:
            row = Zalacznik(przesylka=przesylka, plik=przyjety.plik, nazwa=przyjety.nazwa)
            row.oryginal = przyjety.plik == oryginal
            row.save_act(act)
    return przesylka


def _sender(przesylka: Przesylka, act: Act) -> Kontakt:
    parts = rozbierz_adres(przesylka.nadawca_adres)
    return zapamietaj(przesylka.nadawca_nazwa, email=przesylka.nadawca_email, by=act.who, **parts)


def powtorzona(klucz: UUID, by: Pracownik) -> Przesylka:
    """The entry this person's form has already made; raises KluczZajety when it was somebody else's."""
    przesylka = Przesylka.objects.filter(klucz=klucz, rejestrujacy=by).first()
    if przesylka is None:
        raise KluczZajety("Ten formularz był już wysłany. Sprawdź w rejestrze, zanim zapiszesz przesyłkę jeszcze raz.")
    return przesylka


def o_klucz(error: IntegrityError) -> bool:
    """True when the database refused the entry because its key is taken."""
    diagnosis = getattr(error.__cause__, "diag", None)
    return "klucz" in (diagnosis.constraint_name or "") if diagnosis else False


def do_szukania(przesylka: Przesylka) -> str:
    """The folded text under which the entry is found: sender, title, sender's mark, code of the envelope."""
    words = (przesylka.nadawca_nazwa, przesylka.tytul, przesylka.znak_nadawcy, przesylka.kod_nadania)
    return fold(" ".join(filter(None, words)))[:800]

"""Saving, changing and removing a saved view."""

from django.db import IntegrityError, transaction

from biuro.core.errors import Refused
from biuro.core.lists.registry import find
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from org.widoki.models import WidokZapisany

NAJWIECEJ = 30  # of one person on one list; more would not fit above it


def zapisz(*, lista: str, zapytanie: str, nazwa: str, jednostka: Jednostka | None, by: Pracownik) -> WidokZapisany:
    """Keep the query under the name. Raises Refused when there are too many or the name is taken."""
    if WidokZapisany.objects.filter(osoba=by, lista=lista).count() >= NAJWIECEJ:
        raise Refused(f"Masz już {NAJWIECEJ} zapisanych widoków tego rejestru. Usuń któryś, żeby zapisać nowy.")
    widok = WidokZapisany(osoba=by, lista=lista, zapytanie=zapytanie, nazwa=nazwa, jednostka=jednostka)
    _store(widok)
    return widok


def popraw(widok: WidokZapisany, *, nazwa: str, jednostka: Jednostka | None) -> None:
    """Give it another name or other readers. Raises Refused when the name is taken."""
    widok.nazwa, widok.jednostka = nazwa, jednostka
    _store(widok)


def usun(widok: WidokZapisany) -> None:
    """Remove the view; the rows it showed stay."""
    widok.delete()


def adres(widok: WidokZapisany) -> str:
    """Where the view leads; empty when its list is gone."""
    lista = find(widok.lista)
    return f"{lista.link()}?{widok.zapytanie}" if lista else ""


def _store(widok: WidokZapisany) -> None:
    try:
        with transaction.atomic():
            widok.save()
    except IntegrityError as clash:
        raise Refused(f"Masz już widok o nazwie „{widok.nazwa}” w tym rejestrze. Wybierz inną nazwę.") from clash

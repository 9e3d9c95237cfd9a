"""Asking for an export, making it in the background, removing it after a day."""

from typing import BinaryIO

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from biuro.core.errors import UserError
from biuro.core.lists.declaration import Lista
from biuro.core.lists.parameters import Parametry
from biuro.core.lists.registry import find
from org.dziennik.operations import odnotuj_odczyt
from org.eksporty import queries, rules
from org.eksporty.models import Eksport
from org.eksporty.plik import magazyn, napisz, porzucone, zachowaj
from org.kadry.models import Pracownik
from org.powiadomienia.operations import powiadom

STAN = Eksport.Stan


class ZlyFiltr(UserError):
    """The query of the export has a filter that makes no sense."""


@transaction.atomic
def zamow(*, lista: Lista, zapytanie: str, format: str, by: Pracownik) -> Eksport:
    """Note the request and journal it; the caller makes a small file at once and queues a large one.

    Raises PermissionDenied (no right), Refused (too many, too large), ZlyFiltr.
    """
    rules.sprawdz_prawo(by, lista)
    Pracownik.objects.select_for_update(of=("self",)).get(pk=by.pk)  # two requests at once share one limit
    rules.sprawdz_limit(by)
    parametry = Parametry.z_zapytania(lista, by, zapytanie)
    if parametry.form.errors:
        raise ZlyFiltr("Nie rozumiemy jednego z filtrów. Popraw filtry w rejestrze i wybierz eksport jeszcze raz.")
    count = parametry.wiersze().order_by().count()
    rules.sprawdz_wielkosc(format, count, len(parametry.kolumny))
    odnotuj_odczyt(by, f"rejestr {lista.nazwa}", "eksport", f"{format}, wierszy: {count}")
    return Eksport.objects.create(
        osoba=by, lista=lista.nazwa, tytul=lista.tytul, format=format, zapytanie=parametry.zapytanie(), wierszy=count
    )


def od_razu(eksport: Eksport, lista: Lista) -> BinaryIO:
    """The file of a small export, open for reading; nothing is kept."""
    source = napisz(eksport, lista, lambda done: None)
    eksport.stan, eksport.zrobiono, eksport.zakonczono = STAN.POBRANY, eksport.wierszy, timezone.now()
    eksport.save(update_fields=["stan", "zrobiono", "zakonczono"])
    return source


def wykonaj(pk: int) -> None:
    """Make the file of a queued export. May be called again after a crash: only one result is kept."""
    eksport = Eksport.objects.select_related("osoba").filter(pk=pk, stan__in=[STAN.CZEKA, STAN.W_TOKU]).first()
    lista = find(eksport.lista) if eksport else None
    if lista is None:
        return
    rules.sprawdz_prawo(eksport.osoba, lista)
    _progress(pk, 0)
    with napisz(eksport, lista, lambda done: _progress(pk, done)) as source:
        name = zachowaj(source)
    if not _finish(pk, name):
        magazyn().delete(name)


def przerwij(pk: int, powod: str) -> None:
    """The export will not be made; the person learns why."""
    if _open(pk).update(stan=STAN.NIEUDANY, powod=powod[:400], zakonczono=timezone.now()):
        _tell(Eksport.objects.get(pk=pk), "Eksport się nie udał")


def usun_stare() -> int:
    """Remove exports of yesterday, their files, and files a crash left without an export; returns how many files."""
    queries.przeterminowane().delete()
    names = porzucone(set(Eksport.objects.exclude(plik="").values_list("plik", flat=True)))
    for name in names:
        magazyn().delete(name)
    return len(names)


def _open(pk: int):
    return Eksport.objects.filter(pk=pk, stan__in=[STAN.CZEKA, STAN.W_TOKU])


def _progress(pk: int, done: int) -> None:
    _open(pk).update(stan=STAN.W_TOKU, zrobiono=done)


@transaction.atomic
def _finish(pk: int, name: str) -> bool:
    """Attach the file; False when another attempt of the same job has finished meanwhile."""
    eksport = _open(pk).select_for_update(of=("self",)).select_related("osoba").first()
    if eksport is None:
        return False
    eksport.stan, eksport.plik, eksport.zrobiono = STAN.GOTOWY, name, eksport.wierszy
    eksport.zakonczono = timezone.now()
    eksport.save()
    _tell(eksport, "Plik jest gotowy")
    return True


def _tell(eksport: Eksport, words: str) -> None:
    powiadom([eksport.osoba], f"{words}: {eksport}.", reverse("eksporty:szczegoly", args=[eksport.pk]))

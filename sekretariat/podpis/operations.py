"""The pile „Do podpisu”: what was read, what is ready to sign, and signing it all with one password."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.core.exceptions import PermissionDenied

from biuro.core.errors import Conflict, UserError
from org.kadry.models import Pracownik
from org.konta.operations import potwierdz_haslem
from sekretariat.pisma.models import Akceptacja, Pismo, Przeczytanie
from sekretariat.pisma.queries import biezaca, visible_to
from sekretariat.pisma.states import PODPISY, obieg

P = Pismo.Stan


@dataclass(frozen=True)
class Wynik:
    """What became of one letter of the pile; an empty reason means it is signed."""

    pismo: Pismo
    powod: str = ""


def przygotuj(pismo: Pismo, osoba: Pracownik, *, wersja: int, na_stos: bool = True) -> None:
    """Put the version the person saw on his pile, or take it off. Raises Conflict for another current version."""
    if pismo.wersja != wersja:
        raise Conflict("Pismo zmieniło się, odkąd je otworzono. Zobacz nową wersję i zdecyduj ponownie.")
    values = {"przygotowane": na_stos}
    Przeczytanie.objects.update_or_create(wersja=biezaca(pismo), osoba=osoba, defaults=values)


def podpisz_stos(pozycje: Iterable[tuple[int, int]], *, haslo: str, by: Pracownik) -> list[Wynik]:
    """Sign letters given as (id, version seen), each in its own transaction, after one check of the password.

    A letter that this person has already signed in that version counts as signed, so sending twice signs once.
    Letters the person does not see are left out. Raises UserError for a wrong password; then nothing is signed.
    """
    potwierdz_haslem(by, haslo)
    wanted = dict(pozycje)
    pisma = visible_to(by).filter(pk__in=wanted).order_by("pk")
    return [_podpisz(pismo, wanted[pismo.pk], by) for pismo in pisma]


def _podpisz(pismo: Pismo, wersja: int, by: Pracownik) -> Wynik:
    try:
        return Wynik(obieg.perform(pismo, czynnosc_podpisu(pismo, by), who=by, version=wersja))
    except (UserError, PermissionDenied) as refusal:
        return Wynik(pismo, "" if _juz_podpisane(pismo, wersja, by) else str(refusal))


def czynnosc_podpisu(pismo: Pismo, osoba: Pracownik) -> str:
    """The act this person signs the letter by: his own approval (§ 9 ust. 5) before a signature in substitution."""
    rules = ((name, obieg.transitions[name].rule) for name in PODPISY)
    return next((name for name, rule in rules if rule.authority(osoba, pismo)), "podpisz")


def _juz_podpisane(pismo: Pismo, wersja: int, by: Pracownik) -> bool:
    acts = Akceptacja.objects.filter(pismo=pismo, wersja__numer=wersja, osoba=by)
    done = Pismo.objects.filter(pk=pismo.pk, stan__in=(P.PODPISANE, P.WYSLANE)).exists()
    return done and acts.filter(czynnosc__in=("podpis", "aprobata_ostateczna")).exists()

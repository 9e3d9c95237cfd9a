"""A letter about the director: everybody here is below him, so nobody deals with it (Dz.U. 2002 nr 5 poz. 46); who
registers mail hands it to those above him (§ 7 ust. 3 pkt 3, reading skarga_na_dyrektora)."""

from dataclasses import replace

from django.core.exceptions import PermissionDenied
from django.utils import timezone

from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.podpisywanie.queries import holder_of
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.rules import PODSTAWA as REJESTROWANIE
from sekretariat.przesylki.rules import F, S, rejestruje

PODSTAWA = "§ 7 ust. 3 pkt 3"
ODMOWA = f"Wyżej przekazuje się tylko pismo o dyrektorze, i robi to sekretariat ({PODSTAWA})."


def przekazuje_wyzej(osoba: Pracownik, przesylka: Przesylka) -> Authority | None:
    """The basis on which the person hands this letter on, or None."""
    if przesylka.dotyczy_id is None or przesylka.stan not in (S.NOWA, S.PRZYDZIELONA):
        return None
    director = holder_of(F.DYREKTOR, timezone.localdate())
    keeper = rejestruje(osoba) if director and przesylka.dotyczy_id == director.pk else None
    return keeper and replace(keeper, basis=keeper.basis.replace(REJESTROWANIE, PODSTAWA))


def wymagaj_przekazujacego(osoba: Pracownik, przesylka: Przesylka) -> Authority:
    """The same; raises PermissionDenied with the paragraph."""
    authority = przekazuje_wyzej(osoba, przesylka)
    if authority is None:
        raise PermissionDenied(ODMOWA)
    return authority

"""From the letter to the request, and from a step to its letter: each in one transaction."""

from typing import Any
from uuid import UUID

from django.db import transaction

from org.kadry.models import Pracownik
from org.powiadomienia.operations import powiadom
from rejestry.informacja_publiczna.kroki import regula
from rejestry.informacja_publiczna.models import WniosekUdip
from rejestry.informacja_publiczna.operations import zaloz_wniosek
from rejestry.informacja_publiczna.przebieg import przygotuj
from rejestry.informacja_publiczna.queries import wniosek_sprawy
from rejestry.sprawy.operations import z_klucza
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.operations import utworz
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.operations import dolacz
from sekretariat.udip.fakty import fakty_kroku


@transaction.atomic
def zaloz_z_przesylki(przesylka: Przesylka, *, klucz: UUID, by: Pracownik, **dane: Any) -> WniosekUdip:
    """Open a request from an item and put the item into its case; a second sending of the form returns the first.

    Raises what zaloz_wniosek and dolacz raise.
    """
    if existing := z_klucza(klucz, by):
        return wniosek_sprawy(existing)
    Przesylka.objects.select_for_update(of=("self",)).get(pk=przesylka.pk)  # two forms of one letter: one case
    came = {"kanal": przesylka.kanal, "z_dekretacji": przesylka.prowadzi_id == by.pk}
    wniosek = zaloz_wniosek(klucz=klucz, by=by, **came, **dane)
    case = wniosek.sprawa
    dolacz(przesylka, case, wszczyna=True, by=by)
    powiadom([case.prowadzi], f"Założono sprawę {case}. Prowadzisz ją.", f"/sprawy/{case.znak}/", oprocz=by, o=case)
    return wniosek


@transaction.atomic
def rozpocznij_krok(wniosek: WniosekUdip, rodzaj: str, *, klucz: UUID, by: Pracownik, **dane: Any) -> Pismo:
    """Begin a step and its letter, filled in; both have the same key, so that the dispatch finds the step.

    Raises what przygotuj and utworz raise.
    """
    krok = przygotuj(wniosek, rodzaj, klucz=klucz, by=by, **dane)
    return utworz(sprawa=wniosek.sprawa, szablon=regula(krok).szablon, klucz=klucz, by=by, fakty=fakty_kroku(krok))

"""Who makes a list, who checks it (never the same person), who keeps the archive of the office."""

from django.utils import timezone

from biuro.core.transitions import Authority, Rule
from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from org.uprawnienia.powierzenia import prowadzi
from rejestry.sprawy.podstawy import BRAKOWANIE, PRZEKAZANIE
from rejestry.sprawy.rules import PRZELOZENI, authority
from sekretariat.archiwum.models import ZASOB, SpisArchiwalny

R = SpisArchiwalny.Rodzaj
ARCHIWISTA = "Archiwum zakładowe prowadzi osoba, której je powierzono („Powierzone zasoby”)."
DRUGA_OSOBA = "Spis sprawdza inna osoba niż ta, która go sporządziła."


def archiwista(osoba: Pracownik, obiekt: SpisArchiwalny | None = None) -> Authority | None:
    """The power of who keeps the archive of the office."""
    if not prowadzi(osoba, ZASOB):
        return None
    law = PRZEKAZANIE if obiekt is not None and obiekt.rodzaj == R.ZDAWCZY else BRAKOWANIE
    return Authority(f"powierzenie: archiwum zakładowe; {law}"[:200], capacity="archiwista zakładowy")


def z_jednostki(osoba: Pracownik, jednostka_id: int) -> Authority | None:
    """The power over the files of a unit: its people, and those above it."""
    for role in roles_of(osoba, timezone.localdate()):
        if role.nieobecny:
            continue
        if role.jednostka_id == jednostka_id:
            return authority(PRZEKAZANIE, role)
    return przelozony(osoba, jednostka_id)


def przelozony(osoba: Pracownik, jednostka_id: int) -> Authority | None:
    """The power of who heads or supervises the unit."""
    for role in roles_of(osoba, timezone.localdate()):
        for row in () if role.nieobecny else PRZELOZENI:
            if row.daje(role, jednostka_id):
                return authority(f"{row.przepis}; {BRAKOWANIE}"[:160], role)
    return None


def sporzadza(osoba: Pracownik, rodzaj: str, jednostka_id: int) -> Authority | None:
    """Who makes a list: the unit hands its files over, the archivist proposes what is to go."""
    return archiwista(osoba) if rodzaj == R.BRAKOWANIE else z_jednostki(osoba, jednostka_id)


def odmowa_sporzadzenia(rodzaj: str) -> str:
    """Who makes it instead."""
    if rodzaj == R.BRAKOWANIE:
        return f"Spis do brakowania sporządza archiwista. {ARCHIWISTA}"
    return "Spis zdawczo-odbiorczy sporządza pracownik jednostki, której to akta, albo jej przełożony."


def sprawdza(osoba: Pracownik, spis: SpisArchiwalny) -> Authority | None:
    """The second person: the archivist takes over, the head of the unit agrees to the disposal."""
    if osoba.pk == spis.sporzadzil_id:
        return None
    return archiwista(osoba, spis) if spis.rodzaj == R.ZDAWCZY else przelozony(osoba, spis.jednostka_id)


def odmowa_sprawdzenia(osoba: Pracownik, spis: SpisArchiwalny) -> str:
    """Why not, and who may."""
    who = ARCHIWISTA if spis.rodzaj == R.ZDAWCZY else f"Sprawdza kierownik {spis.jednostka.symbol} albo dyrektor."
    return f"{DRUGA_OSOBA} {who}"


by_maker = Rule(
    lambda osoba, spis: sporzadza(osoba, spis.rodzaj, spis.jednostka_id),
    lambda osoba, spis: odmowa_sporzadzenia(spis.rodzaj),
)
by_second = Rule(sprawdza, odmowa_sprawdzenia)
by_archivist = Rule(archiwista, lambda osoba, spis: ARCHIWISTA)

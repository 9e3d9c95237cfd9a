"""Chapter IV of the Regulamin (§ 9) as a table: the only place that says who signs what.

One row is one sentence of § 9. The same rows answer about one object, about a list and in words (regulamin.py),
so the check, the screen and the refusal cannot differ. Each version of the Regulamin has its own rows; the day
of the act chooses the version and the readings of doubtful sentences (odczytania.py) that shape them.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from django.db import models
from django.db.models import Q

from org.podpisywanie.odczytania import DOMYSLNE, Odczytania
from org.podpisywanie.queries import Role
from org.struktura.models import Stanowisko

F = Stanowisko.Funkcja


class Czynnosc(models.TextChoices):
    """The acts of chapter IV; their words are never mixed."""

    PARAFA = "parafa", "parafa"
    APROBATA_WSTEPNA = "aprobata_wstepna", "aprobata wstępna"
    APROBATA_OSTATECZNA = "aprobata_ostateczna", "aprobata ostateczna i podpis"
    APROBATA_BEZ_PODPISU = "aprobata_bez_podpisu", "aprobata ostateczna"  # reading: the director still signs
    PODPIS = "podpis", "podpis"


class Kategoria(models.TextChoices):
    """What § 9 distinguishes letters by."""

    ZAKRES_BIURA = "zakres_biura", "w zakresie działania Biura"
    WEWNETRZNE = "wewnetrzne", "protokół, notatka, informacja wewnętrzna"
    ZASTRZEZONE = "zastrzezone", "zastrzeżone dla Prezydenta, zastępców, Sekretarza lub Skarbnika"
    OSWIADCZENIE_WOLI = "oswiadczenie_woli", "oświadczenie woli w granicach pełnomocnictwa"
    WNIOSEK_URLOPOWY = "wniosek_urlopowy", "wniosek o urlop"


class Wlasne(models.TextChoices):
    """Whether a power may be used on one's own letter or request."""

    TAK = "tak"
    OSOBISCIE = "osobiscie"  # by the holder of the post himself, never by his substitute
    NIE = "nie"


@dataclass(frozen=True)
class Regula:
    """One row: who (funkcja) may perform which act (czynnosc) on which objects (the rest)."""

    przepis: str
    czynnosc: Czynnosc
    funkcja: str
    kategorie: tuple[str, ...]
    zakres: str = ""  # the Role's set of units: "kierowane" or "nadzorowane"; empty = the whole Biuro
    w_zastepstwie: bool = True  # does the power pass to the person standing in
    wlasne: str = Wlasne.TAK
    pelnomocnictwo: bool = False  # only within a power of attorney valid on the day

    def gives(self, czynnosc: str, role: Role) -> bool:
        """True when the holder of the role may use this row at all."""
        passes = self.w_zastepstwie or not role.acting_for
        return self.czynnosc == czynnosc and self.funkcja == role.funkcja and passes and not role.nieobecny

    def conditions(self, role: Role) -> Iterator[tuple[str, Collection, bool]]:
        """(field of the object, values, wanted): the check and the list query are both made of these."""
        yield "kategoria", self.kategorie, True
        if self.zakres:
            yield "jednostka_id", getattr(role, self.zakres), True
        if self.excludes_own(role):
            yield "autor_id", role.persons, False
        yield "dotyczy_id", role.persons, False  # nobody decides in a matter that is about himself

    def excludes_own(self, role: Role) -> bool:
        """True when the row may not be used by this role on the actor's own letter."""
        return self.wlasne == Wlasne.NIE or (self.wlasne == Wlasne.OSOBISCIE and bool(role.acting_for))

    def covers(self, role: Role, obiekt) -> bool:
        """True when every condition holds for the object."""
        return all((getattr(obiekt, field) in values) is wanted for field, values, wanted in self.conditions(role))

    def as_q(self, role: Role) -> Q:
        """The same conditions as a filter; a NULL field never counts as „one of the persons”."""
        q = Q()
        for field, values, wanted in self.conditions(role):
            clause = Q((f"{field}__in", values))
            q &= clause if wanted else ~clause | Q((f"{field}__isnull", True))
        return q


K, C = Kategoria, Czynnosc


def reguly_2017(o: Odczytania) -> tuple[Regula, ...]:
    """The rows of the order 1/2017 under these readings, in the order of § 9."""
    aprobata = C.APROBATA_OSTATECZNA if o.jest("aprobata_podpisem", "tak") else C.APROBATA_BEZ_PODPISU
    nadzorowane = (K.ZAKRES_BIURA, K.WEWNETRZNE) if o.jest("zastepca_wewnetrzne", "tak") else (K.ZAKRES_BIURA,)
    wlasne = Wlasne.TAK if o.jest("parafa_wlasnego", "tak") else Wlasne.NIE
    return (
        Regula("§ 9 ust. 2", C.APROBATA_WSTEPNA, F.DYREKTOR, (K.ZASTRZEZONE,), wlasne=Wlasne.OSOBISCIE),
        # Fixed reading: the director signs his own letter alone; the deputy standing in for him never signs his own.
        Regula("§ 9 ust. 3", C.PODPIS, F.DYREKTOR, (K.ZAKRES_BIURA, K.WEWNETRZNE), wlasne=Wlasne.OSOBISCIE),
        # A power of attorney is personal: it does not pass under § 3 ust. 3.
        Regula("§ 9 ust. 4", C.PODPIS, F.DYREKTOR, (K.OSWIADCZENIE_WOLI,), w_zastepstwie=False, pelnomocnictwo=True),
        Regula("§ 9 ust. 5", aprobata, F.ZASTEPCA, nadzorowane, "nadzorowane", wlasne=Wlasne.NIE),
        Regula("§ 9 ust. 6", C.PODPIS, F.KIEROWNIK, (K.WEWNETRZNE,), "kierowane", wlasne=Wlasne.OSOBISCIE),
        Regula("§ 9 ust. 6", C.PARAFA, F.KIEROWNIK, PARAFOWANE_UST_6, "kierowane", wlasne=wlasne),
        Regula("§ 9 ust. 7", C.PARAFA, F.KIEROWNIK, (K.WNIOSEK_URLOPOWY,), "kierowane", wlasne=Wlasne.NIE),
        Regula("§ 9 ust. 7", C.PARAFA, F.ZASTEPCA, (K.WNIOSEK_URLOPOWY,), "nadzorowane", wlasne=Wlasne.NIE),
        Regula("§ 9 ust. 7", C.PODPIS, F.DYREKTOR, (K.WNIOSEK_URLOPOWY,), wlasne=Wlasne.NIE),
    )


# Categories whose letters need the paraph of the head of their unit before anybody decides (§ 9 ust. 6, 7).
PARAFOWANE_UST_6 = (K.ZAKRES_BIURA, K.ZASTRZEZONE, K.OSWIADCZENIE_WOLI)
PARAFOWANE = (*PARAFOWANE_UST_6, K.WNIOSEK_URLOPOWY)


class Wersja(NamedTuple):
    """An order: from when it is in force, its number, its rows under given readings."""

    od: date
    numer: str
    reguly: Callable[[Odczytania], tuple[Regula, ...]]


class Regulamin(NamedTuple):
    """The rows in force on a day, with the number of the order that made them."""

    od: date
    numer: str
    reguly: tuple[Regula, ...]


REGULAMINY = (Wersja(date(2017, 2, 1), "1/2017", reguly_2017),)
NOT_IN_FORCE = Wersja(date.min, "", lambda odczytania: ())


def regulamin_on(dzien: date, odczytania: Odczytania = DOMYSLNE) -> Regulamin:
    """The version in force on the day of the act; before the first one nobody may do anything."""
    wersja = max((r for r in REGULAMINY if r.od <= dzien), key=attrgetter("od"), default=NOT_IN_FORCE)
    return _zbudowany(wersja, odczytania)


@lru_cache(maxsize=256)
def _zbudowany(wersja: Wersja, odczytania: Odczytania) -> Regulamin:
    return Regulamin(wersja.od, wersja.numer, wersja.reguly(odczytania))

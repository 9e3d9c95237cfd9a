"""The open work of one order handed over: every case, letter and item of mail, each with its record.

Marks of cases, signed letters and closed cases stay as they are. Nothing is left without a person: where nobody may
take a matter over, whoever had it keeps it.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Q, QuerySet

from biuro.core.history.models import Act
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka, Zarzadzenie
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.przekazanie import przejmij as przejmij_sprawe
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.przekazanie import przejmij as przejmij_pismo
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.operations import przydziel
from sekretariat.reorganizacja.models import Przejecie
from sekretariat.reorganizacja.praca import otwarte_sprawy, pisma_w_drodze, przydzielone
from sekretariat.reorganizacja.rules import ZmianaDnia
from sekretariat.reorganizacja.zmiany import przejmujacy, wylaczony

PISANE = (Pismo.Stan.PROJEKT, Pismo.Stan.ZWROCONE)


@dataclass
class Przejmowanie:
    """One order at work on a day; `razem`: how much each person and unit got or gave."""

    zarzadzenie: Zarzadzenie
    zmiana: ZmianaDnia
    akt: Act
    dzien: date
    razem: dict[tuple[str, int], Counter] = field(default_factory=lambda: defaultdict(Counter))
    sprawy: dict[int, Sprawa] = field(default_factory=dict)  # those that changed, as they are now

    def wykonaj(self) -> int:
        """Hand over cases, then letters (they follow their cases), then mail; return how many things."""
        before = {sprawa.pk: sprawa.jednostka_id for sprawa in self._rows(otwarte_sprawy(), "prowadzi")}
        done = [self._sprawa(row) for row in self._rows(otwarte_sprawy(), "prowadzi")]
        done += [self._pismo(row, before) for row in self._letters()]
        done += [self._przesylka(row) for row in self._rows(przydzielone(), "prowadzi")]
        return sum(done)

    def _rows(self, rows: QuerySet, osoba: str) -> QuerySet:
        return rows.filter(self._dotkniete(osoba)).select_related("jednostka", osoba).order_by("pk")

    def _letters(self) -> QuerySet[Pismo]:
        touched = self._dotkniete("autor") | Q(sprawa__in=self.sprawy)
        return pisma_w_drodze().filter(touched).select_related("jednostka", "autor", "sprawa__prowadzi").order_by("pk")

    def _dotkniete(self, osoba: str) -> Q:
        """Of units that end, of people who left, or about somebody: he may have come into the unit of the matter."""
        people, units = self.zmiana.odeszli
        about = Q(dotyczy__isnull=False, jednostka__isnull=False) if self.zmiana.przed else Q(pk__in=())
        left = Q(jednostka__in=units, **{f"{osoba}__in": people})
        return Q(jednostka__in=self.zmiana.przejmuje) | left | about

    def _sprawa(self, row: Sprawa) -> bool:
        unit = self.zmiana.jednostka(row.jednostka_id, row.prowadzi_id)
        who = self._kto(row.prowadzi, row.jednostka_id, unit, row.dotyczy_id)
        if not self._zapisz("sprawa", row, row.prowadzi, unit, who):
            return False
        self.sprawy[row.pk] = przejmij_sprawe(row, jednostka=Jednostka(pk=unit), komu=who, akt=self.akt)
        return True

    def _pismo(self, row: Pismo, before: dict[int, int]) -> bool:
        """A letter of a case goes with the case; of no case, with its author."""
        if row.sprawa is None:
            unit, who = self.zmiana.za_autorem(row.jednostka_id, row.autor_id), row.autor
        else:
            same = before.get(row.sprawa_id) == row.jednostka_id
            own = self.zmiana.jednostka(row.jednostka_id, row.autor_id)
            unit = row.sprawa.jednostka_id if same else own
            who = row.sprawa.prowadzi if row.stan in PISANE and self._nie_pisze(row, unit) else row.autor
        changed = self._zapisz("pismo", row, row.autor, unit, who)
        if changed:
            przejmij_pismo(row, jednostka=Jednostka(pk=unit), komu=who, akt=self.akt)
        return changed

    def _nie_pisze(self, row: Pismo, unit: int) -> bool:
        """Did the author leave the unit of the letter, or is the matter now kept from him?"""
        was = row.jednostka_id in self.zmiana.przed.get(row.autor_id, ())
        gone = was and unit not in self.zmiana.po.get(row.autor_id, ())
        return gone or wylaczony(row.autor, row.dotyczy_id, unit)

    def _przesylka(self, row: Przesylka) -> bool:
        unit = self.zmiana.jednostka(row.jednostka_id, row.prowadzi_id)
        who = row.prowadzi and self._kto(row.prowadzi, row.jednostka_id, unit, row.dotyczy_id)
        changed = self._zapisz("przesylka", row, row.prowadzi, unit, who)
        if changed:
            where = Jednostka(pk=unit)
            przydziel(row, osoba=who, jednostka=where, termin=row.termin_wlasny, akt=self.akt)
        return changed

    def _kto(self, osoba: Pracownik, before: int, after: int, dotyczy: int | None) -> Pracownik:
        """Who leads from now on: the same person, unless he left the unit or the matter is now kept from him."""
        stays = not self.zmiana.odszedl(before, osoba.pk) and not wylaczony(osoba, dotyczy, after)
        return osoba if stays else przejmujacy(after, dotyczy, self.dzien) or osoba

    def _zapisz(self, co: str, row, osoba: Pracownik | None, unit: int, who: Pracownik | None) -> bool:
        """Write the record; False when nothing changes."""
        if unit == row.jednostka_id and who == osoba:
            return False
        units = {"z_jednostki_id": row.jednostka_id, "do_jednostki_id": unit}
        people = {"z_osoby": osoba, "do_osoby": who, "kto": self.akt.who}
        Przejecie(zarzadzenie=self.zarzadzenie, **{co: row}, **units, **people).save()
        if who != osoba:
            self.razem["osoba", who.pk][co] += 1
            self.razem["oddaje", osoba.pk][co] += 1
        if unit != row.jednostka_id:
            self.razem["jednostka", unit][co] += 1
        return True

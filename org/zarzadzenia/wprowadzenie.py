"""An approved order becomes rows of its day, and a withdrawn one takes them back before that day comes.

What is prepared is valid from the day on, so it takes effect without anybody doing anything. What was prepared and
withdrawn stays as rows valid on no day.
"""

from collections.abc import Callable
from datetime import timedelta

from biuro.core.history.models import Act
from org.struktura.models import Jednostka, Nastepstwo, NastepstwoStanowisk, Stanowisko, Zarzadzenie
from org.zarzadzenia.nastepstwo import Wersje, nowe_wersje
from org.zarzadzenia.projekt import Projekt

DAY = timedelta(days=1)


class Wprowadzenie:
    """One order being written into the tables; `akt` goes to the history of every row."""

    def __init__(self, zarzadzenie: Zarzadzenie, projekt: Projekt, akt: Act):
        self.zarzadzenie, self.projekt, self.akt = zarzadzenie, projekt, akt
        self.wersje: Wersje = nowe_wersje(projekt)
        self.jednostki = _by_ciag(Jednostka, {j.wiersz for j in projekt.przed.jednostki.values()})
        self.stanowiska = _by_ciag(Stanowisko, {s.wiersz for s in projekt.przed.stanowiska.values()})
        self.nowe_jednostki: dict[str, Jednostka] = {}
        self.nowe_stanowiska: dict[str, Stanowisko] = {}

    def wykonaj(self) -> list[list]:
        """End what ends, begin what begins, link them; return the ended rows with the last days they had."""
        ended = [*self._end(self.jednostki, self._gone_units()), *self._end(self.stanowiska, self._gone_posts())]
        self._units()
        self._posts()
        self._supervision()
        self._links()
        return ended

    def _gone_units(self) -> set[str]:
        return (self.projekt.przed.jednostki.keys() - self.projekt.jednostki.keys()) | self.wersje.jednostki

    def _gone_posts(self) -> set[str]:
        return (self.projekt.przed.stanowiska.keys() - self.projekt.stanowiska.keys()) | self.wersje.stanowiska

    def _end(self, rows: dict, gone: set[str]) -> list[list]:
        ended = []
        for row in (rows[ciag] for ciag in sorted(gone & rows.keys())):
            ended.append([row._meta.model_name, row.pk, row.do.isoformat() if row.do else None])
            row.do = self.zarzadzenie.od - DAY
            row.save_act(self.akt)
        return ended

    def _units(self) -> None:
        for ciag in (known for known in self.projekt.jednostki if known in self.wersje.jednostki):
            unit = self.projekt.jednostki[ciag]
            facts = {"ciag": ciag, "symbol": unit.symbol, "nazwa": unit.nazwa, "rodzaj": unit.rodzaj}
            row = Jednostka(zarzadzenie=self.zarzadzenie, od=self.zarzadzenie.od, **facts)
            row.save_act(self.akt)
            self.nowe_jednostki[ciag] = row

    def _posts(self) -> None:
        """In the order they had: a list of posts reads as the Regulamin does, whatever was changed."""
        for ciag in (known for known in self.projekt.stanowiska if known in self.wersje.stanowiska):
            post = self.projekt.stanowiska[ciag]
            facts = {"ciag": ciag, "nazwa": post.nazwa, "funkcja": post.funkcja, "etaty": post.etaty}
            unit = self.nowe_jednostki.get(post.jednostka) or self.jednostki[post.jednostka]
            row = Stanowisko(jednostka=unit, od=self.zarzadzenie.od, **facts)
            row.save_act(self.akt)
            self.nowe_stanowiska[ciag] = row

    def _supervision(self) -> None:
        """Last, because the management is supervised by a post of its own."""
        for ciag, row in self.nowe_jednostki.items():
            above = self.projekt.jednostki[ciag].nadzor
            row.nadzor = self.nowe_stanowiska.get(above) or self.stanowiska.get(above)
            row.save_act(self.akt)

    def _links(self) -> None:
        for ciag, row in self.nowe_jednostki.items():
            for base, akta in self.projekt.jednostki_z[ciag].items():
                link = Nastepstwo(poprzednia=self.jednostki[base], nastepna=row, akta=akta)
                self._link(link)
        for ciag, row in self.nowe_stanowiska.items():
            for base in sorted(self.projekt.stanowiska_z[ciag]):
                self._link(NastepstwoStanowisk(poprzednie=self.stanowiska[base], nastepne=row))

    def _link(self, link: Nastepstwo | NastepstwoStanowisk) -> None:
        link.zarzadzenie = self.zarzadzenie
        link.save_act(self.akt)


def cofnij(zarzadzenie: Zarzadzenie, akt: Act) -> None:
    """Take the rows of an order back: links first, then what it began, then what it had ended."""
    for model in (Nastepstwo, NastepstwoStanowisk):
        for link in model.objects.filter(zarzadzenie=zarzadzenie, cofniete=False):
            link.cofniete = True
            link.save_act(akt)
    for row in [*_begun(zarzadzenie, Stanowisko), *_begun(zarzadzenie, Jednostka)]:
        row.do = row.od - DAY
        row.save_act(akt)
    for name, pk, last in zarzadzenie.slady:
        row = MODELE[name].objects.get(pk=pk)
        row.do = last
        row.save_act(akt)


MODELE: dict[str, type[Jednostka] | type[Stanowisko]] = {"jednostka": Jednostka, "stanowisko": Stanowisko}


def _begun(zarzadzenie: Zarzadzenie, model: Callable) -> list:
    """What the order began: orders follow each other by their days, so a row of its first day is its own."""
    rows = model.objects.filter(od=zarzadzenie.od).exclude(do__lt=zarzadzenie.od)
    return list(rows)


def _by_ciag(model: type[Jednostka] | type[Stanowisko], ids: set[int]) -> dict:
    return {str(row.ciag): row for row in model.objects.select_for_update().filter(pk__in=ids).order_by("pk")}

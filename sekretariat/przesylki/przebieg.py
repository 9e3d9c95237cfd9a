"""The history of an entry in full sentences: what was done, by whom, in what capacity, on what basis, why."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from biuro.core.polish import short_date
from biuro.core.timeline import Wpis
from sekretariat.przesylki.models import Przesylka

# The act → its sentence and the mark on the timeline; {kto} is where the item went.
ZDANIA = {
    "zarejestruj": ("Zarejestrowano przesyłkę jako {rpw}.", "rubber-stamp", "stampd"),
    "zadekretuj": ("Przydzielono: {kto}.", "user-check", ""),
    "przekaz": ("Przekazano dalej: {kto}.", "arrow-forward-up", ""),
    "zwroc": ("Zwrócono do ponownego przydziału{komu}.", "arrow-back-up", ""),
    "wszczyna": ("Założono z tego pisma sprawę {znak}.", "folder-open", ""),
    "dolacz": ("Dołączono do sprawy {znak}.", "folder", ""),
    "bez_sprawy": ("Odłożono do pism, które nie tworzą akt sprawy.", "archive", "done"),
    "anuluj": ("Anulowano wpis. Numer pozostaje zajęty.", "x", "done"),
    "popraw": ("Poprawiono wpis: {zmiany}.", "edit", ""),
}
OPISOWE = (
    "kanal",
    "rodzaj",
    "nadawca_nazwa",
    "nadawca_adres",
    "nadawca_email",
    "tytul",
    "data_na_pismie",
    "data_nadania",
    "data_wplywu",
    "znak_nadawcy",
    "kod_nadania",
    "liczba_zalacznikow",
    "uwagi",
    "brak_daty",
    "brak_znaku",
)


def przebieg(przesylka: Przesylka) -> list[Wpis]:
    """The entries of the timeline, newest first."""
    rows = przesylka.historia.select_related("history_user", "prowadzi", "jednostka", "sprawa")
    ordered = list(rows.order_by("history_id"))
    return [_wpis(row, before) for before, row in zip([None, *ordered], ordered, strict=False)][::-1]


def _wpis(row: Any, before: Any) -> Wpis:
    template, sign, look = ZDANIA.get(row.akt_czynnosc, ("Zmieniono wpis.", "edit", ""))
    words = {
        "rpw": f"RPW/{row.numer}/{row.rok}",
        "kto": _addressee(row),
        "komu": f" ({row.prowadzi})" if row.prowadzi else "",
        "znak": row.sprawa.znak if row.sprawa else "",
        "zmiany": "; ".join(_changes(row, before)) or "bez zmian w treści",
    }
    return Wpis(
        template.format(**words),
        row.history_date,
        ikona=sign,
        rodzaj=look,
        kto=str(row.history_user) if row.history_user else "system",
        jako=row.akt_jako,
        podstawa=row.akt_podstawa,
        za=row.akt_za,
        powod=row.history_change_reason,
    )


def _addressee(row: Any) -> str:
    who = str(row.prowadzi or row.jednostka or "nikt")
    return f"{who}, termin {short_date(row.termin_wlasny)}" if row.termin_wlasny else who


def _changes(row: Any, before: Any) -> Iterator[str]:
    """„czego dotyczy: „stare” zmieniono na „nowe””, for each field that differs."""
    for name in OPISOWE if before else ():
        old, new = getattr(before, name), getattr(row, name)
        if old != new:
            label = row._meta.get_field(name).verbose_name
            yield f"{label}: „{_shown(row, name, old)}” zmieniono na „{_shown(row, name, new)}”"


def _shown(row: Any, name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "tak" if value else "nie"
    choices = dict(row._meta.get_field(name).choices or ())
    return short_date(value) if isinstance(value, date) else str(choices.get(value, value) or "nie podano")

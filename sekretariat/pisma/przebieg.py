"""The history of a letter in full sentences: its versions, acts of § 9, returns (timeline of the page)."""

from typing import Any

from biuro.core.timeline import Wpis
from sekretariat.pisma.models import Akceptacja, Pismo

# The act → its sentence, icon and look.
ZDANIA = {
    "utworz": ("Założono projekt pisma.", "file-plus", ""),
    "nowa_wersja": ("Zapisano wersję {wersja}.", "edit", ""),
    "przedloz": ("Przedłożono wersję {wersja}.", "send", ""),
    "parafuj": ("Parafa wersji {wersja}.", "writing-sign", "done"),
    "aprobuj_wstepnie": ("Aprobata wstępna wersji {wersja}; pismo wychodzi poza Biuro.", "circle-check", "done"),
    "aprobuj_wstepnie_bez_parafy": ("Aprobata wstępna wersji {wersja} bez parafy.", "circle-check", "done"),
    "przedloz_urlop": ("Przedłożono wersję {wersja} Sekretarzowi Miasta.", "arrow-forward-up", "done"),
    "wroc_podpisane": ("Pismo wróciło podpisane poza Biurem.", "signature", "stampd"),
    "wroc_do_poprawy": ("Pismo wróciło do poprawy.", "arrow-back-up", ""),
    "aprobuj_bez_podpisu": ("Aprobata ostateczna wersji {wersja}, czeka na podpis dyrektora.", "circle-check", "done"),
    "aprobuj": ("Aprobata ostateczna i podpis wersji {wersja}.", "signature", "done"),
    "podpisz": ("Podpis wersji {wersja}.", "signature", "done"),
    "podpisz_bez_parafy": ("Podpis wersji {wersja} bez parafy.", "signature", "done"),
    "zwroc": ("Zwrot do poprawy.", "arrow-back-up", ""),
    "wycofaj": ("Autor wycofał pismo.", "corner-down-right", ""),
    "anuluj": ("Anulowano pismo.", "trash", ""),
    "wyslij": ("Wysłano.", "send", "stampd"),
    "cofnij_wysylke": ("Cofnięto wysłanie.", "arrow-back-up", ""),
}


def przebieg(pismo: Pismo, akceptacje: list[Akceptacja]) -> list[Wpis]:
    """The entries, newest first; an act that no longer counts says so, one given unread says that, too."""
    rows = pismo.historia.select_related("history_user").order_by("-history_id")
    given = list(akceptacje)
    return [_wpis(row, _uwagi(row, given)) for row in rows if row.akt_czynnosc]


def _uwagi(row: Any, akceptacje: list[Akceptacja]) -> str:
    """What the Akceptacja of this entry adds; both are newest first, so each is used once."""
    same = (
        a
        for a in akceptacje
        if _key(a) == (row.history_user_id, row.wersja, row.akt_podstawa, row.history_change_reason)
    )
    found = next(same, None)
    if found is None:
        return ""
    akceptacje.remove(found)
    return _w_nawiasie(found)


def _w_nawiasie(a: Akceptacja) -> str:
    unread = "" if a.przeczytane or a.czynnosc == Akceptacja.ZWROT else "bez otwarcia pisma"
    words = ", ".join(filter(None, [unread, a.uniewazniona]))
    return f" ({words})" if words else ""


def _key(a: Akceptacja) -> tuple:
    return (a.osoba_id, a.wersja.numer, a.podstawa, a.powod)


def zdanie(czynnosc: str, wersja: int) -> str:
    """What the act did, in the words of the history."""
    return ZDANIA[czynnosc][0].format(wersja=wersja)


def _wpis(row: Any, note: str) -> Wpis:
    template, icon, look = ZDANIA.get(row.akt_czynnosc, ("Zmieniono pismo.", "edit", ""))
    return Wpis(
        template.format(wersja=row.wersja)[:-1] + note + ".",
        row.history_date,
        icon,
        kto=str(row.history_user or ""),
        jako=row.akt_jako,
        podstawa=row.akt_podstawa,
        za=row.akt_za,
        powod=row.history_change_reason,
        rodzaj=look,
    )

"""What can be entrusted, as data: code, name, the paragraph it follows from, whether it shows matters of citizens."""

from typing import NamedTuple


class DaneZasobu(NamedTuple):
    """A resource."""

    kod: str
    nazwa: str
    podstawa: str
    z_trescia: bool  # who keeps it sees cases or mail, so he must hold a post


ZASOBY = (
    DaneZasobu("administracja", "Administracja Biura", "decyzja dyrektora, § 3 ust. 1", z_trescia=False),
    DaneZasobu("adresy", "Książka adresowa", "§ 7 ust. 3 pkt 7", z_trescia=True),
    DaneZasobu("archiwum", "Archiwum zakładowe", "instrukcja archiwalna (Dz.U. 2011 nr 14 poz. 67)", z_trescia=True),
    DaneZasobu("dziennik_odczytow", "Dziennik odczytów danych osobowych", "art. 5 ust. 2 RODO", z_trescia=False),
    DaneZasobu("kalendarz", "Kalendarium zajęć", "§ 7 ust. 3 pkt 1", z_trescia=False),
    DaneZasobu("rejestr_1510", "Rejestr skarg i wniosków PK-II.1510", "§ 6 ust. 4, § 7 ust. 2 pkt 13", z_trescia=True),
    DaneZasobu("rejestr_rpw", "Rejestr przesyłek wpływających RPW", "§ 7 ust. 3 pkt 2", z_trescia=True),
    DaneZasobu("rejestr_rpwych", "Rejestr przesyłek wychodzących RPWych", "§ 7 ust. 3 pkt 3", z_trescia=True),
    DaneZasobu("skrzynka", "Skrzynka e-mail Biura", "§ 7 ust. 3 pkt 10", z_trescia=True),
)
Z_TRESCIA = frozenset(row.kod for row in ZASOBY if row.z_trescia)

"""What a letter is, decided before there is a case: one table (art. 222, 233-235, 240 kpa; § 2 of the regulation).

A row either opens a case on its own page or ends with the letter put among those that make no file.
"""

from dataclasses import dataclass
from enum import StrEnum

from biuro.core.polish import long_date
from rejestry.skargi.sciezka import Sciezka
from rejestry.skargi.sciezki_trybow import TRYBY
from rejestry.terminy.obliczenia import policz
from sekretariat.przesylki.models import Przesylka

R = Przesylka.Rodzaj
DO_REJESTRU = (R.SKARGA, R.WNIOSEK, R.INFORMACJA)
ROZP = "rozporządzenia RM z 8.01.2002"


class Koniec(StrEnum):
    """Where the letter goes."""

    SPRAWA = "akta:zaloz"
    INFORMACJA = "udip:zaloz"
    BEZ_SPRAWY = "kwalifikacja:koniec"


@dataclass(frozen=True, slots=True)
class Kwalifikacja:
    """One row; the texts are Polish and go to the screen."""

    kod: str
    nazwa: str
    przepis: str
    opis: str
    koniec: Koniec = Koniec.SPRAWA
    zegar: str = ""  # code of the deadline that runs from the receipt
    takze_z_rejestru: bool = False  # ends without a case even what came as a complaint, motion or request
    pewne: bool = True


def _tryb(row: Sciezka) -> Kwalifikacja:
    """A procedure that is no complaint, as the course of a complaint knows it."""
    end = {"informacja": Koniec.INFORMACJA, "sygnalista": Koniec.BEZ_SPRAWY}.get(row.kod, Koniec.SPRAWA)
    return Kwalifikacja(
        row.kod, row.nazwa, row.przepis, row.opis, end, row.zegar, row.kod == "sygnalista", row.pewne
    )  # fmt: skip


BEZ = Koniec.BEZ_SPRAWY
KWALIFIKACJE = (
    Kwalifikacja(
        "skarga", "To skarga", "art. 227 kpa",
        "Zaniedbanie, naruszenie praworządności lub interesów, przewlekłość. Sprawa klasy 1510.",
        zegar="SK_ROZPATRZENIE",
    ),
    Kwalifikacja(
        "wniosek", "To wniosek", "art. 241 kpa",
        "Ulepszenie organizacji, usprawnienie pracy, potrzeby ludności. Sprawa klasy 1510.",
        zegar="WN_ROZPATRZENIE",
    ),
    Kwalifikacja(
        "wlasciwosc", "To skarga lub wniosek do innego organu", "art. 231 i 243 kpa",
        "Załóż sprawę i na stronie „Tok” przekaż pismo organowi. Wnoszącego zawiadom jednocześnie.",
        zegar="SK_PRZEKAZANIE",
    ),
    *map(_tryb, TRYBY),
    Kwalifikacja(
        "odpis", "To odpis skierowany do wiadomości", f"§ 2 {ROZP}",
        "Rozpatruje tylko adresat pisma. Wpisz, kto nim jest.", BEZ, takze_z_rejestru=True,
    ),
    Kwalifikacja(
        "kopia", "To drugi egzemplarz pisma, które już mamy", "instrukcja kancelaryjna",
        "Wpisz numer RPW albo znak sprawy z pierwszym egzemplarzem.", BEZ, takze_z_rejestru=True,
    ),
    Kwalifikacja(
        "bez_akt", "To pismo, które nie tworzy akt sprawy", "instrukcja kancelaryjna",
        "Zaproszenie, oferta, ogłoszenie, życzenia, informacja do wiadomości.", BEZ,
    ),
)  # fmt: skip
# Reading skarga_na_dyrektora: not chosen here but offered to the sekretariat, on a letter about the director alone.
NA_DYREKTORA = Kwalifikacja(
    "na_dyrektora", "Skarga na dyrektora Biura", "Dz.U. 2002 nr 5 poz. 46, art. 231 kpa",
    "W Biurze nikt jej nie rozpatruje, bo wszyscy podlegają dyrektorowi. Przekaż ją i jednocześnie zawiadom "
    "wnoszącego. Wpisz komu, kiedy i jak.",
    BEZ, zegar="SK_PRZEKAZANIE", takze_z_rejestru=True, pewne=False,
)  # fmt: skip
WEDLUG_KODU = {row.kod: row for row in (*KWALIFIKACJE, NA_DYREKTORA)}


def przeszkoda(row: Kwalifikacja, przesylka: Przesylka) -> str:
    """„Nie: …” with the article, or "": what came as a complaint, motion or request never ends without a case."""
    if row.koniec != BEZ or row.takze_z_rejestru or przesylka.rodzaj not in DO_REJESTRU:
        return ""
    kind = przesylka.get_rodzaj_display().lower()
    return f"Nie: wpisano je jako „{kind}”. Takie pismo rejestruje się i ma termin (art. 254 kpa, art. 13 udip)."


def zegar(row: Kwalifikacja, przesylka: Przesylka) -> str:
    """„Do: czwartek …”: the clock of the row from the receipt of the letter; empty when none runs."""
    if not row.zegar:
        return ""
    wynik = policz(row.zegar, przesylka.data_wplywu)
    return f"Do: {long_date(wynik.ostateczny)} ({wynik.kod.podstawa})."

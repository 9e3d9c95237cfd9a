"""§ 9 written a second time, sentence by sentence from the Regulamin and the table of readings, for the tests alone.

Nothing here is imported from the product: an outsider with the Regulamin in hand would answer so.
"""

from dataclasses import dataclass, field

KIEROWNICY = {"oru": "kierownik_oru", "oit1": "kierownik_oit1", "oit2": "kierownik_oit2"}  # § 2
NADZOROWANE_PRZEZ_ZASTEPCE = {"oru"}  # § 4
JEDNOSTKI = ("pk", "oru", "sek", "oit1", "oit2")  # § 10 ust. 3
KATEGORIE = ("zakres_biura", "wewnetrzne", "zastrzezone", "oswiadczenie_woli", "wniosek_urlopowy")
CZYNNOSCI = ("parafa", "aprobata_wstepna", "aprobata_ostateczna", "aprobata_bez_podpisu", "podpis")
OSOBY = (
    *("dyrektor", "zastepca", "kierownik_oru", "kierownik_oit1", "kierownik_oit2", "specjalista", "analityk"),
    *("marka", "sekretariat", "superwizor", "broker", "broker_oit2", "administrator"),
)


@dataclass(frozen=True)
class Dzien:
    """What is true on a day, in words of the office."""

    nieobecni: frozenset[str] = frozenset()
    zastepuje: dict[str, tuple[str, str]] = field(default_factory=dict)  # who → (whose post, decision)
    pelnomocnictwo: bool = False
    obowiazuje: bool = True
    aprobata_podpisem: bool = True
    parafa_wlasnego: bool = True
    zastepca_wewnetrzne: bool = True


@dataclass(frozen=True)
class Papier:
    """A letter: its category, the unit it was written in, who wrote it, whom it is about."""

    kategoria: str
    jednostka: str
    autor: str
    dotyczy: str | None = None


def kto_moze(czynnosc: str, papier: Papier, dzien: Dzien) -> dict[str, str]:
    """{person: paragraph} of everybody who may; who is not named may not."""
    found = {}
    for osoba in OSOBY:
        for stanowisko, tytul in _w_jakiej_roli(osoba, dzien):
            involved = {osoba, stanowisko} if tytul else {osoba}
            if papier.dotyczy in involved:
                continue  # nobody decides in a matter about himself
            przepis = _zdanie(czynnosc, papier, stanowisko, bool(tytul), papier.autor in involved, dzien)
            if przepis and osoba not in found:
                found[osoba] = f"{przepis} w zw. z {tytul}" if tytul else przepis
    return found if dzien.obowiazuje else {}


def _w_jakiej_roli(osoba: str, dzien: Dzien) -> list[tuple[str, str]]:
    """(post performed, by what title when it is somebody else's); nothing while away."""
    if osoba in dzien.nieobecni:
        return []
    roles = [(osoba, "")]
    if osoba == "zastepca" and "dyrektor" in dzien.nieobecni:
        roles.append(("dyrektor", "§ 3 ust. 3"))
    if osoba in dzien.zastepuje:
        roles.append(dzien.zastepuje[osoba])
    return roles


def _zdanie(czynnosc: str, papier: Papier, kto: str, zastepuje: bool, wlasne: bool, dzien: Dzien) -> str:
    """The sentence of § 9 that gives the act to the holder of this post, or nothing."""
    sentences: dict[tuple[str, str], tuple[str, bool]] = {}
    if kto == "dyrektor":
        sentences = _dyrektor(zastepuje, wlasne, dzien)
    elif kto == "zastepca" and papier.jednostka in NADZOROWANE_PRZEZ_ZASTEPCE:
        sentences = _zastepca(wlasne, dzien)
    elif kto == KIEROWNICY.get(papier.jednostka):
        sentences = _kierownik(zastepuje, wlasne, dzien)
    przepis, wolno = sentences.get((czynnosc, papier.kategoria), ("", False))
    return przepis if wolno else ""


def _dyrektor(zastepuje: bool, wlasne: bool, dzien: Dzien) -> dict:
    """§ 9 ust. 2-4 and 7; who stands in never decides about his own letter, nobody about his own leave."""
    by_substitute = wlasne and zastepuje
    return {
        ("aprobata_wstepna", "zastrzezone"): ("§ 9 ust. 2", not by_substitute),
        ("podpis", "zakres_biura"): ("§ 9 ust. 3", not by_substitute),
        ("podpis", "wewnetrzne"): ("§ 9 ust. 3", not by_substitute),
        ("podpis", "oswiadczenie_woli"): (
            "§ 9 ust. 4, pełnomocnictwo nr 1/2026",
            dzien.pelnomocnictwo and not zastepuje,
        ),
        ("podpis", "wniosek_urlopowy"): ("§ 9 ust. 7", not wlasne),
    }


def _zastepca(wlasne: bool, dzien: Dzien) -> dict:
    """§ 9 ust. 5 and 7: the units he supervises, never his own."""
    koncowa = "aprobata_ostateczna" if dzien.aprobata_podpisem else "aprobata_bez_podpisu"
    return {
        (koncowa, "zakres_biura"): ("§ 9 ust. 5", not wlasne),
        (koncowa, "wewnetrzne"): ("§ 9 ust. 5", not wlasne and dzien.zastepca_wewnetrzne),
        ("parafa", "wniosek_urlopowy"): ("§ 9 ust. 7", not wlasne),
    }


def _kierownik(zastepuje: bool, wlasne: bool, dzien: Dzien) -> dict:
    """§ 9 ust. 6 and 7: his own unit."""
    may_paraph = dzien.parafa_wlasnego or not wlasne
    return {
        ("podpis", "wewnetrzne"): ("§ 9 ust. 6", not (wlasne and zastepuje)),
        ("parafa", "zakres_biura"): ("§ 9 ust. 6", may_paraph),
        ("parafa", "zastrzezone"): ("§ 9 ust. 6", may_paraph),
        ("parafa", "oswiadczenie_woli"): ("§ 9 ust. 6", may_paraph),
        ("parafa", "wniosek_urlopowy"): ("§ 9 ust. 7", not wlasne),
    }

"""The rows of „Co teraz” that come from the course of a complaint or motion (rejestry.skargi.dalej)."""

from sekretariat.akta.akcje import protokol, tok, zakoncz, zawiadom
from sekretariat.akta.kolej import prowadzacy
from sekretariat.akta.sytuacja import Sytuacja

TOK = (
    Sytuacja(
        "protokol",
        lambda akta: akta.protokol is not None and akta.protokol.podpisano is None,
        "Podpiszcie protokół i odnotuj podpisy",
        "Protokół czeka na podpisy",
        "Protokół podpisują obie osoby: przyjmujący i wnoszący. Bez podpisów sprawa się nie zakończy.",
        prowadzacy,
        "§ 6 ust. 1 rozporządzenia z 8.01.2002",
        akcje=protokol,
    ),
    Sytuacja(
        "zwloka",
        lambda akta: bool(akta.dalej.zwloka),
        "Wyślij zawiadomienie o nowym terminie",
        "O nowym terminie trzeba zawiadomić wnoszącego",
        lambda akta: akta.dalej.zwloka,
        prowadzacy,
        lambda akta: akta.dalej.przepis,
        akcje=zawiadom,
    ),
    Sytuacja(
        "krok_skargi",
        lambda akta: bool(akta.dalej.krok),
        "Dokończ podjęty krok",
        "Podjęty krok czeka na dokończenie",
        lambda akta: akta.dalej.krok,
        prowadzacy,
        lambda akta: akta.dalej.przepis,
        akcje=tok,
    ),
    Sytuacja(
        "koniec_bez_pisma",
        lambda akta: bool(akta.dalej.koniec),
        "Zakończ sprawę",
        "Sprawa czeka na zakończenie",
        lambda akta: akta.dalej.koniec,
        prowadzacy,
        lambda akta: akta.dalej.przepis,
        akcje=zakoncz,
    ),
)

"""Triage: what is neither a complaint nor a motion, and which clock runs there instead (art. 233-236, 240 kpa; A7)."""

from rejestry.skargi.fakty import Fakty
from rejestry.skargi.sciezka import Sciezka

TO_NIE_SKARGA = "To nie jest skarga ani wniosek"


def od_radnego(f: Fakty) -> str:
    """Art. 24 of the act on the municipal self-government is a right of councillors."""
    return "" if f.posel else "Nie: interpelacje i zapytania składają radni (art. 24 ust. 3 u.s.g.)."


def od_redakcji(f: Fakty) -> str:
    """Art. 6 of the press law is about criticism sent by the editor."""
    return "" if f.redakcja else "Nie: krytykę prasową przekazuje redakcja (art. 6 ust. 2 Prawa prasowego)."


def tryb(kod: str, nazwa: str, przepis: str, opis: str, zegar: str = "", **more) -> Sciezka:
    """A row that leads out of the register with a letter to who complains."""
    facts = {"pisma": ("inny_tryb",), "do_wnoszacego": True, "sposob": ("inny_tryb", "inny_tryb")}
    return Sciezka(kod, nazwa, przepis, TO_NIE_SKARGA, opis, zegar=zegar, **(facts | more))


TRYBY = (
    tryb(
        "petycja", "To petycja", "ustawa z 11.07.2014 o petycjach, art. 3",
        "Trzy miesiące od złożenia. Petycję publikuje się na stronie urzędu.",
        "PETYCJA", pewne=False,
    ),
    tryb(
        "informacja", "To wniosek o informację publiczną", "art. 10 ust. 1 udip",
        "Zakłada sprawę w rejestrze 1431 z tą samą datą wpływu i jej 14 dniami. Wnoszącego zawiadom.",
        "IP_14", pola=("tytul",),
    ),
    tryb(
        "ponowne", "To wniosek o ponowne wykorzystywanie informacji",
        "ustawa z 11.08.2021 o otwartych danych, art. 39–40",
        "14 dni, po zawiadomieniu najdalej 2 miesiące.",
        "PONOWNE_14",
    ),
    tryb(
        "rodo", "To żądanie dotyczące danych osobowych", "art. 15–22 RODO",
        "Miesiąc od otrzymania. Przekaż inspektorowi ochrony danych.",
        "RODO_1M", pewne=False,
    ),
    tryb(
        "sygnalista", "To zgłoszenie sygnalisty", "ustawa z 14.06.2024 o ochronie sygnalistów",
        "Osobny kanał i osobny rejestr: nie opisuj treści w tej sprawie i nie ujawniaj zgłaszającego.",
        "SYGNALISTA_7", pewne=False,
    ),
    tryb(
        "interpelacja", "To interpelacja lub zapytanie radnego", "art. 24 ust. 3–6 u.s.g.",
        "14 dni od otrzymania. Prowadzi je Biuro Rady.",
        "INTERPELACJA", przeszkoda=od_radnego, pewne=False,
    ),
    tryb(
        "krytyka", "To krytyka prasowa", "art. 6 ust. 2 Prawa prasowego",
        "Miesiąc na odpowiedź redakcji.",
        "KRYTYKA_PRASOWA", przeszkoda=od_redakcji, pewne=False,
    ),
    tryb(
        "sad", "To skarga do sądu administracyjnego", "art. 54 § 1 ppsa",
        "Wnosi się ją za pośrednictwem organu: przekaż ją tam, gdzie wydano zaskarżony akt.",
    ),
    tryb(
        "kpa_233", "To sprawa indywidualna, której nikt nie prowadził", "art. 233 kpa",
        "Pismo strony wszczyna postępowanie. Pismo innej osoby może być powodem wszczęcia z urzędu.",
        "KPA_1M",
    ),
    tryb(
        "kpa_234", "To sprawa, w której trwa postępowanie", "art. 234 kpa",
        "Pismo strony rozpatruje się w tym postępowaniu. Pismo innej osoby to materiał do niego.",
    ),
    tryb(
        "kpa_235", "To sprawa zakończona ostateczną decyzją", "art. 235 kpa",
        "Pismo traktuje się jak żądanie wznowienia, stwierdzenia nieważności, uchylenia albo zmiany decyzji.",
    ),
    tryb(
        "inna_procedura", "To sprawa innej procedury", "art. 240 kpa",
        "Stosuje się przepisy tej procedury, na przykład podatkowej albo sądowej.",
    ),
)  # fmt: skip
ZEGARY = frozenset(row.zegar for row in TRYBY if row.zegar)  # of the procedures, not of the complaint

"""How a point of a request may end (udip art. 10–16, prawo C4): its document, its article, what it must hold."""

from dataclasses import dataclass
from enum import StrEnum

from rejestry.sprawy.sposoby import NieznanySposob


class Dokument(StrEnum):
    """What ends the point."""

    ODPOWIEDZ = "odpowiedź"
    ODMOWA = "decyzja o odmowie"
    UMORZENIE = "decyzja o umorzeniu"
    ADNOTACJA = "adnotacja w aktach"


DECYZJE = (Dokument.ODMOWA, Dokument.UMORZENIE)
BRAK = {
    "uzasadnienie": "co napiszemy wnioskodawcy",
    "odsylacz": "adres strony BIP",
    "podstawa_odmowy": "podstawę odmowy",
    "wytworzyl": "kto wytworzył informację lub odpowiada za jej treść (art. 12 ust. 1 udip)",
    "udostepnil": "kto udostępnia informację (art. 12 ust. 1 udip)",
}


@dataclass(frozen=True, slots=True)
class SposobPunktu:
    """One outcome: code, words, article, the document, fields it needs, the step that must come first."""

    kod: str
    nazwa: str
    podstawa: str
    dokument: Dokument
    pola: tuple[str, ...] = ()
    po_kroku: str = ""  # Krok.Rodzaj
    grupa: str = ""  # the outcome of the whole case when all points end so

    @property
    def decyzja(self) -> bool:
        """Does it need an administrative decision (art. 16), so a party and a signature?"""
        return self.dokument in DECYZJE


D, TRESC, OZNACZENIE = Dokument, ("uzasadnienie",), ("wytworzyl", "udostepnil")
TAK = "udostepniono"
SPOSOBY_PUNKTU = (
    SposobPunktu("udostepniono", "Udostępniono", "art. 13 ust. 1, art. 12 udip", D.ODPOWIEDZ, OZNACZENIE, grupa=TAK),
    SposobPunktu(
        "udostepniono_inaczej",
        "Udostępniono w innej formie, o którą wniósł wnioskodawca",
        "art. 14 ust. 2 udip",
        D.ODPOWIEDZ,
        OZNACZENIE,
        "forma",
        TAK,
    ),
    SposobPunktu(
        "udostepniono_oplata", "Udostępniono za opłatą", "art. 15 udip", D.ODPOWIEDZ, OZNACZENIE, "oplata", TAK
    ),
    SposobPunktu(
        "udostepniono_przetworzona",
        "Udostępniono informację przetworzoną",
        "art. 3 ust. 1 pkt 1 udip",
        D.ODPOWIEDZ,
        (*OZNACZENIE, "uzasadnienie"),
        "",
        TAK,
    ),
    SposobPunktu(
        "od_razu", "Udostępniono od razu, bez pisma", "art. 10 ust. 2 udip", D.ADNOTACJA, (*OZNACZENIE,), grupa=TAK
    ),
    SposobPunktu("w_bip", "Jest już w BIP", "art. 10 ust. 1 udip", D.ODPOWIEDZ, ("odsylacz",), grupa="pismo"),
    SposobPunktu(
        "nie_stanowi", "Nie jest informacją publiczną", "art. 1 ust. 1 udip", D.ODPOWIEDZ, TRESC, grupa="pismo"
    ),
    SposobPunktu("nie_posiada", "Nie mamy tej informacji", "art. 4 ust. 3 udip", D.ODPOWIEDZ, TRESC, grupa="pismo"),
    SposobPunktu(
        "inny_tryb",
        "Inny tryb dostępu (środowisko, akta sprawy, RODO …)",
        "art. 1 ust. 2 udip",
        D.ODPOWIEDZ,
        TRESC,
        grupa="pismo",
    ),
    SposobPunktu(
        "ponowne_wykorzystywanie",
        "Wniosek o ponowne wykorzystywanie",
        "art. 39–40 ustawy z 11.08.2021 o otwartych danych",
        D.ODPOWIEDZ,
        TRESC,
        grupa="pismo",
    ),
    SposobPunktu(
        "przekazano",
        "Przekazano innej jednostce lub organowi",
        "praktyka: udip nie zna przekazania",
        D.ODPOWIEDZ,
        TRESC,
        grupa="przekazano",
    ),
    SposobPunktu(
        "odmowa",
        "Odmowa: tajemnica albo prywatność",
        "art. 16 ust. 1, art. 5 ust. 1–2 udip",
        D.ODMOWA,
        ("podstawa_odmowy", "uzasadnienie"),
        grupa="odmowa",
    ),
    SposobPunktu(
        "odmowa_przetworzona",
        "Odmowa: nie wykazano szczególnie istotnego interesu publicznego",
        "art. 16 ust. 1, art. 3 ust. 1 pkt 1 udip",
        D.ODMOWA,
        TRESC,
        "przetworzona",
        "odmowa",
    ),
    SposobPunktu(
        "umorzenie",
        "Umorzenie: brak wniosku o inną formę",
        "art. 14 ust. 2, art. 16 ust. 1 udip",
        D.UMORZENIE,
        TRESC,
        "forma",
        "umorzenie",
    ),
    SposobPunktu(
        "bez_rozpoznania",
        "Bez rozpoznania: nie uzupełniono danych i podpisu",
        "art. 64 § 2 kpa w zw. z art. 16 ust. 2 udip",
        D.ODPOWIEDZ,
        TRESC,
        "braki",
        "bez_rozpoznania",
    ),
    SposobPunktu(
        "wycofano",
        "Wnioskodawca wycofał wniosek",
        "art. 15 ust. 2 udip, praktyka",
        D.ADNOTACJA,
        TRESC,
        grupa="wycofano",
    ),
    SposobPunktu(
        "brak_kontaktu",
        "Nie ma jak przekazać odpowiedzi",
        "praktyka: przepis tego nie reguluje",
        D.ADNOTACJA,
        TRESC,
        grupa="brak_kontaktu",
    ),
    SposobPunktu(
        "oplata_nieprzyjeta",
        "Wnioskodawca nie przyjął opłaty",
        "art. 15 ust. 2 udip, praktyka",
        D.ADNOTACJA,
        TRESC,
        "oplata",
        "oplata_nieprzyjeta",
    ),
)
WEDLUG_KODU = {sposob.kod: sposob for sposob in SPOSOBY_PUNKTU}
PODSTAWY_ODMOWY = {
    "niejawne": "ochrona informacji niejawnych (art. 5 ust. 1 udip)",
    "tajemnica": "inna tajemnica ustawowo chroniona (art. 5 ust. 1 udip)",
    "prywatnosc": "prywatność osoby fizycznej (art. 5 ust. 2 udip)",
    "przedsiebiorca": "tajemnica przedsiębiorcy (art. 5 ust. 2 udip)",
}


def sposob_punktu(kod: str) -> SposobPunktu:
    """The outcome of the code; raises NieznanySposob."""
    if kod not in WEDLUG_KODU:
        raise NieznanySposob("Wybierz sposób załatwienia punktu z listy.")
    return WEDLUG_KODU[kod]

"""The steps of the procedure as one table: article, letter, the deadline each starts and those it ends."""

from dataclasses import dataclass

from rejestry.informacja_publiczna.models import Krok
from rejestry.informacja_publiczna.sposoby import Dokument

R = Krok.Rodzaj
ZEGAR = ("IP_14", "IP_2M", "IP_OPLATA_CZEKAJ", "IP_FORMA")  # what the office itself owes the applicant


@dataclass(frozen=True, slots=True)
class RegulaKroku:
    """One row. A step with a template goes out as a letter; one without it comes in."""

    rodzaj: str
    podstawa: str
    opis: str
    szablon: str = ""
    pola: tuple[tuple[str, str], ...] = ()  # (field, what is missing without it)
    biegnie: str = ""  # deadline that starts …
    od: str = ""  # … on this day of the step
    zastepuje: bool = False  # sent in time, it takes the place of the 14 days
    konczy: tuple[str, ...] = ()  # deadlines fulfilled when it is sent
    odpowiedzi: tuple[tuple[str, str], ...] = ()  # what the applicant (SKO, the court) may do after it
    pytanie: str = "Co zrobił wnioskodawca"
    odnotuj: str = "Odnotuj odpowiedź"

    @property
    def wychodzi(self) -> bool:
        """Is it a letter of ours?"""
        return bool(self.szablon)


ZRZECZENIE = {
    "odpowiedzi": (("zrzekl_sie", "zrzekł się prawa do odwołania (art. 127a kpa)"),),
    "odnotuj": "Odnotuj zrzeczenie",
}
ROZSTRZYGNIECIE = "Odnotuj rozstrzygnięcie"
KROKI = {
    row.rodzaj: row
    for row in (
        RegulaKroku(
            R.ODPOWIEDZ,
            "art. 13 ust. 1 udip",
            "Odpowiada na wszystkie punkty załatwiane pismem, z oznaczeniem z art. 12.",
            "udip_odpowiedz",
        ),
        RegulaKroku(
            R.PRZEDLUZENIE,
            "art. 13 ust. 2 udip",
            "Podaj powody i nowy termin, najdalej 2 miesiące od złożenia wniosku. Wyślij przed końcem 14 dni.",
            "udip_termin",
            (("powod", "powody opóźnienia"), ("nowy_termin", "nowy termin")),
            zastepuje=True,
        ),
        RegulaKroku(
            R.FORMA,
            "art. 14 ust. 2 udip",
            "Napisz, dlaczego nie można w żądany sposób i jak można od razu. Wnioskodawca ma 14 dni na nowy wniosek.",
            "udip_forma",
            (("powod", "dlaczego nie można udostępnić w żądany sposób i jak można"),),
            biegnie="IP_FORMA",
            od="doreczono",
            zastepuje=True,
            odpowiedzi=(("zmienil", "wniósł o inną formę"), ("wycofal", "wycofał wniosek")),
        ),
        RegulaKroku(
            R.OPLATA,
            "art. 15 ust. 2 udip",
            "Podaj koszt dodatkowy i jego wyliczenie. Udostępnisz po 14 dniach, chyba że wnioskodawca zmieni zdanie.",
            "udip_oplata",
            (("kwota", "wysokość opłaty"), ("powod", "z czego wynika koszt")),
            biegnie="IP_OPLATA_CZEKAJ",
            od="doreczono",
            zastepuje=True,
            odpowiedzi=(
                ("godzi_sie", "zgodził się na opłatę"),
                ("zmienil", "zmienił sposób lub formę"),
                ("nie_przyjmuje", "nie przyjął opłaty"),
                ("wycofal", "wycofał wniosek"),
            ),
        ),
        RegulaKroku(
            R.PRZETWORZONA,
            "art. 3 ust. 1 pkt 1 udip",
            "Wyjaśnij, dlaczego informacja jest przetworzona, i daj co najmniej 7 dni. 14 dni biegnie dalej.",
            "udip_przetworzona",
            (("powod", "dlaczego informacja jest przetworzona"),),
            odpowiedzi=(("wykazal", "wykazał interes publiczny"), ("nie_wykazal", "nie wykazał go")),
        ),
        RegulaKroku(
            R.BRAKI,
            "art. 64 § 2 kpa w zw. z art. 16 ust. 2 udip",
            "Tylko gdy ma zapaść decyzja: poproś o imię, nazwisko, adres i podpis w 7 dni od doręczenia.",
            "udip_braki",
            (("powod", "czego brakuje"),),
            biegnie="IP_BRAKI",
            od="doreczono",
            odpowiedzi=(("uzupelnil", "uzupełnił dane i podpis"), ("wycofal", "wycofał wniosek")),
        ),
        RegulaKroku(
            R.ODMOWA,
            "art. 16 ust. 1 udip, art. 107 kpa",
            "Decyzja ze wszystkimi elementami i pouczeniem o odwołaniu do SKO. Podpisuje upoważniony (art. 268a kpa).",
            "udip_odmowa",
            biegnie="IP_ODWOLANIE_WNIESIENIE",
            od="doreczono",
            **ZRZECZENIE,
        ),
        RegulaKroku(
            R.UMORZENIE,
            "art. 14 ust. 2, art. 16 ust. 1 udip, art. 107 kpa",
            "Decyzja po 14 dniach bez nowego wniosku. Podpisuje upoważniony (art. 268a kpa).",
            "udip_umorzenie",
            biegnie="IP_ODWOLANIE_WNIESIENIE",
            od="doreczono",
            **ZRZECZENIE,
        ),
        RegulaKroku(
            R.ODWOLANIE,
            "art. 127 i 129 kpa w zw. z art. 16 ust. 2 udip",
            "Odnotuj, kiedy wpłynęło. Na przekazanie do SKO z aktami jest 7 dni.",
            biegnie="IP_ODWOLANIE_PRZEKAZANIE",
            od="wplynelo",
        ),
        RegulaKroku(
            R.DO_SKO,
            "art. 133 kpa",
            "Pismo przewodnie z aktami sprawy i stanowiskiem.",
            "udip_sko",
            konczy=("IP_ODWOLANIE_PRZEKAZANIE", "IP_ODWOLANIE_WNIESIENIE"),
            odpowiedzi=(
                ("utrzymano", "SKO utrzymało decyzję w mocy (art. 138 § 1 pkt 1 kpa)"),
                ("uchylono", "SKO uchyliło decyzję i przekazało sprawę do ponownego rozpatrzenia (art. 138 § 2 kpa)"),
                ("orzeczono", "SKO uchyliło decyzję i samo rozstrzygnęło (art. 138 § 1 pkt 2 kpa)"),
                ("bez_skutku", "odwołanie niedopuszczalne, spóźnione albo cofnięte (art. 134, 137 kpa)"),
            ),
            pytanie="Co rozstrzygnęło SKO",
            odnotuj=ROZSTRZYGNIECIE,
        ),
        RegulaKroku(
            R.SKARGA_WSA,
            "art. 21 udip",
            "Odnotuj, kiedy wpłynęła. Na przekazanie sądowi z aktami i odpowiedzią jest 15 dni.",
            biegnie="IP_WSA_AKTA",
            od="wplynelo",
        ),
        RegulaKroku(
            R.DO_WSA,
            "art. 21 pkt 1 udip",
            "Skarga, akta i odpowiedź na skargę.",
            "udip_wsa",
            konczy=("IP_WSA_AKTA",),
            odpowiedzi=(
                ("oddalono", "sąd oddalił albo odrzucił skargę lub umorzył postępowanie"),
                ("uwzgledniono", "sąd uwzględnił skargę: wniosek trzeba rozpatrzyć ponownie"),
                ("stwierdzono", "sąd stwierdził bezczynność, a wniosek był już załatwiony"),
            ),
            pytanie="Co orzekł sąd",
            odnotuj=ROZSTRZYGNIECIE,
        ),
    )
}
DECYZJE = (R.ODMOWA, R.UMORZENIE)
DOKUMENTY = {R.ODPOWIEDZ: Dokument.ODPOWIEDZ, R.ODMOWA: Dokument.ODMOWA, R.UMORZENIE: Dokument.UMORZENIE}
ODPOWIEDZI = {kod: words for row in KROKI.values() for kod, words in row.odpowiedzi}


def regula(krok: Krok) -> RegulaKroku:
    """The row of the step."""
    return KROKI[R(krok.rodzaj)]

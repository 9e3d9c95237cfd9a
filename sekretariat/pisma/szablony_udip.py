"""Templates of the procedure of udip; each is begun by a step of rejestry.informacja_publiczna.kroki.

A decision must have every element of art. 107 § 1 kpa and art. 16 ust. 2 udip before it is submitted for signature.
The date, the mark, the party's address and the signature with name and post are put on the paper by the system.
"""

from sekretariat.pisma import dane_udip as dane
from sekretariat.pisma.wzor import Szablon

DECYZJA_W_SPRAWIE_INFORMACJI = "decyzja_informacja"  # org.pelnomocnictwa.dane.RODZAJE_DECYZJI
ELEMENTY = (
    ("Prezydent Miasta Poznania", "oznaczenia organu (art. 107 § 1 pkt 1 kpa)"),
    ("po rozpatrzeniu wniosku", "oznaczenia strony i jej wniosku (art. 107 § 1 pkt 3 kpa)"),
    ("na podstawie art. ", "podstawy prawnej (art. 107 § 1 pkt 4 kpa)"),
    ("art. 16 ust. 1", "podstawy z art. 16 ust. 1 udip"),
    ("## Rozstrzygnięcie", "rozstrzygnięcia (art. 107 § 1 pkt 5 kpa)"),
    ("## Uzasadnienie faktyczne", "uzasadnienia faktycznego (art. 107 § 1 pkt 6 kpa)"),
    ("## Uzasadnienie prawne", "uzasadnienia prawnego (art. 107 § 1 pkt 6 kpa)"),
    ("## Pouczenie", "pouczenia (art. 107 § 1 pkt 7 kpa)"),
    ("Samorządowego Kolegium Odwoławczego", "wskazania, że odwołanie idzie do SKO (art. 127 § 2 kpa)"),
    ("za pośrednictwem Prezydenta", "wskazania, przez kogo wnosi się odwołanie (art. 129 § 1 kpa)"),
    ("14 dni od dnia doręczenia", "terminu odwołania (art. 129 § 2 kpa)"),
    ("zrzec się prawa do odwołania", "pouczenia o zrzeczeniu się odwołania (art. 127a, art. 107 § 1 pkt 7 kpa)"),
)
ODMOWA = (
    *ELEMENTY,
    ("odmawia udostępnienia", "rozstrzygnięcia o odmowie (art. 16 ust. 1 udip)"),
    ("art. 16 ust. 2 pkt 2", "osób, które zajęły stanowisko, i chronionych podmiotów (art. 16 ust. 2 pkt 2 udip)"),
)
UMORZENIE = (
    *ELEMENTY,
    ("umarza postępowanie", "rozstrzygnięcia o umorzeniu (art. 16 ust. 1 udip)"),
    ("art. 14 ust. 2", "podstawy z art. 14 ust. 2 udip"),
)
WSPOLNE = {"odpowiada": False, "klauzula": dane.KLAUZULA, "reczny": False}
SZABLONY_UDIP = {
    "udip_odpowiedz": Szablon(
        "Odpowiedź na wniosek o informację publiczną (art. 13)",
        "odpowiedź na wniosek o informację publiczną: {tytul}",
        dane.ODPOWIEDZ,
        **WSPOLNE,
    ),
    "udip_termin": Szablon(
        "Powiadomienie o nowym terminie (art. 13 ust. 2)",
        "nowy termin udostępnienia informacji: {tytul}",
        dane.TERMIN,
        wymaga=(("Dlaczego to trwa dłużej", "powodów opóźnienia (art. 13 ust. 2 udip)"),),
        **WSPOLNE,
    ),
    "udip_forma": Szablon(
        "Powiadomienie o innym sposobie lub formie (art. 14 ust. 2)",
        "inny sposób lub forma udostępnienia informacji: {tytul}",
        dane.FORMA,
        wymaga=(("14 dni", "terminu na nowy wniosek (art. 14 ust. 2 udip)"), ("umorzymy", "skutku milczenia")),
        **WSPOLNE,
    ),
    "udip_oplata": Szablon(
        "Powiadomienie o opłacie (art. 15 ust. 2)",
        "opłata za udostępnienie informacji: {tytul}",
        dane.OPLATA,
        wymaga=(("zł", "wysokości opłaty (art. 15 ust. 2 udip)"), ("wycofać wniosek", "praw wnioskodawcy (art. 15)")),
        **WSPOLNE,
    ),
    "udip_przetworzona": Szablon(
        "Wezwanie do wykazania interesu publicznego (art. 3 ust. 1 pkt 1)",
        "informacja przetworzona: {tytul}",
        dane.PRZETWORZONA,
        wymaga=(("szczególnie istotn", "pytania o interes publiczny (art. 3 ust. 1 pkt 1 udip)"),),
        **WSPOLNE,
    ),
    "udip_braki": Szablon(
        "Wezwanie do uzupełnienia danych i podpisu (art. 64 § 2 kpa)",
        "uzupełnienie wniosku o informację publiczną: {tytul}",
        dane.BRAKI,
        wymaga=(
            ("7 dni", "terminu (art. 64 § 2 kpa)"),
            ("bez rozpoznania", "skutku nieuzupełnienia (art. 64 § 2 kpa)"),
        ),
        **WSPOLNE,
    ),
    "udip_odmowa": Szablon(
        "Decyzja o odmowie (art. 16)",
        "decyzja o odmowie udostępnienia informacji publicznej: {tytul}",
        dane.ODMOWA,
        wymaga=ODMOWA,
        decyzja=DECYZJA_W_SPRAWIE_INFORMACJI,
        **WSPOLNE,
    ),
    "udip_umorzenie": Szablon(
        "Decyzja o umorzeniu (art. 14 ust. 2, art. 16)",
        "decyzja o umorzeniu postępowania o informację publiczną: {tytul}",
        dane.UMORZENIE,
        wymaga=UMORZENIE,
        decyzja=DECYZJA_W_SPRAWIE_INFORMACJI,
        **WSPOLNE,
    ),
    "udip_sko": Szablon(
        "Przekazanie odwołania do SKO (art. 133 kpa)",
        "odwołanie w sprawie {znak}",
        dane.SKO,
        adresat="Samorządowe Kolegium Odwoławcze w Poznaniu",
        adres="",
        **(WSPOLNE | {"klauzula": ""}),
    ),
    "udip_wsa": Szablon(
        "Przekazanie skargi sądowi (art. 21)",
        "skarga w sprawie {znak}",
        dane.WSA,
        adresat="Wojewódzki Sąd Administracyjny w Poznaniu",
        adres="",
        **(WSPOLNE | {"klauzula": ""}),
    ),
}

"""§ 2-4 and § 10 ust. 3 of the Regulamin of 1 February 2017, as data."""

from datetime import date

from org.struktura.models import Jednostka, Stanowisko, Zarzadzenie

R, F = Jednostka.Rodzaj, Stanowisko.Funkcja
SEKRETARZ = "Sekretarz Miasta Poznania"  # zarządzenie 1/2017 § 4

ZARZADZENIE = {
    "numer": "1/2017",
    "z_dnia": date(2017, 2, 1),
    "od": date(2017, 2, 1),
    "tytul": "w sprawie Regulaminu Organizacyjnego Biura Poznań Kontakt",
    "stan": Zarzadzenie.Stan.ZATWIERDZONE,
    "zatwierdzil": SEKRETARZ,
}
# Zarządzenie 1/2017 § 2: it repeals these. Nothing else is known of them, also not from which day they were in force.
UCHYLONE = [
    ("1/2016", date(2016, 1, 4), "w sprawie Regulaminu Organizacyjnego Biura Poznań Kontakt"),
    ("2/2016", date(2016, 5, 1), "w sprawie zmiany Regulaminu Organizacyjnego Biura Poznań Kontakt"),
    ("5/2016", date(2016, 9, 1), "w sprawie zmiany Regulaminu Organizacyjnego Biura Poznań Kontakt"),
]
NIEZNANE = "nieznany: brak w źródle"
OIT = [
    ("kierownik Oddziału", F.KIEROWNIK),  # § 2 pkt 1-2
    ("stanowisko ds. dozoru - superwizor", F.PRACOWNIK),
    ("broker informacji merytorycznej", F.PRACOWNIK),
]
# symbol (§ 10), name (§ 2), kind, supervised by (§ 3 ust. 2, § 4), posts: (name, function)
JEDNOSTKI = [
    (
        "PK",
        "Kierownictwo Biura",
        R.KIEROWNICTWO,
        F.DYREKTOR,
        [("dyrektor Biura", F.DYREKTOR), ("zastępca dyrektora", F.ZASTEPCA)],
    ),
    (
        "PK-II",
        "Oddział Rozwoju Usług „POZnan*KONTAKT”",
        R.ODDZIAL,
        F.ZASTEPCA,
        [
            ("kierownik Oddziału", F.KIEROWNIK),
            ("stanowisko ds. analiz informacji merytorycznej", F.PRACOWNIK),
            ("stanowisko ds. zarządzania marką, projektów i rozliczeń", F.PRACOWNIK),
            ("stanowisko ds. organizacji i analiz", F.PRACOWNIK),
        ],
    ),
    (
        "PK-III",
        "Stanowisko ds. obsługi sekretariatu",
        R.STANOWISKO,
        F.DYREKTOR,
        [("stanowisko ds. obsługi sekretariatu", F.SEKRETARIAT)],
    ),
    ("PK-IV", "Oddział Informacji Teleinformatycznej I", R.ODDZIAL, F.DYREKTOR, OIT),
    ("PK-V", "Oddział Informacji Teleinformatycznej II", R.ODDZIAL, F.DYREKTOR, OIT),
]

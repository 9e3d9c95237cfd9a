"""What the administrator's home page leads to: one row for each screen, whoever built it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Strona:
    """A screen with a sentence about it."""

    nazwa: str
    url: str
    opis: str


GRUPY = [
    (
        "Struktura i regulamin",
        "sitemap",
        [
            Strona("Struktura", "struktura:na_dzien", "Jednostki i stanowiska na dowolny dzień; co się zmieniło."),
            Strona("Zarządzenia", "struktura:zarzadzenia", "Projekty zmian, ich skutki, pliki; zatwierdza dyrektor."),
            Strona("Schemat organizacyjny", "schemat:schemat", "Jednostki, stanowiska i wakaty na dowolny dzień."),
            Strona("Odczytania regulaminu", "odczytania:lista", "Ustawienia tam, gdzie regulamin jest niejasny."),
            Strona("Wykaz akt (JRWA)", "jrwa:lista", "Klasy i kategorie na dzień; nowy wykaz z pliku CSV albo XLSX."),
        ],
    ),
    (
        "Ludzie i upoważnienia",
        "users",
        [
            Strona("Pracownicy", "pracownicy:lista", "Przyjęcie, stanowiska, inicjały, odejście (§ 2, § 10 ust. 2)."),
            Strona("Nieobecności", "nieobecnosci:lista", "Kto jest nieobecny i kogo zastępuje (§ 3 ust. 3)."),
            Strona("Zastępstwa", "wyznaczenia:lista", "Wyznaczeni zastępcy, luki i sprzeczności."),
            Strona("Pełnomocnictwa", "umocowania:lista", "Pełnomocnictwa i upoważnienia (§ 9 ust. 4)."),
            Strona("Klucze, umowy i rzeczy", "wydania:lista", "Kto co ma i co zwrócił (§ 7 ust. 3 pkt 11–13)."),
            Strona("Powierzenia", "powierzenia:lista", "Kto prowadzi rejestry, kalendarze i administrację."),
        ],
    ),
    (
        "Logowanie",
        "user-check",
        [
            Strona("Konta", "administracja:konta", "Blokady, sesje, odnośniki jednorazowe, utracone telefony."),
            Strona("Drugi składnik", "administracja:skladnik", "Kto musi podać kod z aplikacji i od kiedy."),
        ],
    ),
]

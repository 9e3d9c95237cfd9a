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
        "Ludzie i stanowiska",
        "users",
        [
            Strona("Pracownicy", "pracownicy:lista", "Przyjęcie, stanowiska, inicjały, odejście (§ 2, § 10 ust. 2)."),
            Strona("Nieobecności", "nieobecnosci:lista", "Kto jest nieobecny i kogo zastępuje (§ 3 ust. 3)."),
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

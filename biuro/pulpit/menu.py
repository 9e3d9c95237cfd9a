"""The entries of the navigation, in the order of the screen."""

from biuro.pulpit.nawigacja import Grupa, Pozycja
from org.uprawnienia.queries import Zakres


def sekretariat(zakres: Zakres) -> bool:
    """§ 7 ust. 3."""
    return zakres.sekretariat


MENU = [
    Grupa(
        "Praca",
        [
            Pozycja("Moja teczka", "inbox", "pulpit:teczka", klawisz="t"),
            Pozycja("Do podpisu", "signature", "podpis:lista", pilne=True, klawisz="p"),
        ],
    ),
    Grupa(
        "Rejestry",
        [
            Pozycja("Przesyłki wpływające", "mailbox", "przesylki:lista", klawisz="r"),
            Pozycja("Sprawy", "folder", "sprawy:lista"),
            Pozycja("Skargi i wnioski", "gavel", "skargi:lista", klawisz="s"),
            Pozycja("Pisma", "file-text", "pisma:lista"),
            Pozycja("Wysyłka", "send", "wysylka:lista"),
        ],
    ),
    Grupa(
        "Biuro",
        [
            Pozycja("Struktura", "sitemap", "struktura:schemat"),
            Pozycja("Adresy", "address-book", "adresy:lista"),
            Pozycja("Powiadomienia", "message-circle", "powiadomienia:lista"),
        ],
    ),
    Grupa("Zestawienia", [Pozycja("Terminy", "calendar-due", "terminy:lista")]),
]
GLOWNA_CZYNNOSC = Pozycja("Zarejestruj pismo", "plus", "przesylki:nowa", sekretariat)
SZUKAJ = "przesylki:lista"

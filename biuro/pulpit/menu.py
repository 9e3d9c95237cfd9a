"""The entries of the navigation, in the order of the screen, and what waits behind them.

A counter asks first whether anything of the kind waits in the whole bureau: composing what a person sees is half of the
cost of a page, and when nothing waits for anybody (all mail assigned, all letters sent) nobody's rights matter.
"""

from biuro.pulpit.nawigacja import Grupa, Pozycja
from org.dziennik.queries import czyta as czyta_dziennik
from org.kadry.models import Pracownik
from org.uprawnienia.powierzenia import administruje
from org.uprawnienia.queries import Zakres
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.queries import CZEKAJA, do_wyslania
from sekretariat.podpis.queries import ile_czeka
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.queries import visible_to as widoczne_przesylki


def sekretariat(zakres: Zakres) -> bool:
    """§ 7 ust. 3."""
    return zakres.sekretariat


def cale_biuro(zakres: Zakres) -> bool:
    """Who sees all mail: the director, who stands in for him, and the secretariat."""
    return zakres.wszystko or zakres.sekretariat


def podpisujacy(zakres: Zakres) -> bool:
    """Who paraphs, approves or signs (§ 9): the director, the deputy, heads of units, whoever stands in for them."""
    return zakres.wszystko or bool(zakres.jednostki)


def ile_do_podpisu(osoba: Pracownik, zakres: Zakres) -> int:
    """Letters waiting for the paraph or the signature of the person."""
    return ile_czeka(osoba) if Pismo.objects.filter(stan__in=CZEKAJA).exists() else 0


def ile_do_wyslania(osoba: Pracownik, zakres: Zakres) -> int:
    """Signed letters not yet sent."""
    return do_wyslania(osoba).count() if Pismo.objects.filter(stan=Pismo.Stan.PODPISANE).exists() else 0


def ile_nieprzydzielonych(osoba: Pracownik, zakres: Zakres) -> int:
    """New mail, for those who see all of it: the director and the secretariat."""
    if not cale_biuro(zakres) or not Przesylka.objects.filter(stan=Przesylka.Stan.NOWA).exists():
        return 0
    return widoczne_przesylki(osoba).filter(stan=Przesylka.Stan.NOWA).count()


MENU = [
    Grupa(
        "Praca",
        [
            Pozycja("Moja teczka", "inbox", "pulpit:teczka", klawisz="t"),
            Pozycja("Do podpisu", "signature", "podpis:lista", podpisujacy, ile_do_podpisu, pilne=True, klawisz="p"),
            Pozycja("Do wysłania", "send", "wysylka:do_wyslania", sekretariat, ile_do_wyslania),
            Pozycja("Moje czynności", "history", "pulpit:zrobione"),
        ],
    ),
    Grupa(
        "Rejestry",
        [
            Pozycja("Przesyłki wpływające", "mailbox", "przesylki:lista", licznik=ile_nieprzydzielonych, klawisz="r"),
            Pozycja("Przesyłki wychodzące", "mail-opened", "wysylka:lista", klawisz="w"),
            Pozycja("Przedłożenia", "arrow-forward-up", "przedlozenia:lista", cale_biuro),
            Pozycja("Sprawy", "folder", "sprawy:lista", klawisz="a"),
            Pozycja("Skargi i wnioski", "gavel", "skargi:lista", klawisz="s"),
            Pozycja("Informacja publiczna", "info-circle", "informacja_publiczna:lista"),
            Pozycja("Pisma", "file-text", "pisma:lista", klawisz="i"),
        ],
    ),
    Grupa(
        "Biuro",
        [
            Pozycja("Pracownicy", "users", "pracownicy:lista"),
            Pozycja("Kto co podpisuje", "signature", "podpisywanie:macierz"),
            Pozycja("Struktura", "sitemap", "struktura:na_dzien"),
            Pozycja("Nieobecności", "calendar", "nieobecnosci:lista"),
            Pozycja("Pełnomocnictwa", "rubber-stamp", "umocowania:lista", cale_biuro),
            Pozycja("Książka adresowa", "address-book", "adresy:lista", cale_biuro),
        ],
    ),
    Grupa(
        "Zestawienia",
        [
            Pozycja("Regulamin w systemie", "scale", "mapa:strona"),
            Pozycja("Terminy", "calendar-due", "terminy:lista"),
            Pozycja("Spisy spraw i archiwum", "archive", "sprawy:spisy"),
            Pozycja("Eksporty", "table-export", "eksporty:lista"),
        ],
    ),
    Grupa(
        "Nadzór",
        [
            Pozycja("Dziennik odczytów", "eye", "dziennik:lista"),
            Pozycja("Powierzone zasoby", "archive", "powierzenia:lista", lambda zakres: zakres.wszystko),
        ],
        dla=czyta_dziennik,
    ),
    Grupa(
        "Administracja",
        [
            Pozycja("Administracja", "settings", "administracja:start"),
            Pozycja("Konta", "user-check", "administracja:konta"),
            Pozycja("Powierzone zasoby", "archive", "powierzenia:lista"),
            Pozycja("Pełnomocnictwa", "rubber-stamp", "umocowania:lista"),
        ],
        dla=administruje,
    ),
]
GLOWNA_CZYNNOSC = Pozycja("Zarejestruj pismo", "plus", "przesylki:nowa", sekretariat)
SZUKAJ = "szukaj:wyniki"

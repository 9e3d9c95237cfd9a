"""The history of a person as one timeline: account, posts, custody, things handed out, leaving."""

from collections.abc import Iterator
from typing import Any

from django.utils.text import capfirst

from biuro.core.polish import posts_words, short_date
from biuro.core.timeline import Wpis
from org.kadry.models import Obsada, Odejscie, Pracownik
from org.uprawnienia.models import Powierzenie, Zasob
from org.wydania.models import Wydanie

POMIJANE = {"ustawienia", "zmiana_hasla", ""}  # one's own account: nobody's business
OSOBA = {
    "przyjmij": ("Przyjęto do pracy: {w.first_name} {w.last_name}, oznaczenie {w.inicjaly}", "user-check"),
    "przyjmij_ponownie": ("Przyjęto ponownie, oznaczenie {w.inicjaly}", "user-check"),
    "popraw_kontakt": ("Zmieniono kontakt: {w.telefon}, {w.email}", "phone"),
    "zmien_nazwisko": ("Zmieniono dane: {w.first_name} {w.last_name}, oznaczenie {w.inicjaly}", "edit"),
    "nadaj_haslo": ("Nadano pierwsze hasło", "settings"),
    "wylacz_konto": ("Wyłączono konto po ostatnim dniu pracy", "logout"),
}
ODEJSCIE = {
    "zglos_odejscie": ("Wpisano odejście, ostatni dzień pracy: {dzien}", "logout"),
    "odwolaj_odejscie": ("Odwołano odejście", "arrow-back-up"),
    "zakoncz_odejscie": ("Zakończono odejście", "check"),
}


def historia(osoba: Pracownik) -> list[Wpis]:
    """Every act on the person, newest first."""
    rows = [*_person(osoba), *_posts(osoba), *_custody(osoba), *_things(osoba), *_leaving(osoba)]
    return sorted(rows, key=lambda wpis: wpis.kiedy, reverse=True)


def _person(osoba: Pracownik) -> Iterator[Wpis]:
    for row in _rows(Pracownik, id=osoba.pk):
        if row.akt_czynnosc in OSOBA:
            words, icon = OSOBA[row.akt_czynnosc]
            yield _wpis(row, words.format(w=row), icon)
        elif row.akt_czynnosc not in POMIJANE | ODEJSCIE.keys():
            yield _wpis(row, capfirst(row.akt_czynnosc.replace("_", " ")), "edit")


def _posts(osoba: Pracownik) -> Iterator[Wpis]:
    for row in _rows(Obsada, pracownik_id=osoba.pk).select_related("stanowisko__jednostka"):
        yield _wpis(row, _post(row), "users")


def _post(row: Any) -> str:
    """Also what an order did to it: an entry that ends is not one that begins."""
    what = f"{row.stanowisko}, {posts_words(row.wymiar)}"
    if row.history_type == "+":
        return f"Powierzono stanowisko: {what} od {short_date(row.od)}"
    if row.do is None:
        return f"Pozostaje na stanowisku: {what}"
    if row.do < row.od:
        return f"Nie obejmie stanowiska: {row.stanowisko}"
    return f"Koniec na stanowisku: {row.stanowisko}, ostatni dzień {short_date(row.do)}"


def _custody(osoba: Pracownik) -> Iterator[Wpis]:
    names = dict(Zasob.objects.values_list("pk", "nazwa"))
    for row in _rows(Powierzenie, pracownik_id=osoba.pk):
        words = "Odebrano" if row.do else "Powierzono"
        yield _wpis(row, f"{words}: {names[row.zasob_id]}", "archive")


def _things(osoba: Pracownik) -> Iterator[Wpis]:
    for row in _rows(Wydanie, pracownik_id=osoba.pk):
        thing = row.instance
        done = f"Zwrot lub rozwiązanie ({short_date(row.zwrocono)})" if row.zwrocono else "Wydano lub zawarto"
        yield _wpis(row, f"{done}: {thing}", "archive")


def _leaving(osoba: Pracownik) -> Iterator[Wpis]:
    for row in _rows(Odejscie, pracownik_id=osoba.pk):
        words, icon = ODEJSCIE.get(row.akt_czynnosc, (capfirst(row.akt_czynnosc.replace("_", " ")), "logout"))
        yield _wpis(row, words.format(dzien=short_date(row.ostatni_dzien)), icon)


def _rows(model: type, **condition):
    return model.historia.filter(**condition).select_related("history_user").order_by("-history_id")


def _wpis(row: Any, zdanie: str, ikona: str) -> Wpis:
    return Wpis(
        zdanie=zdanie,
        kiedy=row.history_date,
        ikona=ikona,
        kto=str(row.history_user or "system"),
        jako=row.akt_jako,
        podstawa=row.akt_podstawa,
        za=row.akt_za,
        powod=row.history_change_reason,
    )

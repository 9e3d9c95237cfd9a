"""Our lists beside Django admin's on a million cases: whole page against whole page, of the same kinds, by turns."""

from collections.abc import Callable

from django.conf import settings
from django.test import Client, override_settings

from org.kadry.models import Pracownik
from rejestry.skargi.lista import REJESTR
from rejestry.sprawy.lista import SPRAWY
from tests.bench.milion_admin import WARSTWY, address, users
from tests.bench.milion_bazy import DUZA, Bazy, Czas, middle, timed
from tests.bench.milion_strony import deep
from tests.bench.raport import say

SZYBCIEJ = 20  # times faster than Django admin a list has to be
KOLEJEK, DLUGO = 5, 3  # turns; seconds after which one is enough
NAGLOWEK = "panel Django, u nas (procesor)             na ścianie"
# What is shown; the order and search of Django admin, ours. Admin knows no inflection: it is asked for the stems.
REJESTRU = (
    ("pierwsza strona", "", ""),
    ("w środku", "p={half}", "po={znak_half}"),
    ("ostatnia", "p={last}", "po={znak_last}"),
    ("po przedmiocie", "o=4", "sort=przedmiot"),
    ("po przedmiocie, w środku", "o=4&p={half}", "sort=przedmiot&po={przedmiot_half}"),
    ("po osobie", "o=5", "sort=prowadzi"),
    ("po osobie, w środku", "o=5&p={half}", "sort=prowadzi&po={prowadzi_half}"),
    ("po wnoszącym", "o=3", "sort=wnoszacy"),
    ("po wpływie", "o=2", "sort=wplyw"),
    ("w toku", "sprawa__stan__exact=w_toku", "stan=w_toku"),
    ("jednej osoby", "sprawa__prowadzi__id__exact={kto}", "kto={kto}"),
    ("słowo częste", "q=autobus", "q=autobusy"),
    ("słowo rzadkie", "q=winda", "q=windy"),
    ("dwa słowa", "q=opóźnienie+autobusu", "q=opóźnienia+autobusów"),
    ("skargi na autobusy", "q=skarga+autobusu", "q=skargi+na+autobusy"),
    ("wnoszący", "q=osoba+777", "q=osoba+777"),
    ("czego nie ma", "q=tramwaj", "q=tramwaje"),
)
SPRAW = (
    ("pierwsza strona", "", ""),
    ("po tytule", "o=3", "sort=tytul"),
    ("po osobie", "o=5", "sort=prowadzi"),
    ("w środku", "p={half}", "po={znak_half}"),
    ("rok", "rok=2021", "rok=2021"),
    ("słowo częste", "q=autobus", "q=autobusy"),
    ("słowo rzadkie", "q=winda", "q=windy"),
)


def compare(bazy: Bazy, kto: str, only: str) -> None:
    """Print every ratio."""
    bazy.use(DUZA)
    boss, reader = users(kto)
    us = _client(reader, settings.MIDDLEWARE)
    for name, lista, pairs, person in (
        ("panel", REJESTR, REJESTRU, boss),
        ("panel_dat", REJESTR, REJESTRU[:4], boss),
        ("panel_praw", REJESTR, REJESTRU, reader),
        ("panel_spraw", SPRAWY, SPRAW, boss),
    ):
        they, places = _client(person, WARSTWY), _places(lista, reader)
        say(name, NAGLOWEK)
        for what, theirs, mine in (row for row in pairs if only in f"{name}: {row[0]}"):
            addresses = f"{address(name)}?{theirs}".format(**places), f"{_ours(lista)}?{mine}".format(**places)
            times = _by_turns(*(_page(*asked) for asked in zip((they, us), addresses, strict=True)))
            say(f"{name}: {what}", _line(*times))


def _line(they: Czas, we: Czas) -> str:
    ratio, wall = they.procesora / we.procesora, they.na_scianie / we.na_scianie
    few = "" if ratio >= SZYBCIEJ else "  < 20"
    return f"{they.procesora * 1000:9.1f} {we.procesora * 1000:7.1f} ms {ratio:6.1f} ×    ({wall:6.1f} ×){few}"


def _client(person: Pracownik, layers: list[str]) -> Client:
    client = Client()
    with override_settings(MIDDLEWARE=layers):
        client.handler.load_middleware()
    client.force_login(person, backend=settings.AUTHENTICATION_BACKENDS[0])
    return client


def _page(client: Client, url: str) -> Callable[[], None]:
    def asked() -> None:
        response = client.get(url)
        if response.status_code != 200:
            raise RuntimeError(f"{url}: {response.status_code}")

    return asked


def _by_turns(theirs: Callable[[], None], mine: Callable[[], None]) -> tuple[Czas, Czas]:
    """The medians after a warm-up; a page that takes long is asked once more only."""
    slow = max(timed(theirs).na_scianie, timed(mine).na_scianie) > DLUGO
    turns = [(timed(theirs), timed(mine)) for _ in range(1 if slow else KOLEJEK)]
    return middle([turn[0] for turn in turns]), middle([turn[1] for turn in turns])


def _ours(lista) -> str:
    return lista.link()


def _places(lista, kto: Pracownik) -> dict[str, object]:
    """What the addresses need: the middle and the last page of both."""
    count = lista.zrodlo(kto).count()
    found = {"half": count // 100, "last": (count - 1) // 50 + 1, "kto": kto.pk}
    for name, sort in (("znak", lista.sort), ("przedmiot", "przedmiot"), ("prowadzi", "prowadzi")):
        if lista.kolumna(sort.removeprefix("-")):
            half, last = (cursor for _, cursor in deep(lista, kto, sort))
            found |= {f"{name}_half": half, f"{name}_last": last}
    return found

"""Registers, cases, deadlines, mail, letters and search on a thousand and on a million cases, by turns.

The same process and server; two databases filled by SQL past triggers, removed afterwards. Every time is the
median of many turns. On a server of its own: `python -m biuro.core.launcher z-baza python -m tests.bench.milion`
(BIURO_SPRAW: how many cases; BIURO_ZOSTAW=1: keep the databases and use them again; a word narrows the pages).
"""

import os
import sys

import django

from tests.bench.milion_bazy import DUZA, MALA, ZOSTAW, Bazy, Czas, url

os.environ |= {"DATABASE_URL": url(DUZA), "DATABASE_OWNER_URL": url(DUZA), "BIURO_AS_OWNER": "1"}
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "biuro.settings")
django.setup()

from django.conf import settings  # noqa: E402 - Django must be set up first
from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402

from biuro.core.lists.keyset import page  # noqa: E402
from biuro.core.lists.parameters import Parametry  # noqa: E402
from biuro.demo.obsada import wczytaj_obsade  # noqa: E402
from org.kadry.models import Pracownik  # noqa: E402
from org.struktura.operations import wczytaj_strukture  # noqa: E402
from rejestry.jrwa.operations import wczytaj_klasy  # noqa: E402
from tests.bench.milion_admin import SILNIK  # noqa: E402
from tests.bench.milion_dane import fill, staff  # noqa: E402
from tests.bench.milion_obok import compare  # noqa: E402
from tests.bench.milion_strony import SZUKANE, Strona, pages  # noqa: E402
from tests.bench.raport import say  # noqa: E402

MALO, DUZO = 1_000, int(os.environ.get("BIURO_SPRAW", "1000000"))
KOLEJEK = int(os.environ.get("BIURO_KOLEJEK", "11"))
CEL = 1.2
KTO = "e.wronecka"


def shown(client: Client, strona: Strona) -> None:
    """The whole page over HTTP."""
    response = client.get(strona.adres)
    if response.status_code != 200:
        raise RuntimeError(f"{strona.adres}: {response.status_code}")


def rows(strona: Strona) -> None:
    """Only its rows: who asks, what he sees, the two queries; nothing kept from the last time."""
    asked = Parametry.z_zapytania(strona.lista, Pracownik.objects.get(username=KTO), strona.zapytanie)
    start, back = asked.kursor
    page(asked.wiersze(), asked.porzadek, start, back=back)


def measure(bazy: Bazy, only: str) -> float:
    """Print every page; return the worst ratio of whole pages."""
    clients, named = (Client(), Client()), []
    for client, name in zip(clients, (MALA, DUZA), strict=True):  # a cursor into the middle is another one in each
        bazy.use(name)
        kto = Pracownik.objects.get(username=KTO)
        client.force_login(kto)
        named.append({strona.nazwa: strona for strona in pages(kto, only) if only in strona.nazwa})
    say("czas procesora (na ścianie)", "  cała strona: tysiąc, milion                same wiersze: tysiąc, milion")
    times = {}
    for name, both in {name: (named[0][name], strona) for name, strona in named[1].items() if name in named[0]}.items():
        times[name] = bazy.by_turns(lambda which, both=both: shown(clients[which], both[which]), KOLEJEK)
        bare = bazy.by_turns(lambda which, both=both: rows(both[which]), KOLEJEK)
        say(name, f"{_pair(times[name])}      {_pair(bare)}")
    for text in SZUKANE if not only else ():
        name = f"/szukaj/: {text}"
        times[name] = bazy.by_turns(lambda which, text=text: clients[which].post("/szukaj/", {"q": text}), KOLEJEK)
        say(name, _pair(times[name]))
    worst = sorted(((large.procesora / small.procesora, name) for name, (small, large) in times.items()), reverse=True)[
        :5
    ]
    say("najgorsze", ", ".join(f"{ratio:.2f} × {name}" for ratio, name in worst))
    return worst[0][0]


def _pair(times: tuple[Czas, Czas]) -> str:
    small, large = times
    ratio, wall = large.procesora / small.procesora, large.na_scianie / small.na_scianie
    return f"{small.procesora * 1000:8.1f} {large.procesora * 1000:8.1f} ms {ratio:6.2f} × ({wall:5.2f})"


def make(bazy: Bazy) -> None:
    """The two databases of one bureau."""
    bazy.create()
    bazy.use(DUZA)
    call_command("migrate", verbosity=0)
    wczytaj_strukture()
    wczytaj_klasy()
    wczytaj_obsade()
    staff()
    fill(1, MALO, KTO)
    bazy.copy()
    fill(MALO + 1, DUZO, KTO)


def main() -> None:
    """Make the databases, measure, remove them; 1 when a page is not flat."""
    settings.ALLOWED_HOSTS = ["*"]
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}  # nothing was collected here
    settings.TEMPLATES = [*settings.TEMPLATES, SILNIK]
    settings.ROOT_URLCONF = "tests.bench.milion_admin"
    settings.STORAGES = settings.STORAGES | {"staticfiles": plain}
    bazy = Bazy()
    try:
        if not (ZOSTAW and bazy.there()):
            make(bazy)
        only = " ".join(sys.argv[1:])
        worst = 0.0 if only.startswith("panel") else measure(bazy, only)
        if not only or only.startswith("panel"):
            compare(bazy, KTO, only)
        sys.exit(worst > CEL)
    finally:
        if not ZOSTAW:
            bazy.drop()


if __name__ == "__main__":
    main()

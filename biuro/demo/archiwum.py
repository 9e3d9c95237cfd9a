"""Files in the demonstration: old cases in and before the archive, a moved case, a sub-file, a case of last year."""

import uuid
from datetime import date, datetime, time

from django.db import transaction
from django.utils import timezone

from biuro.demo.czas import o_godzinie
from biuro.demo.droga import WARSZAWA
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from rejestry.jrwa.queries import klasa
from rejestry.powiazania.laczenie import powiaz
from rejestry.powiazania.podteczki import zaloz_podteczke, zaloz_w_podteczce
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.operations import zaloz_sprawe
from sekretariat.akta.operations import zakoncz_akta
from sekretariat.archiwum.models import SpisArchiwalny
from sekretariat.archiwum.operations import przejdz, sporzadz_brakowanie, sporzadz_zdawczy
from sekretariat.znaki.operations import przenies_akta

SYMBOL = "PK-IV"
DAWNE = (  # class, day of opening, title, closed in the same year
    ("1511", date(2019, 2, 12), "Skarga na działanie spółki wodociągowej", True),
    ("1511", date(2019, 5, 20), "Wniosek o przeniesienie przystanku", True),
    ("1511", date(2019, 10, 3), "Skarga na wspólnotę mieszkaniową", True),
    ("120", date(2023, 1, 17), "Organizacja dyżurów infolinii w 2023 roku", True),
    ("120", date(2023, 9, 4), "Szkolenie konsultantów z nowej bazy wiedzy", True),
    ("1511", date(2023, 6, 14), "Skarga na zarządcę targowiska", True),
    ("120", date(2025, 11, 6), "Nowe scenariusze rozmów konsultantów", False),
)


@transaction.atomic
def wczytaj(obsada: dict[str, Pracownik]) -> None:
    """Load it once."""
    if SpisArchiwalny.objects.exists():
        return
    by, unit = obsada["broker"], Jednostka.objects.get(symbol=SYMBOL, do=None)
    for symbol, day, title, closed in DAWNE:
        with o_godzinie(datetime.combine(day, time(10), WARSZAWA)):
            case = _sprawa(unit, symbol, title, by)
        if closed:
            with o_godzinie(datetime.combine(date(day.year, 12, 9), time(14), WARSZAWA)):
                zakoncz_akta(case, sposob="adnotacja", powod="Załatwiono telefonicznie.", by=by)
    _spisy(obsada, unit)
    _znaki(obsada, unit)


def _spisy(obsada: dict[str, Pracownik], unit: Jednostka) -> None:
    """Files of 2019 taken over, now proposed for disposal; those of 2023 wait in the unit."""
    head, keeper = obsada["kierownik_oit1"], obsada["sekretariat"]
    row = sporzadz_zdawczy(jednostka=unit, rocznik=2019, grupa="B", klucz=uuid.uuid4(), by=head)
    przejdz(przejdz(row, "przedloz", by=head), "przyjmij", by=keeper)
    przejdz(sporzadz_brakowanie(jednostka=unit, klucz=uuid.uuid4(), by=keeper), "przedloz", by=keeper)


def _znaki(obsada: dict[str, Pracownik], unit: Jednostka) -> None:
    """A case that began in the wrong class, one it has to do with, and a sub-file with two cases."""
    by, today = obsada["broker"], timezone.localdate()
    wrong = _sprawa(unit, "120", "Postulat mieszkańców: infolinia w języku migowym", by)
    facts = {"jednostka": unit, "prowadzi": by, "by": by}
    moved = przenies_akta(
        wrong, klasa=klasa("152", today), powod="To postulat, a nie organizacja urzędu.", klucz=uuid.uuid4(), **facts
    )
    other = _sprawa(unit, "120", "Tłumacz języka migowego na infolinii", by)
    powiaz(moved, inna=other, powod="od tego zależy odpowiedź na postulat", by=by)
    base = zaloz_podteczke(
        klasa=klasa("120", today), tytul="Serwis centrali telefonicznej", klucz=uuid.uuid4(), **facts
    )
    for title in ("Awaria nagrywania rozmów", "Wymiana słuchawek"):
        zaloz_w_podteczce(base, tytul=title, prowadzi=by, klucz=uuid.uuid4(), by=by)


def _sprawa(unit: Jednostka, symbol: str, title: str, by: Pracownik) -> Sprawa:
    today = timezone.localdate()
    facts = {"tytul": title, "data_wplywu": today, "klucz": uuid.uuid4(), "prowadzi": by, "by": by}
    return zaloz_sprawe(jednostka=unit, klasa=klasa(symbol, today), **facts)

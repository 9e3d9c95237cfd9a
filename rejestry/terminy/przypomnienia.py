"""One digest a day per person: his open duties with their dates, and what is late below him.

A reminder belongs to a duty that is open on that day and so ends with it. The e-mail names only marks and dates:
mail is no place for personal data.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction

from biuro.core.polish import counted, day_month, short_date
from biuro.core.workdays import add_workdays
from org.kadry.models import Pracownik
from org.powiadomienia.operations import powiadom
from rejestry.sprawy.queries import visible_to
from rejestry.terminy.kody import znajdz
from rejestry.terminy.linia import linie_nadzoru
from rejestry.terminy.models import Przedluzenie, Przypomnienie, Termin

WYPRZEDZENIE = timedelta(days=7)
# After how many working days of delay the next one in the line of supervision hears of it.
ESKALACJA = (1, 3, 5)
ZNAK = ("sprawa__komorka", "sprawa__klasa_symbol", "sprawa__numer", "sprawa__rok")
OBOWIAZKI = "obowiązek,obowiązki,obowiązków"


class Obowiazek(NamedTuple):
    """Something one person has to do by a day."""

    kto: int
    do: date
    co: str
    sprawa: int | None  # the case one must be allowed to see; None: a duty of his own outside the file
    znak: str
    organu: bool = True  # a period of the citizen ends without anybody being late

    def zdanie(self, dzien: date) -> str:
        """„PK-II.1510.3.2026: załatwienie skargi, do 02.12.2026 (po terminie)”."""
        late = " (po terminie)" if self.do < dzien and self.organu else ""
        return f"{self.znak}: {self.co}, do {short_date(self.do)}{late}"


def z_terminow(dzien: date) -> list[Obowiazek]:
    """The running deadlines that end within a week of the day, or have ended."""
    rows = Termin.objects.filter(spelniony=None, wstrzymany_od=None, ostateczny__lte=dzien + WYPRZEDZENIE)
    fields = rows.values_list("sprawa__prowadzi_id", "ostateczny", "kod", "sprawa_id", *ZNAK)
    return [_z_terminu(*row) for row in fields]


def z_przedluzen(dzien: date) -> list[Obowiazek]:
    """The notices of a new date not sent yet (art. 36, 245 kpa): each is due by the last day known to the citizen."""
    rows = Przedluzenie.objects.filter(zawiadomiono=None, termin__spelniony=None, bylo__lte=dzien + WYPRZEDZENIE)
    place = ("termin__sprawa_id", *(f"termin__{name}" for name in ZNAK))
    fields = rows.values_list("termin__sprawa__prowadzi_id", "bylo", "podstawa", *place)
    return [
        Obowiazek(kto, do, f"zawiadomienie o nowym terminie ({podstawa})", sprawa, ".".join(map(str, znak)))
        for kto, do, podstawa, sprawa, *znak in fields
    ]


def _z_terminu(kto: int, do: date, kod: str, sprawa: int, *znak: str | int) -> Obowiazek:
    row = znajdz(kod)
    what = f"mija czas strony: {row.nazwa}" if row.strona else row.nazwa
    return Obowiazek(kto, do, what, sprawa, ".".join(map(str, znak)), not row.strona)


def rozdziel(obowiazki: Iterable[Obowiazek], dzien: date) -> dict[int, list[Obowiazek]]:
    """Who is reminded of what on the day: whose duty it is and, when it is late, the line above him, step by step."""
    line, found = linie_nadzoru(dzien), defaultdict(list)
    for duty in sorted(obowiazki, key=lambda duty: (duty.do, duty.znak)):
        found[duty.kto].append(duty)
        steps = sum(add_workdays(duty.do, days) <= dzien for days in ESKALACJA) if duty.organu else 0
        for above in line(duty.kto)[:steps]:
            found[above].append(duty)
    return found


def wyslij_przypomnienia(dzien: date, dodatkowe: Iterable[Obowiazek] = ()) -> int:
    """Give everybody his digest of the day, in the application and by e-mail; return how many were given.

    Run again on the same day it gives nothing twice. `dodatkowe`: duties of other slices.
    """
    found = rozdziel([*z_terminow(dzien), *z_przedluzen(dzien), *dodatkowe], dzien)
    people = Pracownik.objects.filter(pk__in=found, is_active=True).order_by("pk")
    return sum(_give(osoba, _seen(osoba, found[osoba.pk]), dzien) for osoba in people)


def _seen(osoba: Pracownik, duties: list[Obowiazek]) -> list[Obowiazek]:
    """Of these only those of cases the person may see: nobody is told of a complaint about himself."""
    seen = set(visible_to(osoba).filter(pk__in={duty.sprawa for duty in duties}).values_list("pk", flat=True))
    return [duty for duty in duties if duty.sprawa in {*seen, None}]


def _give(osoba: Pracownik, duties: list[Obowiazek], dzien: date) -> bool:
    if not duties:
        return False
    lines = [duty.zdanie(dzien) for duty in duties]
    with transaction.atomic():
        row, made = Przypomnienie.objects.get_or_create(osoba=osoba, dzien=dzien, defaults={"tresc": "\n".join(lines)})
        if made:
            powiadom([osoba], naglowek(duties, dzien), "/terminy/")
            transaction.on_commit(lambda: _mail(osoba, naglowek(duties, dzien), row.tresc), robust=True)
    return made


def naglowek(duties: list[Obowiazek], dzien: date) -> str:
    """„Twoje terminy na 23.11: 3 obowiązki, po terminie 1.”"""
    late = sum(duty.do < dzien and duty.organu for duty in duties)
    return f"Terminy na {day_month(dzien)}: {counted(len(duties), OBOWIAZKI)}, po terminie: {late}."


def _mail(osoba: Pracownik, head: str, body: str) -> None:
    if osoba.email:
        text = f"{head}\n\n{body}\n\nSzczegóły są w Biurze, w zakładce „Terminy”."
        send_mail(head, text, settings.DEFAULT_FROM_EMAIL, [osoba.email])

"""What an order changes for people and for work under way, counted before it is approved."""

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Count, QuerySet

from biuro.core.sortkey import pl
from org.kadry.models import Obsada
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.struktura.dzien import StrukturaDnia
from org.struktura.models import Zarzadzenie
from org.struktura.queries import struktura_na
from org.uprawnienia.models import Powierzenie
from org.wydania.models import Wydanie
from org.zarzadzenia.projekt import Projekt, zloz
from org.zarzadzenia.queries import zmiany
from org.zastepstwa.models import Zastepstwo
from sekretariat.reorganizacja.praca import otwarte_sprawy, pisma_w_drodze, przydzielone

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Osoba:
    """Somebody whose post, unit or supervision changes."""

    osoba: str
    przed: str
    po: str
    zostawia: int = 0  # open cases he leads that stay with the unit he leaves


@dataclass(frozen=True)
class Praca:
    """What a unit has under way and who takes it over."""

    jednostka: str
    nastepcy: list[str]  # who takes the matters first
    sprawy: int
    pisma: int
    przesylki: int


@dataclass(frozen=True)
class Skutki:
    """All that the page shows."""

    osoby: list[Osoba]
    praca: list[Praca]
    zastepstwa: list[Zastepstwo]
    pelnomocnictwa: list[Pelnomocnictwo]
    powierzenia: list[Powierzenie]
    wydane: list[Wydanie]  # keys, access to rooms, agreements (§ 7 ust. 3 pkt 11-12)


def skutki(zarzadzenie: Zarzadzenie) -> Skutki:
    """What the order changes; raises UserError for a draft that cannot be put together."""
    base = struktura_na(zarzadzenie.od - DAY)
    projekt = zloz(base, zarzadzenie.od, zmiany(zarzadzenie))
    rows = {post.wiersz: ciag for ciag, post in base.stanowiska.items()}
    held = Obsada.objects.on(base.dzien).filter(stanowisko__in=rows).select_related("pracownik")
    led = _led()
    moved = [
        (row, _person(row, rows[row.stanowisko_id], projekt, led)) for row in held.order_by(pl("pracownik__last_name"))
    ]
    changed = [(row, person) for row, person in moved if person.przed != person.po]
    people, posts = {row.pracownik_id for row, _ in changed}, {row.stanowisko_id for row, _ in changed}
    named = Zastepstwo.objects.on(base.dzien).filter(stanowisko__in=posts, odwolane=False)
    powers = Pelnomocnictwo.objects.on(base.dzien).filter(osoba__in=people, odwolano=None)
    kept = Powierzenie.objects.on(base.dzien).filter(pracownik__in=people)
    return Skutki(
        [person for _, person in changed],
        _work(projekt),
        list(named.select_related("stanowisko__jednostka", "kto")),
        list(powers.select_related("osoba")),
        list(kept.select_related("pracownik", "zasob")),
        list(Wydanie.objects.filter(pracownik__in=people, zwrocono=None).select_related("pracownik")),
    )


def _person(row: Obsada, ciag: str, projekt: Projekt, led: dict[tuple[int, str], int]) -> Osoba:
    after = next((now for now, came in projekt.stanowiska_z.items() if ciag in came), "")
    left = projekt.przed.stanowiska[ciag].jednostka
    stays = after and left in projekt.jednostki_z[projekt.stanowiska[after].jednostka]
    behind = 0 if stays else led.get((row.pracownik_id, left), 0)
    return Osoba(str(row.pracownik), _place(projekt.przed, ciag), _place(projekt.po, after), behind)


def _led() -> dict[tuple[int, str], int]:
    groups = otwarte_sprawy().order_by().values_list("prowadzi", "jednostka__ciag").annotate(ile=Count("pk"))
    return {(who, str(unit)): count for who, unit, count in groups}


def _place(struktura: StrukturaDnia, ciag: str) -> str:
    post = struktura.stanowiska.get(ciag)
    if post is None:
        return "bez stanowiska"
    unit = struktura.jednostki[post.jednostka]
    return f"{post.nazwa}, {unit} (nadzór: {struktura.nazwa_stanowiska(unit.nadzor)})"


def _work(projekt: Projekt) -> list[Praca]:
    counts = [_counted(rows) for rows in (otwarte_sprawy(), pisma_w_drodze(), przydzielone())]
    found = []
    for unit in projekt.przed.wedlug_symbolu:
        after = sorted(
            ((not came[unit.ciag], str(projekt.jednostki[ciag])))
            for ciag, came in projekt.jednostki_z.items()
            if unit.ciag in came
        )
        names = [name for _, name in after]
        if names != [str(unit)]:
            found.append(Praca(str(unit), names, *(count.get(unit.ciag, 0) for count in counts)))
    return found


def _counted(rows: QuerySet) -> dict[str, int]:
    groups = rows.order_by().exclude(jednostka=None).values_list("jednostka__ciag").annotate(ile=Count("pk"))
    return {str(ciag): count for ciag, count in groups}

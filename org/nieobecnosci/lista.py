"""All absences as a register."""

from datetime import date

from django.db.models import Q
from django.utils import timezone

from biuro.core.lists import Kolumna, Lista, Widok, filters
from biuro.core.polish import short_date
from org.kadry.models import Pracownik
from org.kadry.queries import wedlug_osoby
from org.nieobecnosci import queries
from org.uprawnienia.queries import zakres
from org.zastepstwa.models import Nieobecnosc
from org.zastepstwa.pory import Pora


def _od(row: Nieobecnosc) -> str:
    return short_date(row.od) + (" od południa" if row.od_pora == Pora.POPOLUDNIE else "")


def _do(row: Nieobecnosc) -> str:
    if row.do is None:
        return "do odwołania"
    if row.do_chwili:
        return f"{timezone.localtime(row.do_chwili):%d.%m.%Y %H:%M} (zakończona wcześniej)"
    return short_date(row.do) + (" do południa" if row.do_pora == Pora.RANO else "")


def _trwa(osoba: Pracownik) -> Q:
    today: date = timezone.localdate()
    return Q(od__lte=today, do_chwili=None) & (Q(do=None) | Q(do__gte=today))


LISTA = Lista(
    nazwa="nieobecnosci",
    tytul="Wykaz nieobecności",
    adres="nieobecnosci:wykaz",
    zrodlo=queries.wszystkie,
    kolumny=(
        Kolumna("kto", "Kto", wartosc=lambda row: str(row.pracownik), sort=wedlug_osoby("pracownik"), naglowek=True),
        Kolumna("od", "Od", wartosc=_od, sort="od", szerokosc="w-due"),
        Kolumna("do", "Do", wartosc=_do, sort="do", szerokosc="w-due"),
    ),
    filtry=(
        filters.obiekt("kogo", "Kto", Pracownik.objects.filter(is_active=True), sciezka="pracownik"),
        *filters.okres("dzien", "Początek", "od"),
    ),
    widoki=(
        Widok("trwa", "Dziś", _trwa, licz=True),
        Widok("przyszle", "Przyszłe", lambda osoba: Q(od__gt=timezone.localdate())),
    ),
    sort="-od",
    moze_eksportowac=lambda osoba: zakres(osoba).sekretariat,
    podtytul=lambda osoba: "Kto i kiedy; powodu nieobecności nikt tu nie zapisuje.",
    pusto="Nikt nie ma wpisanej nieobecności.",
    szablon="org/nieobecnosci/wykaz.html",
)

"""The register of powers of attorney (§ 9 ust. 4) and authorisations (art. 268a kpa)."""

from datetime import timedelta

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from biuro.core.lists import Kolumna, Lista, Widok, cells, filters
from biuro.core.polish import zlote
from org.kadry.models import Pracownik
from org.kadry.queries import wedlug_osoby
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.umocowania import queries
from org.umocowania.prowadzenie import prowadzi_rejestr


def stan(row: Pelnomocnictwo) -> str:
    """„Obowiązuje”, „Przyszłe”, „Wygasło” or „Odwołane”."""
    today = timezone.localdate()
    if row.odwolano and row.odwolano <= timezone.now():
        return "Odwołane"
    if row.od > today:
        return "Przyszłe"
    return "Wygasło" if row.do and row.do < today else "Obowiązuje"


def kwota(row: Pelnomocnictwo) -> str:
    """The limit as Polish writes it."""
    return zlote(row.do_kwoty) if row.do_kwoty is not None else "bez ograniczenia"


def _obowiazuja(osoba: Pracownik) -> Q:
    today = timezone.localdate()
    in_force = Q(odwolano=None) | Q(odwolano__gt=timezone.now())
    return in_force & Q(od__lte=today) & (Q(do=None) | Q(do__gte=today))


def _wygasaja(osoba: Pracownik) -> Q:
    today = timezone.localdate()
    return Q(odwolano=None, do__gte=today, do__lte=today + timedelta(days=queries.UPRZEDZENIE))


LISTA = Lista(
    nazwa="pelnomocnictwa",
    tytul="Pełnomocnictwa i upoważnienia",
    adres="umocowania:lista",
    zrodlo=queries.visible_to,
    kolumny=(
        Kolumna(
            "numer",
            "Numer",
            wartosc=lambda row: row.numer,
            sort="numer",
            naglowek=True,
            szerokosc="w-no",
            komorka=cells.odsylacz(lambda row: reverse("umocowania:szczegoly", args=[row.pk]), lambda row: row.numer),
        ),
        Kolumna("rodzaj", "Rodzaj", wartosc=lambda row: row.get_rodzaj_display(), sort="rodzaj"),
        Kolumna("osoba", "Kto", wartosc=lambda row: str(row.osoba), sort=wedlug_osoby("osoba")),
        Kolumna("zakres", "Zakres", wartosc=lambda row: row.zakres, klasa="what"),
        Kolumna(
            "kwota",
            "Do kwoty (zł)",
            wartosc=lambda row: row.do_kwoty,
            sort="do_kwoty",
            szerokosc="w-who",
            komorka=kwota,
        ),
        Kolumna("od", "Od", wartosc=lambda row: row.od, sort="od", szerokosc="w-date"),
        Kolumna("do", "Do", wartosc=lambda row: row.do, sort="do", szerokosc="w-date"),
        Kolumna("stan", "Stan", wartosc=stan, szerokosc="w-st"),
    ),
    filtry=(
        filters.wybor("rodzaj", "Rodzaj", Pelnomocnictwo.Rodzaj.choices),
        filters.obiekt("kogo", "Kto", Pracownik.objects.filter(is_active=True), sciezka="osoba"),
        *filters.okres("poczatek", "Początek", "od"),
    ),
    widoki=(
        Widok("obowiazuja", "Obowiązują", _obowiazuja),
        Widok("wygasaja", "Wygasają w 30 dni", _wygasaja, licz=True),
    ),
    sort="-od",
    moze_eksportowac=lambda osoba: prowadzi_rejestr(osoba) is not None,
    podtytul=lambda osoba: "§ 9 ust. 4 i art. 268a kpa. Umocowanie jest osobiste: nie przechodzi na zastępcę.",
    pusto="W rejestrze nie ma pełnomocnictw, które możesz zobaczyć.",
    szablon="org/umocowania/lista.html",
)

"""Classes of the JRWA as they are valid on a day, and the lists that replace them."""

from datetime import date

from django.db.models import Count, Q, QuerySet

from biuro.core.errors import UserError
from biuro.core.polish.dates import short_date
from org.kadry.models import Pracownik
from org.uprawnienia.powierzenia import administruje
from rejestry.jrwa.models import KlasaJrwa, WykazAkt


def visible_to(osoba: Pracownik) -> QuerySet[KlasaJrwa]:
    """Every class of every time: the list of classes is no secret in the office."""
    return KlasaJrwa.objects.all()


def obowiazujace(dzien: date) -> QuerySet[KlasaJrwa]:
    """The whole list of that day, with the classes that only group others."""
    return KlasaJrwa.objects.on(dzien).order_by("symbol")


def klasy(dzien: date) -> QuerySet[KlasaJrwa]:
    """The classes in which a case may begin on that day, by symbol: those with an archival category."""
    return obowiazujace(dzien).exclude(kategoria="")


def klasa(symbol: str, dzien: date) -> KlasaJrwa:
    """The class of that symbol on that day; raises UserError when the office's list has none."""
    found = klasy(dzien).filter(symbol=symbol).first()
    if found is None:
        day = short_date(dzien)
        raise UserError(f"W wykazie akt obowiązującym {day} nie ma klasy {symbol}. Wybierz inną klasę.")
    return found


def wykazy(osoba: Pracownik) -> QuerySet[WykazAkt]:
    """The lists that were loaded, newest first: for the administrator; nobody else decides about them."""
    rows = WykazAkt.objects.select_related("wczytal", "plik").order_by("-pk")
    return rows if administruje(osoba) else rows.none()


def ostatni_dzien_zmiany() -> date | None:
    """From which day the latest approved list is or will be in force."""
    return WykazAkt.objects.filter(stan=WykazAkt.Stan.ZATWIERDZONY).order_by("-od").values_list("od", flat=True).first()


def otwarte_sprawy(klasy: list[KlasaJrwa]) -> dict[int, int]:
    """How many cases of each class are not finished; they stay in it to their end."""
    rows = KlasaJrwa.objects.filter(pk__in=[row.pk for row in klasy])
    counted = rows.annotate(ile=Count("sprawy", filter=Q(sprawy__zakonczono=None))).order_by()
    return dict(counted.values_list("pk", "ile"))

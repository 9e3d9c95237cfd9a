"""Classes of the JRWA as they are valid in a year."""

from django.db.models import Q, QuerySet

from biuro.core.errors import UserError
from rejestry.jrwa.models import KlasaJrwa


def klasy(rok: int) -> QuerySet[KlasaJrwa]:
    """The classes in which a case may begin in that year, by symbol."""
    return KlasaJrwa.objects.filter(Q(do_roku=None) | Q(do_roku__gte=rok), od_roku__lte=rok).order_by("symbol")


def klasa(symbol: str, rok: int) -> KlasaJrwa:
    """The class of that symbol in that year; raises UserError when the office's list has none."""
    found = klasy(rok).filter(symbol=symbol).first()
    if found is None:
        raise UserError(f"W wykazie akt na {rok} rok nie ma klasy {symbol}. Wybierz inną klasę.")
    return found

"""What a person sees, composed once for his rights of today: one page asks for the same rows many times."""

from collections.abc import Callable
from functools import wraps

from django.db.models import QuerySet
from django.utils import timezone

from org.kadry.models import Pracownik
from org.podpisywanie.obowiazujace import odczytania_dla
from org.podpisywanie.queries import roles_of
from org.uprawnienia.powierzenia import powierzone

Widoczne = Callable[[Pracownik], QuerySet]


def raz_na_prawa(widoczne: Widoczne) -> Widoczne:
    """Keep what `widoczne(osoba)` composes on the person, until his roles, custodies, readings or the day change.

    Only the question is kept, never its answer: the rows are read anew each time.
    """
    key = f"{widoczne.__module__}.{widoczne.__name__}"

    @wraps(widoczne)
    def kept(osoba: Pracownik) -> QuerySet:
        today = timezone.localdate()
        rights = (today, osoba.is_active, roles_of(osoba, today), powierzone(osoba), odczytania_dla(osoba))
        known = osoba.__dict__.setdefault("_widoczne", {}).get(key)
        if known is None or known[0] != rights:
            known = osoba.__dict__["_widoczne"][key] = (rights, widoczne(osoba))
        return known[1].all()

    return kept

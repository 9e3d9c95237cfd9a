"""The facts an act was judged against, in words: who the person was then, who was away, what was taken."""

from org.podpisywanie.odczytania import DOMYSLNE, WEDLUG_KODU, ZMIENNE
from org.podpisywanie.queries import roles_of
from org.podpisywanie.wtedy import Odcinek


def fakty_slowami(then: Odcinek, osoba_pk: int) -> list[str]:
    """Sentences about the moment; the readings only where they were not the default ones."""
    who = then.osoba(osoba_pk)
    roles = roles_of(who, then.kiedy)
    posts = ", ".join(_rola(role) for role in roles) or "bez stanowiska"
    away = [str(kto) for kto in then.fakty.ludzie if any(r.nieobecny for r in roles_of(kto, then.kiedy))]
    readings = (kod for kod in ZMIENNE if getattr(then.fakty.odczytania, kod) != getattr(DOMYSLNE, kod))
    taken = [WEDLUG_KODU[kod].odpowiedzi[getattr(then.fakty.odczytania, kod)] for kod in readings]
    return [
        f"{who}: {posts}.",
        f"Nieobecni: {', '.join(away)}." if away else "Nikt z osób na stanowiskach nie był nieobecny.",
        *(f"Przyjęto, że {words}." for words in taken),
    ]


def _rola(role) -> str:
    return f"{role.capacity} (nieobecny/a)" if role.nieobecny else role.capacity

"""Finding somebody in the address book: what the sender field suggests and what a typed name means."""

from django.db.models import Case, IntegerField, Q, QuerySet, Value, When

from biuro.core.polish.text import fold
from org.kadry.models import Pracownik
from org.uprawnienia.queries import zakres
from sekretariat.adresy.models import Kontakt

ROZDZIELNIK = " · "  # between a name and an address, where the name alone is not enough
SHORTEST = 2  # characters of a question
MOST = 20  # contacts of one name
# Ready SQL: every registration asks it, and composing the query would cost more than answering it.
O_NAZWIE = "SELECT * FROM sekretariat_kontakt WHERE szukaj = %s AND czynny ORDER BY id LIMIT %s"


def visible_to(osoba: Pracownik) -> QuerySet[Kontakt]:
    """The whole book for who keeps it and for the director; nothing for others: it names people who complain."""
    seen = zakres(osoba)
    return Kontakt.objects.all() if seen.sekretariat or seen.wszystko else Kontakt.objects.none()


def podpowiedzi(q: str, limit: int = 8) -> list[Kontakt]:
    """Contacts whose name, or a word of it, begins with the text: beginnings of names first."""
    words = fold(q.strip())
    if len(words) < SHORTEST:
        return []
    rank = Case(When(szukaj__startswith=words, then=Value(0)), default=Value(1), output_field=IntegerField())
    found = Kontakt.objects.filter(Q(szukaj__startswith=words) | Q(szukaj__contains=f" {words}"), czynny=True)
    return list(found.order_by(rank, "szukaj", "pk")[:limit])


def dopasowane(tekst: str, adres: str = "") -> list[Kontakt]:
    """The contacts a typed sender may mean: of that name and, where an address is known on both sides, of that address.

    The address stands in its own field, or after „ · ” in a suggestion of a name that several contacts have.
    """
    nazwa, _, chosen = tekst.partition(ROZDZIELNIK)
    wanted = fold((chosen or adres).strip())
    found = Kontakt.objects.raw(O_NAZWIE, [fold(nazwa.strip()), MOST])
    return [kontakt for kontakt in found if not wanted or not kontakt.adres or fold(kontakt.adres) == wanted]


def o_adresie_email(email: str) -> Kontakt | None:
    """The contact that writes from this address; it says who a message claims to be from, never what he may."""
    return Kontakt.objects.filter(email__iexact=email, czynny=True).order_by("pk").first() if email else None

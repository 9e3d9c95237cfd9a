"""Who worked in the Biuro and who held which post on a day (§ 2, § 8)."""

from datetime import date

from django.db.models import Q, QuerySet

from biuro.core.lists import Grupy
from biuro.core.sortkey import pl
from org.kadry.models import Obsada, Odejscie, Pracownik
from org.struktura.models import Stanowisko


def wedlug_osoby(sciezka: str) -> Grupy:
    """The order of a list by surname, then first name, of the person at the end of the path."""
    return Grupy(sciezka, (pl("last_name"), pl("first_name")))


def obsada_na(dzien: date) -> QuerySet[Obsada]:
    """The posts held on the day, with people, posts and units; ordered by unit, post and surname."""
    rows = Obsada.objects.on(dzien).select_related("pracownik", "stanowisko__jednostka")
    return rows.order_by("stanowisko__jednostka__symbol", "stanowisko__pk", "pracownik__last_name", "pk")


def w_pracy(dzien: date) -> Q:
    """The condition on Pracownik: the day is not before his first day of work nor after the last.

    Of somebody who came back the days of work are the new ones; his earlier days are known from the posts he held.
    """
    begun = Q(zatrudniony_od=None) | Q(zatrudniony_od__lte=dzien)
    earlier = Q(zatrudniony_od__gt=dzien, pk__in=Obsada.objects.on(dzien).values("pracownik"))
    return begun & (Q(zatrudniony_do__gte=dzien) | Q(zatrudniony_do=None, is_active=True)) | earlier


def pracownicy_na(dzien: date) -> QuerySet[Pracownik]:
    """The people of the Biuro on the day, also one day long past; ordered by surname."""
    return Pracownik.objects.filter(w_pracy(dzien)).order_by(pl("last_name"), "first_name", "pk")


def stanowiska_na(dzien: date) -> QuerySet[Stanowisko]:
    """The posts that exist on the day, with their units."""
    rows = Stanowisko.objects.on(dzien).select_related("jednostka")
    return rows.order_by("jednostka__symbol", "pk")


def obsady_osoby(osoba: Pracownik) -> QuerySet[Obsada]:
    """Every post the person ever held, the newest first."""
    return osoba.obsady.select_related("stanowisko__jednostka").order_by("-od", "-pk")


def bezposredni_przelozeni(osoba: Pracownik, dzien: date) -> QuerySet[Pracownik]:
    """The heads of the person's units and who supervises these units (§ 2, § 3 ust. 2, § 4), without himself."""
    units = Obsada.objects.on(dzien).filter(pracownik=osoba).values("stanowisko__jednostka")
    heads = Q(stanowisko__funkcja=Stanowisko.Funkcja.KIEROWNIK, stanowisko__jednostka__in=units)
    above = Obsada.objects.on(dzien).filter(heads | Q(stanowisko__nadzorowane__in=units))
    return Pracownik.objects.filter(pk__in=above.values("pracownik")).exclude(pk=osoba.pk)


def odejscia_w_toku(dzien: date) -> QuerySet[Odejscie]:
    """Leavings not finished whose last day is this one or earlier, the oldest first."""
    rows = Odejscie.objects.filter(stan=Odejscie.Stan.W_TOKU, ostatni_dzien__lte=dzien)
    return rows.select_related("pracownik").order_by("ostatni_dzien", "pk")


def odejscie_w_toku(osoba: Pracownik) -> Odejscie | None:
    """The leaving of the person that is not finished."""
    return osoba.odejscia.filter(stan=Odejscie.Stan.W_TOKU).first()


def inicjaly_obecnych() -> set[str]:
    """The symbols of § 10 ust. 2 that belong to somebody now."""
    return set(Pracownik.objects.filter(is_active=True).exclude(inicjaly="").values_list("inicjaly", flat=True))


def inicjaly_kiedykolwiek() -> set[str]:
    """The symbols that ever belonged to anybody: old marks of letters carry them."""
    return set(Pracownik.historia.exclude(inicjaly="").values_list("inicjaly", flat=True))


def loginy() -> set[str]:
    """The logins in use; one that was given is never given to another person."""
    return set(Pracownik.objects.values_list("username", flat=True))

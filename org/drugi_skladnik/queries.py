"""The second factor of a person as it is now, and the requirements in force."""

from datetime import date

from django.db.models import Count, Q, QuerySet

from org.drugi_skladnik.models import ADMINISTRATOR, KodZapasowy, Totp, WymogSkladnika
from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from org.uprawnienia.powierzenia import administruje

CZYNNA = Q(potwierdzono__isnull=False, wycofano=None)


def aplikacja(osoba: Pracownik) -> Totp | None:
    """The confirmed app of the person, or None."""
    return Totp.objects.filter(CZYNNA, osoba=osoba).first()


def rozpoczeta(osoba: Pracownik) -> Totp | None:
    """The app the person is just adding: shown, not confirmed yet."""
    return Totp.objects.filter(osoba=osoba, potwierdzono=None, wycofano=None).order_by("-pk").first()


def pozostale_kody(totp: Totp) -> int:
    """How many recovery codes are left."""
    return KodZapasowy.objects.filter(totp=totp, uzyty=None).count()


def wymagany_od(osoba: Pracownik, dzien: date) -> date | None:
    """The first day on which what the person does on `dzien` demands the second factor; None: it does not.

    Substitution counts: whoever acts for the director guards the same powers.
    """
    names = {role.funkcja for role in roles_of(osoba, dzien)}
    if administruje(osoba) or osoba.is_superuser:
        names.add(ADMINISTRATOR)
    rows = WymogSkladnika.objects.filter(kogo__in=names, od__isnull=False)
    return min(rows.values_list("od", flat=True), default=None)


def wymogi() -> dict[str, WymogSkladnika]:
    """The requirements by function."""
    return {row.kogo: row for row in WymogSkladnika.objects.all()}


def liczby() -> dict[str, int]:
    """How many people there are, and how many of them have an app."""
    people: QuerySet[Pracownik] = Pracownik.objects.filter(is_active=True)
    with_app = Q(aplikacje__potwierdzono__isnull=False, aplikacje__wycofano=None)
    return people.aggregate(osoby=Count("pk", distinct=True), z_aplikacja=Count("pk", filter=with_app, distinct=True))

"""Accounts as the administrator sees them: states and times, never passwords, secrets or what a person works on."""

from django.db.models import Count, Max, OuterRef, Q, QuerySet, Subquery
from django.utils import timezone

from org.drugi_skladnik.queries import liczby
from org.dziennik.models import Zdarzenie
from org.kadry.models import Pracownik
from org.konta.models import Konto, Odnosnik
from org.konta.queries import najstarsza
from org.uprawnienia.powierzenia import administruje

OSTATNIE = 20  # events on the page of an account


def konta(osoba: Pracownik) -> QuerySet[Pracownik]:
    """Every account, for the administrator; nobody else sees any."""
    if administruje(osoba) is None:
        return Pracownik.objects.none()
    return Pracownik.objects.select_related("konto").annotate(
        ostatnie_logowanie=Subquery(_logowania()),
        z_aplikacja=Count(
            "aplikacje",
            filter=Q(aplikacje__potwierdzono__isnull=False, aplikacje__wycofano=None),
            distinct=True,
        ),
        ile_sesji=Count("sesje", filter=_czynne_sesje(), distinct=True),
    )


def zdarzenia(osoba: Pracownik) -> QuerySet[Zdarzenie]:
    """The latest events of security about the account."""
    return Zdarzenie.objects.filter(kto=osoba).order_by("-kiedy")[:OSTATNIE]


def czekajacy_odnosnik(osoba: Pracownik) -> Odnosnik | None:
    """The link that was given and not used yet."""
    waiting = Odnosnik.objects.filter(osoba=osoba, uzyty=None, uniewazniony=False, wazny_do__gt=timezone.now())
    return waiting.order_by("-pk").first()


def liczniki() -> dict[str, int]:
    """What the home page of the administrator counts."""
    blocked = Konto.objects.filter(zablokowane=True, osoba__is_active=True).count()
    return liczby() | {"zablokowane": blocked}


def _logowania() -> QuerySet:
    rows = Zdarzenie.objects.filter(rodzaj="logowanie", kto=OuterRef("pk")).order_by().values("kto")
    return rows.annotate(ostatnie=Max("kiedy")).values("ostatnie")


def _czynne_sesje() -> Q:
    idle, oldest = najstarsza()
    return Q(sesje__ostatnio__gt=idle, sesje__od__gt=oldest, sesje__expire_date__gt=timezone.now())

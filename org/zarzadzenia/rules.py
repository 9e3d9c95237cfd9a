"""Who prepares an order and who decides: the administrator drafts, the director gives (§ 27 ust. 1 of the Urząd's
regulation, § 3 ust. 1); the approval of the Sekretarz Miasta (zarządzenie 1/2017 § 4) is recorded as a fact."""

from datetime import date

from django.utils import timezone

from biuro.core.errors import UserError
from biuro.core.polish import short_date
from biuro.core.transitions import Authority, Rule
from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from org.struktura.models import Stanowisko, Zarzadzenie
from org.uprawnienia.powierzenia import administruje

PODSTAWA = "§ 27 ust. 1 Regulaminu Organizacyjnego Urzędu Miasta, § 3 ust. 1"
S = Zarzadzenie.Stan


def decyduje(osoba: Pracownik) -> Authority | None:
    """The basis on which the person gives an order: the director, or who performs his tasks."""
    for role in roles_of(osoba, timezone.localdate()):
        if role.funkcja == Stanowisko.Funkcja.DYREKTOR and not role.nieobecny:
            basis = f"{PODSTAWA} w zw. z {role.tytul_zastepstwa}" if role.acting_for else PODSTAWA
            return Authority(basis, role.acting_for, role.capacity)
    return None


def widzi_projekty(osoba: Pracownik) -> bool:
    """Drafts are for those who prepare and who decide."""
    return bool(administruje(osoba) or decyduje(osoba))


def sprawdz_dzien(dzien: date) -> None:
    """Raise UserError unless the day is to come and after every approved order: what was done keeps its structure."""
    if dzien <= (today := timezone.localdate()):
        raise UserError(f"Struktura zmienia się najwcześniej od jutra: dziś ({short_date(today)}) już się pracuje.")
    later = Zarzadzenie.objects.filter(stan=S.ZATWIERDZONE, od__gte=dzien).order_by("-od").first()
    if later:
        raise UserError(f"Od {short_date(later.od)} obowiązuje już {later}. Podaj późniejszy dzień albo je wycofaj.")


def ostatnie(zarzadzenie: Zarzadzenie) -> bool:
    """True when no approved order begins after it."""
    return not Zarzadzenie.objects.filter(stan=S.ZATWIERDZONE, od__gt=zarzadzenie.od).exists()


przez_dyrektora = Rule(
    lambda osoba, zarzadzenie: decyduje(osoba),
    lambda osoba, zarzadzenie: f"Zarządzenie wydaje dyrektor ({PODSTAWA}); administrator tylko je przygotowuje.",
)
przez_administratora = Rule(
    lambda osoba, zarzadzenie: administruje(osoba),
    lambda osoba, zarzadzenie: "Projekt zarządzenia przygotowuje administrator Biura.",
)

"""Who names a substitute of a post: the director (§ 3 ust. 1), the deputy in the units he supervises (§ 4), and the
administrator, who records a decision of the director under its number."""

from collections.abc import Callable
from datetime import date

from django.utils import timezone

from biuro.core.errors import UserError
from biuro.core.polish import short_date
from biuro.core.transitions import Authority
from org.kadry.models import Obsada, Pracownik
from org.podpisywanie.queries import Role, roles_of
from org.struktura.models import Stanowisko
from org.uprawnienia.powierzenia import administruje
from org.zastepstwa.models import Zastepstwo

F = Stanowisko.Funkcja
ODMOWA = (
    "Zastępcę na stanowisku wyznacza i odwołuje dyrektor (§ 3 ust. 1), zastępca dyrektora w oddziałach, które "
    "nadzoruje (§ 4), albo administrator, który wpisuje decyzję dyrektora."
)


def wyznaczajacy(osoba: Pracownik) -> Callable[[Stanowisko], Authority | None]:
    """The question „on what basis does the person name or revoke the substitute of this post”, asked once for many."""
    roles = [role for role in roles_of(osoba, timezone.localdate()) if not role.nieobecny]
    otherwise = administruje(osoba)
    return lambda post: next(filter(None, (_z_roli(role, post) for role in roles)), otherwise)


def wyznacza(osoba: Pracownik, stanowisko: Stanowisko) -> Authority | None:
    """The basis on which the person names or revokes the substitute of this post, or None."""
    return wyznaczajacy(osoba)(stanowisko)


def wyznacza_kogos(osoba: Pracownik) -> bool:
    """True when the person may name a substitute of any post at all."""
    roles = [role for role in roles_of(osoba, timezone.localdate()) if not role.nieobecny]
    return any(role.funkcja in (F.DYREKTOR, F.ZASTEPCA) for role in roles) or administruje(osoba) is not None


def sprawdz(row: Zastepstwo, by: Pracownik) -> None:
    """Raise UserError for a decision that cannot be: about the director, for oneself, backwards, or of the holder."""
    if row.stanowisko.funkcja == F.DYREKTOR:
        raise UserError("Dyrektora zastępuje zastępca dyrektora z mocy § 3 ust. 3. Nie wyznacza się innej osoby.")
    if row.kto_id == by.pk:
        raise UserError("Nie można wyznaczyć zastępcą siebie. Decyzję podejmuje ktoś inny.")
    if _zajmuje(row.kto, row.stanowisko, row.od):
        raise UserError(f"{row.kto} zajmuje to stanowisko. Wybierz inną osobę.")
    _dni(row, timezone.localdate())


def _dni(row: Zastepstwo, today: date) -> None:
    if row.od < today:
        raise UserError(f"Zastępcę wyznacza się najwcześniej od dziś ({short_date(today)}), nigdy wstecz.")
    if row.do and row.do < row.od:
        raise UserError("Ostatni dzień zastępstwa nie może być wcześniejszy niż pierwszy.")


def _zajmuje(osoba: Pracownik, stanowisko: Stanowisko, dzien: date) -> bool:
    return Obsada.objects.on(dzien).filter(pracownik=osoba, stanowisko=stanowisko).exists()


def _z_roli(role: Role, stanowisko: Stanowisko) -> Authority | None:
    basis = _podstawa(role, stanowisko)
    title = f"{basis} w zw. z {role.tytul_zastepstwa}" if role.acting_for else basis
    return Authority(title, role.acting_for, role.capacity) if basis else None


def _podstawa(role: Role, stanowisko: Stanowisko) -> str:
    if role.funkcja == F.DYREKTOR:
        return "§ 3 ust. 1"
    return "§ 4" if role.funkcja == F.ZASTEPCA and stanowisko.jednostka_id in role.nadzorowane else ""

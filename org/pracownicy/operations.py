"""Taking somebody on, correcting what is known of him, a new surname: each act with its history (§ 2, § 10 ust. 2)."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from biuro.core.errors import UserError
from org.kadry.models import Pracownik
from org.kadry.queries import inicjaly_kiedykolwiek, inicjaly_obecnych, loginy
from org.kadry.rules import propozycja_loginu, propozycje_inicjalow
from org.pracownicy.obsada import powierz_stanowisko
from org.pracownicy.rules import ODMOWA_KONTAKTU, akt, poprawia_kontakt, wymagaj_administratora
from org.struktura.models import Stanowisko
from org.uprawnienia.models import Zasob
from org.uprawnienia.powierzenia import ADMINISTRACJA

OZNACZENIE = "§ 10 ust. 2"


class ZajeteInicjaly(UserError):
    """The symbol of § 10 ust. 2 belongs to somebody who works here; str() proposes free ones."""

    pole = "inicjaly"


class ZajetyLogin(UserError):
    """The login was given to somebody before."""

    pole = "login"


@transaction.atomic
def przyjmij(
    *,
    by: Pracownik,
    od: date | None = None,
    stanowisko: Stanowisko | None = None,
    wymiar: Decimal = Decimal(1),
    mimo: str = "",
    klucz: UUID | None = None,
    **dane: str,
) -> Pracownik:
    """A new account that works from its first day on, without a password until the person sets one; and the post.

    `dane`: imie, nazwisko and, if wanted, login, inicjaly (empty: the first free proposal), email, telefon. The same
    `klucz` again returns the same person. Raises PermissionDenied, ZajeteInicjaly, ZajetyLogin, and what
    powierz_stanowisko raises.
    """
    authority = wymagaj_administratora(by)
    po_kolei()
    if klucz and (existing := Pracownik.objects.filter(klucz=klucz).first()):
        return existing
    od = od or timezone.localdate()
    osoba = _konto(**dane)
    osoba.zatrudniony_od, osoba.klucz = od, klucz
    osoba.save_act(akt("przyjmij", by, authority, podstawa=f"§ 2, {OZNACZENIE}"))
    if stanowisko:
        powierz_stanowisko(osoba, stanowisko=stanowisko, od=od, wymiar=wymiar, mimo=mimo, nowy=True, by=by)
    return osoba


@transaction.atomic
def popraw_kontakt(osoba: Pracownik, *, email: str, telefon: str, by: Pracownik) -> Pracownik:
    """Business e-mail and telephone; raises PermissionDenied."""
    authority = poprawia_kontakt(by)
    if authority is None:
        raise PermissionDenied(ODMOWA_KONTAKTU)
    osoba = _locked(osoba)
    osoba.email, osoba.telefon = email, telefon
    osoba.save_act(akt("popraw_kontakt", by, authority))
    return osoba


@transaction.atomic
def zmien_nazwisko(
    osoba: Pracownik, *, imie: str, nazwisko: str, inicjaly: str, powod: str, by: Pracownik
) -> Pracownik:
    """A new name, and a new symbol if wanted; marks already given keep the old one (§ 10 ust. 2).

    Raises PermissionDenied, UserError without a change or a reason, ZajeteInicjaly.
    """
    authority = wymagaj_administratora(by)
    po_kolei()
    osoba = _locked(osoba)
    if (imie, nazwisko, inicjaly) == (osoba.first_name, osoba.last_name, osoba.inicjaly):
        raise UserError("Nic się nie zmienia: te dane są już wpisane.")
    if not powod.strip():
        raise UserError("Napisz, na jakiej podstawie zmieniasz te dane.")
    if inicjaly != osoba.inicjaly:
        wymagaj_wolnych(inicjaly, imie, nazwisko)
    osoba.first_name, osoba.last_name, osoba.inicjaly = imie, nazwisko, inicjaly
    osoba.save_act(akt("zmien_nazwisko", by, authority, powod, podstawa=OZNACZENIE))
    return osoba


def po_kolei() -> None:
    """Until the end of the transaction nobody else gives logins and symbols: two forms at once get different ones."""
    Zasob.objects.select_for_update().get(kod=ADMINISTRACJA)


def wymagaj_wolnych(inicjaly: str, imie: str, nazwisko: str) -> None:
    """Raise ZajeteInicjaly with free proposals when somebody who works here has this symbol."""
    taken = inicjaly_obecnych()
    if inicjaly in taken:
        free = " albo ".join(propozycje_inicjalow(imie, nazwisko, taken, inicjaly_kiedykolwiek()))
        raise ZajeteInicjaly(
            f"Oznaczenie „{inicjaly}” ma już ktoś z obecnych pracowników ({OZNACZENIE}). Wolne: {free}."
        )


def _konto(*, imie: str, nazwisko: str, login: str = "", inicjaly: str = "", **kontakt: str) -> Pracownik:
    """The account, not saved yet, with the login and the symbol as wanted, or proposed where none was wanted."""
    taken = loginy()
    if login in taken:
        raise ZajetyLogin(f"Login „{login}” ma już ktoś inny, także jeśli już nie pracuje. Wybierz inny.")
    if inicjaly:
        wymagaj_wolnych(inicjaly, imie, nazwisko)
    free = propozycje_inicjalow(imie, nazwisko, inicjaly_obecnych(), inicjaly_kiedykolwiek())
    osoba = Pracownik(first_name=imie, last_name=nazwisko, inicjaly=inicjaly or free[0], **kontakt)
    osoba.username = login or propozycja_loginu(imie, nazwisko, taken)
    osoba.set_unusable_password()
    return osoba


def _locked(osoba: Pracownik) -> Pracownik:
    return Pracownik.objects.select_for_update().get(pk=osoba.pk)

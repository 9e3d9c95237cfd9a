"""The course of a leaving: the last day, after which the account is off by itself; called off; finished.

What has to be handed over spans cases and letters and is asked above (sekretariat.odejscia), which finishes it here.
"""

from datetime import date

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from biuro.core.polish import short_date
from org.dziennik.operations import odnotuj_zdarzenie
from org.kadry.models import Odejscie, Pracownik
from org.kadry.queries import bezposredni_przelozeni, inicjaly_obecnych, odejscie_w_toku
from org.konta.queries import wszystkie
from org.powiadomienia.operations import powiadom
from org.pracownicy.operations import ZajeteInicjaly, po_kolei, wymagaj_wolnych
from org.pracownicy.rules import akt, wymagaj_administratora

S = Odejscie.Stan
PODSTAWA = "§ 7 ust. 3 pkt 13"


@transaction.atomic
def zglos_odejscie(osoba: Pracownik, *, ostatni_dzien: date, by: Pracownik) -> Odejscie:
    """The person leaves after this day; the same again moves the day. Raises PermissionDenied, UserError."""
    authority = wymagaj_administratora(by)
    osoba = Pracownik.objects.select_for_update().get(pk=osoba.pk)
    if ostatni_dzien < timezone.localdate():
        raise UserError(f"Ostatni dzień pracy to najwcześniej dziś ({short_date(timezone.localdate())}).")
    if not osoba.is_active:
        raise Refused(f"{osoba} już nie pracuje w Biurze.")
    if osoba.zatrudniony_od and ostatni_dzien < osoba.zatrudniony_od:
        raise UserError("Ostatni dzień pracy nie może być wcześniejszy niż pierwszy.")
    act = akt("zglos_odejscie", by, authority, podstawa=PODSTAWA)
    row = odejscie_w_toku(osoba) or Odejscie(pracownik=osoba)
    row.ostatni_dzien = osoba.zatrudniony_do = ostatni_dzien
    row.save_act(act)
    osoba.save_act(act)
    until = short_date(ostatni_dzien)
    powiadom([osoba], f"Twój ostatni dzień pracy: {until}. Zobacz, co oddać i przekazać.", _adres(osoba), oprocz=by)
    above = bezposredni_przelozeni(osoba, timezone.localdate())
    powiadom(above, f"{osoba} pracuje do {until}. Przekaż jej lub jego sprawy komuś innemu.", _adres(osoba), oprocz=by)
    return row


@transaction.atomic
def odwolaj_odejscie(odejscie: Odejscie, *, powod: str, by: Pracownik) -> Odejscie:
    """The person stays; what was handed over stays handed over. Raises PermissionDenied, Refused, UserError."""
    authority = wymagaj_administratora(by)
    row = _open(odejscie)
    if not powod.strip():
        raise UserError("Napisz, dlaczego odwołujesz odejście.")
    osoba = Pracownik.objects.select_for_update().get(pk=row.pracownik_id)
    if not osoba.is_active and osoba.inicjaly in inicjaly_obecnych():
        raise ZajeteInicjaly(f"Oznaczenie „{osoba.inicjaly}” ma już ktoś inny. Najpierw zmień jedno z nich.")
    act = akt("odwolaj_odejscie", by, authority, powod, podstawa=PODSTAWA)
    row.stan, osoba.zatrudniony_do, osoba.is_active = S.ODWOLANE, None, True
    row.save_act(act)
    osoba.save_act(act)
    return row


@transaction.atomic
def zakoncz_odejscie(odejscie: Odejscie, *, zostalo: list[str], powod: str, by: Pracownik) -> Odejscie:
    """Everything is handed over, or a reason says why `zostalo` is not. Raises PermissionDenied, Refused, UserError."""
    authority = wymagaj_administratora(by)
    row = _open(odejscie)
    if zostalo and not powod.strip():
        raise UserError(f"Nie wszystko jest oddane: {', '.join(zostalo)}. Przekaż to albo napisz, dlaczego zostaje.")
    row.stan = S.ZAKONCZONE
    row.zostalo = f"{', '.join(zostalo)}. {powod.strip()}" if zostalo else ""
    row.save_act(akt("zakoncz_odejscie", by, authority, powod, podstawa=PODSTAWA))
    return row


@transaction.atomic
def przyjmij_ponownie(osoba: Pracownik, *, od: date, by: Pracownik, inicjaly: str = "") -> Pracownik:
    """Somebody who left comes back under the same account, so that the history goes on; without posts yet.

    The old symbol of § 10 ust. 2 stays unless somebody has it now; `inicjaly` is then another one. Raises
    PermissionDenied, UserError, Refused for who works here, ZajeteInicjaly.
    """
    authority = wymagaj_administratora(by)
    po_kolei()
    osoba = Pracownik.objects.select_for_update().get(pk=osoba.pk)
    if osoba.is_active:
        raise Refused(f"{osoba} pracuje w Biurze.")
    if od < timezone.localdate():
        raise UserError(f"Pierwszy dzień pracy to najwcześniej dziś ({short_date(timezone.localdate())}).")
    symbol = inicjaly or osoba.inicjaly
    wymagaj_wolnych(symbol, osoba.first_name, osoba.last_name)
    osoba.zatrudniony_od, osoba.zatrudniony_do, osoba.is_active, osoba.inicjaly = od, None, True, symbol
    osoba.save_act(akt("przyjmij_ponownie", by, authority, podstawa=PODSTAWA))
    return osoba


def wylacz_po_odejsciu() -> int:
    """Switch off the accounts whose last day is over and end their sessions; returns how many.

    The login is refused on the day after anyway (Pracownik.pracuje); this frees the symbol of § 10 ust. 2.
    """
    today, count = timezone.localdate(), 0
    for pk in Pracownik.objects.filter(is_active=True, zatrudniony_do__lt=today).values_list("pk", flat=True):
        count += _switch_off(pk, today)
    return count


@transaction.atomic
def _switch_off(pk: int, today: date) -> bool:
    osoba = Pracownik.objects.select_for_update().get(pk=pk)
    if not osoba.is_active or osoba.zatrudniony_do is None or osoba.zatrudniony_do >= today:
        return False
    osoba.is_active = False
    osoba.save_act(Act("wylacz_konto", None, PODSTAWA, reason=f"Ostatni dzień pracy: {osoba.zatrudniony_do:%d.%m.%Y}."))
    wszystkie(osoba).delete()
    odnotuj_zdarzenie("wyłączenie konta", kto=osoba, opis="po ostatnim dniu pracy")
    return True


def _adres(osoba: Pracownik) -> str:
    return f"/odejscia/{osoba.pk}/"


def _open(odejscie: Odejscie) -> Odejscie:
    row = Odejscie.objects.select_for_update(of=("self",)).get(pk=odejscie.pk)
    if row.stan != S.W_TOKU:
        raise Refused(f"To odejście jest już zamknięte: {row.get_stan_display().lower()}.")
    return row

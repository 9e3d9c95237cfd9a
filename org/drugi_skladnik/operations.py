"""Adding an app, checking its codes, giving it up.

Whoever calls `sprawdz` counts the attempts (org.konta.proby): a code has only a million values.
"""

from datetime import date

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from org.drugi_skladnik import kody, totp
from org.drugi_skladnik.models import KodZapasowy, KrokTotp, Totp
from org.drugi_skladnik.queries import aplikacja, rozpoczeta
from org.dziennik.operations import odnotuj_zdarzenie
from org.kadry.models import Pracownik

WLASNE = "własne konto"
ZLY_KOD = "Kod się nie zgadza. Wpisz sześć cyfr, które aplikacja pokazuje teraz."


class ZlyKod(UserError):
    """The code is wrong, too old or was used already."""

    def __init__(self, text: str = ZLY_KOD):
        super().__init__(text)


@transaction.atomic
def rozpocznij(osoba: Pracownik) -> Totp:
    """The app being added: the one begun before, or a new one."""
    Pracownik.objects.select_for_update().get(pk=osoba.pk)
    row = rozpoczeta(osoba)
    if row is None:
        row = Totp(osoba=osoba, sol=totp.nowa_sol())
        row.save_act(Act("dodaj_aplikacje", osoba, WLASNE))
    return row


@transaction.atomic
def potwierdz(osoba: Pracownik, kod: str) -> list[str]:
    """The app shows the right code: it is the second factor from now on, an earlier one is not. Returns the ten
    recovery codes, which nobody can see again. Raises ZlyKod, or Refused when no app is being added."""
    Pracownik.objects.select_for_update().get(pk=osoba.pk)
    row = rozpoczeta(osoba)
    if row is None:
        raise Refused("Nie zaczęto dodawać aplikacji. Zacznij od nowa.")
    step = totp.pasujacy_krok(row.sol, kody.oczysc(kod), _teraz(), 0)
    if step is None:
        raise ZlyKod
    if old := aplikacja(osoba):
        wycofaj(old, Act("zmien_aplikacje", osoba, WLASNE))
    row.potwierdzono = timezone.now()
    row.save_act(Act("potwierdz_aplikacje", osoba, WLASNE))
    KrokTotp.objects.create(totp=row, ostatni=step)
    odnotuj_zdarzenie("drugi składnik: dodano", kto=osoba)
    return _kody(row)


@transaction.atomic
def sprawdz(osoba: Pracownik, kod: str) -> None:
    """The code of the app or a recovery code, each good once. Raises ZlyKod."""
    row = aplikacja(osoba)
    if row is None:
        raise ZlyKod("Na tym koncie nie ma drugiego składnika.")
    typed = kody.oczysc(kod)
    step = KrokTotp.objects.select_for_update().get(totp=row)
    if len(typed) == kody.DLUGOSC:
        _zuzyj(row, typed)
        return
    used = totp.pasujacy_krok(row.sol, typed, _teraz(), step.ostatni)
    if used is None:
        raise ZlyKod
    step.ostatni = used
    step.save()


@transaction.atomic
def nowe_kody(osoba: Pracownik) -> list[str]:
    """Ten new recovery codes; the old ones end. Raises Refused without an app."""
    row = aplikacja(osoba)
    if row is None:
        raise Refused("Najpierw dodaj aplikację uwierzytelniającą.")
    for code in row.kody.filter(uzyty=None):
        code.uzyty = timezone.now()
        code.save_act(Act("uniewaznij_kod", osoba, WLASNE))
    odnotuj_zdarzenie("drugi składnik: nowe kody", kto=osoba)
    return _kody(row)


@transaction.atomic
def wylacz(osoba: Pracownik, *, wymagany: date | None) -> None:
    """The person gives the app up; raises Refused while it is required of him."""
    row = aplikacja(osoba)
    if row is None:
        raise Refused("Na tym koncie nie ma drugiego składnika.")
    if wymagany is not None:
        raise Refused("Na Twoim stanowisku drugi składnik jest wymagany. Możesz tylko zmienić aplikację na inną.")
    wycofaj(row, Act("wylacz_aplikacje", osoba, WLASNE))
    odnotuj_zdarzenie("drugi składnik: wyłączono", kto=osoba)


def wycofaj(row: Totp, act: Act) -> None:
    """End an app; its recovery codes end with it."""
    row.wycofano = timezone.now()
    row.save_act(act)


def _kody(row: Totp) -> list[str]:
    codes = kody.wylosuj(set(row.kody.values_list("poczatek", flat=True)))
    for code in codes:
        new = KodZapasowy(totp=row, poczatek=kody.poczatek(code), skrot=kody.skrot(code))
        new.save_act(Act("nadaj_kod", row.osoba, WLASNE))
    return codes


def _zuzyj(row: Totp, typed: str) -> None:
    code = row.kody.filter(uzyty=None, poczatek=kody.poczatek(typed)).first()
    if not kody.zgadza_sie(typed, code and code.skrot):
        raise ZlyKod
    code.uzyty = timezone.now()
    code.save_act(Act("uzyj_kodu", row.osoba, WLASNE))
    odnotuj_zdarzenie("drugi składnik: kod zapasowy", kto=row.osoba)


def _teraz() -> int:
    return int(timezone.now().timestamp())

"""What the administrator does with an account; each act has a reason, a history entry and an event of security."""

from django.core.exceptions import PermissionDenied
from django.core.mail import send_mail
from django.db import transaction

from biuro.core.errors import Refused
from biuro.core.history.models import Act
from org.drugi_skladnik import decyzje
from org.drugi_skladnik.decyzje import TYLKO_ADMINISTRATOR
from org.dziennik.operations import odnotuj_zdarzenie
from org.kadry.models import Pracownik
from org.konta import odnosniki, queries
from org.konta.models import Konto, Odnosnik
from org.powiadomienia.operations import powiadom
from org.uprawnienia.powierzenia import administruje

WLASNE = "Własnym kontem zarządzasz na stronie „Twoje konto”. W tej sprawie poproś innego administratora."
LIST = """Dzień dobry,

administrator Biura wystawił odnośnik jednorazowy do konta {login}:

{adres}

Działa raz, do {do}. Jeśli o niego nie prosisz, powiedz o tym administratorowi.
"""


def zablokuj(osoba: Pracownik, *, powod: str, by: Pracownik) -> None:
    """Nobody logs in to the account any more; its sessions end at once. Raises Refused when it is blocked."""
    _zmien(osoba, "zablokuj_konto", by, powod, zablokowane=True, powod_blokady=powod)


def odblokuj(osoba: Pracownik, *, powod: str, by: Pracownik) -> None:
    """The person may log in again. Raises Refused when the account is not blocked."""
    _zmien(osoba, "odblokuj_konto", by, powod, zablokowane=False, powod_blokady="")


def wymus_zmiane(osoba: Pracownik, *, powod: str, by: Pracownik) -> None:
    """The next login asks for a new password; sessions end. Raises Refused when that is so already."""
    _zmien(osoba, "wymus_zmiane_hasla", by, powod, zmien_haslo=True)


def dopusc_awaryjnie(osoba: Pracownik, *, powod: str, by: Pracownik) -> None:
    """A local password opens the account also while the directory is in use."""
    _zmien(osoba, "dopusc_awaryjnie", by, powod, awaryjne=True)


def cofnij_awaryjne(osoba: Pracownik, *, powod: str, by: Pracownik) -> None:
    """Only the directory opens the account."""
    _zmien(osoba, "cofnij_awaryjne", by, powod, awaryjne=False)


@transaction.atomic
def zakoncz_sesje(osoba: Pracownik, *, powod: str, by: Pracownik) -> None:
    """End every session of the person. Raises Refused when there is none."""
    _akt("zakoncz_sesje", osoba, by, powod)
    ended, _ = queries.wszystkie(osoba).delete()
    if not ended:
        raise Refused(f"{osoba} nie jest nigdzie zalogowany albo zalogowana.")
    odnotuj_zdarzenie("zakończenie sesji", kto=by, opis=f"{osoba.username}: {powod}")


def zdejmij_skladnik(osoba: Pracownik, *, powod: str, by: Pracownik) -> None:
    """The phone is lost. Raises Refused without an app."""
    _akt("zdejmij_aplikacje", osoba, by, powod)
    decyzje.zdejmij(osoba, powod=powod, by=by)


@transaction.atomic
def wystaw_odnosnik(osoba: Pracownik, *, cel: str, powod: str, by: Pracownik) -> tuple[Odnosnik, str]:
    """A one-time link and its token, which is kept nowhere; the person is told. Raises Refused for a closed account."""
    act = _akt("wystaw_odnosnik", osoba, by, powod)
    if not osoba.is_active or queries.zablokowane(osoba):
        raise Refused("Konto jest nieczynne albo zablokowane. Odnośnik niczego by nie otworzył.")
    row, token = odnosniki.wystaw(osoba, cel, act)
    powiadom([osoba], f"Administrator wystawił odnośnik: {row.get_cel_display()}. Powód: {powod}", "/konto/", oprocz=by)
    return row, token


def wyslij(odnosnik: Odnosnik, adres: str, do: str) -> None:
    """Mail the link to the address of the person; raises Refused when there is none."""
    if not odnosnik.osoba.email:
        raise Refused("Ta osoba nie ma wpisanego adresu e-mail. Wydrukuj odnośnik.")
    text = LIST.format(login=odnosnik.osoba.username, adres=adres, do=do)
    send_mail("Kancelaria PK: odnośnik do konta", text, None, [odnosnik.osoba.email])


@transaction.atomic
def _zmien(osoba: Pracownik, name: str, by: Pracownik, powod: str, **pola: bool | str) -> None:
    act = _akt(name, osoba, by, powod)
    Pracownik.objects.select_for_update().get(pk=osoba.pk)
    konto: Konto = queries.konto(osoba)
    flag, value = next(iter(pola.items()))
    if getattr(konto, flag) == value:
        raise Refused("Ktoś już to zrobił. Konto jest w tym stanie.")
    setattr(konto, flag, value)
    konto.powod = pola.get("powod_blokady", konto.powod)
    konto.save_act(act)
    if flag != "awaryjne":
        queries.wszystkie(osoba).delete()
    odnotuj_zdarzenie(f"konto: {name}", kto=by, opis=f"{osoba.username}: {powod}")


def _akt(name: str, osoba: Pracownik, by: Pracownik, powod: str) -> Act:
    """The act of the administrator; raises PermissionDenied, or Refused for his own account."""
    authority = administruje(by)
    if authority is None:
        raise PermissionDenied(TYLKO_ADMINISTRATOR)
    if osoba == by:
        raise Refused(WLASNE)
    return Act(name, by, authority.basis, capacity=authority.capacity, reason=powod)

"""Setting a password, and one-time links: nobody but the person ever sees or sets his password (ASVS 6.4)."""

import secrets
from datetime import timedelta

from django.contrib.auth import update_session_auth_hash
from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone

from biuro.core.client import adres
from biuro.core.errors import Refused
from biuro.core.history.models import Act
from org.dziennik.operations import odnotuj_zdarzenie
from org.kadry.models import Pracownik
from org.konta import queries
from org.konta.models import Odnosnik

WAZNY = timedelta(hours=24)
POLITYKA = "polityka haseł"


@transaction.atomic
def zmien_haslo(request: HttpRequest, nowe: str) -> None:
    """Set the password of who is logged in (already checked by the form); all his other sessions end."""
    osoba = request.user
    ustaw_haslo(osoba, nowe)
    update_session_auth_hash(request, osoba)
    for row in queries.wszystkie(osoba).exclude(session_key=request.session.session_key):
        row.delete()
    odnotuj_zdarzenie("zmiana hasła", kto=osoba, adres=adres(request))


@transaction.atomic
def ustaw_haslo(osoba: Pracownik, nowe: str, odnosnik: int = 0) -> None:
    """Set the password by the person himself; uses up the link it came by, which must not have been used meanwhile.

    Raises Refused when it has."""
    if odnosnik:
        zuzyj(odnosnik)
    osoba.set_password(nowe)
    osoba.save_act(Act("zmiana_hasla", osoba, POLITYKA))
    state = queries.konto(osoba)
    if state.zmien_haslo:
        state.zmien_haslo = False
        state.save_act(Act("zmiana_hasla", osoba, POLITYKA))


@transaction.atomic
def wystaw(osoba: Pracownik, cel: str, akt: Act) -> tuple[Odnosnik, str]:
    """A new link, good for a day and once; returns its row and its token, which is kept nowhere. Older ones end."""
    for old in Odnosnik.objects.select_for_update().filter(osoba=osoba, uzyty=None, uniewazniony=False):
        old.uniewazniony = True
        old.save_act(akt)
    token = secrets.token_urlsafe(32)
    row = Odnosnik(osoba=osoba, cel=cel, skrot=queries.skrot(token), wazny_do=timezone.now() + WAZNY)
    row.save_act(akt)
    odnotuj_zdarzenie("odnośnik jednorazowy", kto=akt.who, opis=f"{osoba.username}: {row.get_cel_display()}")
    return row, token


@transaction.atomic
def zuzyj(odnosnik: int) -> None:
    """The link has done its work. Raises Refused when another browser was quicker."""
    row = Odnosnik.objects.select_for_update().get(pk=odnosnik)
    if row.uzyty or row.uniewazniony:
        raise Refused("Ten odnośnik został już użyty. Poproś administratora o nowy.")
    row.uzyty = timezone.now()
    row.save_act(Act("uzyj_odnosnika", row.osoba, "własne konto"))

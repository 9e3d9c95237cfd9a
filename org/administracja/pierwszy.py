"""The first administrator of a fresh installation: somebody has to be there before anybody can be appointed."""

from django.db import transaction
from django.utils import timezone

from biuro.core.history.models import Act
from org.dziennik.operations import odnotuj_zdarzenie
from org.kadry.models import Pracownik
from org.konta import odnosniki
from org.konta.models import Odnosnik
from org.uprawnienia.models import Powierzenie, Zasob
from org.uprawnienia.powierzenia import ADMINISTRACJA, powierz

PODSTAWA = "decyzja dyrektora, § 3 ust. 1"


@transaction.atomic
def mianuj(login: str, *, imie: str, nazwisko: str, email: str, decyzja: str, naprawa: bool) -> tuple[Pracownik, str]:
    """Entrust the administration of the Biuro to the account, creating it when it is missing.

    Returns the person and the token of a link to the first password. `naprawa` opens the repair shop too.
    """
    act = Act("mianuj_administratora", None, PODSTAWA, reason=decyzja)
    osoba = Pracownik.objects.filter(username=login).first()
    if osoba is None:
        osoba = Pracownik(username=login, first_name=imie, last_name=nazwisko, email=email)
        osoba.set_unusable_password()
    osoba.is_superuser = osoba.is_superuser or naprawa
    osoba.save_act(act)
    zasob = Zasob.objects.filter(kod=ADMINISTRACJA).first()
    if zasob is None:
        zasob = Zasob(kod=ADMINISTRACJA, nazwa="Administracja Biura", podstawa=PODSTAWA)
        zasob.save_act(act)
    if not Powierzenie.objects.filter(zasob=zasob, pracownik=osoba, do=None).exists():
        powierz(zasob, komu=osoba, od=timezone.localdate(), decyzja=decyzja, akt=act)
    odnotuj_zdarzenie("mianowanie administratora", opis=f"{login}: {decyzja}")
    return osoba, odnosniki.wystaw(osoba, Odnosnik.Cel.HASLO, act)[1]

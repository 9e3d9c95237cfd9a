"""Who keeps the records of the staff, and what of them others see.

Names, posts and business contact are for everybody. Absences, history and leaving are for the person himself, those
above him (§ 3 ust. 1-2, § 4, § 9 ust. 6), the sekretariat (§ 7 ust. 3 pkt 13) and the administrator.
"""

from datetime import date

from django.core.exceptions import PermissionDenied
from django.utils import timezone

from biuro.core.errors import UserError
from biuro.core.history.models import Act
from biuro.core.polish import short_date
from biuro.core.transitions import Authority
from org.kadry.models import Obsada, Pracownik
from org.struktura.models import Stanowisko
from org.uprawnienia.powierzenia import administruje
from org.uprawnienia.queries import zakres

F = Stanowisko.Funkcja
KIEROWNICZE = (F.DYREKTOR, F.ZASTEPCA, F.KIEROWNIK)
ADRESY, KADRY = "§ 7 ust. 3 pkt 7", "§ 7 ust. 3 pkt 13"
SEKRETARIAT = "stanowisko ds. obsługi sekretariatu"
ODMOWA = "Dane pracowników i ich stanowiska zmienia administrator Biura. Poproś o to administratora."
ODMOWA_KONTAKTU = f"Telefon i e-mail zmienia administrator albo {SEKRETARIAT} ({ADRESY})."


def poprawia_kontakt(osoba: Pracownik) -> Authority | None:
    """§ 7 ust. 3 pkt 7: the sekretariat keeps addresses and telephones; so does the administrator."""
    if zakres(osoba).sekretariat:
        return Authority(ADRESY, capacity=SEKRETARIAT)
    return administruje(osoba)


def przelozony(osoba: Pracownik, kogo: Pracownik) -> bool:
    """True for the director, and for who heads or supervises a unit in which the person holds a post today."""
    reach = zakres(osoba)
    if reach.wszystko:
        return True
    held = Obsada.objects.on(timezone.localdate()).filter(pracownik=kogo)
    return bool(reach.jednostki) and held.filter(stanowisko__jednostka__in=reach.jednostki).exists()


def widzi_kadrowe(osoba: Pracownik, kogo: Pracownik) -> bool:
    """True for who may see the absences, the history and the leaving of the person."""
    if osoba.pk == kogo.pk or zakres(osoba).sekretariat or administruje(osoba):
        return True
    return przelozony(osoba, kogo)


def wymagaj_administratora(by: Pracownik) -> Authority:
    """The basis of an act on the staff; raises PermissionDenied."""
    authority = administruje(by)
    if authority is None:
        raise PermissionDenied(ODMOWA)
    return authority


def akt(nazwa: str, by: Pracownik, authority: Authority, powod: str = "", *, podstawa: str = "") -> Act:
    """The entry of the history; `podstawa`: the § the act carries out, before the custody that allows it."""
    basis = "; ".join(filter(None, (podstawa, authority.basis)))
    return Act(nazwa, by, basis, authority.acting_for, authority.capacity, powod.strip())


def sprawdz_poczatek(stanowisko: Stanowisko, od: date, *, nowy: bool) -> None:
    """Raise UserError for a first day backwards: past acts stand on the facts of their day.

    Of somebody who is only just entered (`nowy`) the past of an ordinary post may be entered, for he has acted nowhere.
    """
    today = timezone.localdate()
    if od >= today or (nowy and stanowisko.funkcja not in KIEROWNICZE):
        return
    raise UserError(
        f"Stanowisko powierza się najwcześniej od dziś ({short_date(today)}), nigdy wstecz: dawne podpisy i dekretacje "
        "opierają się na obsadzie swojego dnia."
    )

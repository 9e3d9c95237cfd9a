"""How each kind of thing changes hands or is taken back; each act leaves its entry in the history of the thing."""

from dataclasses import dataclass

from django.db.models import Q
from django.utils import timezone

from biuro.core.errors import Refused
from biuro.core.history.models import Act
from biuro.core.polish import short_date
from biuro.core.transitions import Authority
from org.eksporty.models import Eksport
from org.eksporty.plik import magazyn
from org.kadry.models import Obsada, Odejscie, Pracownik
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.pracownicy.obsada import zakoncz_obsade
from org.uprawnienia.models import Powierzenie
from org.uprawnienia.powierzenia import ADMINISTRACJA, odbierz, powierz
from org.widoki.models import WidokZapisany
from org.wydania.models import Wydanie
from org.wydania.operations import zwroc_aktem
from org.zastepstwa.models import Zastepstwo
from rejestry.badanie.models import Dzialanie
from rejestry.sprawy.models import Udostepnienie
from rejestry.sprawy.przekazanie import NIE_TA_OSOBA
from rejestry.sprawy.rules import powod_wylaczenia

PODSTAWA = "§ 7 ust. 3 pkt 13"
OSTATNI_ADMINISTRATOR = "To ostatni administrator Biura. Najpierw powierz administrację komuś innemu."


@dataclass(frozen=True)
class Kontekst:
    """Whose leaving, who acts, on what basis and why."""

    odejscie: Odejscie
    by: Pracownik
    authority: Authority
    powod: str = ""

    def akt(self, nazwa: str) -> Act:
        """The entry of the history."""
        leaving = f"Odejście: {self.odejscie.pracownik}, ostatni dzień {short_date(self.odejscie.ostatni_dzien)}."
        basis = f"{PODSTAWA}; {self.authority.basis}"
        reason = f"{leaving} {self.powod}".strip()
        return Act(nazwa, self.by, basis, self.authority.acting_for, self.authority.capacity, reason)


def przekaz_dzialanie(row: Dzialanie, komu: Pracownik, kontekst: Kontekst) -> None:
    """A corrective action to somebody else; raises Refused for a person the case is kept from."""
    case = row.skarga.sprawa
    if powod_wylaczenia(komu, case.dotyczy, case.jednostka):
        raise Refused(f"Działanie w sprawie {case}: {NIE_TA_OSOBA}.")
    row.odpowiedzialny = komu
    row.save_act(kontekst.akt("przekaz_po_odejsciu"))


def przekaz_powierzenie(row: Powierzenie, komu: Pracownik, kontekst: Kontekst) -> None:
    """The resource to somebody else from today on."""
    act = kontekst.akt("przekaz_powierzenie")
    powierz(row.zasob, komu=komu, od=timezone.localdate(), decyzja=row.decyzja, akt=act)
    odbierz(row, akt=act)


def odbierz_powierzenie(row: Powierzenie, kontekst: Kontekst) -> None:
    """The resource back; raises Refused for the last administrator."""
    others = Powierzenie.objects.on(timezone.localdate()).filter(zasob=row.zasob, pracownik__is_active=True)
    if row.zasob.kod == ADMINISTRACJA and not others.exclude(pracownik=row.pracownik_id).exists():
        raise Refused(OSTATNI_ADMINISTRATOR)
    odbierz(row, akt=kontekst.akt("odbierz_powierzenie"))


def odwolaj_zastepstwo(row: Zastepstwo, kontekst: Kontekst) -> None:
    """He stands in until his last day; one that would begin later does not begin."""
    if row.od > kontekst.odejscie.ostatni_dzien:
        row.odwolane = True
    else:
        row.do = kontekst.odejscie.ostatni_dzien
    row.save_act(kontekst.akt("odwolaj_zastepstwo"))


def odwolaj_pelnomocnictwo(row: Pelnomocnictwo, kontekst: Kontekst) -> None:
    """The power ends with the last day; one that would begin later is revoked."""
    act = kontekst.akt("odwolaj_pelnomocnictwo")
    if row.od > kontekst.odejscie.ostatni_dzien:
        row.odwolano, row.powod_odwolania = timezone.now(), act.reason[:300]
    else:
        row.do = kontekst.odejscie.ostatni_dzien
    row.save_act(act)


def przyjmij_zwrot(row: Wydanie, kontekst: Kontekst) -> None:
    """The thing is back today."""
    zwroc_aktem(row, dzien=timezone.localdate(), akt=kontekst.akt("zwroc"))


def rozwiaz_umowe(row: Wydanie, kontekst: Kontekst) -> None:
    """The agreement ends with the last day."""
    zwroc_aktem(row, dzien=max(row.wydano, kontekst.odejscie.ostatni_dzien), akt=kontekst.akt("rozwiaz_umowe"))


def zakoncz_stanowisko(row: Obsada, kontekst: Kontekst) -> None:
    """The post ends with the last day."""
    zakoncz_obsade(row, dzien=kontekst.odejscie.ostatni_dzien, by=kontekst.by, powod=kontekst.akt("").reason)


def skroc_udostepnienie(row: Udostepnienie, kontekst: Kontekst) -> None:
    """The look into the case ends with the last day."""
    row.do = max(row.od, kontekst.odejscie.ostatni_dzien)
    row.save_act(kontekst.akt("skroc_udostepnienie"))


def przekaz_widok(row: WidokZapisany, komu: Pracownik, kontekst: Kontekst) -> None:
    """A shared view to somebody who keeps it for the unit; raises Refused when he has one of that name."""
    if WidokZapisany.objects.filter(Q(osoba=komu), lista=row.lista, nazwa=row.nazwa).exists():
        raise Refused(f"{komu} ma już widok „{row.nazwa}”.")
    row.osoba = komu
    row.save(update_fields=["osoba"])


def usun_widok(row: WidokZapisany, kontekst: Kontekst) -> None:
    """A view is a bookmark, no record."""
    row.delete()


def usun_eksport(row: Eksport, kontekst: Kontekst) -> None:
    """The file goes now, not with the night."""
    name = row.plik
    row.delete()
    magazyn().delete(name)

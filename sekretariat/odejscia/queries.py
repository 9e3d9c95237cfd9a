"""What waits for a leaving person, kind by kind; who may take it over; which posts nobody would hold."""

from datetime import timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from org.eksporty.models import Eksport
from org.kadry.models import Obsada, Odejscie, Pracownik
from org.kadry.queries import obsada_na, pracownicy_na
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.struktura.models import Stanowisko
from org.uprawnienia.models import Powierzenie
from org.widoki.models import WidokZapisany
from org.wydania.models import Wydanie
from org.wydania.queries import po_dniu
from org.zastepstwa.models import Zastepstwo
from rejestry.badanie.models import Dzialanie
from rejestry.sprawy.models import Sprawa, Udostepnienie
from rejestry.sprawy.queries import visible_to
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.przekazanie import W_PRZYGOTOWANIU
from sekretariat.pisma.queries import do_parafy, do_podpisu
from sekretariat.przesylki.models import Przesylka

DZIEN = timedelta(days=1)
F = Stanowisko.Funkcja
KIEROWNICZE = (F.DYREKTOR, F.ZASTEPCA, F.KIEROWNIK)


def biezace(osoba: Pracownik) -> Odejscie | None:
    """The newest leaving of the person that was not called off."""
    return osoba.odejscia.exclude(stan=Odejscie.Stan.ODWOLANE).order_by("-pk").first()


def sprawy(odejscie: Odejscie) -> QuerySet[Sprawa]:
    """Open cases he leads (§ 10 ust. 2)."""
    rows = Sprawa.objects.filter(prowadzi=odejscie.pracownik_id).exclude(stan=Sprawa.Stan.ZALATWIONA)
    return rows.select_related("jednostka", "dotyczy").order_by("pk")


def pisma(odejscie: Odejscie) -> QuerySet[Pismo]:
    """Letters he wrote that are not signed yet."""
    return Pismo.objects.filter(autor=odejscie.pracownik_id, stan__in=W_PRZYGOTOWANIU).order_by("pk")


def przesylki(odejscie: Odejscie) -> QuerySet[Przesylka]:
    """Mail assigned to him and in no case yet, also what he may not see any more."""
    return Przesylka.objects.filter(prowadzi=odejscie.pracownik_id, stan=Przesylka.Stan.PRZYDZIELONA).order_by("pk")


def dzialania(odejscie: Odejscie) -> QuerySet[Dzialanie]:
    """Corrective actions of complaints he is to carry out (art. 259 § 3 kpa)."""
    rows = Dzialanie.objects.filter(odpowiedzialny=odejscie.pracownik_id, wykonano=None)
    return rows.select_related("skarga__sprawa__jednostka", "skarga__sprawa__dotyczy").order_by("pk")


def widoczne_dzialania(osoba: Pracownik) -> QuerySet[Dzialanie]:
    """The actions in cases the person sees."""
    return Dzialanie.objects.filter(skarga__sprawa__in=visible_to(osoba))


def powierzenia(odejscie: Odejscie) -> QuerySet[Powierzenie]:
    """Resources he keeps beyond his last day."""
    return Powierzenie.objects.filter(_dluzej(odejscie), pracownik=odejscie.pracownik_id).select_related("zasob")


def zastepstwa(odejscie: Odejscie) -> QuerySet[Zastepstwo]:
    """Posts on which he is named to stand in beyond his last day."""
    rows = Zastepstwo.objects.filter(_dluzej(odejscie), kto=odejscie.pracownik_id, odwolane=False, do_chwili=None)
    return rows.select_related("stanowisko__jednostka")


def pelnomocnictwa(odejscie: Odejscie) -> QuerySet[Pelnomocnictwo]:
    """Powers of attorney and authorisations that outlive his last day (§ 9 ust. 4)."""
    return Pelnomocnictwo.objects.filter(_dluzej(odejscie), osoba=odejscie.pracownik_id, odwolano=None)


def rzeczy(odejscie: Odejscie) -> QuerySet[Wydanie]:
    """Keys, access to rooms, seals, equipment in his hands (§ 7 ust. 3 pkt 11)."""
    return po_dniu(odejscie.pracownik_id, odejscie.ostatni_dzien).exclude(rodzaj__in=Wydanie.UMOWY)


def umowy(odejscie: Odejscie) -> QuerySet[Wydanie]:
    """Agreements with him that outlive his last day (§ 7 ust. 3 pkt 12)."""
    return po_dniu(odejscie.pracownik_id, odejscie.ostatni_dzien).filter(rodzaj__in=Wydanie.UMOWY)


def stanowiska(odejscie: Odejscie) -> QuerySet[Obsada]:
    """Posts that do not end with his last day."""
    rows = Obsada.objects.filter(_dluzej(odejscie), pracownik=odejscie.pracownik_id)
    return rows.select_related("stanowisko__jednostka", "pracownik")


def udostepnienia(odejscie: Odejscie) -> QuerySet[Udostepnienie]:
    """Cases shown to him beyond his last day."""
    rows = Udostepnienie.objects.filter(komu=odejscie.pracownik_id, cofniete=False, do__gt=odejscie.ostatni_dzien)
    return rows.select_related("sprawa")


def widoki(odejscie: Odejscie) -> QuerySet[WidokZapisany]:
    """Saved views his unit uses."""
    return WidokZapisany.objects.filter(osoba=odejscie.pracownik_id, jednostka__isnull=False)


def eksporty(odejscie: Odejscie) -> QuerySet[Eksport]:
    """Files of exports that lie ready for him."""
    return Eksport.objects.filter(osoba=odejscie.pracownik_id, stan=Eksport.Stan.GOTOWY)


def nastepcy(odejscie: Odejscie) -> QuerySet[Pracownik]:
    """Who may take something over: works also afterwards and holds a post today."""
    today = timezone.localdate()
    after = pracownicy_na(max(today, odejscie.ostatni_dzien + DZIEN)).exclude(pk=odejscie.pracownik_id)
    return after.filter(is_active=True, pk__in=Obsada.objects.on(today).values("pracownik"))


def czekaja_na_stanowisko(odejscie: Odejscie) -> dict[str, int]:
    """Letters that wait for his paraph or signature: they wait for the post, so its next holder finds them."""
    person = odejscie.pracownik
    counts = {"do parafy": do_parafy(person).count(), "do podpisu": do_podpisu(person).count()}
    return {words: count for words, count in counts.items() if count}


def bez_nastepcy(odejscie: Odejscie) -> list[Stanowisko]:
    """Posts of § 9 that nobody holds or stands in for on the day after."""
    last, after = odejscie.ostatni_dzien, odejscie.ostatni_dzien + DZIEN
    mine = obsada_na(last).filter(pracownik=odejscie.pracownik_id, stanowisko__funkcja__in=KIEROWNICZE)
    others = Obsada.objects.on(after).exclude(pracownik=odejscie.pracownik_id)
    named = Zastepstwo.objects.on(after).filter(odwolane=False).exclude(kto=odejscie.pracownik_id)
    covered = {*others.values_list("stanowisko", flat=True), *named.values_list("stanowisko", flat=True)}
    return [row.stanowisko for row in mine if row.stanowisko_id not in covered]


def _dluzej(odejscie: Odejscie) -> Q:
    return Q(do=None) | Q(do__gt=odejscie.ostatni_dzien)

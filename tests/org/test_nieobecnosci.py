"""Recording an absence switches the substitution on, ending it switches it off (§ 3 ust. 3)."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from org.kadry.models import Pracownik
from org.nieobecnosci.operations import wpisz, zakoncz
from org.podpisywanie.regulamin import authority_for
from org.podpisywanie.reguly import Czynnosc, Kategoria
from org.zastepstwa.models import Nieobecnosc

DAY = timedelta(days=1)


def _signs(osoba, paper):
    fresh = Pracownik.objects.get(pk=osoba.pk)
    return authority_for(Czynnosc.PODPIS, fresh, paper(Kategoria.ZAKRES_BIURA)) is not None


@pytest.mark.przepis("§ 3 ust. 3")
def test_the_absence_itself_switches_the_substitution(biuro, paper):
    today = timezone.localdate()
    row = wpisz(kogo=biuro.dyrektor, od=today, do=today + DAY, by=biuro.sekretariat)
    assert (_signs(biuro.dyrektor, paper), _signs(biuro.zastepca, paper)) == (False, True)
    zakoncz(row, by=biuro.dyrektor)
    assert (_signs(biuro.dyrektor, paper), _signs(biuro.zastepca, paper)) == (True, False)


def test_an_absence_that_has_lasted_ends_yesterday_and_keeps_its_days(biuro, nieobecny):
    today = timezone.localdate()
    row = nieobecny(biuro.broker, today - 3 * DAY, today + DAY)
    ended = zakoncz(row, by=biuro.broker)
    assert (ended.od, ended.do, ended.odwolana) == (today - 3 * DAY, today - DAY, False)
    with pytest.raises(Refused):
        zakoncz(row, by=biuro.broker)


@pytest.mark.przepis("§ 7 ust. 3 pkt 13")
def test_others_record_only_their_own(biuro):
    today = timezone.localdate()
    with pytest.raises(PermissionDenied, match=r"§ 7 ust\. 3 pkt 13"):
        wpisz(kogo=biuro.dyrektor, od=today, do=today, by=biuro.zastepca)
    assert wpisz(kogo=biuro.broker, od=today, do=today, by=biuro.broker).pracownik == biuro.broker


@pytest.mark.parametrize(("od", "do"), [(-1, 0), (1, 0), (0, 400)])
def test_days_backwards_reversed_or_endless_are_refused(biuro, od, do):
    today = timezone.localdate()
    with pytest.raises(UserError):
        wpisz(kogo=biuro.broker, od=today + od * DAY, do=today + do * DAY, by=biuro.sekretariat)
    assert not Nieobecnosc.objects.exists()


def test_the_same_days_are_recorded_once(biuro):
    today = timezone.localdate()
    wpisz(kogo=biuro.broker, od=today, do=today + DAY, by=biuro.sekretariat)
    with pytest.raises(UserError, match="już wpisaną"):
        wpisz(kogo=biuro.broker, od=today + DAY, do=today + 2 * DAY, by=biuro.sekretariat)


def test_screen_records_ends_and_keeps_what_was_typed(biuro, client):
    client.force_login(biuro.sekretariat)
    today = timezone.localdate()
    bad = client.post("/nieobecnosci/", {"kogo": biuro.dyrektor.pk, "od": today - DAY, "do": today})
    assert bad.status_code == 422
    assert "nigdy wstecz" in bad.content.decode()
    assert client.post("/nieobecnosci/", {"kogo": biuro.dyrektor.pk, "od": today, "do": today}).status_code == 302
    row = Nieobecnosc.objects.get()
    client.force_login(biuro.zastepca)
    page = client.get("/nieobecnosci/").content.decode()
    assert "Zastępujesz" in page
    assert client.post(f"/nieobecnosci/{row.pk}/zakoncz/").status_code == 403
    client.force_login(biuro.dyrektor)
    assert client.post(f"/nieobecnosci/{row.pk}/zakoncz/").status_code == 302
    assert client.post("/nieobecnosci/999999/zakoncz/").status_code == 404

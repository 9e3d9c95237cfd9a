"""A letter marked as being about an employee is kept from him and from those below him before there is a case."""

import pytest

from biuro.core.errors import UserError
from org.kadry.models import Pracownik
from org.powiadomienia.queries import nowe
from sekretariat.akta.operations import zaloz_z_przesylki
from sekretariat.dekretacja.operations import zadekretuj
from sekretariat.dekretacja.queries import przydzielone
from sekretariat.dekretacja.rules import dekretuje
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.operations import popraw
from sekretariat.przesylki.queries import visible_to
from sekretariat.przesylki.rules import zalatwia
from tests.rejestry.dostep_helpers import poufna
from tests.sekretariat.akta_helpers import dane
from tests.sekretariat.przesylki_helpers import opis
from tests.zagrozenia.swiat import przesylka

ROLE = ("dyrektor", "zastepca", "kierownik_oru", "kierownik_oit1", "specjalista", "superwizor", "broker", "sekretariat")


def widza(biuro, item):
    people = {rola: Pracownik.objects.get(pk=getattr(biuro, rola).pk) for rola in ROLE}
    return {rola for rola, osoba in people.items() if visible_to(osoba).filter(pk=item.pk).exists()}


@pytest.mark.przepis("rozp. RM z 8.01.2002 § 11")
def test_marked_at_registration_it_is_kept_from_him_and_those_below(biuro):
    item = przesylka(biuro, dotyczy=biuro.kierownik_oit1)
    assert widza(biuro, item) == {"dyrektor", "sekretariat"}
    for barred in (biuro.kierownik_oit1, biuro.broker):
        with pytest.raises(UserError, match=r"nie może trafić"):
            zadekretuj(item, osoba=barred, by=biuro.dyrektor)
    with pytest.raises(UserError, match="nie może trafić"):
        zadekretuj(item, jednostka=biuro.oit1, by=biuro.dyrektor)
    with pytest.raises(UserError, match="nie może trafić"):
        zadekretuj(item, osoba=biuro.specjalista, do_wiadomosci=[biuro.superwizor], by=biuro.dyrektor)
    zadekretuj(item, osoba=biuro.specjalista, by=biuro.dyrektor)
    assert widza(biuro, item) == {"dyrektor", "sekretariat", "specjalista", "kierownik_oru", "zastepca"}


def test_marked_when_it_is_assigned(biuro):
    item = przesylka(biuro, biuro.kierownik_oit1)
    told = Pracownik.objects.get(pk=biuro.kierownik_oit1.pk)
    assert any(item.rpw in message.tresc for message in nowe(told))
    zadekretuj(item, osoba=biuro.dyrektor, dotyczy=biuro.kierownik_oit1, by=biuro.dyrektor)
    told = Pracownik.objects.get(pk=biuro.kierownik_oit1.pk)
    assert not nowe(told)
    assert widza(biuro, item) == {"dyrektor", "sekretariat"}


def test_director_neither_sees_nor_assigns_what_is_about_him(biuro):
    item = przesylka(biuro, dotyczy=biuro.dyrektor)
    assert widza(biuro, item) == {"sekretariat"}
    assert dekretuje(biuro.dyrektor, item) is None
    assert zalatwia(biuro.dyrektor, item) is None


def test_marked_later_it_leaves_the_desk_of_who_is_excluded(biuro):
    item = przesylka(biuro, biuro.kierownik_oit1)
    popraw(item, dane=opis(dotyczy=biuro.kierownik_oit1), powod="skarga na niego", by=biuro.sekretariat)
    item = Przesylka.objects.get(pk=item.pk)
    assert (item.stan, item.prowadzi, item.jednostka) == ("nowa", None, None)
    assert not przydzielone(Pracownik.objects.get(pk=biuro.kierownik_oit1.pk)).exists()


def test_case_opened_from_it_is_about_the_same_employee(biuro):
    item = przesylka(biuro, biuro.specjalista, dotyczy=biuro.kierownik_oit1)
    case = zaloz_z_przesylki(item, by=biuro.specjalista, **dane(biuro))
    assert case.dotyczy == biuro.kierownik_oit1


def test_letter_of_a_confidential_case_is_seen_by_who_sees_the_case(biuro):
    item = przesylka(biuro, biuro.specjalista)
    case = zaloz_z_przesylki(item, by=biuro.specjalista, **dane(biuro))
    poufna(case, biuro.specjalista)
    assert widza(biuro, item) == {"dyrektor", "zastepca", "kierownik_oru", "specjalista"}


def test_form_of_registration_takes_the_mark(biuro, client):
    client.force_login(biuro.sekretariat)
    page = client.get("/przesylki/nowa/").content.decode()
    assert 'name="dotyczy"' in page
    assert page.index('name="dotyczy"') > page.index('name="tytul"')

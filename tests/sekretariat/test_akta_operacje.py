"""From the letter to the case: opened once, attached, refused with the paragraph."""

from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from biuro.core.errors import Refused
from rejestry.jrwa.queries import klasa
from rejestry.sprawy.models import Sprawa
from sekretariat.akta.operations import dolacz_do_sprawy, zaloz_z_przesylki, zmien_osoby_sprawy
from sekretariat.pisma.operations import utworz
from sekretariat.przesylki.models import Przesylka
from tests.rejestry.skargi_helpers import wycofana
from tests.rejestry.sprawy_helpers import skarga
from tests.sekretariat.akta_helpers import dane, przesylka, sprawa_z_pisma

ROK = timezone.localdate().year


@pytest.mark.przepis("§ 7 ust. 2 pkt 13")
def test_letter_on_the_desk_becomes_a_case_with_it_inside(biuro):
    item = przesylka(biuro)
    case = zaloz_z_przesylki(item, by=biuro.specjalista, **dane(biuro))
    item.refresh_from_db()
    assert (item.stan, item.sprawa, item.wszczyna) == (Przesylka.Stan.W_SPRAWIE, case, True)
    assert (case.znak, case.skarga.rodzaj) == (f"PK-II.1510.1.{ROK}", "skarga")
    assert case.historia.get().akt_podstawa == "§ 3 ust. 1, dekretacja"


def test_second_sending_gives_the_first_case(biuro):
    item, facts = przesylka(biuro), dane(biuro)
    first = zaloz_z_przesylki(item, by=biuro.specjalista, **facts)
    assert zaloz_z_przesylki(item, by=biuro.specjalista, **facts) == first
    assert Sprawa.objects.count() == 1


def test_second_form_of_one_letter_opens_nothing(biuro):
    item = przesylka(biuro)
    zaloz_z_przesylki(item, by=biuro.specjalista, **dane(biuro))
    with pytest.raises(Refused, match="nie można już"):
        zaloz_z_przesylki(item, by=biuro.specjalista, **dane(biuro))
    assert Sprawa.objects.count() == 1
    assert skarga(biuro).sprawa.numer == 2  # the refused one gave its number back


def test_letter_of_somebody_else_opens_nothing(biuro):
    item = przesylka(biuro, komu="analityk")
    with pytest.raises(PermissionDenied, match="przydzielono"):
        zaloz_z_przesylki(item, by=biuro.specjalista, **dane(biuro))
    assert not Sprawa.objects.exists()


def test_case_of_another_class_belongs_to_the_unit_of_its_leader(biuro):
    item = przesylka(biuro, komu="broker", rodzaj="pismo")
    facts = dane(biuro, skarga=None, klasa=klasa("120", timezone.localdate()), prowadzi=biuro.broker)
    assert zaloz_z_przesylki(item, by=biuro.broker, **facts).znak == f"PK-IV.120.1.{ROK}"


def test_letter_is_put_into_a_case_one_handles(biuro):
    case, item = sprawa_z_pisma(biuro), przesylka(biuro, tytul="Uzupełnienie skargi")
    dolacz_do_sprawy(item, case, by=biuro.specjalista)
    item.refresh_from_db()
    assert (item.sprawa, item.wszczyna) == (case, False)


@pytest.mark.przepis("§ 10 ust. 2")
def test_case_of_somebody_else_takes_no_letter(biuro):
    case, item = sprawa_z_pisma(biuro), przesylka(biuro, komu="analityk")
    with pytest.raises(PermissionDenied, match="prowadzi Tomasz Grześkowiak"):
        dolacz_do_sprawy(item, case, by=biuro.analityk)


def test_closed_case_must_be_reopened_first(biuro):
    case, item = sprawa_z_pisma(biuro), przesylka(biuro)
    wycofana(biuro, case.skarga)
    with pytest.raises(Refused, match="wznów"):
        dolacz_do_sprawy(item, case, by=biuro.specjalista)


def test_leader_other_than_the_opener_is_told(biuro):
    case = zaloz_z_przesylki(przesylka(biuro), by=biuro.specjalista, **dane(biuro, prowadzi=biuro.analityk))
    notice = biuro.analityk.powiadomienia.get()
    assert case.znak in notice.tresc
    assert notice.adres == f"/sprawy/{case.znak}/"
    assert not biuro.specjalista.powiadomienia.filter(tresc__contains=case.znak).exists()


def test_key_of_another_person_opens_nothing_for_him(biuro):
    key = uuid4()
    zaloz_z_przesylki(przesylka(biuro), by=biuro.specjalista, **dane(biuro, klucz=key))
    with pytest.raises(Exception, match="Odśwież"):
        zaloz_z_przesylki(przesylka(biuro, komu="analityk"), by=biuro.analityk, **dane(biuro, klucz=key))


@pytest.mark.przepis("§ 9")
def test_letters_not_yet_signed_learn_whom_the_case_is_about(biuro):
    case = sprawa_z_pisma(biuro)
    letter = utworz(sprawa=case, szablon="puste", klucz=uuid4(), by=biuro.specjalista)
    people = {"prowadzi": biuro.specjalista, "dotyczy": biuro.broker}
    zmien_osoby_sprawy(case, powod="Wynika z nagrania.", by=biuro.specjalista, **people)
    letter.refresh_from_db()
    assert letter.dotyczy == biuro.broker
    assert letter.historia.first().akt_czynnosc == "zmien_osoby"

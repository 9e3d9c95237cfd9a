"""Dispatch: gapless RPWych, the case answered, delivery, cancelling, many at once, ten sekretariats at once."""

import threading
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from biuro.core.errors import Refused
from biuro.core.transitions import ReasonRequired, WrongState
from rejestry.sprawy.models import Sprawa
from rejestry.terminy.operations import nalicz
from rejestry.terminy.queries import otwarte
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.queries import do_wyslania
from sekretariat.wysylka.models import PrzesylkaWychodzaca
from sekretariat.wysylka.operations import anuluj, dorecz, wyslij
from sekretariat.wysylka.rules import ZlaData
from tests.obsada import bureau
from tests.sekretariat.pisma_pomoc import ZASADNA, osoby, pismo, przejdz, szybki_pdf, zmien  # noqa: F401 – a fixture

S, W = Pismo.Stan, PrzesylkaWychodzaca.Stan
pytestmark = pytest.mark.usefixtures("szybki_pdf")


def podpisane(biuro, **facts):
    facts = {"szablon": "skarga_zasadna", "tresc": ZASADNA} | facts
    row = przejdz(pismo(biuro, **facts), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    return przejdz(row, ("podpisz", biuro.dyrektor))


def send(row, by, klucz=None, **facts):
    facts = {"sposob": "list", "data_wyslania": timezone.localdate()} | facts
    return wyslij(row, klucz=klucz or uuid4(), by=by, **facts)


@pytest.mark.django_db
@pytest.mark.przepis("§ 7 ust. 3 pkt 3")
def test_only_the_sekretariat_sends(biuro):
    row = podpisane(biuro)
    for name, osoba in osoby(biuro).items():
        if name != "sekretariat":
            with pytest.raises(PermissionDenied, match=r"§ 7 ust\. 3 pkt 3"):
                send(row, osoba)
    assert send(row, biuro.sekretariat).rpwych == f"RPWych/1/{timezone.localdate().year}"


@pytest.mark.django_db
@pytest.mark.przepis("art. 237 § 3 kpa")
def test_sent_answer_answers_the_case_and_meets_its_deadline(biuro):
    row = podpisane(biuro)
    nalicz(row.sprawa, "SK_ROZPATRZENIE", timezone.localdate(), biuro.specjalista)
    send(row, biuro.sekretariat)
    sprawa = Sprawa.objects.get(pk=row.sprawa_id)
    assert (sprawa.stan, sprawa.odpowiedz_wyslano) == (Sprawa.Stan.ODPOWIEDZIANO, timezone.localdate())
    assert not otwarte(sprawa).exists()
    assert Pismo.objects.get(pk=row.pk).stan == S.WYSLANE


@pytest.mark.django_db
@pytest.mark.przepis("art. 240 kpa")
def test_notice_of_another_procedure_never_says_that_the_petition_was_examined(biuro):
    row = podpisane(biuro, szablon="inny_tryb")
    for code in ("SK_ROZPATRZENIE", "PETYCJA"):
        nalicz(row.sprawa, code, timezone.localdate(), biuro.specjalista)
    send(row, biuro.sekretariat)
    said = dict(row.sprawa.terminy.values_list("kod", "czym"))
    assert said["PETYCJA"].startswith("dalej w swoim trybie, poza tą sprawą: List")
    assert said["SK_ROZPATRZENIE"].startswith("List")


@pytest.mark.django_db
@pytest.mark.przepis("art. 36 § 1 kpa")
def test_notice_of_delay_does_not_answer_the_case(biuro):
    draft = zmien(pismo(biuro), biuro.specjalista, odpowiada=False)
    row = przejdz(draft, ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru), ("podpisz", biuro.dyrektor))
    nalicz(row.sprawa, "SK_ROZPATRZENIE", timezone.localdate(), biuro.specjalista)
    send(row, biuro.sekretariat)
    sprawa = Sprawa.objects.get(pk=row.sprawa_id)
    assert sprawa.stan == Sprawa.Stan.W_TOKU
    assert otwarte(sprawa).exists()


@pytest.mark.django_db
def test_cancelled_dispatch_keeps_its_number_and_the_deadline_runs_again(biuro):
    row = podpisane(biuro)
    nalicz(row.sprawa, "SK_ROZPATRZENIE", timezone.localdate(), biuro.specjalista)
    sent = send(row, biuro.sekretariat)
    with pytest.raises(ReasonRequired):
        anuluj(sent, powod=" ", by=biuro.sekretariat)
    anuluj(sent, powod="zły adres", by=biuro.sekretariat)
    sprawa = Sprawa.objects.get(pk=row.sprawa_id)
    assert (sprawa.stan, sprawa.odpowiedz_wyslano) == (Sprawa.Stan.W_TOKU, None)
    assert otwarte(sprawa).exists()
    assert row in do_wyslania(biuro.sekretariat)
    assert send(row, biuro.sekretariat).numer == sent.numer + 1
    assert PrzesylkaWychodzaca.objects.get(pk=sent.pk).stan == W.ANULOWANA


@pytest.mark.django_db
def test_dispatch_of_a_settled_case_is_not_cancelled_by_half(biuro):
    sent = send(podpisane(biuro), biuro.sekretariat)
    sprawa = Sprawa.objects.get(pk=sent.pismo.sprawa_id)
    sprawa.stan, sprawa.sposob, sprawa.zakonczono = Sprawa.Stan.ZALATWIONA, "inne", timezone.localdate()
    sprawa.save()
    with pytest.raises(Refused, match="jest już załatwiona"):
        anuluj(sent, powod="zły adres", by=biuro.sekretariat)
    assert PrzesylkaWychodzaca.objects.get(pk=sent.pk).stan == W.WYSLANA


@pytest.mark.django_db
def test_case_stays_answered_while_another_answer_stands(biuro):
    first = podpisane(biuro)
    second = zmien(pismo(biuro, szablon="skarga_zasadna", tresc=ZASADNA), biuro.specjalista)
    second.sprawa = first.sprawa
    second.save()
    second = przejdz(
        second, ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru), ("podpisz", biuro.dyrektor)
    )
    sent = send(first, biuro.sekretariat)
    send(second, biuro.sekretariat)
    anuluj(sent, powod="zły adres", by=biuro.sekretariat)
    assert Sprawa.objects.get(pk=first.sprawa_id).stan == Sprawa.Stan.ODPOWIEDZIANO


@pytest.mark.django_db
def test_draft_is_not_sent_and_a_letter_is_sent_once(biuro):
    with pytest.raises(WrongState):
        send(pismo(biuro), biuro.sekretariat)
    row = podpisane(biuro)
    send(row, biuro.sekretariat)
    with pytest.raises(WrongState):
        send(row, biuro.sekretariat)


@pytest.mark.django_db
@pytest.mark.parametrize("days", [-1, 1])
def test_day_of_dispatch_is_between_the_signature_and_today(biuro, days):
    with pytest.raises(ZlaData):
        send(podpisane(biuro), biuro.sekretariat, data_wyslania=timezone.localdate() + timedelta(days=days))
    assert not PrzesylkaWychodzaca.objects.exists()


@pytest.mark.django_db
def test_same_form_twice_is_one_entry(biuro):
    row, klucz = podpisane(biuro), uuid4()
    assert send(row, biuro.sekretariat, klucz).pk == send(row, biuro.sekretariat, klucz).pk


@pytest.mark.django_db
def test_delivery_is_noted_later(biuro):
    sent = send(podpisane(biuro), biuro.sekretariat)
    with pytest.raises(ZlaData):
        dorecz(sent, dzien=timezone.localdate() + timedelta(days=1), by=biuro.sekretariat)
    sent = dorecz(sent, dzien=timezone.localdate(), by=biuro.sekretariat)
    assert (sent.stan, sent.data_doreczenia) == (W.DORECZONA, timezone.localdate())


@pytest.mark.django_db
def test_road_of_dispatch_through_the_screen(client, biuro):
    row = podpisane(biuro)
    client.force_login(biuro.sekretariat)
    assert row.temat in client.get(reverse("wysylka:do_wyslania")).content.decode()
    address = reverse("wysylka:wyslij", args=[row.pk])
    assert client.get(address).status_code == 200
    data = {"sposob": "polecony", "data_wyslania": "2001-01-01", "numer_nadania": "R123", "klucz": str(uuid4())}
    assert client.post(address, data).status_code == 422
    answer = client.post(address, data | {"data_wyslania": timezone.localdate().isoformat()})
    assert answer.status_code == 302
    assert "R123" in client.get(answer.url).content.decode()
    assert "RPWych/1/" in client.get(reverse("wysylka:lista")).content.decode()
    assert "Anna Zmyślona" in client.get(reverse("wysylka:ksiazka")).content.decode()
    entry = PrzesylkaWychodzaca.objects.get()
    args = [entry.rok, entry.numer]
    assert client.post(reverse("wysylka:dorecz", args=args), {"dzien": ""}).status_code == 422
    assert client.post(reverse("wysylka:dorecz", args=args), {"dzien": timezone.localdate()}).status_code == 302
    assert client.post(reverse("wysylka:anuluj", args=args), {"powod": ""}).status_code == 422
    assert client.post(reverse("wysylka:anuluj", args=args), {"powod": "pomyłka"}).status_code == 302


@pytest.mark.django_db
def test_several_letters_are_sent_with_one_button_once(client, biuro):
    rows = [podpisane(biuro) for _ in range(3)]
    client.force_login(biuro.sekretariat)
    data = {"sposob": "email", "data_wyslania": timezone.localdate().isoformat(), "klucz": str(UUID(int=7))}
    address = reverse("wysylka:do_wyslania")
    assert client.post(address, data | {"poz": [row.pk for row in rows]}).status_code == 302
    again = client.post(address, data | {"poz": [row.pk for row in rows]})
    assert again.status_code == 422
    assert list(PrzesylkaWychodzaca.objects.order_by("numer").values_list("numer", flat=True)) == [1, 2, 3]


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["wysylka:do_wyslania", "wysylka:ksiazka"])
def test_pages_of_the_sekretariat_are_not_for_others(client, biuro, name):
    client.force_login(biuro.broker)
    assert client.get(reverse(name)).status_code == 403


@pytest.mark.django_db
def test_others_see_only_dispatches_of_letters_they_see(client, biuro):
    sent = send(podpisane(biuro), biuro.sekretariat)
    address = reverse("wysylka:szczegoly", args=[sent.rok, sent.numer])
    client.force_login(biuro.specjalista)
    assert client.get(address).status_code == 200
    client.force_login(biuro.broker_oit2)
    assert client.get(address).status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["wysylka:lista", "wysylka:do_wyslania", "pisma:lista"])
def test_lists_take_a_constant_number_of_queries(client, biuro, name, django_assert_max_num_queries):
    counts = []
    for more in (1, 4):
        for _ in range(more):
            send(podpisane(biuro), biuro.sekretariat)
            podpisane(biuro)
        client.force_login(biuro.sekretariat)
        client.get(reverse(name))
        with django_assert_max_num_queries(60) as captured:
            client.get(reverse(name))
        counts.append(len(captured))
    assert counts[0] == counts[1]


@pytest.mark.django_db(transaction=True)
def test_numbers_have_no_gap_when_sent_at_once():
    biuro = bureau()
    rows = [podpisane(biuro) for _ in range(6)]

    def work(mine):
        try:
            for row in mine:
                send(row, biuro.sekretariat)
        finally:
            connection.close()

    threads = [threading.Thread(target=work, args=(rows[n::3],)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert sorted(PrzesylkaWychodzaca.objects.values_list("numer", flat=True)) == [1, 2, 3, 4, 5, 6]


@pytest.mark.django_db
@pytest.mark.przepis("art. 231 § 1 kpa")
def test_letter_a_complaint_was_closed_with_is_not_cancelled_under_it(biuro):
    sent = send(podpisane(biuro, szablon="przekazanie", tresc="Przekazujemy pismo."), biuro.sekretariat)
    sprawa = Sprawa.objects.get(pk=sent.pismo.sprawa_id)
    sprawa.stan, sprawa.sposob, sprawa.zakonczono = Sprawa.Stan.ZALATWIONA, "przekazana", timezone.localdate()
    sprawa.save()
    with pytest.raises(Refused, match="Najpierw ją wznów"):
        anuluj(sent, powod="zły adres", by=biuro.sekretariat)
    assert PrzesylkaWychodzaca.objects.get(pk=sent.pk).stan == W.WYSLANA

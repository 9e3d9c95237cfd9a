"""Item 2 of the structure in time: on its day an order hands open work over by itself, each thing with a record."""

import pytest
from django.utils import timezone

from org.kadry.models import Obsada
from org.podpisywanie.dzien import wczytaj_dzien
from org.podpisywanie.queries import roles_of
from org.struktura.models import Stanowisko
from org.zarzadzenia.models import ZmianaStruktury
from rejestry.sprawy.models import Sprawa
from sekretariat.akta.historia import historia
from sekretariat.przesylki.models import Przesylka
from sekretariat.reorganizacja.models import Przejecie
from sekretariat.reorganizacja.operations import wprowadz_w_zycie
from tests.obsada import BY
from tests.org.struktura_pomoc import DAY, approved, ciag, draft, fresh, post, unit, wstaw_dzien
from tests.sekretariat.akta_helpers import przesylka
from tests.sekretariat.pisma_pomoc import pismo, przejdz, sprawa

Z = ZmianaStruktury.Rodzaj
CZESC = {"ciag": "0e5b4f57-8b6e-4f2c-9a39-1d2f7e6a5b4c", "symbol": "PK-VI", "nazwa": "Oddział Jakości"}


@pytest.fixture
def day():
    return timezone.localdate() + 30 * DAY


@pytest.fixture
def nastaje(monkeypatch):
    return lambda day: wstaw_dzien(monkeypatch, day)


def merge():
    """PK-V goes into PK-IV; its head becomes one of the people of the merged unit."""
    facts = {"jednostka": ciag("PK-IV"), "wchlaniana": ciag("PK-V"), "symbol": "PK-IV", "nazwa": "Oddział Rozmów"}
    return [
        (Z.POLACZENIE, facts),
        (Z.ZNIESIENIE, {"stanowisko": post("PK-V", "kierownik"), "nastepne": post("PK-V", "stanowisko ds. d")}),
    ]


def test_a_merged_unit_gives_its_open_work_and_keeps_its_marks(biuro, day):
    case, closed = (sprawa(biuro, "oit2", "broker_oit2") for _ in range(2))
    closed.stan, closed.sposob, closed.zakonczono = Sprawa.Stan.ZALATWIONA, "adnotacja", timezone.localdate()
    closed.save_act(BY)
    item = przesylka(biuro, "broker_oit2", rodzaj="pismo")
    znak = case.znak
    order = approved(biuro, *merge())
    assert wprowadz_w_zycie(day - DAY) == 0
    assert wprowadz_w_zycie(day) == 2
    assert wprowadz_w_zycie(day) == 0
    new = unit("PK-IV", day)
    case, closed, item = Sprawa.objects.get(pk=case.pk), Sprawa.objects.get(pk=closed.pk), Przesylka.objects.get()
    assert (case.jednostka, case.prowadzi, case.znak) == (new, biuro.broker_oit2, znak)
    assert (item.jednostka, item.prowadzi) == (new, biuro.broker_oit2)
    assert closed.jednostka == biuro.oit2
    record = Przejecie.objects.get(sprawa=case)
    assert (record.zarzadzenie, record.z_jednostki, record.do_jednostki) == (order, biuro.oit2, new)
    assert (record.kto, record.zmienia_osobe) == (biuro.dyrektor, False)
    entry = historia(case)[0]
    assert entry.zdanie == "Zmiana struktury, sprawę przejmuje PK-IV Oddział Rozmów, Robert Cieślak"
    assert (entry.podstawa, entry.jako) == ("zarządzenie nr 2/2026", "z mocy zarządzenia")
    assert biuro.kierownik_oit1.powiadomienia.filter(tresc__contains="PK-IV przejmuje").count() == 1


def test_who_leaves_the_unit_leaves_its_work_to_the_head(biuro, day):
    """The post of analyses goes to PK-V: its cases, drafts and mail of PK-II stay there."""
    case = sprawa(biuro, "oru", "analityk")
    letter, sent = pismo(biuro, "analityk"), pismo(biuro, "analityk")
    przejdz(sent, ("przedloz", biuro.analityk))
    item = przesylka(biuro, "analityk")
    other = sprawa(biuro, "oru", "specjalista")
    approved(
        biuro, (Z.PRZENIESIENIE, {"stanowisko": post("PK-II", "stanowisko ds. analiz"), "jednostka": ciag("PK-V")})
    )
    wprowadz_w_zycie(day)
    for row in (case, letter, sent, item, other):
        row.refresh_from_db()
    assert (case.prowadzi, case.jednostka) == (biuro.kierownik_oru, biuro.oru)
    assert (letter.autor, letter.sprawa.prowadzi) == (biuro.kierownik_oru,) * 2
    assert (sent.autor, sent.sprawa.prowadzi) == (biuro.analityk, biuro.kierownik_oru)
    assert item.prowadzi == biuro.kierownik_oru
    assert other.prowadzi == biuro.specjalista
    told = biuro.kierownik_oru.powiadomienia.values_list("tresc", flat=True)
    assert any("Przejmujesz po zmianie struktury: 3 sprawy, 1 pismo, 1 przesyłka" in words for words in told)
    assert biuro.analityk.powiadomienia.filter(tresc__startswith="Oddajesz po zmianie struktury").exists()


def test_the_director_may_give_the_case_back_and_the_worker_leaves_it(biuro, day):
    case = sprawa(biuro, "oru", "analityk")
    approved(
        biuro, (Z.PRZENIESIENIE, {"stanowisko": post("PK-II", "stanowisko ds. analiz"), "jednostka": ciag("PK-V")})
    )
    wprowadz_w_zycie(day)
    case.refresh_from_db()
    case.prowadzi = biuro.analityk
    case.save_act(BY)
    assert wprowadz_w_zycie(day) == 0
    case.refresh_from_db()
    assert case.prowadzi == biuro.analityk


def test_in_a_division_work_goes_with_whoever_does_it(biuro, day):
    with_him, stays = sprawa(biuro, "oru", "analityk"), sprawa(biuro, "oru", "specjalista")
    approved(
        biuro,
        (Z.PODZIAL, {"jednostka": ciag("PK-II"), **CZESC, "stanowiska": [post("PK-II", "stanowisko ds. analiz")]}),
    )
    wprowadz_w_zycie(day)
    with_him.refresh_from_db()
    stays.refresh_from_db()
    assert (with_him.jednostka.symbol, with_him.komorka, with_him.prowadzi) == ("PK-VI", "PK-II", biuro.analityk)
    assert (stays.jednostka, stays.prowadzi) == (unit("PK-II", day), biuro.specjalista)


def test_a_complaint_about_a_new_colleague_goes_above(biuro, day, nastaje):
    """After the merger the accused works in the unit of the case: its leader may not lead it any more."""
    case = sprawa(biuro, "oit1", "broker", dotyczy="broker_oit2")
    approved(biuro, *merge())
    nastaje(day)
    wprowadz_w_zycie()
    case.refresh_from_db()
    assert case.prowadzi == biuro.dyrektor


def test_somebody_put_on_an_ending_post_by_any_way_goes_over(biuro, day):
    approved(biuro, (Z.NAZWA, {"jednostka": ciag("PK-V"), "nazwa": "Oddział A"}))
    old = Stanowisko.objects.get(jednostka=biuro.oit2, nazwa__startswith="broker")
    Obsada(pracownik=biuro.analityk, stanowisko=old, od=timezone.localdate() + DAY).save_act(BY)
    wprowadz_w_zycie(timezone.localdate())
    held = Obsada.objects.on(day).filter(pracownik=biuro.analityk, stanowisko__jednostka__symbol="PK-V")
    assert [row.stanowisko.od for row in held] == [day]


def test_the_case_shows_the_unit_of_its_day_and_the_present_one(biuro, day, nastaje, client):
    case, closed = (sprawa(biuro, "oit2", "broker_oit2") for _ in range(2))
    closed.stan, closed.sposob, closed.zakonczono = Sprawa.Stan.ZALATWIONA, "adnotacja", timezone.localdate()
    closed.save_act(BY)
    order = approved(biuro, *merge())
    client.force_login(biuro.dyrektor)
    assert "(od " not in client.get(f"/sprawy/{case.znak}/").content.decode()
    nastaje(day)
    words = f"(od {day:%d.%m.%Y}: PK-IV Oddział Rozmów)"
    client.force_login(biuro.dyrektor)
    assert words in client.get(f"/sprawy/{case.znak}/").content.decode()  # before the worker came
    wprowadz_w_zycie()
    for row in (case, closed):
        page = client.get(f"/sprawy/{row.znak}/").content.decode()
        assert words in page
        assert "PK-V Oddział Informacji Teleinformatycznej II" in page
    page = client.get(f"/struktura/zarzadzenia/{order.pk}/przejecie/").content.decode()
    assert case.znak in page
    client.force_login(biuro.analityk)
    page = client.get(f"/struktura/zarzadzenia/{order.pk}/przejecie/").content.decode()
    assert case.znak not in page
    assert "PK-IV Oddział Rozmów" in page


def test_a_list_offers_a_unit_once_and_finds_its_cases_in_all_versions(biuro, day, nastaje, client):
    case = sprawa(biuro, "oit2", "broker_oit2")
    approved(biuro, (Z.NAZWA, {"jednostka": ciag("PK-V"), "nazwa": "Oddział Rozmów"}))
    nastaje(day)
    client.force_login(biuro.dyrektor)
    page = client.get(f"/sprawy/?jednostka={biuro.oit2.pk}").content.decode()
    assert page.count(">PK-V ") == 1
    assert case.znak in page


def test_the_suggested_unit_of_a_complaint_is_who_keeps_the_register_now(biuro, day, nastaje, client):
    """PK-II becomes PK-VII, and PK-V takes the symbol PK-II: the register goes on with the first."""
    approved(
        biuro,
        (Z.SYMBOL, {"jednostka": ciag("PK-II"), "symbol": "PK-VII"}),
        (Z.SYMBOL, {"jednostka": ciag("PK-V"), "symbol": "PK-II"}),
    )
    item = przesylka(biuro, komu=None)
    nastaje(day)
    client.force_login(fresh(biuro.dyrektor))
    page = client.get(f"/dekretacja/{item.rok}/{item.numer}/").content.decode()
    assert f'<option value="j{unit("PK-VII", day).pk}" selected>' in page


def test_effects_are_nothing_to_a_stranger_and_name_what_people_leave_behind(biuro, client):
    sprawa(biuro, "oru", "analityk")
    row = draft(
        biuro, (Z.PRZENIESIENIE, {"stanowisko": post("PK-II", "stanowisko ds. analiz"), "jednostka": ciag("PK-V")})
    )
    client.force_login(biuro.broker)
    assert client.get(f"/struktura/zarzadzenia/{row.pk}/skutki/").status_code == 404
    client.force_login(biuro.administrator)
    assert (
        "Zostawia oddziałowi 1 otwartą sprawę"
        in client.get(f"/struktura/zarzadzenia/{row.pk}/skutki/").content.decode()
    )


def test_the_accused_who_comes_into_the_unit_of_his_case_moves_it_up(biuro, day, nastaje):
    """Found by the random reorganisations: neither the unit nor its people change, yet the leader may not lead."""
    case = sprawa(biuro, "oru", "analityk", dotyczy="broker_oit2")
    approved(biuro, (Z.PRZENIESIENIE, {"stanowisko": post("PK-V", "broker"), "jednostka": ciag("PK-II")}))
    nastaje(day)
    wprowadz_w_zycie()
    case.refresh_from_db()
    assert (case.jednostka, case.prowadzi) == (biuro.oru, biuro.zastepca)


def test_an_order_to_come_gives_nobody_rights_before_its_day(biuro, day):
    approved(biuro, *merge())
    [before], [after] = (roles_of(fresh(biuro.kierownik_oit1), when)[:1] for when in (day - DAY, day))
    merged = unit("PK-IV", day).pk
    assert merged not in before.kierowane
    assert biuro.oit2.pk not in before.kierowane
    assert {merged, biuro.oit1.pk, biuro.oit2.pk} == after.kierowane


def test_who_left_since_is_among_the_people_of_a_past_day(biuro):
    today = timezone.localdate()
    gone = fresh(biuro.kierownik_oit1)
    gone.zatrudniony_do, gone.is_active = today - DAY, False
    gone.save_act(BY)
    assert gone in wczytaj_dzien(today - DAY).ludzie
    assert gone not in wczytaj_dzien(today).ludzie

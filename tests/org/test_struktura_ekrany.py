"""The screens of the structure: any day, differences, orders, the editor of a draft."""

from uuid import uuid4

import pytest
from django.utils import timezone

from org.struktura.models import Stanowisko, Zarzadzenie
from org.zarzadzenia.models import ZmianaStruktury
from tests.org.struktura_pomoc import DAY, approved, ciag, draft, fresh, post, unit

Z = ZmianaStruktury.Rodzaj


@pytest.fixture
def day():
    return timezone.localdate() + 30 * DAY


@pytest.mark.przepis("zarządzenie 1/2017 § 2")
def test_orders_of_2016_are_shown_as_records_without_structure(biuro, client):
    client.force_login(biuro.broker)
    page = client.get("/struktura/?na=2016-06-01").content.decode()
    assert "zarządzenie nr 2/2016" in page
    assert "zarządzenie nr 1/2016" in page
    assert "zarządzenie nr 5/2016" not in page
    assert "podaje tylko numery i daty" in page
    order = Zarzadzenie.objects.get(numer="5/2016")
    page = client.get(f"/struktura/zarzadzenia/{order.pk}/").content.decode()
    assert "Nie znamy struktury" in page
    assert "z dniem 01.02.2017" in page or "z dniem 1.02.2017" in page


def test_any_day_shows_its_structure(biuro, client, day):
    approved(biuro, (Z.SYMBOL, {"jednostka": ciag("PK-V"), "symbol": "PK-VI"}))
    client.force_login(biuro.broker)
    assert ">PK-V<" in client.get("/struktura/").content.decode()
    page = client.get(f"/struktura/?na={day}").content.decode()
    assert ">PK-VI<" in page
    assert "dopiero nadejdzie" in page
    assert "nieznane" in page
    page = client.get(f"/struktura/porownanie/?od={day - DAY}&do={day}").content.decode()
    assert "Symbol PK-V zmienia się na PK-VI." in page
    assert client.get("/struktura/?na=bzdura").status_code == 422


@pytest.mark.przepis("zarządzenie 1/2017 § 2")
def test_two_orders_are_compared(biuro, client, day):
    approved(biuro, (Z.SYMBOL, {"jednostka": ciag("PK-V"), "symbol": "PK-VI"}))
    first, second = (Zarzadzenie.objects.get(**row) for row in ({"numer": "1/2017"}, {"od": day}))
    client.force_login(biuro.broker)
    page = client.get(f"/struktura/porownanie/?z={first.pk}&z_nowszym={second.pk}").content.decode()
    assert "Symbol PK-V zmienia się na PK-VI." in page
    unknown = Zarzadzenie.objects.get(numer="5/2016")
    assert client.get(f"/struktura/porownanie/?z={unknown.pk}&z_nowszym={second.pk}").status_code == 422


def test_drafts_are_seen_by_those_who_prepare_and_decide(biuro, client):
    order = draft(biuro)
    for who, status in ((biuro.broker, 404), (biuro.zastepca, 404), (biuro.dyrektor, 200), (biuro.administrator, 200)):
        client.force_login(who)
        assert client.get(f"/struktura/zarzadzenia/{order.pk}/").status_code == status
        assert ("2/2026" in client.get("/struktura/zarzadzenia/").content.decode()) is (status == 200)
    client.force_login(biuro.dyrektor)
    assert client.get(f"/struktura/zarzadzenia/{order.pk}/zmiana/nazwa/").status_code == 403


def test_administrator_drafts_sees_the_effects_and_the_director_approves(biuro, client, day):
    client.force_login(biuro.administrator)
    today = timezone.localdate()
    heading = {"numer": "7/2026", "z_dnia": today, "tytul": "w sprawie zmian", "zatwierdzil": "Sekretarz"}
    bad = client.post("/struktura/zarzadzenia/nowe/", heading | {"od": today, "klucz": uuid4()})
    assert (bad.status_code, "od jutra" in bad.content.decode()) == (422, True)
    heading |= {"od": day, "klucz": uuid4(), "zatwierdzono": today}
    assert client.post("/struktura/zarzadzenia/nowe/", heading).status_code == 302
    order = Zarzadzenie.objects.get(numer="7/2026")
    url = f"/struktura/zarzadzenia/{order.pk}"
    part = {"jednostka": ciag("PK-II"), "symbol": "PK-VI", "nazwa": "Oddział Jakości", "klucz": uuid4()}
    assert client.post(f"{url}/zmiana/podzial/", part | {"symbol": ""}).status_code == 422
    assert (
        client.post(f"{url}/zmiana/podzial/", part | {"stanowiska": post("PK-II", "stanowisko ds. analiz")}).status_code
        == 302
    )
    assert "Z PK-II wydziela się PK-VI" in client.get(f"{url}/").content.decode()
    page = client.get(f"{url}/skutki/").content.decode()
    assert "Agata Michalak" in page
    assert "Zatwierdzasz" not in page
    assert client.post(f"{url}/zatwierdz/").status_code == 403
    client.force_login(fresh(biuro.dyrektor))
    assert "Zatwierdzasz" in client.get(f"{url}/skutki/").content.decode()
    assert client.post(f"{url}/zatwierdz/").status_code == 302
    assert unit("PK-VI", day).nazwa == "Oddział Jakości"


@pytest.mark.parametrize("rodzaj", Z.values)
def test_every_kind_of_change_has_a_form(biuro, client, rodzaj):
    order = draft(biuro)
    client.force_login(biuro.administrator)
    assert client.get(f"/struktura/zarzadzenia/{order.pk}/zmiana/{rodzaj}/").status_code == 200


def test_posts_of_one_name_are_told_apart_after_a_merger(biuro, client):
    facts = {"jednostka": ciag("PK-IV"), "wchlaniana": ciag("PK-V"), "symbol": "PK-IV", "nazwa": "Oddział Rozmów"}
    order = draft(biuro, (Z.POLACZENIE, facts))
    client.force_login(biuro.administrator)
    page = client.get(f"/struktura/zarzadzenia/{order.pk}/zmiana/zniesienie/").content.decode()
    assert ">kierownik Oddziału (PK-IV)<" in page
    assert ">kierownik Oddziału (PK-IV, dotąd PK-V)<" in page


def test_only_an_order_that_is_to_come_can_be_withdrawn(biuro, client, day):
    coming = approved(biuro, (Z.SYMBOL, {"jednostka": ciag("PK-V"), "symbol": "PK-VI"}))
    client.force_login(fresh(biuro.dyrektor))
    for order, offered in ((coming, True), (Zarzadzenie.objects.get(numer="1/2017"), False)):
        assert ("Wycofaj" in client.get(f"/struktura/zarzadzenia/{order.pk}/").content.decode()) is offered


def test_a_change_is_taken_out_of_the_draft(biuro, client):
    order = draft(biuro, (Z.NAZWA, {"jednostka": ciag("PK-V"), "nazwa": "Oddział Nowy"}))
    client.force_login(biuro.administrator)
    change = order.zmiany.get()
    assert client.post(f"/struktura/zarzadzenia/{order.pk}/zmiana/{change.pk}/usun/").status_code == 302
    assert "nie ma jeszcze żadnej zmiany" in client.get(f"/struktura/zarzadzenia/{order.pk}/").content.decode()


@pytest.mark.przepis("§ 8")
def test_numbers_of_annex_2_that_were_not_known_are_written_down_once(biuro, client, day):
    approved(biuro, (Z.NAZWA, {"jednostka": ciag("PK-V"), "nazwa": "Oddział Rozmów"}))
    line = post("PK-V", "broker")
    client.force_login(biuro.dyrektor)
    assert client.get("/struktura/etaty/").status_code == 403
    assert "Wpisz etaty" not in client.get("/struktura/").content.decode()
    client.force_login(biuro.administrator)
    assert "Wpisz etaty" in client.get("/struktura/").content.decode()
    assert client.post("/struktura/etaty/", {line: "dużo"}).status_code == 422
    for number in ("2,5", "9"):  # the second comes too late: only an order changes a known number
        assert client.post("/struktura/etaty/", {line: number}).status_code == 302
    rows = Stanowisko.objects.filter(ciag=line).order_by("od")
    assert [str(row.etaty) for row in rows] == ["2.50", "2.50"]
    assert rows[0].historia.latest().akt_podstawa == "§ 8"

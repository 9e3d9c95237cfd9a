"""The pages of the staff: what everybody sees, what only some see, and the administrator's forms."""

from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.utils import timezone

from org.dziennik.models import Odczyt
from org.kadry.models import Obsada, Pracownik
from org.pracownicy.historia import historia
from org.pracownicy.odejscie import zglos_odejscie
from org.struktura.models import Stanowisko
from org.zarzadzenia.models import ZmianaStruktury
from tests.listy import _queries, assert_stala_liczba_zapytan
from tests.obsada import BY
from tests.org.struktura_pomoc import approved, ciag

Z = ZmianaStruktury.Rodzaj
DAY = timedelta(days=1)


def _post(**changes):
    today = timezone.localdate()
    return {"imie": "Anna", "nazwisko": "Lis", "od": today, "wymiar": "1", "klucz": uuid4()} | changes


def test_the_list_finds_by_unit_post_name_and_day(biuro, client):
    client.force_login(biuro.broker)
    today = timezone.localdate()
    biuro.marka.zatrudniony_od, biuro.marka.zatrudniony_do = today - 9 * DAY, today - 5 * DAY
    biuro.marka.save_act(BY)

    def found(query):
        page = client.get(f"/pracownicy/?{query}")
        assert page.status_code == 200
        return {
            person.last_name for person in Pracownik.objects.all() if f"{person.last_name} " in page.content.decode()
        }

    assert found(f"jednostka={biuro.oit2.pk}") == {"Ratajczak", "Cieślak"}
    assert found(f"stanowisko={biuro.broker.obsady.get().stanowisko_id}") == {"Zielińska"}
    assert found("q=luczak") == found("q=IŁ") == {"Łuczak"}
    assert "Domagała" in found("widok=odeszli")
    assert "Domagała" not in found("widok=obecni")
    assert "Domagała" in found(f"na={today - 6 * DAY}")
    assert "Domagała" not in found(f"na={today}")


def test_a_link_from_the_chart_of_another_day_finds_the_people_of_today(biuro, client):
    client.force_login(biuro.broker)
    today, now = timezone.localdate(), biuro.broker.obsady.get().stanowisko
    old = Stanowisko(jednostka=biuro.oit1, ciag=now.ciag, nazwa="broker", funkcja="pracownik", od=today, do=today - DAY)
    old.save_act(BY)  # another version of the same post
    assert "Zielińska" in client.get(f"/pracownicy/?stanowisko={old.pk}").content.decode()
    for wrong in ("999999", "x", "9" * 30):
        assert client.get(f"/pracownicy/?stanowisko={wrong}").status_code == 422


def test_the_list_asks_the_same_number_of_queries(biuro, client):
    client.force_login(biuro.administrator)
    made = iter(range(1000))

    def make(count):
        for _ in range(count):
            number = next(made)
            Pracownik(username=f"p{number}", first_name="Jan", last_name=f"Nowak{number}").save_act(BY)

    assert_stala_liczba_zapytan(client, "/pracownicy/", make)


def test_the_list_does_not_tell_everybody_who_leaves(biuro, client):
    zglos_odejscie(biuro.marka, ostatni_dzien=timezone.localdate() + 9 * DAY, by=biuro.administrator)
    last = f"{timezone.localdate() + 9 * DAY:%d.%m.%Y}"
    for reader, knows in ((biuro.broker, False), (biuro.marka, True), (biuro.sekretariat, True)):
        client.force_login(reader)
        page = client.get("/pracownicy/?kol=stan&kol=do").content.decode()
        assert (last in page) is knows
    client.force_login(biuro.broker)
    assert "Domagała" not in client.get("/pracownicy/?widok=odchodza").content.decode()
    assert client.get(f"/pracownicy/?na={timezone.localdate() + 10 * DAY}").status_code == 422


def test_everybody_sees_posts_and_contact_but_not_absences_history_or_login(biuro, client, nieobecny):
    today = timezone.localdate()
    nieobecny(biuro.broker, today + 2 * DAY)
    for viewer, sees in [(biuro.marka, False), (biuro.kierownik_oit1, True), (biuro.broker, True)]:
        client.force_login(viewer)
        page = client.get(f"/pracownicy/{biuro.broker.pk}/").content.decode()
        assert "broker informacji merytorycznej" in page
        assert "61 000 00 00" in page
        assert [("Nieobecności</h2>" in page), ("o.zielinska</dd>" in page), ("Historia</h2>" in page)] == [sees] * 3
    assert Odczyt.objects.filter(obiekt=f"pracownik {biuro.broker.pk}").count() == 1  # the head's, not her own


@pytest.mark.przepis("§ 7 ust. 3 pkt 13")
def test_the_sekretariat_sees_the_personal_side_and_mends_the_contact(biuro, client):
    client.force_login(biuro.sekretariat)
    assert "Historia</h2>" in client.get(f"/pracownicy/{biuro.broker.pk}/").content.decode()
    url = f"/pracownicy/{biuro.broker.pk}/kontakt/"
    assert client.post(url, {"email": "źle", "telefon": "1"}).status_code == 422
    assert client.post(url, {"email": "o@example.org", "telefon": "61 1"}).status_code == 302
    assert Pracownik.objects.get(pk=biuro.broker.pk).telefon == "61 1"
    for path in (
        "nowy/",
        f"{biuro.broker.pk}/nazwisko/",
        f"{biuro.broker.pk}/stanowisko/",
        f"{biuro.broker.pk}/odejscie/",
    ):
        assert client.get(f"/pracownicy/{path}").status_code == 403


def test_the_administrator_takes_somebody_on_and_the_form_keeps_what_was_typed(biuro, client):
    client.force_login(biuro.administrator)
    assert client.get("/pracownicy/nowy/").status_code == 200
    page = client.post("/pracownicy/nowy/", _post(inicjaly="TG"))
    assert page.status_code == 422
    assert "Wolne: AL" in page.content.decode()
    assert 'value="Lis"' in page.content.decode()
    data = _post()
    answer = client.post("/pracownicy/nowy/", data, follow=True)
    assert client.post("/pracownicy/nowy/", data, follow=True).status_code == 200  # two clicks make one person
    assert Pracownik.objects.filter(last_name="Lis").count() == 1
    assert "login a.lis, oznaczenie AL" in answer.content.decode()
    person = Pracownik.objects.get(username="a.lis")
    post = biuro.analityk.obsady.get().stanowisko
    answer = client.post(
        f"/pracownicy/{person.pk}/stanowisko/", {"stanowisko": post.pk, "wymiar": "0.5", "od": timezone.localdate()}
    )
    assert answer.status_code == 302
    page = client.get(f"/pracownicy/{person.pk}/").content.decode()
    assert "0,5 etatu" in page
    assert "Powierzono stanowisko" in page
    assert "Przyjęto do pracy" in page


def test_an_unusual_post_is_asked_about_and_then_done(biuro, client):
    client.force_login(biuro.administrator)
    post = biuro.analityk.obsady.get().stanowisko
    url, data = f"/pracownicy/{biuro.marka.pk}/stanowisko/", {"wymiar": "1", "od": timezone.localdate()}
    page = client.post(url, data | {"stanowisko": post.pk})
    assert page.status_code == 422
    assert "więcej niż pełny wymiar" in page.content.decode()
    assert client.post(url, data | {"stanowisko": post.pk, "mimo": "projekt"}).status_code == 302
    held = biuro.marka.obsady.get(stanowisko=post)
    ended = client.post(f"/pracownicy/{biuro.marka.pk}/stanowisko/{held.pk}/koniec/", {"dzien": timezone.localdate()})
    assert ended.status_code == 302
    assert client.post(f"/pracownicy/{biuro.broker.pk}/stanowisko/{held.pk}/koniec/", {}).status_code == 404


def test_the_page_of_a_person_asks_the_same_number_of_queries(biuro, client, nieobecny):
    client.force_login(biuro.administrator)
    url, today = f"/pracownicy/{biuro.broker.pk}/", timezone.localdate()
    few = len(_queries(client, url))
    for number, person in enumerate((biuro.marka, biuro.analityk, biuro.broker_oit2), 1):
        post = person.obsady.get().stanowisko
        Obsada(pracownik=biuro.broker, stanowisko=post, od=today, wymiar=Decimal("0.25")).save_act(BY)
        nieobecny(biuro.broker, today + number * DAY)
    assert len(_queries(client, url)) == few


def test_somebody_who_left_comes_back_on_the_page(biuro, client):
    client.force_login(biuro.administrator)
    person = biuro.broker
    assert client.post(f"/pracownicy/{person.pk}/powrot/", {"od": timezone.localdate()}).status_code == 422
    person.is_active = False
    person.save_act(BY)
    assert "Przyjmij ponownie" in client.get(f"/pracownicy/{person.pk}/").content.decode()
    assert client.post(f"/pracownicy/{person.pk}/powrot/", {"od": timezone.localdate()}).status_code == 302
    assert Pracownik.objects.get(pk=person.pk).is_active


def test_the_account_is_refused_outside_the_days_of_work(biuro, client, z_haslem):
    person = z_haslem("broker")
    today = timezone.localdate()
    credentials = {"login": person.username, "haslo": "kwitnące lipy nad Wartą"}
    client.post("/konto/zaloguj/", credentials)
    assert client.get("/").status_code == 200
    zglos_odejscie(person, ostatni_dzien=today, by=biuro.administrator)
    assert client.get("/").status_code == 200  # the last day is a day of work
    person = Pracownik.objects.get(pk=person.pk)
    person.zatrudniony_od, person.zatrudniony_do = today - 9 * DAY, today - DAY
    person.save_act(BY)
    assert client.get("/").status_code == 302  # the session of yesterday opens nothing
    assert client.post("/konto/zaloguj/", credentials).status_code == 422


@pytest.mark.parametrize("path", ["/nieobecnosci/", "/wydania/nowe/", "/pelnomocnictwa/nowe/", "/zastepstwa/nowe/"])
def test_people_stand_in_the_order_of_the_polish_alphabet(biuro, client, path):
    """Łuczak after Kaczmarek and before Michalak, whatever the collation of the server."""
    client.force_login(biuro.administrator if path == "/zastepstwa/nowe/" else biuro.sekretariat)
    page = client.get(path).content.decode()
    places = [page.index(f">{name}</option>") for name in ("Joanna Kaczmarek", "Iwona Łuczak", "Agata Michalak")]
    assert places == sorted(places)


def test_the_history_says_that_an_order_ended_one_entry_and_began_another(biuro):
    order = approved(biuro, (Z.SYMBOL, {"jednostka": ciag("PK-V"), "symbol": "PK-VI"}))
    said = [entry.zdanie for entry in historia(biuro.broker_oit2)][:2]
    assert {words.split(":")[0] for words in said} == {"Powierzono stanowisko", "Koniec na stanowisku"}
    assert any(words.endswith(f"ostatni dzień {order.od - DAY:%d.%m.%Y}") for words in said)

"""The page „Co oddać i przekazać”: who opens it, what it tells whom, and its acts."""

from datetime import timedelta

import pytest
from django.utils import timezone

from org.kadry.models import Odejscie, Pracownik
from org.pracownicy.odejscie import zglos_odejscie
from sekretariat.odejscia.models import Oddane
from tests.listy import _queries
from tests.sekretariat.pisma_pomoc import sprawa


@pytest.fixture
def url(biuro):
    """The page of the specialist, who leaves."""
    zglos_odejscie(biuro.specjalista, ostatni_dzien=timezone.localdate() + timedelta(days=5), by=biuro.administrator)
    return f"/odejscia/{biuro.specjalista.pk}/"


def test_others_do_not_learn_that_somebody_leaves(biuro, client, url):
    for stranger in (biuro.marka, biuro.kierownik_oit1, biuro.broker):
        client.force_login(stranger)
        assert client.get(url).status_code == client.get(f"{url}obiegowka/").status_code == 404
    for reader in (biuro.specjalista, biuro.kierownik_oru, biuro.dyrektor, biuro.sekretariat, biuro.administrator):
        client.force_login(reader)
        assert client.get(url).status_code == 200
    assert client.get(f"/odejscia/{biuro.broker.pk}/").status_code == 404


def test_the_administrator_sees_marks_the_superior_titles(biuro, client, url):
    case = sprawa(biuro, tytul="Skarga na hałas w sali")
    for reader, reads in ((biuro.administrator, False), (biuro.kierownik_oru, True)):
        client.force_login(reader)
        page = client.get(url).content.decode()
        assert case.znak in page
        assert ("Skarga na hałas w sali" in page) is reads


def test_who_only_reads_gets_no_buttons_and_no_act(biuro, client, url):
    case = sprawa(biuro)
    client.force_login(biuro.specjalista)
    page = client.get(url).content.decode()
    assert "Przekaż zaznaczone" not in page
    assert "Zakończ odejście" not in page
    data = {"komu": biuro.analityk.pk, "co": "zaznaczone", "rzecz": f"sprawy:{case.pk}"}
    assert client.post(f"{url}przekaz/", data).status_code == 403
    assert client.post(f"{url}zdaj/", {"rzecz": "stanowiska:1"}).status_code in (403, 409)
    assert client.post(f"{url}zakoncz/", {"powod": "x"}).status_code == 403


def test_checked_things_change_hands_and_the_choice_is_kept_on_an_error(biuro, client, url):
    first, second = sprawa(biuro), sprawa(biuro)
    client.force_login(biuro.kierownik_oru)
    bad = client.post(f"{url}przekaz/", {"co": "zaznaczone", "rzecz": f"sprawy:{first.pk}"})
    assert bad.status_code == 422
    assert f'value="sprawy:{first.pk}" checked' in bad.content.decode()
    assert client.post(f"{url}przekaz/", {"co": "zaznaczone", "komu": biuro.analityk.pk}).status_code == 422
    data = {"co": "zaznaczone", "komu": biuro.analityk.pk, "rzecz": [f"sprawy:{first.pk}", "sprawy:x", "nic:1"]}
    page = client.post(f"{url}przekaz/", data, follow=True).content.decode()
    assert "przejmuje: 1 sprawa" in page
    assert first.znak in page
    assert "Już oddane" in page
    second.refresh_from_db()
    assert second.prowadzi == biuro.specjalista
    assert (
        "przejmuje: 1 sprawa" in client.post(f"{url}przekaz/", data | {"co": "wszystko"}, follow=True).content.decode()
    )


def test_what_may_not_go_is_said_and_stays(biuro, client, url):
    case = sprawa(biuro, dotyczy="kierownik_oit1")
    client.force_login(biuro.administrator)
    page = client.post(f"{url}przekaz/", {"co": "wszystko", "komu": biuro.broker.pk}, follow=True).content.decode()
    assert "Zostało na liście" in page
    assert f"{case.znak}: tej sprawy ta osoba prowadzić nie może" in page
    assert "Kaczmarek" not in page.split("Zostało na liście")[1].split("</div>")[0]


def test_the_administrator_takes_back_and_finishes(biuro, client, url):
    client.force_login(biuro.administrator)
    refused = client.post(f"{url}zakoncz/", {"powod": ""})
    assert refused.status_code == 422
    assert "1 stanowisko" in refused.content.decode()
    thing = f"stanowiska:{biuro.specjalista.obsady.get().pk}"
    assert client.post(f"{url}zdaj/", {"rzecz": thing}).status_code == 302
    assert client.post(f"{url}zdaj/", {"rzecz": thing}).status_code == 409
    assert Oddane.objects.get().komu is None
    assert client.post(f"{url}zakoncz/", {"powod": ""}).status_code == 302
    assert "Odejście jest zakończone" in client.get(url).content.decode()
    assert Odejscie.objects.get().stan == "zakonczone"


def test_leaving_is_called_off_on_the_page(biuro, client, url):
    client.force_login(biuro.administrator)
    assert client.post(f"{url}odwolaj/", {"powod": ""}).status_code == 422
    assert client.post(f"{url}odwolaj/", {"powod": "zostaje"}).status_code == 302
    assert client.get(url).status_code == 404
    assert Pracownik.objects.get(pk=biuro.specjalista.pk).zatrudniony_do is None


def test_the_page_asks_the_same_number_of_queries_however_many_cases(biuro, client, url):
    client.force_login(biuro.kierownik_oru)
    sprawa(biuro)
    few = len(_queries(client, url))
    for _ in range(4):
        sprawa(biuro)
    assert len(_queries(client, url)) == few


def test_the_obiegowka_is_a_pdf(biuro, client, url):
    sprawa(biuro)
    client.force_login(biuro.sekretariat)
    answer = client.get(f"{url}obiegowka/")
    assert answer.content.startswith(b"%PDF-")
    assert "obiegowka-t.grzeskowiak" in answer["Content-Disposition"]


def test_an_open_leaving_is_above_the_tasks_of_the_administrator_only(biuro, client, url):
    for reader, warned in ((biuro.administrator, True), (biuro.kierownik_oru, False)):
        client.force_login(reader)
        assert ("a odejście jest otwarte" in client.get("/").content.decode()) is warned

"""Forms of the file over HTTP: nothing typed is lost, refusals stand above the form, forged input changes nothing."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from rejestry.jrwa.models import KlasaJrwa
from rejestry.sprawy.models import Sprawa
from tests.rejestry.skargi_helpers import krok
from tests.rejestry.sprawy_helpers import skarga, sprawa
from tests.sekretariat.akta_helpers import przesylka, sprawa_z_pisma

S = Sprawa.Stan


def pola(biuro, **facts):
    today = timezone.localdate().isoformat()
    return {
        "klucz": str(uuid4()),
        "rodzaj": "skarga",
        "tytul": "Skarga na kolejkę",
        "przedmiot": "Kolejka",
        "wnoszacy": "Łucja Żółć",
        "wnoszacy_rodzaj": "osoba",
        "data_wplywu": today,
        "prowadzi": biuro.specjalista.pk,
    } | facts


@pytest.fixture
def jako(client):
    """jako(osoba) → the client logged in as the person."""

    def login(osoba):
        client.force_login(osoba)
        return client

    return login


def adres(item, co="nowa"):
    return f"/sprawy/{co}/{item.rok}/{item.numer}/"


def test_form_is_filled_from_the_letter(biuro, jako):
    item = przesylka(biuro, rodzaj="wniosek", znak_nadawcy="AB.12", brak_znaku=False)
    text = jako(biuro.specjalista).get(adres(item)).content.decode()
    for words in ("Łucja Żółć", "AB.12", item.tytul):
        assert words in text
    assert re.search(r'<input[^>]*value="wniosek"[^>]*checked', text)


def test_what_cannot_be_read_gets_a_sentence_of_ours_and_opens_nothing(biuro, jako):
    item = przesylka(biuro)
    sent = pola(biuro) | {"tytul": "a\0b", "przedmiot": "x" * 500, "rodzaj": "xx", "prowadzi": "999999"}
    page = jako(biuro.specjalista).post(adres(item), sent).content.decode()
    for words in ("znak NUL", "Skróć tekst do 400", "Wybierz jedną z możliwości", "Wybierz kogoś z listy"):
        assert words in page
    assert not Sprawa.objects.exists()


def test_sent_form_opens_the_case_and_leads_to_it(biuro, jako):
    item, client = przesylka(biuro), jako(biuro.specjalista)
    answer = client.post(adres(item), pola(biuro))
    case = Sprawa.objects.get()
    assert answer.url == f"/sprawy/{case.znak}/"
    assert (case.wnoszacy_szukaj, case.skarga.przedmiot) == ("lucja zolc", "Kolejka")


@pytest.mark.przepis("art. 10 ust. 1 ustawy o petycjach")
def test_petition_opened_as_another_case_has_its_own_clock(biuro, jako):
    item, client = przesylka(biuro), jako(biuro.specjalista)
    assert 'value="petycja" selected' in client.get(f"{adres(item)}?jako=petycja").content.decode()
    other = KlasaJrwa.objects.exclude(symbol__in=("1510", "1431")).first()
    sent = pola(biuro) | {"rodzaj": "inna", "tryb": "petycja", "klasa": other.pk}
    assert client.post(adres(item), sent).status_code == 303
    termin = Sprawa.objects.get().terminy.get()
    assert (termin.kod, termin.zdarzenie) == ("PETYCJA", Sprawa.objects.get().data_wplywu)


def test_double_click_opens_one_case(biuro, jako):
    item, client, sent = przesylka(biuro), jako(biuro.specjalista), pola(biuro)
    answers = [client.post(adres(item), sent).url for _ in range(2)]
    assert answers[0] == answers[1]
    assert Sprawa.objects.count() == 1


@pytest.mark.parametrize(
    ("zmiany", "zdanie"),
    [
        ({"tytul": ""}, "Wpisz tytuł sprawy"),
        ({"rodzaj": "inna"}, "Wybierz klasę z wykazu akt"),
        ({"data_wplywu": "2999-01-01"}, "nie może być późniejsza"),
        ({"data_wplywu": "wczoraj rano"}, "Wpisz datę tak"),
        ({"tytul": "a" * 300}, "250"),
        ({"klucz": "x"}, "Odśwież stronę"),
        ({"prowadzi": "999999"}, "Wybierz"),
    ],
)
def test_bad_input_keeps_what_was_typed(biuro, jako, zmiany, zdanie):
    item = przesylka(biuro)
    answer = jako(biuro.specjalista).post(adres(item), pola(biuro, **zmiany))
    text = answer.content.decode()
    assert answer.status_code == 422, text[:300]
    assert zdanie in text
    assert "Kolejka" in text
    assert not Sprawa.objects.exists()


def test_conflict_is_refused_above_the_form(biuro, jako):
    item = przesylka(biuro, komu="dyrektor")
    sent = pola(biuro, dotyczy=biuro.kierownik_oru.pk)
    answer = jako(biuro.dyrektor).post(adres(item), sent)
    assert answer.status_code == 422
    assert "podlega służbowo" in answer.content.decode()
    assert "Wskaż dyrektora" in answer.content.decode()


def test_subordinate_is_told_to_return_the_letter_and_keeps_the_form(biuro, jako):
    sent = pola(biuro, dotyczy=biuro.kierownik_oru.pk, prowadzi=biuro.dyrektor.pk)
    answer = jako(biuro.specjalista).post(adres(przesylka(biuro)), sent)
    assert answer.status_code == 422
    assert "Zwróć pismo temu, kto je przydzielił" in answer.content.decode()
    assert "Kolejka" in answer.content.decode()
    assert not Sprawa.objects.exists()


def test_director_leads_a_complaint_about_the_head_and_the_opener_keeps_seeing_it(biuro, jako):
    item = przesylka(biuro, komu="dyrektor")
    sent = pola(biuro, dotyczy=biuro.kierownik_oru.pk, prowadzi=biuro.dyrektor.pk)
    answer = jako(biuro.dyrektor).post(adres(item), sent)
    assert answer.status_code == 303
    text = jako(biuro.specjalista).get("/skargi/").content.decode()
    assert f"nr 1/{timezone.localdate().year} – prowadzi dyrektor" in text
    assert "Łucja" not in text
    assert "Kolejka" not in text


def test_letter_of_somebody_else_is_404_and_unassigned_says_why(biuro, jako):
    assert jako(biuro.specjalista).get(adres(przesylka(biuro, komu="broker"))).status_code == 404
    answer = jako(biuro.sekretariat).get(adres(przesylka(biuro, komu=None)))
    assert answer.status_code == 403
    assert "czeka na dekretację" in answer.content.decode()


def test_attaching_suggests_cases_of_the_sender_and_finds_by_mark(biuro, jako):
    case, other = sprawa_z_pisma(biuro), skarga(biuro, wnoszacy="Ktoś Inny").sprawa
    item, client = przesylka(biuro), jako(biuro.specjalista)
    text = client.get(adres(item, "dolacz")).content.decode()
    assert case.znak in text
    assert other.znak not in text
    assert other.znak in client.get(adres(item, "dolacz"), {"q": other.znak}).content.decode()
    assert "Nie ma takiej sprawy" in client.get(adres(item, "dolacz"), {"q": "zzz"}).content.decode()
    assert client.post(adres(item, "dolacz"), {"znak": case.znak}).url == f"/sprawy/{case.znak}/"
    assert case.przesylki.count() == 2


def test_attaching_to_an_invisible_case_looks_like_none(biuro, jako):
    hidden = skarga(biuro, by="dyrektor", dotyczy="kierownik_oru").sprawa
    item = przesylka(biuro)
    client = jako(biuro.specjalista)
    assert client.post(adres(item, "dolacz"), {"znak": hidden.znak}).status_code == 404
    assert hidden.znak not in client.get(adres(item, "dolacz"), {"q": "zolc"}).content.decode()


def test_closing_says_what_is_missing_and_keeps_the_note(biuro, jako):
    case, client = sprawa_z_pisma(biuro), jako(biuro.specjalista)
    path = f"/sprawy/{case.znak}/zakoncz/"
    assert "wystarczy adnotacja" in client.get(path).content.decode()
    answer = client.post(path, {"sposob": "bezzasadna", "powod": "Moja adnotacja"})
    assert answer.status_code == 422
    text = answer.content.decode()
    assert "Najpierw wyślij pismo" in text
    assert "art. 238" in text
    assert "Moja adnotacja" in text
    assert client.post(path, {"sposob": "uwzgledniony", "powod": "x"}).status_code == 422
    assert client.post(path, {"sposob": "wycofana", "powod": "Wycofana 23.11."}).status_code == 422  # no step, no end
    krok(biuro, case.skarga, "wycofanie")
    assert client.post(path, {"sposob": "wycofana", "powod": "Wycofana 23.11."}).status_code == 303
    case.refresh_from_db()
    assert case.stan == S.ZALATWIONA


def test_reopening_and_correcting_over_http(biuro, jako):
    case, client = sprawa_z_pisma(biuro), jako(biuro.specjalista)
    krok(biuro, case.skarga, "wycofanie")
    client.post(f"/sprawy/{case.znak}/zakoncz/", {"sposob": "wycofana", "powod": "Wycofana."})
    assert client.post(f"/sprawy/{case.znak}/wznow/", {"powod": ""}).status_code == 422
    assert client.post(f"/sprawy/{case.znak}/wznow/", {"powod": "Nowe pismo."}).status_code == 303
    day = timezone.localdate() - timedelta(days=3)
    sent = {"data_wplywu": day.isoformat(), "powod": "Data z pieczęci."}
    assert client.post(f"/sprawy/{case.znak}/data-wplywu/", sent).status_code == 303
    case.refresh_from_db()
    assert (case.stan, case.data_wplywu) == (S.W_TOKU, day)


@pytest.mark.przepis("art. 254 kpa")
def test_a_misspelt_name_is_corrected_with_a_reason_and_found(biuro, jako):
    entry = skarga(biuro, wnoszacy="Jan Kowlaski", tytul="Kolejka", przedmiot="Kolejka")
    client, page = jako(biuro.specjalista), f"/sprawy/{entry.sprawa.znak}/dane/"
    sent = {"tytul": "Długa kolejka", "wnoszacy": "Jan Kowalski", "wnoszacy_adres": "ul. Prosta 1, Poznań"}
    assert client.post(page, sent | {"powod": ""}).status_code == 422
    assert client.post(page, sent | {"powod": "Literówka."}).url == f"/sprawy/{entry.sprawa.znak}/"
    assert "Poprawiono dane sprawy" in client.get(f"/sprawy/{entry.sprawa.znak}/").content.decode()
    entry.refresh_from_db()
    assert (entry.przedmiot, entry.sprawa.wnoszacy_szukaj) == ("Długa kolejka", "jan kowalski")
    assert client.post(page, sent | {"powod": "Jeszcze raz."}).status_code == 422


def test_page_of_an_act_says_at_once_why_not(biuro, jako):
    case = sprawa_z_pisma(biuro)
    for name in ("zakoncz", "data-wplywu", "dane", "osoby", "rodzaj"):
        answer = jako(biuro.analityk).get(f"/sprawy/{case.znak}/{name}/")
        assert answer.status_code == 403
        assert "§ 10 ust. 2" in answer.content.decode()
    assert jako(biuro.specjalista).get(f"/sprawy/{case.znak}/wznow/").status_code == 409


def test_colleague_is_refused_with_the_paragraph(biuro, jako):
    case = sprawa_z_pisma(biuro)
    answer = jako(biuro.analityk).post(f"/sprawy/{case.znak}/zakoncz/", {"sposob": "wycofana", "powod": "x"})
    assert answer.status_code == 403
    assert "§ 10 ust. 2" in answer.content.decode()


def test_people_and_kind_are_corrected_over_http(biuro, jako):
    case, client = sprawa_z_pisma(biuro), jako(biuro.specjalista)
    people = {"prowadzi": biuro.specjalista.pk, "dotyczy": biuro.kierownik_oru.pk, "powod": "Z nagrania."}
    refused = client.post(f"/sprawy/{case.znak}/osoby/", people)
    assert refused.status_code == 422
    assert "podlega służbowo" in refused.content.decode()
    assert "Z nagrania." in refused.content.decode()
    assert client.post(f"/sprawy/{case.znak}/rodzaj/", {"rodzaj": "wniosek", "powod": "Proponuje."}).status_code == 303
    assert client.post(f"/sprawy/{case.znak}/osoby/", people | {"prowadzi": biuro.dyrektor.pk}).url == "/"
    case.refresh_from_db()
    assert (case.skarga.rodzaj, case.prowadzi, case.dotyczy) == ("wniosek", biuro.dyrektor, biuro.kierownik_oru)
    assert client.get(f"/sprawy/{case.znak}/").status_code == 404


def test_case_outside_the_register_has_no_kind_to_change(biuro, jako):
    case = sprawa(biuro)
    assert jako(biuro.broker).get(f"/sprawy/{case.znak}/rodzaj/").status_code == 404
    assert jako(biuro.broker).get(f"/sprawy/{case.znak}/osoby/").status_code == 200

"""Pages of the course of a complaint: buttons and refusals, a step with its letters sent, the looking into it."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from rejestry.badanie.models import Dzialanie, Ustalenie, Wyjasnienie
from rejestry.skargi.kroki import podejmij
from rejestry.skargi.models import Skarga
from sekretariat.pisma.models import Pismo
from sekretariat.skargi_tok.operations import napisz
from sekretariat.wysylka.tok_skargi import odnotuj_doreczenie, odnotuj_wyslanie
from tests.rejestry.skargi_helpers import bezzasadna
from tests.rejestry.sprawy_helpers import skarga

DZIS = timezone.localdate


@pytest.fixture
def tok(biuro, client):
    entry = skarga(biuro)
    client.force_login(biuro.specjalista)
    return entry, f"/sprawy/{entry.sprawa.znak}/tok/"


def test_every_path_is_a_button_or_a_reason(tok, client):
    page = client.get(tok[1]).content.decode()
    assert "Przekaż organowi właściwemu" in page
    assert "posłowie, senatorowie i radni (art. 237 § 2 kpa)" in page
    assert "Do: " in page


def test_step_is_taken_and_a_forbidden_one_refused(tok, client):
    entry, page = tok
    assert client.get(f"{page}stan_sprawy/").status_code == 409
    assert client.get(f"{page}rodzaj/").status_code == 404
    sent = {"klucz": uuid4(), "organ": "ZTM", "powod": "Rozkład jazdy."}
    assert client.post(f"{page}przekazanie/", sent | {"organ": ""}).status_code == 422
    assert client.post(f"{page}przekazanie/", sent).status_code == 303
    assert "zawiadomienia wnoszącego" in client.get(page).content.decode()
    step = entry.kroki.get()
    assert client.post(f"{page}{step.pk}/odwolaj/", {"powod": "Pomyłka."}).status_code == 303
    assert client.get(page).status_code == 200


@pytest.mark.przepis("art. 231 § 2 kpa")
def test_letter_of_a_step_is_filled_in_and_its_dispatch_noted(biuro, tok, client):
    entry, page = tok
    step = podejmij(entry, "przekazanie", powod="Rozkład jazdy układa ZTM.", organ="ZTM", by=biuro.specjalista)
    assert client.post(f"{page}{step.pk}/pismo/przekazanie/", {"klucz": uuid4()}).status_code == 302
    letter = Pismo.objects.get()
    assert (letter.adresat, letter.odpowiada) == ("ZTM", False)
    assert "Rozkład jazdy układa ZTM." in letter.wersje.get().tresc
    notice = napisz(step, "zawiadomienie_przekazanie", klucz=uuid4(), by=biuro.specjalista)
    assert "art. 231" in notice.wersje.get().tresc
    for pismo in (letter, notice):
        odnotuj_wyslanie(pismo, DZIS(), "list", biuro.sekretariat)
    odnotuj_doreczenie(notice, DZIS(), DZIS(), biuro.sekretariat)
    step.refresh_from_db()
    assert (step.wyslano, step.zawiadomiono, step.doreczono) == (DZIS(), DZIS(), DZIS())
    assert entry.sprawa.terminy.get(kod="SK_PRZEKAZANIE").doreczono == DZIS()


def test_filing_is_corrected_on_its_page(tok, client):
    entry, page = tok
    sent = {
        "wnoszacy_rodzaj": "redakcja",
        "forma": "redakcja",
        "kategoria": "zaniedbanie",
        "przekazal": "Głos",
        "powod": "Pismo przewodnie.",
    }
    assert client.post(f"{page}wniesienie/", sent).status_code == 303
    assert Skarga.objects.get(pk=entry.pk).forma == "redakcja"
    assert client.post(f"{page}wniesienie/", sent | {"powod": ""}).status_code == 422


@pytest.mark.przepis("art. 246 § 1 kpa")
def test_second_case_is_opened_from_the_page(biuro, tok, client):
    sent = {"klucz": uuid4(), "tytul": "Druga", "powod": "Dwie sprawy."}
    assert client.post(f"{tok[1]}odrebna/", sent).status_code == 303
    assert Skarga.objects.count() == 2
    assert client.get(f"{tok[1]}ponowna/").status_code == 409  # art. 239: no earlier refused complaint
    assert "Wcześniejsze pisma tej osoby" in client.get(tok[1]).content.decode()  # the second case just opened
    bezzasadna(biuro, wnoszacy=tok[0].sprawa.wnoszacy)
    assert client.get(f"{tok[1]}ponowna/").status_code == 200


def test_unit_answers_questions_without_seeing_the_complaint(biuro, tok, client):
    entry, _ = tok
    znak = entry.sprawa.znak
    sent = {"klucz": uuid4(), "jednostka": biuro.oit1.pk, "pytania": "Co jest na nagraniu?", "do": DZIS()}
    assert client.post(f"/badanie/{znak}/wyjasnienie/", sent | {"kogo": "ZTM"}).status_code == 422
    assert client.post(f"/badanie/{znak}/wyjasnienie/", sent).status_code == 303
    row = Wyjasnienie.objects.get()
    client.force_login(biuro.kierownik_oit1)
    page = client.get(f"/badanie/wyjasnienia/{row.pk}/").content.decode()
    assert "Co jest na nagraniu?" in page
    assert entry.sprawa.wnoszacy not in page
    assert client.get(f"/sprawy/{znak}/tok/").status_code == 404
    answer = {"dzien": DZIS(), "tresc": "Rozmowa trwała 3 minuty."}
    assert client.post(f"/badanie/wyjasnienia/{row.pk}/", answer).status_code == 303
    client.force_login(biuro.kierownik_oit2)
    assert client.get(f"/badanie/wyjasnienia/{row.pk}/").status_code == 404
    row.refresh_from_db()
    assert row.otrzymano == DZIS()


@pytest.mark.przepis("art. 259 § 3 kpa")
def test_finding_and_action_with_follow_up(biuro, tok, client):
    entry, page = tok
    znak = entry.sprawa.znak
    finding = {"klucz": uuid4(), "zarzut": "Czas", "wynik": "tak", "tresc": "12 minut.", "dowody": "Raport."}
    assert client.post(f"/badanie/{znak}/ustalenie/", finding).status_code == 303
    action = {"klucz": uuid4(), "opis": "Drugi dyżur", "odpowiedzialny": biuro.broker.pk, "do": DZIS()}
    late = action | {"do": DZIS() - timedelta(1)}
    assert client.post(f"/badanie/{znak}/dzialanie/", late).status_code == 422
    assert client.post(f"/badanie/{znak}/dzialanie/", action).status_code == 303
    row, done = Dzialanie.objects.get(), {"dzien": DZIS(), "tresc": "Zrobione."}
    client.force_login(biuro.broker)
    assert client.post(f"/badanie/dzialania/{row.pk}/", done).status_code == 303
    client.force_login(biuro.specjalista)
    assert client.post(f"/badanie/dzialania/{row.pk}/", done | {"tresc": "Pomogło."}).status_code == 303
    row.refresh_from_db()
    assert (row.wykonano, row.sprawdzono, row.skutek) == (DZIS(), DZIS(), "Pomogło.")
    assert "12 minut." in client.get(page).content.decode()
    assert Ustalenie.objects.get().kto == biuro.specjalista


@pytest.mark.przepis("art. 238 § 1 kpa")
def test_outcome_that_lacks_something_cannot_be_clicked_and_letters_fit_the_kind(tok, client):
    entry, _ = tok
    page = client.get(f"/sprawy/{entry.sprawa.znak}/zakoncz/").content.decode()
    assert page.count("disabled") >= page.count("Jeszcze nie: ") > 0
    letters = client.get(f"/pisma/nowe/{entry.sprawa.znak}/").content.decode()
    assert 'value="skarga_bezzasadna"' in letters
    assert 'value="wniosek_odmowa"' not in letters


@pytest.mark.przepis("art. 243 kpa")
def test_article_named_on_the_page_is_the_one_of_the_kind(biuro, client):
    client.force_login(biuro.specjalista)
    for rodzaj, right, wrong in (
        ("skarga", "art. 231 § 1 kpa", "art. 243"),
        ("wniosek", "art. 243 kpa", "wniosek: art."),
    ):
        entry = skarga(biuro, rodzaj=rodzaj)
        page = client.get(f"/sprawy/{entry.sprawa.znak}/tok/przekazanie/").content.decode()
        assert f"({right})" in page
        assert wrong not in page


def test_form_of_the_filing_names_its_empty_choice(tok, client):
    page = client.get(f"{tok[1]}wniesienie/").content.decode()
    assert "nie wybrano" in page
    assert "---------" not in page


@pytest.mark.przepis("art. 240 kpa")
def test_other_procedure_is_named_by_its_articles_not_by_the_first_of_its_paths(tok, client):
    page = client.get(f"/sprawy/{tok[0].sprawa.znak}/zakoncz/").content.decode()
    assert "„To nie jest skarga ani wniosek” (art. 233–235, art. 240 kpa)" in page

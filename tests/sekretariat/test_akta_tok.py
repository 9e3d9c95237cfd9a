"""„Co teraz” in the course of a complaint: it names the step, what it waits for, and the end that needs no letter."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from rejestry.skargi.queries import skarga_sprawy
from rejestry.skargi.wyslane import odnotuj_doreczenie, odnotuj_wyslanie
from rejestry.terminy.zmiany import przedluz
from rejestry.zgloszenia.operations import podpisano, przyjmij_ustnie
from sekretariat.akta.co_teraz import co_teraz
from sekretariat.akta.queries import akta
from sekretariat.skargi_tok.widok import przyciski
from tests.rejestry.skargi_helpers import krok, minelo_wezwanie, wycofana, wyslij_wszystko
from tests.rejestry.sprawy_helpers import skarga

pytestmark = pytest.mark.django_db


def teraz(biuro, entry):
    return co_teraz(akta(entry.sprawa, biuro.specjalista), biuro.specjalista)


@pytest.mark.przepis("§ 8 ust. 1 rozporządzenie RM z 8.01.2002")
@pytest.mark.parametrize(("kod", "sposob"), [("odpis", "Przyjęta"), ("wycofanie", "Wycofana"), ("polaczenie", "Poł")])
def test_step_that_ends_by_a_note_leads_to_the_end(biuro, kod, sposob):
    entry = skarga(biuro)
    krok(biuro, entry, kod)
    card = teraz(biuro, entry)
    assert (card.sytuacja, card.tytul, [row.nazwa for row in card.akcje]) == (
        "koniec_bez_pisma",
        "Zakończ sprawę",
        ["Zakończ sprawę"],
    )
    assert f"sposób „{sposob}" in card.opis
    assert card.opis.endswith("i napisz adnotację.")


@pytest.mark.przepis("§ 8 ust. 2 rozporządzenie RM z 8.01.2002")
def test_call_is_followed_from_its_letter_to_the_end_of_its_seven_days(biuro):
    entry = skarga(biuro)
    step = krok(biuro, entry, "wezwanie")
    assert "brakuje wysłania wezwania" in teraz(biuro, entry).opis
    odnotuj_wyslanie(entry.sprawa, szablon="wezwanie", dzien=step.dzien, czym="list", by=biuro.sekretariat)
    assert "odnotuje doręczenie" in teraz(biuro, entry).opis
    odnotuj_doreczenie(entry.sprawa, szablon="wezwanie", dzien=step.dzien, by=biuro.sekretariat)
    assert "czekasz na odpowiedź do" in teraz(biuro, entry).opis


@pytest.mark.przepis("§ 8 ust. 2 rozporządzenie RM z 8.01.2002")
def test_call_left_unanswered_is_given_up_and_the_case_ended(biuro):
    entry = skarga(biuro)
    krok(biuro, entry, "wezwanie")
    minelo_wezwanie(biuro, entry)
    card = teraz(biuro, entry)
    assert (card.sytuacja, "Zostaw bez rozpoznania: nie uzupełniono" in card.opis) == ("krok_skargi", True)
    krok(biuro, entry, "nieuzupelniona")
    assert teraz(biuro, entry).sytuacja == "koniec_bez_pisma"


@pytest.mark.przepis("art. 232 kpa")
def test_report_of_the_lower_organ_is_awaited_then_the_case_ended_without_a_letter(biuro):
    entry = skarga(biuro)
    krok(biuro, entry, "nizszy")
    card = teraz(biuro, entry)
    assert ("informacji o wyniku" in card.opis, card.przepis) == (True, "art. 232 § 1 i 3 kpa")
    wyslij_wszystko(biuro, entry, "nizszy")
    card = teraz(biuro, entry)
    assert (card.sytuacja, "adnotację" in card.opis) == ("koniec_bez_pisma", False)


@pytest.mark.przepis("art. 36 § 1 kpa")
def test_new_date_is_to_be_told_before_anything_else(biuro):
    entry = skarga(biuro)
    termin = entry.sprawa.terminy.get(kod="SK_ROZPATRZENIE")
    przedluz(termin, nowy=termin.ostateczny + timedelta(days=30), powod="Opinia.", by=biuro.specjalista)
    card = teraz(biuro, entry)
    assert (card.sytuacja, [row.nazwa for row in card.akcje]) == ("zwloka", ["Napisz pismo"])
    odnotuj_wyslanie(entry.sprawa, szablon="zwloka", dzien=timezone.localdate(), czym="x", by=biuro.sekretariat)
    assert teraz(biuro, entry).sytuacja == "bez_pisma"


@pytest.mark.przepis("§ 6 ust. 1 rozporządzenie RM z 8.01.2002")
def test_oral_complaint_is_signed_first_and_its_protocol_lies_in_the_file(biuro, client):
    dane = {
        "rodzaj": "skarga",
        "zglaszajacy": "Jan Nowak",
        "adres": "ul. Krótka 1, Poznań",
        "tytul": "Skarga",
        "wideo": False,
    }
    protokol = przyjmij_ustnie(**dane, tresc="Opis.", klucz=uuid4(), by=biuro.specjalista)
    entry = protokol.skarga
    assert teraz(biuro, entry).sytuacja == "protokol"
    client.force_login(biuro.specjalista)
    page = client.get(f"/sprawy/{entry.sprawa.znak}/").content.decode()
    assert "Protokół przyjęcia ustnego" in page
    assert "Otwórz protokół" in page
    podpisano(protokol, by=biuro.specjalista)
    assert teraz(biuro, entry).sytuacja == "bez_pisma"


@pytest.mark.przepis("art. 246 § 1 kpa")
def test_complaint_about_a_settled_motion_needs_no_reopening_of_the_motion(biuro):
    motion = skarga(biuro, rodzaj="wniosek")
    wycofana(biuro, motion, sposob="wycofany")
    motion = skarga_sprawy(motion.sprawa)
    buttons = {row.nazwa: row for _, rows in przyciski(motion, biuro.specjalista) for row in rows}
    assert buttons["Przyjmij skargę na załatwienie wniosku"].adres
    assert "załatwiona" in buttons["Przekaż organowi właściwemu"].odmowa
    assert not [row for _, rows in przyciski(motion, biuro.analityk) for row in rows if row.adres]

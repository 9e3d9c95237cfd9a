"""The page of a case: what is next, whose turn, until when, why; who may open it; what its reading costs."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from org.dziennik.models import Odczyt
from rejestry.skargi.operations import zakoncz_sprawe
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.operations import odnotuj_odpowiedz
from rejestry.terminy.operations import spelnij
from sekretariat.akta.co_teraz import co_teraz
from sekretariat.akta.etapy import etapy
from sekretariat.akta.historia import historia, zdanie
from sekretariat.akta.operations import dolacz_do_sprawy
from sekretariat.akta.queries import akta
from sekretariat.akta.zdania import ZDANIA
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.operations import utworz
from sekretariat.pisma.states import TRANSITIONS, obieg
from tests.obsada import BY
from tests.rejestry.skargi_helpers import wycofana
from tests.rejestry.sprawy_helpers import skarga
from tests.sekretariat.akta_helpers import przesylka, sprawa_z_pisma

S, P = Sprawa.Stan, Pismo.Stan


def pismo(case, autor, stan=P.PROJEKT):
    """A letter of the case brought to the state without its road: the table is what is tested here."""
    letter = utworz(sprawa=case, szablon="skarga_zasadna", klucz=uuid4(), by=autor)
    letter.stan = stan
    letter.save_act(BY)
    return letter


def odpowiedz(biuro, case):
    day = timezone.localdate()
    spelnij(case, dzien=day, czym="RPWych/1/2026", by=biuro.sekretariat)
    return odnotuj_odpowiedz(case, dzien=day, czym="RPWych/1/2026", by=biuro.sekretariat)


def teraz(case, osoba):
    return co_teraz(akta(case, osoba), osoba)


def test_new_case_waits_for_an_answer_of_who_leads_it(biuro):
    case = sprawa_z_pisma(biuro)
    mine, others = teraz(case, biuro.specjalista), teraz(case, biuro.kierownik_oru)
    assert (mine.sytuacja, mine.moje, mine.tytul) == ("bez_pisma", True, "Napisz odpowiedź")
    assert [akcja.nazwa for akcja in mine.akcje] == ["Napisz odpowiedź", "Zakończ sprawę"]
    assert mine.do < akta(case, biuro.specjalista).termin.termin.ostateczny
    assert (others.moje, others.kto, others.akcje) == (False, (biuro.specjalista,), ())


def test_the_deadline_of_the_dekretacja_outlives_the_opening_of_the_case_until_the_answer_is_out(biuro):
    case, day = sprawa_z_pisma(biuro), timezone.localdate() + timedelta(days=5)
    letter = case.przesylki.get()
    letter.termin_wlasny = day
    letter.save_act(BY)
    assert teraz(case, biuro.specjalista).z_dekretacji == day
    assert teraz(odpowiedz(biuro, case), biuro.specjalista).z_dekretacji is None


@pytest.mark.przepis("§ 9 ust. 6")
@pytest.mark.parametrize(
    ("stan", "sytuacja", "kto"),
    [
        (P.PROJEKT, "projekt", {"specjalista"}),
        (P.ZWROCONE, "zwrocone", {"specjalista"}),
        (P.DO_PARAFY, "do_parafy", {"kierownik_oru"}),
        (P.DO_PODPISU, "do_podpisu", {"dyrektor", "zastepca"}),
        (P.PRZEDLOZONE, "poza_biurem", {"sekretariat"}),
        (P.ANULOWANE, "bez_pisma", {"specjalista"}),
    ],
)
def test_every_state_of_the_letter_says_whose_turn_it_is(biuro, stan, sytuacja, kto):
    case = sprawa_z_pisma(biuro)
    pismo(case, biuro.specjalista, stan)
    answer = teraz(case, biuro.dyrektor)
    assert answer.sytuacja == sytuacja
    assert set(answer.kto) == {getattr(biuro, rola) for rola in kto}
    for rola in kto:
        assert teraz(case, getattr(biuro, rola)).moje
        assert teraz(case, getattr(biuro, rola)).akcje
    assert not teraz(case, biuro.analityk).moje
    assert "§" in answer.przepis


def test_answering_letter_goes_before_a_notice_and_the_farthest_first(biuro):
    case = sprawa_z_pisma(biuro)
    notice = pismo(case, biuro.specjalista, P.DO_PODPISU)
    notice.odpowiada = False
    notice.save_act(BY)
    pismo(case, biuro.specjalista, P.PROJEKT)
    farther = pismo(case, biuro.specjalista, P.DO_PARAFY)
    assert akta(case, biuro.specjalista).w_obiegu == farther


def test_answered_case_is_to_be_ended_and_ended_one_rests(biuro):
    case = odpowiedz(biuro, sprawa_z_pisma(biuro))
    answer = teraz(case, biuro.specjalista)
    assert (answer.sytuacja, answer.moje, answer.do) == ("odpowiedziano", True, None)
    case = zakoncz_sprawe(case, sposob="zasadna", by=biuro.specjalista)
    assert (teraz(case, biuro.specjalista).sytuacja, teraz(case, biuro.specjalista).kto) == ("zalatwiona", ())


@pytest.mark.przepis("art. 237 § 4 kpa")
def test_after_the_deadline_the_card_says_what_the_law_demands(biuro):
    case = skarga(biuro, data_wplywu=timezone.localdate() - timedelta(days=60)).sprawa
    assert "ponagleniu" in teraz(case, biuro.specjalista).po_terminie
    assert teraz(sprawa_z_pisma(biuro), biuro.specjalista).po_terminie == ""


@pytest.mark.przepis("§ 3 ust. 3")
def test_absent_leader_has_no_turn(biuro, nieobecny):
    case = sprawa_z_pisma(biuro)
    nieobecny(biuro.specjalista, timezone.localdate())
    assert not teraz(case, biuro.specjalista).moje


def test_steps_follow_the_letter(biuro):
    case = sprawa_z_pisma(biuro)
    now = lambda: [e.nazwa for e in etapy(akta(case, biuro.specjalista)) if e.stan == "now"]  # noqa: E731 – asked thrice
    assert now() == ["Odpowiedź"]
    pismo(case, biuro.specjalista, P.DO_PODPISU)
    assert now() == ["Podpis"]
    answered = odpowiedz(biuro, case)
    assert all(e.stan == "done" for e in etapy(akta(answered, biuro.specjalista)))


def test_case_ended_by_a_note_has_no_steps_of_a_letter(biuro):
    case = sprawa_z_pisma(biuro)
    case = wycofana(biuro, case.skarga)
    assert [e.nazwa for e in etapy(akta(case, biuro.specjalista))] == ["Wpłynęła", "Przydzielona", "Adnotacja"]


def test_course_tells_every_act_in_a_sentence_newest_first(biuro):
    case = sprawa_z_pisma(biuro)
    letter = utworz(sprawa=case, szablon="puste", klucz=uuid4(), by=biuro.specjalista)
    wycofana(biuro, case.skarga)
    rows = historia(case)
    assert rows == sorted(rows, key=lambda row: row.kiedy, reverse=True)
    told = [row.zdanie for row in reversed(rows)]
    assert told[0].startswith("Wpłynęło RPW/1/")
    assert told[1] == f"Przydzielono RPW/1/{case.rok}: Tomasz Grześkowiak (do załatwienia)"
    assert f"Założono sprawę {case.znak}" in told
    assert f"Utworzono projekt pisma „{letter.temat}”" in told
    assert "Zakończono sprawę: Wycofana" in told
    closing = next(row for row in rows if row.zdanie.startswith("Zakończono"))
    assert (closing.kto, closing.podstawa, closing.powod) == (
        "Tomasz Grześkowiak",
        "§ 10 ust. 2",
        "Skarżący wycofał skargę.",
    )


def test_every_transition_of_a_letter_has_its_sentence():
    assert {("Pismo", row.name) for row in TRANSITIONS} <= set(ZDANIA)


def test_unknown_act_is_named_rather_than_left_out():
    assert zdanie("Sprawa", "nowa_czynnosc").slowa == "Nowa czynnosc"


@pytest.fixture
def strona_sprawy(client):
    """strona_sprawy(osoba, znak, **get) → the answer."""

    def get(osoba, znak, path=""):
        client.force_login(osoba)
        return client.get(f"/sprawy/{znak}/{path}")

    return get


def test_page_shows_the_case_and_notes_the_reading(biuro, strona_sprawy):
    case = sprawa_z_pisma(biuro)
    text = strona_sprawy(biuro.specjalista, case.znak).content.decode()
    for words in (
        case.znak,
        "Co teraz: Napisz odpowiedź",
        "To Twoja kolej",
        "Skąd ten termin?",
        "art. 57",
        "Metryczka",
    ):
        assert words in text
    row = Odczyt.objects.get(obiekt=f"sprawa {case.pk}")
    assert (row.kto, row.cel) == (biuro.specjalista, case.znak)


def test_title_of_the_page_names_nobody(biuro, strona_sprawy):
    case = sprawa_z_pisma(biuro)
    text = strona_sprawy(biuro.specjalista, case.znak).content.decode()
    assert "Żółć" not in text[text.index("<title>") : text.index("</title>")]


def test_invisible_case_looks_like_none(biuro, strona_sprawy):
    case = skarga(biuro, by="dyrektor", dotyczy="kierownik_oru").sprawa
    for path in ("", "zakoncz/", "wznow/", "data-wplywu/"):
        for rola in ("kierownik_oru", "specjalista", "analityk", "broker", "sekretariat"):
            assert strona_sprawy(getattr(biuro, rola), case.znak, path).status_code == 404, (rola, path)
    assert strona_sprawy(biuro.specjalista, "PK-II.1510.99.2026").status_code == 404
    assert strona_sprawy(biuro.specjalista, "co-to-jest").status_code == 404
    assert strona_sprawy(biuro.dyrektor, case.znak).status_code == 200
    assert Odczyt.objects.filter(cel=case.znak).count() == 1


def test_who_may_not_is_told_why_and_who_may(biuro, strona_sprawy):
    case = sprawa_z_pisma(biuro)
    text = strona_sprawy(biuro.analityk, case.znak).content.decode()
    assert f"Sprawę {case.znak} prowadzi Tomasz Grześkowiak (§ 10 ust. 2)" in text
    assert f"/sprawy/{case.znak}/zakoncz/" not in text


def test_queries_of_the_page_do_not_grow_with_the_file(biuro, client, django_assert_max_num_queries):
    case = sprawa_z_pisma(biuro)
    client.force_login(biuro.specjalista)
    utworz(sprawa=case, szablon="puste", klucz=uuid4(), by=biuro.specjalista)
    counts = []
    for _ in range(2):
        with django_assert_max_num_queries(40) as counted:
            client.get(f"/sprawy/{case.znak}/")
        counts.append(len(counted))
        for _ in range(4):
            dolacz_do_sprawy(przesylka(biuro), case, by=biuro.specjalista)
            utworz(sprawa=case, szablon="puste", klucz=uuid4(), by=biuro.specjalista)
    assert counts[0] == counts[1]


def test_workflow_of_letters_is_the_one_the_table_was_written_for():
    assert set(obieg.transitions) == {
        *("przedloz", "parafuj", "aprobuj_wstepnie", "aprobuj", "podpisz", "podpisz_bez_parafy"),
        *("aprobuj_bez_podpisu", "aprobuj_wstepnie_bez_parafy", "przedloz_urlop"),
        *("zwroc", "wycofaj", "anuluj"),
    }

"""The whole road of a complaint, from the letter at the door to the end of the case, as its page tells it."""

from dataclasses import replace
from uuid import uuid4

import pytest
from django.utils import timezone

from rejestry.skargi.operations import zakoncz_sprawe
from rejestry.sprawy.models import Sprawa
from sekretariat.akta.co_teraz import co_teraz
from sekretariat.akta.historia import historia
from sekretariat.akta.queries import akta
from sekretariat.akta.zdania import POMIJANE, ZDANIA
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.operations import tresc_z_wersji, utworz
from sekretariat.pisma.queries import biezaca
from sekretariat.pisma.redakcja import zapisz_wersje
from sekretariat.pisma.states import obieg
from sekretariat.wysylka.operations import anuluj, wyslij
from tests.sekretariat.akta_helpers import sprawa_z_pisma

S = Sprawa.Stan


def napisz(biuro, case):
    """An answer of the specialist, ready to be submitted."""
    letter = utworz(sprawa=case, szablon="skarga_zasadna", klucz=uuid4(), by=biuro.specjalista)
    text = "Odpowiadamy w imieniu Prezydenta Miasta Poznania. Uznaliśmy skargę za zasadną. Przepraszamy za kolejkę."
    said = replace(tresc_z_wersji(letter, biezaca(letter)), tresc=text)
    zapisz_wersje(letter, dane=said, na_wersji=1, by=biuro.specjalista)
    return Pismo.objects.get(pk=letter.pk)


@pytest.fixture
def droga(biuro):
    """The case brought to its dispatched answer; what the card said on the way."""
    case, said = sprawa_z_pisma(biuro), []

    def note():
        case.refresh_from_db()
        said.append(co_teraz(akta(case, biuro.dyrektor), biuro.dyrektor).sytuacja)

    note()
    letter = napisz(biuro, case)
    note()
    for act, who in (("przedloz", "specjalista"), ("parafuj", "kierownik_oru"), ("podpisz", "dyrektor")):
        obieg.perform(letter, act, who=getattr(biuro, who))
        note()
    letter.refresh_from_db()
    today = timezone.localdate()
    sent = wyslij(letter, sposob="list", data_wyslania=today, klucz=uuid4(), by=biuro.sekretariat)
    note()
    return case, sent, said


def test_card_leads_through_the_whole_road(droga):
    case, _, said = droga
    assert said == ["bez_pisma", "projekt", "do_parafy", "do_podpisu", "do_wyslania", "odpowiedziano"]
    assert (case.stan, case.odpowiedz_wyslano) == (S.ODPOWIEDZIANO, timezone.localdate())
    assert not case.terminy.filter(spelniony=None).exists()


def test_every_act_of_the_road_is_told_in_a_sentence_of_the_table(biuro, droga):
    case, sent, _ = droga
    zakoncz_sprawe(case, sposob="zasadna", by=biuro.specjalista)
    rows = historia(case)
    told = {(row.zdanie, row.kto) for row in rows}
    assert (f"Wysłano pismo: {sent.rpwych}, list zwykły, {timezone.localdate():%d.%m.%Y}", "Beata Nowaczyk") in told
    assert ("Zakończono sprawę: Zasadna", "Tomasz Grześkowiak") in told
    assert any(row.zdanie.startswith("Podpis: ") and row.podstawa == "§ 9 ust. 3" for row in rows)
    objects = (case, case.skarga, case.terminy.get(), case.przesylki.get(), sent, sent.pismo)
    acts = {(type(obj).__name__, row.akt_czynnosc) for obj in objects for row in obj.historia.all()}
    assert acts <= set(ZDANIA) | POMIJANE


@pytest.mark.przepis("art. 237 § 3 kpa")
def test_cancelled_dispatch_brings_the_card_back(biuro, droga):
    case, sent, _ = droga
    anuluj(sent, powod="Zły adres.", by=biuro.sekretariat)
    case.refresh_from_db()
    assert (case.stan, case.odpowiedz_wyslano) == (S.W_TOKU, None)
    assert co_teraz(akta(case, biuro.specjalista), biuro.specjalista).sytuacja == "do_wyslania"
    assert case.terminy.get().spelniony is None


def test_page_of_every_stage_opens_for_everybody_who_sees_it(biuro, droga, client):
    case, _, _ = droga
    for rola in ("specjalista", "kierownik_oru", "zastepca", "dyrektor", "analityk"):
        client.force_login(getattr(biuro, rola))
        answer = client.get(f"/sprawy/{case.znak}/")
        assert answer.status_code == 200
        assert "RPWych/1/" in answer.content.decode()

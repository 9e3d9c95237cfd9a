"""„Do podpisu”: reading, the pile, one password for twenty, the PDF that is signed, two people at the same moment."""

import threading

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from biuro.core.errors import Refused
from biuro.core.history.models import Act
from org.dziennik.models import Odczyt
from org.zastepstwa.models import Zastepstwo
from sekretariat.pisma.models import Akceptacja, Pismo, Przeczytanie
from sekretariat.pisma.queries import biezaca, do_podpisu, visible_to
from sekretariat.pisma.states import obieg
from sekretariat.podpis.operations import podpisz_stos
from sekretariat.podpis.sprawdzenia import sprawdzenia
from tests.obsada import bureau
from tests.rejestry.dostep_helpers import udostepnij
from tests.sekretariat.pisma_pomoc import HASLO, ZASADNA, osoby, pismo, przejdz, szybki_pdf, zmien  # noqa: F401 – a fixture

S = Pismo.Stan


def haslo(osoba):
    osoba.set_password(HASLO)
    osoba.save_act(Act("test", None, "test"))
    return osoba


def gotowe(biuro, **facts):
    """A letter of PK-II with the paraph, waiting for the signature."""
    return przejdz(pismo(biuro, **facts), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))


@pytest.fixture
def dyrektor(biuro):
    return haslo(biuro.dyrektor)


@pytest.mark.django_db
@pytest.mark.usefixtures("szybki_pdf")
class TestStos:
    def test_twenty_letters_take_one_password_and_one_button(self, client, biuro, dyrektor):
        rows = [gotowe(biuro) for _ in range(20)]
        client.force_login(dyrektor)
        data = {"poz": [f"{row.pk}:{row.wersja}" for row in rows], "haslo": HASLO}
        answer = client.post(reverse("podpis:potwierdz"), data)
        assert answer.status_code == 302
        assert Pismo.objects.filter(stan=S.PODPISANE).count() == 20
        assert "Podpisano 20 pism." in client.get(answer.url).content.decode()

    def test_unread_letters_are_flagged_and_recorded(self, client, biuro, dyrektor):
        read, unread = gotowe(biuro), gotowe(biuro)
        client.force_login(dyrektor)
        client.get(reverse("podpis:lista") + f"?pismo={read.pk}")
        page = client.get(reverse("podpis:potwierdz")).content.decode()
        assert "1 pismo nie było otwarte" in page
        podpisz_stos([(row.pk, row.wersja) for row in (read, unread)], haslo=HASLO, by=dyrektor)
        acts = dict(Akceptacja.objects.filter(czynnosc="podpis").values_list("pismo", "przeczytane"))
        assert acts == {read.pk: True, unread.pk: False}
        assert "bez otwarcia pisma" in client.get(reverse("pisma:szczegoly", args=[unread.pk])).content.decode()

    def test_wrong_password_signs_nothing(self, client, biuro, dyrektor):
        row = gotowe(biuro)
        client.force_login(dyrektor)
        answer = client.post(reverse("podpis:potwierdz"), {"poz": f"{row.pk}:{row.wersja}", "haslo": "zgaduję"})
        assert answer.status_code == 422
        assert "Hasło się nie zgadza" in answer.content.decode()
        assert not Pismo.objects.filter(stan=S.PODPISANE).exists()

    @pytest.mark.parametrize("poz", ["", "x", "1:", "1:2:3", "99999999999999:1", "-1:1", "1:٣"])
    def test_forged_positions_get_a_sentence(self, client, biuro, dyrektor, poz):
        gotowe(biuro)
        client.force_login(dyrektor)
        answer = client.post(reverse("podpis:potwierdz"), {"poz": poz, "haslo": HASLO})
        assert answer.status_code == 422

    def test_changed_letter_is_reported_and_the_others_are_signed(self, client, biuro, dyrektor):
        good, changed = gotowe(biuro), gotowe(biuro)
        seen = changed.wersja
        zmien(changed, biuro.specjalista, tresc="Nowa treść.")
        client.force_login(dyrektor)
        data = {"poz": [f"{good.pk}:{good.wersja}", f"{changed.pk}:{seen}"], "haslo": HASLO}
        answer = client.post(reverse("podpis:potwierdz"), data)
        page = answer.content.decode()
        assert answer.status_code == 409
        assert "Podpisano: 1. Bez podpisu: 1." in page
        assert Pismo.objects.get(pk=good.pk).stan == S.PODPISANE
        assert Pismo.objects.get(pk=changed.pk).stan == S.PROJEKT

    def test_sending_twice_signs_once(self, biuro, dyrektor):
        row = gotowe(biuro)
        for _ in range(2):
            (result,) = podpisz_stos([(row.pk, row.wersja)], haslo=HASLO, by=dyrektor)
            assert result.powod == ""
        assert Akceptacja.objects.filter(czynnosc="podpis").count() == 1

    @pytest.mark.przepis("§ 9 ust. 5")
    def test_deputy_signs_the_pile_by_his_own_approval(self, biuro):
        row = gotowe(biuro)
        podpisz_stos([(row.pk, row.wersja)], haslo=HASLO, by=haslo(biuro.zastepca))
        assert Akceptacja.objects.last().podstawa == "§ 9 ust. 5"

    def test_someone_elses_letters_are_not_in_reach(self, biuro):
        row = gotowe(biuro)
        assert podpisz_stos([(row.pk, row.wersja)], haslo=HASLO, by=haslo(biuro.broker_oit2)) == []
        (result,) = podpisz_stos([(row.pk, row.wersja)], haslo=HASLO, by=haslo(biuro.specjalista))
        assert "podpisuje dyrektor (§ 9 ust. 3)" in result.powod
        assert Pismo.objects.get(pk=row.pk).stan == S.DO_PODPISU

    def test_p_puts_on_the_pile_and_leads_to_the_next(self, client, biuro, dyrektor):
        first, second = gotowe(biuro), gotowe(biuro)
        client.force_login(dyrektor)
        data = {"pismo": first.pk, "wersja": first.wersja, "co": "przygotuj"}
        answer = client.post(reverse("podpis:lista"), data)
        assert answer.url.endswith(f"?pismo={second.pk}")
        assert Przeczytanie.objects.get(wersja=biezaca(first)).przygotowane
        assert "Podpisz przygotowane (1)" in client.get(answer.url).content.decode()

    def test_what_was_checked_is_true_of_this_letter(self, client, biuro, dyrektor):
        letter = pismo(biuro, szablon="skarga_zasadna", tresc=ZASADNA)
        row = przejdz(letter, ("przedloz", biuro.specjalista))
        assert [check.dobrze for check in sprawdzenia(row, biezaca(row))] == [False, *[True] * 7]
        row = przejdz(zmien(row, biuro.specjalista, adresat="Kto inny"), ("przedloz", biuro.specjalista))
        row = przejdz(row, ("parafuj", biuro.kierownik_oru))
        assert [check.dobrze for check in sprawdzenia(row, biezaca(row))] == [True, True, False, *[True] * 5]
        client.force_login(dyrektor)
        assert "Adresat inny niż wnoszący sprawę: Kto inny" in client.get(reverse("podpis:lista")).content.decode()

    @pytest.mark.przepis("§ 9 ust. 6")
    def test_head_gives_the_paraph_on_the_same_screen(self, client, biuro):
        row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista))
        client.force_login(biuro.kierownik_oru)
        assert "Parafuj i następne" in client.get(reverse("podpis:lista")).content.decode()
        client.post(reverse("podpis:lista"), {"pismo": row.pk, "wersja": row.wersja, "co": "parafuj"})
        assert Pismo.objects.get(pk=row.pk).stan == S.DO_PODPISU

    def test_return_without_remarks_stays_on_the_screen(self, client, biuro, dyrektor):
        row = gotowe(biuro)
        client.force_login(dyrektor)
        data = {"pismo": row.pk, "wersja": row.wersja, "co": "zwroc"}
        assert client.post(reverse("podpis:lista"), data).status_code == 422
        client.post(reverse("podpis:lista"), data | {"uwagi": "brak podstawy"})
        assert Pismo.objects.get(pk=row.pk).stan == S.ZWROCONE

    def test_password_is_asked_for_on_the_page_of_the_letter(self, client, biuro, dyrektor):
        row = gotowe(biuro)
        client.force_login(dyrektor)
        address = reverse("pisma:przejscie", args=[row.pk, "podpisz"])
        assert client.get(address).status_code == 200
        assert client.post(address, {"wersja": row.wersja}).status_code == 422
        assert client.post(address, {"wersja": row.wersja, "haslo": "nie to"}).status_code == 422
        assert client.post(address, {"wersja": row.wersja - 1, "haslo": HASLO}).status_code == 409
        assert client.post(address, {"wersja": row.wersja, "haslo": HASLO}).status_code == 302
        assert client.post(address, {"wersja": row.wersja, "haslo": HASLO}).status_code == 409

    def test_post_without_the_button_is_refused_with_the_paragraph(self, client, biuro):
        row = gotowe(biuro)
        client.force_login(haslo(biuro.specjalista))
        address = reverse("pisma:przejscie", args=[row.pk, "podpisz"])
        answer = client.post(address, {"wersja": row.wersja, "haslo": HASLO})
        assert answer.status_code == 403
        assert "§ 9 ust. 3" in answer.content.decode()

    @pytest.mark.parametrize("name", ["podpis:lista", "podpis:potwierdz"])
    def test_pages_take_a_constant_number_of_queries(
        self, client, biuro, dyrektor, name, django_assert_max_num_queries
    ):
        counts = []
        for more in (1, 4):
            for _ in range(more):
                gotowe(biuro)
            client.force_login(dyrektor)
            client.get(reverse(name))
            with django_assert_max_num_queries(120) as captured:
                client.get(reverse(name))
            counts.append(len(captured))
        assert counts[0] == counts[1]

    def test_everyone_who_may_act_sees_the_letter(self, biuro):
        rows = [gotowe(biuro), gotowe(biuro, kategoria="zastrzezone")]
        for osoba in osoby(biuro).values():
            assert set(do_podpisu(osoba)) <= set(visible_to(osoba).filter(pk__in=[row.pk for row in rows]))

    def test_the_accused_and_those_below_him_see_nothing(self, biuro):
        row = pismo(biuro, autor="dyrektor", dotyczy="kierownik_oit1")
        for name in ("kierownik_oit1", "superwizor", "broker"):
            assert row not in visible_to(getattr(biuro, name))
        assert row in visible_to(biuro.dyrektor)

    def test_case_shared_with_somebody_shows_him_its_signed_letters(self, biuro):
        row = gotowe(biuro)
        udostepnij(row.sprawa, biuro.broker_oit2, biuro.specjalista)
        assert row not in visible_to(biuro.broker_oit2)
        przejdz(row, ("podpisz", biuro.dyrektor))
        assert row in visible_to(biuro.broker_oit2)

    def test_substitute_of_the_author_submits_his_draft(self, biuro):
        row = pismo(biuro)
        post = biuro.specjalista.obsady.get().stanowisko
        day = {"od": timezone.localdate(), "decyzja": "PK.0121.2.2026"}
        Zastepstwo(stanowisko=post, kto=biuro.analityk, **day).save_act(Act("wyznacz", None, "test"))
        assert row in visible_to(biuro.analityk)
        przejdz(row, ("przedloz", biuro.analityk))
        last = row.historia.first()
        assert (last.akt_za, last.history_user) == ("Tomasz Grześkowiak", biuro.analityk)

    @pytest.mark.przepis("§ 7 ust. 3 pkt 3")
    def test_sekretariat_sees_letters_from_the_signature_on(self, biuro):
        row = gotowe(biuro)
        assert row not in visible_to(biuro.sekretariat)
        przejdz(row, ("podpisz", biuro.dyrektor))
        assert row in visible_to(biuro.sekretariat)


@pytest.mark.django_db
def test_signed_pdf_is_stored_in_the_act_and_never_changes(client, biuro):
    row = przejdz(gotowe(biuro), ("podpisz", biuro.dyrektor))
    client.force_login(biuro.specjalista)
    first = b"".join(client.get(reverse("pisma:pdf", args=[row.pk])).streaming_content)
    osoba = biuro.specjalista
    osoba.last_name = "Inny"
    osoba.save_act(Act("test", None, "test"))
    second = b"".join(client.get(reverse("pisma:pdf", args=[row.pk])).streaming_content)
    assert first.startswith(b"%PDF")
    assert first == second
    assert Odczyt.objects.filter(obiekt=f"pismo {row.pk}", sposob="PDF").count() == 2


@pytest.mark.django_db
def test_preview_of_a_draft_is_a_pdf_and_is_not_kept(client, biuro):
    row = pismo(biuro)
    client.force_login(biuro.specjalista)
    assert client.get(reverse("pisma:pdf", args=[row.pk])).content.startswith(b"%PDF")
    assert Pismo.objects.get(pk=row.pk).pdf is None


@pytest.mark.django_db
@pytest.mark.usefixtures("szybki_pdf")
def test_altered_version_is_not_signed(biuro):
    """Somebody with the database's own password changes the text under the hash."""
    row = gotowe(biuro)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE sekretariat_wersjapisma DISABLE TRIGGER USER")
        cursor.execute("UPDATE sekretariat_wersjapisma SET tresc = 'podmiana' WHERE pismo_id = %s", [row.pk])
        cursor.execute("ALTER TABLE sekretariat_wersjapisma ENABLE TRIGGER USER")
    with pytest.raises(Refused, match="nie zgadza się z jej skrótem"):
        przejdz(row, ("podpisz", biuro.dyrektor))


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("szybki_pdf")
@pytest.mark.parametrize("rival", ["zwroc", "podpisz"])
def test_of_two_acts_at_once_exactly_one_happens(rival):
    biuro = bureau()
    row = gotowe(biuro)
    start, outcomes = threading.Barrier(2), []

    def act(name, who):
        try:
            start.wait(timeout=10)
            obieg.perform(row, name, who=who, reason="poprawka", version=row.wersja)
            outcomes.append(name)
        except Refused:
            outcomes.append("refused")
        finally:
            connection.close()

    threads = [
        threading.Thread(target=act, args=("aprobuj", biuro.zastepca)),
        threading.Thread(target=act, args=(rival, biuro.dyrektor)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert outcomes.count("refused") == 1
    assert Akceptacja.objects.exclude(czynnosc="parafa").count() == 1

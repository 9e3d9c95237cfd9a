"""Two marks of one case, joining, relating, sub-files (kancelaria 1.10, 1.12)."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.demo.czas import o_godzinie
from rejestry.jrwa.queries import klasa
from rejestry.powiazania.laczenie import powiaz, rozwiaz
from rejestry.powiazania.podteczki import zaloz_podteczke, zaloz_w_podteczce
from rejestry.powiazania.queries import linia, powiazania
from rejestry.powiazania.zakladanie import zaloz_obok
from rejestry.skargi.operations import wznow_sprawe, zakoncz_sprawe
from rejestry.sprawy.models import Sprawa
from rejestry.terminy.operations import nalicz
from rejestry.udostepnienia.operations import udostepnij
from sekretariat.akta.historia import historia
from sekretariat.akta.operations import zakoncz_akta, zaloz_z_przesylki
from sekretariat.pisma.operations import utworz
from sekretariat.znaki.operations import polacz_akta, przenies_akta
from tests.rejestry.sprawy_helpers import skarga, sprawa
from tests.rejestry.udip_helpers import wniosek
from tests.sekretariat.akta_helpers import dane, przesylka

S = Sprawa.Stan


def nowy_znak(biuro, case, by="broker", unit="oit1", symbol="152", kto="broker", **facts):
    """Move the case; to class 152 of the same unit unless said otherwise."""
    where = {"jednostka": getattr(biuro, unit), "klasa": klasa(symbol, timezone.localdate())}
    who = {"prowadzi": getattr(biuro, kto), "by": getattr(biuro, by)}
    return przenies_akta(case, **{"powod": "zła klasa", "klucz": uuid4()} | where | who | facts)


@pytest.fixture
def z_aktami(biuro):
    """A case of PK-IV.120 opened from a letter, with a draft, a deadline and a share."""
    item = przesylka(biuro, komu="broker", rodzaj="pismo", tytul="Pismo w sprawie dyżurów")
    facts = dane(biuro, klasa=klasa("120", timezone.localdate()), skarga=None, prowadzi=biuro.broker)
    case = zaloz_z_przesylki(item, by=biuro.broker, **facts)
    utworz(sprawa=case, szablon="puste", klucz=uuid4(), by=biuro.broker)
    nalicz(case, "SK_ROZPATRZENIE", timezone.localdate(), biuro.broker)
    until = timezone.localdate() + timedelta(days=7)
    udostepnij(case, komu=biuro.marka, do=until, powod="opinia", klucz=uuid4(), by=biuro.broker)
    return case


@pytest.mark.przepis("instrukcja kancelaryjna: zmiana znaku sprawy")
def test_a_moved_case_has_a_new_mark_and_keeps_the_old_one_in_its_spis(biuro, z_aktami):
    new = nowy_znak(biuro, z_aktami)
    old = Sprawa.objects.get(pk=z_aktami.pk)
    year = timezone.localdate().year
    assert (old.znak, new.znak) == (f"PK-IV.120.1.{year}", f"PK-IV.152.1.{year}")
    assert (old.stan, old.sposob, new.stan) == (S.ZALATWIONA, "przeniesiona", S.W_TOKU)
    assert (new.tytul, new.wnoszacy, new.data_wplywu) == (old.tytul, old.wnoszacy, old.data_wplywu)
    entry = old.historia.first()
    assert (entry.akt_czynnosc, entry.history_change_reason) == ("przenies_do_znaku", "zła klasa")
    assert [row.slowa for row in powiazania(old, biuro.broker)] == ["Przeniesiono do znaku"]
    assert [(row.slowa, row.znak) for row in powiazania(new, biuro.broker)] == [("Poprzedni znak", old.znak)]
    assert linia(new) == [new.pk, old.pk]


@pytest.mark.przepis("instrukcja kancelaryjna: zmiana znaku sprawy")
def test_everything_in_the_file_goes_with_it_and_its_history_too(biuro, z_aktami):
    draft = z_aktami.pisma.get()
    new = nowy_znak(biuro, z_aktami)
    letter, item = new.pisma.get(), new.przesylki.get()
    assert (letter.pk, letter.znak, letter.wersja) == (draft.pk, f"{new.znak}.{biuro.broker.inicjaly}", 2)
    assert letter.wersje.count() == 2
    assert item.wszczyna
    assert new.terminy.filter(spelniony=None).count() == 1
    assert new.udostepnienia.get().komu == biuro.marka
    assert not any(rel.exists() for rel in (z_aktami.pisma, z_aktami.przesylki, z_aktami.terminy))
    words = " ".join(wpis.zdanie for wpis in historia(new))
    assert f"Założono sprawę {z_aktami.znak}" in words
    assert f"Założono sprawę {new.znak}" in words
    assert f"{z_aktami.znak}: przeniesiono do znaku {new.znak}" in words


@pytest.mark.przepis("instrukcja kancelaryjna: zmiana znaku sprawy")
def test_both_marks_open_and_are_found(biuro, client, z_aktami):
    new = nowy_znak(biuro, z_aktami)
    client.force_login(biuro.broker)
    page = client.get(f"/sprawy/{z_aktami.znak}/").content.decode()
    assert "Przeniesiono do znaku" in page
    assert f"/sprawy/{new.znak}/" in page
    for case in (z_aktami, new):
        assert case.znak in client.get("/sprawy/", {"q": case.znak}).content.decode()
    spis = client.get("/sprawy/spis/", {"klasa": z_aktami.klasa_id}).content.decode()
    assert f"przeniesiono do znaku {new.znak}" in spis
    spis = client.get("/sprawy/spis/", {"klasa": new.klasa_id}).content.decode()
    assert f"poprzedni znak {z_aktami.znak}" in spis


@pytest.mark.przepis("instrukcja kancelaryjna: zmiana znaku sprawy")
def test_a_case_moves_again_and_never_from_an_old_mark(biuro, z_aktami):
    key = uuid4()
    first = nowy_znak(biuro, z_aktami, klucz=key)
    assert nowy_znak(biuro, z_aktami, klucz=key) == first  # a double click
    with pytest.raises(Refused, match="załatwiona"):
        nowy_znak(biuro, z_aktami)
    with pytest.raises(Refused, match="pod nowym znakiem"):
        wznow_sprawe(z_aktami, powod="x", by=biuro.broker)
    second = nowy_znak(biuro, first, symbol="0052")
    assert len(linia(second)) == 3
    with pytest.raises(Refused, match="jest już w tej"):
        nowy_znak(biuro, second, symbol="0052")


@pytest.mark.przepis("instrukcja kancelaryjna: zmiana znaku sprawy")
def test_another_unit_needs_somebody_above_both_and_a_leader_from_there(biuro, z_aktami):
    with pytest.raises(PermissionDenied, match="PK-V"):
        nowy_znak(biuro, z_aktami, unit="oit2", symbol="120", kto="broker_oit2")
    with pytest.raises(Refused, match="wskaż kogoś stamtąd"):
        nowy_znak(biuro, z_aktami, by="dyrektor", unit="oit2", symbol="120")
    new = nowy_znak(biuro, z_aktami, by="dyrektor", unit="oit2", symbol="120", kto="broker_oit2")
    assert (new.komorka, new.jednostka, new.prowadzi) == ("PK-V", biuro.oit2, biuro.broker_oit2)


@pytest.mark.przepis("§ 7 ust. 2 pkt 12")
@pytest.mark.przepis("§ 7 ust. 2 pkt 13")
def test_cases_of_the_registers_keep_their_mark(biuro):
    for case in (skarga(biuro).sprawa, wniosek(biuro).sprawa):
        with pytest.raises(Refused, match="nie zmienia klasy ani komórki"):
            nowy_znak(biuro, case, by="dyrektor", unit="oru", kto="specjalista")


@pytest.mark.przepis("art. 222 kpa")
@pytest.mark.przepis("§ 7 ust. 2 pkt 13")
def test_a_case_that_turns_out_to_be_a_complaint_goes_to_the_register_with_its_deadline(biuro, z_aktami):
    there = {"by": "dyrektor", "unit": "oru", "symbol": "1510", "kto": "specjalista"}
    with pytest.raises(Refused, match="wybierz tę komórkę"):
        nowy_znak(biuro, z_aktami, **there | {"unit": "oit1", "kto": "broker"}, rodzaj="skarga")
    with pytest.raises(UserError, match="skarga, czy wniosek"):
        nowy_znak(biuro, z_aktami, **there)
    new = nowy_znak(biuro, z_aktami, **there, rodzaj="skarga")
    assert new.skarga.rodzaj == "skarga"
    assert new.przesylki.get().wszczyna
    assert [t.kod for t in new.terminy.filter(spelniony=None)] == ["SK_ROZPATRZENIE"]  # counted once


@pytest.mark.przepis("§ 7 ust. 2 pkt 12")
def test_a_case_that_turns_out_to_be_a_request_for_information_goes_to_its_register(biuro):
    new = nowy_znak(biuro, sprawa(biuro), by="dyrektor", unit="oru", symbol="1431", kto="specjalista")
    assert new.udip.punkty.get().tresc == new.tytul
    assert new.terminy.get().kod == "IP_14"


@pytest.mark.przepis("instrukcja kancelaryjna: zmiana znaku sprawy")
def test_beside_a_complaint_an_ordinary_case_is_opened_from_the_same_letter(biuro):
    case, key = skarga(biuro).sprawa, uuid4()
    where = {"jednostka": biuro.oru, "klasa": klasa("152", timezone.localdate()), "prowadzi": biuro.specjalista}
    new = zaloz_obok(case, **where, tytul="Petycja", klucz=key, by=biuro.specjalista)
    assert zaloz_obok(case, **where, tytul="Petycja", klucz=key, by=biuro.specjalista) == new
    assert (new.znak, new.wnoszacy, new.data_wplywu) == (f"PK-II.152.1.{new.rok}", case.wnoszacy, case.data_wplywu)
    assert [row.znak for row in powiazania(case, biuro.specjalista)] == [new.znak]
    where["klasa"] = klasa("1510", timezone.localdate())
    with pytest.raises(Refused, match="na stronie toku"):
        zaloz_obok(case, **where, tytul="x", klucz=uuid4(), by=biuro.specjalista)


def test_a_letter_under_way_holds_the_mark(biuro, z_aktami):
    letter = z_aktami.pisma.get()
    letter.stan = "do_parafy"
    letter.save()
    with pytest.raises(Refused, match="pisma w obiegu"):
        nowy_znak(biuro, z_aktami)


def test_the_database_keeps_one_way_on(biuro):
    first, second, third = sprawa(biuro), sprawa(biuro), sprawa(biuro)
    facts = {"rodzaj": "polaczenie", "powod": "x", "dzien": timezone.localdate(), "kto": biuro.broker}
    first.powiazania_dalej.create(do=second, **facts)
    with pytest.raises(IntegrityError), transaction.atomic():
        first.powiazania_dalej.create(do=third, **facts)
    with pytest.raises(IntegrityError), transaction.atomic():
        second.powiazania_dalej.create(do=second, **facts)


@pytest.mark.przepis("instrukcja kancelaryjna: dołączenie do akt sprawy")
def test_a_joined_case_ends_and_goes_on_in_the_other_until_it_is_reopened(biuro):
    first, second = sprawa(biuro), sprawa(biuro)
    closed = polacz_akta(first, inna=second, powod="to samo pismo", by=biuro.broker)
    assert (closed.stan, closed.sposob) == (S.ZALATWIONA, "polaczona")
    second.refresh_from_db()
    assert second.stan == S.W_TOKU
    assert [row.slowa for row in powiazania(second, biuro.broker)] == ["Przyłączono sprawę"]
    wznow_sprawe(closed, powod="jednak osobno", by=biuro.broker)
    assert powiazania(second, biuro.broker) == []
    with pytest.raises(Refused, match="wskaż sprawę, z którą ją łączysz"):
        zakoncz_sprawe(first, sposob="polaczona", powod="x", by=biuro.broker)


@pytest.mark.przepis("instrukcja kancelaryjna: dołączenie do akt sprawy")
@pytest.mark.parametrize(("rodzaj", "sposob"), [("skarga", "polaczona"), ("wniosek", "polaczony")])
def test_a_joined_complaint_gets_the_step_of_its_course(biuro, rodzaj, sposob):
    entry, other = skarga(biuro, rodzaj=rodzaj), skarga(biuro)
    closed = polacz_akta(entry.sprawa, inna=other.sprawa, powod="ta sama sprawa", by=biuro.specjalista)
    assert closed.sposob == sposob
    assert entry.kroki.get().inna_sprawa == other.sprawa


def test_what_may_not_be_joined_says_why_and_leaves_nothing_behind(biuro):
    first, second = sprawa(biuro), sprawa(biuro)
    utworz(sprawa=first, szablon="puste", klucz=uuid4(), by=biuro.broker)
    with pytest.raises(Refused, match="dokończ albo anuluj pisma"):
        polacz_akta(first, inna=second, powod="x", by=biuro.broker)
    assert not first.powiazania_dalej.exists()
    with pytest.raises(Refused, match=r"art\. 13 udip"):
        polacz_akta(wniosek(biuro).sprawa, inna=second, powod="x", by=biuro.dyrektor)
    with pytest.raises(Refused, match="innej sprawy"):
        polacz_akta(second, inna=second, powod="x", by=biuro.broker)
    done = zakoncz_akta(sprawa(biuro), sposob="adnotacja", powod="x", by=biuro.broker)
    with pytest.raises(Refused, match="Najpierw ją wznów"):
        polacz_akta(second, inna=done, powod="x", by=biuro.broker)


def test_related_cases_are_shown_to_each_other_and_titles_only_to_who_sees_them(biuro):
    mine, other = sprawa(biuro), sprawa(biuro, jednostka="oit2", by="broker_oit2", tytul="Tajny tytuł")
    row = powiaz(mine, inna=other, powod="ten sam wnoszący", by=biuro.broker)
    assert [(r.znak, r.tytul, r.widoczna) for r in powiazania(mine, biuro.broker)] == [(other.znak, "", False)]
    assert powiazania(mine, biuro.dyrektor)[0].tytul == "Tajny tytuł"
    with pytest.raises(Refused, match="już powiązane"):
        powiaz(other, inna=mine, powod="x", by=biuro.broker_oit2)
    rozwiaz(row, sprawa=mine, by=biuro.broker)
    assert powiazania(other, biuro.dyrektor) == []


@pytest.mark.przepis("instrukcja kancelaryjna: wydzielona grupa spraw")
def test_a_sub_file_counts_its_own_cases_under_the_number_of_its_base(biuro):
    facts = {"jednostka": biuro.oit1, "klasa": klasa("120", timezone.localdate()), "klucz": uuid4()}
    sprawa(biuro)
    base = zaloz_podteczke(**facts, tytul="Umowa serwisowa", prowadzi=biuro.broker, by=biuro.broker)
    year = timezone.localdate().year
    assert (base.znak, base.znak_podteczki) == (f"PK-IV.120.2.{year}", "PK-IV.120.2")
    inside = [
        zaloz_w_podteczce(base, tytul="Zgłoszenie", prowadzi=biuro.broker, klucz=uuid4(), by=biuro.broker)
        for _ in range(2)
    ]
    assert [case.znak for case in inside] == [f"PK-IV.120.2.1.{year}", f"PK-IV.120.2.2.{year}"]
    assert sprawa(biuro).znak == f"PK-IV.120.3.{year}"  # the spis of the class counts on
    with pytest.raises(Refused, match="zakończ sprawy podteczki"):
        zakoncz_akta(base, sposob="adnotacja", powod="koniec umowy", by=biuro.broker)
    for case in inside:
        zakoncz_akta(case, sposob="adnotacja", powod="zrobione", by=biuro.broker)
    assert zakoncz_akta(base, sposob="adnotacja", powod="koniec umowy", by=biuro.broker).stan == S.ZALATWIONA


@pytest.mark.przepis("instrukcja kancelaryjna: wydzielona grupa spraw")
def test_what_is_no_sub_file_takes_no_case(biuro):
    words = {"tytul": "x", "prowadzi": biuro.broker, "by": biuro.broker}
    with pytest.raises(Refused, match="nie jest podstawą"):
        zaloz_w_podteczce(sprawa(biuro), klucz=uuid4(), **words)
    with pytest.raises(Refused, match="jeden ciąg numerów"):
        facts = {"jednostka": biuro.oru, "klasa": klasa("1431", timezone.localdate()), "klucz": uuid4()}
        zaloz_podteczke(**facts, **words)
    old = Sprawa(podteczka=True, rok=2020, numer=1, komorka="PK-IV", klasa_symbol="120")
    with pytest.raises(UserError, match="jest z 2020 roku"):
        zaloz_w_podteczce(old, klucz=uuid4(), **words)


def test_pages_move_join_relate_and_set_apart(biuro, client):
    client.force_login(biuro.broker)
    case, other = sprawa(biuro), sprawa(biuro)
    where = {"jednostka": biuro.oit1.pk, "klasa": klasa("152", timezone.localdate()).pk, "prowadzi": biuro.broker.pk}
    answer = client.post(f"/sprawy/{case.znak}/przenies/", where | {"klucz": uuid4(), "powod": ""})
    assert answer.status_code == 422
    assert client.post(f"/sprawy/{case.znak}/przenies/", where | {"klucz": uuid4(), "powod": "x"}).status_code == 303
    new = Sprawa.objects.get(klasa_symbol="152")
    link = {"znak": other.znak, "powod": "to samo"}
    assert client.post(f"/sprawy/{new.znak}/powiaz/", {"znak": "PK-V.120.9.2020", "powod": "x"}).status_code == 422
    assert client.post(f"/sprawy/{new.znak}/powiaz/", link).status_code == 303
    row = new.powiazania_dalej.get()
    assert client.post(f"/sprawy/{new.znak}/powiazania/{row.pk}/cofnij/").status_code == 303
    assert client.post(f"/sprawy/{new.znak}/polacz/", link).status_code == 303
    group = where | {"klucz": uuid4(), "tytul": "Umowa"}
    assert client.post("/sprawy/podteczki/nowa/", group).status_code == 303
    base = Sprawa.objects.get(podteczka=True)
    inside = {"klucz": uuid4(), "tytul": "Zgłoszenie", "prowadzi": biuro.broker.pk}
    assert client.post(f"/sprawy/{base.znak}/sprawy/nowa/", inside).status_code == 303
    assert f"{base.znak_podteczki}.1." in client.get(f"/sprawy/{base.znak}/").content.decode()
    for page in ("/sprawy/podteczki/nowa/", f"/sprawy/{other.znak}/przenies/", f"/sprawy/{base.znak}/sprawy/nowa/"):
        assert client.get(page).status_code == 200


@pytest.mark.przepis("§ 53 instrukcji kancelaryjnej")
@pytest.mark.przepis("instrukcja kancelaryjna: sprawa niezakończona w roku")
def test_a_case_that_passes_the_end_of_the_year_stays_in_its_spis_under_its_mark(biuro, client):
    before = timezone.localtime().replace(year=timezone.localdate().year - 1, month=6, day=15)  # any day has one
    with o_godzinie(before):
        old, done = sprawa(biuro, tytul="Przechodzi"), sprawa(biuro, tytul="Zakończona")
        zakoncz_akta(done, sposob="adnotacja", powod="x", by=biuro.broker)
    new = sprawa(biuro, tytul="Nowa")
    assert (old.numer, done.numer, new.numer) == (1, 2, 1)  # each year counts anew, the old mark stays
    client.force_login(biuro.broker)
    year = timezone.localdate().year
    spis = client.get("/sprawy/spis/", {"rok": year - 1}).content.decode()
    assert f"w toku, przeszła na {year} rok pod tym samym znakiem" in spis
    assert old.znak not in client.get("/sprawy/spis/", {"rok": year}).content.decode()
    left = client.get("/sprawy/", {"widok": "z_poprzednich_lat"}).content.decode()
    assert "Przechodzi" in left
    assert "Zakończona" not in left
    assert "Nowa" not in left
    closed = zakoncz_akta(old, sposob="adnotacja", powod="x", by=biuro.broker)
    assert wznow_sprawe(closed, powod="nowe pismo", by=biuro.broker).znak == old.znak


def test_a_sub_file_has_a_spis_of_its_own(biuro, client):
    today = timezone.localdate()
    facts = {"jednostka": biuro.oit1, "klasa": klasa("120", today), "prowadzi": biuro.broker, "by": biuro.broker}
    base = zaloz_podteczke(**facts, tytul="Umowa", klucz=uuid4())
    inside = zaloz_w_podteczce(base, tytul="x", prowadzi=biuro.broker, klucz=uuid4(), by=biuro.broker)
    client.force_login(biuro.broker)
    page = client.get("/sprawy/spisy/").content.decode()
    assert "PK-IV.120.1<span" in page
    spis = client.get("/sprawy/spis/", {"podteczka": base.numer}).content.decode()
    assert inside.znak in spis
    assert base.znak not in spis

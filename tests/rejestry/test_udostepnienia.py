"""Access to one case: shares, confidentiality, requests; the explanation says exactly what the lists show."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from org.podpisywanie.zbiorczo import wczytaj_role
from org.powiadomienia.queries import nowe
from org.uprawnienia.models import Zasob
from org.uprawnienia.powierzenia import powierz, powierzone, wczytaj_powierzone
from org.zastepstwa.models import Nieobecnosc, Zastepstwo
from rejestry.skargi.queries import numery_zastrzezone
from rejestry.sprawy.models import Sprawa, Udostepnienie
from rejestry.sprawy.podleglosc import wczytaj_wylaczenia, wylaczenie
from rejestry.sprawy.queries import do_rozstrzygniecia, visible_to, z_tytulu
from rejestry.sprawy.rules import prowadzi_sprawe
from rejestry.sprawy.wglad import tytuly
from rejestry.udostepnienia import operations
from rejestry.udostepnienia.models import ProsbaODostep
from rejestry.udostepnienia.queries import do_rozpatrzenia, kto_widzi, zakresy
from tests.obsada import BY
from tests.rejestry.dostep_helpers import poufna, udostepnij
from tests.rejestry.sprawy_helpers import skarga, sprawa

DZIS = timezone.localdate()


def swieze(osoba):
    return Pracownik.objects.get(pk=osoba.pk)


def wszyscy():
    return list(Pracownik.objects.order_by("pk"))


def widzi(osoba, case):
    return visible_to(swieze(osoba)).filter(pk=case.pk).exists()


@pytest.fixture
def sprawy(biuro):
    """Cases of every kind: ordinary, of the register, about people, confidential, shared."""
    cases = [
        sprawa(biuro),
        sprawa(biuro, jednostka="oru", by="analityk"),
        sprawa(biuro, jednostka="pk", by="dyrektor"),
        skarga(biuro).sprawa,
        skarga(biuro, dotyczy="kierownik_oit1").sprawa,
        skarga(biuro, by="dyrektor", dotyczy="kierownik_oru").sprawa,
        skarga(biuro, by="dyrektor", dotyczy="zastepca").sprawa,
        poufna(skarga(biuro, by="analityk").sprawa, biuro.kierownik_oru),
        poufna(sprawa(biuro, jednostka="oit2", by="broker_oit2"), biuro.broker_oit2),
    ]
    udostepnij(cases[0], biuro.broker_oit2, biuro.broker)
    udostepnij(cases[1], biuro.sekretariat, biuro.zastepca)
    return cases


def zdarzenia(biuro, dzien):
    """Facts of a day: nothing special; the director away; a substitute by decision; a custody."""
    yield "zwykły dzień"
    Nieobecnosc(pracownik=biuro.dyrektor, od=dzien, do=dzien).save_act(BY)
    yield "dyrektor nieobecny"
    post = biuro.kierownik_oit2.obsady.get().stanowisko
    Zastepstwo(stanowisko=post, kto=biuro.superwizor, od=dzien, do=dzien, decyzja="decyzja nr 3").save_act(BY)
    yield "zastępstwo z decyzji"
    zasob = Zasob(kod="rejestr_1510", nazwa="Rejestr skarg", podstawa="§ 6 ust. 4")
    zasob.save_act(BY)
    powierz(zasob, komu=biuro.broker, od=dzien, decyzja="decyzja nr 4", akt=Act("powierz", None, "test"))
    yield "powierzenie rejestru"


@pytest.mark.przepis("§ 3 ust. 3")
@pytest.mark.przepis("§ 6 ust. 4")
def test_explanation_list_and_scopes_agree_for_everybody_and_every_case(biuro, sprawy):
    for day in zdarzenia(biuro, DZIS):
        people = wszyscy()
        listed = {p.pk: set(visible_to(p).values_list("pk", flat=True)) for p in people}
        for case in Sprawa.objects.order_by("pk"):
            explained = {row.osoba.pk for row in kto_widzi(case) if not row.wylaczony}
            assert explained == {pk for pk, seen in listed.items() if case.pk in seen}, (day, case)
        for person in people if day == "powierzenie rejestru" else ():  # the day with every kind of reason
            scopes = {pk for row in tytuly(person) for pk in z_tytulu(person, row).values_list("pk", flat=True)}
            assert scopes == listed[person.pk], (day, person)


def test_what_is_loaded_for_all_at_once_equals_what_each_is_asked(biuro):
    for day in zdarzenia(biuro, DZIS):
        together = wszyscy()
        wczytaj_role(together, DZIS)
        wczytaj_powierzone(together)
        wczytaj_wylaczenia(together, DZIS)
        for person in together:
            alone = swieze(person)
            assert roles_of(person, DZIS) == roles_of(alone, DZIS), (day, person)
            assert powierzone(person) == powierzone(alone), (day, person)
            assert wylaczenie(person) == wylaczenie(alone), (day, person)


def test_whoever_decides_about_access_is_whoever_leads_or_is_above(biuro, sprawy):
    for day in zdarzenia(biuro, DZIS):
        for person in wszyscy():
            decides = set(do_rozstrzygniecia(person).values_list("pk", flat=True))
            leads = {case.pk for case in Sprawa.objects.all() if prowadzi_sprawe(person, case)}
            assert decides == leads, (day, person)


@pytest.mark.parametrize("ile", [1, 5])
def test_who_sees_costs_the_same_for_any_case(biuro, sprawy, django_assert_max_num_queries, ile):
    for _ in range(ile):
        udostepnij(sprawa(biuro), biuro.broker_oit2, biuro.broker)
    with django_assert_max_num_queries(10):
        kto_widzi(sprawy[0])


class TestUdostepnienie:
    def test_ends_by_itself_after_its_last_day(self, biuro):
        case = sprawa(biuro)
        row = udostepnij(case, biuro.broker_oit2, biuro.broker, dni=0)
        assert widzi(biuro.broker_oit2, case)
        row.od, row.do = DZIS - timedelta(days=3), DZIS - timedelta(days=1)
        row.save_act(BY)
        assert not widzi(biuro.broker_oit2, case)

    def test_taken_back_at_once_with_a_reason(self, biuro):
        case = sprawa(biuro)
        row = udostepnij(case, biuro.broker_oit2, biuro.broker)
        with pytest.raises(UserError, match="dlaczego"):
            operations.cofnij(row, powod=" ", by=biuro.broker)
        operations.cofnij(row, powod="opinia gotowa", by=biuro.kierownik_oit1)
        assert not widzi(biuro.broker_oit2, case)
        last = Udostepnienie.historia.latest("history_id")
        assert (last.akt_czynnosc, last.history_user) == ("cofnij_udostepnienie", biuro.kierownik_oit1)
        assert last.history_change_reason == "opinia gotowa"
        with pytest.raises(Refused):
            operations.cofnij(row, powod="jeszcze raz", by=biuro.broker)

    def test_key_of_guardian_without_its_record_opens_nothing(self, biuro):
        case = sprawa(biuro)
        operations.assign_perm("view_sprawa", biuro.broker_oit2, case)
        assert not widzi(biuro.broker_oit2, case)

    @pytest.mark.parametrize("kto", ["superwizor", "kierownik_oit2", "sekretariat", "zastepca", "administrator"])
    def test_granted_only_by_who_leads_or_is_above(self, biuro, kto):
        with pytest.raises(PermissionDenied, match="Sprawę"):
            udostepnij(sprawa(biuro), biuro.broker_oit2, getattr(biuro, kto))

    @pytest.mark.parametrize("kto", ["broker", "kierownik_oit1", "dyrektor"])
    @pytest.mark.przepis("§ 3 ust. 1")
    def test_granted_by_the_leader_his_head_and_the_director(self, biuro, kto):
        row = udostepnij(sprawa(biuro), biuro.broker_oit2, getattr(biuro, kto))
        assert row.udzielil == getattr(biuro, kto)
        assert row.podstawa.startswith("§")

    @pytest.mark.parametrize("dni", [-1, 400])
    def test_has_a_sensible_last_day(self, biuro, dni):
        with pytest.raises(UserError):
            udostepnij(sprawa(biuro), biuro.broker_oit2, biuro.broker, dni=dni)

    def test_account_without_a_post_is_given_nothing(self, biuro):
        with pytest.raises(UserError, match="stanowiska"):
            udostepnij(sprawa(biuro), biuro.administrator, biuro.broker)

    def test_form_sent_twice_makes_one_share(self, biuro):
        case, key = sprawa(biuro), uuid4()
        first = udostepnij(case, biuro.broker_oit2, biuro.broker, klucz=key)
        assert udostepnij(case, biuro.broker_oit2, biuro.broker, klucz=key) == first
        with pytest.raises(Refused, match="już widzi"):
            udostepnij(case, biuro.broker_oit2, biuro.broker)


class TestPoufnosc:
    def test_leaves_only_the_leader_his_substitute_and_the_line(self, biuro):
        case = skarga(biuro).sprawa
        udostepnij(case, biuro.broker, biuro.specjalista)
        case = poufna(case, biuro.specjalista)
        seeing = {row.osoba for row in kto_widzi(case)}
        assert seeing == {biuro.specjalista, biuro.kierownik_oru, biuro.zastepca, biuro.dyrektor}
        assert not widzi(biuro.broker, case)
        post = biuro.specjalista.obsady.get().stanowisko
        Zastepstwo(stanowisko=post, kto=biuro.marka, od=DZIS, do=DZIS, decyzja="decyzja nr 9").save_act(BY)
        assert widzi(biuro.marka, case)

    def test_keepers_of_the_register_see_the_number(self, biuro):
        case = poufna(skarga(biuro).sprawa, biuro.specjalista)
        assert numery_zastrzezone(biuro.analityk) == [f"{case.numer}/{case.rok} – sprawa poufna"]
        assert numery_zastrzezone(biuro.dyrektor) == []

    def test_is_lifted_with_a_reason_and_keeps_its_history(self, biuro):
        case = poufna(skarga(biuro).sprawa, biuro.specjalista)
        with pytest.raises(UserError, match="dlaczego"):
            operations.zmien_poufnosc(case, poufna=False, powod="", by=biuro.specjalista)
        poufna(case, biuro.kierownik_oru, tak=False)
        assert widzi(biuro.analityk, case)
        acts = Sprawa.historia.filter(id=case.pk).order_by("history_id").values_list("akt_czynnosc", flat=True)
        assert list(acts)[1:] == ["oznacz_poufna", "zdejmij_poufnosc"]

    def test_a_confidential_case_is_shared_with_nobody(self, biuro):
        case = poufna(sprawa(biuro), biuro.broker)
        with pytest.raises(UserError, match="poufna"):
            udostepnij(case, biuro.broker_oit2, biuro.dyrektor)


class TestProsba:
    def popros(self, osoba, znak):
        return operations.popros(znak=znak, powod="opinia", klucz=uuid4(), by=osoba)

    def test_reaches_who_may_grant_and_is_granted(self, biuro):
        case = sprawa(biuro)
        row = self.popros(biuro.broker_oit2, case.znak.lower())
        for rola in ("broker", "kierownik_oit1", "dyrektor"):
            assert list(do_rozpatrzenia(getattr(biuro, rola))) == [row]
        assert not do_rozpatrzenia(biuro.superwizor).exists()
        operations.odpowiedz(row, do=DZIS, tekst="", by=biuro.kierownik_oit1)
        assert widzi(biuro.broker_oit2, case)
        with pytest.raises(Refused):
            operations.odpowiedz(row, do=None, tekst="nie", by=biuro.broker)

    def test_is_refused_with_a_reason(self, biuro):
        row = self.popros(biuro.broker_oit2, sprawa(biuro).znak)
        with pytest.raises(UserError, match="odmawiasz"):
            operations.odpowiedz(row, do=None, tekst=" ", by=biuro.broker)
        operations.odpowiedz(row, do=None, tekst="sprawa jest już zamknięta", by=biuro.broker)
        assert ProsbaODostep.objects.get(pk=row.pk).stan == "odmowiono"
        assert "zamknięta" in nowe(biuro.broker_oit2)[0].tresc

    def test_of_the_accused_or_about_a_confidential_case_reaches_nobody(self, biuro):
        about = skarga(biuro, by="dyrektor", dotyczy="kierownik_oru").sprawa
        secret = poufna(skarga(biuro).sprawa, biuro.specjalista)
        for case in (about, secret):
            assert self.popros(biuro.analityk, case.znak).sprawa is None
        assert not do_rozpatrzenia(biuro.dyrektor).exists()

    def test_answer_is_the_same_whether_the_case_exists_or_not(self, biuro, client):
        client.force_login(biuro.broker_oit2)
        about = skarga(biuro, dotyczy="broker_oit2").sprawa
        pages = []
        for znak in (sprawa(biuro).znak, about.znak, "PK-IV.120.987.2026"):
            sent = {"znak": znak, "powod": "opinia", "klucz": uuid4()}
            answer = client.post(reverse("udostepnienia:moje"), sent, follow=True)
            page = answer.content.decode().replace(znak, "ZNAK").partition("Twoje prośby")[0]
            pages.append(page.split("<main")[1])
        assert len(set(pages)) == 1
        again = client.post(reverse("udostepnienia:moje"), sent | {"klucz": uuid4()})
        assert again.status_code == 422


def test_message_disappears_with_the_right_to_see_what_it_speaks_of(biuro):
    case = sprawa(biuro)
    udostepnij(case, biuro.broker_oit2, biuro.broker)
    assert [m.tresc for m in nowe(swieze(biuro.broker_oit2))] == [
        f"{biuro.broker.krotko} udostępnia Ci sprawę {case} do {DZIS + timedelta(days=7):%d.%m.%Y}."
    ]
    poufna(case, biuro.broker)
    assert not nowe(swieze(biuro.broker_oit2))


class TestStrony:
    def test_page_of_access_shares_and_takes_back(self, biuro, client):
        case = sprawa(biuro)
        client.force_login(biuro.broker)
        address = reverse("udostepnienia:sprawa", args=[case.znak])
        page = client.get(address).content.decode()
        assert "prowadzi sprawę" in page
        assert "§ 10 ust. 2" in page
        assert str(biuro.kierownik_oit1) in page
        sent = {"komu": biuro.broker_oit2.pk, "do": DZIS.isoformat(), "powod": "opinia", "klucz": uuid4()}
        assert client.post(address, sent | {"powod": ""}).status_code == 422
        assert client.post(address, sent).status_code == 303
        row = Udostepnienie.objects.get()
        taken = client.post(reverse("udostepnienia:cofnij", args=[case.znak, row.pk]), {"powod": "już nie"})
        assert taken.status_code == 303
        secret = client.post(reverse("udostepnienia:poufnosc", args=[case.znak]), {"poufna": "True", "powod": "dane"})
        assert secret.status_code == 303
        assert "Sprawa jest poufna" in client.get(address).content.decode()

    @pytest.mark.parametrize(("kto", "tresc"), [("administrator", False), ("dyrektor", True)])
    def test_what_a_person_sees_has_no_content_for_the_administrator(self, biuro, client, kto, tresc):
        case = sprawa(biuro)
        client.force_login(getattr(biuro, kto))
        page = client.get(reverse("udostepnienia:osoba", args=[biuro.broker.pk])).content.decode()
        assert "prowadzi sprawę" in page
        assert (case.znak in page, case.tytul in page) == (tresc, tresc)

    @pytest.mark.parametrize("kto", ["zastepca", "kierownik_oit1", "broker", "sekretariat"])
    def test_what_a_person_sees_is_for_the_administrator_and_the_director(self, biuro, client, kto):
        client.force_login(getattr(biuro, kto))
        assert client.get(reverse("udostepnienia:osoba", args=[biuro.broker.pk])).status_code == 404
        assert client.get(reverse("udostepnienia:osoby")).status_code == 404

    def test_request_is_answered_on_its_page(self, biuro, client):
        row = operations.popros(znak=sprawa(biuro).znak, powod="opinia", klucz=uuid4(), by=biuro.broker_oit2)
        address = reverse("udostepnienia:prosba", args=[row.pk])
        client.force_login(biuro.superwizor)
        assert client.get(address).status_code == 404
        client.force_login(biuro.broker)
        assert client.get(address).status_code == 200
        assert client.post(address, {"decyzja": "odmow"}).status_code == 422
        assert client.post(address, {"decyzja": "udziel", "do": DZIS.isoformat()}).status_code == 303


def test_scopes_count_cases_only_for_the_director(biuro):
    sprawa(biuro)
    assert {row.ile for row in zakresy(swieze(biuro.broker), licz=False)} == {None}
    assert [row.ile for row in zakresy(swieze(biuro.broker), licz=True)] == [1, 0]

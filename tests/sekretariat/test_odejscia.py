"""§ 7 ust. 3 pkt 13: a leaving person hands over every thing with a record; nothing is left unsaid."""

from datetime import timedelta
from io import BytesIO
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from org.eksporty.models import Eksport
from org.eksporty.plik import magazyn, zachowaj
from org.kadry.models import Obsada, Odejscie, Pracownik
from org.kadry.queries import bezposredni_przelozeni, odejscia_w_toku, pracownicy_na
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.pracownicy.odejscie import odwolaj_odejscie, przyjmij_ponownie, wylacz_po_odejsciu, zglos_odejscie
from org.pracownicy.operations import ZajeteInicjaly, przyjmij
from org.uprawnienia.models import Powierzenie, Zasob
from org.uprawnienia.powierzenia import administruje, powierz
from org.widoki.models import WidokZapisany
from org.zastepstwa.models import Zastepstwo
from rejestry.badanie.models import Dzialanie
from rejestry.sprawy.models import Sprawa, Udostepnienie
from sekretariat.dekretacja.models import Dekretacja
from sekretariat.odejscia.models import Oddane
from sekretariat.odejscia.operations import przekaz, zakoncz, zdaj, zostalo
from sekretariat.odejscia.queries import bez_nastepcy, nastepcy
from sekretariat.pisma.models import Pismo, Szkic
from sekretariat.pisma.operations import utworz, zapisz_szkic
from sekretariat.pisma.przekazanie import W_PRZYGOTOWANIU
from tests.obsada import BY
from tests.sekretariat.akta_helpers import przesylka, sprawa_z_pisma
from tests.sekretariat.pisma_pomoc import pismo, sprawa

DAY = timedelta(days=1)


@pytest.fixture
def today():
    return timezone.localdate()


@pytest.fixture
def odejscie(biuro, today):
    """The specialist leaves in ten days."""
    row = zglos_odejscie(biuro.specjalista, ostatni_dzien=today + 10 * DAY, by=biuro.administrator)
    row.pracownik.refresh_from_db()
    return row


def _rest(odejscie):
    return {text.split()[-1] for text in zostalo(odejscie)}


@pytest.mark.przepis("§ 7 ust. 3 pkt 13")
def test_all_work_goes_to_one_person_with_an_entry_in_each_history(biuro, odejscie):
    letter, item = pismo(biuro), przesylka(biuro)
    zapisz_szkic(letter, tresc="nie zapisane", na_wersji=letter.wersja, by=biuro.specjalista)
    result = przekaz(odejscie, wybor=None, komu=biuro.analityk, powod="przejmuje zadania", by=biuro.administrator)
    assert result.oddane == {"sprawy": 1, "pisma": 1, "przesylki": 1}
    assert not result.odmowy
    case = Sprawa.objects.get(pk=letter.sprawa_id)
    letter.refresh_from_db()
    item.refresh_from_db()
    assert (case.prowadzi, letter.autor, item.prowadzi) == (biuro.analityk,) * 3
    for thing in (case, letter, item):
        entry = thing.historia.first()
        assert entry.history_user == biuro.administrator
        assert entry.akt_jako == "administrator"
        assert "Odejście: Tomasz Grześkowiak" in entry.history_change_reason
        assert entry.history_change_reason.endswith("przejmuje zadania")
    assert Dekretacja.objects.filter(przesylka=item).last().osoba == biuro.analityk
    assert Szkic.objects.get(pismo=letter).osoba == biuro.analityk
    assert Oddane.objects.filter(odejscie=odejscie, komu=biuro.analityk).count() == 3
    assert biuro.analityk.powiadomienia.filter(tresc__contains="Przejmujesz po: Tomasz Grześkowiak").count() == 1
    assert _rest(odejscie) == {"stanowisko"}


def test_every_letter_that_is_not_signed_yet_is_on_the_list():
    assert set(Pismo.Stan) - set(W_PRZYGOTOWANIU) == {"podpisane", "wyslane", "anulowane"}


@pytest.mark.przepis("§ 10 ust. 2")
def test_the_mark_of_the_case_stays_and_new_letters_carry_the_new_symbol(biuro, odejscie):
    old = pismo(biuro)
    przekaz(odejscie, wybor=None, komu=biuro.analityk, by=biuro.administrator)
    case = Sprawa.objects.get(pk=old.sprawa_id)
    old.refresh_from_db()
    new = utworz(sprawa=case, szablon="puste", klucz="8f14e45f-ceea-467f-a3d5-1b2c3d4e5f60", by=biuro.analityk)
    assert (old.znak, new.znak) == (f"{case.znak}.TG", f"{case.znak}.AM")


def test_a_complaint_does_not_reach_whom_it_is_about_nor_those_below_him(biuro, odejscie):
    case = sprawa(biuro, prowadzi="specjalista", dotyczy="kierownik_oit1")
    other = sprawa(biuro, prowadzi="specjalista")
    for excluded in (biuro.kierownik_oit1, biuro.broker):
        result = przekaz(odejscie, wybor=[f"sprawy:{case.pk}"], komu=excluded, by=biuro.administrator)
        assert not result.oddane
        assert "2002 nr 5 poz. 46" in result.odmowy[0]
        assert "Kaczmarek" not in result.odmowy[0]  # the administrator does not learn whom it is about
    result = przekaz(odejscie, wybor=None, komu=biuro.broker, by=biuro.administrator)
    assert result.oddane == {"sprawy": 1}
    assert len(result.odmowy) == 1
    case.refresh_from_db()
    other.refresh_from_db()
    assert (case.prowadzi, other.prowadzi) == (biuro.specjalista, biuro.broker)
    assert przekaz(odejscie, wybor=[f"sprawy:{case.pk}"], komu=biuro.dyrektor, by=biuro.administrator).oddane


@pytest.mark.przepis("art. 259 § 3 kpa")
def test_a_corrective_action_finds_somebody_else_but_not_whom_the_complaint_is_about(biuro, odejscie, today):
    skarga = sprawa_z_pisma(biuro, dotyczy=biuro.kierownik_oit1, prowadzi=biuro.analityk).skarga
    facts = {"opis": "szkolenie", "do": today + 60 * DAY, "kto": biuro.dyrektor, "klucz": uuid4()}
    action = Dzialanie(skarga=skarga, odpowiedzialny=biuro.specjalista, **facts)
    action.save_act(BY)
    refused = przekaz(odejscie, wybor=None, komu=biuro.broker, by=biuro.administrator)
    assert "Działanie w sprawie" in refused.odmowy[0]
    assert przekaz(odejscie, wybor=None, komu=biuro.marka, by=biuro.administrator).oddane == {"dzialania": 1}
    action.refresh_from_db()
    assert action.odpowiedzialny == biuro.marka


def test_superiors_and_the_administrator_hand_over_nobody_else(biuro, odejscie):
    for allowed in (biuro.dyrektor, biuro.zastepca, biuro.kierownik_oru, biuro.administrator):
        assert przekaz(odejscie, wybor=None, komu=biuro.analityk, by=allowed).odmowy == []
    for refused in (biuro.specjalista, biuro.kierownik_oit1, biuro.sekretariat, biuro.marka):
        with pytest.raises(PermissionDenied, match="przełożony"):
            przekaz(odejscie, wybor=None, komu=biuro.analityk, by=refused)


def test_only_who_stays_on_a_post_takes_something_over(biuro, odejscie, today):
    zglos_odejscie(biuro.marka, ostatni_dzien=today + 3 * DAY, by=biuro.administrator)
    able = set(nastepcy(odejscie))
    assert biuro.analityk in able
    assert not able & {biuro.marka, biuro.specjalista, biuro.administrator}
    with pytest.raises(UserError, match="nie zajmuje stanowiska albo też odchodzi"):
        przekaz(odejscie, wybor=None, komu=biuro.marka, by=biuro.administrator)


def test_custody_powers_substitution_and_posts_end_each_by_one_act(biuro, odejscie, today):
    person, last = biuro.specjalista, odejscie.ostatni_dzien
    zasob = Zasob(kod="skrzynka", nazwa="Skrzynka Biura", podstawa="§ 7 ust. 3 pkt 10")
    zasob.save_act(BY)
    custody = powierz(zasob, komu=person, od=today - DAY, decyzja="decyzja 1", akt=BY)
    power = Pelnomocnictwo(numer="P/1", osoba=person, zakres="umowy", od=today)
    power.save_act(BY)
    stands_in = Zastepstwo(stanowisko=biuro.kierownik_oru.obsady.get().stanowisko, kto=person, od=today, decyzja="d")
    stands_in.save_act(BY)
    post = person.obsady.get()
    assert _rest(odejscie) == {"zasób", "zastępstwo", "pełnomocnictwo", "stanowisko"}
    things = [f"powierzenia:{custody.pk}", f"zastepstwa:{stands_in.pk}", f"pelnomocnictwa:{power.pk}"]
    with pytest.raises(PermissionDenied, match="tylko administrator"):
        zdaj(odejscie, things[0], by=biuro.dyrektor)
    for thing in [*things, f"stanowiska:{post.pk}"]:
        zdaj(odejscie, thing, by=biuro.administrator)
    for row in (power, stands_in, post):
        row.refresh_from_db()
        assert row.do == last
        assert "Odejście" in row.historia.first().history_change_reason
    assert not Powierzenie.objects.on(today).filter(zasob=zasob).exists()
    assert zostalo(odejscie) == []
    with pytest.raises(Refused, match="nie ma na liście"):
        zdaj(odejscie, things[0], by=biuro.administrator)
    with pytest.raises(Refused):
        zdaj(odejscie, "sprawy:1", by=biuro.administrator)


def test_custody_may_go_to_a_named_person_and_the_last_administrator_stays(biuro, today):
    row = zglos_odejscie(biuro.administrator, ostatni_dzien=today, by=biuro.administrator)
    thing = f"powierzenia:{biuro.administrator.powierzenia.get().pk}"
    with pytest.raises(Refused, match="ostatni administrator"):
        zdaj(row, thing, by=biuro.administrator)
    assert przekaz(row, wybor=None, komu=biuro.analityk, by=biuro.administrator).oddane == {}  # custody is no work
    assert przekaz(row, wybor=[thing], komu=biuro.analityk, by=biuro.administrator).oddane == {"powierzenia": 1}
    assert administruje(Pracownik.objects.get(pk=biuro.analityk.pk))
    assert not administruje(Pracownik.objects.get(pk=biuro.administrator.pk))


def test_shared_views_change_hands_files_of_exports_and_shares_end(biuro, odejscie, today):
    person, last = biuro.specjalista, odejscie.ostatni_dzien
    common = {"osoba": person, "lista": "sprawy"}
    view = WidokZapisany.objects.create(nazwa="Pilne", jednostka=biuro.oru, **common)
    WidokZapisany.objects.create(nazwa="Moje", **common)  # his own bookmark is nobody's loss
    name = zachowaj(BytesIO(b"a;b"))
    file = Eksport.objects.create(tytul="Sprawy", format="csv", wierszy=1, stan="gotowy", plik=name, **common)
    case = sprawa(biuro, prowadzi="analityk")
    facts = {"udzielil": biuro.dyrektor, "podstawa": "§ 3 ust. 1", "powod": "pomoc", "klucz": uuid4()}
    share = Udostepnienie(sprawa=case, komu=person, od=today, do=last + 30 * DAY, **facts)
    share.save_act(BY)
    assert przekaz(odejscie, wybor=None, komu=biuro.analityk, by=biuro.administrator).oddane == {"widoki": 1}
    view.refresh_from_db()
    assert view.osoba == biuro.analityk
    zdaj(odejscie, f"eksporty:{file.pk}", by=biuro.administrator)
    zdaj(odejscie, f"udostepnienia:{share.pk}", by=biuro.administrator)
    share.refresh_from_db()
    assert (share.do, magazyn().exists(name)) == (last, False)
    assert _rest(odejscie) == {"stanowisko"}


def test_leaving_is_finished_only_when_nothing_waits_or_with_a_reason(biuro, odejscie):
    sprawa(biuro)
    with pytest.raises(UserError, match="1 sprawa, 1 stanowisko"):
        zakoncz(odejscie, powod=" ", by=biuro.administrator)
    done = zakoncz(odejscie, powod="przejmie następca w grudniu", by=biuro.administrator)
    assert done.stan == Odejscie.Stan.ZAKONCZONE
    assert done.zostalo == "1 sprawa, 1 stanowisko. przejmie następca w grudniu"
    with pytest.raises(Refused, match="już zamknięte"):
        zakoncz(odejscie, powod="", by=biuro.administrator)
    assert przekaz(odejscie, wybor=None, komu=biuro.analityk, by=biuro.administrator).oddane == {"sprawy": 1}


def test_the_account_goes_off_by_itself_on_the_day_after_and_the_symbol_becomes_free(biuro, odejscie, today, zegar_dni):
    person = biuro.specjalista
    zegar_dni(10)
    assert wylacz_po_odejsciu() == 0
    zegar_dni(11)
    assert not Pracownik.objects.get(pk=person.pk).pracuje(timezone.localdate())
    assert (wylacz_po_odejsciu(), wylacz_po_odejsciu()) == (1, 0)
    gone = Pracownik.objects.get(pk=person.pk)
    assert not gone.is_active
    assert gone.historia.first().akt_czynnosc == "wylacz_konto"
    assert przyjmij(imie="Tadeusz", nazwisko="Gil", inicjaly="TG", by=biuro.administrator).inicjaly == "TG"
    with pytest.raises(ZajeteInicjaly):
        odwolaj_odejscie(odejscie, powod="zostaje", by=biuro.administrator)
    zdaj(odejscie, f"stanowiska:{person.obsady.get().pk}", by=biuro.administrator)
    assert Obsada.objects.get(pracownik=person).do == odejscie.ostatni_dzien  # late, yet true to the last day


def test_who_comes_back_goes_on_under_the_same_account(biuro, odejscie, zegar_dni):
    person, before = biuro.specjalista, timezone.localdate()
    with pytest.raises(Refused, match="pracuje w Biurze"):
        przyjmij_ponownie(person, od=before, by=biuro.administrator)
    zdaj(odejscie, f"stanowiska:{person.obsady.get().pk}", by=biuro.administrator)
    zegar_dni(40)
    wylacz_po_odejsciu()
    today = timezone.localdate()
    assert person not in pracownicy_na(today)
    with pytest.raises(UserError, match="najwcześniej dziś"):
        przyjmij_ponownie(person, od=before, by=biuro.administrator)
    przyjmij(imie="Tadeusz", nazwisko="Gil", inicjaly="TG", by=biuro.administrator)
    with pytest.raises(ZajeteInicjaly):
        przyjmij_ponownie(person, od=today, by=biuro.administrator)
    back = przyjmij_ponownie(person, od=today, inicjaly="TGr", by=biuro.administrator)
    assert (back.pracuje(today), back.inicjaly, back.historia.last().inicjaly) == (True, "TGr", "TG")
    assert person in pracownicy_na(before)  # the post he held says so
    assert person not in pracownicy_na(today - DAY)


def test_the_person_and_those_directly_above_are_told(biuro, odejscie):
    page = f"/odejscia/{biuro.specjalista.pk}/"
    told = {p for p in (biuro.specjalista, biuro.kierownik_oru, biuro.zastepca, biuro.dyrektor, biuro.marka)
            if p.powiadomienia.filter(adres=page).exists()}  # fmt: skip
    assert told == {biuro.specjalista, biuro.kierownik_oru, biuro.zastepca}
    assert set(bezposredni_przelozeni(biuro.kierownik_oit1, timezone.localdate())) == {biuro.dyrektor}
    assert list(odejscia_w_toku(odejscie.ostatni_dzien)) == [odejscie]
    assert not odejscia_w_toku(odejscie.ostatni_dzien - DAY).exists()


def test_days_of_leaving(biuro, odejscie, today):
    with pytest.raises(UserError, match="najwcześniej dziś"):
        zglos_odejscie(biuro.marka, ostatni_dzien=today - DAY, by=biuro.administrator)
    with pytest.raises(PermissionDenied):
        zglos_odejscie(biuro.marka, ostatni_dzien=today, by=biuro.dyrektor)
    moved = zglos_odejscie(biuro.specjalista, ostatni_dzien=today + DAY, by=biuro.administrator)
    assert moved.pk == odejscie.pk
    with pytest.raises(IntegrityError), transaction.atomic():
        Odejscie(pracownik=biuro.specjalista, ostatni_dzien=today).save_act(BY)
    odwolaj_odejscie(moved, powod="zostaje", by=biuro.administrator)
    assert Pracownik.objects.get(pk=biuro.specjalista.pk).zatrudniony_do is None
    with pytest.raises(Refused, match="odwołano"):
        przekaz(odejscie, wybor=None, komu=biuro.analityk, by=biuro.administrator)


@pytest.mark.przepis("§ 9 ust. 6")
def test_a_post_of_par_9_without_a_successor_is_warned_of(biuro, today):
    row = zglos_odejscie(biuro.kierownik_oru, ostatni_dzien=today + DAY, by=biuro.administrator)
    post = biuro.kierownik_oru.obsady.get().stanowisko
    assert bez_nastepcy(row) == [post]
    Obsada(pracownik=biuro.analityk, stanowisko=post, od=today + 2 * DAY).save_act(BY)
    assert bez_nastepcy(row) == []


@pytest.fixture
def zegar_dni(monkeypatch):
    """zegar_dni(11): it is so many days later."""
    real = timezone.now

    def go(days):
        monkeypatch.setattr(timezone, "now", lambda: real() + timedelta(days=days))

    return go

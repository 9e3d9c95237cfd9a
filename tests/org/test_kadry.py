"""§ 2, § 8, § 10 ust. 2: taking people on, giving and ending posts, symbols; nothing unusual happens silently."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from org.kadry.models import Obsada, Pracownik
from org.kadry.queries import obsada_na, pracownicy_na
from org.kadry.rules import ostrzezenia, propozycja_loginu, propozycje_inicjalow
from org.pracownicy.obsada import WymagaPowodu, powierz_stanowisko, zakoncz_obsade
from org.pracownicy.operations import ZajeteInicjaly, ZajetyLogin, popraw_kontakt, przyjmij, zmien_nazwisko
from org.struktura.models import NastepstwoStanowisk, Stanowisko
from tests.obsada import BY

DAY = timedelta(days=1)


@pytest.fixture
def today():
    return timezone.localdate()


@pytest.fixture
def post(biuro):
    """The post of the analyst, one full-time post in annex 2."""
    row = biuro.analityk.obsady.get().stanowisko
    row.etaty = Decimal(1)
    row.save_act(BY)
    return row


@pytest.mark.przepis("§ 10 ust. 2")
@pytest.mark.parametrize(
    ("name", "taken", "former", "proposed"),
    [
        (("Tomasz", "Grześkowiak"), (), (), ["TG", "TGr", "TGrz"]),
        (("Tomasz", "Grześkowiak"), {"TG"}, (), ["TGr", "TGrz", "ToG"]),
        (("Tomasz", "Grześkowiak"), (), {"TG"}, ["TGr", "TGrz", "ToG"]),
        (("Łucja", "Ólska-Żak"), (), (), ["ŁÓŻ", "ŁÓ", "ŁÓl"]),
        (("", "Żak"), (), (), []),
    ],
)
def test_free_symbols_are_proposed_never_used_ones_first(name, taken, former, proposed):
    assert propozycje_inicjalow(*name, taken, former) == proposed


def test_a_login_is_proposed_without_diacritics_and_never_twice():
    assert propozycja_loginu("Łucja", "Żółw-Kos", ()) == "l.zolw-kos"
    assert propozycja_loginu("Łucja", "Żak", {"l.zak", "l.zak2"}) == "l.zak3"
    assert propozycja_loginu("", "Żak", ()) == ""


@pytest.mark.przepis("§ 8")
def test_only_what_is_unusual_is_warned_of():
    case = {"osoba": "Anna Lis", "stanowisko": "broker", "wymiar": Decimal(1), "inne": [], "zajete": []}
    assert ostrzezenia(**case, etaty=None) == ostrzezenia(**case, etaty=Decimal(1)) == []
    over = ostrzezenia(**case | {"zajete": [Decimal("0.5")]}, etaty=Decimal(1))
    assert "zaplanowano 1 etat" in over[0]
    assert "1,5 etatu" in over[0]
    assert "1,25 etatu" in ostrzezenia(**case | {"inne": [Decimal("0.25")]}, etaty=None)[0]


def test_a_new_person_works_from_the_first_day_with_login_symbol_and_post(biuro, today, post):
    person = przyjmij(
        imie="Anna",
        nazwisko="Michalak",
        od=today + DAY,
        stanowisko=post,
        wymiar=Decimal("0.5"),
        mimo="zgoda dyrektora",
        by=biuro.administrator,
    )
    assert (person.username, person.inicjaly) == ("a.michalak2", "AMi")
    assert not person.has_usable_password()
    assert (person.pracuje(today), person.pracuje(today + DAY)) == (False, True)
    assert person not in pracownicy_na(today)
    assert person in pracownicy_na(today + DAY)
    assert [o.wymiar for o in obsada_na(today + DAY).filter(pracownik=person)] == [Decimal("0.5")]
    assert Pracownik.historia.filter(id=person.pk).get().akt_jako == "administrator"


@pytest.mark.przepis("§ 10 ust. 2")
def test_a_symbol_of_somebody_present_is_refused_with_free_ones(biuro, today):
    with pytest.raises(ZajeteInicjaly, match="TGr"):
        przyjmij(imie="Teresa", nazwisko="Grabowska", inicjaly="TG", by=biuro.administrator)
    with pytest.raises(ZajetyLogin):
        przyjmij(imie="Teresa", nazwisko="Grabowska", login="t.grzeskowiak", by=biuro.administrator)
    with pytest.raises(IntegrityError), transaction.atomic():
        Pracownik(username="x", inicjaly="TG").save_act(BY)


def test_only_the_administrator_changes_the_staff(biuro, today, post):
    acts = [
        lambda by: przyjmij(imie="A", nazwisko="B", by=by),
        lambda by: powierz_stanowisko(biuro.marka, stanowisko=post, od=today, by=by),
        lambda by: zakoncz_obsade(biuro.marka.obsady.get(), dzien=today, by=by),
        lambda by: zmien_nazwisko(biuro.marka, imie="A", nazwisko="B", inicjaly="AB", powod="x", by=by),
    ]
    for act in acts:
        with pytest.raises(PermissionDenied):
            act(biuro.dyrektor)
    with pytest.raises(PermissionDenied, match=r"§ 7 ust\. 3 pkt 7"):
        popraw_kontakt(biuro.broker, email="", telefon="1", by=biuro.broker)
    assert popraw_kontakt(biuro.broker, email="o@example.org", telefon="1", by=biuro.sekretariat).telefon == "1"


@pytest.mark.przepis("§ 8")
def test_too_many_on_a_post_or_too_much_for_one_person_needs_a_reason(biuro, today, post):
    with pytest.raises(WymagaPowodu, match=r"zaplanowano 1 etat .*obsadzone byłoby 1,5 etatu.*powód") as refusal:
        powierz_stanowisko(biuro.marka, stanowisko=post, od=today, wymiar=Decimal("0.5"), by=biuro.administrator)
    assert "Kamil Domagała: razem z innymi stanowiskami 1,5 etatu" in str(refusal.value)
    row = powierz_stanowisko(
        biuro.marka, stanowisko=post, od=today, wymiar=Decimal("0.5"), mimo="projekt", by=biuro.administrator
    )
    entry = Obsada.historia.filter(id=row.pk).get()
    assert "zaplanowano 1 etat" in entry.history_change_reason
    assert entry.history_change_reason.endswith("projekt")


@pytest.mark.przepis("§ 8")
def test_the_fullest_day_counts_not_the_sum_of_those_who_follow_each_other(biuro, today, post):
    held = biuro.analityk.obsady.get()
    zakoncz_obsade(held, dzien=today + 9 * DAY, by=biuro.administrator)
    new = przyjmij(imie="Jan", nazwisko="Nowy", od=today, by=biuro.administrator)
    row = powierz_stanowisko(new, stanowisko=post, od=today + 10 * DAY, by=biuro.administrator)
    assert row.od == today + 10 * DAY
    with pytest.raises(WymagaPowodu):
        third = przyjmij(imie="Ewa", nazwisko="Trzecia", od=today, by=biuro.administrator)
        powierz_stanowisko(third, stanowisko=post, od=today, do=today + 5 * DAY, by=biuro.administrator)


def test_days_that_cannot_be_are_refused(biuro, today, post):
    admin = biuro.administrator
    with pytest.raises(UserError, match="nigdy wstecz"):
        powierz_stanowisko(biuro.marka, stanowisko=post, od=today - DAY, by=admin)
    with pytest.raises(UserError, match="wcześniejszy niż pierwszy"):
        powierz_stanowisko(biuro.marka, stanowisko=post, od=today, do=today - DAY, by=admin)
    with pytest.raises(Refused, match="zajmuje już"):
        powierz_stanowisko(biuro.analityk, stanowisko=post, od=today, by=admin)
    with pytest.raises(UserError, match="Najwcześniejszy"):
        zakoncz_obsade(biuro.analityk.obsady.get(), dzien=today - 2 * DAY, by=admin)
    head = biuro.kierownik_oru.obsady.get().stanowisko
    with pytest.raises(UserError, match="dawne podpisy"):
        przyjmij(imie="Jan", nazwisko="Nowy", od=today - DAY, stanowisko=head, by=admin)
    assert not Pracownik.objects.filter(last_name="Nowy").exists()


def test_the_past_of_somebody_just_entered_may_be_told_on_an_ordinary_post(biuro, today, post):
    new = przyjmij(
        imie="Jan", nazwisko="Nowy", od=today - DAY, stanowisko=post, mimo="przejęcie zadań", by=biuro.administrator
    )
    assert new.obsady.get().od == today - DAY


def test_who_is_put_on_a_post_that_an_order_will_change_goes_over_with_it(biuro, today, post):
    change = today + 10 * DAY
    following = Stanowisko(
        jednostka=post.jednostka, ciag=post.ciag, nazwa="analityk", funkcja=post.funkcja, etaty=2, od=change
    )
    post.do = change - DAY
    post.save_act(BY)
    following.save_act(BY)
    order = post.jednostka.zarzadzenie
    NastepstwoStanowisk(zarzadzenie=order, poprzednie=post, nastepne=following).save_act(BY)
    new = przyjmij(imie="Jan", nazwisko="Nowy", od=today, stanowisko=post, mimo="przekazanie", by=biuro.administrator)
    assert [(o.stanowisko, o.do) for o in new.obsady.order_by("od")] == [(post, change - DAY), (following, None)]


def test_a_post_not_begun_is_called_off_and_is_valid_on_no_day(biuro, today, post):
    row = powierz_stanowisko(biuro.marka, stanowisko=post, od=today + 5 * DAY, mimo="próba", by=biuro.administrator)
    zakoncz_obsade(row, dzien=today, by=biuro.administrator)
    assert not Obsada.objects.on(today + 5 * DAY).filter(pk=row.pk).exists()


@pytest.mark.przepis("§ 10 ust. 2")
def test_a_new_surname_leaves_the_old_symbol_in_the_history(biuro):
    changed = zmien_nazwisko(
        biuro.broker, imie="Olga", nazwisko="Kos", inicjaly="OK", powod="akt małżeństwa", by=biuro.administrator
    )
    assert (changed.last_name, changed.inicjaly) == ("Kos", "OK")
    assert [row.inicjaly for row in Pracownik.historia.filter(id=biuro.broker.pk)] == ["OK", "OZ"]
    with pytest.raises(UserError, match="Nic się nie zmienia"):
        zmien_nazwisko(changed, imie="Olga", nazwisko="Kos", inicjaly="OK", powod="x", by=biuro.administrator)


def test_the_database_refuses_more_than_full_time_on_one_post(biuro, today, post):
    with pytest.raises(IntegrityError), transaction.atomic():
        Obsada(pracownik=biuro.marka, stanowisko=post, od=today, wymiar=Decimal("1.5")).save_act(BY)

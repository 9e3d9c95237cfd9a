"""Preparing a change of the structure and its taking effect by itself (order § 4, § 2-4, § 10)."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from org.kadry.models import Obsada
from org.podpisywanie.queries import roles_of
from org.struktura.models import Jednostka, Nastepstwo, Stanowisko, Uchylenie, Zarzadzenie
from org.struktura.porownanie import porownaj
from org.struktura.queries import nastepca, nastepcy, o_symbolu, poprzednicy, struktura_na
from org.zarzadzenia.models import ZmianaStruktury
from org.zarzadzenia.states import zycie
from org.zastepstwa.models import Zastepstwo
from tests.obsada import BY
from tests.org.struktura_pomoc import DAY, approved, ciag, draft, fresh, post, unit

Z = ZmianaStruktury.Rodzaj


@pytest.fixture
def day():
    return timezone.localdate() + 30 * DAY


def test_a_new_symbol_begins_on_its_day_and_the_rest_goes_on(biuro, day):
    before = Jednostka.objects.count(), Stanowisko.objects.count()
    approved(biuro, (Z.SYMBOL, {"jednostka": ciag("PK-V"), "symbol": "PK-VI"}))
    old, new = unit("PK-V"), unit("PK-VI", day)
    assert (old.do, new.od, new.do, new.ciag) == (day - DAY, day, None, old.ciag)
    assert (Jednostka.objects.count(), Stanowisko.objects.count()) == (before[0] + 1, before[1] + 3)
    assert {u.symbol for u in struktura_na(day - DAY).wedlug_symbolu} == {"PK", "PK-II", "PK-III", "PK-IV", "PK-V"}
    assert {u.symbol for u in struktura_na(day).wedlug_symbolu} == {"PK", "PK-II", "PK-III", "PK-IV", "PK-VI"}


def test_people_and_substitutes_go_over_with_their_posts(biuro, day):
    head = Stanowisko.objects.get(jednostka__symbol="PK-V", funkcja="kierownik")
    Zastepstwo(stanowisko=head, kto=biuro.broker_oit2, decyzja="decyzja 7", od=timezone.localdate()).save_act(BY)
    approved(biuro, (Z.NAZWA, {"jednostka": ciag("PK-V"), "nazwa": "Oddział Obsługi"}))
    entries = Obsada.objects.filter(pracownik=biuro.kierownik_oit2).order_by("od")
    assert [(row.od, row.do) for row in entries] == [(entries[0].od, day - DAY), (day, None)]
    new = unit("PK-V", day)
    assert entries[1].stanowisko.jednostka == new
    assert Zastepstwo.objects.get(od=day).stanowisko == entries[1].stanowisko
    [role] = roles_of(fresh(biuro.kierownik_oit2), day)
    assert role.kierowane == {biuro.oit2.pk, new.pk}
    [role] = roles_of(fresh(biuro.broker_oit2), day)[:1]
    assert role.wlasne == {biuro.oit2.pk, new.pk}
    assert new.pk in roles_of(fresh(biuro.dyrektor), day)[0].nadzorowane


def test_a_merged_unit_is_taken_over_with_people_and_matters(biuro, day):
    facts = {"jednostka": ciag("PK-IV"), "wchlaniana": ciag("PK-V"), "symbol": "PK-IV", "nazwa": "Oddział Rozmów"}
    second = post("PK-V", "kierownik")
    merge = [
        (Z.POLACZENIE, facts),
        (Z.ZNIESIENIE, {"stanowisko": second, "nastepne": post("PK-V", "stanowisko ds. d")}),
    ]
    approved(biuro, *merge)
    new = unit("PK-IV", day)
    assert not Jednostka.objects.on(day).filter(symbol="PK-V").exists()
    assert poprzednicy([new.pk]) == {biuro.oit1.pk, biuro.oit2.pk}
    assert nastepca(biuro.oit2.pk, day) == new
    assert o_symbolu("PK-V", day) == new
    assert roles_of(fresh(biuro.kierownik_oit1), day)[0].kierowane == {new.pk, biuro.oit1.pk, biuro.oit2.pk}
    moved = Obsada.objects.on(day).get(pracownik=biuro.kierownik_oit2)
    assert (moved.stanowisko.jednostka, moved.stanowisko.funkcja) == (new, "pracownik")


def test_a_part_of_a_divided_unit_takes_no_matters_unless_they_are_given_to_it(biuro, day):
    part = {"ciag": "0e5b4f57-8b6e-4f2c-9a39-1d2f7e6a5b4c", "symbol": "PK-VI", "nazwa": "Oddział Jakości"}
    chosen = [post("PK-II", "stanowisko ds. analiz")]
    approved(biuro, (Z.PODZIAL, {"jednostka": ciag("PK-II"), **part, "stanowiska": chosen}))
    first, second = unit("PK-II", day), unit("PK-VI", day)
    assert nastepcy(biuro.oru.pk, day) == [first, second]
    assert (poprzednicy([first.pk]), poprzednicy([second.pk])) == ({biuro.oru.pk}, set())
    assert Obsada.objects.on(day).get(pracownik=biuro.analityk).stanowisko.jednostka == second
    assert second.nadzor == first.nadzor


def test_what_hangs_on_a_changed_post_gets_new_versions_too(biuro, day):
    """The deputy's post has a new version, so the unit he supervises has one, and its posts."""
    approved(biuro, (Z.ETATY, {"stanowisko": post("PK", "zastępca"), "etaty": "0.5"}))
    assert unit("PK-II", day).od == day
    assert unit("PK-II", day).nadzor.etaty == unit("PK-II", day).nadzor.etaty.__class__("0.5")
    assert unit("PK-IV", day) == biuro.oit1
    assert unit("PK-II", day).pk in roles_of(fresh(biuro.zastepca), day)[0].nadzorowane


def test_withdrawn_before_its_day_it_leaves_everything_as_it_was(biuro, day):
    old = Zarzadzenie.objects.get(numer="1/2017")
    before = struktura_na(day), set(Obsada.objects.on(day).values_list("pk", flat=True))
    changes = [(Z.SYMBOL, {"jednostka": ciag("PK-V"), "symbol": "PK-VI"})]
    order = approved(biuro, *changes, uchyla=[old])
    old.refresh_from_db()
    assert old.do == day - DAY
    zycie.perform(order, "wycofaj", who=fresh(biuro.dyrektor), reason="pomyłka w symbolu")
    connection.check_constraints()
    old.refresh_from_db()
    assert old.do is None
    assert not Uchylenie.objects.filter(zarzadzenie=order, cofniete=False).exists()
    assert (struktura_na(day), set(Obsada.objects.on(day).values_list("pk", flat=True))) == before
    assert Jednostka.objects.filter(symbol="PK-VI", do__lt=day).count() == 1
    assert not Nastepstwo.objects.filter(cofniete=False).exists()
    assert unit("PK-V", day) == biuro.oit2
    approved(biuro, *changes, numer="3/2026")


def test_an_order_in_force_is_changed_only_by_another(biuro):
    order = Zarzadzenie.objects.get(numer="1/2017")
    with pytest.raises(Refused, match="tylko nowe zarządzenie"):
        zycie.perform(order, "wycofaj", who=fresh(biuro.dyrektor), reason="nie")


def test_orders_follow_each_other(biuro, day):
    first = approved(biuro, (Z.NAZWA, {"jednostka": ciag("PK-V"), "nazwa": "Oddział A"}))
    with pytest.raises(UserError, match="późniejszy dzień"):
        draft(biuro, od=day, numer="3/2026")
    approved(biuro, (Z.NAZWA, {"jednostka": ciag("PK-V"), "nazwa": "Oddział B"}), od=day + DAY, numer="4/2026")
    with pytest.raises(Refused, match="późniejsze"):
        zycie.perform(first, "wycofaj", who=fresh(biuro.dyrektor), reason="nie")
    assert [unit("PK-V", day + n * DAY).nazwa[-1] for n in (-1, 0, 1)] == ["I", "A", "B"]
    assert Obsada.objects.on(day + DAY).filter(pracownik=biuro.broker_oit2).count() == 1


def test_structure_never_changes_today_or_backwards(biuro):
    with pytest.raises(UserError, match="od jutra"):
        draft(biuro, od=timezone.localdate())


def test_administrator_prepares_director_decides(biuro):
    order = draft(biuro)
    for who in (biuro.administrator, biuro.zastepca, biuro.kierownik_oru):
        with pytest.raises(PermissionDenied, match="wydaje dyrektor"):
            zycie.perform(order, "zatwierdz", who=fresh(who))
    biuro.administrator = biuro.dyrektor
    with pytest.raises(PermissionDenied, match="administrator"):
        draft(biuro, numer="9/2026")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda: (Z.SYMBOL, {"jednostka": ciag("PK-V"), "symbol": "PK-IV"}), "Symbol PK-IV miałyby 2 jednostki"),
        (lambda: (Z.SYMBOL, {"jednostka": ciag("PK-V"), "symbol": "XX"}), "powinien zaczynać się od PK"),
        (lambda: (Z.LIKWIDACJA, {"jednostka": ciag("PK-V"), "nastepca": ciag("PK-IV")}), "2 stanowiska kierownika"),
        (lambda: (Z.ZNIESIENIE, {"stanowisko": post("PK-V", "broker"), "nastepne": ""}), "Robert Cieślak zajmuje"),
        (
            lambda: (Z.ZNIESIENIE, {"stanowisko": post("PK", "dyrektor"), "nastepne": ""}),
            "W Biurze jest jeden dyrektor",
        ),
        (lambda: (Z.NADZOR, {"jednostka": ciag("PK-V"), "nadzor": post("PK-V", "broker")}), "a nie broker"),
    ],
)
def test_what_would_leave_somebody_without_a_place_is_refused(biuro, change, words):
    with pytest.raises(Refused, match=words):
        approved(biuro, change())


def test_who_is_still_to_come_to_an_abolished_post_is_not_lost(biuro, day):
    row = Obsada.objects.get(pracownik=biuro.broker_oit2)
    row.od = day + 10 * DAY
    row.save_act(BY)
    with pytest.raises(Refused, match="Robert Cieślak zajmuje"):
        approved(biuro, (Z.ZNIESIENIE, {"stanowisko": post("PK-V", "broker"), "nastepne": ""}))


def test_a_post_gets_another_name_and_its_holder_stays(biuro, day):
    approved(biuro, (Z.NAZWA_STANOWISKA, {"stanowisko": post("PK-V", "broker"), "nazwa": "konsultant"}))
    held = Obsada.objects.on(day).get(pracownik=biuro.broker_oit2).stanowisko
    assert (held.nazwa, held.ciag) == ("konsultant", Stanowisko.objects.get(jednostka=biuro.oit2, do=day - DAY).ciag)
    said = [row.zdanie for row in porownaj(struktura_na(day - DAY), struktura_na(day))]
    assert said == ["„broker informacji merytorycznej” nazywa się „konsultant”."]


def test_an_order_is_in_force_only_after_it_was_approved_outside(biuro):
    order = draft(biuro)
    order.zatwierdzil = ""
    order.save_act(BY)
    with pytest.raises(Refused, match="§ 4 zarządzenia 1/2017"):
        zycie.perform(order, "zatwierdz", who=fresh(biuro.dyrektor))

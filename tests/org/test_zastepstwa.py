"""Who acts for whom: the decided edge cases, in one matrix, and the plan that shows them ahead (§ 3 ust. 3)."""

from datetime import date, datetime, time, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from biuro.core.history.models import Act
from biuro.core.workdays import add_workdays
from biuro.demo.czas import o_godzinie
from org.kadry.models import Obsada, Pracownik
from org.podpisywanie.queries import Fakty, Linia, role_z_faktow, roles_of
from org.podpisywanie.regulamin import authority_for, explain
from org.podpisywanie.reguly import Czynnosc, Kategoria
from org.struktura.models import Stanowisko
from org.struktura.rodziny import Rodziny
from org.zastepstwa.luki import ostrzezenia, ostrzezenia_z
from org.zastepstwa.models import Nieobecnosc, Zastepstwo
from org.zastepstwa.plan import Okres, okres, polowy, wykonuja
from org.zastepstwa.pory import Pora, chwila, polowa

C, K = Czynnosc, Kategoria
BY = Act("test", None, "test")
PN = date(2026, 11, 30)  # a Monday


def _at(day, hour):
    return timezone.make_aware(datetime.combine(day, time(hour)))


@pytest.fixture
def poniedzialek():
    """Nine o'clock of that Monday."""
    with o_godzinie(_at(PN, 9)):
        yield PN


@pytest.fixture
def za(biuro):
    """za(substitute, for whom, …): a substitution by decision, from that Monday on."""

    def named(kto, kogo, **fields):
        post = Obsada.objects.get(pracownik=getattr(biuro, kogo)).stanowisko
        values = {"od": PN, "do": PN + timedelta(days=20), "decyzja": "PK.0120.7.2026"} | fields
        row = Zastepstwo(stanowisko=post, kto=getattr(biuro, kto), **values)
        row.save_act(BY)
        return row

    return named


def _kto(biuro, czynnosc, obiekt):
    """The roles of the cast that may perform the act, as {role: for whom}."""
    people = {rola: osoba for rola, osoba in vars(biuro).items() if isinstance(osoba, Pracownik)}
    fresh = {rola: Pracownik.objects.get(pk=osoba.pk) for rola, osoba in people.items()}
    found = {rola: authority_for(czynnosc, osoba, obiekt) for rola, osoba in fresh.items()}
    return {rola: authority.acting_for for rola, authority in found.items() if authority}


DYR, ZAST, OIT1 = "Elżbieta Wronecka", "Marek Sobczyński", "Joanna Kaczmarek"
# who is away, who is named for whom → who signs a letter of the Biuro, who paraphs one of PK-IV
PRZYPADKI = {
    "nobody away": ((), (), {"dyrektor": ""}, {"kierownik_oit1": ""}),
    "director away": (("dyrektor",), (), {"zastepca": DYR}, {"kierownik_oit1": ""}),
    "both away: nobody signs": (("dyrektor", "zastepca"), (), {}, {"kierownik_oit1": ""}),
    # § 3 ust. 3 names the deputy: who is named for the deputy's post takes that post, not the director's tasks
    "not chained": (("dyrektor", "zastepca"), (("kierownik_oru", "zastepca", {}),), {}, {"kierownik_oit1": ""}),
    "named for a head": (
        ("kierownik_oit1",),
        (("superwizor", "kierownik_oit1", {"tylko_gdy_nieobecny": True}),),
        {"dyrektor": ""},
        {"superwizor": OIT1},
    ),
    "only while away": (
        (),
        (("superwizor", "kierownik_oit1", {"tylko_gdy_nieobecny": True}),),
        {"dyrektor": ""},
        {"kierownik_oit1": ""},
    ),
    "the first of two": (
        ("kierownik_oit1",),
        (("superwizor", "kierownik_oit1", {}), ("broker", "kierownik_oit1", {"kolejnosc": 2})),
        {"dyrektor": ""},
        {"superwizor": OIT1},
    ),
    # a substitute of a substitute: only one whom a decision names for the same post, next in order
    "the second while the first is away": (
        ("kierownik_oit1", "superwizor"),
        (("superwizor", "kierownik_oit1", {}), ("broker", "kierownik_oit1", {"kolejnosc": 2})),
        {"dyrektor": ""},
        {"broker": OIT1},
    ),
    "a substitute of the substitute's own post does not follow": (
        ("kierownik_oit1", "superwizor"),
        (("superwizor", "kierownik_oit1", {}), ("broker", "superwizor", {})),
        {"dyrektor": ""},
        {},
    ),
}


@pytest.mark.przepis("§ 3 ust. 3")
@pytest.mark.parametrize("przypadek", PRZYPADKI)
def test_matrix_of_the_decided_cases(biuro, paper, nieobecny, za, poniedzialek, przypadek):
    away, named, podpis, parafa = PRZYPADKI[przypadek]
    for kto in away:
        nieobecny(getattr(biuro, kto), PN)
    for kto, kogo, fields in named:
        za(kto, kogo, **fields)
    assert _kto(biuro, C.PODPIS, paper(K.ZAKRES_BIURA, "oit1", "broker_oit2")) == podpis
    assert _kto(biuro, C.PARAFA, paper(K.ZAKRES_BIURA, "oit1", "broker_oit2")) == parafa


@pytest.mark.przepis("§ 3 ust. 3")
def test_the_named_substitute_of_the_deputy_approves_in_his_place(biuro, paper, nieobecny, za, poniedzialek):
    nieobecny(biuro.zastepca, PN)
    za("kierownik_oit1", "zastepca")
    letter = paper(K.ZAKRES_BIURA, "oru", "marka")
    assert _kto(biuro, C.APROBATA_OSTATECZNA, letter) == {"kierownik_oit1": ZAST}


@pytest.mark.przepis("§ 3 ust. 3")
def test_a_substitute_never_signs_what_he_wrote(biuro, paper, nieobecny, za, poniedzialek):
    """The head may paraph his own letter; who stands in for him signs no own note in his place."""
    nieobecny(biuro.kierownik_oit1, PN)
    za("superwizor", "kierownik_oit1")
    own, other = (paper(K.WEWNETRZNE, "oit1", autor) for autor in ("superwizor", "broker"))
    fresh = Pracownik.objects.get(pk=biuro.superwizor.pk)
    assert authority_for(C.PODPIS, fresh, own) is None
    given = authority_for(C.PODPIS, fresh, other)
    assert given.capacity == "kierownik Oddziału, w zastępstwie (PK.0120.7.2026)"
    assert explain(C.PODPIS, fresh, own).text.startswith("Nie we własnej sprawie:")


def test_a_named_substitute_acts_for_a_vacant_post(biuro, paper, za, poniedzialek):
    za("superwizor", "kierownik_oit1", od=PN)
    post = Obsada.objects.get(pracownik=biuro.kierownik_oit1)
    post.do = PN - timedelta(days=1)
    post.save_act(BY)
    assert _kto(biuro, C.PARAFA, paper(K.ZAKRES_BIURA, "oit1")) == {"superwizor": "stanowisko nieobsadzone"}


def test_the_database_refuses_two_first_substitutes_of_a_post(biuro, za):
    za("superwizor", "kierownik_oit1")
    za("broker", "kierownik_oit1", kolejnosc=2)
    za("broker", "kierownik_oit2")
    with pytest.raises(IntegrityError, match="zastepstwa_stanowiska_nie_nachodza"), transaction.atomic():
        za("broker", "kierownik_oit1", od=PN + timedelta(days=20), do=None)


def _zdania():
    return [row.zdanie for row in ostrzezenia(PN)]


def test_both_away_is_warned_of_in_advance(biuro, nieobecny, poniedzialek):
    nieobecny(biuro.dyrektor, PN + timedelta(days=2), PN + timedelta(days=9))
    row = nieobecny(biuro.zastepca, PN + timedelta(days=4), PN + timedelta(days=7))
    assert _zdania() == [
        "04.12.2026 – 07.12.2026: nikt nie wykonuje zadań: dyrektor Biura, PK. "
        "Nieobecni są dyrektor i zastępca (§ 3 ust. 3 nie działa dalej)."
    ]
    row.od_pora = Pora.POPOLUDNIE
    row.save_act(BY)
    assert _zdania()[0].startswith("04.12.2026 po południu – 07.12.2026:")


def test_other_gaps_and_conflicts(biuro, nieobecny, za, poniedzialek):
    day = PN + timedelta(days=1)
    nieobecny(biuro.kierownik_oit1, day)
    assert [(w.rodzaj, w.kiedy) for w in ostrzezenia(PN)] == [("brak", "01.12.2026")]
    za("superwizor", "kierownik_oit1")
    assert ostrzezenia(PN) == []
    nieobecny(biuro.superwizor, day)
    za("broker", "kierownik_oit1", kolejnosc=2)
    za("broker", "kierownik_oit2")
    found = {w.rodzaj: w.co for w in ostrzezenia(PN) if w.od[0] == day}
    assert found["zastepca"] == "zastępca sam jest nieobecny: Iwona Łuczak za kierownik Oddziału, PK-IV."
    assert found["kilka"].startswith("Olga Zielińska zastępuje jednocześnie: ")


POSTS = ["dyrektor", "zastepca", "kierownik_oit1", "superwizor", "broker"]
HALF = st.tuples(st.integers(0, 3), st.integers(0, 1))


@hypothesis_settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(POSTS), HALF, HALF), max_size=5), st.booleans(), st.booleans())
def test_the_plan_says_what_the_check_does(nieobecnosci, stale, drugi):
    """Pure: the same facts given to the plan of half-days and to the roles of a moment inside each."""
    swiat = _swiat(nieobecnosci, stale, drugi)
    for kiedy in polowy(PN, PN + timedelta(days=3)):
        for post in swiat.stanowiska:
            planned = {(row.osoba.pk, row.za) for row in wykonuja(swiat, post, kiedy)}
            assert planned == _sprawdzeni(swiat, post, kiedy)


def _swiat(nieobecnosci, stale, drugi) -> Okres:
    funkcje = {"dyrektor": "dyrektor", "zastepca": "zastepca", "kierownik_oit1": "kierownik"}
    people = {name: Pracownik(pk=n, username=name, first_name=name) for n, name in enumerate(POSTS, 1)}
    posts = {
        name: Stanowisko(pk=n, nazwa=name, funkcja=funkcje.get(name, "pracownik"), jednostka_id=n, od=PN)
        for n, name in enumerate(POSTS, 1)
    }
    named = [Zastepstwo(pk=1, stanowisko=posts["kierownik_oit1"], kto=people["superwizor"], od=PN, decyzja="D")]
    named[0].tylko_gdy_nieobecny = not stale
    if drugi:
        second = {"stanowisko": posts["kierownik_oit1"], "kto": people["broker"], "kolejnosc": 2}
        named.append(Zastepstwo(pk=2, od=PN, decyzja="E", tylko_gdy_nieobecny=not stale, **second))
    away = [_nieobecnosc(people[name], *sorted(halves)) for name, *halves in nieobecnosci]
    held = [Obsada(pracownik=people[name], stanowisko=posts[name], od=PN) for name in POSTS]
    return Okres(tuple(held), tuple(posts.values()), tuple(away), tuple(named))


def _nieobecnosc(osoba, first, last):
    days = {"od": PN + timedelta(days=first[0]), "do": PN + timedelta(days=last[0])}
    return Nieobecnosc(pracownik=osoba, od_pora=first[1], do_pora=last[1], **days)


def _sprawdzeni(swiat, post, kiedy):
    away = frozenset(row.pracownik_id for row in swiat.nieobecnosci if row.pierwsza <= kiedy <= row.ostatnia)
    facts = Fakty(swiat.obsady, away, swiat.zastepstwa, Linia({}, Rodziny({}, {})))
    people = {row.pracownik_id: row.pracownik for row in swiat.obsady}.values()
    roles = ((osoba, role) for osoba in people for role in role_z_faktow(osoba, facts))
    return {(o.pk, r.acting_for) for o, r in roles if r.stanowisko == post.nazwa and not r.nieobecny}


@pytest.mark.parametrize(
    ("hour", "half"), [(0, Pora.RANO), (11, Pora.RANO), (12, Pora.POPOLUDNIE), (23, Pora.POPOLUDNIE)]
)
def test_the_afternoon_begins_at_noon_in_poznan(hour, half):
    assert polowa(_at(date(2026, 7, 1), hour)) == (date(2026, 7, 1), half)


def test_today_is_now_and_another_day_its_noon(poniedzialek):
    assert chwila(PN) == timezone.now()
    assert polowa(chwila(PN + timedelta(days=1))) == (PN + timedelta(days=1), Pora.POPOLUDNIE)


def test_the_plan_reads_its_facts_in_four_queries(biuro, nieobecny, django_assert_num_queries):
    nieobecny(biuro.dyrektor, PN, add_workdays(PN, 5))
    with django_assert_num_queries(4):
        ostrzezenia_z(okres(PN, PN + timedelta(days=60)), list(polowy(PN, PN + timedelta(days=60))))


def test_roles_take_a_constant_number_of_queries(biuro, za, django_assert_num_queries):
    for kto, order in (("superwizor", 2), ("broker", 1)):
        za(kto, "kierownik_oit2", kolejnosc=order)
        with django_assert_num_queries(4):
            roles_of(biuro.broker, _at(PN, 8 + order))

"""Questions composed once: every question with its own day, and what a person sees follows his rights at once."""

from datetime import timedelta

from django.db import connection
from django.utils import timezone

from biuro.core.history.models import Act
from biuro.core.ready import DAY, WHO, Ready, instance, names, through
from org.kadry.models import Obsada, Pracownik
from org.podpisywanie.fakty import fakty_chwili
from org.uprawnienia.models import Zasob
from org.uprawnienia.pamiec import raz_na_prawa
from org.uprawnienia.powierzenia import odbierz, powierz

DZIEN = timedelta(days=1)
BEGINNING = 'SELECT "org_obsada"."pracownik_id" AS "pracownik_id", "org_obsada"."stanowisko_id"'


def test_the_kept_query_answers_each_day_with_its_own_rows(biuro):
    today = timezone.localdate()
    held = biuro.broker.obsady.get()
    held.do = today
    held.save_act(Act("test", None, "test"))
    ready = Ready(lambda: Obsada.objects.on(DAY).values_list("pk"))
    for day in (today, today + DZIEN, today):
        assert set(ready.rows(day)) == set(Obsada.objects.on(day).values_list("pk"))
    assert len(ready.rows(today)) == len(ready.rows(today + DZIEN)) + 1


def test_a_ready_query_is_planned_once_for_the_connection_and_counted_as_any_other(biuro, django_assert_num_queries):
    ready = Ready(lambda: Obsada.objects.on(DAY).filter(pracownik=WHO).values_list("pracownik_id", "stanowisko_id"))
    people, today = (biuro.broker, biuro.dyrektor, biuro.broker), timezone.localdate()
    with django_assert_num_queries(3):
        found = [ready.rows(today, who=person.pk) for person in people]
    assert found == [[(person.pk, person.obsady.get().stanowisko_id)] for person in people]
    with connection.cursor() as cursor:
        cursor.execute("SELECT statement, generic_plans + custom_plans FROM pg_prepared_statements")
        used = [times for statement, times in cursor.fetchall() if statement.startswith(BEGINNING)]
    assert used == [3]


def test_rows_become_the_instances_of_the_orm(biuro):
    columns = [*names(Obsada), *through(Pracownik, "pracownik")]
    row = Obsada.objects.filter(pracownik=biuro.dyrektor).values_list(*columns).get()
    held, person = instance(Obsada, row[: len(names(Obsada))]), instance(Pracownik, row[len(names(Obsada)) :])
    assert (held, person) == (biuro.dyrektor.obsady.get(), biuro.dyrektor)
    assert person.last_name == biuro.dyrektor.last_name
    assert instance(Pracownik, [None] * len(names(Pracownik))) is None


def test_facts_carry_post_and_person_without_a_further_query(biuro, django_assert_num_queries):
    facts = fakty_chwili(timezone.localdate())
    with django_assert_num_queries(0):
        known = {(row.pracownik.username, row.stanowisko.funkcja) for row in facts.obsady}
    assert (biuro.dyrektor.username, "dyrektor") in known


def test_what_one_sees_is_composed_once_and_anew_when_the_rights_change(biuro):
    composed = []

    @raz_na_prawa
    def widoczne(osoba):
        composed.append(osoba)
        return Zasob.objects.filter(kod="rejestr_1510")

    zasob, _ = Zasob.objects.get_or_create(kod="rejestr_1510", defaults={"nazwa": "Rejestr"})
    assert list(widoczne(biuro.broker)) == list(widoczne(biuro.broker)) == [zasob]
    assert len(composed) == 1
    akt = Act("powierz", biuro.dyrektor, "test")
    held = powierz(zasob, komu=biuro.broker, od=timezone.localdate(), decyzja="D", akt=akt)
    widoczne(biuro.broker)
    assert len(composed) == 2
    odbierz(held, akt=akt)
    biuro.broker.__dict__.pop("_powierzone", None)  # another object of the same person was told
    widoczne(biuro.broker)
    assert len(composed) == 3

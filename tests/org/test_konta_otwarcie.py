"""The session with its person in one statement: what it saves, and that it hides nothing Django would have noticed."""

import psycopg
import pytest
from django.contrib.auth import SESSION_KEY
from django.db import connection
from django.test import Client

from biuro.core.history.models import Act
from org.konta.models import Sesja
from org.konta.otwarcie import otworz

BY = Act("test", None, "test")


def zalogowany(osoba) -> Client:
    client = Client()
    client.force_login(osoba)
    return client


def test_session_person_and_account_are_one_question(biuro):
    client = zalogowany(biuro.dyrektor)
    asked = []
    with connection.execute_wrapper(lambda execute, sql, *rest: asked.append(sql) or execute(sql, *rest)):
        client.get("/konto/")
    first, *rest = asked
    assert "org_sesja" in first
    assert "org_konto" in first
    assert not any('FROM "org_sesja"' in sql and 'WHERE "org_sesja"."session_key"' in sql for sql in rest)


def test_a_key_that_opens_nothing_opens_nothing(biuro):
    client = zalogowany(biuro.dyrektor)
    key = client.session.session_key
    assert otworz(key).osoba == biuro.dyrektor
    assert otworz("niema") is None
    Sesja.objects.filter(session_key=key).update(expire_date="2020-01-01T00:00Z")
    assert otworz(key) is None


def test_a_person_beside_the_session_counts_only_when_it_is_his(biuro):
    """The column osoba is a copy for the list of sessions; what was signed in the session decides."""
    client = zalogowany(biuro.broker)
    Sesja.objects.filter(session_key=client.session.session_key).update(osoba=biuro.dyrektor)
    assert str(biuro.broker) in client.get("/konto/").content.decode()
    assert client.session[SESSION_KEY] == str(biuro.broker.pk)


@pytest.mark.parametrize("change", [{"is_active": False}, {"password": "inne"}])
def test_who_may_not_enter_any_more_is_out_with_the_next_request(biuro, change):
    client = zalogowany(biuro.broker)
    for name, value in change.items():
        setattr(biuro.broker, name, value)
    biuro.broker.save_act(BY)
    assert client.get("/konto/").status_code == 302


@pytest.mark.django_db(transaction=True)
def test_a_connection_the_database_closed_is_opened_again(biuro):
    client = zalogowany(biuro.dyrektor)
    key = client.session.session_key
    settings = connection.settings_dict
    names = {"host": settings["HOST"], "port": settings["PORT"], "user": settings["USER"], "dbname": settings["NAME"]}
    with psycopg.connect(password=settings["PASSWORD"], **{k: v for k, v in names.items() if v}) as other:
        other.execute("SELECT pg_terminate_backend(%s)", [connection.connection.info.backend_pid])
    assert otworz(key).osoba == biuro.dyrektor

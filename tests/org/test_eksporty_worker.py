"""A worker killed at the worst moment: the job is done again by the next one, and its result stands once."""

import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connection, transaction

from biuro.core.jobs.tasks import wznow
from org.eksporty.models import Eksport
from org.eksporty.plik import FOLDER, magazyn
from org.eksporty.tasks import wykonaj
from org.powiadomienia.models import Powiadomienie
from tests.obsada import bureau

ROOT = Path(__file__).resolve().parents[2]
NAJDLUZEJ = 60  # seconds on a busy machine; usually two


def czekaj(warunek):
    """Until the condition holds."""
    end = time.monotonic() + NAJDLUZEJ
    while not (result := warunek()):
        assert time.monotonic() < end, "nothing happened"
        time.sleep(0.05)
    return result


def zapytaj(sql, *params):
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.fetchall() if cursor.description else None


@contextmanager
def pracownik(dane):
    """A worker as the launcher starts it, on the database of the test."""
    db = connection.settings_dict
    options = {"user": db["USER"], "password": db["PASSWORD"], "host": db["HOST"], "port": db["PORT"]}
    url = "postgresql:///" + db["NAME"] + "?" + "&".join(f"{key}={value}" for key, value in options.items() if value)
    env = {"DATABASE_URL": url, "DATABASE_OWNER_URL": url, "BIURO_DATA": str(dane), "BIURO_AS_OWNER": "1"}
    command = [sys.executable, "manage.py", "procrastinate", "worker"]
    process = subprocess.Popen(command, cwd=ROOT, env=os.environ | env, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait(60)


@pytest.fixture
def _pusta_kolejka(transactional_db):
    """The tables of the queue are not Django's, so nobody else empties them."""
    yield
    zapytaj("TRUNCATE procrastinate_jobs, procrastinate_workers, procrastinate_periodic_defers CASCADE")


@pytest.mark.usefixtures("_pusta_kolejka")
@pytest.mark.django_db(transaction=True)
@pytest.mark.dlugi
def test_a_job_killed_while_it_finishes_is_done_again_once(settings):
    osoba = bureau().dyrektor
    eksport = Eksport.objects.create(osoba=osoba, lista="eksporty", tytul="Moje", format="csv", wierszy=1)
    wykonaj.defer(pk=eksport.pk)
    with pracownik(settings.BIURO_DATA) as first, transaction.atomic():
        zapytaj("LOCK TABLE org_powiadomienie IN SHARE MODE")  # the worker stops after the file, before the end
        waiting = "SELECT 1 FROM pg_locks WHERE relation = 'org_powiadomienie'::regclass AND NOT granted"
        czekaj(lambda: zapytaj(waiting))
        first.send_signal(signal.SIGKILL)
        first.wait(60)
    assert Eksport.objects.get().stan == "w_toku"
    assert len(magazyn().listdir(FOLDER)[1]) == 1
    zapytaj("UPDATE procrastinate_workers SET last_heartbeat = now() - interval '1 hour'")  # time goes by
    wznow.defer(timestamp=0)
    with pracownik(settings.BIURO_DATA):
        czekaj(lambda: Eksport.objects.get().stan == "gotowy")
        czekaj(lambda: not zapytaj("SELECT 1 FROM procrastinate_jobs WHERE task_name = 'eksporty.wykonaj'"))
    with magazyn().open(Eksport.objects.get().plik) as file:
        assert file.read().decode("utf-8-sig").startswith('"Rejestr"')
    assert Powiadomienie.objects.count() == 1

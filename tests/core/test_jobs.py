"""Tasks of the house: all found by the worker, harmless when run twice, none of them late because of another."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.utils import timezone
from procrastinate.contrib.django import app
from procrastinate.jobs import Status

from biuro.core.history import anchor
from biuro.core.jobs import tasks
from org.konta.models import Sesja
from tests.wspolbieznie import run


@pytest.mark.parametrize(
    "name",
    [
        "biuro.kotwica",
        "biuro.wznow",
        "biuro.usun_sesje",
        "eksporty.wykonaj",
        "eksporty.usun_stare",
        "pisma.usun_szkice",
    ],
)
def test_the_worker_knows_the_task(name):
    assert name in app.tasks


def test_periodic_tasks_never_pile_up():
    periodic = [entry.task for entry in app.periodic_registry.periodic_tasks.values()]
    assert {task.name for task in periodic if task.queueing_lock} == {task.name for task in periodic}


def test_one_export_at_a_time_leaves_places_for_the_rest(settings):
    assert app.tasks["eksporty.wykonaj"].lock == "eksport"
    assert settings.PROCRASTINATE_WORKER_DEFAULTS["concurrency"] > 1


def test_the_anchor_drops_by_itself(biuro):
    tasks.kotwica(timestamp=0)
    first = anchor.path().read_text() if anchor.path().exists() else ""
    tasks.kotwica(timestamp=60)
    assert (anchor.path().read_text() if anchor.path().exists() else "") == first


def test_expired_sessions_go(db):
    now = timezone.now()
    for key, expires in (("stara", now - timedelta(days=1)), ("nowa", now + timedelta(days=1))):
        Sesja.objects.create(session_key=key, session_data="", expire_date=expires)
    tasks.usun_sesje(timestamp=0)
    assert [sesja.pk for sesja in Sesja.objects.all()] == ["nowa"]


class Manager:
    """What wznow asks of procrastinate."""

    def __init__(self, *jobs):
        self.jobs, self.done = jobs, []

    async def get_stalled_jobs(self, *, seconds_since_heartbeat):
        assert seconds_since_heartbeat == tasks.MARTWY
        return self.jobs

    async def retry_job(self, job):
        self.done.append(("again", job.id))

    async def finish_job(self, job, status, *, delete_job):
        self.done.append((status, job.id))


def test_jobs_of_a_dead_worker_start_again_and_periodic_ones_are_closed():
    manager = Manager(SimpleNamespace(id=1, queueing_lock=None), SimpleNamespace(id=2, queueing_lock="biuro.kotwica"))
    context = SimpleNamespace(app=SimpleNamespace(job_manager=manager))
    run(tasks.wznow.func(context, timestamp=0))
    assert manager.done == [("again", 1), (Status.FAILED, 2)]

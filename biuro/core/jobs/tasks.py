"""Tasks of the house: the anchor of the history, jobs whose worker died, expired sessions."""

from importlib import import_module

from django.conf import settings
from procrastinate import JobContext
from procrastinate.contrib.django import app
from procrastinate.jobs import Status

from biuro.core.history import anchor

MARTWY = 15  # seconds without a sign of life (settings: a sign every 5) after which a worker counts as dead


@app.periodic(cron="* * * * *")
@app.task(name="biuro.kotwica", queueing_lock="biuro.kotwica")
def kotwica(timestamp: int) -> None:
    """Every minute: write the head of the history chain outside the database."""
    anchor.drop()


@app.periodic(cron="* * * * * */10")
@app.task(name="biuro.wznow", queueing_lock="biuro.wznow", pass_context=True)
async def wznow(context: JobContext, timestamp: int) -> None:
    """Every ten seconds: jobs that a killed worker left half done start again. All tasks bear being repeated.

    Periodic ones (they alone have a queueing lock) are closed: their next turn does what they left.
    """
    manager = context.app.job_manager
    for job in await manager.get_stalled_jobs(seconds_since_heartbeat=MARTWY):
        if job.queueing_lock:
            await manager.finish_job(job, Status.FAILED, delete_job=True)
        else:
            await manager.retry_job(job)


@app.periodic(cron="7 3 * * *")
@app.task(name="biuro.usun_sesje", queueing_lock="biuro.usun_sesje")
def usun_sesje(timestamp: int) -> None:
    """Every night: sessions that have expired."""
    import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()

"""Background work of exports: make the files, remove them after a day."""

from django.core.exceptions import PermissionDenied
from procrastinate import JobContext, RetryStrategy
from procrastinate.contrib.django import app

from biuro.core.errors import UserError
from org.eksporty import operations

PROB = 3


@app.task(
    name="eksporty.wykonaj",
    pass_context=True,
    lock="eksport",  # one at a time, so that exports never take all places of the worker
    retry=RetryStrategy(max_attempts=PROB, wait=10),
)
def wykonaj(context: JobContext, *, pk: int) -> None:
    """Make the file; what cannot succeed is told to the person, what may is tried again."""
    try:
        operations.wykonaj(pk)
    except (UserError, PermissionDenied) as refusal:
        operations.przerwij(pk, str(refusal))
    except Exception:
        if context.job.attempts >= PROB:
            operations.przerwij(pk, "Nie udało się zrobić pliku. Zamów eksport ponownie albo zgłoś to nam.")
        raise


@app.periodic(cron="17 * * * *")
@app.task(name="eksporty.usun_stare", queueing_lock="eksporty.usun_stare")
def usun_stare(timestamp: int) -> None:
    """Every hour: files older than a day go."""
    operations.usun_stare()

"""Every working morning: the digest of duties, with explanations and corrective actions beside the deadlines."""

from datetime import date

from django.utils import timezone
from procrastinate.contrib.django import app

from biuro.core.workdays import is_workday
from rejestry.badanie.queries import obowiazki
from rejestry.terminy.przypomnienia import wyslij_przypomnienia


def przypomnij(dzien: date) -> int:
    """Give the digests of the day; on a day free of work nobody is reminded. Return how many."""
    return wyslij_przypomnienia(dzien, obowiazki(dzien)) if is_workday(dzien) else 0


@app.periodic(cron="10 6 * * *")
@app.task(name="rejestry.przypomnij", queueing_lock="rejestry.przypomnij")
def przypomnij_rano(timestamp: int) -> None:
    """At ten past six."""
    przypomnij(timezone.localdate())

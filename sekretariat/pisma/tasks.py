"""Background work of letters: autosaved texts nobody came back to."""

from datetime import timedelta

from django.utils import timezone
from procrastinate.contrib.django import app

from sekretariat.pisma.models import Szkic

NIEUZYWANY = timedelta(days=30)


def usun_stare_szkice() -> int:
    """Remove drafts untouched for a month; returns how many. Saved versions of the letters stay."""
    return Szkic.objects.filter(zapisano__lt=timezone.now() - NIEUZYWANY).delete()[0]


@app.periodic(cron="27 3 * * *")
@app.task(name="pisma.usun_szkice", queueing_lock="pisma.usun_szkice")
def usun_szkice(timestamp: int) -> None:
    """Every night."""
    usun_stare_szkice()

"""Orders take effect by themselves."""

from procrastinate.contrib.django import app

from sekretariat.reorganizacja.operations import wprowadz_w_zycie


@app.periodic(cron="*/5 * * * *")
@app.task(name="reorganizacja.wprowadz_w_zycie", queueing_lock="reorganizacja.wprowadz_w_zycie")
def wprowadz(timestamp: int) -> None:
    """Every five minutes; a worker that starts makes up for the last turn at once."""
    wprowadz_w_zycie()

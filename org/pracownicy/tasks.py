"""Background work of the staff: accounts go off on the day after the last day of work."""

from procrastinate.contrib.django import app

from org.pracownicy.odejscie import wylacz_po_odejsciu


@app.periodic(cron="11 * * * *")
@app.task(name="pracownicy.wylacz_po_odejsciu", queueing_lock="pracownicy.wylacz_po_odejsciu")
def wylacz(timestamp: int) -> None:
    """Every hour, so that a night without the worker delays nothing for long."""
    wylacz_po_odejsciu()

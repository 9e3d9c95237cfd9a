"""Time as absences know it: halves of a day, and the exact moment where an act happens now."""

from datetime import date, datetime, time

from django.db import models
from django.utils import timezone

POLUDNIE = time(12)


class Pora(models.IntegerChoices):
    """Half of a day; the afternoon begins at noon in Poznań."""

    RANO = 0, "rano"
    POPOLUDNIE = 1, "po południu"


W_POLOWIE = {Pora.RANO: time(9), Pora.POPOLUDNIE: time(15)}  # any moment of the half
Polowa = tuple[date, int]  # (day, Pora)


def chwila(kiedy: date | datetime) -> datetime:
    """The moment a question is about: a moment is itself, today is now, any other day is taken at its noon."""
    if isinstance(kiedy, datetime):
        return kiedy
    if kiedy == timezone.localdate():
        return timezone.now()
    return timezone.make_aware(datetime.combine(kiedy, POLUDNIE))


def chwila_pory(dzien: date, pora: int) -> datetime:
    """A moment that stands for the half of the day."""
    return timezone.make_aware(datetime.combine(dzien, W_POLOWIE[Pora(pora)]))


def polowa(moment: datetime) -> Polowa:
    """The day and the half of it in which the moment lies."""
    local = timezone.localtime(moment)
    return local.date(), Pora.RANO if local.time() < POLUDNIE else Pora.POPOLUDNIE


def teraz() -> Polowa:
    """The current half of the day."""
    return polowa(timezone.now())

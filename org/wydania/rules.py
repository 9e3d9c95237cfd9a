"""When a thing can have come back."""

from datetime import date

from django.utils import timezone

from biuro.core.errors import UserError
from biuro.core.polish import short_date
from org.wydania.models import Wydanie


def sprawdz_zwrot(row: Wydanie, dzien: date) -> None:
    """Raise UserError for a day on which the thing cannot have come back."""
    if dzien < row.wydano:
        raise UserError(f"Zwrot nie może być wcześniejszy niż wydanie ({short_date(row.wydano)}).")
    if not row.jest_umowa and dzien > timezone.localdate():
        raise UserError("Rzecz odnotowuje się jako zwróconą najwcześniej w dniu zwrotu.")

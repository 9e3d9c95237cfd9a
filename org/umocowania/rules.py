"""What no document of a power can say."""

from datetime import date

from biuro.core.errors import UserError


def sprawdz(*, od: date, do: date | None, z_dnia: date) -> None:
    """Raise UserError for dates that no document can have."""
    if do and do < od:
        raise UserError("Ostatni dzień nie może być wcześniejszy niż pierwszy.")
    if z_dnia > od:
        raise UserError("Dokument nie może być późniejszy niż pierwszy dzień obowiązywania.")

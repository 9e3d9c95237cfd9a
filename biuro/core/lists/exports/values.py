"""Values as text for files, and text that no spreadsheet takes for a formula (bezpieczenstwo.md row 56)."""

import unicodedata
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.utils import timezone

from biuro.core.polish.dates import short_date, time_of_day

FORMULA = frozenset("=+-@|%")
INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me", "Zs", "Zl", "Zp"})
ISO_MINUTES = 16  # 2026-11-23 09:05


def safe_text(text: str) -> str:
    """The text, with an apostrophe before it when its first visible character may begin a formula.

    Full-width signs count as their plain forms, and nothing invisible hides the sign that follows it.
    """
    first = next((char for char in unicodedata.normalize("NFKC", text) if not _invisible(char)), "")
    return f"'{text}" if first in FORMULA or first == "\u2212" else text


def csv_value(value: Any) -> Any:
    """Dates as ISO (every spreadsheet reads it), numbers with a comma, text made safe."""
    if isinstance(value, bool):
        return words(value)
    if isinstance(value, int):
        return value
    if isinstance(value, datetime):
        return timezone.localtime(value).isoformat(sep=" ")[:ISO_MINUTES]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal | float):
        return str(value).replace(".", ",")
    return safe_text(words(value))


def words(value: Any) -> str:
    """The value for paper and for text cells."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "tak" if value else "nie"
    if isinstance(value, datetime):
        local = timezone.localtime(value)
        return f"{short_date(local.date())} {time_of_day(local)}"
    if isinstance(value, date):
        return short_date(value)
    return str(value).replace(".", ",") if isinstance(value, Decimal | float) else str(value)


def _invisible(char: str) -> bool:
    return char.isspace() or unicodedata.category(char) in INVISIBLE

"""The place where a page begins, as it stands in the address: signed, so a forged one is simply no cursor."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core import signing


@dataclass(frozen=True)
class Kursor:
    """The key and the primary key of a row at the edge of a page, in a given order of a given list."""

    wartosci: tuple[Any, ...]
    pk: Any

    @property
    def pusty(self) -> bool:
        """True for a row without a key, which stands among the last."""
        return self.wartosci[:1] == (None,)


def pack(lista: str, sort: str, kursor: Kursor) -> str:
    """Text for the address."""
    values = [_plain(value) for value in kursor.wartosci]
    return signing.dumps([sort, values, _plain(kursor.pk)], salt=f"strona:{lista}")


def unpack(lista: str, sort: str, text: str) -> Kursor | None:
    """The cursor, or None when it is forged, cut, or belongs to another list or order."""
    try:
        made_for, values, pk = signing.loads(text, salt=f"strona:{lista}")
    except (signing.BadSignature, ValueError, TypeError):
        return None
    return Kursor(tuple(values), pk) if made_for == sort else None


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return value if value is None or isinstance(value, int | str) else str(value)

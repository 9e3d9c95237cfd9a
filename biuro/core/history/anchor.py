"""The anchor of the chain outside the database: without it a chain recomputed from some link on, or cut at its
end, or an older backup put back, would look intact.

One line per anchoring in BIURO_DATA/kotwica/lancuch.txt: number of the link, its hash, time (UTC). The folder is
meant to be copied to another host or printed daily.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from biuro.core.history.models import Glowa, Ogniwo


def path() -> Path:
    """The file of the anchors."""
    return Path(settings.BIURO_DATA) / "kotwica" / "lancuch.txt"


def drop() -> str | None:
    """Write the present head of the chain as a new line, on disk before returning; None when nothing is new."""
    head = Glowa.objects.first()
    if head is None or not head.numer or _last_number() == head.numer:
        return None
    line = f"{head.numer} {head.skrot} {timezone.now():%Y-%m-%dT%H:%M:%SZ}\n"
    path().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with path().open("a") as file:
        file.write(line)
        file.flush()
        os.fsync(file.fileno())
    return line.strip()


def problems() -> Iterator[str]:
    """Yield a sentence for each anchor whose link is missing from the database or has another hash."""
    for numer, skrot in _lines():
        actual = Ogniwo.objects.filter(pk=numer).values_list("skrot", flat=True).first()
        if actual is None:
            yield f"Kotwica zna ogniwo {numer}, a w bazie go nie ma: ucięta historia albo starsza kopia zapasowa."
        elif actual != skrot:
            yield f"Ogniwo {numer} ma inny skrót niż kotwica: łańcuch przeliczono na nowo."


def _lines() -> list[tuple[int, str]]:
    if not path().exists():
        return []
    fields = (line.split() for line in path().read_text().splitlines() if line.strip())
    return [(int(numer), skrot) for numer, skrot, *_ in fields]


def _last_number() -> int:
    lines = _lines()
    return lines[-1][0] if lines else 0

"""The anchor of the chain outside the database: without it a chain recomputed from some link on, or cut at its
end, or an older backup put back, would look intact.

The files lie in BIURO_DATA/kotwica (biuro/core/anchor_file.py); the folder is meant to be copied to another host or
printed daily. A database that is behind its anchor is never anchored again: that would hide what happened.
"""

import logging
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from biuro.core import anchor_file
from biuro.core.anchor_file import Anchor
from biuro.core.history.models import Glowa, Ogniwo
from biuro.core.numbering import Licznik

log = logging.getLogger(__name__)


def folder() -> Path:
    """Where the anchors lie."""
    return Path(settings.BIURO_DATA) / "kotwica"


def path() -> Path:
    """The file of the anchors."""
    return folder() / anchor_file.CHAIN


def drop() -> str | None:
    """Write the present head of the chain as a new line, on disk before returning; None when nothing is new."""
    head, chain = Glowa.objects.first(), lancuch()
    known = anchor_file.last(folder(), chain)
    if head is None or not head.numer or (known and known.numer == head.numer):
        return None
    if known and _hash(known.numer) != known.skrot:
        log.error("the database is behind its anchor %s; nothing anchored", known.numer)
        return None
    line = anchor_file.add(folder(), Anchor(head.numer, head.skrot, f"{timezone.now():%Y-%m-%dT%H:%M:%SZ}", chain))
    anchor_file.keep_numbers(folder(), chain, liczniki())
    return line


def wydane_wczesniej() -> dict[str, tuple[int, int]]:
    """Numbers that were given before an older backup was put back and are free in the database: series → (from, to)."""
    if not list(folder().glob("lancuch-do-*")):  # set aside by the start that accepted the older copy
        return {}
    return anchor_file.given_before(anchor_file.numbers(folder(), lancuch()), liczniki())


@cache
def po_starszej_kopii() -> bool:
    """Was an older copy accepted and not made up for when this process started? Costs nothing where none was."""
    return bool(wydane_wczesniej())


def problems() -> Iterator[str]:
    """Yield a sentence for each anchor whose link is missing from the database or has another hash."""
    for anchor in anchor_file.read(folder()):
        actual = _hash(anchor.numer)
        if actual is None:
            yield f"Kotwica zna ogniwo {anchor.numer}, a w bazie go nie ma: ucięta historia albo starsza kopia."
        elif actual != anchor.skrot:
            yield f"Ogniwo {anchor.numer} ma inny skrót niż kotwica: łańcuch przeliczono na nowo."


def lancuch() -> str:
    """The name of the chain of this database: the beginning of its first hash; empty before the first entry."""
    return (_hash(1) or "")[: anchor_file.ID_LENGTH]


def liczniki() -> dict[str, int]:
    """The last number given in each series: {"RPW/2026": 76}."""
    return {f"{seria}/{rok}": number for seria, rok, number in Licznik.objects.values_list("seria", "rok", "ostatni")}


def _hash(numer: int) -> str | None:
    return Ogniwo.objects.filter(pk=numer).values_list("skrot", flat=True).first()

"""Is this an older copy of the database? Asked at every start: numbers given after that copy would be given twice.

The anchor outside the database knows the last link of the chain of history. When the database of the same chain has
no such link, it is older than what the office has already done, and nobody may register anything before a person
has decided about it.
"""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import psycopg

from biuro.core import anchor_file
from biuro.core.anchor_file import Anchor
from biuro.core.launcher.environment import StartRefused

TABLE = "SELECT to_regclass('biuro_ogniwo')"
LINK = "SELECT skrot FROM biuro_ogniwo WHERE numer = %s"
COUNTERS = "SELECT seria || '/' || rok, ostatni FROM biuro_licznik"
ACCEPT = "BIURO_STARSZA_KOPIA"


def refuse_older_copy(folder: Path, address: str, accepted: str) -> str:
    """Raise StartRefused for an older copy unless it is the accepted one; a sentence when it has just been accepted."""
    with psycopg.connect(address, connect_timeout=5) as connection:
        anchor = newest(connection, folder)
        if anchor is None or link(connection, anchor.numer) == anchor.skrot:
            return ""
        now = dict(connection.execute(COUNTERS).fetchall())
    issued = anchor_file.given_before(anchor_file.numbers(folder, anchor.lancuch), now)
    if accepted != str(anchor.numer):
        raise StartRefused(refusal(anchor, issued))
    anchor_file.set_aside(folder, anchor)
    return f"Przyjęto starszą kopię bazy. {numbers_of(issued)}"


def newest(connection: psycopg.Connection, folder: Path) -> Anchor | None:
    """The last anchor of the chain in this database; None for a database without history or never anchored here."""
    if connection.execute(TABLE).fetchone() == (None,) or not (first := link(connection, 1)):
        return None
    return anchor_file.last(folder, first[: anchor_file.ID_LENGTH])


def link(connection: psycopg.Connection, number: int) -> str:
    """The hash of a link; empty when there is none."""
    row = connection.execute(LINK, [number]).fetchone()
    return row[0] if row else ""


def refusal(anchor: Anchor, issued: dict[str, tuple[int, int]]) -> str:
    """What happened, what it would do, and the two ways out."""
    return (
        f"Baza jest starsza niż kotwica z {local(anchor.kiedy)}: nie ma w niej wpisu historii nr {anchor.numer}. "
        "To starsza kopia zapasowa albo zmieniona historia, więc Biuro nie startuje.\n"
        f"{numbers_of(issued)}\n"
        "Przywróć nowszą kopię. Jeśli nowszej nie ma, uruchom raz:\n\n"
        f"    {ACCEPT}={anchor.numer} make start\n\n"
        "Na każdej stronie będzie wtedy widać, które numery trzeba najpierw wpisać jeszcze raz."
    )


def numbers_of(issued: dict[str, tuple[int, int]]) -> str:
    """The numbers that were given after that copy."""
    if not issued:
        return "Według kotwicy po tej kopii nie wydano żadnego numeru."
    named = ", ".join(f"{name}: {begin}–{end}" for name, (begin, end) in sorted(issued.items()))
    return (
        f"Numery wydane po tej kopii (są już na pismach): {named}. "
        "Kotwica powstaje co minutę, więc ostatnie numery sprawdź też na pismach."
    )


def local(moment: str) -> str:
    """The moment as a clock in Poznań showed it."""
    return datetime.fromisoformat(moment).astimezone(ZoneInfo("Europe/Warsaw")).strftime("%d.%m.%Y, godz. %H:%M")

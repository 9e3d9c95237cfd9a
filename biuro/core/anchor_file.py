"""The anchor of history outside the database, as files: the application writes them, the start reads them.

`lancuch.txt`: one line per anchoring: number of a link of the chain, its hash, time (UTC), the first link of that
chain (two databases may share one folder). `numery.json`: per chain, the last number given in each series: after an
older backup they tell which numbers are already on letters outside. Knows no Django, for the launcher knows none.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

CHAIN, NUMBERS = "lancuch.txt", "numery.json"
ID_LENGTH = 16  # characters of the first hash that name a chain


class Anchor(NamedTuple):
    """One line."""

    numer: int
    skrot: str
    kiedy: str
    lancuch: str = ""


def read(folder: Path) -> list[Anchor]:
    """All anchors, oldest first; none when nothing was anchored yet."""
    path = folder / CHAIN
    lines = path.read_text().splitlines() if path.exists() else []
    return [Anchor(int(numer), *rest[:3]) for numer, *rest in (line.split() for line in lines if line.strip())]


def last(folder: Path, lancuch: str) -> Anchor | None:
    """The newest anchor of this chain."""
    return next((anchor for anchor in reversed(read(folder)) if anchor.lancuch == lancuch), None)


def add(folder: Path, anchor: Anchor) -> str:
    """Write the line, on disk before returning it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    line = " ".join(map(str, anchor))
    with (folder / CHAIN).open("a") as file:
        _write(file, f"{line}\n")
    return line


def numbers(folder: Path, lancuch: str) -> dict[str, int]:
    """The last number anchored in each series of this chain: {"RPW/2026": 76}."""
    return _numbers(folder).get(lancuch, {})


def keep_numbers(folder: Path, lancuch: str, given: Mapping[str, int]) -> None:
    """Note the last numbers; a number once noted never goes down."""
    every = _numbers(folder)
    before = every.get(lancuch, {})
    every[lancuch] = before | {name: max(number, before.get(name, 0)) for name, number in given.items()}
    part = folder / f"{NUMBERS}.nowe"
    with part.open("w") as file:
        _write(file, json.dumps(every, ensure_ascii=False, indent=1, sort_keys=True))
    part.replace(folder / NUMBERS)


def given_before(kept: Mapping[str, int], now: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    """Numbers the anchor knows and the database does not: {"RPW/2026": (68, 76)}."""
    return {name: (now.get(name, 0) + 1, number) for name, number in kept.items() if number > now.get(name, 0)}


def set_aside(folder: Path, anchor: Anchor) -> None:
    """An older copy was accepted: its newer anchors stay as evidence under another name."""
    (folder / CHAIN).rename(folder / f"lancuch-do-{anchor.numer}.txt")


def _numbers(folder: Path) -> dict[str, dict[str, int]]:
    path = folder / NUMBERS
    return json.loads(path.read_text()) if path.exists() else {}


def _write(file, text: str) -> None:
    file.write(text)
    file.flush()
    os.fsync(file.fileno())

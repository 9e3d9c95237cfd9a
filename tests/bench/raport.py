"""The lines of the report."""

import sys


def say(what: str, how_much: str) -> None:
    """Print one line of the report at once."""
    sys.stdout.write(f"{what:44} {how_much}\n")
    sys.stdout.flush()

"""The table of threats names tests that exist, and leaves out no threat."""

import ast
from pathlib import Path

import tests.zagrozenia

TESTS = Path(__file__).parents[1]
LINES = tests.zagrozenia.__doc__.replace("\n     ", " ").splitlines()
ROWS = [[part.strip() for part in line.split("|")] for line in LINES if line[:2].isdigit()]


def known() -> set[str]:
    """„file::test” of every test function of the suite."""
    return {
        f"{path.stem}::{node.name}"
        for path in TESTS.rglob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


def test_every_threat_has_its_row():
    assert [int(row[0]) for row in ROWS] == list(range(1, 75))


def test_every_row_names_tests_or_says_why_there_are_none():
    assert [row[0] for row in ROWS if not row[1] and len(row) == 2] == []


def test_every_named_test_exists():
    named = {name.strip() for row in ROWS for name in row[1].split(",") if name.strip()}
    assert named - known() == set()


def test_every_test_here_stands_in_the_table():
    here = {f"{path.stem}::" for path in Path(__file__).parent.glob("test_*.py")} - {"test_mapa::"}
    named = " ".join(row[1] for row in ROWS)
    assert [prefix for prefix in here if prefix not in named] == []

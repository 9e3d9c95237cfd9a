"""Evidence: the tests marked with a paragraph, read from their sources; nothing of them is imported or run.

Parsed rather than kept in a generated file: every new test would make such a file stale, and many people write tests
at once. The sources are read once per process; an installation without tests shows no evidence and says so.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from django.conf import settings

ZNACZNIK = "przepis"
Definicja = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


@cache
def znaczniki() -> dict[str, tuple[str, ...]]:
    """{mark: ("tests/regulamin/test_x.py::test_y", …)} of the whole suite."""
    found: dict[str, list[str]] = {}
    root = Path(settings.BASE_DIR)
    for path in sorted((root / "tests").rglob("test_*.py")):
        for mark, name in w_zrodle(path.read_text()):
            found.setdefault(mark, []).append(f"{path.relative_to(root)}::{name}")
    return {mark: tuple(dict.fromkeys(names)) for mark, names in found.items()}


def w_zrodle(source: str) -> Iterator[tuple[str, str]]:
    """(mark, name of the test or class) in one file; a mark of the whole file has the name „*”."""
    if f"{ZNACZNIK}(" not in source:
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, Definicja):
            yield from ((mark, node.name) for decorator in node.decorator_list for mark in _marks(decorator))
        elif isinstance(node, ast.Assign) and any(getattr(target, "id", "") == "pytestmark" for target in node.targets):
            yield from ((mark, "*") for mark in _marks(node.value))


def dowodzace(przepis: str) -> list[str]:
    """The tests marked with this paragraph or with a part of it, each once."""
    names = (name for mark, tests in znaczniki().items() if _within(przepis, mark) for name in tests)
    return list(dict.fromkeys(names))


def _marks(node: ast.AST) -> Iterator[str]:
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == ZNACZNIK:
            yield from (arg.value for arg in call.args if isinstance(arg, ast.Constant))


def _within(przepis: str, mark: str) -> bool:
    """True when the mark names the paragraph itself or a part of it, not one that begins alike (§ 1 and § 10)."""
    return any(re.match(rf"{re.escape(przepis)}(?![\d])", part.strip()) for part in mark.split(","))

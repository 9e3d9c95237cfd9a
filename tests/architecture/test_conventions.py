"""Agreements that no single file shows."""

import ast
import re
import subprocess

import pytest
from django.core.management import call_command
from django.urls import URLPattern, URLResolver, get_resolver

from biuro.core.history.models import AppendOnlyModel, HistoryModel
from tests.architecture.zrodla import APPS, ROOT, models, sources, templates

SLICE_FILES = {"models", "queries", "rules", "operations", "states", "forms", "views", "urls", "__init__"}
OTHER_FILES = {
    "dane": "facts of the Regulamin or of a dictionary, as data",
    "regulamin": "§ 9 asked",
    "reguly": "§ 9 as a table",
    "wording": "Polish sentences about rules",
    "lista": "a register declared for the list engine",
    "zdania": "Polish sentences of a timeline",
}
WITHOUT_HISTORY = {
    "Licznik": "its value follows from the numbers given",
    "Glowa": "the head of the chain itself",
    "ZestawKolumn": "which columns a history table had",
    "ProbaLogowania": "a counter of failures that forgets",
    "KrokTotp": "which code was used last; logins are in the journal",
    "Sesja": "somebody logged in on one device; logins and log-outs are in the journal",
    "Przypomnienie": "the digest of one day; it is only written",
    "Powiadomienie": "a message to one person; it only becomes read",
    "UdostepnienieSprawy": "written by guardian; granted through an operation with history",
    "UprawnienieDoZasobu": "written by guardian beside the record Powierzenie, which has history",
    "Eksport": "a file kept for a day; the journal records who took what",
    "WidokZapisany": "a bookmark of filters; a convenience of one person",
    "Szkic": "autosaved text, replaced by the next one; versions are the record",
    "Przeczytanie": "who opened a version; the signature records it",
}
PUBLIC = {"konta:zaloguj", "konta:dostepnosc", "konta:pomoc"}
STEPS = ("kod", "haslo", "rejestracja", "obraz", "przerwij", "odnosnik", "oidc", "oidc_powrot")
PUBLIC |= {f"logowanie:{step}" for step in STEPS}  # of a login: they show nothing of the office


@pytest.mark.parametrize("model", models(), ids=lambda m: m.__name__)
def test_foreign_keys_do_not_point_upwards(model):
    """The import contracts do not see keys given as text ("sekretariat.Pismo")."""
    level = APPS.index(model._meta.app_label)
    for field in model._meta.get_fields():
        if field.many_to_one or (field.one_to_one and field.concrete):
            target = field.related_model._meta.app_label
            assert target not in APPS or APPS.index(target) <= level, field


@pytest.mark.parametrize("model", models(), ids=lambda m: m.__name__)
def test_model_has_history_or_a_reason_not_to(model):
    assert issubclass(model, HistoryModel | AppendOnlyModel) != (model.__name__ in WITHOUT_HISTORY)


def _routes(patterns, namespace=""):
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{pattern.namespace}:" if pattern.namespace else namespace
            yield from _routes(pattern.url_patterns, inner)
        elif isinstance(pattern, URLPattern):
            yield f"{namespace}{pattern.name}", pattern.callback


def test_every_page_requires_login():
    for name, view in _routes(get_resolver().url_patterns):
        assert getattr(view, "login_required", True) or name in PUBLIC, name


@pytest.mark.django_db
def test_no_migration_is_missing():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_functions_and_files_are_short():
    for path in sources():
        source = path.read_text()
        assert source.count("\n") <= 200, path
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert node.end_lineno - node.lineno < 30, f"{path}:{node.name}"


def test_nothing_is_imported_inside_a_function():
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                inner = [n for n in ast.walk(node) if isinstance(n, ast.Import | ast.ImportFrom)]
                assert not inner, f"{path}:{node.name}"


def test_models_and_rules_know_no_http():
    for path in sources():
        if path.stem in {"models", "rules", "reguly", "states", "queries"} and path.parts[-3] != "core":
            assert "django.http" not in path.read_text(), path


def test_modules_and_public_functions_say_what_they_are():
    for path in sources():
        tree = ast.parse(path.read_text())
        assert path.stem in {"__init__", "urls"} or ast.get_docstring(tree), path
        for node in tree.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
                assert ast.get_docstring(node), f"{path}:{node.name}"


def test_templates_carry_no_inline_code():
    """The Content-Security-Policy has no exceptions."""
    inline = re.compile(r"""\sstyle=["']|\son[a-z]+=["']|<script(?![^>]*\ssrc=)|<style|javascript:|hx-on""")
    for path in templates():
        if "pdf" not in path.relative_to(ROOT / "templates").parts:
            assert not inline.search(path.read_text()), path


def test_every_template_is_used():
    words = "\n".join(p.read_text() for p in [*sources(), *templates()])
    for path in templates():
        name = path.relative_to(ROOT / "templates").as_posix()
        assert name in words or re.fullmatch(r"\d{3}\.html", name), name


def test_nothing_of_this_machine_is_written_down():
    """No path of a developer's machine, no address of a package index."""
    files = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\n")
    forbidden = re.compile("/wor" + "k/|/hom" + "e/|index" + "-url|find" + "-links|/sim" + "ple/")
    for name in files:
        path = ROOT / name
        if path.suffix in {".py", ".html", ".md", ".toml", ".txt", ".js", ".css", ""} and path.is_file():
            assert not forbidden.search(path.read_text(errors="ignore")), name

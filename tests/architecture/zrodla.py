"""What the tests of the repository look at: its own files and models."""

from pathlib import Path

from django.apps import apps

ROOT = Path(__file__).resolve().parents[2]
APPS = ["biuro", "org", "rejestry", "sekretariat"]  # from bottom to top; biuro holds biuro.core


def sources():
    """Every Python file of the product."""
    for package in APPS:
        yield from (p for p in (ROOT / package).rglob("*.py") if "migrations" not in p.parts)


def models():
    """Every model of the product but the history tables."""
    every = (model for app in APPS for model in apps.get_app_config(app).get_models())
    return [model for model in every if not model.__name__.startswith("Historia")]


def templates():
    """Every template."""
    yield from (ROOT / "templates").rglob("*.html")

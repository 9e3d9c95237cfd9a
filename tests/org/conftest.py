"""Fixtures of the tests about people and accounts."""

from datetime import timedelta

import pytest
from django.utils import timezone

PASSWORD = "kwitnące lipy nad Wartą"
UNITS = {"minut": "minutes", "sekund": "seconds", "godzin": "hours"}


@pytest.fixture
def zegar(monkeypatch):
    """zegar(minut=31): the clock of the application goes on by so much."""
    real, shift = timezone.now, timedelta()

    def go(**by):
        nonlocal shift
        shift += timedelta(
            **{{"minut": "minutes", "sekund": "seconds", "godzin": "hours"}[k]: v for k, v in by.items()}
        )

    monkeypatch.setattr(timezone, "now", lambda: real() + shift)
    return go


@pytest.fixture
def z_haslem(biuro):
    """z_haslem("dyrektor"): the person, able to log in with PASSWORD."""

    def give(role: str):
        osoba = getattr(biuro, role)
        osoba.set_password(PASSWORD)
        osoba.save()
        return osoba

    return give

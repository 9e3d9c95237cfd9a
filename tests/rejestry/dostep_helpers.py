"""Short ways to share a case and to make it confidential."""

from datetime import timedelta
from uuid import uuid4

from django.utils import timezone

from rejestry.udostepnienia import operations


def udostepnij(case, komu, by, dni=7, **facts):
    """A share of the case for some days, by somebody who may."""
    words = {"powod": "potrzebne do opinii", "klucz": uuid4()} | facts
    return operations.udostepnij(case, komu=komu, do=timezone.localdate() + timedelta(days=dni), by=by, **words)


def poufna(case, by, tak=True):
    """The same case, confidential (or not any more)."""
    return operations.zmien_poufnosc(case, poufna=tak, powod="dane wrażliwe", by=by)

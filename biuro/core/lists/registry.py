"""All registers of the application by name: saved views, exports and background jobs name a list, not a class."""

from importlib import import_module
from typing import Any

from django.conf import settings

_LISTS: dict[str, Any] = {}


class DuplicateList(TypeError):
    """Two lists share a name: a mistake of the programmer."""


def register(lista: Any) -> None:
    """Note a list that was just declared; raises DuplicateList."""
    if lista.nazwa in _LISTS:
        raise DuplicateList(lista.nazwa)
    _LISTS[lista.nazwa] = lista


def declared() -> dict[str, Any]:
    """All lists by name. A worker has loaded no pages yet, and pages are what declares lists."""
    import_module(settings.ROOT_URLCONF)
    return dict(_LISTS)


def find(nazwa: str) -> Any | None:
    """The list of this name, or None."""
    return declared().get(nazwa)

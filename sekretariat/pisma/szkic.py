"""What an autosaved draft changes in the editor: the text and the other fields, as they were typed."""

from typing import Any

from django.core.exceptions import ValidationError

from sekretariat.pisma.forms import PismoForm
from sekretariat.pisma.models import Pismo, Szkic, WersjaPisma
from sekretariat.pisma.operations import tresc_z_wersji


def rozny(szkic: Szkic, pismo: Pismo, wersja: WersjaPisma) -> bool:
    """Does the draft say something else than the version?"""
    return szkic.tresc.strip() != wersja.tresc.strip() or bool(zmienione(szkic, pismo, wersja))


def zmienione(szkic: Szkic, pismo: Pismo, wersja: WersjaPisma) -> dict[str, Any]:
    """The fields beside the text that differ, with what was typed, valid or not."""
    fields, said = PismoForm(pismo=pismo).fields, vars(tresc_z_wersji(pismo, wersja))
    known = {name: typed for name, typed in szkic.pola.items() if name in said and not fields[name].disabled}
    return {name: typed for name, typed in known.items() if _znaczy(fields[name], typed) != (said[name] or "")}


def _znaczy(field, typed: str) -> Any:
    try:
        return field.clean(typed) or ""
    except ValidationError:
        return typed

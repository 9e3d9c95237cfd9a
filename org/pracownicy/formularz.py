"""The one shape of every page that changes something about a person: form, one call, message, back to the page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.pages import form_page
from org.kadry.models import Pracownik

SZABLON = "org/pracownicy/zmiana.html"


@dataclass(frozen=True)
class Strona:
    """Words of the page and the field that carries a refusal of the domain."""

    tytul: str
    przycisk: str
    pole: str | None = None
    ikona: str = "check"
    uwaga: str = ""


class Skutek(NamedTuple):
    """What was done: the message, the person whose page comes next, links of the message."""

    slowa: str
    osoba: Pracownik
    linki: tuple[tuple[str, str], ...] = ()


def formularz(
    request: HttpRequest, form: Any, strona: Strona, zrob: Callable[..., Skutek], osoba: Pracownik | None = None
) -> HttpResponse:
    """Show the form; when it is right call `zrob(**data)` and go to the page of the person.

    A refusal of the domain (UserError) stands at the field of `strona`, and what was typed stays.
    """
    if form.is_bound and form.is_valid():
        try:
            done = zrob(**form.cleaned_data)
        except UserError as refusal:
            form.add_error(getattr(refusal, "pole", None) or strona.pole, str(refusal))
        else:
            flash.say(request, done.slowa, links=done.linki)
            return redirect("pracownicy:osoba", pk=done.osoba.pk)
    return form_page(request, SZABLON, {"form": form, "strona": strona, "osoba": osoba})

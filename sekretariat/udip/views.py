"""A request for public information: opening from a letter, and its page."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.html import format_html

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.pages import SeeOther, form_page
from org.dziennik.operations import odnotuj_odczyt
from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.models import WniosekUdip
from rejestry.informacja_publiczna.queries import o_znaku
from sekretariat.akta.queries import adres_po_zmianie
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.queries import visible_to as przesylki_visible_to
from sekretariat.przesylki.rules import nie_zalatwia, zalatwia
from sekretariat.udip import operations
from sekretariat.udip.forms import ZalozForm
from sekretariat.udip.widok import widok


def wniosek(request: HttpRequest, znak: str) -> HttpResponse:
    """The request with its points, steps and demands; the reading is noted."""
    row = get_object_or_404(o_znaku(request.user, znak))
    odnotuj_odczyt(request.user, f"sprawa {row.sprawa_id}", "wniosek", cel=row.sprawa.znak)
    context = {"w": widok(row, request.user), "wniosek": row, "sprawa": row.sprawa}
    return render(request, "sekretariat/udip/wniosek.html", context)


def zaloz(request: HttpRequest, rok: int, numer: int) -> HttpResponse:
    """Open a request from a letter or an e-mail."""
    item = get_object_or_404(przesylki_visible_to(request.user).select_related("sprawa"), rok=rok, numer=numer)
    if zalatwia(request.user, item) is None and request.method == "GET":
        raise PermissionDenied(nie_zalatwia(item))
    form = ZalozForm(request.POST or None, przesylka=item, osoba=request.user)
    if form.is_valid() and (row := _open(form, item, request.user)):
        flash.say(request, format_html('Założono sprawę <b class="ref">{}</b>.', row.sprawa.znak))
        return SeeOther(adres_po_zmianie(row.sprawa, request.user))
    return form_page(request, "sekretariat/udip/zaloz.html", {"form": form, "przesylka": item})


def _open(form: ZalozForm, item: Przesylka, by: Pracownik) -> WniosekUdip | None:
    try:
        return operations.zaloz_z_przesylki(item, by=by, **form.dane())
    except (UserError, PermissionDenied) as refusal:
        form.add_error(None, str(refusal))
        return None

"""Pages of the qualification of a letter: every kind with its article and clock, and the end without a case."""

from collections.abc import Callable
from typing import NamedTuple

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.html import format_html

from biuro.core import flash
from biuro.core.errors import Refused
from biuro.core.pages import SeeOther, form_page
from org.dziennik.operations import odnotuj_odczyt
from sekretariat.kwalifikacja import rules
from sekretariat.kwalifikacja.forms import KoniecForm, WyzejForm
from sekretariat.kwalifikacja.operations import zakwalifikuj
from sekretariat.kwalifikacja.rules import KWALIFIKACJE, NA_DYREKTORA, WEDLUG_KODU, Koniec, Kwalifikacja
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.queries import visible_to
from sekretariat.przesylki.rules import nie_zalatwia, zalatwia
from sekretariat.przesylki.wyzej import przekazuje_wyzej


class Pozycja(NamedTuple):
    """A row as the page shows it."""

    row: Kwalifikacja
    adres: str  # empty when it is forbidden
    odmowa: str
    zegar: str


def wybor(request: HttpRequest, rok: int, numer: int) -> HttpResponse:
    """What the letter may be: each kind with its article and clock; what the law forbids with the reason."""
    item = _item(request, rok, numer)
    odnotuj_odczyt(request.user, f"przesyłka {item.rpw}", cel="kwalifikacja")
    rows = [_pozycja(row, item) for row in KWALIFIKACJE]
    ends = [row for row in rows if row.row.koniec == Koniec.BEZ_SPRAWY]
    groups = [("Zakłada się sprawę", [row for row in rows if row not in ends]), ("Kończy się bez sprawy", ends)]
    return render(request, "sekretariat/kwalifikacja/wybor.html", {"przesylka": item, "grupy": groups})


def koniec(request: HttpRequest, rok: int, numer: int, kod: str) -> HttpResponse:
    """End the letter without a case, with a reason."""
    row = WEDLUG_KODU.get(kod)
    wyzej = row == NA_DYREKTORA
    item = _item(request, rok, numer, przekazuje_wyzej if wyzej else zalatwia)
    if row is None or row.koniec != Koniec.BEZ_SPRAWY:
        raise Http404
    if reason := rules.przeszkoda(row, item):
        raise Refused(reason)
    form = (WyzejForm if wyzej else KoniecForm)(request.POST or None)
    if form.is_valid():
        zakwalifikuj(item, kod, powod=form.cleaned_data["powod"], by=request.user)
        said = "Zapisano przekazanie {}: {}." if wyzej else "Odłożono {} bez sprawy: {}."
        flash.say(request, format_html(said, format_html('<b class="ref">{}</b>', item.rpw), row.przepis))
        return SeeOther(reverse("przesylki:szczegoly", args=[rok, numer]))
    context = {"form": form, "przesylka": item, "row": row, "wyzej": wyzej, "zegar": rules.zegar(row, item)}
    return form_page(request, "sekretariat/kwalifikacja/koniec.html", context)


def _item(request: HttpRequest, rok: int, numer: int, may: Callable = zalatwia) -> Przesylka:
    """The visible letter the person deals with; 404 or a refusal with the paragraph otherwise."""
    item = get_object_or_404(visible_to(request.user), rok=rok, numer=numer)
    if may(request.user, item) is None:
        raise PermissionDenied(nie_zalatwia(item))
    return item


def _pozycja(row: Kwalifikacja, item: Przesylka) -> Pozycja:
    refusal, place = rules.przeszkoda(row, item), [item.rok, item.numer]
    args = [*place, row.kod] if row.koniec == Koniec.BEZ_SPRAWY else place
    chosen = f"?jako={row.kod}" if row.koniec == Koniec.SPRAWA else ""  # the form begins with this kind and its clock
    address = "" if refusal else reverse(row.koniec, args=args) + chosen
    return Pozycja(row, address, refusal, rules.zegar(row, item))

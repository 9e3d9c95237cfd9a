"""Pages of the dekretacja: assign, return, take note."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.utils.html import format_html
from django.views.decorators.http import require_POST

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.pages import form_page
from org.dziennik.operations import odnotuj_odczyt
from org.kadry.models import Pracownik
from sekretariat.dekretacja import operations, queries
from sekretariat.dekretacja.forms import DekretacjaForm, ZwrotForm
from sekretariat.dekretacja.models import DoWiadomosci
from sekretariat.dekretacja.rules import dekretuje, odmowa
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.queries import visible_to


def _item(request, rok: int, numer: int):
    items = visible_to(request.user).select_related("jednostka", "prowadzi", "rejestrujacy")
    return get_object_or_404(items, rok=rok, numer=numer)


def przydziel(request, rok: int, numer: int):
    """Assign an item to a person or a unit."""
    przesylka = _item(request, rok, numer)
    authority = dekretuje(request.user, przesylka)
    if authority is None:
        raise PermissionDenied(odmowa(request.user, przesylka))
    form = DekretacjaForm(request.POST or None, osoba=request.user, przesylka=przesylka)
    if form.is_valid() and _assigned(form, przesylka, request.user):
        flash.say(request, format_html('Przydzielono <b class="ref">{}</b>.', przesylka.rpw))
        return redirect("pulpit:teczka")
    if request.method == "GET":
        odnotuj_odczyt(request.user, f"przesyłka {przesylka.rpw}", cel="dekretacja")
    context = {"form": form, "przesylka": przesylka, "authority": authority, "przebieg": queries.przebieg(przesylka)}
    return form_page(request, "sekretariat/dekretacja/przydziel.html", context)


def _assigned(form: DekretacjaForm, przesylka: Przesylka, by: Pracownik) -> bool:
    """True when done; otherwise the reason stands on the form, beside what was typed."""
    try:
        operations.zadekretuj(przesylka, **form.dane(), by=by)
    except UserError as reason:
        form.ponownie(str(reason), przesylka)
        return False
    return True


def zwroc(request, rok: int, numer: int):
    """Return an item to who assigned it, with a reason."""
    przesylka = _item(request, rok, numer)
    form = ZwrotForm(request.POST or None)
    if form.is_valid():
        operations.zwroc(przesylka, powod=form.cleaned_data["powod"], by=request.user)
        flash.say(request, format_html('Zwrócono <b class="ref">{}</b>.', przesylka.rpw))
        return redirect("pulpit:teczka")
    context = {"form": form, "przesylka": przesylka, "ostatnia": queries.ostatnia(przesylka)}
    return form_page(request, "sekretariat/dekretacja/zwroc.html", context)


@require_POST
def zapoznano(request, pk: int):
    """Take note of an item."""
    wpis = get_object_or_404(DoWiadomosci.objects.select_related("dekretacja__przesylka"), pk=pk, osoba=request.user)
    operations.odnotuj_zapoznanie(wpis, by=request.user)
    flash.say(request, format_html('Odnotowano: znasz treść <b class="ref">{}</b>.', wpis.dekretacja.przesylka.rpw))
    return redirect("pulpit:teczka")

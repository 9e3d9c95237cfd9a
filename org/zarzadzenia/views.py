"""„Struktura na dzień …”, „Co się zmieniło” and the page of an order: for everybody who works here."""

from django.db.models import Max
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from biuro.core import lists
from biuro.core.pages import form_page
from org.struktura.models import Zarzadzenie
from org.struktura.porownanie import porownaj
from org.struktura.queries import struktura_na, w_mocy
from org.uprawnienia.powierzenia import administruje
from org.zarzadzenia.forms import DzienForm, PlikForm, PorownanieForm, PorownanieZarzadzenForm
from org.zarzadzenia.lista import LISTA, zrodlo
from org.zarzadzenia.models import ZmianaStruktury
from org.zarzadzenia.rules import widzi_projekty
from org.zarzadzenia.states import mozliwe
from org.zarzadzenia.widok import strona

S = Zarzadzenie.Stan


@require_safe
def na_dzien(request: HttpRequest) -> HttpResponse:
    """The units and posts of any day."""
    form = DzienForm(request.GET if "na" in request.GET else None)
    dzien = form.dzien()
    context = {
        "form": form,
        "struktura": struktura_na(dzien),
        "zarzadzenia": w_mocy(dzien),
        "dzis": timezone.localdate(),
        "administruje": administruje(request.user) is not None,
        "najdalsze": zrodlo(request.user).filter(stan=S.ZATWIERDZONE).aggregate(od=Max("od"))["od"],
    }
    return form_page(request, "org/struktura/na_dzien.html", context)


@require_safe
def porownanie(request: HttpRequest) -> HttpResponse:
    """What is different between two orders, or between any two days."""
    approved = zrodlo(request.user).filter(stan=S.ZATWIERDZONE)
    by_orders = "z" in request.GET
    orders = PorownanieZarzadzenForm(request.GET if by_orders else None, zarzadzenia=approved)
    days = PorownanieForm(None if by_orders else request.GET or None)
    asked = orders if by_orders else days
    changes = porownaj(*map(struktura_na, asked.dni())) if asked.is_valid() else None
    context = {"form": asked, "dni": days, "wybrane": orders, "roznice": changes, "zarzadzenia": approved}
    return form_page(request, "org/struktura/porownanie.html", context)


def lista(request: HttpRequest) -> HttpResponse:
    """The orders; drafts for those who prepare and decide."""
    return lists.odpowiedz(request, LISTA, administruje=administruje(request.user) is not None)


@require_safe
def zarzadzenie(request: HttpRequest, pk: int) -> HttpResponse:
    """One order."""
    order = get_object_or_404(zrodlo(request.user), pk=pk)
    context = {
        "zarzadzenie": order,
        "strona": strona(order),
        "projekt": order.stan == S.PROJEKT,
        "administruje": administruje(request.user) is not None,
        "rodzaje": ZmianaStruktury.Rodzaj.choices,
        "czynnosci": mozliwe(order, request.user),
        "widzi_skutki": order.od > timezone.localdate() and order.stan != S.WYCOFANE and widzi_projekty(request.user),
        "plik_form": PlikForm(),
        "dzis": timezone.localdate(),
    }
    return render(request, "org/struktura/zarzadzenie.html", context)

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
from org.zarzadzenia.forms import DzienForm, PlikForm, PorownanieForm
from org.zarzadzenia.lista import LISTA, zrodlo
from org.zarzadzenia.models import ZmianaStruktury
from org.zarzadzenia.rules import widzi_projekty
from org.zarzadzenia.states import zycie
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
        "zarzadzenie": w_mocy(dzien),
        "dzis": timezone.localdate(),
        "najdalsze": zrodlo(request.user).filter(stan=S.ZATWIERDZONE).aggregate(od=Max("od"))["od"],
    }
    return form_page(request, "org/struktura/na_dzien.html", context)


@require_safe
def porownanie(request: HttpRequest) -> HttpResponse:
    """What is different between two days; the days of orders are offered as links."""
    form = PorownanieForm(request.GET or None)
    changes = None
    if form.is_valid():
        changes = porownaj(*(struktura_na(form.cleaned_data[name]) for name in ("od", "do")))
    orders = zrodlo(request.user).filter(stan=S.ZATWIERDZONE)
    return form_page(
        request, "org/struktura/porownanie.html", {"form": form, "roznice": changes, "zarzadzenia": orders}
    )


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
        "czynnosci": zycie.available(order, request.user),
        "widzi_skutki": order.od > timezone.localdate() and order.stan != S.WYCOFANE and widzi_projekty(request.user),
        "plik_form": PlikForm(),
        "dzis": timezone.localdate(),
    }
    return render(request, "org/struktura/zarzadzenie.html", context)

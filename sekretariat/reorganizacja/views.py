"""„Skutki” of an order before it is approved, and the acts that end a draft."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from biuro.core import flash
from biuro.core.errors import UserError
from org.struktura.models import Zarzadzenie
from org.zarzadzenia.lista import zrodlo
from org.zarzadzenia.queries import przeszkody
from org.zarzadzenia.rules import widzi_projekty
from org.zarzadzenia.states import zycie
from sekretariat.reorganizacja import queries
from sekretariat.reorganizacja.przejete import przejete


@require_safe
def skutki(request: HttpRequest, pk: int) -> HttpResponse:
    """Who and what changes with the order, before its day."""
    if not widzi_projekty(request.user):
        raise Http404
    order = get_object_or_404(zrodlo(request.user), pk=pk)
    context = {
        "zarzadzenie": order,
        "przeszkody": przeszkody(order) if order.stan == Zarzadzenie.Stan.PROJEKT else [],
        "czynnosci": [t for t in zycie.available(order, request.user) if t.name == "zatwierdz"],
    }
    try:
        context["skutki"] = queries.skutki(order)
    except UserError:  # the obstacles say what is wrong
        context["skutki"] = None
    return render(request, "sekretariat/reorganizacja/skutki.html", context)


@require_safe
def przejecie(request: HttpRequest, pk: int) -> HttpResponse:
    """What the order handed over when it took effect."""
    order = get_object_or_404(zrodlo(request.user), pk=pk, stan=Zarzadzenie.Stan.ZATWIERDZONE)
    context = {"zarzadzenie": order, "przejete": przejete(order, request.user), "dzis": timezone.localdate()}
    return render(request, "sekretariat/reorganizacja/przejecie.html", context)


@require_POST
def przejscie(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """Approve, withdraw or drop."""
    order = get_object_or_404(zrodlo(request.user), pk=pk)
    order = zycie.perform(order, name, who=request.user, reason=request.POST.get("powod", "")[:500])
    flash.say(request, f"Zarządzenie nr {order.numer}: {order.get_stan_display().lower()}.")
    return redirect("struktura:zarzadzenie", pk)

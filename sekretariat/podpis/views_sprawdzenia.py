"""„Sprawdź ten podpis”: one act of a letter judged again, in words."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from org.dziennik.operations import odnotuj_odczyt
from sekretariat.pisma.models import Akceptacja
from sekretariat.pisma.queries import visible_to
from sekretariat.podpis.odtworzenie import odtworz
from sekretariat.podpis.slady import akty, slady


def sprawdz(request: HttpRequest, pk: int) -> HttpResponse:
    """What was checked, the outcome of each, and the facts of the moment."""
    mine = Akceptacja.objects.filter(pismo__in=visible_to(request.user).values("pk"))
    akceptacja = get_object_or_404(akty(mine), pk=pk)
    odnotuj_odczyt(request.user, f"pismo {akceptacja.pismo_id}", "sprawdzenie podpisu", cel=akceptacja.pismo.znak)
    (wynik,) = odtworz(slady(akty(Akceptacja.objects.filter(pk=pk))))
    context = {"wynik": wynik, "a": akceptacja, "pismo": akceptacja.pismo, "teraz": timezone.now()}
    return render(request, "sekretariat/podpis/sprawdz.html", context)

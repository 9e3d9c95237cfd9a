"""„Moja teczka”: what waits for the person today, with a preview; what he was told; what he did."""

from collections import Counter
from hashlib import sha256
from itertools import chain

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from biuro.pulpit import z_pism, z_poczty, ze_spraw
from biuro.pulpit.ostrzezenia import do_ustalenia
from biuro.pulpit.zadanie import NAJWYZEJ, Zadanie, pogrupowane
from biuro.pulpit.zrobione import zrobione
from org.powiadomienia.operations import oznacz_przeczytane
from org.powiadomienia.queries import nowe

CYFR = 6  # of a number sent back by the page
WIDOKI = {
    "": "Wszystko",
    "podpis": "Do podpisu",
    "dekretacja": "Do dekretacji",
    "sprawy": "Sprawy",
    "pisma": "Moje pisma",
    "wysylka": "Do wysłania",
    "wiadomosc": "Do wiadomości",
}


def teczka(request):
    """The home page; ?widok= narrows it, ?poz= opens a preview (alone for htmx)."""
    every = wszystkie_zadania(request.user)
    chosen = _chosen(every, request.GET.get("poz", ""))
    if request.htmx and request.GET.get("poz"):
        if chosen is None:
            raise Http404
        return render(request, "biuro/pulpit/_podglad.html", {"zadanie": chosen})
    view = request.GET.get("widok", "")
    shown = [z for z in every if view in ("", z.widok)]
    dzis = timezone.localdate()
    grupy = pogrupowane(shown, dzis)
    context = {
        "grupy": grupy,
        "razem": len(every),
        "obciete": _obciete(every),
        "stan": _stan(every),
        "po_terminie": sum(z.termin is not None and z.termin < dzis for z in every),
        "widoki": _views(every, view),
        "zadanie": chosen or (grupy[0][2][0] if grupy else None),
        "powiadomienia": nowe(request.user),
        "do_ustalenia": list(do_ustalenia(request.user)),
        "do_podpisu": any(z.widok == "podpis" for z in every),
    }
    return render(request, "biuro/pulpit/teczka.html", context)


@require_GET
def zmiany(request):
    """Asked every minute by an open „Moja teczka”: 204 while it is as shown, else a line that offers to show it."""
    every = wszystkie_zadania(request.user)
    if request.GET.get("stan") == _stan(every):
        return HttpResponse(status=204)
    shown = request.GET.get("ile", "")
    more = len(every) - int(shown) if shown.isdecimal() and len(shown) < CYFR else 0
    return render(request, "biuro/pulpit/_zmiany.html", {"przybylo": max(more, 0)})


def moje_czynnosci(request):
    """What the person did lately, in full sentences."""
    return render(request, "biuro/pulpit/zrobione.html", {"wpisy": zrobione(request.user)})


@require_POST
def przeczytane(request):
    """All messages so far are read."""
    oznacz_przeczytane(request.user)
    return redirect("pulpit:teczka")


def wszystkie_zadania(osoba) -> list[Zadanie]:
    """Every task of the person, from every source."""
    return list(chain(z_poczty.zadania(osoba), ze_spraw.zadania(osoba), z_pism.zadania(osoba)))


def _stan(every: list[Zadanie]) -> str:
    """A short mark of which tasks there are; it tells nothing to who reads it in an address."""
    return sha256(",".join(sorted(z.klucz for z in every)).encode()).hexdigest()[:16]


def _obciete(every: list[Zadanie]) -> bool:
    """Does a source give as many as it may, so that there may be more than is counted?"""
    kinds = Counter(z.klucz.rpartition("-")[0] for z in every)
    return any(number >= NAJWYZEJ for number in kinds.values())


def _chosen(every: list[Zadanie], klucz: str) -> Zadanie | None:
    return next((z for z in every if z.klucz == klucz), None)


def _views(every: list[Zadanie], current: str) -> list[tuple[str, str, int, bool]]:
    counts = {key: sum(key in ("", z.widok) for z in every) for key in WIDOKI}
    return [
        (key, name, counts[key], key == current) for key, name in WIDOKI.items() if counts[key] or key in ("", current)
    ]

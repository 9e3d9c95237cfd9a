"""„Do podpisu”: read, decide, next; then sign the whole pile with one password."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.markup import to_html
from biuro.core.pages import form_page
from biuro.core.polish import counted
from org.dziennik.operations import odnotuj_odczyt
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.operations import odnotuj_przeczytanie
from sekretariat.pisma.queries import biezaca, visible_to, wazne
from sekretariat.pisma.states import obieg
from sekretariat.podpis import operations, queries
from sekretariat.podpis.forms import DecyzjaForm, PodpisForm
from sekretariat.podpis.sprawdzenia import sprawdzenia

ZROBIONE = {
    "przygotuj": "Dodano do podpisu: „{}”.",
    "zdejmij": "Zdjęto ze stosu: „{}”.",
    "parafuj": "Parafa złożona: „{}”.",
    "zwroc": "Zwrócono do poprawy: „{}”.",
    "aprobuj_wstepnie": "Aprobata wstępna: „{}”. Pismo wychodzi poza Biuro.",
    "aprobuj_bez_podpisu": "Aprobata ostateczna: „{}”. Pismo czeka na podpis dyrektora.",
}


def lista(request: HttpRequest) -> HttpResponse:
    """The sheet in the middle, the pile on the left, the decision on the right."""
    pisma = list(queries.stos(request.user))
    if not pisma:
        return render(request, "sekretariat/podpis/puste.html")
    index = _index(pisma, request.POST.get("pismo") or request.GET.get("pismo", ""))
    form = DecyzjaForm(request.POST or None)
    if form.is_valid():
        return _zdecyduj(request, form, pisma, index)
    return form_page(request, "sekretariat/podpis/lista.html", {"form": form} | _kontekst(request, pisma, index))


def _zdecyduj(request: HttpRequest, form: DecyzjaForm, pisma: list[Pismo], index: int) -> HttpResponse:
    clean = form.cleaned_data
    pismo = get_object_or_404(visible_to(request.user), pk=clean["pismo"])
    if clean["co"] in ("przygotuj", "zdejmij"):
        operations.przygotuj(pismo, request.user, wersja=clean["wersja"], na_stos=clean["co"] == "przygotuj")
    else:
        obieg.perform(pismo, clean["co"], who=request.user, reason=clean["uwagi"], version=clean["wersja"])
    flash.say(request, ZROBIONE[clean["co"]].format(pismo.temat))
    rest = pisma[index + 1 :] + pisma[:index]
    following = next((row for row in rest if not row.przygotowane), None)
    if following is None:
        return redirect("podpis:lista")
    return redirect(f"{reverse('podpis:lista')}?pismo={following.pk}")


def _kontekst(request: HttpRequest, pisma: list[Pismo], index: int) -> dict:
    pismo = pisma[index]
    wersja = biezaca(pismo)
    odnotuj_przeczytanie(wersja, request.user)
    odnotuj_odczyt(request.user, f"pismo {pismo.pk}", "do podpisu", cel=pismo.znak)
    return {
        "pisma": pisma,
        "pismo": pismo,
        "wersja": wersja,
        "html": to_html(wersja.tresc),
        "nr": index + 1,
        "poprzednie": next(iter(pisma[:index][-1:]), None),
        "nastepne": next(iter(pisma[index + 1 :]), None),
        "przygotowane": sum(row.przygotowane for row in pisma),
        "czynnosci": {t.name for t in obieg.available(pismo, request.user)},
        "wazne": wazne(pismo),
        "sprawdzenia": sprawdzenia(pismo, wersja),
        "zalaczniki": pismo.zalaczniki.filter(usuniety=False).order_by("pk"),
    }


def _index(pisma: list[Pismo], wanted: str) -> int:
    return next((n for n, row in enumerate(pisma) if str(row.pk) == wanted), 0)


def potwierdz(request: HttpRequest) -> HttpResponse:
    """The pile before the signature: what was not read is flagged; one password and one button sign it."""
    pisma = list(queries.do_zlozenia(request.user))
    form = PodpisForm(request.POST or None)
    if form.is_valid() and (wyniki := _podpisz(request, form)) is not None:
        return _po_podpisie(request, wyniki)
    _zaznacz(request, pisma)
    return form_page(request, "sekretariat/podpis/potwierdz.html", {"form": form, "pisma": pisma} | _licz(pisma))


def _licz(pisma: list[Pismo]) -> dict:
    unread = sum(not pismo.przeczytane for pismo in pisma)
    return {"nieczytane": unread, "wszystkie": all(pismo.zaznaczone for pismo in pisma)}


def _podpisz(request: HttpRequest, form: PodpisForm) -> list[operations.Wynik] | None:
    clean = form.cleaned_data
    try:
        wyniki = operations.podpisz_stos(clean["poz"], haslo=clean["haslo"], by=request.user)
    except UserError as refusal:
        form.add_error("haslo", str(refusal))
        return None
    if not wyniki:
        form.add_error("poz", "Zaznaczone pisma nie czekają na Twój podpis. Sprawdź listę i zaznacz jeszcze raz.")
    return wyniki or None


def _po_podpisie(request: HttpRequest, wyniki: list[operations.Wynik]) -> HttpResponse:
    """All signed: back to the pile. Otherwise a page that names each letter not signed and why."""
    signed = [w for w in wyniki if not w.powod]
    if signed:
        flash.say(request, f"Podpisano {counted(len(signed), 'pismo,pisma,pism')}. Sekretariat może je wysłać.")
    if len(signed) == len(wyniki):
        return redirect("podpis:lista")
    context = {"podpisane": signed, "niepodpisane": [w for w in wyniki if w.powod]}
    return render(request, "sekretariat/podpis/wynik.html", context, status=409)


def _zaznacz(request: HttpRequest, pisma: list[Pismo]) -> None:
    """Tick what was sent, else the letter asked for, else what was put on the pile, else everything."""
    ticked = set(request.POST.getlist("poz")) if request.method == "POST" else _domyslne(request, pisma)
    for pismo in pisma:
        pismo.zaznaczone = _pozycja(pismo) in ticked


def _domyslne(request: HttpRequest, pisma: list[Pismo]) -> set[str]:
    asked = [pismo for pismo in pisma if str(pismo.pk) == request.GET.get("pismo")]
    ready = [pismo for pismo in pisma if pismo.przygotowane]
    return set(map(_pozycja, asked or ready or pisma))


def _pozycja(pismo: Pismo) -> str:
    return f"{pismo.pk}:{pismo.wersja}"

"""Pages of the course of a complaint: the paths, one step, its letters and answers, how it was filed."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from biuro.core import flash
from biuro.core.errors import Refused, UserError
from biuro.core.pages import SeeOther, form_page
from org.dziennik.operations import odnotuj_odczyt
from rejestry.badanie.queries import badanie
from rejestry.skargi import kroki, podzial, queries
from rejestry.skargi.fakty import fakty
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.skargi.sciezki import SCIEZKI
from rejestry.skargi.wniesienie import popraw_wniesienie
from rejestry.sprawy.znak import rozbierz
from rejestry.zgloszenia.queries import protokol_sprawy
from sekretariat.skargi_tok import operations
from sekretariat.skargi_tok.forms import KrokForm, OdpowiedzForm, PowodForm, WniesienieForm
from sekretariat.skargi_tok.widok import kroki as kroki_strony
from sekretariat.skargi_tok.widok import poprzednie, przyciski, tej_samej_osoby

NOWE_SPRAWY = {
    "odrebna": podzial.wydziel,
    "skarga_po_wniosku": podzial.przyjmij_skarge_po_wniosku,
    "informacja": operations.przyjmij_informacje,
}


def tok(request: HttpRequest, znak: str) -> HttpResponse:
    """Every path with its button or reason, the steps taken, what was found out; the reading is noted."""
    skarga = _skarga(request, znak)
    odnotuj_odczyt(request.user, f"sprawa {skarga.sprawa_id}", "tok", cel=skarga.sprawa.znak)
    context = {
        "skarga": skarga,
        "sprawa": skarga.sprawa,
        "grupy": przyciski(skarga, request.user),
        "kroki": kroki_strony(skarga),
        "fakty": fakty(skarga),
        "protokol": protokol_sprawy(skarga.sprawa),
        "wczesniejsze": tej_samej_osoby(skarga, request.user),
        **badanie(skarga),
    }
    return render(request, "sekretariat/skargi_tok/tok.html", context)


def krok(request: HttpRequest, znak: str, kod: str) -> HttpResponse:
    """Take one path: GET asks or refuses with the article, POST performs."""
    skarga, row = _skarga(request, znak), SCIEZKI.get(kod)
    if row is None or row.strona:
        raise Http404
    form = KrokForm(request.POST or None, sciezka=row, osoba=request.user, przekazal=skarga.przekazal)
    if form.is_valid() and (address := _podejmij(request, skarga, kod, form)):
        return SeeOther(address)
    if request.method == "GET" and (reason := row.przeszkoda(fakty(skarga))):
        raise Refused(reason)
    przepis = row.przepis_dla(skarga.rodzaj == Skarga.Rodzaj.SKARGA)
    context = {
        "form": form,
        "skarga": skarga,
        "sprawa": skarga.sprawa,
        "row": row,
        "przepis": przepis,
        "poprzednie": poprzednie(skarga, request.user),
    }
    return form_page(request, "sekretariat/skargi_tok/krok.html", context)


@require_POST
def napisz(request: HttpRequest, znak: str, pk: int, szablon: str) -> HttpResponse:
    """Begin a letter of the step and open its editor."""
    step = _krok(request, znak, pk)
    try:
        klucz = UUID(request.POST.get("klucz", ""))
    except ValueError:
        raise Refused("Odśwież stronę i naciśnij przycisk jeszcze raz.") from None
    return redirect("pisma:edytuj", pk=operations.napisz(step, szablon, klucz=klucz, by=request.user).pk)


def odpowiedz(request: HttpRequest, znak: str, pk: int) -> HttpResponse:
    """Note what came back to a step."""
    step = _krok(request, znak, pk)
    form = OdpowiedzForm(request.POST or None)
    return _zmiana(request, step.skarga, form, "Co przyszło w odpowiedzi", kroki.odnotuj_odpowiedz_kroku, step)


def odwolaj(request: HttpRequest, znak: str, pk: int) -> HttpResponse:
    """Call a step off."""
    step = _krok(request, znak, pk)
    return _zmiana(request, step.skarga, PowodForm(request.POST or None), "Odwołujesz krok", kroki.odwolaj, step)


def wniesienie(request: HttpRequest, znak: str) -> HttpResponse:
    """How the letter was filed."""
    skarga = _skarga(request, znak)
    form = WniesienieForm(request.POST or None, instance=_skarga(request, znak))
    return _zmiana(request, skarga, form, "Jak wniesiono pismo", popraw_wniesienie, skarga)


def _zmiana(
    request: HttpRequest, skarga: Skarga, form: Form, tytul: str, act: Callable[..., Any], obiekt: Any
) -> HttpResponse:
    """Perform the act with what was typed; a refusal becomes an error of the form."""
    if form.is_valid():
        try:
            act(obiekt, by=request.user, **form.cleaned_data)
        except UserError as refusal:
            form.add_error(None, str(refusal))
        else:
            flash.say(request, f"Zapisano: {tytul.lower()}, {skarga.sprawa.znak}.")
            return SeeOther(reverse("skargi_tok:tok", args=[skarga.sprawa.znak]))
    context = {"form": form, "skarga": skarga, "sprawa": skarga.sprawa, "tytul": tytul}
    return form_page(request, "sekretariat/skargi_tok/zmiana.html", context)


def _podejmij(request: HttpRequest, skarga: Skarga, kod: str, form: KrokForm) -> str:
    """Perform the step and return where to go; empty when it was refused."""
    data = dict(form.cleaned_data)
    try:
        if kod in NOWE_SPRAWY:
            new = NOWE_SPRAWY[kod](skarga, by=request.user, **data)
            flash.say(request, f"Założono sprawę {new.sprawa.znak}.")
            return reverse("akta:sprawa", args=[new.sprawa.znak])
        data.pop("klucz")
        kroki.podejmij(skarga, kod, by=request.user, **data)
    except UserError as refusal:
        form.add_error(None, str(refusal))
        return ""
    flash.say(
        request,
        f"Odnotowano krok: {SCIEZKI[kod].nazwa} ({SCIEZKI[kod].przepis_dla(skarga.rodzaj == Skarga.Rodzaj.SKARGA)}).",
    )
    return reverse("skargi_tok:tok", args=[skarga.sprawa.znak])


def _skarga(request: HttpRequest, znak: str) -> Skarga:
    """The visible complaint of the mark; otherwise 404."""
    fields = rozbierz(znak)
    if not fields:
        raise Http404
    rows = queries.visible_to(request.user).select_related("sprawa__prowadzi", "sprawa__jednostka", "po_wniosku")
    return get_object_or_404(rows, **{f"sprawa__{name}": value for name, value in fields.items()})


def _krok(request: HttpRequest, znak: str, pk: int) -> KrokSkargi:
    return get_object_or_404(KrokSkargi.objects.select_related("skarga__sprawa"), pk=pk, skarga=_skarga(request, znak))

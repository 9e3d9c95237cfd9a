"""The editor: new letter, writing, preview, autosave, and two people who changed the same version."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from biuro.core import flash
from biuro.core.errors import Conflict, Refused
from biuro.core.markup import to_html
from biuro.core.pages import form_page
from biuro.core.plain_language import Level, Thresholds, analyse
from biuro.core.polish import time_of_day
from org.dziennik.operations import odnotuj_odczyt
from rejestry.sprawy.queries import o_znaku
from rejestry.sprawy.queries import visible_to as widoczne_sprawy
from sekretariat.pisma import operations, redakcja
from sekretariat.pisma.forms import NAJDLUZSZA, NowePismoForm, PismoForm
from sekretariat.pisma.konflikt import roznice
from sekretariat.pisma.models import Pismo, Szkic, WersjaPisma
from sekretariat.pisma.queries import biezaca
from sekretariat.pisma.states import W_OBIEGU
from sekretariat.pisma.szkic import rozny, zmienione
from sekretariat.pisma.views import wczytaj

# The traffic light of FOG-PL: look of the tag, icon, words (never colour alone).
SWIATLA = {
    Level.GREEN: ("ok", "circle-check", "Prosty tekst"),
    Level.AMBER: ("warn", "alert-triangle", "Uprość, jeśli się da"),
    Level.RED: ("danger", "alert-hexagon", "Za trudny, uprość"),
}


def nowe(request: HttpRequest, znak: str) -> HttpResponse:
    """A new letter of the case: choose the template, the rest is filled in."""
    sprawa = get_object_or_404(o_znaku(widoczne_sprawy(request.user), znak))
    form = NowePismoForm(request.POST or None, sprawa=sprawa)
    if form.is_valid():
        pismo = operations.utworz(sprawa=sprawa, by=request.user, **form.cleaned_data)
        return redirect("pisma:edytuj", pk=pismo.pk)
    return form_page(request, "sekretariat/pisma/nowe.html", {"form": form, "sprawa": sprawa})


def edytuj(request: HttpRequest, pk: int) -> HttpResponse:
    """Write the letter. „Podgląd” works without JavaScript; a stale version shows both texts and loses neither."""
    pismo = wczytaj(request, pk)
    if request.method != "POST":  # what was typed meets the same refusal at saving, and is shown again
        redakcja.sprawdz(pismo, request.user)
    wersja = biezaca(pismo)
    form = PismoForm(request.POST or None, request.FILES or None, pismo=pismo, initial=_initial(request, pismo, wersja))
    if "podglad" not in request.POST and form.is_valid():
        return _zapisz(request, pismo, form)
    odnotuj_odczyt(request.user, f"pismo {pismo.pk}", "edycja", cel=pismo.znak)
    context = {"form": form, "pismo": pismo, "wersja": wersja, "szkic": _szkic(request, pismo, wersja)}
    context["w_obiegu"] = pismo.stan in W_OBIEGU
    return form_page(request, "sekretariat/pisma/edytuj.html", context | podglad_tresci(form["tresc"].value() or ""))


def _zapisz(request: HttpRequest, pismo: Pismo, form: PismoForm) -> HttpResponse:
    clean = form.cleaned_data
    try:
        files = {"nowe": form.nowe(), "usun": clean["usun"]}
        wersja = redakcja.zapisz_wersje(
            pismo, dane=form.tresc_pisma(), na_wersji=clean["na_wersji"], by=request.user, **files
        )
    except Conflict:
        return _konflikt(request, pismo, form)
    except Refused as refusal:  # signed or sent in the meantime: the text is shown, so that it can be copied
        context = {"pismo": pismo, "powod": str(refusal), "tresc": clean["tresc"]}
        return render(request, "sekretariat/pisma/niezapisane.html", context, status=409)
    flash.say(request, f"Zapisano wersję {wersja.numer} z godziny {time_of_day(timezone.localtime(wersja.utworzono))}.")
    return redirect("pisma:edytuj" if request.POST.get("dalej") else "pisma:szczegoly", pk=pismo.pk)


def _konflikt(request: HttpRequest, pismo: Pismo, form: PismoForm) -> HttpResponse:
    """409: their text, mine and what both began from. Mine is kept as a draft, so leaving the page loses nothing."""
    pismo = Pismo.objects.get(pk=pismo.pk)
    said = {"tresc": form.cleaned_data["tresc"], "pola": _pola(request)}
    operations.zapisz_szkic(pismo, **said, na_wersji=pismo.wersja, by=request.user)
    return render(request, "sekretariat/pisma/konflikt.html", roznice(pismo, form), status=409)


@require_POST
def podglad(request: HttpRequest, pk: int) -> HttpResponse:
    """The preview and hints of the text in the editor, as a part of the page."""
    wczytaj(request, pk)
    text = request.POST.get("tresc", "")[:NAJDLUZSZA]
    return render(request, "sekretariat/pisma/_podglad.html", podglad_tresci(text))


def podglad_tresci(text: str) -> dict:
    """The text as it will look, and what could be said more simply."""
    text = text[:NAJDLUZSZA].replace("\r\n", "\n")
    limits = Thresholds(green_to=settings.FOG_ZIELONY, amber_to=settings.FOG_ZOLTY)
    analysis = analyse(text, limits)
    light = SWIATLA.get(analysis.level)
    return {"html": to_html(text), "prosto": analysis, "swiatlo": light, "cel": limits.green_to}


@require_POST
def szkic(request: HttpRequest, pk: int) -> HttpResponse:
    """Autosave: keep what the form holds beside the versions and say when; „usun” forgets it."""
    pismo = wczytaj(request, pk)
    if "usun" in request.POST:
        operations.usun_szkic(pismo, by=request.user)
        return redirect("pisma:edytuj", pk=pk)
    number = request.POST.get("na_wersji", "")
    text = request.POST.get("tresc", "")[:NAJDLUZSZA]
    base = int(number) if number.isdecimal() and len(number) < len("1000000000") else pismo.wersja
    row = operations.zapisz_szkic(pismo, tresc=text, pola=_pola(request), na_wersji=base, by=request.user)
    return JsonResponse({"zapisano": time_of_day(timezone.localtime(row.zapisano)), "wersja": pismo.wersja})


def _pola(request: HttpRequest) -> dict[str, str]:
    """The fields beside the text; a checkbox that is not ticked is not sent."""
    return {name: request.POST.get(name, "") for name in operations.POLA_SZKICU if "temat" in request.POST}


def _szkic(request: HttpRequest, pismo: Pismo, wersja: WersjaPisma) -> Szkic | None:
    """What was autosaved for this person when it says something else than the current version."""
    if request.method != "GET":
        return None
    row = Szkic.objects.filter(pismo=pismo, osoba=request.user).first()
    return row if row and rozny(row, pismo, wersja) else None


def _initial(request: HttpRequest, pismo: Pismo, wersja: WersjaPisma) -> dict:
    """The current version, or with ?szkic what was autosaved over it."""
    said = vars(operations.tresc_z_wersji(pismo, wersja)) | {"na_wersji": wersja.numer}
    row = _szkic(request, pismo, wersja) if "szkic" in request.GET else None
    return said | {"tresc": row.tresc} | zmienione(row, pismo, wersja) if row else said

"""The editor: new letter, writing, preview, autosave, and two people who changed the same version."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from biuro.core import flash
from biuro.core.errors import Conflict, Refused
from biuro.core.markup import to_html
from biuro.core.pages import form_page
from biuro.core.plain_language import analyse
from biuro.core.polish import time_of_day
from org.dziennik.operations import odnotuj_odczyt
from rejestry.sprawy.queries import o_znaku
from rejestry.sprawy.queries import visible_to as widoczne_sprawy
from sekretariat.pisma import operations, redakcja
from sekretariat.pisma.forms import NAJDLUZSZA, NowePismoForm, PismoForm
from sekretariat.pisma.models import Pismo, Szkic, WersjaPisma
from sekretariat.pisma.porownanie import porownaj
from sekretariat.pisma.queries import biezaca
from sekretariat.pisma.views import wczytaj

KROTKI = 400


def nowe(request: HttpRequest, znak: str) -> HttpResponse:
    """A new letter of the case: choose the template, the rest is filled in."""
    sprawa = get_object_or_404(o_znaku(widoczne_sprawy(request.user), znak))
    form = NowePismoForm(request.POST or None)
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
    clean = form.cleaned_data
    pismo = Pismo.objects.get(pk=pismo.pk)
    tamta = biezaca(pismo)
    podstawa = pismo.wersje.filter(numer=clean["na_wersji"]).first() or tamta
    operations.zapisz_szkic(pismo, tresc=clean["tresc"], na_wersji=tamta.numer, by=request.user)
    context = {
        "pismo": pismo,
        "form": form,
        "tamta": tamta,
        "podstawa": podstawa,
        "ich_zmiany": porownaj(podstawa.tresc, tamta.tresc),
        "moje_zmiany": porownaj(podstawa.tresc, clean["tresc"]),
        "inne_pola": _inne_pola(tamta, clean),
        "pliki": [file.nazwa for file in clean["zalaczniki"]],
    }
    return render(request, "sekretariat/pisma/konflikt.html", context, status=409)


def _inne_pola(tamta: WersjaPisma, clean: dict) -> list[tuple[str, str, str]]:
    """[(name, theirs, mine)] of the short fields that differ."""
    names = [("Temat", "temat"), ("Adresat", "adresat"), ("Adres", "adresat_adres")]
    rows = ((name, getattr(tamta, field), clean[field]) for name, field in names)
    return [row for row in rows if row[1] != row[2]]


@require_POST
def podglad(request: HttpRequest, pk: int) -> HttpResponse:
    """The preview and hints of the text in the editor, as a part of the page."""
    wczytaj(request, pk)
    text = request.POST.get("tresc", "")[:NAJDLUZSZA]
    return render(request, "sekretariat/pisma/_podglad.html", podglad_tresci(text))


def podglad_tresci(text: str) -> dict:
    """The text as it will look, and what could be said more simply."""
    text = text[:NAJDLUZSZA].replace("\r\n", "\n")
    analysis = analyse(text)
    long_ones = [text[s.start : s.end].strip()[:KROTKI] for s in analysis.long_sentences]
    return {"html": to_html(text), "prosto": analysis, "dlugie": long_ones}


@require_POST
def szkic(request: HttpRequest, pk: int) -> HttpResponse:
    """Autosave: keep the text beside the versions and say when; „usun” forgets it."""
    pismo = wczytaj(request, pk)
    if "usun" in request.POST:
        operations.usun_szkic(pismo, by=request.user)
        return redirect("pisma:edytuj", pk=pk)
    number = request.POST.get("na_wersji", "")
    text = request.POST.get("tresc", "")[:NAJDLUZSZA]
    base = int(number) if number.isdecimal() and len(number) < len("1000000000") else pismo.wersja
    row = operations.zapisz_szkic(pismo, tresc=text, na_wersji=base, by=request.user)
    return JsonResponse({"zapisano": time_of_day(timezone.localtime(row.zapisano)), "wersja": pismo.wersja})


def _szkic(request: HttpRequest, pismo: Pismo, wersja: WersjaPisma) -> Szkic | None:
    """The autosaved text of this person when it says something else than the current version."""
    if request.method != "GET":
        return None
    row = Szkic.objects.filter(pismo=pismo, osoba=request.user).first()
    return row if row and row.tresc.strip() != wersja.tresc.strip() else None


def _initial(request: HttpRequest, pismo: Pismo, wersja: WersjaPisma) -> dict:
    """The current version, or with ?szkic the autosaved text over it."""
    said = vars(operations.tresc_z_wersji(pismo, wersja)) | {"na_wersji": wersja.numer}
    row = _szkic(request, pismo, wersja) if "szkic" in request.GET else None
    return said | {"tresc": row.tresc} if row else said

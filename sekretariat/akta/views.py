"""Pages of the case: the file, opening from a letter, attaching to another case."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.html import format_html

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.pages import SeeOther, form_page
from org.dziennik.operations import odnotuj_odczyt
from org.kadry.models import Pracownik
from rejestry.powiazania.queries import powiazania
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.rules import prowadzi_sprawe
from sekretariat.akta import operations, queries
from sekretariat.akta.co_teraz import co_teraz
from sekretariat.akta.etapy import etapy
from sekretariat.akta.forms import ZalozForm
from sekretariat.akta.historia import NAZWY_SPOSOBOW, historia
from sekretariat.akta.komorka import komorka
from sekretariat.akta.rules import czynnosci
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.queries import visible_to as przesylki_visible_to
from sekretariat.przesylki.rules import nie_zalatwia, zalatwia


def sprawa(request: HttpRequest, znak: str) -> HttpResponse:
    """The file of a case; the reading is noted."""
    case = _case(request, znak)
    odnotuj_odczyt(request.user, f"sprawa {case.pk}", cel=case.znak)
    file = queries.akta(case, request.user)
    context = {
        "sprawa": case,
        "akta": file,
        "co_teraz": co_teraz(file, request.user),
        "etapy": etapy(file),
        "komorka": komorka(case),
        "historia": historia(case),
        "czynnosci": czynnosci(case, request.user, w_rejestrze=file.skarga is not None),
        "wczesniejsze": queries.wczesniejsze(case, request.user),
        "powiazania": powiazania(case, request.user),
        "moze_wiazac": prowadzi_sprawe(request.user, case) is not None,
        "podsprawy": queries.podsprawy(case, request.user),
        "przechowywanie": queries.przechowywanie(case),
        "wymogi": queries.wymogi_zamkniecia(file),
        "sposob": NAZWY_SPOSOBOW.get(case.sposob, ""),
    }
    return render(request, "sekretariat/akta/sprawa.html", context)


def zaloz(request: HttpRequest, rok: int, numer: int) -> HttpResponse:
    """Open a case from a letter."""
    item = _item(request, rok, numer)
    form = ZalozForm(request.POST or None, przesylka=item, osoba=request.user, jako=request.GET.get("jako", ""))
    if form.is_valid() and (case := _open(form, item, request.user)):
        flash.say(request, format_html('Założono sprawę <b class="ref">{}</b>.', case.znak))
        return SeeOther(queries.adres_po_zmianie(case, request.user))
    context = {"form": form, "przesylka": item, "wczesniejsze": queries.do_dolaczenia(request.user, item, "")}
    return form_page(request, "sekretariat/akta/zaloz.html", context)


def dolacz(request: HttpRequest, rok: int, numer: int) -> HttpResponse:
    """Find a case and put the letter into it."""
    item = _item(request, rok, numer)
    if request.method == "POST":
        case = _case(request, request.POST.get("znak", ""))
        operations.dolacz_do_sprawy(item, case, by=request.user)
        flash.say(request, format_html('Dołączono {} do sprawy <b class="ref">{}</b>.', item.rpw, case.znak))
        return SeeOther(reverse("akta:sprawa", args=[case.znak]))
    text = request.GET.get("q", "")[:200]
    context = {"przesylka": item, "q": text, "sprawy": queries.do_dolaczenia(request.user, item, text)}
    return render(request, "sekretariat/akta/dolacz.html", context)


def _case(request: HttpRequest, znak: str) -> Sprawa:
    return get_object_or_404(queries.sprawa_o_znaku(request.user, znak))


def _item(request: HttpRequest, rok: int, numer: int) -> Przesylka:
    """The visible item, if this person decides what becomes of it."""
    item = get_object_or_404(przesylki_visible_to(request.user).select_related("sprawa"), rok=rok, numer=numer)
    if zalatwia(request.user, item) is None and request.method == "GET":
        raise PermissionDenied(nie_zalatwia(item))
    return item


def _open(form: ZalozForm, item: Przesylka, by: Pracownik) -> Sprawa | None:
    """Whom the case is about is typed in the form, so the exclusion that follows is an error of the form, too."""
    try:
        return operations.zaloz_z_przesylki(item, by=by, **form.dane())
    except (UserError, PermissionDenied) as refusal:
        form.add_error(None, str(refusal))
        return None

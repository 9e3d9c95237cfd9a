"""Pages of access: who sees a case and why, its shares and confidentiality; asking, answering; what a person sees."""

from collections.abc import Callable

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.html import format_html
from django.views.decorators.http import require_POST

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.pages import SeeOther, form_page
from biuro.core.sortkey import pl
from org.dziennik.operations import odnotuj_odczyt
from org.kadry.models import Pracownik
from org.uprawnienia.powierzenia import administruje, powierzenia_osoby
from org.uprawnienia.queries import zakres
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.queries import o_znaku, visible_to
from rejestry.sprawy.rules import odmowa_prowadzenia, prowadzi_sprawe
from rejestry.udostepnienia import operations, queries
from rejestry.udostepnienia.forms import CofnijForm, OdpowiedzForm, PoufnoscForm, ProsbaForm, UdostepnijForm
from rejestry.udostepnienia.rules import POUFNA

ZAPISANA = "Zapisaliśmy prośbę o dostęp do sprawy o znaku {}. Jeśli ktoś może o niej rozstrzygnąć, już ją widzi."


def sprawa(request: HttpRequest, znak: str) -> HttpResponse:
    """Who sees the case and why, its shares, its confidentiality; POST shares it."""
    case = _case(request, znak)
    form = UdostepnijForm(request.POST or None)
    if _done(form, lambda typed: operations.udostepnij(case, **typed, by=request.user)):
        flash.say(request, format_html('Udostępniono sprawę <b class="ref">{}</b>.', case.znak))
        return SeeOther(_adres(case))
    odnotuj_odczyt(request.user, f"sprawa {case.pk}", "kto widzi", cel=case.znak)
    return form_page(request, "rejestry/udostepnienia/sprawa.html", _kontekst(request, case) | {"form": form})


@require_POST
def poufnosc(request: HttpRequest, znak: str) -> HttpResponse:
    """Make the case confidential, or open again."""
    case = _case(request, znak)
    form = PoufnoscForm(request.POST)
    if _done(form, lambda typed: operations.zmien_poufnosc(case, **typed, by=request.user)):
        flash.say(request, "Sprawa jest poufna." if form.cleaned_data["poufna"] else "Sprawa nie jest już poufna.")
        return SeeOther(_adres(case))
    context = _kontekst(request, case) | {"form": UdostepnijForm(), "form_poufnosci": form}
    return form_page(request, "rejestry/udostepnienia/sprawa.html", context, form)


def cofnij(request: HttpRequest, znak: str, pk: int) -> HttpResponse:
    """Take a share back, with a reason."""
    case = _case(request, znak)
    row = get_object_or_404(queries.udostepnienia(case), pk=pk)
    form = CofnijForm(request.POST or None)
    if _done(form, lambda typed: operations.cofnij(row, **typed, by=request.user)):
        flash.say(request, f"Cofnięto dostęp: {row.komu}.")
        return SeeOther(_adres(case))
    context = {"form": form, "sprawa": case, "udostepnienie": row}
    return form_page(request, "rejestry/udostepnienia/cofnij.html", context)


def moje(request: HttpRequest) -> HttpResponse:
    """Ask for access (the answer is the same whether there is such a case or not); what waits for my decision."""
    form = ProsbaForm(request.POST or None, initial={"znak": request.GET.get("znak", "")[:60]})
    if _done(form, lambda typed: operations.popros(**typed, by=request.user)):
        flash.say(request, ZAPISANA.format(form.cleaned_data["znak"]))
        return SeeOther(reverse("udostepnienia:moje"))
    context = {
        "form": form,
        "prosby": queries.prosby(request.user),
        "do_rozpatrzenia": queries.do_rozpatrzenia(request.user),
        "osoby": _oglada_zakresy(request.user),
    }
    return form_page(request, "rejestry/udostepnienia/moje.html", context)


def prosba(request: HttpRequest, pk: int) -> HttpResponse:
    """Answer a request: grant until a day, or refuse with a reason."""
    row = get_object_or_404(queries.do_rozpatrzenia(request.user), pk=pk)
    form = OdpowiedzForm(request.POST or None)
    if _done(form, lambda typed: _answer(row, typed, request.user)):
        flash.say(request, f"Odpowiedź zapisana: {row.kto}, {row.znak}.")
        return SeeOther(reverse("udostepnienia:moje"))
    return form_page(request, "rejestry/udostepnienia/prosba.html", {"form": form, "prosba": row})


def osoby(request: HttpRequest) -> HttpResponse:
    """The people whose scopes may be looked at; for the administrator and the director."""
    if not _oglada_zakresy(request.user):
        raise Http404
    rows = Pracownik.objects.filter(is_active=True).order_by(pl("last_name"), "first_name")
    return render(request, "rejestry/udostepnienia/osoby.html", {"osoby": rows})


def osoba(request: HttpRequest, pk: int) -> HttpResponse:
    """„Co widzi ta osoba”: scopes for the administrator; for the director also counts and the cases."""
    if not _oglada_zakresy(request.user):
        raise Http404
    person = get_object_or_404(Pracownik, pk=pk, is_active=True)
    director = zakres(request.user).wszystko
    odnotuj_odczyt(request.user, f"zakresy osoby {person.username}", "co widzi")
    context = {
        "osoba": person,
        "zakresy": queries.zakresy(person, licz=director),
        "wylaczenia": queries.nigdy_nie_widzi_o(person),
        "powierzenia": powierzenia_osoby(person),
        "sprawy": queries.wspolnie_widoczne(person, request.user) if director else None,
    }
    return render(request, "rejestry/udostepnienia/osoba.html", context)


def _kontekst(request: HttpRequest, case: Sprawa) -> dict:
    authority = prowadzi_sprawe(request.user, case)
    return {
        "sprawa": case,
        "widzacy": queries.kto_widzi(case),
        "udostepnienia": queries.udostepnienia(case),
        "poufnosc": queries.historia_poufnosci(case),
        "form_poufnosci": PoufnoscForm(initial={"poufna": not case.poufna}),
        "podstawa": authority,
        "odmowa": "" if authority else odmowa_prowadzenia(request.user, case),
        "nie_udostepnia": POUFNA if case.poufna else "",
    }


def _answer(row, typed: dict, by: Pracownik):
    return operations.odpowiedz(row, do=typed["do"], tekst=typed["tekst"], by=by)


def _done(form: Form, act: Callable[[dict], object]) -> bool:
    """Perform the act with what was typed; a refusal in words becomes an error of the form."""
    if not form.is_valid():
        return False
    try:
        act(form.cleaned_data)
    except UserError as refusal:
        form.add_error(None, str(refusal))
        return False
    return True


def _oglada_zakresy(osoba: Pracownik) -> bool:
    return zakres(osoba).wszystko or administruje(osoba) is not None


def _case(request: HttpRequest, znak: str) -> Sprawa:
    rows = visible_to(request.user).select_related("jednostka", "prowadzi", "dotyczy")
    return get_object_or_404(o_znaku(rows, znak))


def _adres(case: Sprawa) -> str:
    return reverse("udostepnienia:sprawa", args=[case.znak])

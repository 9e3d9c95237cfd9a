"""Pages of submissions: the register with what waits, handing over, one entry with what came back, the scan."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from biuro.core import flash, lists
from biuro.core.errors import UserError
from biuro.core.files.serving import odpowiedz_z_plikiem
from biuro.core.pages import form_page
from org.dziennik.operations import odnotuj_odczyt
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.queries import visible_to as widoczne_pisma
from sekretariat.przedlozenia import operations, queries
from sekretariat.przedlozenia.forms import AnulujForm, PrzekazForm, WynikForm
from sekretariat.przedlozenia.lista import LISTA
from sekretariat.przedlozenia.models import Przedlozenie
from sekretariat.przedlozenia.rules import ODMOWA, ZlaData, przedklada
from sekretariat.przedlozenia.states import obieg


def lista(request: HttpRequest) -> HttpResponse:
    """The register; above it the letters that wait to be handed over."""
    return lists.odpowiedz(request, LISTA, do_przekazania=queries.do_przekazania(request.user).order_by("pk")[:20])


def przekaz(request: HttpRequest, pk: int) -> HttpResponse:
    """Enter one letter into the register."""
    pismo = get_object_or_404(widoczne_pisma(request.user), pk=pk)
    if przedklada(request.user) is None:
        raise PermissionDenied(ODMOWA)
    first = "sekretarz" if pismo.kategoria == "wniosek_urlopowy" else "prezydent"
    form = PrzekazForm(request.POST or None, initial={"komu": first})
    if form.is_valid() and (row := _przekazano(request, pismo, form)):
        flash.say(request, f"Zapisano {row}: {row.get_komu_display()}, „{pismo.temat}”.")
        return redirect("przedlozenia:szczegoly", rok=row.rok, numer=row.numer)
    return form_page(request, "sekretariat/przedlozenia/przekaz.html", {"form": form, "pismo": pismo})


def _przekazano(request: HttpRequest, pismo: Pismo, form: PrzekazForm) -> Przedlozenie | None:
    try:
        return operations.przekaz(pismo, by=request.user, **form.cleaned_data)
    except ZlaData as error:
        form.add_error("dzien", str(error))
    return None


def _entry(request: HttpRequest, rok: int, numer: int) -> Przedlozenie:
    rows = queries.visible_to(request.user).select_related("pismo__sprawa", "skan")
    return get_object_or_404(rows, rok=rok, numer=numer)


def szczegoly(request: HttpRequest, rok: int, numer: int) -> HttpResponse:
    """One entry; who keeps the register notes here what came back."""
    row = _entry(request, rok, numer)
    odnotuj_odczyt(request.user, f"przedłożenie {row}", cel=row.pismo.znak)
    form = WynikForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid() and _odnotowano(request, row, form):
        return redirect("przedlozenia:szczegoly", rok=rok, numer=numer)
    return _page(request, row, form)


def _odnotowano(request: HttpRequest, row: Przedlozenie, form: WynikForm) -> bool:
    try:
        row = operations.odnotuj_wynik(row, by=request.user, **form.cleaned_data)
    except ZlaData as error:
        form.add_error("dzien", str(error))
        return False
    except UserError as error:
        if type(error) is not UserError:
            raise
        form.add_error("skan", str(error))
        return False
    flash.say(request, f"{row}: {row.get_stan_display().lower()}. Stan pisma: {row.pismo.get_stan_display().lower()}.")
    return True


def _page(request: HttpRequest, row: Przedlozenie, form) -> HttpResponse:
    acts = {transition.name for transition in obieg.available(row, request.user)}
    context = {"form": form, "wpis": row, "czynnosci": acts, "historia": row.historia.select_related("history_user")}
    return form_page(request, "sekretariat/przedlozenia/szczegoly.html", context)


def anuluj(request: HttpRequest, rok: int, numer: int) -> HttpResponse:
    """Cancel an entry made by mistake."""
    row = _entry(request, rok, numer)
    form = AnulujForm(request.POST or None)
    if form.is_valid():
        operations.anuluj(row, powod=form.cleaned_data["powod"], by=request.user)
        flash.say(request, f"Anulowano {row}. Pismo „{row.pismo.temat}” czeka na przekazanie.")
        return redirect("przedlozenia:szczegoly", rok=rok, numer=numer)
    return form_page(request, "sekretariat/przedlozenia/anuluj.html", {"form": form, "wpis": row})


def skan(request: HttpRequest, rok: int, numer: int) -> HttpResponse:
    """The scan, byte for byte as it was added."""
    row = _entry(request, rok, numer)
    if row.skan is None:
        raise Http404
    odnotuj_odczyt(request.user, f"przedłożenie {row}", "skan", cel=row.pismo.znak)
    return odpowiedz_z_plikiem(row.skan, row.skan_nazwa, inline=True)

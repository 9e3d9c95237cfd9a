"""Pages of dispatch: what waits, sending, the register, delivery, cancelling, the book for the post office."""

from datetime import date
from uuid import uuid5

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from biuro.core import flash, lists
from biuro.core.errors import UserError
from biuro.core.pages import form_page
from biuro.core.polish import counted
from org.dziennik.operations import odnotuj_odczyt
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.queries import do_wyslania, visible_to, z_terminem
from sekretariat.wysylka import operations, queries
from sekretariat.wysylka.forms import AnulujForm, DoreczenieForm, WyslijForm, WyslijWieleForm
from sekretariat.wysylka.lista import LISTA
from sekretariat.wysylka.models import PrzesylkaWychodzaca
from sekretariat.wysylka.rules import ZlaData, ekspedycja, odmowa
from sekretariat.wysylka.states import obieg


def lista(request: HttpRequest) -> HttpResponse:
    """The register."""
    waiting = do_wyslania(request.user).count()
    return lists.odpowiedz(request, LISTA, do_wyslania=waiting, prowadzi=ekspedycja(request.user))


def _keeper_only(request: HttpRequest) -> None:
    if ekspedycja(request.user) is None:
        raise PermissionDenied(odmowa(request.user))


def do_wyslania_lista(request: HttpRequest) -> HttpResponse:
    """Signed letters of all units, sent one by one or several at once."""
    _keeper_only(request)
    pisma = list(z_terminem(do_wyslania(request.user)).order_by("termin", "pk"))
    form = WyslijWieleForm(request.POST or None, pisma=pisma)
    if form.is_valid():
        return _wyslij_wiele(request, form, {pismo.pk: pismo for pismo in pisma})
    return form_page(request, "sekretariat/wysylka/do_wyslania.html", {"form": form, "pisma": pisma})


def _wyslij_wiele(request: HttpRequest, form: WyslijWieleForm, pisma: dict[int, Pismo]) -> HttpResponse:
    """Each letter in its own transaction, under its own key made of the form's; failures are named."""
    clean, sent, failed = form.cleaned_data, [], []
    common = {"sposob": clean["sposob"], "data_wyslania": clean["data_wyslania"], "by": request.user}
    for pk in clean["poz"]:
        try:
            sent.append(operations.wyslij(pisma[pk], klucz=uuid5(clean["klucz"], str(pk)), **common))
        except (UserError, PermissionDenied) as refusal:
            failed.append((pisma[pk], str(refusal)))
    if sent:
        flash.say(request, f"Wysłano {counted(len(sent), 'pismo,pisma,pism')}: {', '.join(map(str, sent))}.")
    for pismo, reason in failed:
        flash.say(request, f"Nie wysłano „{pismo.temat}”: {reason}", level="danger")
    return redirect("wysylka:do_wyslania")


def wyslij(request: HttpRequest, pk: int) -> HttpResponse:
    """Send one letter."""
    pismo = get_object_or_404(visible_to(request.user), pk=pk)
    _keeper_only(request)
    form = WyslijForm(request.POST or None)
    if form.is_valid() and (row := _sent(request, pismo, form)):
        flash.say(request, f"Wysłano jako {row}: „{pismo.temat}”.")
        return redirect("wysylka:szczegoly", rok=row.rok, numer=row.numer)
    return form_page(request, "sekretariat/wysylka/wyslij.html", {"form": form, "pismo": pismo})


def _sent(request: HttpRequest, pismo: Pismo, form: WyslijForm) -> PrzesylkaWychodzaca | None:
    try:
        return operations.wyslij(pismo, by=request.user, **form.cleaned_data)
    except ZlaData as error:
        form.add_error("data_wyslania", str(error))
        return None


def _entry(request: HttpRequest, rok: int, numer: int) -> PrzesylkaWychodzaca:
    return get_object_or_404(queries.visible_to(request.user).select_related("pismo__sprawa"), rok=rok, numer=numer)


def szczegoly(request: HttpRequest, rok: int, numer: int) -> HttpResponse:
    """One entry; the keeper notes the delivery or cancels it here."""
    row = _entry(request, rok, numer)
    odnotuj_odczyt(request.user, f"przesyłka {row}", cel=row.znak)
    return _page(request, row)


def _page(request: HttpRequest, row: PrzesylkaWychodzaca, **forms) -> HttpResponse:
    acts = {transition.name for transition in obieg.available(row, request.user)}
    form = next(iter(forms.values()), None)
    context = {"wpis": row, "czynnosci": acts, "form": form, "historia": row.historia.select_related("history_user")}
    blank = {"doreczenie": DoreczenieForm(), "anulowanie": AnulujForm()}
    status = 422 if form is not None and form.errors else None
    return render(request, "sekretariat/wysylka/szczegoly.html", context | blank | forms, status=status)


def dorecz(request: HttpRequest, rok: int, numer: int) -> HttpResponse:
    """Note the day of delivery."""
    row = _entry(request, rok, numer)
    form = DoreczenieForm(request.POST)
    if form.is_valid() and _delivered(request, row, form):
        flash.say(request, f"{row}: zapisano datę doręczenia.")
        return redirect("wysylka:szczegoly", rok=rok, numer=numer)
    return _page(request, row, doreczenie=form)


def _delivered(request: HttpRequest, row: PrzesylkaWychodzaca, form: DoreczenieForm) -> bool:
    try:
        operations.dorecz(row, dzien=form.cleaned_data["dzien"], by=request.user)
    except ZlaData as error:
        form.add_error("dzien", str(error))
        return False
    return True


def anuluj(request: HttpRequest, rok: int, numer: int) -> HttpResponse:
    """Cancel an entry with a reason."""
    row = _entry(request, rok, numer)
    form = AnulujForm(request.POST)
    if form.is_valid():
        operations.anuluj(row, powod=form.cleaned_data["powod"], by=request.user)
        flash.say(
            request, f"Anulowano {row}. Pismo „{row.pismo.temat}” czeka na wysłanie, a termin sprawy biegnie dalej."
        )
        return redirect("wysylka:szczegoly", rok=rok, numer=numer)
    return _page(request, row, anulowanie=form)


def ksiazka(request: HttpRequest) -> HttpResponse:
    """The book of dispatch of a day for the post office, as a page to print (?dzien=2026-11-23)."""
    _keeper_only(request)
    try:
        day = date.fromisoformat(request.GET.get("dzien", ""))
    except ValueError:
        day = timezone.localdate()
    rows = queries.visible_to(request.user).filter(data_wyslania=day).exclude(stan="anulowana").order_by("rok", "numer")
    odnotuj_odczyt(request.user, f"książka nadawcza {day}", "wydruk")
    return render(request, "sekretariat/wysylka/ksiazka.html", {"wpisy": rows, "dzien": day})

"""Pages of what is said: the oral complaint with its printed protocol, the telephone calls."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.pages import SeeOther, form_page
from biuro.core.pdf.render import render as render_pdf
from org.dziennik.operations import odnotuj_odczyt
from rejestry.skargi.klauzula import KLAUZULA
from rejestry.zgloszenia import operations, queries
from rejestry.zgloszenia.forms import ProtokolForm, RozmowaForm
from rejestry.zgloszenia.models import Protokol


def przyjmij(request: HttpRequest) -> HttpResponse:
    """An oral complaint: the form, and after it the protocol to print and sign."""
    form = ProtokolForm(request.POST or None)
    if form.is_valid():
        try:
            row = operations.przyjmij_ustnie(by=request.user, **form.cleaned_data)
        except (UserError, PermissionDenied) as refusal:
            form.add_error(None, str(refusal))
        else:
            flash.say(request, f"Przyjęto do protokołu, {row.skarga.sprawa.znak}. Wydrukuj go i podpiszcie oboje.")
            return SeeOther(reverse("zgloszenia:protokol", args=[row.pk]))
    return form_page(request, "rejestry/zgloszenia/przyjmij.html", {"form": form})


def protokol(request: HttpRequest, pk: int) -> HttpResponse:
    """The protocol on the screen."""
    return render(request, "rejestry/zgloszenia/protokol.html", {"protokol": _protokol(request, pk, "protokół")})


def pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The protocol on paper, with places for both signatures."""
    row = _protokol(request, pk, "protokół PDF")
    content = render_pdf("pdf/protokol.html", {"protokol": row, "klauzula": KLAUZULA})
    headers = {"Content-Disposition": f'inline; filename="protokol-{pk}.pdf"', "Cache-Control": "private, no-store"}
    return HttpResponse(content, content_type="application/pdf", headers=headers)


@require_POST
def podpisano(request: HttpRequest, pk: int) -> HttpResponse:
    """Both signed."""
    operations.podpisano(_protokol(request, pk, "protokół"), by=request.user)
    flash.say(request, "Odnotowano podpisy pod protokołem. Skan dołącz do sprawy jak każde pismo.")
    return SeeOther(reverse("zgloszenia:protokol", args=[pk]))


def rozmowy(request: HttpRequest) -> HttpResponse:
    """The calls, and the form of a new one."""
    form = RozmowaForm(request.POST or None)
    if form.is_valid():
        try:
            operations.zapisz_rozmowe(by=request.user, **form.cleaned_data)
        except UserError as refusal:
            form.add_error(None, str(refusal))
        else:
            flash.say(request, "Zapisano rozmowę. To nie jest skarga: nie biegnie żaden termin.")
            return SeeOther(reverse("zgloszenia:rozmowy"))
    context = {"form": form, "rozmowy": queries.rozmowy(request.user)}
    return form_page(request, "rejestry/zgloszenia/rozmowy.html", context)


def _protokol(request: HttpRequest, pk: int, sposob: str) -> Protokol:
    row = get_object_or_404(queries.protokoly(request.user), pk=pk)
    odnotuj_odczyt(request.user, f"sprawa {row.skarga.sprawa_id}", sposob, cel=row.skarga.sprawa.znak)
    return row

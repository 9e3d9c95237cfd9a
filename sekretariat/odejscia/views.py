"""The page „Co oddać i przekazać” of a leaving person, its acts and the obiegówka."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from biuro.core import flash
from biuro.core.errors import UserError
from biuro.core.pages import form_page
from biuro.core.pdf.render import render as render_pdf
from org.dziennik.operations import odnotuj_odczyt
from org.kadry.models import Odejscie, Pracownik
from org.kadry.queries import obsada_na
from org.pracownicy.odejscie import odwolaj_odejscie
from org.uprawnienia.powierzenia import administruje
from sekretariat.odejscia import operations, queries, rules
from sekretariat.odejscia.ekran import grupy, oddane
from sekretariat.odejscia.forms import OdwolajForm, PrzekazForm, ZakonczForm


@require_safe
def szczegoly(request: HttpRequest, pk: int) -> HttpResponse:
    """The list of the person."""
    row = _odejscie(request, pk)
    if request.user.pk != pk:
        odnotuj_odczyt(request.user, f"odejście {row.pk}")
    return _page(request, row)


@require_POST
def przekaz(request: HttpRequest, pk: int) -> HttpResponse:
    """Hand over what is checked, or all work."""
    row = _odejscie(request, pk)
    form = PrzekazForm(request.POST, odejscie=row)
    if not form.is_valid():
        return _page(request, row, przekaz=form)
    data = form.cleaned_data
    result = operations.przekaz(row, wybor=form.wybor(), komu=data["komu"], powod=data["powod"], by=request.user)
    if result.oddane:
        flash.say(request, f"{data['komu']} przejmuje: {result.slowa()}.")
    elif not result.odmowy:
        flash.say(request, "Nic się nie zmieniło: tych rzeczy nie ma już na liście.", level="info")
    for refusal in result.odmowy:
        flash.say(request, f"Zostało na liście. {refusal}", level="warn")
    return redirect("odejscia:szczegoly", pk=pk)


@require_POST
def zdaj(request: HttpRequest, pk: int) -> HttpResponse:
    """Take one thing back or end it."""
    row = _odejscie(request, pk)
    name = operations.zdaj(row, request.POST.get("rzecz", ""), by=request.user)
    flash.say(request, f"Załatwione: {name}.")
    return redirect("odejscia:szczegoly", pk=pk)


@require_POST
def zakoncz(request: HttpRequest, pk: int) -> HttpResponse:
    """Finish the leaving."""
    row = _odejscie(request, pk)
    form = ZakonczForm(request.POST)
    if form.is_valid():
        try:
            operations.zakoncz(row, **form.cleaned_data, by=request.user)
        except UserError as refusal:
            form.add_error("powod", str(refusal))
        else:
            flash.say(request, f"Zakończono odejście: {row.pracownik}. Konto wyłączy się po ostatnim dniu pracy.")
            return redirect("odejscia:szczegoly", pk=pk)
    return _page(request, row, zakoncz=form)


@require_POST
def odwolaj(request: HttpRequest, pk: int) -> HttpResponse:
    """The person stays."""
    row = _odejscie(request, pk)
    form = OdwolajForm(request.POST)
    if not form.is_valid():
        return _page(request, row, odwolaj=form)
    odwolaj_odejscie(row, **form.cleaned_data, by=request.user)
    flash.say(request, f"Odwołano odejście: {row.pracownik}. To, co przekazano, zostaje u nowych osób.")
    return redirect("pracownicy:osoba", pk=pk)


@require_safe
def obiegowka(request: HttpRequest, pk: int) -> HttpResponse:
    """The clearance slip; raises PdfNiepowstal."""
    row = _odejscie(request, pk)
    odnotuj_odczyt(request.user, f"odejście {row.pk}", "PDF")
    context = {
        "odejscie": row,
        "stanowiska": obsada_na(row.ostatni_dzien).filter(pracownik=row.pracownik_id),
        "grupy": grupy(row, request.user, wolno=False),
        "oddane": oddane(row),
        "wydrukowal": request.user,
        "kiedy": timezone.localtime(),
    }
    headers = {"Content-Disposition": f'attachment; filename="obiegowka-{row.pracownik.username}.pdf"'}
    return HttpResponse(render_pdf("pdf/obiegowka.html", context), content_type="application/pdf", headers=headers)


def _odejscie(request: HttpRequest, pk: int) -> Odejscie:
    """The newest leaving of the person; 404 also for who may not see it."""
    person = get_object_or_404(Pracownik, pk=pk)
    row = queries.biezace(person) if rules.widzi(request.user, person) else None
    if row is None:
        raise Http404
    row.pracownik = person
    return row


def _page(request: HttpRequest, row: Odejscie, **forms) -> HttpResponse:
    wolno = rules.przekazuje(request.user, row.pracownik) is not None
    blank = {"przekaz": PrzekazForm(odejscie=row), "zakoncz": ZakonczForm(), "odwolaj": OdwolajForm()}
    groups = grupy(row, request.user, wolno=wolno)
    context = {
        "odejscie": row,
        "grupy": groups,
        "przekazuje": any(group.przekazuje for group in groups),
        "oddane": oddane(row),
        "na_stanowisko": queries.czekaja_na_stanowisko(row),
        "bez_nastepcy": queries.bez_nastepcy(row),
        "wolno": wolno,
        "administruje": administruje(request.user),
        "w_toku": row.stan == Odejscie.Stan.W_TOKU,
        "zaznaczone": request.POST.getlist("rzecz"),
        "form": next(iter(forms.values()), None),
        "formularze": blank | forms,
    }
    return form_page(
        request, "sekretariat/odejscia/szczegoly.html", context, next(iter(forms.values()), blank["przekaz"])
    )

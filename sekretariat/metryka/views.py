"""The metryka of a case on the screen and on paper; reading it is a reading of the file."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from org.dziennik.operations import odnotuj_odczyt
from sekretariat.akta.queries import sprawa_o_znaku
from sekretariat.metryka.rules import obowiazek
from sekretariat.metryka.wiersze import metryka, pdf_metryki


@require_safe
def strona(request: HttpRequest, znak: str) -> HttpResponse:
    """The table."""
    case = get_object_or_404(sprawa_o_znaku(request.user, znak))
    odnotuj_odczyt(request.user, f"sprawa {case.pk}", "metryka", cel=case.znak)
    context = {"sprawa": case, "wiersze": metryka(case), "obowiazek": obowiazek(case)}
    return render(request, "sekretariat/metryka/metryka.html", context)


@require_safe
def pdf(request: HttpRequest, znak: str) -> HttpResponse:
    """The same as a PDF."""
    case = get_object_or_404(sprawa_o_znaku(request.user, znak))
    odnotuj_odczyt(request.user, f"sprawa {case.pk}", "metryka PDF", cel=case.znak)
    content = pdf_metryki(case, metryka(case), obowiazek(case), request.user)
    headers = {"Content-Disposition": f'inline; filename="metryka-{case.znak}.pdf"'}
    return HttpResponse(content, content_type="application/pdf", headers=headers)

"""The chart of załącznik nr 1 on the screen and on paper (§ 5)."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from biuro.core.pages import form_page
from biuro.core.pdf.render import render as render_pdf
from org.schemat.forms import DzienForm
from org.schemat.queries import schemat_na
from org.schemat.uklad import narysuj


@require_safe
def schemat(request: HttpRequest) -> HttpResponse:
    """The chart of a day: drawing, equal list, posts planned and filled (§ 8)."""
    form = DzienForm(request.GET if "na" in request.GET else None, initial={"na": timezone.localdate()})
    chart = schemat_na(form.dzien())
    drawing = narysuj(chart, lambda pk: reverse("pracownicy:osoba", args=[pk]))
    context = {"form": form, "schemat": chart, "rysunek": drawing, "dzis": timezone.localdate()}
    return form_page(request, "org/schemat/schemat.html", context)


@require_safe
def pdf(request: HttpRequest) -> HttpResponse:
    """The same on A4 landscape; raises PdfNiepowstal."""
    chart = schemat_na(DzienForm(request.GET).dzien())
    context = {"schemat": chart, "rysunek": narysuj(chart), "wydrukowal": request.user, "kiedy": timezone.localtime()}
    content = render_pdf("pdf/schemat.html", context)
    headers = {"Content-Disposition": f'attachment; filename="schemat-{chart.dzien:%Y-%m-%d}.pdf"'}
    return HttpResponse(content, content_type="application/pdf", headers=headers)

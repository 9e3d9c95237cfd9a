"""/kto-co-podpisuje/?na=RRRR-MM-DD: who signs what on a day and why, on the screen and on paper."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from org.podpisywanie.forms import MacierzForm
from org.podpisywanie.macierz import osoby_dnia
from org.podpisywanie.obowiazujace import odczytania_on
from org.podpisywanie.odczytania import WEDLUG_KODU, ZMIENNE
from org.podpisywanie.queries import absent_on
from org.podpisywanie.reguly import Czynnosc, regulamin_on
from org.podpisywanie.tabela import Wiersz, czynnosci, wiersze
from org.podpisywanie.wydruk import pdf_macierzy


@dataclass(frozen=True)
class Strona:
    """What was asked for and the answer."""

    dzien: date
    form: MacierzForm
    czynnosci: list[Czynnosc]
    wiersze: list[Wiersz]


def _strona(request: HttpRequest) -> Strona:
    try:
        dzien = date.fromisoformat(request.GET.get("na", ""))
    except ValueError:
        dzien = timezone.localdate()
    form = MacierzForm({**request.GET.dict(), "na": dzien.isoformat()}, dzien=dzien, osoby=osoby_dnia(dzien))
    form.is_valid()
    return Strona(dzien, form, czynnosci(dzien), wiersze(dzien, form.wybor()))


def macierz(request: HttpRequest) -> HttpResponse:
    """The table of the day with who is away, the order in force and the readings taken."""
    strona = _strona(request)
    answers = odczytania_on(strona.dzien)
    context = {
        "strona": strona,
        "filtry": strona.form,
        "nieobecni": absent_on(strona.dzien).select_related("pracownik").order_by("pracownik__last_name"),
        "regulamin": regulamin_on(strona.dzien),
        "odczytania": [(kod, WEDLUG_KODU[kod].odpowiedzi[getattr(answers, kod)]) for kod in ZMIENNE],
        "zapytanie": request.GET.urlencode(),
    }
    return render(request, "org/podpisywanie/macierz.html", context)


def pdf(request: HttpRequest) -> HttpResponse:
    """The same as PDF."""
    strona = _strona(request)
    content = pdf_macierzy(strona.wiersze, strona.czynnosci, dzien=strona.dzien, wydrukowal=request.user)
    name = f"kto-co-podpisuje-{strona.dzien:%Y-%m-%d}.pdf"
    headers = {"Content-Disposition": f'inline; filename="{name}"', "Cache-Control": "private, no-store"}
    return HttpResponse(content, content_type="application/pdf", headers=headers)

"""/kto-co-podpisuje/?na=RRRR-MM-DD: who signs what on a day and why, on the screen and on paper."""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.text import capfirst

from biuro.core.sortkey import pl
from org.pelnomocnictwa.rules import granice, w_mocy
from org.podpisywanie.forms import MacierzForm
from org.podpisywanie.macierz import tablica
from org.podpisywanie.odczytania import WEDLUG_KODU, ZMIENNE, Odczytania
from org.podpisywanie.queries import absent_on
from org.podpisywanie.reguly import Czynnosc, regulamin_on
from org.podpisywanie.tabela import Wiersz, czynnosci, wiersze
from org.podpisywanie.wydruk import Wydruk, pdf_macierzy
from org.zastepstwa.models import Nieobecnosc


@dataclass(frozen=True)
class Strona:
    """What was asked for and the answer."""

    dzien: date
    form: MacierzForm
    czynnosci: list[Czynnosc]
    wiersze: list[Wiersz]
    odczytania: Odczytania


def _strona(request: HttpRequest) -> Strona:
    try:
        dzien = date.fromisoformat(request.GET.get("na", ""))
    except ValueError:
        dzien = timezone.localdate()
    t = tablica(dzien)
    form = MacierzForm({**request.GET.dict(), "na": dzien.isoformat()}, jednostki=t.jednostki, osoby=t.osoby)
    form.is_valid()
    return Strona(dzien, form, czynnosci(t), wiersze(dzien, form.wybor(), t), t.fakty.odczytania)


def _odczytania(answers: Odczytania) -> list[tuple[str, str]]:
    """[(code, the end of „Przyjęto, że”)] of the day."""
    return [(kod, WEDLUG_KODU[kod].odpowiedzi[getattr(answers, kod)]) for kod in ZMIENNE]


def _nieobecni(dzien: date) -> QuerySet[Nieobecnosc]:
    return absent_on(dzien).select_related("pracownik").order_by(pl("pracownik__last_name"))


def macierz(request: HttpRequest) -> HttpResponse:
    """The table of the day with who is away, the order in force and the readings taken."""
    strona = _strona(request)
    context = {
        "strona": strona,
        "filtry": strona.form,
        "nieobecni": _nieobecni(strona.dzien),
        "regulamin": regulamin_on(strona.dzien),
        "odczytania": _odczytania(strona.odczytania),
        "umocowania": [(row, granice(row)) for row in w_mocy(strona.dzien)],
        "zapytanie": request.GET.urlencode(),
    }
    return render(request, "org/podpisywanie/macierz.html", context)


def pdf(request: HttpRequest) -> HttpResponse:
    """The same as PDF."""
    strona = _strona(request)
    away = ", ".join(str(row.pracownik) for row in _nieobecni(strona.dzien))
    taken = [f"{capfirst(str(row))}, {row.osoba}: {granice(row)}." for row in w_mocy(strona.dzien)]
    taken += [f"Przyjęto, że {zdanie}." for _, zdanie in _odczytania(strona.odczytania)]
    paper = Wydruk(
        strona.dzien,
        regulamin_on(strona.dzien).numer,
        strona.wiersze,
        strona.czynnosci,
        strona.form.slowa(),
        [f"Nieobecni: {away}."] * bool(away) + taken,
    )
    name = f"kto-co-podpisuje-{strona.dzien:%Y-%m-%d}.pdf"
    headers = {"Content-Disposition": f'inline; filename="{name}"', "Cache-Control": "private, no-store"}
    return HttpResponse(pdf_macierzy(paper, wydrukowal=request.user), content_type="application/pdf", headers=headers)

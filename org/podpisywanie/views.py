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
from org.podpisywanie.uprawnienia import Kiedy
from org.podpisywanie.wydruk import Wydruk, pdf_macierzy
from org.zastepstwa.models import Nieobecnosc
from org.zastepstwa.pory import Pora, chwila, chwila_pory, polowa
from org.zastepstwa.queries import dzielony

PORY = {"rano": Pora.RANO, "po południu": Pora.POPOLUDNIE}


@dataclass(frozen=True)
class Strona:
    """What was asked for and the answer."""

    dzien: date
    kiedy: Kiedy
    form: MacierzForm
    czynnosci: list[Czynnosc]
    wiersze: list[Wiersz]
    odczytania: Odczytania
    pora: str = ""  # which half is shown, on a day whose halves differ

    @property
    def druga(self) -> str:
        """The other half."""
        return next(name for name in PORY if name != self.pora)


def _strona(request: HttpRequest) -> Strona:
    try:
        dzien = date.fromisoformat(request.GET.get("na", ""))
    except ValueError:
        dzien = timezone.localdate()
    kiedy, pora = _pora(dzien, request.GET.get("pora", ""))
    t = tablica(kiedy)
    form = MacierzForm({**request.GET.dict(), "na": dzien.isoformat()}, jednostki=t.jednostki, osoby=t.osoby)
    form.is_valid()
    return Strona(dzien, kiedy, form, czynnosci(t), wiersze(kiedy, form.wybor(), t), t.fakty.odczytania, pora)


def _pora(dzien: date, asked: str) -> tuple[Kiedy, str]:
    """The day whole, or the half asked for where somebody is away only for a part of it (today: the half it is now)."""
    if not dzielony(dzien):
        return dzien, ""
    if asked in PORY:
        return chwila_pory(dzien, PORY[asked]), asked
    return dzien, next(name for name, pora in PORY.items() if pora == polowa(chwila(dzien))[1])


def _odczytania(answers: Odczytania) -> list[tuple[str, str]]:
    """[(code, the end of „Przyjęto, że”)] of the day."""
    return [(kod, WEDLUG_KODU[kod].odpowiedzi[getattr(answers, kod)]) for kod in ZMIENNE]


def _nieobecni(kiedy: Kiedy) -> QuerySet[Nieobecnosc]:
    return absent_on(kiedy).select_related("pracownik").order_by(pl("pracownik__last_name"))


def macierz(request: HttpRequest) -> HttpResponse:
    """The table of the day with who is away, the order in force and the readings taken."""
    strona = _strona(request)
    context = {
        "strona": strona,
        "filtry": strona.form,
        "nieobecni": _nieobecni(strona.kiedy),
        "regulamin": regulamin_on(strona.dzien),
        "odczytania": _odczytania(strona.odczytania),
        "umocowania": [(row, granice(row)) for row in w_mocy(strona.dzien)],
        "zapytanie": request.GET.urlencode(),
    }
    return render(request, "org/podpisywanie/macierz.html", context)


def pdf(request: HttpRequest) -> HttpResponse:
    """The same as PDF."""
    strona = _strona(request)
    away = ", ".join(str(row.pracownik) for row in _nieobecni(strona.kiedy))
    taken = [f"{capfirst(str(row))}, {row.osoba}: {granice(row)}." for row in w_mocy(strona.dzien)]
    taken += [f"Przyjęto, że {zdanie}." for _, zdanie in _odczytania(strona.odczytania)]
    paper = Wydruk(
        strona.dzien,
        regulamin_on(strona.dzien).numer,
        strona.wiersze,
        strona.czynnosci,
        strona.form.slowa(),
        [f"Nieobecni: {away}."] * bool(away) + taken,
        strona.pora,
    )
    name = f"kto-co-podpisuje-{strona.dzien:%Y-%m-%d}.pdf"
    headers = {"Content-Disposition": f'inline; filename="{name}"', "Cache-Control": "private, no-store"}
    return HttpResponse(pdf_macierzy(paper, wydrukowal=request.user), content_type="application/pdf", headers=headers)

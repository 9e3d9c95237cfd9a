"""The page of the map and its PDF."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from biuro.core.pdf.register import Kolumna, WydrukRejestru, pdf_rejestru
from biuro.core.polish import counted
from biuro.mapa.dowody import znaczniki
from biuro.mapa.mapa import Wiersz, mapa, podsumowanie
from biuro.mapa.przepis import Stan
from org.uprawnienia.queries import zakres

KOLUMNY = (
    Kolumna("Przepis", "srednia"),
    Kolumna("Czego dotyczy", "szeroka"),
    Kolumna("Stan", "waska"),
    Kolumna("Co temu służy"),
    Kolumna("Zapisy", "srednia"),
    Kolumna("Testy", "waska"),
)


def strona(request: HttpRequest) -> HttpResponse:
    """Every paragraph; ?q= and ?stan= narrow it."""
    q, stan = _filters(request)
    context = {
        "rozdzialy": mapa(zakres(request.user), q, stan),
        "podsumowanie": podsumowanie(),
        "q": q,
        "stan": stan,
        "stany": list(Stan),
        "sa_testy": bool(znaczniki()),
    }
    return render(request, "biuro/mapa/mapa.html", context)


def pdf(request: HttpRequest) -> HttpResponse:
    """The same on paper."""
    q, stan = _filters(request)
    rows = [row for _, rows in mapa(zakres(request.user), q, stan) for row in rows]
    wydruk = WydrukRejestru(
        tytul="Regulamin w systemie",
        kolumny=KOLUMNY,
        wiersze=[_na_papierze(row) for row in rows],
        wydrukowal=str(request.user),
        kiedy=timezone.localtime(),
        filtry=[(name, value) for name, value in (("Szukane", q), ("Stan", stan)) if value],
        podtytul="Zarządzenie nr 1/2017 i Regulamin Organizacyjny Biura, przepis po przepisie",
    )
    headers = {"Content-Disposition": 'inline; filename="regulamin.pdf"', "Cache-Control": "private, no-store"}
    return HttpResponse(pdf_rejestru(wydruk), content_type="application/pdf", headers=headers)


def _na_papierze(row: Wiersz) -> list[str]:
    serves = [*(screen.nazwa for screen in row.ekrany), *row.przepis.kod_zrodlowy]
    why = f" ({row.przepis.powod})" if row.przepis.powod else ""
    return [
        row.przepis.kod,
        row.przepis.tytul,
        row.przepis.stan,
        f"{', '.join(serves)}{why}".strip(),
        ", ".join(row.zapisy),
        counted(len(row.testy), "test,testy,testów") if row.testy else "",
    ]


def _filters(request: HttpRequest) -> tuple[str, str]:
    stan = request.GET.get("stan", "")
    return request.GET.get("q", "")[:100].replace("\x00", ""), stan if stan in list(Stan) else ""

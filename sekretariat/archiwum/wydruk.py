"""Both lists on paper (kancelaria 1.15): header, rows, and who made, checked and agreed."""

from collections.abc import Sequence

from django.utils import timezone
from django.utils.text import capfirst

from biuro.core.pdf.register import Kolumna, WydrukRejestru, pdf_rejestru
from org.kadry.models import Pracownik
from sekretariat.archiwum.models import PozycjaSpisu, SpisArchiwalny

KOLUMNY = (
    Kolumna("Lp.", "waska"),
    Kolumna("Znak sprawy", "szeroka"),
    Kolumna("Hasło z wykazu akt"),
    Kolumna("Tytuł"),
    Kolumna("Od", "srednia"),
    Kolumna("Do", "srednia"),
    Kolumna("Kat.", "waska"),
    Kolumna("Dokum.", "waska"),
    Kolumna("Uwagi", "srednia"),
)
ZASTRZEZONY = "tytuł zastrzeżony"


def pdf_spisu(spis: SpisArchiwalny, pozycje: Sequence[PozycjaSpisu], wydrukowal: Pracownik) -> bytes:
    """The list as a PDF; titles of cases the reader may not see are left out. Raises Refused, PdfNiepowstal."""
    wydruk = WydrukRejestru(
        tytul=f"{spis.get_rodzaj_display()} {spis}",
        podtytul=f"Biuro Poznań Kontakt, {spis.jednostka}. {capfirst(spis.get_grupa_display())}.",
        kolumny=KOLUMNY,
        wiersze=[_komorki(row) for row in pozycje],
        wydrukowal=str(wydrukowal),
        kiedy=timezone.now(),
        filtry=list(_podpisy(spis)),
    )
    return pdf_rejestru(wydruk)


def _podpisy(spis: SpisArchiwalny):
    yield "Stan", spis.get_stan_display()
    yield "Sporządził", f"{spis.sporzadzil}, {spis.sporzadzono:%d.%m.%Y}"
    yield "Sprawdził", f"{spis.sprawdzil}, {spis.sprawdzono:%d.%m.%Y}" if spis.sprawdzil else "jeszcze nikt"
    if spis.ekspertyza:
        yield "Ekspertyza", spis.ekspertyza
    if spis.zgoda:
        yield "Zgoda archiwum państwowego", f"{spis.zgoda} z {spis.zgoda_dzien:%d.%m.%Y}"


def _komorki(row: PozycjaSpisu) -> list[str]:
    title = row.sprawa.tytul if row.widoczna else ZASTRZEZONY
    days = (f"{row.od:%d.%m.%Y}", f"{row.do:%d.%m.%Y}")
    return [
        str(row.lp), row.sprawa.znak, row.sprawa.klasa.haslo, title, *days,
        row.kategoria, str(row.dokumentow), row.uwagi,
    ]  # fmt: skip

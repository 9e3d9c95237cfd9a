"""The letter of the bureau on paper: the elements of an official letter, filled in by the slice of letters."""

from dataclasses import dataclass, field
from datetime import date, datetime

from biuro.core.markup import to_html
from biuro.core.pdf.render import render


@dataclass(frozen=True)
class Adresat:
    """The addressee: a name and the lines of the address, each as it stands on the envelope."""

    nazwa: str
    adres: tuple[str, ...] = ()


@dataclass(frozen=True)
class Podpis:
    """Who signed: the person, the post, in what capacity (e.g. „w zastępstwie dyrektora”) and when."""

    imie_nazwisko: str
    stanowisko: str
    podpisano: datetime | None = None  # aware; None on a draft
    w_charakterze: str = ""
    z_upowaznienia: str = ""  # e.g. „Z up. Prezydenta Miasta Poznania”
    skrot: str = ""  # SHA-256 of the signed version


@dataclass(frozen=True)
class Prowadzacy:
    """Whom the addressee may call about the case."""

    imie_nazwisko: str
    telefon: str = ""
    email: str = ""


@dataclass(frozen=True)
class Naglowek:
    """Whose letter it is."""

    urzad: str = "Urząd Miasta Poznania"
    biuro: str = "Biuro Poznań Kontakt"
    adres: str = ""
    miejscowosc: str = "Poznań"


@dataclass(frozen=True)
class TrescPisma:
    """All that stands on a letter. `tresc` is the author's text in the markup of biuro.core.markup, never HTML."""

    data: date
    znak: str  # the mark of the case with the initials, § 10 ust. 2
    adresat: Adresat
    dotyczy: str
    tresc: str
    prowadzacy: Prowadzacy
    podpis: Podpis | None = None
    w_odpowiedzi_na: str = ""  # e.g. „pismo z 3 listopada 2026 r., znak ABC.1”
    sposob_wysylki: str = ""  # above the address, e.g. „List polecony”, „ePUAP”
    zalaczniki: tuple[str, ...] = ()
    otrzymuja: tuple[str, ...] = ("Adresat", "aa")
    do_wiadomosci: tuple[str, ...] = ()
    klauzula_rodo: str = ""
    projekt: bool = False  # prints „Projekt” on every page
    naglowek: Naglowek = field(default_factory=Naglowek)

    @property
    def html(self):
        """The body as safe HTML."""
        return to_html(self.tresc)


def pdf_pisma(pismo):
    """Take a TrescPisma; return the bytes of its PDF/A-3a, equal for equal content. Raises PdfNiepowstal."""
    return render("pdf/pismo.html", {"pismo": pismo})

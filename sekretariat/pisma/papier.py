"""The letter on paper (kancelaria 1.13): from one version, by biuro.core.pdf; the signed one is kept for ever."""

from django.utils import timezone

from biuro.core.files.intake import zachowaj
from biuro.core.files.models import Plik
from biuro.core.pdf.letter import Adresat, Podpis, Prowadzacy, TrescPisma, pdf_pisma
from biuro.core.polish import spoken_date
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from org.podpisywanie.reguly import Kategoria
from org.struktura.models import Stanowisko
from sekretariat.pisma.models import Pismo, WersjaPisma
from sekretariat.pisma.szablony import SZABLONY

F = Stanowisko.Funkcja
PDF = "application/pdf"
ZASTEPOWANY = {
    F.DYREKTOR: "w zastępstwie dyrektora Biura",
    F.ZASTEPCA: "w zastępstwie zastępcy dyrektora Biura",
    F.KIEROWNIK: "w zastępstwie kierownika Oddziału",
}


def projekt_pdf(pismo: Pismo, wersja: WersjaPisma) -> bytes:
    """The PDF of a draft, marked „Projekt” on every page. Raises PdfNiepowstal."""
    return pdf_pisma(tresc_pisma(pismo, wersja, None))


def podpisany_pdf(pismo: Pismo, wersja: WersjaPisma, podpis: Podpis) -> Plik:
    """Render the signed version and keep it under its hash; raises PdfNiepowstal."""
    return zachowaj(pdf_pisma(tresc_pisma(pismo, wersja, podpis)), PDF)


def tresc_pisma(pismo: Pismo, wersja: WersjaPisma, podpis: Podpis | None) -> TrescPisma:
    """What stands on the letter; without a signature it is a draft. Acceptances stay on the page of the letter."""
    signed = timezone.localtime(podpis.podpisano) if podpis else timezone.localtime()
    return TrescPisma(
        data=signed.date(),
        znak=pismo.znak,
        adresat=Adresat(wersja.adresat, linie(wersja.adresat_adres)),
        dotyczy=wersja.temat,
        tresc=wersja.tresc,
        prowadzacy=_prowadzacy(pismo),
        podpis=podpis,
        w_odpowiedzi_na=_w_odpowiedzi_na(pismo),
        zalaczniki=tuple(z["nazwa"] for z in wersja.zalaczniki),
        otrzymuja=("Adresat", "aa"),
        klauzula_rodo=SZABLONY[pismo.szablon].klauzula if pismo.szablon in SZABLONY else "",
        projekt=podpis is None,
    )


def linie(adres: str) -> tuple[str, ...]:
    """„ul. X 1, 60-001 Poznań” as the lines of an envelope."""
    return tuple(line.strip() for part in adres.split("\n") for line in part.split(",") if line.strip())


def podpis_osoby(osoba: Pracownik, authority: Authority, skrot: str) -> Podpis:
    """The block of the signature: name, the person's own post, „w zastępstwie …” when he stands in."""
    now = timezone.now()
    roles = roles_of(osoba, timezone.localdate(now))
    own = next((role.stanowisko for role in roles if not role.acting_for), authority.capacity)
    title = (authority.acting_for, authority.capacity)  # of several posts stood in for: the one used
    used = next((role for role in roles if role.acting_for and (role.acting_for, role.capacity) == title), None)
    return Podpis(
        imie_nazwisko=str(osoba),
        stanowisko=own,
        podpisano=now,
        w_charakterze=ZASTEPOWANY.get(used.funkcja, "w zastępstwie") if used else "",
        skrot=skrot,
    )


def z_upowaznienia(pismo: Pismo) -> str:
    """The words over the signature of a decision (art. 268a, art. 107 § 1 pkt 8 kpa); empty on other letters.

    A decision reserved to the President (§ 9 ust. 2) he signs himself.
    """
    szablon = SZABLONY.get(pismo.szablon)
    own = pismo.kategoria == Kategoria.ZASTRZEZONE or not (szablon and szablon.decyzja)
    return "" if own else "Z upoważnienia Prezydenta Miasta Poznania"


def _prowadzacy(pismo: Pismo) -> Prowadzacy:
    """Of the case; of a letter without a case its author."""
    osoba = pismo.sprawa.prowadzi if pismo.sprawa else pismo.autor
    return Prowadzacy(str(osoba), osoba.telefon, osoba.email)


def _w_odpowiedzi_na(pismo: Pismo) -> str:
    """„pismo z 3 listopada 2026 r., znak ABC.1”, only on answers."""
    sprawa = pismo.sprawa
    if not (sprawa and pismo.odpowiada and sprawa.wnoszacy):
        return ""
    mark = f", znak {sprawa.znak_wszczynajacy}" if sprawa.znak_wszczynajacy else ""
    return f"pismo otrzymane {spoken_date(sprawa.data_wplywu)} r.{mark}"

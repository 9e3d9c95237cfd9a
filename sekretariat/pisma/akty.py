"""What an act of chapter IV leaves behind: the Akceptacja with paragraph, capacity and hash; and the signed PDF."""

from dataclasses import replace

from django.utils import timezone

from biuro.core.errors import Refused
from biuro.core.transitions import Performed
from org.kadry.models import Pracownik
from org.podpisywanie.reguly import regulamin_on
from sekretariat.pisma.kontrola import braki_kontroli
from sekretariat.pisma.models import Akceptacja, Pismo, Przeczytanie, WersjaPisma
from sekretariat.pisma.papier import podpis_osoby, podpisany_pdf, z_upowaznienia
from sekretariat.pisma.queries import biezaca
from sekretariat.pisma.skrot import zgodny


def podpisz_i_zachowaj(pismo: Pismo, akt: Performed) -> None:
    """The effect of a signature: the PDF of exactly this version, kept in the same transaction.

    Raises Refused when the stored version does not match its hash or lacks what art. 238 kpa demands, PdfNiepowstal.
    """
    wersja = _sprawdzona(pismo)
    podpis = replace(podpis_osoby(akt.who, akt.authority, wersja.sha256), z_upowaznienia=z_upowaznienia(pismo))
    if missing := braki_kontroli(pismo.szablon, wersja.adresat, wersja.tresc, podpis):
        raise Refused(f"Nie można podpisać. {'. '.join(missing)}.")
    pismo.podpisano = podpis.podpisano
    pismo.pdf = podpisany_pdf(pismo, wersja, podpis)


def odnotuj(pismo: Pismo, czynnosc: str, akt: Performed) -> Akceptacja:
    """Write the Akceptacja of the current version."""
    wersja = _sprawdzona(pismo)
    row = Akceptacja(
        pismo=pismo,
        wersja=wersja,
        czynnosc=czynnosc,
        osoba=akt.who,
        stanowisko=akt.authority.capacity,
        podstawa=akt.authority.basis,
        regulamin=regulamin_on(timezone.localdate()).numer,
        w_zastepstwie_za=akt.authority.acting_for,
        powod=akt.reason,
        sha256=wersja.sha256,
        przeczytane=Przeczytanie.objects.filter(wersja=wersja, osoba=akt.who).exists(),
    )
    row.save()
    return row


def uczestnicy(pismo: Pismo) -> list[Pracownik]:
    """Everyone involved: the author, who handles the case, who has acted on the letter."""
    rows = pismo.akceptacje.select_related("osoba")
    people = [pismo.autor, *(row.osoba for row in rows)]
    return [*people, pismo.sprawa.prowadzi] if pismo.sprawa else people


def _sprawdzona(pismo: Pismo) -> WersjaPisma:
    wersja = biezaca(pismo)
    if not zgodny(pismo, wersja):
        raise Refused("Treść tej wersji nie zgadza się z jej skrótem. Nie podpisuj i powiadom administratora.")
    return wersja

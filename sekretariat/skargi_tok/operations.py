"""The letters a step owes, begun from their templates with what the step knows."""

from uuid import UUID

from django.db import transaction

from biuro.core.errors import Refused
from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.models import WniosekUdip
from rejestry.informacja_publiczna.operations import zaloz_wniosek
from rejestry.skargi.fakty import posel_przekazal
from rejestry.skargi.kroki import podejmij
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.skargi.sciezki import SCIEZKI
from rejestry.skargi.wyslane import przepis_kroku
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.operations import utworz


def napisz(krok: KrokSkargi, szablon: str, *, klucz: UUID, by: Pracownik) -> Pismo:
    """Begin a letter of the step; the same `klucz` gives the same letter. Raises PermissionDenied, Refused."""
    if krok.odwolany or szablon not in SCIEZKI[krok.kod].pisma:
        raise Refused("Ten krok nie ma takiego pisma.")
    return utworz(sprawa=krok.skarga.sprawa, szablon=szablon, klucz=klucz, by=by, fakty=fakty_kroku(krok))


@transaction.atomic
def przyjmij_informacje(skarga: Skarga, *, tytul: str, powod: str, klucz: UUID, by: Pracownik) -> WniosekUdip:
    """The letter is a request for public information: open it in its register with the same receipt, and note the step.

    The same `klucz` again returns the first result. Raises PermissionDenied, Refused.
    """
    case = skarga.sprawa
    sender = {name: getattr(case, name) for name in ("wnoszacy", "wnoszacy_adres", "wnoszacy_email")}
    facts = {"tytul": tytul, "data_wplywu": case.data_wplywu, "znak_wszczynajacy": case.znak_wszczynajacy}
    facts["kanal"] = skarga.forma if skarga.forma in WniosekUdip.Kanal.values else WniosekUdip.Kanal.NIE_PODANO
    wniosek = zaloz_wniosek(tresc=tytul, punkty=[tytul], **facts, **sender, prowadzi=case.prowadzi, klucz=klucz, by=by)
    if not skarga.kroki.filter(kod="informacja", inna_sprawa=wniosek.sprawa).exists():
        podejmij(skarga, "informacja", powod=powod, by=by, inna_sprawa=wniosek.sprawa)
    return wniosek


def fakty_kroku(krok: KrokSkargi) -> dict[str, str]:
    """What the templates may name beside the facts of the case."""
    complaint = krok.skarga.rodzaj == Skarga.Rodzaj.SKARGA
    editor = krok.skarga.wnoszacy_rodzaj != Skarga.Wnoszacy.ORGANIZACJA
    facts = {
        "organ": krok.organ or "[uzupełnij: adresat]",
        "powod": krok.powod,
        "przepis": przepis_kroku(krok),
        "art_przekazania": "art. 231" if complaint else "art. 243",
        "art_redakcji": "art. 248 § 2" if editor else "art. 249 w związku z art. 248 § 2",
        "w_imieniu": krok.skarga.w_imieniu or "[uzupełnij: kto]",
    }
    # Who passed it on is told (art. 237 § 2), not the one who complains.
    told = krok.kod == "stan_sprawy" and posel_przekazal(krok.skarga)
    return facts | ({"adresat": krok.skarga.przekazal, "adres": ""} if told else {})

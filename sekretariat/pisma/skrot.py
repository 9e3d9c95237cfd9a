"""The hash that binds a paraph, an approval or a signature to the exact words of one version (art. 14 § 1a kpa)."""

import hashlib
import json

from org.podpisywanie.reguly import Kategoria
from sekretariat.pisma.models import Pismo, WersjaPisma


def policz(  # the fields of a version, one by one: none may be forgotten
    *,
    temat: str,
    adresat: str,
    adresat_adres: str,
    tresc: str,
    zalaczniki: list,
    znak: str,
    szablon: str,
    oswiadczenie: dict[str, str] | None = None,
) -> str:
    """SHA-256 of the canonical JSON of a version; attachments are [{nazwa, sha256}] in their order.

    `oswiadczenie`: the kind and amount of a declaration of will, on which the power of § 9 ust. 4 depends.
    """
    fields = {
        "adresat": adresat,
        "adresat_adres": adresat_adres,
        "szablon": szablon,
        "temat": temat,
        "tresc": tresc,
        "zalaczniki": [{"nazwa": z["nazwa"], "sha256": z["sha256"]} for z in zalaczniki],
        "znak": znak,
    }
    if oswiadczenie is not None:
        fields["oswiadczenie"] = oswiadczenie
    canonical = json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def zgodny(pismo: Pismo, wersja: WersjaPisma) -> bool:
    """True when the stored hash is the hash of what the version says now."""
    return wersja.sha256 == policz(
        temat=wersja.temat,
        adresat=wersja.adresat,
        adresat_adres=wersja.adresat_adres,
        tresc=wersja.tresc,
        zalaczniki=wersja.zalaczniki,
        znak=pismo.znak,
        szablon=pismo.szablon,
        oswiadczenie=oswiadczenie(pismo),
    )


def oswiadczenie(pismo: Pismo) -> dict[str, str] | None:
    """What a declaration of will obliges to; None for every other letter."""
    if pismo.kategoria != Kategoria.OSWIADCZENIE_WOLI:
        return None
    return {"rodzaj": pismo.rodzaj_czynnosci, "kwota": "" if pismo.kwota is None else f"{pismo.kwota:.2f}"}

"""One letter, two cases: a part handled on its own (§ 10 of the regulation), a complaint after a motion (art. 246)."""

from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused
from org.kadry.models import Pracownik
from rejestry.skargi.fakty import fakty
from rejestry.skargi.kroki import sciezka
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.skargi.operations import zaloz_skarge
from rejestry.sprawy.acts import act, held
from rejestry.sprawy.models import Sprawa


@transaction.atomic
def wydziel(skarga: Skarga, *, tytul: str, powod: str, klucz: UUID, by: Pracownik) -> Skarga:
    """Open a second case from the same letter: own mark, same sender and receipt, a step in the first one.

    The same `klucz` again returns the first result. Raises PermissionDenied, Refused.
    """
    skarga.sprawa = held(skarga.sprawa, by)[0]
    _check(skarga, "odrebna", powod)
    filing = {"forma": skarga.forma, "przekazal": skarga.przekazal, "w_imieniu": skarga.w_imieniu}
    filing |= {"zgoda": skarga.zgoda, "zada_zawiadomienia": skarga.zada_zawiadomienia}
    kind = {"rodzaj": skarga.rodzaj, "wnoszacy_rodzaj": skarga.wnoszacy_rodzaj, "wniesienie": filing}
    kind["data_wplywu"] = skarga.sprawa.data_wplywu
    return _druga(skarga, "odrebna", kind, tytul=tytul, powod=powod, klucz=klucz, by=by)


@transaction.atomic
def przyjmij_skarge_po_wniosku(
    skarga: Skarga, *, tytul: str, dzien: date, powod: str, klucz: UUID, by: Pracownik
) -> Skarga:
    """Open the complaint of art. 246 about how this motion was settled; `dzien`: its receipt.

    Raises PermissionDenied, Refused while the law does not allow it yet.
    """
    skarga.sprawa = held(skarga.sprawa, by)[0]
    _check(skarga, "skarga_po_wniosku", powod)
    kind = {"rodzaj": Skarga.Rodzaj.SKARGA, "wnoszacy_rodzaj": skarga.wnoszacy_rodzaj}
    kind |= {"wniesienie": {"po_wniosku": skarga.sprawa}, "data_wplywu": dzien}
    return _druga(skarga, "skarga_po_wniosku", kind, tytul=tytul, powod=powod, klucz=klucz, by=by)


def _check(skarga: Skarga, kod: str, powod: str) -> None:
    facts = fakty(skarga)
    if kod == "odrebna" and facts.zamknieta:
        raise Refused(f"Sprawa {skarga.sprawa} jest załatwiona. Najpierw ją wznów.")
    if reason := sciezka(kod).przeszkoda(facts):
        raise Refused(reason)
    if not powod.strip():
        raise Refused("Napisz, co w treści pisma o tym przesądza.")


def _druga(skarga: Skarga, kod: str, kind: dict, *, tytul: str, powod: str, klucz: UUID, by: Pracownik) -> Skarga:
    first = skarga.sprawa
    nowa = zaloz_skarge(
        **kind,
        **_wnoszacy(first),
        przedmiot=tytul,
        tytul=tytul,
        dotyczy_jednostki=skarga.dotyczy_jednostki,
        dotyczy=first.dotyczy,
        prowadzi=first.prowadzi,
        klucz=klucz,
        by=by,
    )
    if not skarga.kroki.filter(kod=kod, inna_sprawa=nowa.sprawa).exists():
        _krok(skarga, kod, nowa.sprawa, powod, by)
    return nowa


def _krok(skarga: Skarga, kod: str, inna: Sprawa, powod: str, by: Pracownik) -> None:
    facts = {"dzien": timezone.localdate(), "powod": powod.strip(), "inna_sprawa": inna, "kto": by}
    authority = held(skarga.sprawa, by)[1]
    KrokSkargi(skarga=skarga, kod=kod, **facts).save_act(act(f"krok_{kod}", by, authority, powod))


def _wnoszacy(sprawa: Sprawa) -> dict[str, str]:
    names = ("wnoszacy", "wnoszacy_adres", "wnoszacy_email", "znak_wszczynajacy")
    return {name: getattr(sprawa, name) for name in names}

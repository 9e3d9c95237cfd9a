"""An oral complaint entered with its protocol; a telephone call noted with what the caller was told."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from rejestry.skargi.models import Skarga
from rejestry.skargi.operations import zaloz_skarge
from rejestry.sprawy.acts import act, held
from rejestry.sprawy.rules import capacity_of
from rejestry.zgloszenia.models import Protokol, Rozmowa

PAR_6, PAR_5 = "§ 6 rozp. RM z 8.01.2002", "§ 5 rozp. RM z 8.01.2002"


@transaction.atomic
def przyjmij_ustnie(*, zglaszajacy: str, adres: str, tresc: str, wideo: bool, by: Pracownik, **sprawa: Any) -> Protokol:
    """Enter the complaint and write its protocol at once; the same `klucz` returns the first one.

    `sprawa`: klucz, rodzaj, tytul; if known wnoszacy_rodzaj, dotyczy, w_imieniu. Raises PermissionDenied for one who is
    accused or below him (art. 256, § 11), and Refused without the name or the address that § 6 ust. 2 demands.
    """
    if not (zglaszajacy.strip() and adres.strip() and tresc.strip()):
        raise Refused(f"Protokół zawiera imię, nazwisko (nazwę), adres i opis sprawy ({PAR_6} ust. 2).")
    person = {"wnoszacy": zglaszajacy.strip(), "wnoszacy_adres": adres.strip()}
    skarga = _wpisz(wideo, by, person | sprawa)
    if existing := Protokol.objects.filter(skarga=skarga).first():
        return existing
    facts = {"zglaszajacy": person["wnoszacy"], "adres": person["wnoszacy_adres"], "tresc": tresc.strip()}
    taken = {"przyjeto": skarga.sprawa.data_wplywu, "przyjal": by, "stanowisko": capacity_of(by)}
    row = Protokol(skarga=skarga, wideo=wideo, **facts, **taken)
    row.save_act(Act("spisz_protokol", by, f"{PAR_6} ust. 1", capacity=capacity_of(by)))
    return row


def _wpisz(wideo: bool, by: Pracownik, dane: dict[str, Any]) -> Skarga:
    """The case of the oral complaint, led by who takes it, received today."""
    forma = Skarga.Forma.PROTOKOL_WIDEO if wideo else Skarga.Forma.PROTOKOL
    filing = {"forma": forma, "w_imieniu": dane.pop("w_imieniu", "").strip()}
    about = {"przedmiot": dane["tytul"], "data_wplywu": timezone.localdate()}
    return zaloz_skarge(**about, **dane | {"tytul": dane["tytul"][:250]}, prowadzi=by, wniesienie=filing, by=by)


@transaction.atomic
def podpisano(protokol: Protokol, *, by: Pracownik) -> Protokol:
    """Both signed the printed paper; the scan goes into the file as a letter. Raises PermissionDenied, Refused."""
    protokol = Protokol.objects.select_for_update(of=("self",)).get(pk=protokol.pk)
    authority = held(protokol.skarga.sprawa, by)[1]
    if protokol.podpisano:
        raise Refused("Podpisy pod protokołem są już odnotowane.")
    protokol.podpisano = timezone.localdate()
    protokol.save_act(act("podpisano_protokol", by, authority))
    return protokol


@transaction.atomic
def zapisz_rozmowe(*, klucz: UUID, kiedy: datetime, by: Pracownik, **dane: Any) -> Rozmowa:
    """Note a telephone call and the instruction given. Raises PermissionDenied without a post, UserError, Refused."""
    if not any(not role.nieobecny for role in roles_of(by, timezone.localdate())):
        raise PermissionDenied("Rozmowę zapisuje pracownik Biura, który dziś pracuje (§ 7).")
    if existing := Rozmowa.objects.filter(klucz=klucz, przyjal=by).first():
        return existing
    if kiedy > timezone.now():
        raise UserError("Rozmowa nie mogła odbyć się w przyszłości.")
    if not dane.get("pouczenie", "").strip():
        raise Refused(f"Napisz, jak pouczono dzwoniącego: telefon nie jest formą wniesienia skargi ({PAR_5}).")
    row = Rozmowa(klucz=klucz, kiedy=kiedy, przyjal=by, **dane)
    row.save_act(Act("zapisz_rozmowe", by, PAR_5, capacity=capacity_of(by)))
    return row

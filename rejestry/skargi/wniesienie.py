"""How a complaint was filed (art. 221, 248 kpa; § 5, § 7 of the regulation): corrected with history."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused
from org.kadry.models import Pracownik
from rejestry.skargi.fakty import REDAKCJE
from rejestry.skargi.models import Skarga
from rejestry.skargi.queries import skarga_sprawy
from rejestry.sprawy.acts import act, held
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.zmiany import popraw_dane
from rejestry.terminy.operations import nalicz, spelnij

POLA = (
    "wnoszacy_rodzaj",
    "forma",
    "kategoria",
    "przekazal",
    "w_imieniu",
    "zgoda",
    "zada_zawiadomienia",
    "zada_potwierdzenia",
)
F, R = Skarga.Forma, Skarga.Rodzaj
TERMINY_POSLA = {R.SKARGA: "SK_POSEL_RADNY", R.WNIOSEK: "WN_POSEL_RADNY"}  # art. 237 § 2, art. 247 kpa
Z_KANALU = {
    "poczta": F.PISMO,
    "osobiscie": F.PISMO,
    "wewnetrznie": F.ORGAN,
    "edoreczenia": F.EDORECZENIA,
    "email": F.EMAIL,
    "epuap": F.EPUAP,
    "faks": F.FAKS,
}  # channel of the register of incoming mail → form of § 5


@transaction.atomic
def popraw_wniesienie(skarga: Skarga, *, powod: str, by: Pracownik, **pola: Any) -> Skarga:
    """Change these facts of the filing (POLA), with a reason. Raises PermissionDenied, Refused."""
    sprawa, authority = held(skarga.sprawa, by)
    _check(sprawa, powod, pola)
    before = skarga.wnoszacy_rodzaj
    for name, value in pola.items():
        setattr(skarga, name, value)
    _check_editor(skarga)
    skarga.save_act(act("popraw_wniesienie", by, authority, powod))
    if skarga.wnoszacy_rodzaj != before:
        _termin_posla(skarga, by)
    return skarga


def _check(sprawa: Sprawa, powod: str, pola: dict[str, Any]) -> None:
    if sprawa.stan == Sprawa.Stan.ZALATWIONA:
        raise Refused(f"Sprawa {sprawa} jest załatwiona. Najpierw ją wznów.")
    if not powod.strip():
        raise Refused("Napisz, skąd wiesz, jak wniesiono pismo.")
    if pola.get("zgoda") and not pola.get("w_imieniu"):
        raise Refused("Zgodę wpisuje się, gdy pismo złożono w imieniu innej osoby (art. 221 § 3 kpa).")


def _check_editor(skarga: Skarga) -> None:
    if skarga.zada_zawiadomienia and not {skarga.wnoszacy_rodzaj, skarga.forma} & REDAKCJE:
        raise Refused("Zawiadomienia może zażądać redakcja albo organizacja społeczna (art. 248 § 2, art. 249 kpa).")


def _termin_posla(skarga: Skarga, by: Pracownik) -> None:
    """The 14 days of art. 237 § 2 begin, or end, when it turns out who filed or passed on the letter."""
    code = TERMINY_POSLA[R(skarga.rodzaj)]
    if skarga.wnoszacy_rodzaj == Skarga.Wnoszacy.POSEL:
        nalicz(skarga.sprawa, code, skarga.sprawa.data_wplywu, by)
    else:
        words = "wnoszący nie jest posłem, senatorem ani radnym"
        spelnij(skarga.sprawa, dzien=timezone.localdate(), czym=words, by=by, kody=(code,))


@transaction.atomic
def popraw_dane_sprawy(sprawa: Sprawa, *, powod: str, by: Pracownik, **dane: str) -> Sprawa:
    """Correct the title or who wrote; the subject in the register follows the title it was. Raises as popraw_dane."""
    before = sprawa.tytul
    sprawa = popraw_dane(sprawa, powod=powod, by=by, **dane)
    skarga = skarga_sprawy(sprawa)
    if skarga and skarga.przedmiot == before != sprawa.tytul:
        skarga.przedmiot = sprawa.tytul
        skarga.save_act(act("popraw_przedmiot", by, held(sprawa, by)[1], powod))
    return sprawa

"""Who keeps the address book (§ 7 ust. 3 pkt 7) and how an address is read."""

import re

from django.utils import timezone

from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from org.struktura.models import Stanowisko

F = Stanowisko.Funkcja
PODSTAWY = {F.SEKRETARIAT: "§ 7 ust. 3 pkt 7", F.DYREKTOR: "§ 3 ust. 1"}
ODMOWA = (
    "Książkę adresową prowadzi stanowisko ds. obsługi sekretariatu (§ 7 ust. 3 pkt 7). "
    "Adres swojej sprawy znajdziesz na jej stronie."
)
ADRES = re.compile(r"(?:(?P<ulica>.*?)[,\s]+)?(?P<kod>\d{2}-\d{3})\s+(?P<miejscowosc>\S.*)", re.ASCII)


def prowadzi(osoba: Pracownik) -> Authority | None:
    """The basis on which the person keeps the book today, or None."""
    for role in roles_of(osoba, timezone.localdate()):
        if role.funkcja in PODSTAWY and not role.nieobecny:
            basis = PODSTAWY[role.funkcja]
            basis = f"{basis} w zw. z {role.tytul_zastepstwa}" if role.acting_for else basis
            return Authority(basis, role.acting_for, role.capacity)
    return None


def rozbierz_adres(adres: str) -> dict[str, str]:
    """The parts of „ul. Przykładowa 7/3, 60-001 Poznań”; an address without a post code is all street."""
    match = ADRES.fullmatch(adres.strip())
    if not match:
        return {"ulica": adres.strip()[:160]}
    parts = {name: (value or "").strip(" ,") for name, value in match.groupdict().items()}
    return {"ulica": parts["ulica"][:160], "kod": parts["kod"], "miejscowosc": parts["miejscowosc"][:100]}

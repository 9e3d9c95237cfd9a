"""Who sees what a leaving person has to hand over, and who hands it over."""

from django.utils import timezone

from biuro.core.transitions import Authority
from org.kadry.models import Obsada, Pracownik
from org.podpisywanie.queries import roles_of
from org.pracownicy.rules import widzi_kadrowe
from org.uprawnienia.powierzenia import administruje
from rejestry.sprawy.rules import PRZELOZENI, authority

NIKT = 0  # the unit of a person without a post: only the director is above him
ODMOWA = "Sprawy odchodzącej osoby przekazuje jej przełożony (§ 3 ust. 1, § 4, § 9 ust. 6) albo administrator Biura."
ODMOWA_ADMINISTRATORA = "To odbiera tylko administrator Biura. Poproś go o to."


def widzi(osoba: Pracownik, kogo: Pracownik) -> bool:
    """The person himself, those above him, the sekretariat (§ 7 ust. 3 pkt 13) and the administrator."""
    return widzi_kadrowe(osoba, kogo)


def przekazuje(osoba: Pracownik, kogo: Pracownik) -> Authority | None:
    """The basis on which the person hands over the work of a leaving one: the administrator or a superior."""
    if administrator := administruje(osoba):
        return administrator
    if osoba.pk == kogo.pk:
        return None
    held = Obsada.objects.on(timezone.localdate()).filter(pracownik=kogo)
    units = set(held.values_list("stanowisko__jednostka", flat=True)) or {NIKT}
    active = [role for role in roles_of(osoba, timezone.localdate()) if not role.nieobecny]
    for role in active:
        for row in PRZELOZENI:
            if any(row.daje(role, unit) for unit in units):
                return authority(row.przepis, role)
    return None

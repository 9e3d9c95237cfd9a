"""Acts of the looking into a complaint: asking, answering, finding, planning, doing, checking."""

from datetime import date
from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from biuro.core.polish import short_date
from org.kadry.models import Obsada, Pracownik
from org.podpisywanie.queries import roles_of
from org.powiadomienia.operations import powiadom
from org.struktura.models import Stanowisko
from rejestry.badanie.models import Dzialanie, Ustalenie, Wyjasnienie
from rejestry.badanie.queries import z_poprzednikami
from rejestry.skargi.dzialania import odnotuj_dzialania
from rejestry.skargi.models import Skarga
from rejestry.sprawy.acts import act, held
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.rules import capacity_of, prowadzi_sprawe

MODELE = {"wyjasnienie": Wyjasnienie, "ustalenie": Ustalenie, "dzialanie": Dzialanie}
ZADNA = "Odpowiada kierownik pytanej jednostki albo prowadzący sprawę, gdy odpowiedź przyszła na piśmie."


@transaction.atomic
def dodaj(skarga: Skarga, co: str, *, klucz: UUID, by: Pracownik, **dane: Any) -> Wyjasnienie | Ustalenie | Dzialanie:
    """Add a question, a finding or an action; the same `klucz` returns the first. Raises PermissionDenied, Refused."""
    sprawa, authority = held(skarga.sprawa, by)
    model = MODELE[co]
    if existing := model.objects.filter(klucz=klucz, kto=by).first():
        return existing
    if sprawa.stan == Sprawa.Stan.ZALATWIONA and co != "dzialanie":
        raise Refused(f"Sprawa {sprawa} jest załatwiona. Najpierw ją wznów.")
    if "do" in dane and dane["do"] < timezone.localdate():
        raise UserError("Termin wewnętrzny nie może być w przeszłości.")
    row = model(skarga=skarga, klucz=klucz, kto=by, **dane)
    row.save_act(act(f"dodaj_{co}", by, authority))
    if co == "dzialanie":
        _do_rejestru(skarga, by)
    _tell(row, sprawa, by)
    return row


@transaction.atomic
def odpowiedz(row: Wyjasnienie, *, tresc: str, dzien: date, by: Pracownik) -> Wyjasnienie:
    """Write the answer of the unit; raises PermissionDenied, Refused, UserError."""
    row = Wyjasnienie.objects.select_for_update(of=("self",)).get(pk=row.pk)
    if not odpowiada(by, row):
        raise PermissionDenied(ZADNA)
    if row.otrzymano:
        raise Refused("Odpowiedź jest już wpisana.")
    if dzien > timezone.localdate():
        raise UserError("Odpowiedź nie mogła przyjść w przyszłości.")
    row.otrzymano, row.odpowiedz = dzien, tresc.strip()
    row.save_act(Act("odpowiedz_na_wyjasnienia", by, "art. 237 kpa", capacity=capacity_of(by)))
    sprawa = row.skarga.sprawa
    powiadom(
        [sprawa.prowadzi], f"Są wyjaśnienia w sprawie {sprawa}.", f"/sprawy/{sprawa.znak}/tok/", oprocz=by, o=sprawa
    )
    return row


@transaction.atomic
def wykonaj(row: Dzialanie, *, co_zrobiono: str, dzien: date, by: Pracownik) -> Dzialanie:
    """The action is done: by who answers for it, or who leads the case. Raises PermissionDenied, Refused."""
    row = Dzialanie.objects.select_for_update(of=("self",)).get(pk=row.pk)
    if by != row.odpowiedzialny and prowadzi_sprawe(by, row.skarga.sprawa) is None:
        raise PermissionDenied(f"Działanie wykonuje {row.odpowiedzialny}.")
    if row.wykonano or dzien > timezone.localdate():
        raise Refused("Działanie jest już wykonane albo data jest w przyszłości.")
    row.wykonano, row.co_zrobiono = dzien, co_zrobiono.strip()
    row.save_act(Act("wykonaj_dzialanie", by, "art. 259 § 3 kpa", capacity=capacity_of(by)))
    _do_rejestru(row.skarga, by)
    return row


@transaction.atomic
def sprawdz_skutek(row: Dzialanie, *, skutek: str, dzien: date, by: Pracownik) -> Dzialanie:
    """Follow up: did it help? By who leads the case. Raises PermissionDenied, Refused."""
    row = Dzialanie.objects.select_for_update(of=("self",)).get(pk=row.pk)
    authority = held(row.skarga.sprawa, by)[1]
    if row.wykonano is None or not row.wykonano <= dzien <= timezone.localdate():
        raise Refused("Skutek sprawdza się po wykonaniu działania, najpóźniej dziś.")
    row.sprawdzono, row.skutek = dzien, skutek.strip()
    row.save_act(act("sprawdz_skutek", by, authority))
    _do_rejestru(row.skarga, by)
    return row


def _do_rejestru(skarga: Skarga, by: Pracownik) -> None:
    """Tell the register of all actions of the complaint."""
    rows = list(skarga.dzialania_naprawcze.select_related("odpowiedzialny").order_by("pk"))
    done = all(row.wykonano for row in rows)
    stan = Skarga.Dzialania.WYKONANE if done else Skarga.Dzialania.W_TOKU
    kept = odnotuj_dzialania(skarga, stan=stan, opis="\n".join(map(_slowami, rows)), by=by)
    skarga.dzialania, skarga.dzialania_opis = kept.dzialania, kept.dzialania_opis


def _slowami(row: Dzialanie) -> str:
    days = (("wykonano", row.wykonano), ("skutek sprawdzono", row.sprawdzono))
    said = [row.opis, f"odpowiada {row.odpowiedzialny}", f"do {short_date(row.do)}"]
    return ", ".join([*said, *(f"{word} {short_date(day)}" for word, day in days if day)])


def odpowiada(osoba: Pracownik, row: Wyjasnienie) -> bool:
    """May the person write the answer?"""
    headed = {unit for role in roles_of(osoba, timezone.localdate()) if not role.nieobecny for unit in role.kierowane}
    return row.jednostka_id in z_poprzednikami(headed) or prowadzi_sprawe(osoba, row.skarga.sprawa) is not None


def _tell(row: Wyjasnienie | Ustalenie | Dzialanie, sprawa: Sprawa, by: Pracownik) -> None:
    if isinstance(row, Dzialanie):
        powiadom(
            [row.odpowiedzialny], f"Działanie naprawcze w sprawie {sprawa}.", f"/badanie/dzialania/{row.pk}/", oprocz=by
        )
    if isinstance(row, Wyjasnienie) and row.jednostka_id:
        posts = Obsada.objects.on(timezone.localdate()).select_related("pracownik")
        heads = posts.filter(stanowisko__funkcja=Stanowisko.Funkcja.KIEROWNIK, stanowisko__jednostka=row.jednostka)
        people = [post.pracownik for post in heads]
        powiadom(people, f"Prośba o wyjaśnienia, {sprawa}.", f"/badanie/wyjasnienia/{row.pk}/", oprocz=by)

"""Assigning an item, passing it on, returning it with a reason, taking note (§ 3 ust. 1, § 7 ust. 3 pkt 3)."""

from collections.abc import Collection
from datetime import date

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Conflict, Refused, UserError
from biuro.core.history.models import Act
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.powiadomienia.operations import powiadom
from org.struktura.models import Jednostka
from org.uprawnienia.queries import zakres
from sekretariat.dekretacja.models import Dekretacja, DoWiadomosci
from sekretariat.dekretacja.queries import ostatnia
from sekretariat.dekretacja.rules import adresaci, dekretuje, nie_dla, odmowa
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.operations import przydziel

R = Dekretacja.Rodzaj


@transaction.atomic
def zadekretuj(
    przesylka: Przesylka,
    *,
    by: Pracownik,
    osoba: Pracownik | None = None,
    jednostka: Jednostka | None = None,
    do_wiadomosci: Collection[Pracownik] = (),
    termin: date | None = None,
    dotyczy: Pracownik | None = None,
    po: int | None = None,
    **tresc: str,
) -> Dekretacja:
    """Assign the item to a person or a unit; `tresc`: dyspozycja and uwagi; `dotyczy`: the employee it is about.

    `po`: the last assignment the person has seen. Raises PermissionDenied with the paragraph, UserError for bad input,
    Conflict when there is a newer one; the same form sent twice assigns once.
    """
    przesylka, authority = _locked(przesylka, by)
    _check_addressee(by, osoba, jednostka)
    if reason := nie_dla(filter(None, [osoba, *do_wiadomosci]), jednostka, dotyczy or przesylka.dotyczy):
        raise UserError(reason)
    wanted = {"osoba": osoba, "jednostka": jednostka, "termin": termin, **tresc}
    if done := _since(przesylka, po, {"kto": by} | wanted):
        return done
    dekretacja = _assign(przesylka, by, authority, wanted, dotyczy)
    _tell_others(dekretacja, [p for p in do_wiadomosci if p != osoba], authority)
    powiadom([osoba, *do_wiadomosci], f"{by.krotko} kieruje do Ciebie {przesylka}.", "/", oprocz=by, o=przesylka)
    return dekretacja


@transaction.atomic
def zwroc(przesylka: Przesylka, *, powod: str, by: Pracownik) -> Dekretacja:
    """Return the item to who assigned it, with a reason; raises Refused, PermissionDenied or UserError."""
    przesylka = Przesylka.objects.select_for_update(of=("self",)).get(pk=przesylka.pk)
    last = ostatnia(przesylka)
    if przesylka.stan != Przesylka.Stan.PRZYDZIELONA or last is None:
        raise Refused(f"Tej przesyłki nie można zwrócić: stan to „{przesylka.get_stan_display()}”.")
    if not moze_zwrocic(by, przesylka):
        raise PermissionDenied("Przesyłkę zwraca osoba, której ją przydzielono, albo kierownik jej oddziału.")
    if not powod.strip():
        raise UserError("Napisz, dlaczego zwracasz przesyłkę. Bez tego nie wiadomo, komu ją przydzielić.")
    authority = Authority("instrukcja kancelaryjna: zwrot dekretacji", capacity="osoba, której przydzielono")
    dekretacja = _write(przesylka, by, authority, rodzaj=R.ZWROT, powod=powod.strip())
    up = None if zakres(last.kto).wszystko or last.kto == by else last.kto
    przydziel(przesylka, osoba=up, jednostka=None, termin=None, akt=_act("zwroc", by, authority, powod.strip()))
    powiadom([last.kto], f"{by.krotko} zwraca {przesylka}: {powod.strip()}", "/", oprocz=by, o=przesylka)
    return dekretacja


@transaction.atomic
def odnotuj_zapoznanie(wpis: DoWiadomosci, *, by: Pracownik) -> None:
    """The person has taken note."""
    if wpis.osoba_id != by.pk:
        raise PermissionDenied("Zapoznanie odnotowuje tylko osoba, do której skierowano przesyłkę.")
    if wpis.zapoznano is None:
        wpis.zapoznano = timezone.now()
        wpis.save_act(Act("zapoznaj", by, "instrukcja kancelaryjna: do wiadomości"))


def moze_zwrocic(osoba: Pracownik, przesylka: Przesylka) -> bool:
    """True for the person the item is assigned to and for the head of the unit it is assigned to."""
    to_unit = przesylka.prowadzi_id is None and przesylka.jednostka_id in zakres(osoba).jednostki
    return przesylka.stan == Przesylka.Stan.PRZYDZIELONA and (przesylka.prowadzi_id == osoba.pk or to_unit)


def _locked(przesylka: Przesylka, by: Pracownik) -> tuple[Przesylka, Authority]:
    przesylka = Przesylka.objects.select_for_update(of=("self",)).get(pk=przesylka.pk)
    authority = dekretuje(by, przesylka)
    if authority is None:
        raise PermissionDenied(odmowa(by, przesylka))
    return przesylka, authority


def _assign(przesylka: Przesylka, by: Pracownik, authority: Authority, wanted: dict, about: Pracownik | None):
    again = przesylka.stan == Przesylka.Stan.PRZYDZIELONA
    dekretacja = _write(przesylka, by, authority, rodzaj=R.REDEKRETACJA if again else R.DEKRETACJA, **wanted)
    akt = _act("przekaz" if again else "zadekretuj", by, authority, dekretacja.tresc)
    whom = {name: wanted[name] for name in ("osoba", "jednostka", "termin")}
    przydziel(przesylka, **whom, akt=akt, dotyczy=about or przesylka.dotyczy)
    return dekretacja


def _since(przesylka: Przesylka, po: int | None, wanted: dict) -> Dekretacja | None:
    """What was assigned after the person looked: None when nothing, the entry when it is this very one."""
    last = przesylka.dekretacje.order_by("-pk").first()
    if po is None or last is None or last.pk == po:
        return None
    if all(getattr(last, name) == value for name, value in wanted.items()):
        return last
    raise Conflict(
        f"Tymczasem tę przesyłkę zmienił ktoś inny: {last.get_rodzaj_display()}, {last.kto}. "
        "Zobacz dotychczasowe przydziały i zdecyduj jeszcze raz."
    )


def _tell_others(dekretacja: Dekretacja, people: Collection[Pracownik], authority: Authority) -> None:
    for kto in {p.pk: p for p in people}.values():
        row = DoWiadomosci(dekretacja=dekretacja, osoba=kto)
        row.save_act(_act("do_wiadomosci", dekretacja.kto, authority))


def _check_addressee(by: Pracownik, osoba: Pracownik | None, jednostka: Jednostka | None) -> None:
    if (osoba is None) == (jednostka is None):
        raise UserError("Wybierz jedną osobę albo jeden oddział, który zajmie się przesyłką.")
    people, units = adresaci(by)
    if osoba and not people.filter(pk=osoba.pk).exists():
        raise UserError(f"{osoba} nie pracuje w oddziale, któremu możesz przydzielać przesyłki.")
    if jednostka and not units.filter(pk=jednostka.pk).exists():
        raise UserError(f"Nie przydzielasz przesyłek jednostce {jednostka}.")


def _write(przesylka: Przesylka, by: Pracownik, authority: Authority, **fields) -> Dekretacja:
    capacity = {"stanowisko": authority.capacity, "podstawa": authority.basis}
    return Dekretacja.objects.create(
        przesylka=przesylka, kto=by, w_zastepstwie_za=authority.acting_for, **capacity, **fields
    )


def _act(name: str, by: Pracownik, authority: Authority, reason: str = "") -> Act:
    return Act(name, by, authority.basis, authority.acting_for, authority.capacity, reason)

"""A new version of a letter: under a lock, only over the version its author saw; voids what was given before it."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from functools import partial

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.urls import reverse

from biuro.core.files.models import Plik
from biuro.core.transitions import Performed, Transition, Workflow, WrongState, act_of
from org.kadry.models import Pracownik
from org.powiadomienia.operations import powiadom
from sekretariat.pisma.models import Akceptacja, Pismo, Szkic, WersjaPisma, ZalacznikPisma
from sekretariat.pisma.operations import Tresc, nowa_wersja, tresc_z_wersji
from sekretariat.pisma.queries import biezaca, wazne
from sekretariat.pisma.rules import by_editor
from sekretariat.pisma.szablony import moze_zalatwic

S = Pismo.Stan
EDYTOWALNE = (S.PROJEKT, S.ZWROCONE, S.DO_PARAFY, S.DO_PODPISU, S.ZAAPROBOWANE)


@transaction.atomic
def zapisz_wersje(
    pismo: Pismo,
    *,
    dane: Tresc,
    na_wersji: int,
    by: Pracownik,
    nowe: Sequence[tuple[Plik, str]] = (),
    usun: Sequence[int] = (),
) -> WersjaPisma:
    """Save what the editor holds as the next version and return it; without a change the current one is returned.

    `na_wersji`: the version the editor was opened on, another current one raises Conflict. `nowe`: files to add, each
    with its name; `usun`: ids of attachments to take away. A submitted letter goes back to its author, acts given to
    it are void and those who gave them are told. Raises PermissionDenied, WrongState.
    """
    dane = dane.czysta()
    dane = replace(dane, odpowiada=dane.odpowiada and moze_zalatwic(pismo.szablon, pismo.sprawa))
    current = biezaca(pismo)
    if na_wersji == pismo.wersja and dane == tresc_z_wersji(pismo, current) and not nowe and not usun:
        Szkic.objects.filter(pismo=pismo, osoba=by).delete()
        return current
    effect = partial(_przyjmij_tresc, dane=dane, nowe=nowe, usun=usun)
    pismo = _obieg(effect).perform(pismo, "nowa_wersja", who=by, version=na_wersji)
    Szkic.objects.filter(pismo=pismo, osoba=by).delete()
    return biezaca(pismo)


def sprawdz(pismo: Pismo, osoba: Pracownik) -> None:
    """Before the editor opens: raises WrongState or PermissionDenied exactly as saving would."""
    if pismo.stan not in EDYTOWALNE:
        raise WrongState(f"Tego pisma nie można już zmieniać: stan to „{pismo.get_stan_display()}”.")
    if by_editor.authority(osoba, pismo) is None:
        raise PermissionDenied(by_editor.explain(osoba, pismo))


def moze_edytowac(pismo: Pismo, osoba: Pracownik) -> bool:
    """The same as a question."""
    return pismo.stan in EDYTOWALNE and by_editor.authority(osoba, pismo) is not None


def _obieg(effect) -> Workflow:
    row = Transition("nowa_wersja", "Zapisz nową wersję", EDYTOWALNE, _po_zmianie, by_editor, effect=effect)
    return Workflow([row])


def _po_zmianie(pismo: Pismo) -> str:
    """A returned letter stays returned until it is submitted again; any other goes back to the author."""
    return S.ZWROCONE if pismo.stan == S.ZWROCONE else S.PROJEKT


def _przyjmij_tresc(pismo: Pismo, akt: Performed, *, dane: Tresc, nowe, usun) -> None:
    void = wazne(Pismo.objects.get(pk=pismo.pk))  # as they stand before the state changes
    for name, value in asdict(dane).items():
        if name != "tresc":
            setattr(pismo, name, value)
    pismo.wersja += 1
    zalaczniki = _zalaczniki(pismo, akt, nowe, usun)
    nowa_wersja(pismo, dane, zalaczniki, akt.who)
    _tell_voided(pismo, akt, void)


def _zalaczniki(pismo: Pismo, akt: Performed, nowe, usun) -> list[dict]:
    """Change the set of attachments; return it as the version keeps it."""
    for row in pismo.zalaczniki.filter(pk__in=usun, usuniety=False):
        row.usuniety = True
        row.save_act(act_of(akt))
    for plik, nazwa in nowe:
        ZalacznikPisma(pismo=pismo, plik=plik, nazwa=nazwa[:200]).save_act(act_of(akt))
    rows = pismo.zalaczniki.filter(usuniety=False).select_related("plik").order_by("pk")
    return [{"nazwa": row.nazwa, "sha256": row.plik.sha256} for row in rows]


def _tell_voided(pismo: Pismo, akt: Performed, void: list[Akceptacja]) -> None:
    page = reverse("pisma:szczegoly", args=[pismo.pk])
    for row in void:
        act = row.get_czynnosc_display().capitalize()
        words = f"{act} unieważniona zmianą treści: „{pismo.temat}”, {pismo.znak}. Zmiana: {akt.who}."
        powiadom([row.osoba], words, page, oprocz=akt.who, o=pismo)
    words = f"Zmieniono treść Twojego pisma „{pismo.temat}”, {pismo.znak}."
    powiadom([pismo.autor], words, page, oprocz=akt.who, o=pismo)

"""Writing a pismo: from a template of the case, in versions that are never changed; autosaved drafts beside them."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from decimal import Decimal
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from biuro.core.markup import clean
from biuro.core.polish import clean_line
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.rules import odmowa_prowadzenia, prowadzi_sprawe
from sekretariat.pisma.models import Pismo, Przeczytanie, Szkic, WersjaPisma
from sekretariat.pisma.rules import by_editor, jednostka_autora
from sekretariat.pisma.skrot import oswiadczenie, policz
from sekretariat.pisma.szablony import SZABLONY, moze_zalatwic, temat, wypelnij
from sekretariat.pisma.zwloka import fakty_zwloki

PISMA = ("adresat_email", "kategoria", "odpowiada", "rodzaj_czynnosci", "kwota")
WERSJONOWANE = ("temat", "adresat", "adresat_adres", "tresc")
POLA_SZKICU = tuple(name for name in (*WERSJONOWANE, *PISMA) if name != "tresc")  # autosaved beside the text
NAJDLUZSZE_POLE = 500  # characters


@dataclass(frozen=True)
class Tresc:
    """What the author decides about a letter; a change of any of it is a new version."""

    temat: str
    adresat: str
    adresat_adres: str
    tresc: str
    adresat_email: str = ""
    kategoria: str = "zakres_biura"
    odpowiada: bool = True
    rodzaj_czynnosci: str = ""  # of a declaration of will: what its power of attorney must cover (§ 9 ust. 4)
    kwota: Decimal | None = None

    def czysta(self) -> "Tresc":
        """Without invisible characters: what is hashed is what is seen."""
        lines = {
            name: clean_line(getattr(self, name)) for name in ("temat", "adresat", "adresat_adres", "adresat_email")
        }
        return replace(self, tresc=clean(self.tresc).strip(), **lines)


def utworz(
    *, sprawa: Sprawa, szablon: str, klucz: UUID, by: Pracownik, fakty: Mapping[str, str] | None = None
) -> Pismo:
    """Begin a letter of the case from a template: version 1, filled in. The same `klucz` returns the same letter.

    `fakty`: what a step of a procedure knows beside the case.

    Raises PermissionDenied for one who does not act in the case, Refused for a closed case, UserError.
    """
    if existing := _z_klucza(klucz, by):
        return existing
    authority = prowadzi_sprawe(by, sprawa)
    if authority is None:
        raise PermissionDenied(odmowa_prowadzenia(by, sprawa))
    if sprawa.stan == Sprawa.Stan.ZALATWIONA:
        raise Refused(f"Sprawa {sprawa} jest załatwiona. Żeby napisać w niej pismo, najpierw ją wznów.")
    try:
        with transaction.atomic():
            return _zaloz(sprawa, _z_szablonu(sprawa, szablon, fakty), szablon, klucz, by, authority)
    except IntegrityError:
        return _z_klucza(klucz, by)


def znak_pisma(sprawa: Sprawa) -> str:
    """„PK-II.1510.31.2026.TG”: the mark with the symbol of who handles the case (§ 10 ust. 2)."""
    return ".".join(filter(None, [sprawa.znak, sprawa.prowadzi.inicjaly]))


def tresc_z_wersji(pismo: Pismo, wersja: WersjaPisma) -> Tresc:
    """What the letter says in that version."""
    said = {name: getattr(wersja, name) for name in WERSJONOWANE}
    facts = {name: getattr(pismo, name) for name in PISMA}
    return Tresc(**said, **facts)


def zapisz_szkic(
    pismo: Pismo, *, tresc: str, na_wersji: int, by: Pracownik, pola: Mapping[str, str] | None = None
) -> Szkic:
    """Keep what an editor holds beside the versions; the next one replaces it. Raises PermissionDenied.

    `pola`: the other fields as they were typed; what the editor has none of is left out.
    """
    if by_editor.authority(by, pismo) is None:
        raise PermissionDenied(by_editor.explain(by, pismo))
    said = {name: clean(value)[:NAJDLUZSZE_POLE] for name, value in (pola or {}).items() if name in POLA_SZKICU}
    values = {"tresc": clean(tresc), "na_wersji": na_wersji, "pola": said}
    return Szkic.objects.update_or_create(pismo=pismo, osoba=by, defaults=values)[0]


def odnotuj_przeczytanie(wersja: WersjaPisma, osoba: Pracownik) -> Przeczytanie:
    """Note that the person opened this version."""
    return Przeczytanie.objects.get_or_create(wersja=wersja, osoba=osoba)[0]


def usun_szkic(pismo: Pismo, *, by: Pracownik) -> None:
    """Forget the autosaved text of this person."""
    Szkic.objects.filter(pismo=pismo, osoba=by).delete()


def nowa_wersja(pismo: Pismo, dane: Tresc, zalaczniki: list[dict], by: Pracownik) -> WersjaPisma:
    """Write the version `pismo.wersja` of the letter with its hash; the caller holds the lock and saves the letter."""
    said = {name: value for name, value in asdict(dane).items() if name in WERSJONOWANE}
    of_letter = {"znak": pismo.znak, "szablon": pismo.szablon, "oswiadczenie": oswiadczenie(pismo)}
    sha256 = policz(**said, **of_letter, zalaczniki=zalaczniki)
    wersja = WersjaPisma(pismo=pismo, numer=pismo.wersja, zalaczniki=zalaczniki, sha256=sha256, autor=by, **said)
    wersja.save()
    return wersja


def _zaloz(sprawa: Sprawa, dane: Tresc, szablon: str, klucz: UUID, by: Pracownik, authority: Authority) -> Pismo:
    pismo = Pismo(
        sprawa=sprawa,
        jednostka_id=jednostka_autora(by, sprawa, timezone.localdate()),
        autor=by,
        dotyczy=sprawa.dotyczy,
        szablon=szablon,
        znak=znak_pisma(sprawa),
        wersja=1,
        klucz=klucz,
        **{name: value for name, value in asdict(dane).items() if name != "tresc"},
    )
    act = Act("utworz", by, authority.basis, authority.acting_for, authority.capacity)
    pismo.save_act(act)
    nowa_wersja(pismo, dane, [], by)
    return pismo


def _z_szablonu(sprawa: Sprawa, nazwa: str, fakty: Mapping[str, str] | None) -> Tresc:
    if nazwa not in SZABLONY:
        raise UserError("Wybierz szablon z listy.")
    szablon, known = SZABLONY[nazwa], fakty_zwloki(nazwa, sprawa) | dict(fakty or {})
    return Tresc(
        temat=temat(szablon.temat, sprawa, known)[:250],
        adresat=wypelnij(szablon.adresat, sprawa, known)[:250],
        adresat_adres=wypelnij(szablon.adres, sprawa, known),
        adresat_email=sprawa.wnoszacy_email if szablon.adresat == "{adresat}" and "adresat" not in known else "",
        tresc=wypelnij(szablon.tresc, sprawa, known),
        kategoria=szablon.kategoria,
        odpowiada=szablon.odpowiada and moze_zalatwic(nazwa, sprawa),
    ).czysta()


def _z_klucza(klucz: UUID, by: Pracownik) -> Pismo | None:
    existing = Pismo.objects.filter(klucz=klucz).first()
    if existing and existing.autor_id != by.pk:
        raise UserError("Odśwież stronę i wyślij formularz jeszcze raz.")
    return existing

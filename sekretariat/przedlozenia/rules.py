"""Who hands letters over and notes what came back: the sekretariat (§ 7 ust. 3 pkt 3) or the director (§ 9 ust. 2)."""

from datetime import date

from django.utils import timezone

from biuro.core.errors import UserError
from biuro.core.polish import short_date
from biuro.core.transitions import Authority, Rule
from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from org.podpisywanie.reguly import Kategoria
from org.struktura.models import Stanowisko
from sekretariat.pisma.models import Pismo
from sekretariat.przedlozenia.models import Przedlozenie

F, K = Stanowisko.Funkcja, Przedlozenie.Komu
PODSTAWY = {F.SEKRETARIAT: "§ 7 ust. 3 pkt 3", F.DYREKTOR: "§ 9 ust. 2"}
ODMOWA = "Nie: pismo przekazuje poza Biuro sekretariat (§ 7 ust. 3 pkt 3) albo dyrektor (§ 9 ust. 2)."


class ZlaData(UserError):
    """The day cannot be; belongs under its field."""


def przedklada(osoba: Pracownik, obiekt=None) -> Authority | None:
    """The power to hand over and to note what came back, by own post or in substitution; never while away."""
    for role in roles_of(osoba, timezone.localdate()):
        if role.funkcja in PODSTAWY and not role.nieobecny:
            basis = PODSTAWY[role.funkcja]
            basis = f"{basis} w zw. z {role.tytul_zastepstwa}" if role.acting_for else basis
            return Authority(basis, role.acting_for, role.capacity)
    return None


by_submitting = Rule(przedklada, lambda osoba, obiekt: ODMOWA)


def sprawdz_komu(pismo: Pismo, komu: str) -> None:
    """The director's own leave goes to the Secretary of the City alone (reading pismo_dyrektora)."""
    if pismo.kategoria == Kategoria.WNIOSEK_URLOPOWY and komu != K.SEKRETARZ:
        raise UserError("O urlopie dyrektora decyduje Sekretarz Miasta.")


def sprawdz_dzien(dzien: date, nie_przed: date, co: str) -> None:
    """Raise ZlaData for a day before another one or in the future."""
    if not nie_przed <= dzien <= timezone.localdate():
        raise ZlaData(f"Podaj dzień od {short_date(nie_przed)} ({co}) do dzisiaj.")


def dzien_aprobaty(pismo: Pismo) -> date:
    """The day on which the letter was let out of the bureau."""
    row = pismo.historia.filter(akt_czynnosc__startswith="aprobuj_wstepnie").order_by("-history_id").first()
    row = row or pismo.historia.filter(akt_czynnosc="przedloz_urlop").order_by("-history_id").first()
    return timezone.localdate(row.history_date) if row else timezone.localdate()

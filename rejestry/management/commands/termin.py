"""`manage.py termin KOD DATA [--json]`: the last day of a statutory deadline with its explanation."""

import json
from difflib import get_close_matches

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from biuro.core.errors import UserError
from biuro.core.polish import BadDate, long_date, parse_date
from rejestry.terminy.kody import KODY
from rejestry.terminy.obliczenia import Wynik, policz
from rejestry.terminy.wyjasnienie import zdania

WRONG_INPUT = 2  # exit code


def refusal(text: str) -> CommandError:
    """An error of the person who typed, not of the program."""
    return CommandError(text, returncode=WRONG_INPUT)


def as_json(wynik: Wynik) -> dict:
    """The documented machine-readable form; dates are ISO."""
    return {
        "kod": wynik.kod.kod,
        "nazwa": wynik.kod.nazwa,
        "podstawa": wynik.kod.podstawa,
        "zdarzenie": wynik.zdarzenie.isoformat(),
        "nominalny": wynik.nominalny.isoformat(),
        "ostateczny": wynik.ostateczny.isoformat(),
        "przesuniety": wynik.przesuniety,
        "pominiete": [{"data": dzien.data.isoformat(), "powod": dzien.powod} for dzien in wynik.pominiete],
        "wyjasnienie": zdania(wynik),
        "przedluzenie": wynik.kod.przedluzenie,
        "skutek": wynik.kod.skutek,
    }


class Command(BaseCommand):
    """Needs no database."""

    help = "Oblicza ostatni dzień terminu i wyjaśnia go dzień po dniu."
    requires_system_checks = []
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("kod", nargs="?", metavar="KOD", help="kod terminu, np. SK_ROZPATRZENIE")
        parser.add_argument("data", nargs="?", metavar="DATA", help="dzień zdarzenia, np. 2026-11-23 albo 23.11.2026")
        parser.add_argument("--json", action="store_true", help="wynik do odczytu przez program")
        parser.add_argument("--lista", action="store_true", help="pokaż wszystkie kody terminów")

    def handle(self, *args, **options):
        if options["lista"]:
            return self._lista(options["json"])
        wynik = self._wynik(options["kod"], options["data"])
        if options["json"]:
            return json.dumps(as_json(wynik), ensure_ascii=False)
        return "\n".join([f"{wynik.kod.nazwa}: {long_date(wynik.ostateczny)}", "", *zdania(wynik)])

    def _wynik(self, kod: str | None, data: str | None) -> Wynik:
        if not kod or not data:
            raise refusal("Podaj kod terminu i datę zdarzenia, na przykład: termin SK_ROZPATRZENIE 2026-11-23")
        if (kod := kod.upper()) not in KODY:
            near = get_close_matches(kod, KODY, n=1)
            hint = f"Czy chodzi o {near[0]}? " if near else ""
            raise refusal(f"Nie ma terminu o kodzie „{kod}”. {hint}Wszystkie kody pokaże: termin --lista")
        try:
            return policz(kod, parse_date(data, timezone.localdate()))
        except (BadDate, UserError) as error:
            raise refusal(str(error)) from None

    def _lista(self, as_data: bool) -> str:
        if as_data:
            rows = [{"kod": k.kod, "nazwa": k.nazwa, "podstawa": k.podstawa, "pole": k.pole} for k in KODY.values()]
            return json.dumps(rows, ensure_ascii=False)
        return "\n".join(f"{k.kod:26}{k.nazwa} ({k.podstawa}; {k.pole})" for k in KODY.values())

"""The documented door `manage.py termin KOD DATA [--json]`; it needs no database."""

import json

import pytest
from django.core.management import CommandError, call_command

from rejestry.terminy.kody import KODY


def run(capsys, *args):
    call_command("termin", *args)
    return capsys.readouterr().out


@pytest.mark.przepis("art. 57 kpa")
def test_json_has_the_documented_keys(capsys):
    assert json.loads(run(capsys, "SK_UZUPELNIENIE", "2026-12-17", "--json")) == {
        "kod": "SK_UZUPELNIENIE",
        "nazwa": "uzupełnienie skargi lub wniosku po wezwaniu",
        "podstawa": "§ 8 ust. 2 rozporządzenia Rady Ministrów z 8.01.2002 (Dz.U. nr 5 poz. 46)",
        "zdarzenie": "2026-12-17",
        "nominalny": "2026-12-24",
        "ostateczny": "2026-12-28",
        "przesuniety": True,
        "pominiete": [
            {"data": "2026-12-24", "powod": "Wigilia, dzień ustawowo wolny od 2025 r."},
            {"data": "2026-12-25", "powod": "pierwszy dzień Bożego Narodzenia, dzień ustawowo wolny"},
            {"data": "2026-12-26", "powod": "drugi dzień Bożego Narodzenia, dzień ustawowo wolny"},
            {"data": "2026-12-27", "powod": "niedziela, dzień ustawowo wolny"},
        ],
        "wyjasnienie": [
            "Data doręczenia wezwania: czwartek, 17 grudnia 2026. Tego dnia nie wliczamy (art. 57 § 1 kpa).",
            "Liczymy 7 dni: od 18 grudnia 2026 do 24 grudnia 2026 (art. 57 § 1 kpa).",
            "Koniec według kalendarza: czwartek, 24 grudnia 2026.",
            "Czwartek, 24 grudnia 2026 – Wigilia, dzień ustawowo wolny od 2025 r.",
            "Piątek, 25 grudnia 2026 – pierwszy dzień Bożego Narodzenia, dzień ustawowo wolny.",
            "Sobota, 26 grudnia 2026 – drugi dzień Bożego Narodzenia, dzień ustawowo wolny.",
            "Niedziela, 27 grudnia 2026 – dzień ustawowo wolny.",
            "Ostatni dzień terminu: poniedziałek, 28 grudnia 2026."
            " To najbliższy dzień, który nie jest ani sobotą, ani dniem wolnym (art. 57 § 4 kpa).",
            "Podstawa: § 8 ust. 2 rozporządzenia Rady Ministrów z 8.01.2002 (Dz.U. nr 5 poz. 46).",
            "Tego terminu nie można przedłużyć.",
            "Skarga lub wniosek zostaje bez rozpoznania.",
        ],
        "przedluzenie": "Tego terminu nie można przedłużyć.",
        "skutek": "Skarga lub wniosek zostaje bez rozpoznania.",
    }


def test_plain_output_starts_with_the_answer(capsys):
    lines = run(capsys, "sk_rozpatrzenie", "23.11.2026").splitlines()
    assert lines[:2] == ["załatwienie skargi: środa, 23 grudnia 2026", ""]
    assert "Podstawa: art. 237 § 1 kpa." in lines


def test_list_shows_every_code(capsys):
    rows = json.loads(run(capsys, "--lista", "--json"))
    lines = run(capsys, "--lista").splitlines()
    assert [line.split()[0] for line in lines] == [row["kod"] for row in rows]
    assert [row["kod"] for row in rows] == list(KODY)
    assert (
        lines[0]
        == "SK_PRZEKAZANIE            przekazanie skargi organowi właściwemu (art. 231 § 1 kpa; data wpływu skargi)"
    )


@pytest.mark.parametrize(
    ("args", "text"),
    [
        ([], "Podaj kod terminu i datę zdarzenia, na przykład: termin SK_ROZPATRZENIE 2026-11-23"),
        (["IP_14"], "Podaj kod terminu i datę zdarzenia"),
        (["SK_ROZPATRZENE", "2026-11-23"], "Nie ma terminu o kodzie „SK_ROZPATRZENE”. Czy chodzi o SK_ROZPATRZENIE?"),
        (["XYZ", "2026-11-23"], "Nie ma terminu o kodzie „XYZ”. Wszystkie kody pokaże: termin --lista"),
        (["IP_14", "2026-02-30"], "Nie ma daty „2026-02-30”. Wpisz ją tak: 23.11.2026"),
        (["IP_14", "1950-01-01"], "Podaj datę z lat 1990–2100."),
    ],
)
def test_wrong_input_is_refused_in_polish_with_code_2(args, text):
    with pytest.raises(CommandError) as refusal:
        call_command("termin", *args)
    assert str(refusal.value).startswith(text)
    assert refusal.value.returncode == 2

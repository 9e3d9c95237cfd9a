"""Measurements that need no server: due dates per second, CPU of a letter as PDF."""

import os
import time
from datetime import UTC, date, datetime, timedelta

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "biuro.settings")
django.setup()

from django.template.loader import render_to_string  # noqa: E402 - Django must be set up first

from biuro.core.pdf import worker  # noqa: E402
from biuro.core.pdf.letter import Adresat, Podpis, Prowadzacy, TrescPisma  # noqa: E402
from rejestry.terminy.obliczenia import policz  # noqa: E402
from tests.bench.raport import say  # noqa: E402

DATES = 100_000
LETTERS = 20
TEXT = "Szanowna Pani,\n\nodpowiadamy na Pani skargę. Sprawdziliśmy nagranie rozmowy i grafik dyżurów.\n\n" * 6


def deadlines() -> float:
    """Due dates per second in pure Python."""
    days = [date(1990, 1, 1) + timedelta(days=n % 40_000) for n in range(DATES)]
    began = time.process_time()
    for day in days:
        policz("SK_ROZPATRZENIE", day)
    return DATES / (time.process_time() - began)


def letter() -> float:
    """Seconds of CPU of one letter, after a first one that warms the fonts."""
    pismo = TrescPisma(
        data=date(2026, 11, 23),
        znak="PK-II.1510.31.2026.TG",
        adresat=Adresat("Halina Wiśniewska", ("ul. Przykładowa 7/3", "60-001 Poznań")),
        dotyczy="Odpowiedź na skargę",
        tresc=TEXT,
        prowadzacy=Prowadzacy("Tomasz Grześkowiak", "61 000 00 00"),
        podpis=Podpis("Elżbieta Wronecka", "dyrektor Biura", datetime(2026, 11, 23, 10, tzinfo=UTC)),
    )
    html = render_to_string("pdf/pismo.html", {"pismo": pismo}).encode()
    css = render_to_string("pdf/wspolne.css") + render_to_string("pdf/pismo.css")
    worker.render({"css": css}, html)
    began = time.process_time()
    for _ in range(LETTERS):
        worker.render({"css": css}, html)
    return (time.process_time() - began) / LETTERS


if __name__ == "__main__":
    say("terminy w czystym Pythonie", f"{deadlines():8.0f} dat/s")
    say("PDF pisma, ciepły", f"{letter() * 1000:8.1f} ms CPU")

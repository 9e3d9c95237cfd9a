"""A process that registers: keys come on stdin, each is sent twice at once; prints [key, number] for every answer."""

import json
import sys
from concurrent.futures import ThreadPoolExecutor

import django
from django.db import connection

django.setup()

from org.kadry.models import Pracownik  # noqa: E402 – models need django.setup()
from sekretariat.przesylki.operations import zarejestruj  # noqa: E402
from tests.sekretariat.przesylki_helpers import opis  # noqa: E402


def main(threads: int) -> None:
    """Register everything with that many forms in the air; each form is clicked twice."""
    keys = json.load(sys.stdin)
    with ThreadPoolExecutor(2 * threads) as pool:
        answers = list(pool.map(register, [key for key in keys for _ in range(2)]))
    sys.stdout.write(json.dumps(answers))


def register(key: str) -> tuple[str, int]:
    """One click."""
    try:
        by = Pracownik.objects.get(username="b.nowaczyk")
        dane = opis(tytul=f"Pismo {key}", nadawca_nazwa="brak danych")
        return key, zarejestruj(dane=dane, klucz=key, by=by).numer
    finally:
        connection.close()


if __name__ == "__main__":
    main(int(sys.argv[1]))

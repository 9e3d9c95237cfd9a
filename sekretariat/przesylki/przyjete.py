"""Files between two sendings of a form: taken, kept, and carried in the page under a signature.

A form with a mistake comes back without its uploads; the person must not choose them again. What is carried is the
SHA-256 and the name, signed for this person, so nobody can attach a file he never had.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.core import signing

from biuro.core.files.intake import Przyjety
from biuro.core.files.models import Plik
from org.kadry.models import Pracownik

SALT = "przesylki.przyjete"
MAX_AGE = 12 * 3600  # seconds: longer than any session


@dataclass(frozen=True)
class Niesiony:
    """A taken file as the page carries it."""

    plik: Plik
    nazwa: str
    zeton: str


def podpisane(pliki: Iterable[Przyjety], osoba: Pracownik) -> list[Niesiony]:
    """The files with the tokens that the form sends back."""
    return [Niesiony(p.plik, p.nazwa, signing.dumps([osoba.pk, p.plik.sha256, p.nazwa], salt=SALT)) for p in pliki]


def odczytane(zetony: Iterable[str], osoba: Pracownik) -> list[Przyjety]:
    """The files of the tokens this person was given; forged, foreign and old tokens are left out."""
    named = dict(filter(None, (_read(zeton, osoba) for zeton in zetony)))
    found = Plik.objects.filter(sha256__in=named) if named else ()
    by_hash = {plik.sha256: plik for plik in found}
    return [Przyjety(by_hash[sha256], nazwa) for sha256, nazwa in named.items() if sha256 in by_hash]


def _read(zeton: str, osoba: Pracownik) -> tuple[str, str] | None:
    try:
        owner, sha256, nazwa = signing.loads(zeton, salt=SALT, max_age=MAX_AGE)
    except signing.BadSignature:
        return None
    return (sha256, nazwa) if owner == osoba.pk else None

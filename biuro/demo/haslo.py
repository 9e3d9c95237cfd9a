"""The password of the demonstration cast: made once for this installation, never shipped with it."""

import secrets
from pathlib import Path

from django.conf import settings
from django.contrib.auth.hashers import make_password

from biuro.core.history.models import Act
from biuro.demo.obsada import OSOBY
from org.kadry.models import Pracownik

SLOWA = (
    *("kasztan", "rzeka", "lampa", "wiatrak", "mostek", "jezioro", "piernik", "zegar", "tramwaj", "koziolek"),
    *("parasol", "ratusz", "jarmark", "rogal", "fontanna", "kamienica", "latarnia", "skwer", "dzwon", "brama"),
)
ILE = 4


def haslo_obsady() -> str:
    """The password; created on first use in the folder of secrets (mode 0600)."""
    path = Path(settings.BIURO_DATA) / "tajne" / "haslo-obsady"
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text("-".join(secrets.choice(SLOWA) for _ in range(ILE)))
    return path.read_text().strip()


def nadaj_haslo() -> None:
    """Give it to everybody of the cast who has none yet; hashed once, because hashing is slow by design."""
    hashed = make_password(haslo_obsady())
    for osoba in Pracownik.objects.filter(username__in=[o.login for o in OSOBY]):
        if not osoba.has_usable_password():
            osoba.password = hashed
            osoba.save_act(Act("nadaj_haslo", None, "dane przykładowe"))

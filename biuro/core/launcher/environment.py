"""Folders, secrets and variables of one installation; the only place that knows their names."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

REPO = Path(__file__).resolve().parents[3]
OWNER, APPLICATION, SUPERUSER = "biuro_wlasciciel", "biuro_aplikacja", "postgres"
DATABASE = "biuro"
PORT = 5432  # names the socket file; nothing listens on TCP


class StartRefused(Exception):
    """The start cannot go on; the text tells the person what to do."""


@dataclass(frozen=True)
class Folders:
    """The data of one installation (`BIURO_DATA`)."""

    data: Path

    @property
    def secrets(self) -> Path:
        """Passwords and keys, one file each, mode 0600."""
        return self.data / "tajne"

    @property
    def logs(self) -> Path:
        """One log per process."""
        return self.data / "dziennik"

    @property
    def anchors(self) -> Path:
        """The anchor of history outside the database."""
        return self.data / "kotwica"

    @property
    def lock(self) -> Path:
        """Held by the running supervisor; says who it is."""
        return self.data / "uruchomienie.json"

    def create(self, *, passable: bool) -> None:
        """Make the folders, closed to others; `passable` lets the account of the database go through the outer one."""
        self.data.mkdir(parents=True, exist_ok=True)
        self.data.chmod(0o711 if passable else 0o700)
        for folder in (self.secrets, self.logs, self.data / "pliki", self.anchors):
            folder.mkdir(mode=0o700, exist_ok=True)


def folders(env: Mapping[str, str]) -> Folders:
    """The folders named by the environment, `.dane` of the repository otherwise."""
    return Folders(Path(env.get("BIURO_DATA") or REPO / ".dane").absolute())


def secret(place: Path, name: str) -> str:
    """The secret of that name, made at random on first use; the file is never readable by others, not for a moment."""
    path = place / name
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text().strip()
    with os.fdopen(handle, "w") as file:
        file.write(secrets.token_urlsafe(48))
    return path.read_text()


def socket_url(role: str, password: str, sockets: Path, database: str = DATABASE) -> str:
    """A libpq URL through the socket folder."""
    return f"postgresql://{role}:{quote(password)}@/{database}?host={quote(str(sockets), safe='')}&port={PORT}"


def remember(place: Path, variables: Mapping[str, str]) -> None:
    """Keep the variables for commands typed by hand while the supervisor runs."""
    path = place / "srodowisko"
    path.unlink(missing_ok=True)
    path.touch(mode=0o600)
    path.write_text("".join(f"{name}={value}\n" for name, value in variables.items()))


def remembered(env: Mapping[str, str], *, as_owner: bool = False) -> dict[str, str]:
    """Variables of the last start, for `manage.py`; empty when the caller names a database or nothing was started."""
    path = folders(env).secrets / "srodowisko"
    if env.get("DATABASE_URL") or not os.access(path, os.R_OK):
        return {}
    variables = dict(line.split("=", 1) for line in path.read_text().splitlines())
    return variables | ({"BIURO_AS_OWNER": "1"} if as_owner else {})

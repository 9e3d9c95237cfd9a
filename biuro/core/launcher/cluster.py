"""The folder of the database: where it lies, how it is made, how PostgreSQL is configured."""

import hashlib
import os
import secrets
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from biuro.core.launcher.account import Account, account_for
from biuro.core.launcher.environment import PORT, SUPERUSER, Folders, StartRefused

OUTSIDE = Path("/var/lib")
READY = "baza-gotowa"  # the mark that a database once worked here: it is never silently made anew
LONGEST_SOCKET_FOLDER = 90  # bytes; a socket's whole path may have 107
UNFIT_FOR_SOCKETS = set(" \t\n,'\"\\")
SETTINGS = {
    "listen_addresses": "",
    "port": PORT,
    "unix_socket_permissions": "0700",
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    "password_encryption": "scram-sha-256",
    "max_connections": 100,
    "shared_buffers": "256MB",
    "effective_cache_size": "2GB",
    "work_mem": "16MB",
    "max_wal_size": "2GB",
    "random_page_cost": 1.1,
    "timezone": "Europe/Warsaw",
    "log_timezone": "Europe/Warsaw",
}


@dataclass(frozen=True)
class Cluster:
    """One database folder and the account that owns it."""

    home: Path
    account: Account

    @property
    def data(self) -> Path:
        """PGDATA."""
        return self.home / "postgres"

    @property
    def exists(self) -> bool:
        """Has it been made to the end?"""
        return (self.data / "PG_VERSION").exists()

    def sockets(self) -> Path:
        """The 0700 folder of the socket: beside the data, or in the runtime folder when the path is unfit."""
        beside = self.home / "gniazdo"
        if len(os.fsencode(beside)) <= LONGEST_SOCKET_FOLDER and not UNFIT_FOR_SOCKETS & set(str(beside)):
            return self.account.private_folder(beside)
        digest = hashlib.sha256(os.fsencode(self.home)).hexdigest()[:12]
        return self.account.private_folder(runtime_folder() / f"biuro-{self.account.uid}-{digest}")

    def arguments(self) -> list[str]:
        """Arguments of `postgres`; they outrank every file, so no file switches durability off."""
        settings = SETTINGS | {"unix_socket_directories": self.sockets()}
        return ["-D", str(self.data), *(f"--{name}={value}" for name, value in settings.items())]

    def create(self, programs: Path, password: str) -> None:
        """initdb into a side folder, renamed when whole: an interrupted start leaves nothing half-made."""
        part, given = self.home / "postgres.tworzona", self.home / "haslo.tworzone"
        shutil.rmtree(part, ignore_errors=True)
        given.unlink(missing_ok=True)
        self.account.private_folder(part)
        given.touch(mode=0o600)
        self.account.own(given)
        given.write_text(password)
        locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        access = ["-U", SUPERUSER, "--auth=scram-sha-256", f"--pwfile={given}", "--data-checksums"]
        command = [str(programs / "initdb"), "-D", str(part), *access, *locale]
        done = subprocess.run(command, cwd="/", capture_output=True, text=True, check=False, **self.account.popen())
        given.unlink()
        if done.returncode:
            raise StartRefused(f"Nie udało się założyć bazy w {self.home}:\n{done.stderr}")
        (part / "pg_hba.conf").write_text("local all all scram-sha-256\n")
        part.rename(self.data)


def find_cluster(place: Folders) -> Cluster:
    """The cluster of this installation. Raises StartRefused when it is known to have existed and is gone."""
    pointer = place.data / "polozenie-bazy"  # "." or, for root with a closed repository, a folder elsewhere
    home = place.data / pointer.read_text().strip() if pointer.exists() else place.data
    account = account_for(home / "postgres")
    place.create(passable=account.drops)
    if not pointer.exists():
        home = home if account.reaches(home) else folder_outside()
        pointer.write_text("." if home == place.data else str(home))
    cluster = Cluster(home, account)
    if (place.data / READY).exists() and not cluster.exists:
        raise StartRefused(f"Baza powinna leżeć w {cluster.data}, ale jej tam nie ma. Przywróć ją z kopii zapasowej.")
    return cluster


def folder_outside() -> Path:
    """A folder for root whose repository the account of the database cannot reach."""
    home = OUTSIDE / f"biuro-{secrets.token_hex(4)}"
    home.mkdir()
    home.chmod(0o711)  # whatever the umask is
    return home


def runtime_folder() -> Path:
    """Where sockets of running programs belong."""
    if os.geteuid() == 0:
        return Path("/run")
    return Path(os.environ.get("XDG_RUNTIME_DIR") or "/tmp")  # noqa: S108 – private_folder checks the owner

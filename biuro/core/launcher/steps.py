"""What is done once before serving: tables, static files, the bureau and its demonstration month."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import psycopg

from biuro.core.launcher.environment import REPO, Folders, StartRefused
from biuro.core.launcher.processes import launch

LOADED = "wczytano"  # the file that holds one of the words below; a given database has one of its own
PENDING, DONE, FOREIGN = "trwa", "gotowe", "cudza"  # first load not finished; finished; the database was not ours


def manage(env: Mapping[str, str], *arguments: str) -> str:
    """Run one command of manage.py to its end; return what it printed. Raises StartRefused with what it complained."""
    command = [sys.executable, str(REPO / "manage.py"), *arguments]
    process = launch(command, env=env, cwd=REPO, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        printed, complaint = process.communicate()
    finally:
        if process.poll() is None:
            process.terminate()
    if process.returncode:
        raise StartRefused(f"Polecenie „manage.py {' '.join(arguments)}” nie powiodło się:\n{complaint or printed}")
    return printed


def migrate(env: Mapping[str, str], owner: Mapping[str, str]) -> None:
    """Bring the tables up to date, as their owner."""
    manage({**env, **owner, "BIURO_AS_OWNER": "1"}, "migrate", "--no-input", "--verbosity=0", "--skip-checks")


def first_load_pending(place: Folders, address: str) -> bool:
    """Must the bureau and the demonstration be loaded? Yes from the first start on an empty database until it is done.

    Asked before the tables are made. A given database that already has tables is somebody's work: nothing is added.
    """
    mark = loaded(place, os.environ)
    if not mark.exists():
        mark.write_text(PENDING if is_empty(address) else FOREIGN)
    return mark.read_text() == PENDING


def loaded(place: Folders, given: Mapping[str, str]) -> Path:
    """The mark of this database: whoever tries the embedded one first may turn to a server of his own later."""
    if not given.get("DATABASE_URL"):
        return place.data / LOADED
    parts = psycopg.conninfo.conninfo_to_dict(given["DATABASE_URL"])
    named = repr([parts.get(name) for name in ("host", "port", "dbname")])
    return place.data / f"{LOADED}-{hashlib.sha256(named.encode()).hexdigest()[:12]}"


def is_empty(address: str) -> bool:
    """Has the database never been migrated?"""
    with psycopg.connect(address, connect_timeout=5) as connection:
        return connection.execute("SELECT to_regclass('django_migrations')").fetchone() == (None,)


def first_load(place: Folders, env: Mapping[str, str]) -> None:
    """Load the bureau, and the demonstration unless BIURO_DEMO=0; both commands may be repeated."""
    manage(env, "wczytaj_biuro")
    if demonstration(env):
        manage(env, "wczytaj_demo")
    loaded(place, os.environ).write_text(DONE)


def demonstration(env: Mapping[str, str]) -> bool:
    """Is this installation for looking around? Never behind HTTPS: the passwords of the cast are public."""
    return env.get("BIURO_DEMO") != "0" and env.get("BIURO_HTTPS") == "0"


def cast(place: Folders, env: Mapping[str, str]) -> str:
    """The logins of the cast, as `manage.py obsada` prints them; empty where we loaded none.

    Asked once and kept beside their password: a second start must not wait for one more Django.
    """
    if not demonstration(env) or loaded(place, os.environ).read_text() != DONE:
        return ""
    kept = place.secrets / "obsada"
    if not kept.exists():
        kept.write_text(manage(env, "obsada"))
    return kept.read_text()


def collect_static(place: Folders, env: Mapping[str, str]) -> None:
    """Collect static files when they are not the ones collected last."""
    mark, now = place.data / "static.odcisk", fingerprint(static_sources())
    if not mark.exists() or mark.read_text() != now:
        manage(env, "collectstatic", "--no-input", "--clear", "--verbosity=0")
        mark.write_text(now)


def static_sources() -> Iterable[Path]:
    """Our own files, and the lock, which decides about the files of the packages."""
    yield REPO / "requirements.txt"
    for folder, _, files in os.walk(REPO / "biuro" / "static"):
        yield from (Path(folder, name) for name in files)


def fingerprint(paths: Iterable[Path]) -> str:
    """A text that changes with the name, size or time of any of the files."""
    stats = sorted((str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in paths)
    return hashlib.sha256(repr(stats).encode()).hexdigest()

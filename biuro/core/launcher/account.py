"""Who runs the database: the person who started us, or, when that is root, a system user made for it."""

import os
import pwd
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SYSTEM_USER = "biuro-baza"


@dataclass(frozen=True)
class Account:
    """An operating system user; `drops` when we are root and have to become it."""

    uid: int
    gid: int
    drops: bool

    def popen(self) -> dict[str, Any]:
        """Arguments of subprocess that start a program as this user."""
        return {"user": self.uid, "group": self.gid, "extra_groups": []} if self.drops else {}

    def reaches(self, path: Path) -> bool:
        """Can this user go into the folder or run the file? Asked of the system, which knows parents and ACLs."""
        return subprocess.run(["/usr/bin/test", "-x", str(path)], cwd="/", check=False, **self.popen()).returncode == 0

    def own(self, path: Path) -> None:
        """Give the file or folder, not its contents, to this user."""
        os.chown(path, self.uid, self.gid)

    def private_folder(self, path: Path) -> Path:
        """Make a 0700 folder of this user. Raises PermissionError when somebody else's lies there already."""
        try:
            path.mkdir(mode=0o700)
            self.own(path)
        except FileExistsError:
            pass
        found = path.lstat()
        if path.is_symlink() or not path.is_dir() or found.st_uid != self.uid or found.st_mode & 0o077:
            raise PermissionError(f"{path} nie jest prywatnym folderem użytkownika bazy (uid {self.uid})")
        return path


def account_for(cluster: Path) -> Account:
    """The user the database in this folder belongs to, or will belong to."""
    if os.geteuid() != 0:
        return Account(os.geteuid(), os.getegid(), drops=False)
    if cluster.exists() and cluster.stat().st_uid != 0:
        found = cluster.stat()
        return Account(found.st_uid, found.st_gid, drops=True)
    user = system_user()
    return Account(user.pw_uid, user.pw_gid, drops=True)


def system_user() -> pwd.struct_passwd:
    """The system user of the database; made on first need, without a home and without a shell."""
    try:
        return pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        command = ["/usr/sbin/useradd", "--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent"]
        subprocess.run([*command, "--shell", "/usr/sbin/nologin", SYSTEM_USER], check=True)
        return pwd.getpwnam(SYSTEM_USER)

"""Before anything else: the virtual environment, the locked packages and the libraries of Debian.

Runs on the system's Python with nothing but the standard library: `python3 biuro/core/launcher/install.py start|test`.
As root it installs what Debian lacks; otherwise it prints the one command an administrator has to run, and stops.
"""

import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

REPO = Path(__file__).resolve().parents[3]
VENV = REPO / ".venv"
LOCK = REPO / "requirements.txt"
STAMP = VENV / "zainstalowano"
OLDEST_PYTHON = (3, 11)


def library(name: str) -> Callable[[], bool]:
    """A check that the dynamic linker finds the library."""
    return lambda: ctypes.util.find_library(name) is not None


def program(*names: str) -> Callable[[], bool]:
    """A check that one of the programs is on the PATH."""
    return lambda: any(shutil.which(name) for name in names)


def venv_works() -> bool:
    """Debian ships `venv` without the part that brings pip into it."""
    return VENV.exists() or find_spec("ensurepip") is not None


FOR_START = {
    "python3-venv": venv_works,
    "libpango-1.0-0": library("pango-1.0"),  # this one and the next two: WeasyPrint
    "libpangoft2-1.0-0": library("pangoft2-1.0"),
    "libharfbuzz-subset0": library("harfbuzz-subset"),
    "tzdata": Path("/usr/share/zoneinfo/Europe/Warsaw").exists,
}
FOR_TESTS = {
    "chromium-headless-shell": program(
        "chromium-headless-shell", "chromium"
    ),  # the first loads a page at half the cost
    "libatomic1": library("atomic"),  # the driver of Playwright
    "poppler-utils": program("pdftotext"),
    "qpdf": program("qpdf"),
}


def main(purpose: str) -> int:
    """Install for `start` or for `test`; 0 when everything is there."""
    if sys.version_info < OLDEST_PYTHON:
        return refuse(f"Potrzebny jest Python 3.11 lub nowszy, a to jest {sys.version.split()[0]}.")
    needed = FOR_START | (FOR_TESTS if purpose == "test" else {})
    missing = [package for package, present in needed.items() if not present()]
    if missing and os.geteuid() != 0:
        return refuse(f"Brakuje bibliotek systemu. Administrator uruchamia raz:\n\n    {by_hand(missing)}\n")
    if missing and not install_debian(missing):
        return refuse(f"Instalacja bibliotek systemu nie powiodła się. Uruchom ręcznie:\n\n    {by_hand(missing)}\n")
    install_packages()
    return 0


def refuse(text: str) -> int:
    """Tell what is wrong; the code of failure."""
    sys.stderr.write(f"{text}\n")
    return 1


def by_hand(missing: list[str]) -> str:
    """The command for an administrator."""
    return f"apt-get update && apt-get install -y --no-install-recommends {' '.join(missing)}"


def install_debian(missing: list[str]) -> bool:
    """Install packages of Debian as root; tell whether it worked."""
    sys.stdout.write(f"Instaluję biblioteki systemu: {', '.join(missing)}\n")
    sys.stdout.flush()
    env = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *missing]
    return all(
        subprocess.run(command, env=env, stdout=subprocess.DEVNULL, check=False).returncode == 0
        for command in (["apt-get", "update", "-q"], install)
    )


def install_packages() -> None:
    """The virtual environment with exactly the locked packages; nothing to do when the lock has not changed."""
    version = sys.version.split()[0]
    wanted = f"{hashlib.sha256(LOCK.read_bytes()).hexdigest()} {version}"
    there = STAMP.read_text() if STAMP.exists() else ""
    if there == wanted:
        return
    sys.stdout.write("Instaluję pakiety Pythona do .venv…\n")
    sys.stdout.flush()
    if not (VENV / "bin" / "pip").exists() or not there.endswith(f" {version}"):  # none, half-made, another Python
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)
    pip = [str(VENV / "bin" / "python"), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    fixed = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "--no-compile", "-r", str(LOCK)]
    subprocess.run([*pip, *fixed], check=True)
    # once and on every core; pip does it alone, and left to the first run each process would do it for itself
    subprocess.run([pip[0], "-m", "compileall", "-qq", "-j", "0", str(VENV / "lib")], check=False)
    STAMP.write_text(wanted)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1]))
    except subprocess.CalledProcessError as error:
        sys.exit(refuse(f"Nie powiodło się: {' '.join(map(str, error.cmd))}"))

"""The inspection of one file: what could be packed or broken goes to a process apart, the rest is looked at here."""

from biuro.core.files import office_check, pdf_check, plain_check
from biuro.core.files.errors import PlikOdrzucony
from biuro.core.sandbox.pool import Sandbox, SandboxBusy, SandboxFailure

SANDBOX = Sandbox("biuro.core.files.inspection:inspect", memory_mb=340, seconds=15)
BUSY = "Serwer sprawdza teraz inne pliki. Dodaj ten plik ponownie za chwilę."
HOPELESS = (
    "Tego pliku nie da się bezpiecznie sprawdzić. "
    "Otwórz go, wybierz „Drukuj” → „Zapisz jako PDF” i dodaj zapisany plik."
)


def inspect(options, payload):
    """Run in the sandbox: return the sentence of refusal, or nothing for a file that may be taken."""
    try:
        if options["kind"] == "PDF":
            pdf_check.check(payload)
        else:
            office_check.check(payload, options["kind"])
    except PlikOdrzucony as refusal:
        return str(refusal).encode()
    return b""


def check_content(kind, content):
    """Take a Kind and the bytes; return the type to serve the file with. Raises PlikOdrzucony."""
    if kind.name in ("TXT", "CSV"):
        return f"{kind.mime}; charset={plain_check.text_charset(content)}"
    check = HERE.get(kind.name)
    if check:
        check(content)
    else:
        check_apart(kind, content)
    return kind.mime


def check_apart(kind, content):
    """Have the sandbox look at the content. Raises PlikOdrzucony."""
    try:
        refusal = SANDBOX.run({"kind": kind.name}, content)
    except SandboxBusy as failure:
        raise PlikOdrzucony(BUSY) from failure
    except SandboxFailure as failure:
        raise PlikOdrzucony(HOPELESS) from failure
    if refusal:
        raise PlikOdrzucony(refusal.decode())


def accept(content):
    """Take a picture whose first bytes already told all we need."""


HERE = {"PNG": plain_check.check_png, "JPEG": plain_check.check_jpeg, "TIFF": accept, "EML": plain_check.check_email}

"""The allow-list of files, and what the first bytes say (threats 47, 49; ASVS 5.2)."""

from dataclasses import dataclass

from biuro.core.files.errors import PlikOdrzucony
from biuro.core.files.names import extension_of

MEGABYTES = 25
ACCEPTED = "Przyjmujemy: PDF, DOCX, XLSX, ODT, ODS, JPG, PNG, TIFF, TXT, CSV i wiadomości EML."
TO_PDF = "Zapisz dokument jako PDF i dodaj go ponownie."


@dataclass(frozen=True)
class Kind:
    """A kind of file we take: its name for people, its type, its extensions (the first is the usual one)."""

    name: str
    mime: str
    extensions: tuple[str, ...]
    magic: tuple[bytes, ...] = ()  # empty: plain text


OOXML = "application/vnd.openxmlformats-officedocument."
ODF = "application/vnd.oasis.opendocument."
ZIP = (b"PK\x03\x04",)
KINDS = (
    Kind("PDF", "application/pdf", ("pdf",), (b"%PDF-",)),
    Kind("PNG", "image/png", ("png",), (b"\x89PNG\r\n\x1a\n",)),
    Kind("JPEG", "image/jpeg", ("jpg", "jpeg"), (b"\xff\xd8\xff",)),
    Kind("TIFF", "image/tiff", ("tif", "tiff"), (b"II*\0", b"MM\0*")),
    Kind("DOCX", OOXML + "wordprocessingml.document", ("docx",), ZIP),
    Kind("XLSX", OOXML + "spreadsheetml.sheet", ("xlsx",), ZIP),
    Kind("ODT", ODF + "text", ("odt",), ZIP),
    Kind("ODS", ODF + "spreadsheet", ("ods",), ZIP),
    Kind("TXT", "text/plain", ("txt",)),
    Kind("CSV", "text/csv", ("csv",)),
    Kind("EML", "message/rfc822", ("eml",)),
)
BY_EXTENSION = {extension: kind for kind in KINDS for extension in kind.extensions}
PROGRAM = "To jest program albo skrypt. Takich plików nie przyjmujemy."
ARCHIVE = "To jest archiwum. Rozpakuj je i dodaj pliki osobno."
PICTURE = "Tego formatu obrazu nie przyjmujemy. Zapisz obraz jako JPG albo PNG."
OLD_OFFICE = "To jest stary format pakietu biurowego. Zapisz dokument jako PDF, DOCX albo XLSX."
REFUSED = (
    ((b"MZ", b"\x7fELF", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"#!", b"L\0\0\0\x01\x14\x02"), PROGRAM),
    ((b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"PK\x05\x06"), ARCHIVE),
    ((b"\xd0\xcf\x11\xe0",), OLD_OFFICE),
    ((b"{\\rtf",), f"Plików RTF nie przyjmujemy. {TO_PDF}"),
    ((b"GIF8",), PICTURE),
    ((b"\xff\xfe", b"\xfe\xff"), "Tekst zapisano w UTF-16. Zapisz go jako UTF-8 i dodaj ponownie."),
)
ADVICE = {
    **dict.fromkeys(("svg", "gif", "webp", "heic", "heif", "bmp", "avif"), PICTURE),
    **dict.fromkeys(("zip", "rar", "7z", "gz", "tar", "bz2", "xz", "iso", "cab"), ARCHIVE),
    **dict.fromkeys(("exe", "com", "bat", "cmd", "js", "vbs", "ps1", "msi", "scr", "jar", "sh", "lnk", "hta"), PROGRAM),
    **dict.fromkeys(("doc", "xls", "ppt", "msg"), OLD_OFFICE),
    **dict.fromkeys(("docm", "xlsm", "pptm", "dotm"), f"Plików z makrami nie przyjmujemy. {TO_PDF}"),
    **dict.fromkeys(("html", "htm", "xhtml", "mht", "xml"), f"Stron internetowych nie przyjmujemy. {TO_PDF}"),
}


def recognise(head, name):
    """Take the first bytes and a safe name; return (kind, name with an extension). Raises PlikOdrzucony."""
    refuse_known(head)
    extension = extension_of(name)
    if not extension:
        kind = by_content(head)
        return kind, f"{name}.{kind.extensions[0]}"
    kind = BY_EXTENSION.get(extension)
    if kind is None:
        raise PlikOdrzucony(f"{ADVICE.get(extension, 'Tego rodzaju pliku nie przyjmujemy.')} {ACCEPTED}")
    check_match(kind, extension, head)
    return kind, name


def check_match(kind, extension, head):
    """Raise PlikOdrzucony when the first bytes speak for another kind than the extension."""
    found = [other for other in KINDS if other.magic and head.startswith(other.magic)]
    if kind not in found and (found or kind.magic):
        raise PlikOdrzucony(mismatch(extension, found))


def refuse_known(head):
    """Raise PlikOdrzucony when the first bytes are those of a kind we never take."""
    for magics, message in REFUSED:
        if head.startswith(magics):
            raise PlikOdrzucony(f"{message} {ACCEPTED}")


def by_content(head):
    """Return the kind of a file without an extension, where its content leaves no doubt."""
    for kind in KINDS:
        if kind.magic and kind.magic != ZIP and head.startswith(kind.magic):
            return kind
    raise PlikOdrzucony(f"Nazwa pliku nie ma rozszerzenia, więc nie wiadomo, co to za plik. {ACCEPTED}")


def mismatch(extension, found):
    """Return the sentence about an extension that does not fit the content."""
    if not found:
        return f"Plik ma rozszerzenie .{extension}, ale jego zawartość jest inna. Sprawdź, czy to właściwy plik."
    if found[0].magic == ZIP:
        return f"Plik ma rozszerzenie .{extension}, ale w środku jest archiwum. {ACCEPTED}"
    usual = found[0].extensions[0]
    return (
        f"Plik ma rozszerzenie .{extension}, ale w środku jest {found[0].name}. "
        f"Zmień koniec nazwy na .{usual} i dodaj plik ponownie."
    )

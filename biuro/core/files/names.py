"""The name of a file as a person may see and save it; on our disk it plays no part (threat 50)."""

import re
import unicodedata

LONGEST = 150  # characters; every file system and mail program takes that many
FORBIDDEN = re.compile(r'[<>:"|?*;%\s]+')
DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


def safe_name(name):
    """Take a name as it came; return a name without folders, invisible characters or meaning to any system."""
    stem, dot, extension = FORBIDDEN.sub(" ", visible(name)).rstrip(" .").rpartition(".")
    if not extension.isalnum():
        stem, dot, extension = stem + dot + extension, "", ""
    elif not dot:
        stem, extension = extension, ""
    stem = stem.strip(" .") or "plik"
    if DEVICES.match(stem):
        stem = f"plik {stem}"
    return stem[: LONGEST - len(extension[:10]) - 1].rstrip(" .") + dot + extension[:10].lower()


def visible(name):
    """Return the last part of the path without the characters that do not show."""
    last = unicodedata.normalize("NFC", name[-20_000:]).replace("\\", "/").rpartition("/")[2]
    return "".join(filter(is_visible, last))


def is_visible(char):
    """Tell whether a character shows; controls, directions of writing, zero widths and surrogates do not."""
    return char.isspace() or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn")


def extension_of(name):
    """Return the extension of a safe name without the dot, or an empty text."""
    return name.rpartition(".")[2] if "." in name else ""

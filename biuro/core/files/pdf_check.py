"""Runs in the sandbox: walks all objects of a PDF with a real parser; no spelling of a name hides (threat 48)."""

import io
import re

import pikepdf

from biuro.core.files.errors import PlikOdrzucony
from biuro.core.files.kinds import KINDS
from biuro.core.files.names import extension_of
from biuro.core.files.pdf_streams import check_sizes

# Ordinary damage is mended by the parser; packed objects it could not unpack may hide anything.
UNSEEN = re.compile(r"bad_alloc|error decoding stream|unfilterable|object stream")
MOST_ITEMS = 2_000_000
PRINT_IT = "Otwórz plik, wybierz „Drukuj” → „Zapisz jako PDF” i dodaj zapisany plik."
ACTIONS = {
    "/JavaScript": "skrypt",
    "/Launch": "polecenie uruchomienia programu",
    "/ImportData": "polecenie wczytania danych",
    "/SubmitForm": "polecenie wysłania danych",
    "/GoToE": "odwołanie do ukrytego pliku",
    "/GoToR": "odwołanie do innego pliku",
    "/Rendition": "odtwarzacz",
    "/RichMediaExecute": "odtwarzacz",
}
KEYS = {"/JS": "skrypt", "/JavaScript": "skrypt", "/XFA": "formularz ze skryptami", "/RichMediaContent": "odtwarzacz"}
QUIET = {"/GoTo", "/Named", "/GoTo3DView", "/Hide", "/SetOCGState", "/Thread", "/Trans"}  # may happen by themselves
LINKS = (b"http:", b"https:", b"mailto:", b"tel:", b"www.", b"ftp:", b"#")
EMBEDDED = {extension for kind in KINDS for extension in kind.extensions} - {"eml"} | {"xml", "xades", "sig"}


def check(content):
    """Take the bytes of a PDF. Raises PlikOdrzucony for one that is broken, locked or could act by itself."""
    try:
        with pikepdf.open(io.BytesIO(content), suppress_warnings=True) as pdf:
            check_document(pdf)
    except pikepdf.PasswordError as fault:
        raise PlikOdrzucony(f"Plik PDF jest zabezpieczony hasłem. {PRINT_IT}") from fault
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError) as fault:
        raise PlikOdrzucony("Plik PDF jest uszkodzony. Zapisz lub zeskanuj dokument jeszcze raz.") from fault


def check_document(pdf):
    """Raise PlikOdrzucony for a document without pages or with anything that acts."""
    if not len(pdf.pages):
        raise PlikOdrzucony("Plik PDF nie ma żadnej strony. Sprawdź, czy to właściwy plik.")
    for dictionary in dictionaries(pdf):
        check_dictionary(dictionary)
    if any(UNSEEN.search(str(warning)) for warning in pdf.get_warnings()):
        raise PlikOdrzucony(f"Części pliku PDF nie da się rozpakować, więc nie wiadomo, co zawiera. {PRINT_IT}")
    check_sizes(pdf)
    opening = pdf.Root.get("/OpenAction")
    if isinstance(opening, pikepdf.Dictionary):
        check_automatic(opening)


def dictionaries(pdf):
    """Yield every dictionary of the file, also of streams and inside other objects; what is in a stream is not read."""
    left = MOST_ITEMS
    for top in pdf.objects:
        waiting = [top]
        while waiting:
            item = waiting.pop()
            left -= 1
            if isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
                yield item
            waiting += inside(item)
            if left < len(waiting):
                raise PlikOdrzucony(f"Plik PDF jest zbyt złożony, żeby go sprawdzić. {PRINT_IT}")


def inside(item):
    """Return the direct containers in a container; indirect ones come in their own turn."""
    if isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
        values = (value for _, value in item.items())
    elif isinstance(item, pikepdf.Array):
        values = item
    else:
        return []
    kinds = pikepdf.Dictionary | pikepdf.Array
    return [value for value in values if isinstance(value, kinds) and not value.is_indirect]


def check_dictionary(item):
    """Raise PlikOdrzucony when the dictionary is, holds or triggers an action that must not be."""
    keys = set(item.keys())
    for found in (*(KEYS[key] for key in keys & KEYS.keys()), ACTIONS.get(text(item.get("/S")))):
        if found:
            raise PlikOdrzucony(f"W pliku PDF jest {found}. {PRINT_IT}")
    for key in keys & CHECKS.keys():
        CHECKS[key](item)


def check_triggers(item):
    """Raise PlikOdrzucony when an event (a page shown, a field left) would do more than move the view."""
    for action in item["/AA"].as_dict().values():
        check_automatic(action)


def check_automatic(action):
    """Raise PlikOdrzucony when opening or turning a page would do more than move the view."""
    if text(action.get("/S")) not in QUIET:
        raise PlikOdrzucony(f"Plik PDF wykonuje coś sam po otwarciu. {PRINT_IT}")


def check_link(item):
    """Raise PlikOdrzucony for a link that would run a script or open a file of the reader's computer."""
    uri = item["/URI"]
    address = bytes(uri).strip().lower() if isinstance(uri, pikepdf.String) else b""
    scheme = address.partition(b":")[0]
    if b":" in address and scheme.isalnum() and not address.startswith(LINKS):
        raise PlikOdrzucony(f"W pliku PDF jest odsyłacz, który nie prowadzi do strony internetowej. {PRINT_IT}")


def check_embedded(item):
    """Raise PlikOdrzucony for an attachment of a kind that could be a program."""
    for key in ("/UF", "/F"):
        name = text(item.get(key)).strip()
        if name and extension_of(name).lower() not in EMBEDDED:
            raise PlikOdrzucony("W pliku PDF jest załącznik, którego nie przyjmujemy. Usuń go i dodaj plik ponownie.")


def text(value):
    """Return a name or a string of the PDF as text, anything else as an empty text."""
    return str(value) if isinstance(value, pikepdf.Name | pikepdf.String) else ""


CHECKS = {"/AA": check_triggers, "/URI": check_link, "/EF": check_embedded}

"""Runs in the sandbox: the XML of office documents, read without entities, document types or anything from outside."""

import re
from xml.parsers import expat

from biuro.core.files.errors import PlikOdrzucony

AS_PDF = "Zapisz dokument jako PDF i dodaj go ponownie."
MAIN_TYPES = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": "DOCX",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": "XLSX",
}
ODF_TYPES = {
    b"application/vnd.oasis.opendocument.text": "ODT",
    b"application/vnd.oasis.opendocument.spreadsheet": "ODS",
}
RELATIONSHIP = "http://schemas.openxmlformats.org/package/2006/relationships Relationship"
OVERRIDES = ("Override", "Default")
XLINK = "http://www.w3.org/1999/xlink href"
ODF_LINKS = re.compile(r":(text|drawing):1\.0 a$|:form:1\.0 ")  # a person follows these by hand
ODF_TEMPLATE = re.compile(r":meta:1\.0 template$")  # where the author's template lay; only the network is a danger
NETWORK = re.compile(r"\s*(https?:|ftp:|smb:|//|\\\\|file:/{0,2}[^/])", re.IGNORECASE)
OUTSIDE = re.compile(r"\s*(//|\\\\|[a-z][a-z0-9+.-]*:|/[a-z]:|\.\./\.\.)", re.IGNORECASE)
SAFE_LINK = re.compile(r"\s*(https?:|mailto:|tel:|ftp:|#|(?!//|\\\\|[a-z][a-z0-9+.-]*:))", re.IGNORECASE)
ACTIVE_TYPE = re.compile(r"macro|vbaproject|activex|oleobject", re.IGNORECASE)
DDE = re.compile(r"\bDDE(AUTO)?\b", re.IGNORECASE)


class Reader:
    """Reads one part and refuses what acts or reaches out."""

    def __init__(self):
        self.fields = []  # the texts of the fields of Word, joined, because "DDEAUTO" may be cut into pieces
        self.in_field = False
        self.main = ""
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self.refuse_doctype
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.characters

    def read(self, content):
        """Parse the whole part. Raises PlikOdrzucony."""
        try:
            self.parser.Parse(content, True)
        except expat.ExpatError as fault:
            raise PlikOdrzucony(f"Dokument jest uszkodzony. {AS_PDF}") from fault
        if DDE.search("".join(self.fields)):
            raise PlikOdrzucony(f"Dokument próbuje uruchomić inny program. {AS_PDF}")

    def refuse_doctype(self, *declaration):
        """A document type may define entities; office documents have none."""
        raise PlikOdrzucony(f"Dokument ma niezwykłą budowę. {AS_PDF}")

    def start(self, name, attributes):
        """Look at one element."""
        local = name.rpartition(" ")[2]
        if name == RELATIONSHIP:
            check_relationship(attributes)
        elif local in OVERRIDES:
            self.content_type(attributes.get("ContentType", ""))
        elif local == "instrText":
            self.in_field = True
        elif local == "event-listener":
            raise PlikOdrzucony(f"Dokument zawiera makra. {AS_PDF}")
        check_attributes(name, attributes)

    def end(self, name):
        """Leave a field."""
        self.in_field = self.in_field and not name.endswith(" instrText")

    def characters(self, text):
        """Collect the text of fields only; an ordinary sentence may speak of DDE."""
        if self.in_field:
            self.fields.append(text)

    def content_type(self, content_type):
        """Note the main part; refuse macros and foreign objects by their declared type."""
        if ACTIVE_TYPE.search(content_type):
            raise PlikOdrzucony(f"Dokument zawiera makra albo osadzony program. {AS_PDF}")
        self.main = MAIN_TYPES.get(content_type, self.main)


def check_xml(name, content):
    """Take the name and bytes of an XML part. Raises PlikOdrzucony."""
    if content.strip():
        Reader().read(content)


def check_relationship(attributes):
    """Raise PlikOdrzucony for a relation that loads something; a link to follow by hand may stay."""
    if attributes.get("TargetMode", "").lower() != "external":
        return
    if attributes.get("Type", "").rpartition("/")[2] != "hyperlink":
        raise PlikOdrzucony(f"Dokument pobiera treść z zewnątrz. {AS_PDF}")
    check_link(attributes.get("Target", ""))


def check_link(address):
    """Raise PlikOdrzucony for a link that leads elsewhere than to a page, an address or a place in the document."""
    if not SAFE_LINK.match(address):
        raise PlikOdrzucony(f"Dokument ma odsyłacz do pliku albo skryptu na komputerze. {AS_PDF}")


def check_attributes(name, attributes):
    """Raise PlikOdrzucony for an address that an ODF document would load, and for a field that starts a program."""
    address = attributes.get(XLINK, "")
    if ODF_LINKS.search(name):
        check_link(address)
    elif (NETWORK if ODF_TEMPLATE.search(name) else OUTSIDE).match(address):
        raise PlikOdrzucony(f"Dokument pobiera treść z zewnątrz. {AS_PDF}")
    if any(DDE.search(value) for key, value in attributes.items() if key.endswith(" instr")):
        raise PlikOdrzucony(f"Dokument próbuje uruchomić inny program. {AS_PDF}")


def main_type(package):
    """Take an open ZipFile already checked; return "DOCX", "XLSX", "ODT", "ODS" or an empty text."""
    names = package.namelist()
    if names and names[0] == "mimetype":
        return ODF_TYPES.get(package.read("mimetype").strip(), "")
    if "[Content_Types].xml" not in names:
        return ""
    reader = Reader()
    reader.read(package.read("[Content_Types].xml"))
    return reader.main

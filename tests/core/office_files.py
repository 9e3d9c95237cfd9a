"""Small office documents for the tests, honest and hostile."""

import functools
import io
import zipfile

CT = "http://schemas.openxmlformats.org/package/2006/content-types"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
XLINK = "http://www.w3.org/1999/xlink"
ODF = "urn:oasis:names:tc:opendocument:xmlns"


def packed(parts):
    """Return a ZIP of {name: text or bytes}."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            package.writestr(name, content, method)
    return memory.getvalue()


def content_types(main, extra=""):
    """Return [Content_Types].xml with the type of the main part."""
    return f'<Types xmlns="{CT}"><Override PartName="/word/document.xml" ContentType="{main}"/>{extra}</Types>'


def relation(kind, target, mode="External"):
    """Return a .rels part with one relation."""
    one = f'<Relationship Id="r1" Type="{OFFICE}/{kind}" Target="{target}" TargetMode="{mode}"/>'
    return f'<Relationships xmlns="{RELS}">{one}</Relationships>'


def docx(body="<w:p><w:r><w:t>Skarga</w:t></w:r></w:p>", main=WORD, extra="", **parts):
    """Return a DOCX; further parts are given as name=content with "__" for "/"."""
    document = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    base = {
        "[Content_Types].xml": content_types(main, extra),
        "_rels/.rels": relation("officeDocument", "word/document.xml", "Internal"),
        "word/document.xml": document,
    }
    return packed(base | {name.replace("__", "/"): content for name, content in parts.items()})


def xlsx(**parts):
    """Return an XLSX, or what passes for one."""
    return docx(main=SHEET, **parts)


def odt(body="<text:p>Skarga</text:p>", mime="application/vnd.oasis.opendocument.text", **parts):
    """Return an ODT (or another ODF by its type)."""
    spaces = " ".join(f'xmlns:{name}="{ODF}:{uri}:1.0"' for name, uri in (("text", "text"), ("draw", "drawing")))
    spaces += f' xmlns:office="{ODF}:office:1.0" xmlns:script="{ODF}:script:1.0" xmlns:xlink="{XLINK}"'
    content = f"<office:document-content {spaces}><office:body>{body}</office:body></office:document-content>"
    base = {"mimetype": mime, "content.xml": content, "META-INF/manifest.xml": "<manifest/>"}
    return packed(base | {name.replace("__", "/"): content for name, content in parts.items()})


@functools.cache
def bomb(megabytes):
    """Return a DOCX whose one picture unpacks to so many megabytes."""
    memory = io.BytesIO(docx())
    zeros = b"\0" * 1024 * 1024
    with (
        zipfile.ZipFile(memory, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as package,
        package.open("word/media/image1.png", "w") as part,
    ):
        for _ in range(megabytes):
            part.write(zeros)
    return memory.getvalue()


def lying_bomb(megabytes):
    """Return the bomb with headers that promise ten bytes."""
    content = bomb(megabytes)
    return content.replace((megabytes * 1024 * 1024).to_bytes(4, "little"), (10).to_bytes(4, "little"))


ENTITIES = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:x xmlns:w="x">&a;</w:x>'
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]><x>&i;</x>"
)
DDE = '<w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\x "calc"</w:instrText></w:r>'
HTTP = "http://127.0.0.1:9"
SETTINGS_RELS, DOCUMENT_RELS = "word/_rels/settings.xml.rels", "word/_rels/document.xml.rels"
IMAGE = f'<draw:image xlink:href="{HTTP}/x.png"/>'
MACRO_TYPE = WORD.replace("openxmlformats-officedocument.wordprocessingml.document", "ms-word.document.macroEnabled")

PAGE_FIELD = "<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>DDE</w:t></w:r></w:p>"

HOSTILE = {
    "macro": ("a.docx", docx(word__vbaProject=b"x"), "makra"),
    "macro type": ("a.docx", docx(main=MACRO_TYPE), "makra"),
    "excel 4 macro": ("a.xlsx", xlsx(**{"xl/macrosheets/sheet1.xml": "<x/>"}), "makra"),
    "activex": ("a.docx", docx(**{"word/activeX/activeX1.xml": "<x/>"}), "makra"),
    "template from the network": (
        "a.docx",
        docx(**{SETTINGS_RELS: relation("attachedTemplate", HTTP)}),
        "z zewnątrz",
    ),
    "picture from the network": (
        "a.docx",
        docx(**{DOCUMENT_RELS: relation("image", HTTP)}),
        "z zewnątrz",
    ),
    "link to a share": (
        "a.docx",
        docx(**{DOCUMENT_RELS: relation("hyperlink", "file://///host/x")}),
        "odsyłacz",
    ),
    "external workbook": (
        "a.xlsx",
        xlsx(**{"xl/externalLinks/externalLink1.xml": "<x/>"}),
        "z innych plików",
    ),
    "entity": ("a.docx", docx(**{"word/styles.xml": ENTITIES}), "niezwykłą"),
    "billion laughs": ("a.docx", docx(**{"word/styles.xml": LAUGHS}), "niezwykłą"),
    "entity in utf-16": ("a.docx", docx(**{"word/styles.xml": ENTITIES.encode("utf-16")}), "niezwykłą"),
    "entity in relations": ("a.docx", docx(**{DOCUMENT_RELS: ENTITIES}), "niezwykłą"),
    "program started by a field": ("a.docx", docx(body=f"<w:p>{DDE}</w:p>"), "uruchomić"),
    "broken xml": ("a.docx", docx(**{"word/styles.xml": "<x><y></x>"}), "uszkodzony"),
    "hidden program": ("a.docx", docx(**{"word/media/image1.png": b"MZ\x90\0"}), "ukryto"),
    "ole object": ("a.docx", docx(**{"word/embeddings/oleObject1.bin": b"\xd0\xcf\x11\xe0\xa1\xb1"}), "ukryto"),
    "zip in zip": ("a.docx", docx(**{"word/media/a.bin": docx()}), "ukryto"),
    "third level": ("a.docx", docx(**{"word/embeddings/a.xlsx": docx(**{"word/embeddings/b.xlsx": docx()})}), "ukryto"),
    "nested macro": ("a.docx", docx(**{"word/embeddings/a.xlsx": docx(word__vbaProject=b"x")}), "makra"),
    "path upwards": ("a.docx", docx(**{"../../x": "x"}), "niezwykłą"),
    "many parts": ("a.docx", docx(**{f"p{number}": "" for number in range(3100)}), "niezwykłą"),
    "not a document": ("a.docx", packed({"a.txt": "x"}), "nie ma dokumentu"),
    "sheet called docx": ("a.docx", xlsx(), "nie ma dokumentu DOCX"),
    "bomb": ("a.docx", bomb(200), "ogromny"),
    "bomb with lying headers": ("a.docx", lying_bomb(200), "uszkodzony"),
    "cut off": ("a.docx", docx()[:-40], "uszkodzony"),
    "odf basic": ("a.odt", odt(**{"Basic/Standard/m.xml": "<x/>"}), "makra"),
    "odf event": ("a.odt", odt('<script:event-listener xlink:href="vnd.sun.star.script:x"/>'), "makra"),
    "odf picture from the network": ("a.odt", odt(IMAGE), "z zewnątrz"),
    "odf object from a file": ("a.odt", odt('<draw:object xlink:href="file:///etc/passwd"/>'), "z zewnątrz"),
    "odf script link": ("a.odt", odt('<text:a xlink:href="vnd.sun.star.script:x">x</text:a>'), "odsyłacz"),
    "odf drawing": ("a.odt", odt(mime="application/vnd.oasis.opendocument.graphics"), "nie ma dokumentu"),
}
LINK = relation("hyperlink", "https://www.poznan.pl/x?a=1")
HONEST = {
    "docx": ("Pismo.docx", docx()),
    "docx with a link": ("a.docx", docx(**{DOCUMENT_RELS: LINK})),
    "docx with the data of a chart": ("a.docx", docx(**{"word/embeddings/a.xlsx": xlsx()})),
    "docx that speaks of DDE": (
        "a.docx",
        docx(PAGE_FIELD),
    ),
    "odt": ("a.odt", odt()),
    "odt with a link": ("a.odt", odt('<text:a xlink:href="https://www.poznan.pl">x</text:a>')),
    "ods": ("a.ods", odt(mime="application/vnd.oasis.opendocument.spreadsheet")),
}

"""Small PDF files for the tests, honest and hostile."""

import io
import os
import zlib

import pikepdf
from pikepdf import Array, Dictionary, Name, String


def pdf(change=None, **options):
    """Return a PDF of one page; `change` gets it before it is saved."""
    made = pikepdf.new()
    made.add_blank_page(page_size=(595, 842))
    if change:
        change(made)
    memory = io.BytesIO()
    made.save(memory, **options)
    return memory.getvalue()


def in_root(key, value):
    """Return a PDF whose catalog has something."""
    return pdf(lambda made: made.Root.__setattr__(key, value))


def opens(action):
    """Return a PDF that does something when opened."""
    return in_root("OpenAction", action)


def on_page(key, value):
    """Return a PDF whose page has something."""
    return pdf(lambda made: made.pages[0].obj.__setattr__(key, value))


def annotation(action):
    """Return a PDF whose page has a link with an action."""
    return on_page("Annots", Array([Dictionary(Type=Name.Annot, Subtype=Name.Link, A=action)]))


def attached(name):
    """Return a PDF with an attachment."""
    return pdf(lambda made: made.attachments.__setitem__(name, b"content"))


def scan(megabytes):
    """Return a scan of one page whose picture has so many megabytes that cannot be packed any smaller."""
    pixels = os.urandom(megabytes * 1024 * 1024)

    def put(made):
        picture = pikepdf.Stream(made, pixels, Type=Name.XObject, Subtype=Name.Image, Width=1024, BitsPerComponent=8)
        picture.Height, picture.ColorSpace = megabytes * 1024, Name.DeviceGray
        made.pages[0].obj.Resources = Dictionary(XObject=Dictionary(Im0=picture))
        made.pages[0].obj.Contents = pikepdf.Stream(made, b"595 0 0 842 0 0 cm /Im0 Do")

    return pdf(put, compress_streams=False)


def in_object_stream():
    """Return a PDF whose script lies packed in an object stream, away from the page."""

    def hide(made):
        made.Root.Ukryte = made.make_indirect(Dictionary(A=Array([Dictionary(S=Name.JavaScript, JS=String("x"))])))

    return pdf(hide, object_stream_mode=pikepdf.ObjectStreamMode.generate)


def page_bomb(megabytes, times=1):
    """Return a PDF whose page, packed so many times over, unpacks to so many megabytes: only a reader would notice."""
    packed = deflated(b"", megabytes)
    for _ in range(times - 1):
        packed = zlib.compress(packed)

    def put(made):
        made.pages[0].obj.Contents = made.make_stream(b"")
        made.pages[0].obj.Contents.write(packed, filter=Array([Name.FlateDecode] * times))

    return pdf(put, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)


def picture(width, height):
    """Return a PDF with a picture that says it has this size."""

    def put(made):
        shown = pikepdf.Stream(made, b"", Type=Name.XObject, Subtype=Name.Image, Width=width, BitsPerComponent=1)
        shown.Height, shown.ColorSpace = height, Name.DeviceGray
        made.pages[0].obj.Resources = Dictionary(XObject=Dictionary(Im0=shown))

    return pdf(put)


def stream_bomb(megabytes):
    """Return a PDF whose object stream unpacks to so many megabytes of zeros; readers unpack it to find objects."""
    packed = deflated(b"5 0 ", megabytes)
    head = f"4 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length {len(packed)}>>stream\n".encode()
    stream = head + packed + b"\nendstream endobj\n"
    start = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/X 5 0 R>>endobj\n"
    pages = b"2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
    pages += b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
    body = start + pages + stream
    return with_xref_stream(body, {1: body.index(b"1 0 obj"), 2: body.index(b"2 0 obj"), 3: body.index(b"3 0 obj")})


def deflated(start, megabytes):
    """Return a zlib stream of `start` and so many megabytes of zeros, made by repeating one packed megabyte."""
    zeros = bytes(1024 * 1024)
    packer = zlib.compressobj(9)
    first = packer.compress(start) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(zeros) + packer.flush(zlib.Z_FULL_FLUSH)
    check = zlib.adler32(start)
    for _ in range(megabytes):
        check = zlib.adler32(zeros, check)
    return first + block * megabytes + b"\x03\x00" + check.to_bytes(4)


def with_xref_stream(body, offsets):
    """Return the file with a cross-reference stream that says object 5 lies in object stream 4."""
    rows = [bytes(6) + b"\0"]
    rows += [b"\x01" + offsets[number].to_bytes(5) + b"\0" for number in (1, 2, 3)]
    rows += [b"\x01" + body.index(b"4 0 obj").to_bytes(5) + b"\0", b"\x02" + (4).to_bytes(5) + b"\0"]
    rows.append(b"\x01" + len(body).to_bytes(5) + b"\0")
    table = b"".join(rows)
    xref = f"6 0 obj\n<</Type/XRef/Size 7/W[1 5 1]/Root 1 0 R/Length {len(table)}>>stream\n".encode()
    return body + xref + table + f"\nendstream endobj\nstartxref\n{len(body)}\n%%EOF".encode()


SCRIPT = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
HOSTILE = {
    "script on opening": (opens(SCRIPT), "skrypt"),
    "escaped names": (opens(SCRIPT).replace(b"/JavaScript", b"/J#61v#61Script").replace(b"/JS", b"/J#53"), "skrypt"),
    "script in the names": (
        pdf(lambda made: made.Root.__setattr__("Names", Dictionary(JavaScript=Dictionary()))),
        "skrypt",
    ),
    "script packed away": (in_object_stream(), "skrypt"),
    "script of a page": (on_page("AA", Dictionary(O=SCRIPT)), "sam po otwarciu"),
    "program": (annotation(Dictionary(S=Name.Launch, F=String("cmd.exe"))), "uruchomienia programu"),
    "escaped program": (
        annotation(Dictionary(S=Name.Launch, F=String("cmd.exe"))).replace(b"/Launch", b"/L#61unch"),
        "uruchomienia programu",
    ),
    "page on the web by itself": (opens(Dictionary(S=Name.URI, URI=String("http://127.0.0.1:9"))), "sam po otwarciu"),
    "page event": (on_page("AA", Dictionary(O=Dictionary(S=Name.URI, URI=String("http://x")))), "sam po otwarciu"),
    "form sent away": (annotation(Dictionary(S=Name.SubmitForm, F=String("http://x"))), "wysłania danych"),
    "another file": (annotation(Dictionary(S=Name.GoToR, F=String("\\\\host\\x"))), "innego pliku"),
    "script link": (annotation(Dictionary(S=Name.URI, URI=String("javascript:x()"))), "odsyłacz"),
    "file link": (annotation(Dictionary(S=Name.URI, URI=String(" FILE:///etc/passwd"))), "odsyłacz"),
    "program attached": (attached("faktura.pdf.exe"), "załącznik"),
    "page attached": (attached("faktura.html"), "załącznik"),
    "form with scripts": (
        pdf(lambda made: made.Root.__setattr__("AcroForm", Dictionary(XFA=String("x")))),
        "formularz",
    ),
    "locked": (pdf(encryption=pikepdf.Encryption(user="tajne", owner="tajne")), "hasłem"),
    "no pages": (pdf(lambda made: made.pages.__delitem__(0)), "strony"),
    "only a header": (b"%PDF-1.7\nreszty brak", "uszkodzony"),
    "bomb": (stream_bomb(400), "rozpakować"),
    "bomb in a page": (page_bomb(300), "ogromny"),
    "bomb packed twice": (page_bomb(300, times=2), "ogromny"),
    "endless picture": (picture(60_000, 60_000), "za duży"),
}
HONEST = {
    "one page": pdf(),
    "view on opening": opens(Array([Name.Fit])),
    "goes to a page": opens(Dictionary(S=Name.GoTo, D=Array([0, Name.Fit]))),
    "web link": annotation(Dictionary(S=Name.URI, URI=String("https://www.poznan.pl"))),
    "plan of a building": picture(14_043, 9_933),
    "long page": page_bomb(2),
    "invoice data": attached("factur-x.xml"),
    "no password to read": pdf(encryption=pikepdf.Encryption(user="", owner="tajne")),
}

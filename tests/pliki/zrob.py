"""Makes the sample files of this folder: python -m tests.pliki.zrob. They are committed; tests read them."""

import time
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).parent
LATO = HERE.parents[1] / "biuro" / "core" / "pdf" / "assets" / "Lato-Regular.ttf"
PAGE, MARGIN = (827, 1169), 80  # A4 at 100 dpi
NOON = time.struct_time((2026, 11, 3, 12, 0, 0, 1, 307, 0))
PAGES = (
    "Poznań, 3 listopada 2026 r.\n\nJan Żółkiewski\nul. Święty Marcin 24/5\n61-805 Poznań\n\n\nSKARGA\n\n"
    "Dnia 2 listopada czekałem na infolinii\n24 minuty, a konsultant nie podał\nnumeru zgłoszenia.",
    "Proszę o wyjaśnienie:\n\n1. dlaczego czekałem tak długo,\n2. kto odpowiada za obsługę,\n3. co się zmieni.",
    "Z poważaniem\nJan Żółkiewski\n\nZałącznik: wydruk połączeń",
)
HTML = """<html><head><meta charset="iso-8859-2"><style>p {color: red}</style></head><body>
<p>Dzień dobry,</p><p>składam <b>skargę</b> na czas oczekiwania na infolinii.<br>Pismo w załączniku.</p>
<p>Z poważaniem<br>Jan Żółkiewski</p><a href="https://www.poznan.pl/skargi">strona urzędu</a></body></html>"""
SCRIPTS = """<html><body onload="alert(1)"><script>fetch('http://127.0.0.1:9/x')</script>
<img src="http://127.0.0.1:9/piksel.png"><img src="cid:logo"><link rel=stylesheet href="http://127.0.0.1:9/s.css">
<style>@import url(http://127.0.0.1:9/i.css); body {background: url(http://127.0.0.1:9/b.png)}</style>
<iframe src="http://127.0.0.1:9/f"></iframe><form action="http://127.0.0.1:9/login"><input name=haslo></form>
<a href="javascript:alert(2)">kliknij</a> <a href="http://127.0.0.1:9/faktura">https://bank.example</a>
<p style="background:url(http://127.0.0.1:9/p.png)">Proszę opłacić fakturę</p>
<svg onload=alert(3)></svg></body></html>"""


def scan():
    """A scan of a letter: three pictures, not one letter of text."""
    pictures = [picture(text) for text in PAGES]
    pictures[0].save(
        HERE / "skan.pdf",
        save_all=True,
        append_images=pictures[1:],
        resolution=100,
        quality=35,
        creationDate=NOON,
        modDate=NOON,
    )


def picture(text):
    """One page as a scanner would see it."""
    image = Image.new("L", PAGE, 244)
    ImageDraw.Draw(image).multiline_text((MARGIN, MARGIN), text, fill=30, font=ImageFont.truetype(LATO, 26), spacing=14)
    return image.rotate(0.4, fillcolor=244)


def message(name, address, subject):
    """A message with ordinary headers."""
    made = EmailMessage(policy=SMTP)
    made["From"] = f'"{name}" <{address}>'
    made["To"] = "kontakt@poznan.example"
    made["Subject"] = subject
    made["Date"] = "Tue, 03 Nov 2026 18:42:10 +0100"
    made["Message-ID"] = f"<20261103184210.{len(subject)}@poczta.example>"
    return made


def complaint():
    """A complaint in ISO-8859-2 and quoted-printable, with HTML and a scanned PDF under a Polish name."""
    made = message("Jan Żółkiewski", "jan.zolkiewski@poczta.example", "Skarga")
    text = "Dzień dobry,\n\nskładam skargę na czas oczekiwania na infolinii.\nPismo w załączniku.\n\nJan Żółkiewski\n"
    made.set_content(text, charset="iso-8859-2", cte="quoted-printable")
    made.add_alternative(HTML, subtype="html", charset="iso-8859-2", cte="quoted-printable")
    pdf = (HERE / "skan.pdf").read_bytes()
    made.add_attachment(pdf, maintype="application", subtype="pdf", filename="Skarga – Żółkiewski.pdf")
    for number, part in enumerate(part for part in made.walk() if part.is_multipart()):
        part.set_boundary(f"=_granica_{number}")
    lines = made.as_bytes().split(b"\r\n")
    lines[0] = b"From: " + latin2_word("Jan Żółkiewski") + b" <jan.zolkiewski@poczta.example>"
    lines[2] = b"Subject: " + latin2_word("Skarga na długi czas") + b"\r\n " + latin2_word(" oczekiwania na infolinii")
    return b"\r\n".join(lines)


def latin2_word(text):
    """A header word as old mail programs write it (RFC 2047)."""
    return b"=?ISO-8859-2?Q?" + "".join(f"={byte:02X}" for byte in text.encode("iso-8859-2")).encode() + b"?="


def hostile():
    """HTML with scripts, remote pictures and a lying link; Reply-To elsewhere."""
    made = message("Dyrektor Biura", "dyrektor@poznan.example", "Faktura")
    made["Reply-To"] = "oszust@inne.example"
    made["Return-Path"] = "<odbicia@inne.example>"
    made.set_content(SCRIPTS, subtype="html")
    return made.as_bytes()


def nested(depth=60):
    """Messages in messages, deeper than anybody writes."""
    inner = message("A B", "a@b.example", "wewnątrz")
    inner.set_content("najgłębiej")
    raw = inner.as_bytes()
    head = b"From: a@b.example\r\nSubject: poziom\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n"
    return head * depth + raw


def no_id():
    """Without Message-ID and with a date that does not exist."""
    made = message("Anna Nowak", "anna@poczta.example", "Zapytanie")
    del made["Message-ID"]
    del made["Date"]
    made["X-Mailer"] = "formularz"
    made.set_content("Kiedy przyjmuje dyrektor?")
    return made.as_bytes() + b"\r\n"


def unknown_charset():
    """A charset nobody knows, eight-bit headers and a NUL in the text."""
    return (
        b"From: Zo\xb3ka <zoska@poczta.example>\r\nSubject: =?x-nieznane?Q?Skarga_=F3?= i \xb1\xe6\r\n"
        b"Date: Tue, 32 Nov 2026 99:00:00 +0100\r\nMessage-ID: <zly>\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: text/plain; charset=x-nieznane\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        b"Tre\xb6\xe6 skargi\x00 dalej\r\n"
    )


MESSAGES = {
    "skarga-iso-8859-2.eml": complaint,
    "skrypty-i-obrazy.eml": hostile,
    "zagniezdzone.eml": nested,
    "bez-message-id.eml": no_id,
    "nieznane-kodowanie.eml": unknown_charset,
}


def main():
    """Write all samples."""
    scan()
    for name, make in MESSAGES.items():
        (HERE / name).write_bytes(make())


if __name__ == "__main__":
    main()

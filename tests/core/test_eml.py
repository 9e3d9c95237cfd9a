"""Saved e-mail: Polish messages of all ages are read; hostile ones end in one exception or in harmless text."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from biuro.core.eml import Wiadomosc, WiadomoscNieczytelna, czytaj
from biuro.core.eml import html as html_module
from biuro.core.sandbox.pool import Sandbox
from tests.pliki.zrob import HERE as SAMPLES

HEAD = b"From: Jan <jan@poczta.example>\r\nSubject: x\r\nMessage-ID: <1@poczta.example>\r\n"
ACTIVE = re.compile(r"<(?!/?(p|div|br|b|strong|i|em|u|li|ul|ol|table|tbody|thead|tr|td|th|blockquote|pre|h[1-4]|hr)>)")


def sample(name):
    return czytaj((SAMPLES / name).read_bytes())


def with_headers(*lines):
    return czytaj("\r\n".join([*lines, "", "tekst"]).encode())


def with_html(html):
    return czytaj(HEAD + b"Content-Type: text/html; charset=utf-8\r\n\r\n" + html.encode())


def parts(*contents, kind="mixed"):
    body = b"".join(b"--g\r\n" + content + b"\r\n" for content in contents)
    return HEAD + f"Content-Type: multipart/{kind}; boundary=g\r\n\r\n".encode() + body + b"--g--\r\n"


def test_complaint_in_iso_8859_2_fills_a_form_by_itself():
    message = sample("skarga-iso-8859-2.eml")
    assert message.nadawca_nazwa == "Jan Żółkiewski"
    assert message.nadawca_adres == "jan.zolkiewski@poczta.example"
    assert message.temat == "Skarga na długi czas oczekiwania na infolinii"
    assert message.data == datetime(2026, 11, 3, 17, 42, 10, tzinfo=UTC)
    assert message.data.utcoffset() == timedelta(hours=1)
    assert message.message_id == "<20261103184210.6@poczta.example>"
    assert message.tekst.startswith("Dzień dobry,\n\nskładam skargę na czas oczekiwania")
    assert "<p>składam" not in message.tekst
    assert "<b>skargę</b>" in message.bezpieczny_html
    assert "strona urzędu (https://www.poznan.pl/skargi)" in message.bezpieczny_html
    [attachment] = message.zalaczniki
    assert attachment.nazwa == "Skarga – Żółkiewski.pdf"
    assert attachment.typ == "application/pdf"
    assert attachment.tresc == (SAMPLES / "skan.pdf").read_bytes()
    assert not message.automatyczna
    assert message.ostrzezenia == ()


def test_html_with_scripts_and_remote_pictures_becomes_text():
    message = sample("skrypty-i-obrazy.eml")
    shown = "kliknij https://bank.example (http://127.0.0.1:9/faktura) <p>Proszę opłacić fakturę</p>"
    assert " ".join(message.bezpieczny_html.split()) == shown
    assert "Proszę opłacić fakturę" in message.tekst
    assert "fetch" not in message.tekst
    assert [sentence.split(":")[0] for sentence in message.ostrzezenia] == [
        "Odpowiedź poszłaby na inny adres",
        "Wysłano ją z innej domeny",
    ]


def test_messages_in_messages_are_not_followed_down():
    with pytest.raises(WiadomoscNieczytelna, match="wpisz dane ręcznie"):
        sample("zagniezdzone.eml")


def test_without_identifier_and_date_the_rest_is_read():
    message = sample("bez-message-id.eml")
    assert (message.message_id, message.data) == ("", None)
    assert message.tekst == "Kiedy przyjmuje dyrektor?"
    assert message.ostrzezenia == ("Wiadomość nie ma identyfikatora, więc nie da się sprawdzić, czy już przyszła.",)


def test_unknown_charset_and_eight_bit_headers_are_guessed():
    message = sample("nieznane-kodowanie.eml")
    assert message.nadawca_nazwa == "Zołka"
    assert message.temat == "Skarga ó i ąć"
    assert message.tekst == "Treść skargi dalej"
    assert message.data is None


@pytest.mark.parametrize(
    ("typed", "subject"),
    [
        ("=?utf-8?q?Za=C5?= =?utf-8?q?=BC=C3=B3=C5=82=C4=87?=", "Zażółć"),
        ("=?windows-1250?B?WmG/8+bm?=", "Zażóćć"),
        ("Re: =?iso-8859-2?q?Za=BF=F3=B3=E6?= pilne", "Re: Zażółć pilne"),
        ("=?utf-8?b?!!!?=", ""),
        ("=?nie-ma?q?abc?=", "abc"),
        ("=?rot13?q?abc?=", "abc"),
        ("zwykły temat", "zwykły temat"),
        ("a\x00b\u202ec", "abc"),
        ("=?utf-8?q?a=00b=0D=0ABcc:x?=", "ab Bcc:x"),
        ("=?" * 5000, "=?" * 250),
    ],
)
def test_subjects(typed, subject):
    assert with_headers("From: a@b.example", f"Subject: {typed}").temat == subject


@pytest.mark.parametrize(
    ("typed", "name", "address"),
    [
        ("Jan Kowalski <jan@a.example>", "Jan Kowalski", "jan@a.example"),
        ('"Kowalski, Jan" <jan@a.example>', "Kowalski, Jan", "jan@a.example"),
        ("jan@a.example", "", "jan@a.example"),
        ("<jan@a.example>", "", "jan@a.example"),
        ('"Dyrektor <dyrektor@poznan.example>" <zly@b.example>', "Dyrektor <dyrektor@poznan.example>", "zly@b.example"),
        (
            "=?utf-8?q?Dyrektor_=3Cd=40poznan.example=3E?= <zly@b.example>",
            "Dyrektor <d@poznan.example>",
            "zly@b.example",
        ),
        ("jan@a.example (Jan)", "", "jan@a.example"),
        ("nikt", "", ""),
        ("(" * 4000, "", ""),
        ('"' + "\\" * 4000, "", ""),
    ],
)
def test_senders(typed, name, address):
    message = with_headers(f"From: {typed}", "Subject: x")
    assert (message.nadawca_nazwa, message.nadawca_adres) == (name, address)


@pytest.mark.parametrize(
    ("header", "sentence"),
    [
        ('From: "dyrektor@poznan.example" <zly@b.example>', "udaje adres"),
        ("From: Jan <jan@pоznan.example>", "udawać inne litery"),
        ("From: nikt", "nie ma adresu"),
    ],
)
def test_what_does_not_fit_is_said(header, sentence):
    assert any(sentence in warning for warning in with_headers(header, "Subject: x").ostrzezenia)


@pytest.mark.parametrize(
    "header",
    [
        "Auto-Submitted: auto-replied",
        "Precedence: bulk",
        "Return-Path: <>",
        "List-Id: <x>",
        "X-Auto-Response-Suppress: All",
    ],
)
def test_messages_of_machines_are_marked(header):
    assert with_headers("From: a@b.example", "Message-ID: <1@b>", header).automatyczna


@pytest.mark.parametrize(
    ("date", "year"),
    [
        ("Tue, 03 Nov 2026 18:42:10 -0000", 2026),
        ("3 Nov 2026 18:42", 2026),
        ("Tue, 03 Nov 9999 18:42:10 +0100", None),
        ("Tue, 03 Nov 1901 00:00:00 +2359", None),
        ("Tue, 03 Nov 2026 18:42:10 +9999", None),
        ("wczoraj", None),
        ("1" * 3000, None),
    ],
)
def test_dates_are_aware_or_missing(date, year):
    found = with_headers("From: a@b.example", f"Date: {date}").data
    assert (found and found.year) == year
    assert not found or found.tzinfo


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        "<img src=http://127.0.0.1:9/x><picture><source srcset=http://127.0.0.1:9/x></picture>",
        "<a href='javascript:alert(1)'>x</a><a href='data:text/html,x'>y</a>",
        "<form action=http://127.0.0.1:9><input><button>x</button></form>",
        "<p style='background:url(http://127.0.0.1:9/x)' onclick=x class=y>x</p>",
        "<svg><script>x</script><a xlink:href='javascript:x'>y</a></svg><math><mtext></p><img src=x onerror=x>",
        "<meta http-equiv=refresh content='0;url=http://127.0.0.1:9'><base href=http://127.0.0.1:9>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
        "&lt;script&gt;alert(1)&lt;/script&gt; <a href='http://x/\"><script>alert(1)</script>'>y</a>",
        "<!--[if mso]><script>x</script><![endif]--><style>@import 'http://127.0.0.1:9'</style>",
        "<a href='http://a.example'><a href='http://b.example'>x</a></a></a>",
        "<table><tr><td>a<td>b</table><div>" * 2000,
        "<b>" * 10_000,
    ],
)
def test_hostile_html_is_harmless(html):
    message = with_html(html)
    assert not ACTIVE.search(message.bezpieczny_html)
    assert "onerror=" not in re.sub(r"\([^)]*\)", "", message.bezpieczny_html)


def test_html_made_to_take_long_is_given_up(monkeypatch):
    sandbox = Sandbox("biuro.core.eml.sanitiser:clean", memory_mb=384, seconds=0.3)
    monkeypatch.setattr(html_module, "SANDBOX", sandbox)
    bomb = b"Content-Type: text/html\r\n\r\n" + b"<div>" * 100_000
    with pytest.raises(WiadomoscNieczytelna):
        czytaj(HEAD + bomb)
    assert czytaj(parts(b"\r\nzwykly tekst", bomb, kind="alternative")).bezpieczny_html == "<p>zwykly tekst</p>"
    sandbox.close()


def test_html_alone_gives_readable_text():
    message = with_html(
        "<title>t</title><h1>Skarga</h1><p>Ala&nbsp;ma</p><ul><li>raz<li>dwa</ul><a href='mailto:a@b.pl'>a@b.pl</a>"
    )
    assert message.tekst == "Skarga\n\nAla ma\n\n- raz\n\n- dwa\n\na@b.pl"


def test_plain_text_is_shown_as_paragraphs():
    message = czytaj(HEAD + b"\r\nRaz <b>\r\ndwa\r\n\r\ntrzy")
    assert message.bezpieczny_html == "<p>Raz &lt;b&gt;<br>\ndwa</p>\n<p>trzy</p>"


def test_attachments_get_names_and_pictures_of_the_text_are_marked():
    picture = b"Content-Type: image/png\r\nContent-ID: <logo>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K"
    named = b'Content-Type: application/pdf; name="=?utf-8?q?=C5=BBa=C5=82oba.pdf?="\r\n\r\n%PDF'
    path = b'Content-Disposition: attachment; filename="../../a\\b.txt"\r\n\r\nx'
    strange = b"Content-Disposition: attachment; filename*=nie-ma''a%FFb.txt\r\n\r\nx"
    inner = b"Content-Type: message/rfc822\r\n\r\nSubject: w\r\n\r\nx"
    message = czytaj(parts(picture, named, path, strange, inner))
    assert [attachment.nazwa for attachment in message.zalaczniki[:3]] == ["załącznik 1.png", "Żałoba.pdf", "b.txt"]
    assert [attachment.w_tresci for attachment in message.zalaczniki] == [True, False, False, False, False]
    assert message.zalaczniki[0].tresc == b"\x89PNG\r\n"
    assert message.zalaczniki[4].nazwa.endswith(".eml")
    assert b"Subject: w" in message.zalaczniki[4].tresc


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 1000,
        b"%PDF-1.7",
        b"zwykly tekst",
        HEAD + b"X: " + b"a" * 110_000 + b"\r\n\r\nx",
        parts(*[b"Content-Type: text/plain\r\n\r\nx"] * 1500),
        parts(*[b"\r\nx"] * 400),
        HEAD + b"".join(b"Content-Type: multipart/mixed; boundary=g%d\r\n\r\n--g%d\r\n" % (n, n) for n in range(60)),
        HEAD + b"".join(b"Content-Type: multipart/mixed; boundary=g%d\r\n\r\n--g%d\r\n" % (n, n) for n in range(1900)),
        b"From: a@b\r\n" + b"Content-Type: message/rfc822\r\n\r\n" * 1900,
        HEAD + b"\r\n" + b"a" * (40 * 1024 * 1024),
    ],
    ids=["empty", "nul", "pdf", "text", "header", "1500 parts", "400 parts", "60 deep", "1900 deep", "rfc822", "40 MB"],
)
def test_bombs_and_other_files_end_in_one_exception(content):
    with pytest.raises(WiadomoscNieczytelna, match="ręcznie"):
        czytaj(content)


@pytest.mark.parametrize(
    "content",
    [
        HEAD + b"Content-Type: text/plain; charset=\r\n\r\nx",
        HEAD + b"Content-Type: ;;;=\r\n\r\nx",
        HEAD + b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!===",
        HEAD + b"Content-Type: text/plain\r\nContent-Transfer-Encoding: x-nieznane\r\n\r\nx",
        HEAD + b"Content-Type: multipart/mixed\r\n\r\nbez granicy",
        HEAD + b"Content-Type: multipart/mixed; boundary=g\r\n\r\n--g--\r\n",
        HEAD + b"Content-Type: text/plain; charset*0*=\xff''%; charset*1=x\r\n\r\nx",
        parts(b"Content-Disposition: attachment; filename*0*=utf-8''%FF; filename*5=x\r\n\r\nx"),
        HEAD.replace(b"\r\n", b"\n") + b"\nx",
    ],
)
def test_broken_messages_are_still_read(content):
    assert czytaj(content).nadawca_adres == "jan@poczta.example"


LINES = st.lists(
    st.sampled_from(
        [b"From: ", b"Date: ", b"Content-Type: ", b"multipart/mixed; boundary=g", b"--g", b"\r\n", b"=?utf-8?q?"]
    )
    | st.binary(max_size=20),
    max_size=30,
)


@given(LINES.map(b"".join))
@example(b"From: =?\xff?q?=?=")
@example(b"To:\nContent-Type: text/html\n\n<a href=")
def test_any_bytes_give_a_message_or_the_one_exception(content):
    try:
        message = czytaj(content)
    except WiadomoscNieczytelna:
        return
    assert isinstance(message, Wiadomosc)
    assert not ACTIVE.search(message.bezpieczny_html)
    (message.temat + message.tekst + message.nadawca_nazwa + message.bezpieczny_html).encode()

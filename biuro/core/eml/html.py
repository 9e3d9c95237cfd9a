"""HTML of a message: sanitised, then written anew from a list of tags without attributes; links become text."""

from html.parser import HTMLParser

from django.utils.html import format_html, format_html_join

from biuro.core.eml.sanitiser import BLOCKS, KEPT
from biuro.core.sandbox.pool import Sandbox

LONGEST = 1_000_000  # characters of HTML that are read
SANDBOX = Sandbox("biuro.core.eml.sanitiser:clean", memory_mb=384, seconds=5)
EMPTY = {"br", "hr"}
BEFORE = {"li": "- ", "td": " ", "th": " "}


class Rewriter(HTMLParser):
    """Reads the well-formed output of the sanitiser; collects our HTML and the plain text."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.html, self.text, self.links = [], [], []

    def handle_starttag(self, tag, attrs):
        """Keep a tag of ours without its attributes; remember where a link leads."""
        if tag == "a":
            self.links.append((dict(attrs).get("href") or "", len(self.text)))
        if tag in KEPT:
            self.html.append(format_html("<{}>", tag))
            self.text.append(("\n" if tag in BLOCKS else "") + BEFORE.get(tag, ""))

    def handle_endtag(self, tag):
        """Close a tag; after a link write the address it leads to, so that it cannot lie."""
        if tag == "a":
            self.end_link()
        if tag in KEPT - EMPTY:
            self.html.append(format_html("</{}>", tag))
            self.text.append("\n" if tag in BLOCKS else "")

    def end_link(self):
        """Add the address of the link unless its text already is that address."""
        target, start = self.links.pop() if self.links else ("", 0)
        shown = "".join(self.text[start:]).strip()
        if target and target.removeprefix("mailto:") != shown:
            self.handle_data(f" ({target})")

    def handle_data(self, data):
        """Text stays text."""
        self.html.append(format_html("{}", data))
        self.text.append(data)


def rewritten(html):
    """Take the HTML of a message; return (safe HTML, plain text). Raises SandboxFailure for HTML made to take long."""
    rewriter = Rewriter()
    rewriter.feed(SANDBOX.run({}, html[:LONGEST].encode()).decode())
    rewriter.close()
    return format_html_join("", "{}", ((piece,) for piece in rewriter.html)), plain("".join(rewriter.text))


def plain(text):
    """Return the text with single spaces and at most one empty line in a row."""
    lines = [" ".join(line.split()) for line in text.split("\n")]
    return "\n".join(line for line, before in zip(lines, ["", *lines], strict=False) if line or before).strip()


def from_text(text):
    """Return plain text as safe HTML."""
    paragraphs = ([*part.split("\n")] for part in text.split("\n\n") if part.strip())
    br = format_html("<br>{}", "\n")
    return format_html_join("\n", "<p>{}</p>", ((format_html_join(br, "{}", zip(lines)),) for lines in paragraphs))

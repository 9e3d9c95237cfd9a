"""The simple markup of letters: paragraphs, lists, „## ” headings and **bold** become safe HTML; all else is text.

Reads the text line by line once, so its time grows with the length of the text whatever the text holds.
"""

import re
from dataclasses import dataclass, field

from django.utils.html import format_html, format_html_join

from biuro.core.polish import hard_spaces

# What is invisible or reverses the order of letters has no place in a letter: it could say one thing and show another.
INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]")
HEADING = "## "
BULLET = "- "
NUMBERED = re.compile(r"(\d{1,2})\. ")
BOLD = "**"
BREAK = format_html("<br>{}", "\n")


@dataclass
class Block:
    """One paragraph, heading or list: its lines (of a list: the lines of each item) and the first number."""

    kind: str
    items: list[list[str]] = field(default_factory=lambda: [[]])
    start: int = 1

    @property
    def lines(self):
        """The lines of the last item, to which the next line is added."""
        return self.items[-1]


def to_html(text):
    """Take what the author typed; return HTML in which nothing but our own tags acts."""
    return format_html_join("\n", "{}", ((RENDER[block.kind](block),) for block in blocks(text)))


def to_plain(text):
    """Take what the author typed; return the same text without the marks."""
    return "\n\n".join(PLAIN[block.kind](block) for block in blocks(text))


def blocks(text):
    """Return the blocks of the text in their order."""
    found, current = [], None
    for line in clean(text).split("\n"):
        current = feed(found, current, line.strip())
    return found


def clean(text):
    """Return the text with one kind of line ends and without invisible characters."""
    return INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def feed(found, current, line):
    """Add a line to the current block or begin a new one; return the block that goes on after it, if any."""
    if not line:
        return None
    kind, start, content = classify(line)
    if kind == "heading":
        found.append(Block(kind, [[content]]))
        return None
    if continues(current, kind):
        current.items.append([content])
        return current
    if current and kind == "paragraph":
        current.lines.append(content)
        return current
    found.append(Block(kind, [[content]], start))
    return found[-1]


def continues(current, kind):
    """Tell whether an item of this kind belongs to the list that goes on."""
    return current is not None and kind != "paragraph" and current.kind == kind


def classify(line):
    """Return (kind of block, first number, text without the mark) of a line."""
    if line.startswith(HEADING):
        return "heading", 1, line.removeprefix(HEADING).strip()
    if line.startswith(BULLET):
        return "bullets", 1, line.removeprefix(BULLET).strip()
    if number := NUMBERED.match(line):
        return "numbers", int(number[1]), line[number.end() :].strip()
    return "paragraph", 1, line


def html_lines(lines):
    """Return lines parted by <br>, with pairs of ** in a line made bold."""
    return format_html_join(BREAK, "{}", ((html_bold(line),) for line in lines))


def html_bold(line):
    """Return the escaped line with its bold parts; a mark without its pair stays as typed."""
    return format_html_join("", "{}", ((bold_part(part, bold),) for part, bold in bold_parts(line)))


def bold_part(part, bold):
    """Return one escaped part of a line, with hard spaces where Polish typography wants them."""
    part = hard_spaces(part)
    return format_html("<strong>{}</strong>", part) if bold else part


def bold_parts(line):
    """Return [(text, is bold)] of a line."""
    parts = line.split(BOLD)
    if len(parts) % 2 == 0:  # the last mark has no pair
        parts[-2:] = [BOLD.join(parts[-2:])]
    return [(part, index % 2 == 1) for index, part in enumerate(parts) if part]


def html_items(block):
    """Return the <li> elements of a list."""
    return format_html_join("", "<li>{}</li>", ((html_lines(lines),) for lines in block.items))


def html_numbers(block):
    """Return a numbered list that begins with the number the author typed."""
    if block.start == 1:
        return format_html("<ol>{}</ol>", html_items(block))
    return format_html('<ol start="{}">{}</ol>', block.start, html_items(block))


def plain_lines(lines):
    """Return lines without the marks of bold."""
    return "\n".join("".join(part for part, _ in bold_parts(line)) for line in lines)


RENDER = {
    "heading": lambda block: format_html("<h2>{}</h2>", html_lines(block.lines)),
    "paragraph": lambda block: format_html("<p>{}</p>", html_lines(block.lines)),
    "bullets": lambda block: format_html("<ul>{}</ul>", html_items(block)),
    "numbers": html_numbers,
}
PLAIN = {
    "heading": lambda block: plain_lines(block.lines),
    "paragraph": lambda block: plain_lines(block.lines),
    "bullets": lambda block: "\n".join(f"- {plain_lines(lines)}" for lines in block.items),
    "numbers": lambda block: "\n".join(
        f"{number}. {plain_lines(lines)}" for number, lines in enumerate(block.items, block.start)
    ),
}

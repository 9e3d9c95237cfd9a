"""Code 128 (ISO/IEC 15417): bars of a label as whole modules, and as an SVG without inline style.

Sets B and C only: B carries ASCII from the space to the tilde, C packs two digits into one symbol. Numbers of the
registers (RPW/1342/2026) need nothing else.
"""

import re
from collections.abc import Iterator
from html import escape

QUIET = 10  # modules of white on either side
START_B, START_C, CODE_B, CODE_C, STOP = 104, 105, 100, 99, 106
CHECK_MODULUS = 103
SPACE, TILDE = 32, 126
# Widths of bar, space, bar, space, bar, space for the symbols 0-105; the stop has a seventh bar.
PATTERNS = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 "
    "123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 "
    "232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 "
    "313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 "
    "111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 "
    "111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 "
    "114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112"
)
WIDTHS = tuple(tuple(map(int, pattern)) for pattern in PATTERNS.split())
# Where set C is shorter: the text is digits only, four of them at either end, six in the middle.
DIGITS = re.compile(r"^\d\d$|^\d{4,}|\d{4,}$|\d{6,}", re.ASCII)


def bars(text: str) -> list[tuple[int, int]]:
    """The black bars as (x, width) in modules, the first after the quiet zone.

    Raises ValueError for an empty text or a character that is not printable ASCII.
    """
    found, x = [], QUIET
    for symbol in symbols(text):
        for position, width in enumerate(WIDTHS[symbol]):
            if position % 2 == 0:
                found.append((x, width))
            x += width
    return found


def total_width(text: str) -> int:
    """The width of the whole code in modules, both quiet zones included."""
    x, width = bars(text)[-1]
    return x + width + QUIET


def svg(text: str, height: int = 40, label: str = "") -> str:
    """The code as an SVG drawing; the page scales it. `label` is read aloud, the text itself when not given."""
    width = total_width(text)
    path = "".join(f"M{x} 0h{wide}v{height}h-{wide}z" for x, wide in bars(text))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img"'
        f' aria-label="{escape(label or text)}" shape-rendering="crispEdges" preserveAspectRatio="none">'
        f'<path d="{path}"/></svg>'
    )


def symbols(text: str) -> list[int]:
    """The symbol values with start, check symbol and stop."""
    if not text or not all(SPACE <= ord(char) <= TILDE for char in text):
        raise ValueError(f"Code 128 B/C cannot carry {text!r}")
    values = list(_values(text))
    check = (values[0] + sum(place * value for place, value in enumerate(values))) % CHECK_MODULUS
    return [*values, check, STOP]


def _values(text: str) -> Iterator[int]:
    """Start symbol and data; an odd digit of a run stays in set B, at the end when the run opens the text."""
    in_c = False
    for place, (run, packed) in enumerate(_runs(text)):
        if place == 0:
            yield START_C if packed else START_B
        elif packed != in_c:
            yield CODE_C if packed else CODE_B
        in_c = packed
        yield from (int(run[at : at + 2]) for at in range(0, len(run), 2)) if packed else (ord(c) - SPACE for c in run)


def _runs(text: str) -> Iterator[tuple[str, bool]]:
    """The text cut into pieces, each with the answer to: is it packed in set C?"""
    at = 0
    for match in DIGITS.finditer(text):
        odd = (match.end() - match.start()) % 2
        start, end = (match.start(), match.end() - odd) if match.start() == 0 else (match.start() + odd, match.end())
        if at < start:
            yield text[at:start], False
        yield text[start:end], True
        at = end
    if at < len(text):
        yield text[at:], False

"""axe-core in the page under test. The server of the tests serves it, so the Content-Security-Policy stays on.

Contrast takes most of its time, so a look (colours of the text and of all that is painted under it, size, weight) is
measured once at each width of the window; every other rule is run on every page at both widths: what CSS shows, hides
or moves on a phone is judged as it stands there.
"""

from pathlib import Path

import axe_playwright_python

SERVED = ("axe", Path(axe_playwright_python.__file__).parent)  # of the static files: fetched and compiled once
# Added to the page and taken away again, so that the page is as it was.
LOAD = """() => 'axe' in window || new Promise((done, failed) => {
  const script = Object.assign(document.createElement('script'), {src: '/static/axe/axe.min.js'});
  script.onload = () => { script.remove(); done(); };
  script.onerror = failed;
  document.head.append(script);
})"""
LOOK = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Rules that compare parts of the page with one another: they need it whole; the others are not shown again those parts
# of the frame that were looked at as they are, for the menu would take half of the time of every page.
ACROSS = [
    "bypass",
    "heading-order",
    "landmark-unique",
    "landmark-one-main",
    "page-has-heading-one",
    "region",
    "skip-link",
]
ACROSS += [f"landmark-no-duplicate-{part}" for part in ("banner", "contentinfo", "main")] + ["duplicate-id-aria"]
WIDTHS = (1440, 320)  # a wide screen, and a phone or a magnification of 400 %
_looks: dict[int, set[str]] = {width: set() for width in WIDTHS}
_frames: dict[int, set[str]] = {width: set() for width in WIDTHS}


def faults(page, context: str | None = None) -> list[str]:
    """What is wrong at both widths, each fault as a sentence; the window is left as it was."""
    before = page.viewport_size
    page.wait_for_load_state()  # a page that is still coming is not judged
    page.evaluate(LOAD)
    found = [f"{width} px: {fault[:240]}" for width in _widths(before) for fault in _at(page, width, context)]
    _resize(page, before["width"])
    return found


def _widths(before: dict) -> list[int]:
    """The width of the window is the last, so that nothing moves back afterwards."""
    return sorted(WIDTHS, key=lambda width: width == before["width"])


def _resize(page, width: int) -> None:
    if page.viewport_size["width"] != width:
        page.set_viewport_size(page.viewport_size | {"width": width})


def _at(page, width: int, context: str | None) -> list[str]:
    _resize(page, width)
    known = [RULES, ACROSS, list(_frames[width]), list(_looks[width])]
    found, frames, looks, there = page.evaluate(LOOK, [context, *known])
    assert there == width
    if not found:
        _frames[width].update(frames)
        _looks[width].update(looks)
    return found

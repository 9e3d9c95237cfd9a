"""axe-core in the page under test. It is evaluated, not loaded, so the Content-Security-Policy stays on."""

from pathlib import Path

import axe_playwright_python

SOURCE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Only what is wrong is worked out in full and sent over: the lists of what is right are the longest part.
OPTIONS = f"{{runOnly: {RULES}, resultTypes: ['violations'], elementRef: false}}"
RUN = f"context => axe.run(context || document, {OPTIONS}).then(found => found.violations)"


def violations(page, context: str | None = None) -> list[str]:
    """Each violated rule with the first element it found, for the message of a failed test."""
    page.evaluate("() => scrollTo(0, 0)")  # an entry half under the bar of a scrolled page is no small target
    page.evaluate(SOURCE)
    found = page.evaluate(RUN, context)
    return [f"{rule['id']} ({len(rule['nodes'])}): {rule['nodes'][0]['html'][:200]}" for rule in found]


def overflow(page) -> int:
    """Pixels the page is wider than its window: at 320 px nothing may need sideways scrolling (WCAG 1.4.10)."""
    return page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth")

"""axe-core in the page under test. It is evaluated, not loaded, so the Content-Security-Policy stays on.

Contrast takes four fifths of its time, so a look (colours of the text and of all that lies under it, size, weight) is
measured once at each width of the window; every other rule is run on every page.
"""

from pathlib import Path

import axe_playwright_python

SOURCE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Only what is wrong is worked out in full and sent over: the lists of what is right are the longest part.
REPORT = "resultTypes: ['violations'], elementRef: false"
RUN = f"""context => axe.run(context || document,
    {{runOnly: {RULES}, rules: {{'color-contrast': {{enabled: false}}}}, {REPORT}}}).then(found => found.violations)"""
# [new looks, violations among two elements of each]
CONTRAST = f"""([context, known]) => {{
  const under = e => {{
    if (!e) return '';
    const s = getComputedStyle(e);
    return `${{s.backgroundColor}} ${{s.backgroundImage}} ${{s.opacity}}/${{under(e.parentElement)}}`;
  }};
  const words = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
  const text = e => words(e) || e.matches('input, select, textarea');
  const fresh = new Map(), seen = new Set(known), root = context ? document.querySelector(context) : document.body;
  for (const e of [root, ...root.querySelectorAll('*')]) {{
    if (!text(e) || !e.getClientRects().length) continue;
    const s = getComputedStyle(e);
    const look = `${{s.color}} ${{s.fontSize}} ${{s.fontWeight}} ${{s.textShadow}} ${{s.visibility}} ${{under(e)}}`;
    if (!seen.has(look)) fresh.set(look, [...(fresh.get(look) || []), e].slice(0, 2));
  }}
  if (!fresh.size) return [[], []];
  return axe.run({{include: [...fresh.values()].flat()}}, {{runOnly: ['color-contrast'], {REPORT}}})
    .then(found => [[...fresh.keys()], found.violations]);
}}"""
_looks: dict[int, set[str]] = {}


def violations(page, context: str | None = None) -> list[str]:
    """Each violated rule with the first element it found, for the message of a failed test."""
    page.evaluate("() => scrollTo(0, 0)")  # an entry half under the bar of a scrolled page is no small target
    page.evaluate(SOURCE)
    found = page.evaluate(RUN, context) + _contrast(page, context)
    return [f"{rule['id']} ({len(rule['nodes'])}): {rule['nodes'][0]['html'][:200]}" for rule in found]


def _contrast(page, context: str | None) -> list[dict]:
    known = _looks.setdefault(page.evaluate("() => innerWidth"), set())
    looks, found = page.evaluate(CONTRAST, [context, sorted(known)])
    if not found:
        known.update(looks)
    return found


def overflow(page) -> int:
    """Pixels the page is wider than its window: at 320 px nothing may need sideways scrolling (WCAG 1.4.10)."""
    return page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth")

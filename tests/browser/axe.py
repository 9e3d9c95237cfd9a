"""axe-core in the page under test. It is evaluated, not loaded, so the Content-Security-Policy stays on.

Contrast takes four fifths of its time, so a look (colours of the text and of all that lies under it, size, weight) is
measured once at each width of the window; every other rule is run on every page at both widths: what CSS shows, hides
or moves on a phone is judged as it stands there.
"""

from pathlib import Path

import axe_playwright_python

SOURCE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Only what is wrong is worked out in full and sent over: the lists of what is right are the longest part.
REPORT = "resultTypes: ['violations'], elementRef: false"
# Rules that compare parts of the page with one another: they need it whole.
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
# [violations, the parts of the frame]; a part that was looked at as it is, but for the entry one is at and the numbers
# of what waits, is left out: the menu would take half of the time of every page.
RUN = f"""async ([context, known]) => {{
  const look = e => e.outerHTML.replace(/ aria-current="page"| value="[^"]*"|\\d+/g, '');
  const state = document.documentElement.cloneNode(false).outerHTML;
  const frame = context ? [] : [...document.querySelectorAll('.bar, .side, .foot, body > dialog')];
  const looks = frame.map(e => state + look(e)), seen = frame.filter((e, i) => known.includes(looks[i]));
  const run = (where, off, only) => axe.run(where, {{runOnly: only || {RULES}, {REPORT},
    rules: Object.fromEntries(off.map(rule => [rule, {{enabled: false}}]))}}).then(found => found.violations);
  if (!seen.length) return [await run(context || document, ['color-contrast']), looks];
  const rest = await run({{include: [document], exclude: seen}}, ['color-contrast', ...{ACROSS}]);
  return [[...rest, ...await run(document, [], {ACROSS})], looks];
}}"""
# [new looks, violations among two elements of each]
CONTRAST = f"""([context, known]) => {{
  const known_under = new Map([[null, '']]);
  const under = e => {{
    if (known_under.has(e)) return known_under.get(e);
    const s = getComputedStyle(e);
    const all = `${{s.backgroundColor}} ${{s.backgroundImage}} ${{s.opacity}}/${{under(e.parentElement)}}`;
    known_under.set(e, all);
    return all;
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
WIDTHS = (1440, 320)  # a wide screen, and a phone or a magnification of 400 %
SETTLED = "() => new Promise(done => requestAnimationFrame(() => done(innerWidth)))"  # the menu has folded
_looks: dict[int, set[str]] = {}
_frames: dict[int, set[str]] = {}


def faults(page, context: str | None = None) -> list[str]:
    """What is wrong at both widths, each fault as a sentence; the window is left as it was."""
    before = page.viewport_size
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(SOURCE)
    found = [f"{width} px: {fault}" for width in _widths(before) for fault in _at(page, width, context)]
    page.set_viewport_size(before)
    return found


def _widths(before: dict) -> list[int]:
    """The width of the window is the last, so that nothing moves back afterwards."""
    return sorted(WIDTHS, key=lambda width: width == before["width"])


def _at(page, width: int, context: str | None) -> list[str]:
    page.set_viewport_size(page.viewport_size | {"width": width})
    assert page.evaluate(SETTLED) == width
    page.evaluate("() => scrollTo(0, 0)")  # an entry half under the bar of a scrolled page is no small target
    found = _rules(page, width, context) + _contrast(page, width, context)
    wide = overflow(page)
    return [*map(_sentence, found), *([f"{wide} px wider than its window"] if wide > 0 else [])]


def _sentence(rule: dict) -> str:
    return f"{rule['id']} ({len(rule['nodes'])}): {rule['nodes'][0]['html'][:200]}"


def _rules(page, width: int, context: str | None) -> list[dict]:
    known = _frames.setdefault(width, set())
    found, looks = page.evaluate(RUN, [context, list(known)])
    if not found:
        known.update(looks)
    return found


def _contrast(page, width: int, context: str | None) -> list[dict]:
    known = _looks.setdefault(width, set())
    looks, found = page.evaluate(CONTRAST, [context, sorted(known)])
    if not found:
        known.update(looks)
    return found


def overflow(page) -> int:
    """Pixels the page is wider than its window: at 320 px nothing may need sideways scrolling (WCAG 1.4.10)."""
    return page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth")

"""The look at both widths is itself to be trusted: what is wrong only on a phone, or only there where it is wide."""

import pytest

from tests.browser import axe as axe_core

pytestmark = pytest.mark.przegladarka
PAGE = """<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Próba</title><style>
  .phone { display: none } .phone p { color: #ccc } .phone a { font-size: 9px; line-height: 9px; display: block }
  @media (max-width: 40rem) { .phone { display: block } .wide { display: none } }
</style></head><body><main><h1>Próba</h1>
  <button class="wide"></button>
  <div class="phone"><input><p>Szare na białym</p><a href="/1">a</a><a href="/2">b</a>
    <div style="width: 400px">.</div></div>
</main></body></html>"""


def test_what_is_wrong_at_one_width_is_found_from_the_other(strona):
    page = strona()
    page.goto("/static/axe/axe.min.js")  # of the same server, but without its policy: the sample has its own style
    page.set_content(PAGE)
    found = {fault.split(" (")[0] for fault in axe_core.faults(page)}
    assert found >= {"1440 px: button-name", "320 px: label", "320 px: color-contrast", "320 px: target-size"}
    assert [fault[:6] for fault in found if fault.endswith("px wider than its window")] == ["320 px"]
    assert not {"320 px: button-name", "1440 px: label", "1440 px: color-contrast", "1440 px: target-size"} & found
    assert page.viewport_size == {"width": 1440, "height": 900}

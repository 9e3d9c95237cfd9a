"""Runs in the sandbox: one of our Typst sources with data becomes a tagged PDF/A-3a. Knows no Django.

The data come as JSON, so they are text and never code; the sources read no file and import no package.
"""

import json
from pathlib import Path

import typst

from biuro.core.pdf.letters import printable

FONTS = str(Path(__file__).with_name("assets"))
SOURCES = Path(__file__).with_name("zrodla")


def render(options, payload):
    """Take {"source": "rejestr" or "numery"} and its data as JSON; return the PDF. Equal input gives equal bytes."""
    return typst.compile(
        SOURCES.joinpath(f"{options['source']}.typ").read_bytes(),
        root=str(SOURCES),
        font_paths=[FONTS],
        ignore_system_fonts=True,
        pdf_standards=["a-3a"],
        sys_inputs={"dane": json.dumps(printable(json.loads(payload)))},
    )

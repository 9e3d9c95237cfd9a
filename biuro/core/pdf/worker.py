"""Runs in the sandbox: HTML and CSS become a tagged PDF/A-3a. Knows no Django and fetches nothing."""

import functools
import logging
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

ASSETS = {f"biuro:{path.name}": path.read_bytes() for path in Path(__file__).with_name("assets").glob("*.ttf")}
FONTS = FontConfiguration()  # shared: fonts are read once for all documents of this process
logging.getLogger("weasyprint").setLevel(logging.CRITICAL)  # a refused address is no news


class PackedAssetsOnly(URLFetcher):
    """Gives our packed fonts and refuses every other address, whatever its scheme, also after a redirect."""

    def __init__(self):
        super().__init__(allowed_protocols=(), allow_redirects=False)

    def fetch(self, url, headers=None):
        """Return a packed asset; raises ValueError for anything else."""
        if url not in ASSETS:
            raise ValueError("this address may not be fetched")
        return URLFetcherResponse(url, ASSETS[url], {"Content-Type": "font/ttf"})


FETCHER = PackedAssetsOnly()
FONT_FACES = """
@font-face { font-family: Lato; font-weight: 400; src: url("biuro:Lato-Regular.ttf") }
@font-face { font-family: Lato; font-weight: 700; src: url("biuro:Lato-Bold.ttf") }
"""


@functools.lru_cache(maxsize=16)
def stylesheet(text):
    """Return the parsed style sheet; documents of one kind share it."""
    return CSS(string=text, font_config=FONTS, url_fetcher=FETCHER)


FACES = stylesheet(FONT_FACES)  # with the imports, so that every child of the sandbox has the fonts


def render(options, payload):
    """Take {"css": text} and the HTML in UTF-8; return the PDF. Equal input gives equal bytes."""
    styles = [FACES, stylesheet(options["css"])]
    document = HTML(string=payload.decode(), url_fetcher=FETCHER, base_url="biuro:")
    return document.write_pdf(stylesheets=styles, font_config=FONTS, pdf_variant="pdf/a-3a")

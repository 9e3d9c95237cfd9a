"""render(): a template and its style sheet become the bytes of a PDF, or an error whose text is for the screen."""

import json
import logging

from django.template.loader import render_to_string
from django.utils import translation

from biuro.core.errors import UserError
from biuro.core.sandbox.pool import Sandbox, SandboxFailure

logger = logging.getLogger(__name__)
SECONDS = 20
MEMORY_MB = 1024
SANDBOX = Sandbox("biuro.core.pdf.worker:render", memory_mb=MEMORY_MB, seconds=SECONDS)
BACKGROUND_SECONDS = 180  # nobody waits at the screen, so a busy machine is no reason to give up
TYPESETTER = Sandbox("biuro.core.pdf.typesetter:render", memory_mb=MEMORY_MB, seconds=BACKGROUND_SECONDS, size=1)


class PdfNiepowstal(UserError):
    """The document could not be made within the limits; nothing was lost, so trying again makes sense."""


def render(template_name, context):
    """Take "pdf/<name>.html" (its style sheet is "pdf/<name>.css") and the context; return the bytes of the PDF.

    Dates and identifiers come from the context only, so equal contexts give equal bytes. Raises PdfNiepowstal.
    """
    with translation.override("pl"):
        html = render_to_string(template_name, context)
    css = render_to_string("pdf/wspolne.css") + render_to_string(template_name.removesuffix(".html") + ".css")
    return html_to_pdf(html, css)


def html_to_pdf(html, css):
    """Take HTML and CSS as text; return the bytes of the PDF. Raises PdfNiepowstal."""
    return _made(SANDBOX, {"css": css}, html.encode())


def typeset(source, data):
    """Take the name of a source for long tables and its data for JSON; return the PDF. Raises PdfNiepowstal."""
    return _made(TYPESETTER, {"source": source}, json.dumps(data).encode())


def _made(sandbox, options, payload):
    try:
        return sandbox.run(options, payload)
    except SandboxFailure as failure:
        logger.warning("PDF was not made: %s", failure)
        raise PdfNiepowstal(
            "Nie udało się przygotować pliku PDF. Dane są zapisane. Spróbuj ponownie za chwilę, "
            "a jeśli to się powtórzy, skróć treść lub zawęź zestawienie."
        ) from failure

"""Files going out: as a download, or as a preview that can run nothing. Who may see a file is the caller's duty."""

from django.http import FileResponse

from biuro.core.files.names import safe_name

PREVIEWS = ("application/pdf", "image/png", "image/jpeg")
CLOSED = "sandbox; default-src 'none'; frame-ancestors 'none'"
PICTURE = "sandbox; default-src 'none'; frame-ancestors 'self'"
# Not every browser shows a PDF inside a sandbox; viewers need these two, and no script of the PDF runs in our page.
DOCUMENT = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"


def odpowiedz_z_plikiem(plik, nazwa, inline=False):
    """Take a Plik and the name to save it under; return a streaming response that no browser will execute.

    `inline` shows PDF, PNG and JPEG in a frame of our own pages; every other type is always a download.
    """
    preview = inline and plik.typ in PREVIEWS
    response = FileResponse(plik.otworz(), as_attachment=not preview, filename=safe_name(nazwa), content_type=plik.typ)
    response["Content-Length"] = plik.rozmiar
    response["Content-Security-Policy"] = policy(plik.typ) if preview else CLOSED
    response["X-Frame-Options"] = "SAMEORIGIN" if preview else "DENY"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    response["Cache-Control"] = "private, no-store"
    return response


def policy(mime):
    """Return the Content-Security-Policy of a preview."""
    return DOCUMENT if mime == "application/pdf" else PICTURE

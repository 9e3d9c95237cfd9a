"""Pages travel compressed: a register of 50 rows is a tenth of its size on a slow line to another building.

Only pages: files of letters and exports are compressed already and must arrive byte for byte. The token of a form is
masked anew in every page and Django pads the compressed answer, so its length tells nothing (BREACH).
"""

from django.middleware.gzip import GZipMiddleware


class PageCompressionMiddleware(GZipMiddleware):
    """gzip for HTML that is not streamed."""

    def process_response(self, request, response):
        """Compress a page; leave everything else as it is."""
        page = not response.streaming and response.headers.get("Content-Type", "").startswith("text/html")
        return super().process_response(request, response) if page else response

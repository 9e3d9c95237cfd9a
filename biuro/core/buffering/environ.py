"""The WSGI environment (PEP 3333) of a request received over RSGI."""

import sys
from typing import IO, Any

CONSTANT = {
    "SCRIPT_NAME": "",
    "SERVER_SOFTWARE": "biuro",
    "wsgi.version": (1, 0),
    "wsgi.errors": sys.stderr,
    "wsgi.multithread": True,
    "wsgi.multiprocess": True,
    "wsgi.run_once": False,
    "wsgi.input_terminated": True,
}


def environ_of(scope: Any, body: IO[bytes], size: int) -> dict[str, Any]:
    """The environment of one request whose body of `size` bytes has been received."""
    host, _, port = scope.server.rpartition(":")
    return CONSTANT | {
        "REQUEST_METHOD": scope.method,
        "PATH_INFO": scope.path.encode("utf-8", "surrogateescape").decode("latin-1"),
        "QUERY_STRING": scope.query_string,
        "SERVER_PROTOCOL": f"HTTP/{scope.http_version}",
        "SERVER_NAME": host,
        "SERVER_PORT": port,
        "REMOTE_ADDR": scope.client.rpartition(":")[0].strip("[]"),
        "wsgi.url_scheme": scope.scheme,
        "wsgi.input": body,
        **headers_of(scope.headers.items()),
        "CONTENT_LENGTH": str(size),  # what came, whatever was announced
    }


def headers_of(items: list[tuple[str, str]]) -> dict[str, str]:
    """Headers under their CGI names. A name with an underscore is dropped: it would pose as the one with a dash."""
    found: dict[str, str] = {}
    for name, value in items:
        if "_" in name:
            continue
        key = name.upper().replace("-", "_")
        key = key if key == "CONTENT_TYPE" else f"HTTP_{key}"
        joint = "; " if key == "HTTP_COOKIE" else ","
        found[key] = f"{found[key]}{joint}{value}" if key in found else value
    found.pop("HTTP_CONTENT_LENGTH", None)
    return found

"""Buffers on both sides of the application: a Python thread never waits for a slow client (decision 0001).

The server hands over the request piece by piece (RSGI); the whole body is collected first, within limits of size,
speed and memory, then one thread of a small pool runs the WSGI application, and the finished answer goes back whole.
"""

import asyncio
import tempfile
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import IO, Any

from biuro.core.buffering.environ import environ_of

IN_MEMORY = 512 * 1024  # bytes of one body or answer kept in memory; the rest goes to a temporary file
HANDED_OVER = 60  # seconds after which the server has surely opened the file of a long answer


@dataclass(frozen=True)
class Limits:
    """What one request may cost before the application sees it."""

    body: int = 128 * 1024 * 1024  # bytes of one body: several scans of 25 MB
    together: int = 1024 * 1024 * 1024  # bytes of all bodies being received by one process
    grace: float = 20.0  # seconds for a body of any size
    rate: int = 4096  # bytes per second a longer body must keep on average


class Refused(Exception):
    """The request is not worth a thread; carries the HTTP status and the sentence for the person."""

    def __init__(self, status: int, sentence: str):
        super().__init__(sentence)
        self.status = status


class Buffered:
    """RSGI application that runs a WSGI one; `threads` bounds the requests worked on at once in this process."""

    def __init__(self, wsgi: Callable, threads: int = 4, limits: Limits | None = None):
        self.wsgi = wsgi
        self.limits = limits or Limits()
        self.pool = ThreadPoolExecutor(threads, thread_name_prefix="wsgi")
        self.held = 0

    async def __rsgi__(self, scope: Any, proto: Any) -> None:
        """Answer one request; called by the server."""
        with tempfile.SpooledTemporaryFile(max_size=IN_MEMORY) as body:
            try:
                size = await self._receive(scope, proto, body)
            except Refused as refusal:
                refuse(proto, refusal)
                return
            body.seek(0)
            environ = environ_of(scope, body, size)
            answer = await asyncio.get_running_loop().run_in_executor(self.pool, self._run, environ)
        answer.send(proto)

    async def _receive(self, scope: Any, proto: Any, body: IO[bytes]) -> int:
        """Collect the body into the file; return its size. Raises Refused.

        What is refused for its size is still read, and thrown away, for the grace: a browser that is cut off while it
        sends shows a broken connection instead of our sentence.
        """
        refusal = self._refusal(announced(scope))
        size, end = 0, asyncio.get_running_loop().time() + self.limits.grace
        try:
            async with asyncio.timeout_at(end) as timeout:
                async for piece in proto:
                    refusal = refusal or self._refusal(size + len(piece))
                    if refusal is None:
                        size += len(piece)
                        self.held += len(piece)
                        body.write(piece)
                        timeout.reschedule(end + size / self.limits.rate)
        except TimeoutError:
            refusal = refusal or Refused(408, "Dane przychodziły zbyt wolno. Wyślij je ponownie.")
        finally:
            self.held -= size
        if refusal:
            raise refusal
        return size

    def _refusal(self, size: int) -> Refused | None:
        """Why a body of this size may not go on; None when it may."""
        if size > self.limits.body:
            megabytes = self.limits.body // 1024**2
            return Refused(413, f"Przesyłane dane są za duże. Największa dopuszczalna wielkość to {megabytes} MB.")
        if self.held > self.limits.together:
            return Refused(503, "Serwer przyjmuje teraz zbyt wiele plików. Spróbuj ponownie za minutę.")
        return None

    def _run(self, environ: dict) -> "Answer":
        """Run the application in this thread to the end, so that its database connection never changes threads."""
        answer = Answer()
        parts = self.wsgi(environ, answer.start)
        try:
            answer.collect(parts)
        finally:
            if hasattr(parts, "close"):
                parts.close()
        return answer


class Answer:
    """A finished answer: status, headers, and a body in memory or in a nameless temporary file."""

    def __init__(self) -> None:
        self.status, self.headers = 500, []
        self.file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 – outlives this method
        self.size = 0

    def start(self, status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], int]:
        """`start_response` of WSGI."""
        self.status, self.headers = int(status[:3]), [(name.lower(), value) for name, value in headers]
        return self.file.write

    def collect(self, parts: Iterable[bytes]) -> None:
        """Take the body from the application."""
        for part in parts:
            self.size += len(part)
            self.file.write(part)

    def send(self, proto: Any) -> None:
        """Hand the answer to the server, which sends it at the client's own speed.

        A long answer goes as a file: the server reads it as the client takes it, while bytes would all stay in memory.
        """
        if self.size <= IN_MEMORY:
            self.file.seek(0)
            proto.response_bytes(self.status, self.headers, self.file.read())
            self.file.close()
            return
        self.file.flush()
        proto.response_file(self.status, self.headers, f"/proc/self/fd/{self.file.fileno()}")
        asyncio.get_running_loop().call_later(HANDED_OVER, self.file.close)


def announced(scope: Any) -> int:
    """The size of the body as its sender announced it."""
    length = scope.headers.get("content-length", "0")
    return int(length) if length.isdecimal() else 0


def refuse(proto: Any, refusal: Refused) -> None:
    """A short page for a request that was refused before the application saw it."""
    page = (
        '<!doctype html><html lang="pl"><meta charset="utf-8"><title>Biuro</title>'
        f"<h1>Nie udało się przyjąć danych</h1><p>{refusal}</p></html>"
    )
    headers = [("content-type", "text/html; charset=utf-8"), ("connection", "close"), ("cache-control", "no-store")]
    if refusal.status == 503:  # noqa: PLR2004 – the number is the name
        headers.append(("retry-after", "60"))
    proto.response_bytes(refusal.status, headers, page.encode())

"""Slow and greedy clients never hold a thread of the application (decision 0001)."""

import asyncio
import http.client
import socket
import subprocess
import sys
from types import SimpleNamespace

import pytest

from biuro.core.buffering import front
from biuro.core.buffering.environ import headers_of
from biuro.core.buffering.front import IN_MEMORY, Buffered, Limits
from biuro.core.launcher.environment import REPO
from biuro.core.launcher.processes import wait_until
from tests.wspolbieznie import run

SERVED = """
from biuro.core.buffering.front import Buffered
def wsgi(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [environ["REQUEST_METHOD"].encode(), environ["wsgi.input"].read()]
application = Buffered(wsgi, threads=1)
"""


class Proto:
    """What the server hands to an application: the pieces of the body and the ways to answer."""

    def __init__(self, pieces, pause=0):
        self.pieces, self.pause, self.sent, self.read = pieces, pause, None, 0

    async def __aiter__(self):
        for piece in self.pieces:
            await asyncio.sleep(self.pause)
            yield piece
            self.read += 1

    def response_bytes(self, status, headers, body):
        self.sent = (status, dict(headers), body)

    def response_file(self, status, headers, path):
        with open(path, "rb") as file:
            self.sent = (status, dict(headers), file.read())


def scope(**headers):
    pairs = {name.replace("_", "-"): value for name, value in headers.items()}
    fixed = {"server": "127.0.0.1:8000", "client": "10.0.0.7:5555", "scheme": "http", "http_version": "1.1"}
    request = {"method": "POST", "path": "/pisma/żółć", "query_string": "a=1"}
    return SimpleNamespace(headers=pairs, proto="http", **fixed, **request)


@pytest.fixture(autouse=True)
def _closed_at_once(monkeypatch):
    monkeypatch.setattr(front, "HANDED_OVER", 0)


async def _one(application, request, proto):
    await application.__rsgi__(request, proto)
    await asyncio.sleep(0.01)  # the file of a long answer is closed by the loop


def answered(proto, wsgi, limits=None, **headers):
    """Run one request through and return what was sent."""
    application = Buffered(wsgi, threads=1, limits=limits)
    run(_one(application, scope(**headers), proto))
    application.pool.shutdown()
    assert application.held == 0
    return proto.sent


def echo(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [environ["wsgi.input"].read()]


def never(environ, start_response):
    raise AssertionError("the application must not see this request")


def test_the_application_sees_the_whole_request_at_once():
    seen = {}

    def wsgi(environ, start_response):
        seen.update(environ)
        return echo(environ, start_response)

    status, headers, body = answered(
        Proto([b"ab", b"c"]), wsgi, content_length="3", cookie="a=1", content_type="text/x"
    )
    assert (status, headers["content-type"], body) == (200, "text/plain", b"abc")
    assert seen["PATH_INFO"].encode("latin-1").decode() == "/pisma/żółć"
    assert (seen["CONTENT_LENGTH"], seen["CONTENT_TYPE"], seen["HTTP_COOKIE"]) == ("3", "text/x", "a=1")
    assert (seen["REMOTE_ADDR"], seen["SERVER_PORT"], seen["QUERY_STRING"]) == ("10.0.0.7", "8000", "a=1")


def test_an_announced_giant_is_refused_before_its_first_byte():
    status, _, page = answered(Proto([]), never, Limits(body=1024), content_length="1025")
    assert status == 413
    assert "za duże" in page.decode()


def test_a_giant_that_did_not_say_so_is_refused_on_the_way():
    assert answered(Proto([b"x" * 600] * 2), never, Limits(body=1024))[0] == 413


def test_a_refused_giant_is_read_to_its_end_so_that_the_browser_shows_the_refusal():
    proto = Proto([b"x" * 600] * 5)
    assert answered(proto, never, Limits(body=1024), content_length="3000")[0] == 413
    assert proto.read == 5


def test_a_body_that_drips_is_refused():
    assert answered(Proto([b"a"] * 50, pause=0.01), never, Limits(grace=0.05, rate=1024**2))[0] == 408


def test_too_many_bodies_together_are_told_to_come_later():
    status, headers, _ = answered(Proto([b"x" * 600] * 2), never, Limits(together=500))
    assert (status, headers["retry-after"]) == (503, "60")


def test_a_long_answer_arrives_whole():
    long = b"0123456789" * (IN_MEMORY // 10 + 1)
    assert answered(Proto([long]), echo)[2] == long


def test_the_response_is_closed_in_the_thread_of_the_application():
    closed = []

    class Parts(list):
        def close(self):
            closed.append(True)

    assert answered(Proto([]), lambda environ, start: start("204 No Content", []) and Parts([b""]))[0] == 204
    assert closed == [True]


def test_a_header_with_an_underscore_cannot_pose_as_another():
    found = headers_of([("x-forwarded-proto", "http"), ("x_forwarded_proto", "https"), ("a", "1"), ("a", "2")])
    assert found == {"HTTP_X_FORWARDED_PROTO": "http", "HTTP_A": "1,2"}


@pytest.fixture
def port(tmp_path):
    """A real server with one process and one thread."""
    (tmp_path / "served.py").write_text(SERVED)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "granian", "--interface", "rsgi", "--port", str(port), "served:application"]
    env = {"PYTHONPATH": f"{REPO}:{tmp_path}", "PATH": "/usr/bin:/bin"}
    with subprocess.Popen(
        command, cwd=tmp_path, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT
    ) as server:
        assert wait_until(lambda: _open(port) is not None, 15)
        yield port
        server.terminate()


def _open(port):
    try:
        with socket.create_connection(("127.0.0.1", port)) as connection:
            return connection.getsockname()
    except ConnectionRefusedError:
        return None


def test_half_sent_requests_do_not_stop_the_only_thread(port):
    half = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc"
    slow = [socket.create_connection(("127.0.0.1", port)) for _ in range(20)]
    for connection in slow:
        connection.sendall(half)
    quick = http.client.HTTPConnection("127.0.0.1", port, timeout=15)
    quick.request("GET", "/")
    assert quick.getresponse().read() == b"GET"
    quick.close()
    slow[0].sendall(b"defghij")
    assert b"POSTabcdefghij" in slow[0].recv(4096)
    for connection in slow:
        connection.close()

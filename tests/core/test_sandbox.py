"""The process apart: its limits hold, its failure is an exception, and the next job works."""

import os
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from biuro.core.sandbox.pool import Sandbox, SandboxFailure
from tests.core import sandbox_jobs


@pytest.fixture
def sandbox():
    made = Sandbox("tests.core.sandbox_jobs:job", memory_mb=256, seconds=10)
    yield made
    made.close()


def do(sandbox, name, payload=b""):
    return sandbox.run({"job": name}, payload)


def test_answers_come_back_whole_and_in_order(sandbox):
    payloads = [bytes([number]) * 300_000 for number in range(8)]
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(lambda payload: do(sandbox, "echo", payload), payloads)) == payloads


def test_one_worker_does_job_after_job_until_its_quota():
    sandbox = Sandbox("tests.core.sandbox_jobs:job", memory_mb=256, seconds=10, jobs_per_worker=2)
    pids = [do(sandbox, "pid") for _ in range(4)]
    sandbox.close()
    assert pids[0] == pids[1] != pids[2] == pids[3]
    assert os.getpid() not in map(int, pids)


def test_an_exception_is_a_failure_and_the_next_job_gets_another_worker(sandbox):
    pid = do(sandbox, "pid")
    with pytest.raises(SandboxFailure, match="KeyError"):
        do(sandbox, "raise")
    assert do(sandbox, "pid") != pid


def test_a_hanging_job_is_killed():
    sandbox = Sandbox("tests.core.sandbox_jobs:job", memory_mb=256, seconds=1)
    start = time.monotonic()
    with pytest.raises(SandboxFailure, match="limit"):
        do(sandbox, "hang")
    assert time.monotonic() - start < sandbox_jobs.HANG
    assert do(sandbox, "echo", b"next") == b"next"
    sandbox.close()


def test_when_all_workers_are_busy_the_waiting_has_an_end():
    sandbox = Sandbox("tests.core.sandbox_jobs:job", memory_mb=256, seconds=1, size=1)
    sandbox._places.acquire()
    with pytest.raises(SandboxFailure, match="busy"):
        do(sandbox, "echo")
    sandbox._places.release()


@pytest.mark.parametrize("job", ["memory", "die", "socket", "resolve", "program", "shell", "fork"])
def test_forbidden_things_fail(sandbox, job):
    with pytest.raises(SandboxFailure):
        do(sandbox, job)
    assert do(sandbox, "echo", b"next") == b"next"


def test_no_secret_of_the_application_is_there(sandbox, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql://secret")
    assert b"secret" not in do(sandbox, "environment")


def test_what_a_job_prints_does_not_mix_with_the_answer(sandbox):
    assert do(sandbox, "print", b"answer") == b"answer"

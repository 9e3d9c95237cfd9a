"""The process apart: its limits hold, its failure is an exception, and the next job works."""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from biuro.core.sandbox import pool
from biuro.core.sandbox.pool import Sandbox, SandboxFailure


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


def test_a_hanging_job_is_killed_and_the_next_begins_at_once(sandbox):
    first = do(sandbox, "parent")
    sandbox.seconds = 0.2
    with pytest.raises(SandboxFailure, match="limit"):
        do(sandbox, "hang")
    sandbox.seconds = 10
    assert do(sandbox, "parent") == first  # the libraries were not read again


def test_the_time_of_a_job_does_not_count_the_imports():
    sandbox = Sandbox("tests.core.sandbox_slow:job", memory_mb=256, seconds=0.2)
    assert do(sandbox, "echo", b"slow to begin") == b"slow to begin"
    sandbox.close()


def wait_for_the_end(*numbers):
    """Return when these processes are gone; one that was killed lingers until its parent takes notice."""
    end = time.monotonic() + 30
    while any(_lives(number) for number in numbers):
        assert time.monotonic() < end
        time.sleep(0.02)


def _lives(number):
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


@pytest.mark.parametrize("job", ["deaf", "stubborn"])
def test_a_job_that_hears_no_alarm_is_killed_from_outside(job, sandbox, monkeypatch):
    monkeypatch.setattr(pool, "MARGIN", 0.2)
    do(sandbox, "echo")
    sandbox.seconds = 0.2
    pid = int(do(sandbox, "pid"))
    with pytest.raises(SandboxFailure, match="limit"):
        do(sandbox, job)
    sandbox.seconds = 10
    assert do(sandbox, "echo", b"next") == b"next"
    wait_for_the_end(pid)


@pytest.mark.parametrize(("job", "same"), [("raise", True), ("memory", True), ("die", False), ("crash", False)])
def test_after_a_crash_nothing_of_the_old_process_is_used_again(sandbox, job, same):
    first = do(sandbox, "parent")
    with pytest.raises(SandboxFailure):
        do(sandbox, job)
    assert (do(sandbox, "parent") == first) is same


def test_a_job_leaves_nothing_to_the_one_after_a_failure(sandbox):
    do(sandbox, "remember", b"poison")
    assert do(sandbox, "recall") == b"poison"
    with pytest.raises(SandboxFailure):
        do(sandbox, "raise")
    assert do(sandbox, "recall") == b""


def test_every_job_is_confined_the_first_and_those_after_a_failure(sandbox):
    confined = do(sandbox, "limits")
    assert confined == repr([(256 * 2**20,) * 2, (0, 0)]).encode()
    for job in ("raise", "die"):
        with pytest.raises(SandboxFailure):
            do(sandbox, job)
        assert do(sandbox, "limits") == confined
        with pytest.raises(SandboxFailure, match="forbidden"):
            do(sandbox, "fork")


def test_nothing_is_left_when_the_workers_end(sandbox):
    folder = Path(do(sandbox, "folder").decode())
    numbers = [int(do(sandbox, name)) for name in ("pid", "parent")]
    assert list(folder.iterdir())
    sandbox.close()
    assert not folder.exists()
    wait_for_the_end(*numbers)


def test_a_worker_ends_with_the_application():
    code = (
        "import os; from biuro.core.sandbox.pool import Sandbox\n"
        "sandbox = Sandbox('tests.core.sandbox_jobs:job', memory_mb=256, seconds=10)\n"
        "print(*(sandbox.run({'job': name}, b'').decode() for name in ('pid', 'parent', 'folder')), flush=True)\n"
        "os.kill(os.getpid(), 9)"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=pool.ROOT, capture_output=True, text=True, check=False)
    *numbers, folder = said.stdout.split()
    wait_for_the_end(*map(int, numbers))
    assert not Path(folder).exists()


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

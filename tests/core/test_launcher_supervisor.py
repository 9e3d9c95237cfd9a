"""The supervisor: whatever dies comes back, whatever is stopped leaves nothing, nobody starts twice."""

import os
import signal
import subprocess
import sys
from functools import partial

import pytest

from biuro.core.launcher import install, serving, steps
from biuro.core.launcher.environment import REPO, Folders, StartRefused
from biuro.core.launcher.lock import Lock, Running, holder
from biuro.core.launcher.processes import TAG, launch, signal_all, tagged, wait_until
from biuro.core.launcher.supervisor import Part

PARENT_OF_TWO = "import subprocess, time; subprocess.Popen(['sleep', '600']); time.sleep(600)"
SUPERVISOR = """
import sys, time
from biuro.core.launcher.processes import launch
print(launch(["sleep", "600"]).pid, flush=True)
time.sleep(600)
"""


@pytest.fixture
def part(tmp_path):
    mark = f"{tmp_path}:para"
    spawn = partial(launch, [sys.executable, "-c", PARENT_OF_TWO], env={**os.environ, TAG: mark})
    part = Part("para", spawn, tag=mark)
    part.run()
    assert wait_until(lambda: len(tagged(mark)) == 2, 10)
    yield part
    part.stop()


def test_a_killed_part_comes_back_and_its_orphans_do_not_stay(part):
    before = set(tagged(part.tag))
    os.kill(part.process.pid, signal.SIGKILL)
    part.process.wait(60)
    told = []
    assert wait_until(lambda: part.look(told.append) or (part.process is not None and len(tagged(part.tag)) == 2), 10)
    assert not before & set(tagged(part.tag))
    assert len(told) == 1


def test_stopping_a_part_leaves_no_descendant(part):
    part.stop()
    assert tagged(part.tag) == []


def test_a_part_that_keeps_dying_is_tried_less_and_less_often():
    part = Part("pech", partial(launch, ["false"]))
    part.run()
    pauses = []
    for _ in range(8):
        part.process.wait(60)
        part.look(lambda text: None)
        pauses.append(part.due - part.began)
        part.run()
    part.stop()
    assert part.failures == 8
    assert pauses[0] < pauses[3] < pauses[-1]


def test_children_die_with_a_supervisor_killed_by_9():
    with subprocess.Popen([sys.executable, "-c", SUPERVISOR], cwd=REPO, stdout=subprocess.PIPE, text=True) as above:
        child = int(above.stdout.readline())
        above.kill()
    assert wait_until(lambda: not os.path.exists(f"/proc/{child}") or _zombie(child), 10)


def _zombie(pid):
    with open(f"/proc/{pid}/stat") as file:
        return file.read().rpartition(")")[2].split()[0] == "Z"


def test_two_starts_at_once_give_one_office(tmp_path):
    first = Lock(tmp_path / "dane" / "uruchomienie.json")
    with pytest.raises(Running, match="właśnie startuje"):
        Lock(first.path)
    first.note({"adres": "http://localhost:8000/"})
    with pytest.raises(Running, match=f"localhost:8000.*{os.getpid()}"):
        Lock(first.path)
    assert holder(first.path)["pid"] == os.getpid()
    first.release()
    assert holder(first.path) is None
    Lock(first.path).release()


def test_a_signal_to_a_process_that_is_gone_is_no_error():
    with subprocess.Popen(["true"]) as gone:
        gone.wait()
    signal_all([gone.pid], signal.SIGTERM)


def test_a_command_gets_a_database_that_is_gone_after_it():
    env = {name: value for name, value in os.environ.items() if not name.startswith("DATABASE_")}
    ask = "import os, psycopg; c = psycopg.connect(os.environ['DATABASE_OWNER_URL']); print(c.info.host); c.close()"
    command = [
        sys.executable,
        "-m",
        "biuro.core.launcher",
        "z-baza",
        sys.executable,
        "-c",
        f"{ask}; raise SystemExit(4)",
    ]
    done = subprocess.run(command, cwd=REPO, env=env, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 4, done.stderr
    assert not os.path.exists(done.stdout.strip())


@pytest.fixture(autouse=True)
def _no_given_database(monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)


@pytest.mark.parametrize(("empty", "state"), [(True, "trwa"), (False, "cudza")])
def test_the_demonstration_goes_only_into_a_database_that_was_empty(tmp_path, monkeypatch, empty, state):
    monkeypatch.setattr(steps, "is_empty", lambda address: empty)
    place = Folders(tmp_path)
    assert steps.first_load_pending(place, "") is empty
    monkeypatch.setattr(steps, "is_empty", lambda address: False)
    assert steps.first_load_pending(place, "") is empty  # an interrupted first load is taken up again
    assert (tmp_path / steps.LOADED).read_text() == state


def test_a_given_database_is_loaded_although_the_embedded_one_was_before(tmp_path, monkeypatch):
    place = Folders(tmp_path)
    (tmp_path / steps.LOADED).write_text(steps.DONE)
    monkeypatch.setattr(steps, "is_empty", lambda address: True)
    for address in ("postgresql://biuro:a@baza/biuro", "postgresql://biuro:b@baza/inna"):
        monkeypatch.setenv("DATABASE_URL", address)
        assert steps.first_load_pending(place, address)
        steps.loaded(place, os.environ).write_text(steps.DONE)
        assert not steps.first_load_pending(place, address)


def test_behind_https_there_is_no_demonstration():
    assert steps.demonstration({"BIURO_HTTPS": "0"})
    assert not steps.demonstration({"BIURO_HTTPS": "1"})
    assert not steps.demonstration({"BIURO_HTTPS": "0", "BIURO_DEMO": "0"})


def test_a_changed_file_changes_the_fingerprint(tmp_path):
    file = tmp_path / "styl.css"
    file.write_text("a")
    before = steps.fingerprint([file])
    assert steps.fingerprint([file]) == before
    file.write_text("ab")
    assert steps.fingerprint([file]) != before


def test_a_failing_step_says_what_failed():
    with pytest.raises(StartRefused, match=r"manage\.py nie_ma_takiego"):
        steps.manage({**os.environ, "DATABASE_URL": "postgresql:///brak"}, "nie_ma_takiego")


def test_an_ordinary_user_is_told_the_command_for_an_administrator(monkeypatch, capsys):
    monkeypatch.setattr(install, "FOR_START", {"libpango-1.0-0": lambda: False, "tzdata": lambda: True})
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert install.main("start") == 1
    assert "apt-get install -y --no-install-recommends libpango-1.0-0\n" in capsys.readouterr().err


def test_the_cast_is_asked_once_and_kept_beside_its_password(tmp_path, monkeypatch):
    place, asked = Folders(tmp_path), []
    place.create(passable=False)
    (place.data / steps.LOADED).write_text(steps.DONE)
    monkeypatch.setattr(steps, "manage", lambda env, *command: asked.append(command) or "Hasło wszystkich osób: x")
    assert {steps.cast(place, {"BIURO_HTTPS": "0"}) for _ in range(2)} == {"Hasło wszystkich osób: x"}
    assert asked == [("obsada",)]
    assert steps.cast(place, {"BIURO_HTTPS": "1"}) == ""


@pytest.mark.parametrize(("host", "shown"), [("127.0.0.1", "localhost"), ("10.1.2.3", "10.1.2.3")])
def test_the_printed_address_is_one_that_answers(host, shown):
    assert serving.url(host, 8000) == f"http://{shown}:8000/"

"""The embedded PostgreSQL with real processes: what it survives and whom it refuses."""

import os
import shutil
import signal
import stat
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest

from biuro.core.launcher import roles
from biuro.core.launcher.account import Account
from biuro.core.launcher.environment import APPLICATION, OWNER, SUPERUSER, Folders, StartRefused
from biuro.core.launcher.postgres import Postgres
from biuro.core.launcher.postmaster import living
from biuro.core.launcher.processes import wait_until
from biuro.core.launcher.supervisor import Supervisor

NOBODY = Account(65534, 65534, drops=True)


@pytest.fixture(scope="module")
def server():
    """One server for the module: (Postgres, its supervised part)."""
    outer = Path(tempfile.mkdtemp(prefix="biuro-"))
    outer.chmod(0o711)
    postgres, supervisor = Postgres(Folders(outer / "dane")), Supervisor(lambda text: None)
    part = postgres.part()
    supervisor.add(part)
    postgres.wait(part, lambda text: None)
    yield postgres, part
    part.stop()
    shutil.rmtree(outer)


def connect(postgres, role, database="biuro"):
    address = roles.url(postgres.place.secrets, role, postgres.cluster.sockets(), database)
    return psycopg.connect(address, autocommit=True)


def bring_back(postgres, part):
    """What the supervisor does after a death."""
    part.process.wait(60)
    part.look(lambda text: None)
    postgres.wait(part, lambda text: None)


def test_committed_rows_survive_kill_9_of_the_postmaster_with_a_busy_backend_left_behind(server):
    postgres, part = server
    with connect(postgres, OWNER) as connection:
        connection.execute("CREATE TABLE przed_awaria AS SELECT 7 AS numer")
        busy = connection.info.backend_pid
        with ThreadPoolExecutor(1) as pool:
            asked = pool.submit(connection.execute, "SELECT pg_sleep(600)")
            assert wait_until(lambda: b"SELECT" in Path(f"/proc/{busy}/cmdline").read_bytes(), 10)
            os.kill(part.process.pid, signal.SIGKILL)
            bring_back(postgres, part)
            assert isinstance(asked.exception(), psycopg.OperationalError)
    assert busy not in living(postgres.cluster.data)
    with connect(postgres, OWNER) as connection:
        assert connection.execute("SELECT numer FROM przed_awaria").fetchone() == (7,)
        connection.execute("DROP TABLE przed_awaria")


def test_a_second_start_finds_the_data_and_the_passwords(server):
    postgres, part = server
    with connect(postgres, OWNER) as connection:
        connection.execute("CREATE TABLE wczoraj AS SELECT 8 AS numer")
    part.stop()
    again = Postgres(postgres.place)
    part.run()
    again.wait(part, lambda text: None)
    with connect(again, OWNER) as connection:
        assert connection.execute("SELECT numer FROM wczoraj").fetchone() == (8,)
        connection.execute("DROP TABLE wczoraj")


def test_the_number_of_a_living_stranger_in_postmaster_pid_does_not_stop_the_start(server):
    postgres, part = server
    part.stop()
    part.failures = 0
    account, sockets = postgres.cluster.account, postgres.cluster.sockets()
    with subprocess.Popen(["sleep", "600"], **account.popen()) as stranger:
        for path in (postgres.cluster.data / "postmaster.pid", sockets / ".s.PGSQL.5432.lock"):
            path.write_text(f"{stranger.pid}\n{postgres.cluster.data}\n{int(time.time())}\n5432\n{sockets}\n\n")
            account.own(path)
        part.run()
        postgres.wait(part, lambda text: None)
        assert stranger.poll() is None
        stranger.kill()
    assert part.failures == 0


def test_a_server_left_by_a_killed_supervisor_is_ended_before_the_next_one_starts(server):
    postgres, part = server
    left = part.process
    part.run()
    postgres.wait(part, lambda text: None)
    assert left.wait(60) == 0
    with connect(postgres, OWNER) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_secrets_and_the_socket_are_closed_to_others(server):
    postgres, _ = server
    for path in postgres.place.secrets.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    sockets = postgres.cluster.sockets()
    assert stat.S_IMODE(sockets.stat().st_mode) == 0o700
    assert sockets.stat().st_uid == postgres.cluster.data.stat().st_uid == postgres.cluster.account.uid


def open_to_others(folder):
    """May another user go in? By the bits that decide it; as root we also become another user and try."""
    allowed = bool(folder.stat().st_mode & stat.S_IXOTH)
    if os.geteuid() == 0:
        assert NOBODY.reaches(folder / ".") is allowed
    return allowed


def test_another_user_of_the_machine_does_not_reach_the_socket_nor_the_secrets(server):
    postgres, _ = server
    assert open_to_others(postgres.place.data)
    assert not open_to_others(postgres.cluster.sockets())
    assert not open_to_others(postgres.place.secrets)


@pytest.mark.parametrize("role", [SUPERUSER, OWNER, APPLICATION])
def test_the_socket_alone_is_not_enough_without_the_password(server, role):
    sockets = server[0].cluster.sockets()
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(host=str(sockets), port=5432, user=role, password="zgadywane", dbname="biuro")


def test_nothing_listens_on_tcp_and_nothing_committed_can_be_lost(server):
    with connect(server[0], SUPERUSER) as connection:
        shown = {
            name: connection.execute(f"SHOW {name}").fetchone()[0]
            for name in ("listen_addresses", "fsync", "full_page_writes", "synchronous_commit", "data_checksums")
        }
    assert shown.pop("listen_addresses") == ""
    assert set(shown.values()) == {"on"}


@pytest.mark.parametrize(
    "forbidden",
    [
        "CREATE TABLE nowa (id int)",
        "ALTER TABLE sprawdzana ADD dopisana int",
        "DROP TABLE sprawdzana",
        "TRUNCATE sprawdzana",
        "ALTER TABLE sprawdzana DISABLE TRIGGER ALL",
        "CREATE DATABASE obok",
        "CREATE ROLE obcy",
        f"SET ROLE {OWNER}",
        "SET session_replication_role = replica",
        "COPY sprawdzana FROM PROGRAM 'echo 1'",
        "SELECT pg_read_file('postgresql.conf')",
        "ALTER SYSTEM SET fsync = off",
    ],
)
def test_the_application_writes_rows_and_nothing_more(server, forbidden):
    with connect(server[0], OWNER) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS sprawdzana (id int)")
    with connect(server[0], APPLICATION) as connection:
        connection.execute("INSERT INTO sprawdzana VALUES (1)")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(forbidden)


def test_the_application_enters_only_its_own_database(server):
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        connect(server[0], APPLICATION, "postgres")


def test_the_owner_is_no_superuser_and_has_no_time_outs(server):
    with connect(server[0], OWNER) as connection:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("SELECT pg_read_file('postgresql.conf')")
        assert connection.execute("SHOW statement_timeout").fetchone() == ("0",)


def test_five_time_outs_hold_for_the_application(server):
    address = server[0].urls()["DATABASE_URL"]
    assert "connect_timeout=3" in address
    assert "tcp_user_timeout=5000" in address
    with psycopg.connect(address) as connection:
        shown = {name: connection.execute(f"SHOW {name}").fetchone()[0] for name in roles.TIMEOUTS}
    assert shown == roles.TIMEOUTS


def test_a_database_that_may_lose_confirmed_entries_is_refused(server):
    address = server[0].urls()["DATABASE_URL"]
    roles.require_durable(address)
    with pytest.raises(StartRefused, match="synchronous_commit"):
        roles.require_durable(f"{address}&options=-c%20synchronous_commit%3Doff")

"""python -m biuro.core.launcher start | stop | status | z-baza POLECENIE…"""

import os
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress

from biuro.core.launcher import restored, serving, steps
from biuro.core.launcher.environment import StartRefused, folders, remember, secret
from biuro.core.launcher.lock import Lock, Running, holder, stop_holder
from biuro.core.launcher.postgres import Postgres
from biuro.core.launcher.processes import put_down, tagged
from biuro.core.launcher.roles import require_durable
from biuro.core.launcher.supervisor import Stopped, Supervisor, stop_on_signals
from biuro.core.launcher.testing import with_database

STOPPED_STATUS = 3  # what init scripts return for "not running"


def say(text: str) -> None:
    """Tell the person; a closed terminal is no reason to stop serving."""
    with suppress(OSError):
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()


def start() -> int:
    """Run everything until a signal comes."""
    place = folders(os.environ)
    lock = Lock(place.lock)
    os.umask(0o077)
    supervisor = Supervisor(say)
    stop_on_signals()
    try:
        serve(lock, supervisor)
    except Stopped:
        say("Zatrzymuję…")
        return 0
    finally:
        supervisor.stop()
        lock.release()
    return 0


def serve(lock: Lock, supervisor: Supervisor) -> None:
    """From an empty folder, or from whatever the last run left, to a served application."""
    place, env = folders(os.environ), {**os.environ, "BIURO_HTTPS": os.environ.get("BIURO_HTTPS") or "0"}
    put_down(lambda: tagged(serving.tag(place)), [(signal.SIGTERM, 5.0), (signal.SIGKILL, 5.0)])
    host, port = serving.address(env)
    env |= {"BIURO_DATA": str(place.data), **database(supervisor)}
    owner = {"DATABASE_OWNER_URL": env.pop("DATABASE_OWNER_URL", env["DATABASE_URL"])}  # not for the web server
    require_durable(env["DATABASE_URL"])
    prepare(env, owner)
    server = serving.web(place, env, host, port)
    supervisor.add(server)
    serving.wait_for_answer(place, supervisor, server, host, port)
    supervisor.add(serving.worker(place, env))  # after the first answer: people wait for the page, not for the worker
    lock.note({"adres": serving.url(host, port)})
    say(f"\n{steps.cast(place, env)}\nBiuro działa: {serving.url(host, port)}")
    say(f"Dzienniki: {place.logs}\nZatrzymanie: Ctrl-C albo make stop")
    supervisor.watch()


def database(supervisor: Supervisor) -> dict[str, str]:
    """The addresses of the database: the given one, or our own server, started and watched."""
    place = folders(os.environ)
    if os.environ.get("DATABASE_URL"):
        place.create(passable=False)
        return {}
    postgres = Postgres(place)
    if postgres.cluster.home != place.data:
        say(f"Baza leży w {postgres.cluster.home}: do {place.data} jej konto systemowe nie ma dojścia.")
    part = postgres.part()
    supervisor.add(part)
    postgres.wait(part, say)
    remember(place.secrets, {**postgres.urls(), "BIURO_HTTPS": os.environ.get("BIURO_HTTPS") or "0"})
    return postgres.urls()


def prepare(env: Mapping[str, str], owner: Mapping[str, str]) -> None:
    """Tables, static files and, the first time, the bureau with its demonstration month."""
    place = folders(os.environ)
    secret(place.secrets, "secret_key")
    address = owner["DATABASE_OWNER_URL"]
    pending = steps.first_load_pending(place, address)
    if accepted := restored.refuse_older_copy(place.anchors, address, env.get(restored.ACCEPT, "")):
        say(accepted)
    say("Przygotowuję tabele…")
    steps.migrate(env, owner)
    steps.collect_static(place, env)
    if pending:
        say("Wczytuję biuro i przykładowy miesiąc pracy…" if steps.demonstration(env) else "Wczytuję biuro…")
        steps.first_load(place, env)


def stop() -> int:
    """End the running supervisor and wait for it."""
    path = folders(os.environ).lock
    if holder(path) is None:
        say("Biuro nie działa.")
        return 0
    ended = stop_holder(path)
    say("Zatrzymane." if ended else "Nie udało się zatrzymać w ciągu minuty.")
    return 0 if ended else 1


def status() -> int:
    """Say whether it runs, and where."""
    note = holder(folders(os.environ).lock)
    say("Biuro nie działa." if note is None else str(Running(note)))
    return STOPPED_STATUS if note is None else 0


COMMANDS = {"start": start, "stop": stop, "status": status}


def main(arguments: list[str]) -> int:
    """Run the command; a refusal is a sentence, not a traceback."""
    try:
        if arguments[:1] == ["z-baza"]:
            return with_database(arguments[1:], say)
        return COMMANDS[arguments[0]]()
    except (StartRefused, Running) as refusal:
        sys.stderr.write(f"{refusal}\n")
    except PermissionError as error:
        sys.stderr.write(f"Brak dostępu: {error.filename or error}. Uruchom na koncie, które założyło te dane.\n")
    except (IndexError, KeyError):
        sys.stderr.write(f"Użycie: {__doc__}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

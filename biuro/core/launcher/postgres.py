"""The embedded PostgreSQL: made, started, asked whether it is ready, addressed."""

import os
import signal
import subprocess
import time
from collections.abc import Callable

import psycopg

from biuro.core.launcher import roles
from biuro.core.launcher.cluster import READY, find_cluster
from biuro.core.launcher.environment import APPLICATION, OWNER, SUPERUSER, Folders, StartRefused, secret
from biuro.core.launcher.postmaster import clear
from biuro.core.launcher.processes import fresh_log, launch, tail
from biuro.core.launcher.programs import programs
from biuro.core.launcher.supervisor import Part

ATTEMPTS = 8  # of a server that exits at once, about 15 s: a killed one may hold its shared memory for a while
CONNECTION_TIMEOUTS = "&connect_timeout=3&tcp_user_timeout=5000"  # the other three belong to the role
SILENCE = 3.0  # seconds before a waiting person is told why


class Postgres:
    """The server of one installation. The caller holds the lock of the folder."""

    def __init__(self, place: Folders):
        self.place = place
        self.cluster = find_cluster(place)
        self.programs = programs(self.cluster.account)
        self.log = place.logs / "baza.log"
        password = secret(place.secrets, f"haslo-{SUPERUSER}")
        if not self.cluster.exists:
            self.cluster.create(self.programs, password)

    def part(self) -> Part:
        """The server as a part to be supervised."""
        return Part("baza", self.spawn, goodbye=signal.SIGINT, patience=30.0)

    def spawn(self) -> subprocess.Popen:
        """Clear what an earlier server left and start a new one; returns at once."""
        cluster = self.cluster
        clear(cluster.data, cluster.sockets(), cluster.account)
        command = [str(self.programs / "postgres"), *cluster.arguments()]
        env = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        user = cluster.account.popen()
        return launch(command, log=fresh_log(self.log), env=env, at_our_death=signal.SIGINT, cwd="/", **user)

    def wait(self, part: Part, tell: Callable[[str], None]) -> None:
        """Wait until the part answers. Recovery may take as long as it needs; a server that exits is tried again."""
        began, told = time.monotonic(), False
        while not self.ready():
            part.look(lambda text: None)
            if part.failures > ATTEMPTS:
                raise StartRefused(f"Baza nie chce wystartować. Koniec jej dziennika ({self.log}):\n{tail(self.log)}")
            if not told and time.monotonic() - began > SILENCE:
                tell("Baza odtwarza dane po nagłym zatrzymaniu. To może chwilę potrwać.")
                told = True
            time.sleep(0.03)
        roles.ensure(self.place.secrets, self.cluster.sockets())
        (self.place.data / READY).touch()

    def ready(self) -> bool:
        """Does it accept connections? A refused password is an answer too, and an error."""
        try:
            psycopg.connect(roles.url(self.place.secrets, SUPERUSER, self.cluster.sockets(), "postgres")).close()
        except psycopg.OperationalError as error:
            if "password authentication failed" in str(error):
                raise StartRefused("Hasło administratora bazy w folderze „tajne” nie pasuje do bazy.") from error
            return False
        return True

    def urls(self) -> dict[str, str]:
        """The two addresses, under the names the settings read."""
        sockets = self.cluster.sockets()
        return {
            "DATABASE_URL": roles.url(self.place.secrets, APPLICATION, sockets) + CONNECTION_TIMEOUTS,
            "DATABASE_OWNER_URL": roles.url(self.place.secrets, OWNER, sockets),
        }

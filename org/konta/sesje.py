"""The engine of sessions (SESSION_ENGINE): Django's sessions in the database, with person, times and device.

Times live in the session itself, so that one row answers everything and a request costs no further query.
"""

from datetime import UTC, datetime

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends import db
from django.utils import timezone

from org.kadry.models import Pracownik
from org.konta.models import Sesja
from org.konta.otwarcie import otworz

OD, OSTATNIO, ADRES, URZADZENIE = "od", "ostatnio", "adres", "urzadzenie"  # keys in the session


def teraz() -> int:
    """Now, in whole seconds since 1970."""
    return int(timezone.now().timestamp())


class SessionStore(db.SessionStore):
    """A session of somebody logged in always knows when it began and when it was last used."""

    osoba: Pracownik | None = None  # read together with the session

    def load(self) -> dict:
        """The data of the session; a key that opens nothing is forgotten."""
        found = otworz(self.session_key)
        if found is None:
            self._session_key = None
            return {}
        self.osoba = found.osoba
        return self.decode(found.dane)

    @classmethod
    def get_model_class(cls) -> type[Sesja]:
        """The table of sessions."""
        return Sesja

    def save(self, must_create: bool = False) -> None:
        """Save; a session that just got its person begins now."""
        if SESSION_KEY in self and OD not in self:
            self[OD] = self[OSTATNIO] = teraz()
        super().save(must_create)

    def create_model_instance(self, data: dict) -> Sesja:
        """The row of the session, its columns repeated from the data for the list of sessions."""
        row = super().create_model_instance(data)
        row.osoba_id = data.get(SESSION_KEY)
        row.od, row.ostatnio = _moment(data.get(OD)), _moment(data.get(OSTATNIO))
        row.adres, row.urzadzenie = data.get(ADRES), data.get(URZADZENIE, "")
        return row


def _moment(seconds: int | None) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if seconds else None

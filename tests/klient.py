"""force_login in one statement: Django's makes a session, gives it a new key and saves it again, a dozen in all."""

import pytest
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.test import Client
from django.utils.crypto import get_random_string

from org.konta.operations import BACKEND
from org.konta.sesje import SessionStore

KEY = 32  # characters


@pytest.fixture(autouse=True, scope="session")
def _predkie_logowanie():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Client, "force_login", _force_login)
        yield


def _force_login(client: Client, user, backend: str = BACKEND) -> None:
    """The client is logged in as the user; the session it had is gone, as after a login."""
    if kept := client.cookies.get(settings.SESSION_COOKIE_NAME):
        SessionStore(kept.value).delete()
    user.backend = backend
    session = SessionStore(get_random_string(KEY))
    session._session_cache = {
        SESSION_KEY: str(user.pk),
        BACKEND_SESSION_KEY: backend,
        HASH_SESSION_KEY: user.get_session_auth_hash(),
    }
    session.save(must_create=True)
    client.cookies[settings.SESSION_COOKIE_NAME] = session.session_key

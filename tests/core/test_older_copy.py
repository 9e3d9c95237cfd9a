"""An older backup put back (threat 73): the start says so before a number is given twice, the pages what is missing."""

import psycopg
import pytest
from django.db import connection

from biuro.core import anchor_file
from biuro.core.anchor_file import Anchor
from biuro.core.history import anchor
from biuro.core.history.models import Ogniwo
from biuro.core.launcher.environment import StartRefused
from biuro.core.launcher.restored import refuse_older_copy
from tests.sekretariat.przesylki_helpers import wpis

pytestmark = pytest.mark.django_db


@pytest.fixture
def kotwica(settings, tmp_path, monkeypatch):
    """The folder of the anchors of this test; the launcher asks on the connection of the test, which it cannot see."""
    settings.BIURO_DATA = tmp_path
    monkeypatch.setattr(psycopg, "connect", lambda address, **options: Ours())
    anchor.po_starszej_kopii.cache_clear()
    yield anchor.folder()
    anchor.po_starszej_kopii.cache_clear()


class Ours:
    """A psycopg connection inside the transaction of the test."""

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return None

    def execute(self, query, params=None):
        cursor = connection.connection.cursor()
        return cursor.execute(query, params)


@pytest.fixture
def later(biuro, kotwica):
    """The anchor of a later day: a link and letters up to RPW/5 that this database has never heard of."""
    item = wpis(biuro.sekretariat)
    connection.check_constraints()  # the chain is written at commit
    anchor.drop()
    head = Ogniwo.objects.latest("numer")
    assert refuse_older_copy(kotwica, "", "") == ""
    missing = Anchor(head.numer + 40, "f" * 64, "2026-11-28T16:00:00Z", anchor.lancuch())
    anchor_file.add(kotwica, missing)
    anchor_file.keep_numbers(kotwica, missing.lancuch, {f"RPW/{item.rok}": 5})
    return missing


def test_an_older_copy_stops_the_start_and_names_the_numbers(later, kotwica):
    words = rf"(?s)nr {later.numer}.*RPW/\d+: 2–5.*BIURO_STARSZA_KOPIA={later.numer}"
    with pytest.raises(StartRefused, match=words) as said:
        refuse_older_copy(kotwica, "", "")
    assert "Przywróć nowszą kopię" in str(said.value)
    with pytest.raises(StartRefused):
        refuse_older_copy(kotwica, "", str(later.numer - 1))


def test_nothing_is_anchored_over_a_newer_anchor(later, kotwica, caplog):
    before = anchor.path().read_text()
    assert anchor.drop() is None
    assert anchor.path().read_text() == before
    assert "behind its anchor" in caplog.text


def test_an_accepted_copy_starts_and_every_page_says_what_to_enter_again(later, kotwica, biuro, client):
    assert "RPW" in refuse_older_copy(kotwica, "", str(later.numer))
    assert refuse_older_copy(kotwica, "", "") == ""
    assert (kotwica / f"lancuch-do-{later.numer}.txt").exists()
    client.force_login(biuro.sekretariat)
    assert "Baza pochodzi ze starszej kopii" in client.get("/").content.decode()
    for _ in range(4):
        wpis(biuro.sekretariat)
    assert "Baza pochodzi ze starszej kopii" not in client.get("/").content.decode()


def test_another_database_in_the_same_folder_is_no_older_copy(later, kotwica):
    anchor_file.set_aside(kotwica, later)
    anchor_file.add(kotwica, later._replace(lancuch="0" * 16))
    assert refuse_older_copy(kotwica, "", "") == ""

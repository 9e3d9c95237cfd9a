"""Where the data lies: long paths, closed folders, strangers' folders, a database that is gone."""

import os
import shutil
import stat
from pathlib import Path

import pytest

from biuro.core.launcher import cluster as clusters
from biuro.core.launcher import programs as program_files
from biuro.core.launcher.account import Account
from biuro.core.launcher.cluster import READY, Cluster, find_cluster
from biuro.core.launcher.environment import Folders, StartRefused, remember, remembered, secret

OURSELVES = Account(os.geteuid(), os.getegid(), drops=False)


@pytest.fixture
def runtime(tmp_path, monkeypatch):
    monkeypatch.setattr(clusters, "runtime_folder", lambda: tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", ["a" * 120, "ze spacją", "z,przecinkiem"])
def test_a_path_unfit_for_a_socket_gets_a_private_runtime_folder(runtime, name):
    home = runtime / name
    home.mkdir()
    sockets = Cluster(home, OURSELVES).sockets()
    assert sockets.parent == runtime
    assert stat.S_IMODE(sockets.stat().st_mode) == 0o700
    assert sockets == Cluster(home, OURSELVES).sockets()


def test_a_folder_open_to_others_is_refused(tmp_path):
    (tmp_path / "gniazdo").mkdir()
    (tmp_path / "gniazdo").chmod(0o777)
    with pytest.raises(PermissionError):
        OURSELVES.private_folder(tmp_path / "gniazdo")


def test_a_link_in_place_of_the_folder_is_refused(tmp_path):
    (tmp_path / "cudzy").mkdir(mode=0o700)
    (tmp_path / "gniazdo").symlink_to(tmp_path / "cudzy")
    with pytest.raises(PermissionError):
        OURSELVES.private_folder(tmp_path / "gniazdo")


def test_root_under_a_closed_folder_keeps_it_closed(tmp_path, monkeypatch):
    closed = tmp_path / "root"
    closed.mkdir(mode=0o700)
    monkeypatch.setattr(clusters, "OUTSIDE", tmp_path / "var")
    monkeypatch.setattr(Account, "reaches", lambda self, path: not path.is_relative_to(closed))
    (tmp_path / "var").mkdir()
    found = find_cluster(Folders(closed / "dane"))
    assert found.home.parent == tmp_path / "var"
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700
    assert find_cluster(Folders(closed / "dane")).home == found.home


def test_programs_out_of_reach_are_copied_whole_and_once(tmp_path, monkeypatch):
    monkeypatch.setattr(program_files, "SHARED", tmp_path / "program")
    monkeypatch.setattr(Account, "reaches", lambda self, path: False)
    monkeypatch.setattr(shutil, "copytree", _small_copy)
    folder = program_files.programs(OURSELVES)
    assert (folder / "postgres").stat().st_mode & 0o005 == 0o005
    assert program_files.programs(OURSELVES) == folder
    assert [path.name for path in (tmp_path / "program").iterdir()] == [folder.parents[2].name]


def _small_copy(source, target, **_):
    target.joinpath("bin").mkdir(parents=True)
    (target / "bin" / "postgres").touch(mode=0o700)


def test_a_moved_installation_finds_its_database(tmp_path, monkeypatch):
    monkeypatch.setattr(Account, "reaches", lambda self, path: True)
    find_cluster(Folders(tmp_path / "dane"))
    (tmp_path / "dane").rename(tmp_path / "przeniesione")
    place = Folders(tmp_path / "przeniesione")
    assert find_cluster(place).home == place.data


def test_a_vanished_database_is_never_silently_made_anew(tmp_path):
    place = Folders(tmp_path)
    place.create(passable=False)
    (tmp_path / READY).touch()
    (tmp_path / "polozenie-bazy").write_text(".")
    with pytest.raises(StartRefused, match="kopii zapasowej"):
        find_cluster(place)


def test_a_secret_is_made_once_and_read_by_its_owner_only(tmp_path):
    made = secret(tmp_path, "haslo")
    assert len(made) > 40
    assert secret(tmp_path, "haslo") == made
    assert stat.S_IMODE((tmp_path / "haslo").stat().st_mode) == 0o600


def test_commands_typed_by_hand_find_the_running_database(tmp_path):
    place = Folders(tmp_path)
    place.create(passable=False)
    env = {"BIURO_DATA": str(tmp_path)}
    assert remembered(env) == {}
    remember(place.secrets, {"DATABASE_URL": "postgresql://a@/b?host=%2Fc&port=5"})
    assert remembered(env) == {"DATABASE_URL": "postgresql://a@/b?host=%2Fc&port=5"}
    assert remembered(env, as_owner=True)["BIURO_AS_OWNER"] == "1"
    assert remembered(env | {"DATABASE_URL": "postgresql:///inna"}) == {}
    assert stat.S_IMODE(Path(place.secrets / "srodowisko").stat().st_mode) == 0o600

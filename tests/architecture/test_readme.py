"""README tells the truth: every slice is on the map, every act of § 9 is in the glossary, every path exists."""

import re

from org.podpisywanie.reguly import Czynnosc
from tests.architecture.zrodla import ROOT

README = (ROOT / "README.md").read_text()


def test_every_slice_is_on_the_map():
    for app in ("org", "rejestry", "sekretariat"):
        for folder in (ROOT / app).iterdir():
            if (folder / "__init__.py").exists() and folder.name not in {"migrations", "management"}:
                assert f"{app}/{folder.name}" in README, folder


def test_every_act_of_par_9_is_in_the_glossary():
    for czynnosc in Czynnosc:
        assert f"`Czynnosc.{czynnosc.name}`" in README, czynnosc


def test_every_path_exists():
    for path in re.findall(r"`((?:org|rejestry|sekretariat|biuro|tests)/[\w/.*]+)`", README):
        assert list(ROOT.glob(path)), path


def test_every_command_exists():
    for name in re.findall(r"manage\.py (\w+)", README):
        found = [p for p in ROOT.glob(f"*/management/commands/{name}.py")]
        assert found, name

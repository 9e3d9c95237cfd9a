"""manage.py pokrycie_regulaminu: every § of the Regulamin with the code and the tests that serve it."""

import re
from collections import defaultdict
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from biuro.core.regulations import PARAGRAFY

MARK = re.compile(r"przepis\(\s*[\"']([^\"']+)[\"']")


def _matches(paragraph: str, text: str) -> bool:
    """True when the text names the paragraph itself, not merely one that begins alike (§ 1 and § 10)."""
    return re.search(rf"{re.escape(paragraph)}(?!\d)", text) is not None


class Command(BaseCommand):
    """Fails on a paragraph without code or without a test, unless it is declared to need none."""

    help = "Wypisuje § → kod → test i zgłasza błąd przy § bez kodu albo bez testu."

    def handle(self, *args, **options):
        """Print the table; raise CommandError with the paragraphs that lack something."""
        code = self._code()
        tests = self._tests()
        missing = []
        for przepis, tytul, powod in PARAGRAFY:
            where = [name for name, text in code.items() if _matches(przepis, text)]
            proof = [name for mark, names in tests.items() if _matches(przepis, mark) for name in names]
            self.stdout.write(f"{przepis:22} {tytul}")
            self.stdout.write(f"  kod:  {', '.join(where) or '–'}")
            self.stdout.write(f"  test: {', '.join(dict.fromkeys(proof)) or '–'}{f'  ({powod})' if powod else ''}")
            if not powod and not (where and proof):
                missing.append(przepis)
        if missing:
            raise CommandError(f"Bez kodu albo testu: {', '.join(missing)}.")

    def _code(self) -> dict[str, str]:
        root = Path(settings.BASE_DIR)
        files = [p for app in ("biuro", "org", "rejestry", "sekretariat") for p in (root / app).rglob("*.py")]
        skip = {"migrations", "commands"}
        known = root / "biuro" / "core" / "regulations.py"
        return {str(p.relative_to(root)): p.read_text() for p in files if not skip & set(p.parts) and p != known}

    def _tests(self) -> dict[str, list[str]]:
        root = Path(settings.BASE_DIR)
        marks = defaultdict(list)
        for path in (root / "tests").rglob("test_*.py"):
            for mark in MARK.findall(path.read_text()):
                marks[mark].append(str(path.relative_to(root)))
        return marks

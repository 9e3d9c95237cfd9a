"""Threats 16-20: many at once, with double clicks. Real processes, real commits: no gap, no double, nothing lost."""

import json
import os
import subprocess
import sys
import uuid
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote

import pytest
from django.conf import settings
from django.db import connection

from biuro.core.history.verify import problems
from biuro.core.numbering import Licznik
from sekretariat.przesylki.models import Przesylka
from tests.obsada import bureau

PROCESSES, THREADS, EACH = 2, 8, 7


def in_a_process(keys: list[str]) -> list[list]:
    """The answers another process got for these forms."""
    base = connection.settings_dict
    login = f"{quote(base['USER'])}:{quote(base['PASSWORD'])}@" if base["USER"] else ""
    url = f"postgresql://{login}{base['HOST'] and quote(base['HOST'], safe='')}:{base['PORT'] or 5432}/{base['NAME']}"
    env = os.environ | {
        "DJANGO_SETTINGS_MODULE": "biuro.settings",
        "DATABASE_URL": url,
        "DATABASE_OWNER_URL": url,
        "BIURO_AS_OWNER": "1",
    }
    command = [sys.executable, "-m", "tests.sekretariat.rejestrator", str(THREADS)]
    done = subprocess.run(
        command,
        input=json.dumps(keys),
        capture_output=True,
        text=True,
        cwd=settings.BASE_DIR,
        env=env,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)


@pytest.mark.django_db(transaction=True)
@pytest.mark.przepis("§ 7 ust. 3 pkt 2")
@pytest.mark.dlugi
def test_sixteen_register_at_once_with_double_clicks():
    bureau()
    keys = [[str(uuid.uuid4()) for _ in range(THREADS * EACH)] for _ in range(PROCESSES)]
    with ThreadPoolExecutor(PROCESSES) as pool:
        acknowledged = [row for rows in pool.map(in_a_process, keys) for row in rows]
    numbers = sorted(Przesylka.objects.values_list("numer", flat=True))
    total = PROCESSES * THREADS * EACH
    assert numbers == list(range(1, total + 1))
    assert Licznik.objects.get(seria="RPW").ostatni == total
    # every acknowledged number stands under its key, and both clicks of a form were told the same number
    assert len(acknowledged) == 2 * total
    kept = {str(key): number for key, number in Przesylka.objects.values_list("klucz", "numer")}
    assert all(kept[key] == number for key, number in acknowledged)
    assert list(problems()) == []

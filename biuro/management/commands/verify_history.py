"""manage.py verify_history: proves that no history was altered, cut or replaced by an older copy."""

from django.core.management.base import BaseCommand, CommandError

from biuro.core.history import anchor
from biuro.core.history.models import Ogniwo
from biuro.core.history.verify import problems


class Command(BaseCommand):
    """Exit code 0 when everything agrees, 1 with one line per disagreement."""

    help = "Sprawdza łańcuch skrótów historii, wiersze pod nim i kotwicę poza bazą."

    def handle(self, *args, **options):
        """Print every disagreement; raise CommandError when there is any."""
        found = list(problems())
        for sentence in found:
            self.stderr.write(sentence)
        if found:
            raise CommandError(f"Historia nie zgadza się w {len(found)} miejscach.")
        for path in sorted(anchor.folder().glob("lancuch-do-*")):
            self.stdout.write(f"Przyjęto kiedyś starszą kopię bazy; dalsze kotwice są w pliku {path.name}.")
        self.stdout.write(f"Historia jest nienaruszona: {Ogniwo.objects.count()} ogniw.")

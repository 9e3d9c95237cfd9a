"""Numbers without gaps and doubles: a counter row per series and year, locked until the entry is committed.

The number is taken last, in the transaction that writes the entry, so a failure gives it back. The database
repeats the rule (guards.py: n-1 must exist, a number cannot be changed, a row cannot be deleted).
"""

from django.db import connection, models

NEXT = """
INSERT INTO biuro_licznik (seria, rok, ostatni) VALUES (%s, %s, 1)
ON CONFLICT (seria, rok) DO UPDATE SET ostatni = biuro_licznik.ostatni + 1 RETURNING ostatni
"""


class Licznik(models.Model):
    """The last number given in a series and year."""

    seria = models.CharField(max_length=40)
    rok = models.PositiveSmallIntegerField()
    ostatni = models.PositiveIntegerField()

    class Meta:
        verbose_name = "licznik"
        verbose_name_plural = "liczniki"
        constraints = [models.UniqueConstraint(fields=["seria", "rok"], name="jeden_licznik_na_serie_i_rok")]

    def __str__(self):
        return f"{self.seria}/{self.rok}: {self.ostatni}"


def next_number(seria: str, rok: int) -> int:
    """The next number of the series in the year (from 1); the caller must be inside transaction.atomic()."""
    with connection.cursor() as cursor:
        cursor.execute(NEXT, [seria, rok])
        return cursor.fetchone()[0]


def expected_number(seria: str, rok: int) -> int:
    """The number the next entry will probably get: for the screen only, nothing is reserved."""
    last = Licznik.objects.filter(seria=seria, rok=rok).values_list("ostatni", flat=True).first()
    return (last or 0) + 1

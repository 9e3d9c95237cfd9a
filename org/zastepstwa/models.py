"""Absences and substitution (§ 3 ust. 3). The absence of the director by itself gives his tasks to the deputy;
a substitute of any other post is named by decision, with dates."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import BigIntegerRangeField, RangeOperators
from django.db import models
from django.db.models import F, Func, Q

from biuro.core.validity import ValidModel
from org.kadry.models import Pracownik
from org.struktura.models import Stanowisko
from org.zastepstwa.pory import Pora

BEZ_KONCA = 9_999_999  # a half-day later than any date of a calendar; the key of the row stands above it


def _polowy(klucz: str, od: str, do: str) -> Func:
    """The half-days of a row as one range in which rows of different keys never meet, so no extension is needed."""
    template = f"""int8range(
        %(expressions)s::bigint * {BEZ_KONCA + 1} + ({od}),
        %(expressions)s::bigint * {BEZ_KONCA + 1} + coalesce({do}, {BEZ_KONCA}), '[]')"""
    return Func(F(klucz), template=template, output_field=BigIntegerRangeField())


class Nieobecnosc(ValidModel):
    """Half-days on which a person is not at work. Why is not kept here: the kind of leave is nobody's business.

    What was recorded or ended in the course of a half-day counts from, or until, that moment: an act done before
    it stays right when it is checked again years later.
    """

    pracownik = models.ForeignKey(Pracownik, models.PROTECT, related_name="nieobecnosci")
    od_pora = models.PositiveSmallIntegerField("od pory", choices=Pora, default=Pora.RANO)
    do_pora = models.PositiveSmallIntegerField("do pory", choices=Pora, default=Pora.POPOLUDNIE)
    od_chwili = models.DateTimeField("wpisana w trakcie", null=True, editable=False)
    do_chwili = models.DateTimeField("zakończona przed czasem", null=True, editable=False)
    odwolana = models.BooleanField("odwołana", default=False)

    class Meta(ValidModel.Meta):
        verbose_name = "nieobecność"
        verbose_name_plural = "nieobecności"
        constraints = [
            models.CheckConstraint(
                condition=Q(do=None) | Q(do__gt=F("od")) | Q(do=F("od"), do_pora__gte=F("od_pora")),
                name="nieobecnosc_do_nie_przed_od",
            ),
            ExclusionConstraint(
                name="nieobecnosci_osoby_nie_nachodza",
                expressions=[
                    (
                        _polowy(
                            "pracownik",
                            "(od - DATE '2000-01-01') * 2 + od_pora",
                            "(\"do\" - DATE '2000-01-01') * 2 + do_pora",
                        ),
                        RangeOperators.OVERLAPS,
                    )
                ],
                condition=Q(odwolana=False, do_chwili=None),
            ),
        ]
        indexes = [models.Index(fields=["pracownik", "od"])]

    def __str__(self):
        return f"{self.pracownik}: {self.od} - {self.do or '…'}"

    @property
    def pierwsza(self) -> tuple:
        """The first half-day."""
        return self.od, self.od_pora

    @property
    def ostatnia(self) -> tuple | None:
        """The last half-day; None until further notice."""
        return (self.do, self.do_pora) if self.do else None


class Zastepstwo(ValidModel):
    """A named substitute of a post other than the director's, by decision.

    A second one for the same days is named with the next `kolejnosc`: he acts while those before him are away.
    """

    stanowisko = models.ForeignKey(Stanowisko, models.PROTECT, related_name="zastepstwa")
    kto = models.ForeignKey(Pracownik, models.PROTECT, related_name="zastepstwa")
    decyzja = models.CharField("na podstawie", max_length=200, help_text="znak i data decyzji")
    tylko_gdy_nieobecny = models.BooleanField("tylko podczas nieobecności zastępowanego", default=False)
    kolejnosc = models.PositiveSmallIntegerField("kolejność", default=1)
    do_chwili = models.DateTimeField("odwołane w trakcie", null=True, editable=False)
    odwolane = models.BooleanField("odwołane przed początkiem", default=False)

    class Meta(ValidModel.Meta):
        verbose_name = "zastępstwo"
        verbose_name_plural = "zastępstwa"
        constraints = [
            models.CheckConstraint(condition=Q(do=None) | Q(do__gte=F("od")), name="zastepstwo_do_nie_przed_od"),
            models.CheckConstraint(condition=Q(kolejnosc__gte=1, kolejnosc__lte=9), name="zastepstwo_kolejnosc_1_9"),
            ExclusionConstraint(
                name="zastepstwa_stanowiska_nie_nachodza",
                expressions=[
                    (
                        _polowy(
                            "stanowisko",
                            f"kolejnosc * {(BEZ_KONCA + 1) // 10} + (od - DATE '2000-01-01')",
                            f"kolejnosc * {(BEZ_KONCA + 1) // 10} + coalesce(\"do\" - DATE '2000-01-01', 99999)",
                        ),
                        RangeOperators.OVERLAPS,
                    )
                ],
                condition=Q(odwolane=False, do_chwili=None),
            ),
        ]

    def __str__(self):
        return f"{self.kto} za {self.stanowisko} ({self.od} - {self.do or '…'})"

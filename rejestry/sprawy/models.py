"""The sprawa: one case with its mark (§ 10 ust. 1-3), who handles it and how it ended."""

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q
from guardian.models import UserObjectPermissionBase

from biuro.core.history.models import HistoryModel
from biuro.core.search import Szukane
from biuro.core.sortkey import pl
from biuro.core.validity import ValidModel
from org.struktura.models import Jednostka
from rejestry.jrwa.models import KlasaJrwa


class Sprawa(Szukane, HistoryModel):
    """A case of a unit, class and year. Its mark never changes (kancelaria 1.10)."""

    NUMERACJA = ("komorka", "klasa_symbol", "rok", "grupa", "numer")
    SZUKANE = ("tytul", "wnoszacy", "wnoszacy_adres", "wnoszacy_email", "znak_wszczynajacy")

    class Stan(models.TextChoices):
        W_TOKU = "w_toku", "W toku"
        ODPOWIEDZIANO = "odpowiedziano", "Odpowiedź wysłana"
        ZALATWIONA = "zalatwiona", "Załatwione"

    class Archiwum(models.TextChoices):
        W_KOMORCE = "", "w komórce"
        PRZEKAZANE = "przekazane", "w archiwum zakładowym"
        WYBRAKOWANE = "wybrakowane", "wybrakowane za zgodą archiwum państwowego"

    # The mark is a snapshot of the day the case began: a later change of symbols leaves it alone.
    komorka = models.CharField("komórka", max_length=10, editable=False)
    klasa_symbol = models.CharField("symbol klasy", max_length=6, editable=False)
    rok = models.PositiveSmallIntegerField(editable=False)
    grupa = models.PositiveIntegerField(
        "podteczka", default=0, editable=False, help_text="numer jej podstawy; 0: żadna"
    )
    numer = models.PositiveIntegerField(editable=False)
    podteczka = models.BooleanField("podstawa podteczki", default=False, editable=False, help_text="wydzielona grupa")
    jednostka = models.ForeignKey(Jednostka, models.PROTECT, related_name="sprawy")
    klasa = models.ForeignKey(KlasaJrwa, models.PROTECT, related_name="sprawy")

    tytul = models.CharField("tytuł", max_length=250)
    wnoszacy = models.CharField("wnoszący", max_length=250, blank=True)
    wnoszacy_adres = models.CharField("adres wnoszącego", max_length=400, blank=True)
    wnoszacy_email = models.CharField("e-mail wnoszącego", max_length=254, blank=True)
    wnoszacy_szukaj = models.CharField(max_length=300, editable=False, blank=True, help_text="bez wielkości i ogonków")
    znak_wszczynajacy = models.CharField("znak pisma wszczynającego", max_length=100, blank=True)
    data_wplywu = models.DateField("data wpływu", help_text="od niej liczy się termin")
    data_wszczecia = models.DateField("data wszczęcia")
    prowadzi = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="sprawy")
    dotyczy = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name="pracownik, którego dotyczy",
        help_text="nie widzi sprawy i o niej nie rozstrzyga",
    )
    poufna = models.BooleanField(default=False, editable=False, help_text="tylko prowadzący i jego przełożeni")
    powod_poufnosci = models.CharField("powód poufności", max_length=400, blank=True, editable=False)
    stan = models.CharField(max_length=20, choices=Stan, default=Stan.W_TOKU, editable=False)
    odpowiedz_wyslano = models.DateField("odpowiedź wysłana dnia", null=True, blank=True, editable=False)
    sposob = models.CharField("sposób załatwienia", max_length=40, blank=True, editable=False)
    zakonczono = models.DateField("zakończono dnia", null=True, blank=True, editable=False)
    archiwum = models.CharField(
        "gdzie są akta", max_length=12, choices=Archiwum, blank=True, default="", editable=False
    )
    klucz = models.UUIDField(unique=True, editable=False, help_text="klucz formularza: dwa kliknięcia, jedna sprawa")
    zalozyl = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False)

    class Meta:
        verbose_name_plural = "sprawy"
        constraints = [
            models.UniqueConstraint(
                fields=["komorka", "klasa_symbol", "rok", "grupa", "numer"], name="unikalny_znak_sprawy"
            ),
            models.CheckConstraint(condition=Q(podteczka=False) | Q(grupa=0), name="podteczka_nie_ma_podteczki"),
            models.CheckConstraint(
                condition=Q(archiwum="") | Q(stan="zalatwiona"), name="do_archiwum_ida_akta_spraw_zakonczonych"
            ),
            models.CheckConstraint(
                name="zalatwiona_wtedy_i_tylko_wtedy_gdy_ma_sposob",
                condition=Q(stan="zalatwiona", zakonczono__isnull=False) & ~Q(sposob="")
                | ~Q(stan="zalatwiona") & Q(zakonczono__isnull=True, sposob=""),
            ),
            models.CheckConstraint(
                name="poufna_wtedy_i_tylko_wtedy_gdy_ma_powod",
                condition=Q(poufna=True) & ~Q(powod_poufnosci="") | Q(poufna=False, powod_poufnosci=""),
            ),
        ]
        indexes = [
            models.Index(fields=["jednostka", "stan", "-id"]),
            models.Index(fields=["prowadzi", "stan", "-id"]),
            models.Index(fields=["wnoszacy_szukaj"]),
            GinIndex(fields=["wnoszacy_szukaj"], name="sprawa_wnoszacy_trgm", opclasses=["gin_trgm_ops"]),
            models.Index(fields=["-data_wszczecia", "-id"]),
            GinIndex(fields=["slowa"], name="sprawa_slowa"),
            models.Index(pl("tytul"), "id", name="sprawa_tytul_pl"),
            models.Index(pl("wnoszacy"), "id", name="sprawa_wnoszacy_pl"),
            models.Index(fields=["rok", "numer", "id"], name="sprawa_rok_numer"),
            models.Index(fields=["data_wplywu", "id"], name="sprawa_wplyw"),
            models.Index(fields=["rok", "grupa", "numer", "id"], name="sprawa_lp"),
            models.Index(fields=["prowadzi", "id"], name="sprawa_prowadzi"),
            models.Index(fields=["prowadzi", "rok", "numer"], name="sprawa_prowadzi_rejestr"),
            models.Index(fields=["stan", "id"], name="sprawa_stan"),
            models.Index(fields=["sposob", "id"], name="sprawa_sposob"),
            models.Index(fields=["zakonczono", "id"], name="sprawa_zakonczono"),
            models.Index(fields=["odpowiedz_wyslano", "id"], name="sprawa_odpowiedz"),
            models.Index(fields=["rok", "numer"], condition=Q(poufna=True), name="sprawy_poufne"),
            # Few are open after their year, so „z poprzednich lat” must not look through all.
            models.Index(fields=["rok", "-id"], condition=~Q(stan="zalatwiona"), name="sprawy_otwarte_wg_roku"),
        ]

    def __str__(self):
        return self.znak

    @property
    def znak(self) -> str:
        """„PK-II.1510.31.2026”, in a sub-file „PK.1431.3.12.2026”: § 10 and kancelaria 1.10."""
        group = f"{self.grupa}." if self.grupa else ""
        return f"{self.komorka}.{self.klasa_symbol}.{group}{self.numer}.{self.rok}"

    @property
    def znak_podteczki(self) -> str:
        """„PK.1431.3”: what stands on the sub-file whose base this case is."""
        return f"{self.komorka}.{self.klasa_symbol}.{self.numer}" if self.podteczka else ""


class Powiazanie(HistoryModel):
    """Why two marks belong together: moved to another mark, joined and closed as joined, or only related."""

    class Rodzaj(models.TextChoices):
        PRZENIESIENIE = "przeniesienie", "przeniesiono do znaku"
        POLACZENIE = "polaczenie", "połączono ze sprawą"
        ZWIAZEK = "zwiazek", "ma związek ze sprawą"

    rodzaj = models.CharField(max_length=16, choices=Rodzaj)
    z = models.ForeignKey(Sprawa, models.PROTECT, related_name="powiazania_dalej")
    do = models.ForeignKey(Sprawa, models.PROTECT, related_name="powiazania_skad")
    powod = models.CharField("dlaczego", max_length=400)
    dzien = models.DateField("dzień")
    kto = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False)
    zerwane = models.BooleanField(default=False, editable=False, help_text="już nie obowiązuje: sprawę wznowiono")

    class Meta:
        verbose_name = "powiązanie spraw"
        verbose_name_plural = "powiązania spraw"
        constraints = [
            models.CheckConstraint(condition=~Q(z=models.F("do")), name="sprawa_nie_wiaze_sie_z_soba"),
            models.UniqueConstraint(
                fields=["z"],
                condition=Q(rodzaj__in=["przeniesienie", "polaczenie"], zerwane=False),
                name="sprawa_idzie_dalej_pod_jednym_znakiem",
            ),
            models.UniqueConstraint(
                fields=["z", "do"], condition=Q(rodzaj="zwiazek", zerwane=False), name="jeden_zwiazek_pary_spraw"
            ),
        ]

    def __str__(self):
        return f"{self.z} {self.get_rodzaj_display()} {self.do}"


class UdostepnienieSprawy(UserObjectPermissionBase):
    """django-guardian with a direct key: an exceptional look into the file, granted to a named person."""

    content_object = models.ForeignKey(Sprawa, models.CASCADE)

    class Meta(UserObjectPermissionBase.Meta):
        verbose_name = "udostępnienie sprawy"
        verbose_name_plural = "udostępnienia spraw"


class Udostepnienie(ValidModel):
    """The record of such a look: to whom, which case, why, until when, by whom; without it the key opens nothing."""

    sprawa = models.ForeignKey(Sprawa, models.PROTECT, related_name="udostepnienia")
    komu = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="udostepnienia")
    powod = models.CharField("dlaczego", max_length=400)
    udzielil = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name="udzielił")
    podstawa = models.CharField(max_length=200)
    cofniete = models.BooleanField("cofnięte", default=False)
    klucz = models.UUIDField(unique=True, editable=False, help_text="klucz formularza")

    class Meta(ValidModel.Meta):
        verbose_name = "udostępnienie"
        verbose_name_plural = "udostępnienia"
        constraints = [
            models.CheckConstraint(condition=Q(do__gte=models.F("od")), name="udostepnienie_ma_ostatni_dzien"),
            models.CheckConstraint(condition=Q(do__isnull=False), name="udostepnienie_konczy_sie"),
        ]
        indexes = [models.Index(fields=["komu", "do"])]

    def __str__(self):
        return f"{self.sprawa}: {self.komu} do {self.do}"

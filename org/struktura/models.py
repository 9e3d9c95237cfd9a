"""§ 2-5, § 8 and § 10 ust. 3: orders, units and posts and who supervises whom, in versions that follow each other.

A row is one version of a unit or post, valid od-do. The versions of one unit share a `ciag`; the database refuses two
of them on one day and a gap between them, one symbol for two units, a unit that ends without a successor or has no
supervisor on some day, a post outside the days of its unit, an order that ends unrepealed. A row that an order
withdrawn before its day had prepared keeps its first day and ends the day before it: it is valid on no day.
"""

import uuid

from django.db import models
from django.db.models import F, Q

from biuro.core.files.models import Plik
from biuro.core.history.models import HistoryModel
from biuro.core.validity import ValidModel, bez_nakladania, okres_albo_nigdy


class Zarzadzenie(HistoryModel):
    """An order of the director; a draft until he decides. § 4: in force after the approval of the Sekretarz Miasta."""

    class Stan(models.TextChoices):
        PROJEKT = "projekt", "Projekt"
        ZATWIERDZONE = "zatwierdzone", "Zatwierdzone"
        WYCOFANE = "wycofane", "Wycofane"

    numer = models.CharField(max_length=20, unique=True)
    z_dnia = models.DateField("z dnia")
    od = models.DateField("w mocy od")
    do = models.DateField("w mocy do", null=True, blank=True)
    tytul = models.CharField("tytuł", max_length=250)
    stan = models.CharField(max_length=12, choices=Stan, default=Stan.PROJEKT, editable=False)
    zatwierdzil = models.CharField("zatwierdził", max_length=120, blank=True)
    zatwierdzono = models.DateField("zatwierdzono dnia", null=True, blank=True)
    struktura_znana = models.BooleanField(default=True, help_text="nie: wiadomo tylko, że zarządzenie było")
    plik = models.ForeignKey(Plik, models.PROTECT, related_name="+", null=True, blank=True)
    plik_nazwa = models.CharField(max_length=200, blank=True)
    slady = models.JSONField(default=list, editable=False, help_text="co zatwierdzenie zmieniło: do wycofania")
    klucz = models.UUIDField(unique=True, null=True, editable=False)

    class Meta:
        verbose_name = "zarządzenie"
        verbose_name_plural = "zarządzenia"
        constraints = [
            models.CheckConstraint(
                condition=~Q(stan="zatwierdzone") | ~Q(zatwierdzil=""), name="zatwierdzone_przez_kogos"
            ),
            models.UniqueConstraint(
                fields=["od"],
                condition=Q(stan="zatwierdzone", struktura_znana=True),
                name="jedno_zarzadzenie_zmienia_strukture_w_dniu",
            ),
        ]

    def __str__(self):
        return f"zarządzenie nr {self.numer}"


class Uchylenie(HistoryModel):
    """An order takes the force of another from a day on (zarządzenie 1/2017 § 2)."""

    zarzadzenie = models.ForeignKey(Zarzadzenie, models.PROTECT, related_name="uchyla", verbose_name="zarządzenie")
    uchylane = models.ForeignKey(Zarzadzenie, models.PROTECT, related_name="uchylone")
    dnia = models.DateField("traci moc z dniem")
    cofniete = models.BooleanField("cofnięte", default=False)

    class Meta:
        verbose_name = "uchylenie"
        verbose_name_plural = "uchylenia"
        constraints = [
            models.UniqueConstraint(fields=["uchylane"], condition=Q(cofniete=False), name="uchylone_raz"),
            models.CheckConstraint(condition=~Q(zarzadzenie=F("uchylane")), name="nie_uchyla_siebie"),
        ]

    def __str__(self):
        return f"{self.zarzadzenie} uchyla {self.uchylane}"


class Jednostka(ValidModel):
    """A unit of § 2 with its symbol of § 10; `nadzor` is the post that supervises it (§ 3 ust. 2, § 4)."""

    class Rodzaj(models.TextChoices):
        KIEROWNICTWO = "kierownictwo", "kierownictwo Biura"
        ODDZIAL = "oddzial", "oddział"
        STANOWISKO = "stanowisko", "samodzielne stanowisko"

    zarzadzenie = models.ForeignKey(Zarzadzenie, models.PROTECT, related_name="jednostki", verbose_name="zarządzenie")
    ciag = models.UUIDField("ciąg wersji", default=uuid.uuid4, editable=False)
    symbol = models.CharField(max_length=10, help_text="§ 10 ust. 3, np. PK-II")
    nazwa = models.CharField(max_length=160)
    rodzaj = models.CharField(max_length=20, choices=Rodzaj)
    nadzor = models.ForeignKey(
        "Stanowisko",
        models.PROTECT,
        related_name="nadzorowane",
        null=True,
        blank=True,
        verbose_name="nadzór",
        help_text="§ 3 ust. 2, § 4",
    )

    class Meta(ValidModel.Meta):
        verbose_name_plural = "jednostki"
        ordering = ["symbol"]
        constraints = [
            okres_albo_nigdy("jednostka_okres"),
            bez_nakladania("jeden_symbol_w_dniu", "symbol"),
            bez_nakladania("jedna_wersja_jednostki_w_dniu", "ciag"),
        ]

    def __str__(self):
        return f"{self.symbol} {self.nazwa}"


class Stanowisko(ValidModel):
    """A post of § 2; `funkcja` is what the rules of signing ask about."""

    class Funkcja(models.TextChoices):
        DYREKTOR = "dyrektor", "dyrektor"
        ZASTEPCA = "zastepca", "zastępca dyrektora"
        KIEROWNIK = "kierownik", "kierownik oddziału"
        SEKRETARIAT = "sekretariat", "stanowisko ds. obsługi sekretariatu"
        PRACOWNIK = "pracownik", "pracownik merytoryczny"

    jednostka = models.ForeignKey(Jednostka, models.PROTECT, related_name="stanowiska")
    ciag = models.UUIDField("ciąg wersji", default=uuid.uuid4, editable=False)
    nazwa = models.CharField(max_length=160)
    funkcja = models.CharField(max_length=20, choices=Funkcja)
    etaty = models.DecimalField(
        max_digits=5, decimal_places=2, null=True, blank=True, help_text="§ 8, załącznik nr 2; puste: nieznane"
    )

    class Meta(ValidModel.Meta):
        verbose_name_plural = "stanowiska"
        constraints = [
            okres_albo_nigdy("stanowisko_okres"),
            bez_nakladania("jedna_wersja_stanowiska_w_dniu", "ciag"),
            bez_nakladania("jeden_dyrektor_i_zastepca_w_dniu", "funkcja", dla=Q(funkcja__in=("dyrektor", "zastepca"))),
        ]

    def __str__(self):
        return f"{self.nazwa}, {self.jednostka.symbol}"


class Nastepstwo(HistoryModel):
    """A unit continues in another from the next day on; `akta`: it takes over the matters (one of a split does)."""

    zarzadzenie = models.ForeignKey(Zarzadzenie, models.PROTECT, related_name="+", verbose_name="zarządzenie")
    poprzednia = models.ForeignKey(Jednostka, models.PROTECT, related_name="dalsze")
    nastepna = models.ForeignKey(Jednostka, models.PROTECT, related_name="wczesniejsze", verbose_name="następna")
    akta = models.BooleanField("przejmuje akta", default=True)
    cofniete = models.BooleanField("cofnięte", default=False)

    class Meta:
        verbose_name = "następstwo jednostek"
        verbose_name_plural = "następstwa jednostek"
        constraints = [
            models.UniqueConstraint(
                fields=["poprzednia"], condition=Q(akta=True, cofniete=False), name="akta_przejmuje_jedna_jednostka"
            ),
            models.UniqueConstraint(fields=["poprzednia", "nastepna"], name="jedno_nastepstwo_pary"),
        ]

    def __str__(self):
        return f"{self.poprzednia.symbol} → {self.nastepna.symbol}"


class NastepstwoStanowisk(HistoryModel):
    """A post continues in another from the next day on; its holders go over."""

    zarzadzenie = models.ForeignKey(Zarzadzenie, models.PROTECT, related_name="+", verbose_name="zarządzenie")
    poprzednie = models.ForeignKey(Stanowisko, models.PROTECT, related_name="dalsze")
    nastepne = models.ForeignKey(Stanowisko, models.PROTECT, related_name="wczesniejsze", verbose_name="następne")
    cofniete = models.BooleanField("cofnięte", default=False)

    class Meta:
        verbose_name = "następstwo stanowisk"
        verbose_name_plural = "następstwa stanowisk"
        constraints = [
            models.UniqueConstraint(
                fields=["poprzednie"], condition=Q(cofniete=False), name="jedno_stanowisko_po_stanowisku"
            ),
        ]

    def __str__(self):
        return f"{self.poprzednie} → {self.nastepne}"

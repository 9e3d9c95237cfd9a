"""A pismo from draft to dispatch (§ 9): its versions, the acts of chapter IV given to each, and the signed PDF."""

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from biuro.core.files.models import Plik
from biuro.core.history.models import AppendOnlyModel, HistoryModel
from biuro.core.search import Szukane
from biuro.core.sortkey import pl
from org.pelnomocnictwa.dane import NAZWY
from org.podpisywanie.reguly import Czynnosc, Kategoria
from org.struktura.models import Jednostka
from rejestry.sprawy.models import Sprawa


class Pismo(Szukane, HistoryModel):
    """The letter as a whole. Its words live in versions; its state is changed only by the workflow (states.py)."""

    SZUKANE = ("temat", "adresat", "znak")

    class Stan(models.TextChoices):
        PROJEKT = "projekt", "W toku"
        DO_PARAFY = "do_parafy", "Do parafy"
        DO_PODPISU = "do_podpisu", "Do podpisu"
        ZAAPROBOWANE = "zaaprobowane", "Zaaprobowane, do podpisu"
        ZWROCONE = "zwrocone", "Zwrócone"
        PRZEDLOZONE = "przedlozone", "Przedłożone poza Biuro"
        PODPISANE = "podpisane", "Podpisane"
        WYSLANE = "wyslane", "Wysłane"
        ANULOWANE = "anulowane", "Anulowane"

    sprawa = models.ForeignKey(Sprawa, models.PROTECT, related_name="pisma", null=True, blank=True)
    jednostka = models.ForeignKey(Jednostka, models.PROTECT, related_name="+")
    kategoria = models.CharField(max_length=20, choices=Kategoria, default=Kategoria.ZAKRES_BIURA)
    # What a power of attorney is asked about (§ 9 ust. 4).
    rodzaj_czynnosci = models.CharField("rodzaj czynności", max_length=40, blank=True)
    kwota = models.DecimalField("kwota (zł)", max_digits=14, decimal_places=2, null=True, blank=True)
    autor = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="pisma")
    # Copied from the case: § 9 asks every object for it.
    dotyczy = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True, blank=True, editable=False
    )
    szablon = models.CharField(max_length=40, default="puste")
    temat = models.CharField(max_length=250)
    adresat = models.CharField(max_length=250)
    adresat_adres = models.CharField("adres adresata", max_length=400, blank=True)
    adresat_email = models.CharField("e-mail adresata", max_length=254, blank=True)
    znak = models.CharField(
        max_length=60, blank=True, editable=False, help_text="znak sprawy z inicjałami (§ 10 ust. 2)"
    )
    odpowiada = models.BooleanField("załatwia sprawę", default=True, help_text="po wysłaniu sprawa jest odpowiedziana")
    stan = models.CharField(max_length=20, choices=Stan, default=Stan.PROJEKT, editable=False)
    wersja = models.PositiveIntegerField("bieżąca wersja", default=0, editable=False)
    podpisano = models.DateTimeField(null=True, editable=False)
    pdf = models.ForeignKey(Plik, models.PROTECT, related_name="+", null=True, editable=False)
    klucz = models.UUIDField(unique=True, editable=False)

    class Meta:
        verbose_name_plural = "pisma"
        constraints = [
            models.CheckConstraint(
                name="podpisane_wtedy_i_tylko_wtedy_gdy_jest_podpis_i_pdf",
                condition=Q(stan__in=["podpisane", "wyslane"], podpisano__isnull=False, pdf__isnull=False)
                | ~Q(stan__in=["podpisane", "wyslane"]) & Q(podpisano__isnull=True, pdf__isnull=True),
            )
        ]
        indexes = [
            models.Index(fields=["stan", "jednostka", "-id"]),
            models.Index(fields=["autor", "stan", "-id"]),
            GinIndex(fields=["slowa"], name="pismo_slowa"),
            models.Index(fields=["autor", "id"], name="pismo_autor"),
            models.Index(pl("temat"), "id", name="pismo_temat_pl"),
            models.Index(pl("adresat"), "id", name="pismo_adresat_pl"),
        ]

    def __str__(self):
        return self.temat

    @property
    def nazwa_czynnosci(self) -> str:
        """The kind of act in words."""
        return NAZWY.get(self.rodzaj_czynnosci, self.rodzaj_czynnosci)


class WersjaPisma(AppendOnlyModel):
    """What the letter said, word for word, with the hash that approvals point at."""

    pismo = models.ForeignKey(Pismo, models.PROTECT, related_name="wersje")
    numer = models.PositiveIntegerField()
    tresc = models.TextField("treść", help_text="biuro.core.markup")
    temat = models.CharField(max_length=250)
    adresat = models.CharField(max_length=250)
    adresat_adres = models.CharField(max_length=400, blank=True)
    zalaczniki = models.JSONField(default=list, help_text="[{nazwa, sha256}] files of the letter in this version")
    sha256 = models.CharField(max_length=64)
    autor = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    utworzono = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = "wersja pisma"
        verbose_name_plural = "wersje pism"
        constraints = [models.UniqueConstraint(fields=["pismo", "numer"], name="jeden_numer_wersji_pisma")]

    def __str__(self):
        return f"{self.pismo} v{self.numer}"


class Akceptacja(AppendOnlyModel):
    """A paraph, approval, signature or return of one version: who, in what capacity, by which paragraph."""

    ZWROT = "zwrot"
    CZYNNOSCI = [*Czynnosc.choices, (ZWROT, "zwrot do poprawy")]

    pismo = models.ForeignKey(Pismo, models.PROTECT, related_name="akceptacje")
    wersja = models.ForeignKey(WersjaPisma, models.PROTECT, related_name="akceptacje")
    czynnosc = models.CharField("czynność", max_length=20, choices=CZYNNOSCI)
    osoba = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="akceptacje")
    stanowisko = models.CharField("jako", max_length=200)
    podstawa = models.CharField(max_length=200)
    regulamin = models.CharField("zarządzenie", max_length=20)
    w_zastepstwie_za = models.CharField("w zastępstwie za", max_length=200, blank=True)
    powod = models.TextField("powód", blank=True)
    sha256 = models.CharField(max_length=64)
    przeczytane = models.BooleanField(default=True, help_text="czy pismo było otwarte przed czynnością")
    kiedy = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = "akceptacja"
        verbose_name_plural = "akceptacje"

    def __str__(self):
        return f"{self.get_czynnosc_display()}: {self.pismo}"


class Szkic(models.Model):
    """Autosaved form of an editor, per person; not a version, so it may be replaced and removed."""

    pismo = models.ForeignKey(Pismo, models.CASCADE, related_name="szkice")
    osoba = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    na_wersji = models.PositiveIntegerField()
    tresc = models.TextField("treść", blank=True)
    pola = models.JSONField("pozostałe pola formularza", default=dict, blank=True)  # as typed, valid or not
    zapisano = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name_plural = "szkice"
        constraints = [models.UniqueConstraint(fields=["pismo", "osoba"], name="jeden_szkic_osoby")]

    def __str__(self):
        return f"szkic {self.osoba}: {self.pismo}"


class Przeczytanie(models.Model):
    """Somebody opened a version in „Do podpisu” and may have put it on the pile to sign."""

    wersja = models.ForeignKey(WersjaPisma, models.CASCADE, related_name="przeczytania")
    osoba = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    kiedy = models.DateTimeField(auto_now_add=True)
    przygotowane = models.BooleanField("na stosie do podpisu", default=False)

    class Meta:
        verbose_name = "przeczytanie"
        verbose_name_plural = "przeczytania"
        constraints = [models.UniqueConstraint(fields=["wersja", "osoba"], name="jedno_przeczytanie_osoby")]

    def __str__(self):
        return f"{self.osoba}: {self.wersja}"


class ZalacznikPisma(HistoryModel):
    """A file sent with the letter; changing the set makes a new version."""

    pismo = models.ForeignKey(Pismo, models.PROTECT, related_name="zalaczniki")
    plik = models.ForeignKey(Plik, models.PROTECT, related_name="+")
    nazwa = models.CharField(max_length=200)
    usuniety = models.BooleanField("usunięty", default=False)

    class Meta:
        verbose_name = "załącznik pisma"
        verbose_name_plural = "załączniki pism"

    def __str__(self):
        return self.nazwa

"""§ 7 ust. 3 pkt 2: the register of incoming mail RPW/N/RRRR and what came with each item (kancelaria 1.3)."""

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from biuro.core.files.models import Plik
from biuro.core.history.models import HistoryModel
from biuro.core.search import Szukane
from biuro.core.sortkey import pl
from org.struktura.models import Jednostka
from rejestry.sprawy.models import Sprawa
from sekretariat.adresy.models import Kontakt

TOZSAMOSC = ("kod_nadania", "znak_nadawcy", "message_id")  # equal in two items: probably the same letter


class Przesylka(Szukane, HistoryModel):
    """One item of mail. Four dates: on the letter, of posting, of receipt, of registration."""

    NUMERACJA = ("rok", "numer")
    SZUKANE = ("nadawca_nazwa", "tytul", "znak_nadawcy", "kod_nadania")

    class Kanal(models.TextChoices):
        POCZTA = "poczta", "Poczta"
        OSOBISCIE = "osobiscie", "Osobiście"
        EDORECZENIA = "edoreczenia", "e-Doręczenia"
        EMAIL = "email", "E-mail"
        EPUAP = "epuap", "ePUAP"
        FAKS = "faks", "Faks"
        WEWNETRZNIE = "wewnetrznie", "Wewnętrznie"

    class Rodzaj(models.TextChoices):
        PISMO = "pismo", "Pismo"
        SKARGA = "skarga", "Skarga"
        WNIOSEK = "wniosek", "Wniosek (art. 241 kpa)"
        INFORMACJA = "informacja_publiczna", "Wniosek o informację publiczną"
        ZAPROSZENIE = "zaproszenie", "Zaproszenie"
        FAKTURA = "faktura", "Faktura"

    class Stan(models.TextChoices):
        NOWA = "nowa", "Nieprzydzielone"
        PRZYDZIELONA = "przydzielona", "Przydzielone"
        W_SPRAWIE = "w_sprawie", "W sprawie"
        BEZ_SPRAWY = "bez_sprawy", "Nie tworzy akt sprawy"
        ANULOWANA = "anulowana", "Anulowane"

    rok = models.PositiveSmallIntegerField(editable=False)
    numer = models.PositiveIntegerField(editable=False)
    kanal = models.CharField("jak przyszło", max_length=20, choices=Kanal)
    rodzaj = models.CharField(max_length=24, choices=Rodzaj, default=Rodzaj.PISMO)
    nadawca = models.ForeignKey(Kontakt, models.PROTECT, related_name="przesylki", null=True, blank=True)
    nadawca_nazwa = models.CharField("nadawca", max_length=250, help_text="tak jak na piśmie albo „brak danych”")
    nadawca_adres = models.CharField("adres nadawcy", max_length=400, blank=True)
    nadawca_email = models.CharField("e-mail nadawcy", max_length=254, blank=True)
    tytul = models.CharField("czego dotyczy", max_length=250)
    szukaj = models.CharField(max_length=800, editable=False, help_text="nadawca, tytuł i znak bez ogonków")
    data_na_pismie = models.DateField("data na piśmie", null=True, blank=True)
    brak_daty = models.BooleanField("brak daty na piśmie", default=False)
    data_nadania = models.DateField("data nadania", null=True, blank=True)
    data_wplywu = models.DateField("data wpływu")
    zarejestrowano = models.DateTimeField(editable=False)
    znak_nadawcy = models.CharField("znak nadawcy", max_length=100, blank=True)
    brak_znaku = models.BooleanField("brak znaku", default=False)
    kod_nadania = models.CharField("kod z koperty", max_length=40, blank=True)
    liczba_zalacznikow = models.PositiveSmallIntegerField("załączniki", default=0)
    uwagi = models.TextField("dodatkowe informacje", blank=True)
    message_id = models.CharField(max_length=400, blank=True, editable=False)
    dotyczy = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name="pracownik, którego dotyczy",
        help_text="ta osoba i jej podlegli nie widzą przesyłki, także zanim powstanie sprawa",
    )
    rejestrujacy = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False)
    klucz = models.UUIDField(unique=True, editable=False, help_text="klucz formularza: dwa kliknięcia, jeden wpis")

    stan = models.CharField(max_length=20, choices=Stan, default=Stan.NOWA, editable=False)
    # Where the last dekretacja put it; the dekretacje themselves are rows of their own.
    prowadzi = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="przesylki", null=True, editable=False
    )
    jednostka = models.ForeignKey(Jednostka, models.PROTECT, related_name="przesylki", null=True, editable=False)
    termin_wlasny = models.DateField("termin z dekretacji", null=True, editable=False)
    sprawa = models.ForeignKey(Sprawa, models.PROTECT, related_name="przesylki", null=True, editable=False)
    wszczyna = models.BooleanField("wszczyna sprawę", default=False, editable=False)

    class Meta:
        verbose_name = "przesyłka"
        verbose_name_plural = "przesyłki"
        constraints = [
            models.UniqueConstraint(fields=["rok", "numer"], name="unikalny_numer_rpw"),
            models.CheckConstraint(
                name="w_sprawie_wtedy_i_tylko_wtedy_gdy_jest_sprawa",
                condition=Q(stan="w_sprawie", sprawa__isnull=False) | ~Q(stan="w_sprawie") & Q(sprawa__isnull=True),
            ),
        ]
        indexes = [
            models.Index(fields=["stan", "id"]),
            models.Index(fields=["prowadzi", "stan", "-id"]),
            models.Index(fields=["nadawca", "-id"]),
            models.Index(fields=["-data_wplywu", "-id"]),
            models.Index(fields=["zarejestrowano"]),
            models.Index(fields=["termin_wlasny", "id"]),
            models.Index(fields=["prowadzi", "id"], name="przesylka_prowadzi"),
            models.Index(fields=["prowadzi", "rok", "numer"], name="przesylka_prowadzi_rpw"),
            models.Index(fields=["rodzaj", "id"], name="przesylka_rodzaj"),
            models.Index(fields=["kanal", "id"], name="przesylka_kanal"),
            models.Index(pl("nadawca_nazwa"), "id", name="przesylka_nadawca_pl"),
            models.Index(pl("tytul"), "id", name="przesylka_tytul_pl"),
            GinIndex(fields=["slowa"], name="przesylka_slowa"),
            GinIndex(fields=["szukaj"], name="przesylka_szukaj", opclasses=["gin_trgm_ops"]),
            *(models.Index(fields=[name], name=f"przesylka_{name}", condition=~Q(**{name: ""})) for name in TOZSAMOSC),
        ]

    def __str__(self):
        return self.rpw

    @property
    def rpw(self) -> str:
        """„RPW/1342/2026”."""
        return f"RPW/{self.numer}/{self.rok}"


class Zalacznik(HistoryModel):
    """A file that came with the item: the scan, an attachment of an e-mail, the saved message itself."""

    przesylka = models.ForeignKey(Przesylka, models.PROTECT, related_name="zalaczniki", verbose_name="przesyłka")
    plik = models.ForeignKey(Plik, models.PROTECT, related_name="+")
    nazwa = models.CharField(max_length=200)
    oryginal = models.BooleanField("zapisana wiadomość", default=False)

    class Meta:
        verbose_name = "załącznik"
        verbose_name_plural = "załączniki"

    def __str__(self):
        return self.nazwa

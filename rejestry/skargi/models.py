"""Rejestr skarg i wniosków PK-II.1510 (§ 6 ust. 4, § 7 ust. 2 pkt 13; art. 221-259 kpa)."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from biuro.core.history.models import HistoryModel
from biuro.core.sortkey import pl
from rejestry.sprawy.models import Sprawa

FILTROWANE = ("rodzaj", "wnoszacy_rodzaj", "forma", "kategoria")  # a rare value must not be looked for among all


class Skarga(HistoryModel):
    """What the register keeps about a complaint or motion beside the case itself."""

    class Dzialania(models.TextChoices):
        BRAK = "brak", "nie zaplanowano"
        W_TOKU = "w_toku", "w toku"
        WYKONANE = "wykonane", "wykonane"

    class Rodzaj(models.TextChoices):
        SKARGA = "skarga", "Skarga (art. 227 kpa)"
        WNIOSEK = "wniosek", "Wniosek (art. 241 kpa)"

    class Wnoszacy(models.TextChoices):
        OSOBA = "osoba", "osoba"
        PODMIOT = "podmiot", "firma lub instytucja"
        POSEL = "posel", "poseł, senator lub radny (art. 237 § 2 kpa)"
        REDAKCJA = "redakcja", "redakcja (art. 248 kpa)"
        ORGANIZACJA = "organizacja", "organizacja społeczna (art. 249 kpa)"

    class Forma(models.TextChoices):
        """§ 5 of the regulation; a telephone call is not among them."""

        PISMO = "pismo", "pismo"
        EMAIL = "email", "e-mail"
        EDORECZENIA = "edoreczenia", "e-Doręczenia"
        EPUAP = "epuap", "ePUAP"
        FAKS = "faks", "faks"
        PROTOKOL = "protokol", "ustnie do protokołu"
        PROTOKOL_WIDEO = "protokol_wideo", "ustnie do protokołu, przez wideo"
        ORGAN = "organ", "przekazana przez inny organ"
        REDAKCJA = "redakcja", "przekazana przez redakcję (art. 248 kpa)"

    class Kategoria(models.TextChoices):
        ZANIEDBANIE = "zaniedbanie", "zaniedbanie lub nienależyte wykonywanie zadań (art. 227 kpa)"
        INTERES = "interes", "naruszenie praworządności lub interesów (art. 227 kpa)"
        PRZEWLEKLOSC = "przewleklosc", "przewlekłe lub biurokratyczne załatwianie (art. 227 kpa)"
        ORGANIZACJA = "organizacja", "ulepszenie organizacji lub usprawnienie pracy (art. 241 kpa)"
        PRAWORZADNOSC = "praworzadnosc", "wzmocnienie praworządności, zapobieganie nadużyciom (art. 241 kpa)"
        POTRZEBY = "potrzeby", "lepsze zaspokajanie potrzeb ludności (art. 241 kpa)"
        INNE = "inne", "inny przedmiot (lista ustawy jest otwarta)"

    sprawa = models.OneToOneField(Sprawa, models.PROTECT, related_name="skarga")
    rodzaj = models.CharField(max_length=10, choices=Rodzaj)
    wnoszacy_rodzaj = models.CharField("kto wnosi", max_length=12, choices=Wnoszacy, default=Wnoszacy.OSOBA)
    przedmiot = models.CharField(max_length=400)
    dotyczy_jednostki = models.CharField("jednostka, której dotyczy", max_length=160, blank=True)
    forma = models.CharField("jak wniesiono", max_length=16, choices=Forma, default=Forma.PISMO)
    kategoria = models.CharField("kategoria przedmiotu", max_length=16, choices=Kategoria, blank=True)
    przekazal = models.CharField("kto przekazał", max_length=200, blank=True, help_text="organ, redakcja, poseł, radny")
    w_imieniu = models.CharField("w imieniu kogo", max_length=200, blank=True)
    zgoda = models.DateField("zgoda tej osoby z dnia", null=True, blank=True)
    zada_zawiadomienia = models.BooleanField("redakcja żądała zawiadomienia (art. 248 § 2 kpa)", default=False)
    zada_potwierdzenia = models.BooleanField("wnoszący prosi o potwierdzenie wniesienia (§ 7)", default=False)
    po_wniosku = models.ForeignKey(
        Sprawa,
        models.PROTECT,
        related_name="skargi_po_wniosku",
        null=True,
        blank=True,
        verbose_name="skarga na załatwienie wniosku (art. 246 kpa)",
    )

    # What rejestry.badanie tells of the corrective actions (art. 259 § 3 kpa), kept for the columns of the register.
    dzialania = models.CharField("działania naprawcze", max_length=8, choices=Dzialania, default="brak", editable=False)
    dzialania_opis = models.TextField("działania naprawcze słowami", blank=True, editable=False)

    class Meta:
        verbose_name = "skarga lub wniosek"
        verbose_name_plural = "skargi i wnioski"
        indexes = [
            models.Index(pl("przedmiot"), "id", name="skarga_przedmiot_pl"),
            models.Index(fields=["dzialania", "id"], name="skarga_dzialania"),
            *(models.Index(fields=[name, "id"], name=f"skarga_{name}") for name in FILTROWANE),
        ]

    def __str__(self):
        return f"{self.get_rodzaj_display()} {self.sprawa}"


class KrokSkargi(HistoryModel):
    """A path of the law taken in the course of a complaint: what was decided, what was sent, what came back."""

    skarga = models.ForeignKey(Skarga, models.PROTECT, related_name="kroki")
    kod = models.CharField(max_length=30)
    dzien = models.DateField("dzień")
    powod = models.TextField("uzasadnienie")
    organ = models.CharField("organ lub adresat", max_length=250, blank=True)
    inna_sprawa = models.ForeignKey(
        Sprawa, models.PROTECT, related_name="+", null=True, blank=True, verbose_name="inna sprawa"
    )
    wyslano = models.DateField("pismo wysłano dnia", null=True, blank=True)
    zawiadomiono = models.DateField("wnoszącego zawiadomiono dnia", null=True, blank=True)
    doreczono = models.DateField("doręczono dnia", null=True, blank=True)
    odpowiedz = models.DateField("odpowiedź otrzymano dnia", null=True, blank=True)
    wynik = models.TextField(blank=True)
    odwolany = models.BooleanField("odwołany", default=False)
    kto = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False)

    class Meta:
        verbose_name = "krok skargi"
        verbose_name_plural = "kroki skarg"
        constraints = [
            models.UniqueConstraint(
                fields=["skarga", "kod"],
                condition=Q(odwolany=False, odpowiedz=None, inna_sprawa=None),
                name="jeden_otwarty_krok_skargi",
            ),
            models.CheckConstraint(condition=~Q(powod=""), name="krok_skargi_ma_powod"),
        ]

    def __str__(self):
        return f"{self.kod}: {self.skarga}"

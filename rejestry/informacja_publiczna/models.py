"""Wnioski o informację publiczną, class 1431 (udip; § 7 ust. 2 pkt 12): the request, its points, the procedure."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from biuro.core.history.models import HistoryModel
from rejestry.sprawy.models import Sprawa


class WniosekUdip(HistoryModel):
    """What the register keeps about a request beside its case: words, wanted way, CRWIP, the anonymised copy."""

    class Sposob(models.TextChoices):
        EMAIL = "email", "e-mailem"
        POCZTA = "poczta", "listem"
        EDORECZENIA = "edoreczenia", "przez e-Doręczenia"
        EPUAP = "epuap", "przez ePUAP"
        ODBIOR = "odbior", "do odbioru w Biurze"
        WGLAD = "wglad", "do wglądu w Biurze"
        NOSNIK = "nosnik", "na nośniku"
        NIE_PODANO = "nie_podano", "nie podano"

    class Kanal(models.TextChoices):
        POCZTA = "poczta", "pocztą"
        OSOBISCIE = "osobiscie", "osobiście"
        EDORECZENIA = "edoreczenia", "przez e-Doręczenia"
        EMAIL = "email", "e-mailem"
        EPUAP = "epuap", "przez ePUAP"
        FAKS = "faks", "faksem"
        WEWNETRZNIE = "wewnetrznie", "z innej komórki"
        NIE_PODANO = "nie_podano", "nie podano"

    sprawa = models.OneToOneField(Sprawa, models.PROTECT, related_name="udip")
    kanal = models.CharField("jak wpłynął", max_length=12, choices=Kanal, default=Kanal.NIE_PODANO)
    tresc = models.TextField("treść wniosku")
    zadany_sposob = models.CharField("żądany sposób", max_length=12, choices=Sposob, default=Sposob.NIE_PODANO)
    zadana_forma = models.CharField("żądana forma", max_length=200, blank=True)
    # Never asked for on the way in (art. 2 ust. 2): only a decision needs a party and a signature (art. 63, 64 kpa).
    tozsamosc = models.BooleanField("są dane i podpis potrzebne do decyzji", default=False)
    crwip_numer = models.CharField("numer w CRWIP", max_length=40, blank=True)
    crwip_data = models.DateField("data wpisu do CRWIP", null=True, blank=True)
    crwip_wpisal = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True, verbose_name="wpisał(a) do CRWIP"
    )
    tresc_anonim = models.TextField("treść bez danych osobowych", blank=True)
    odpowiedz_anonim = models.TextField("odpowiedź bez danych osobowych", blank=True)
    do_publikacji = models.BooleanField("sprawdzone, do publikacji", default=False)

    class Meta:
        verbose_name = "wniosek o informację publiczną"
        verbose_name_plural = "wnioski o informację publiczną"
        indexes = [
            models.Index(fields=["kanal", "id"], name="wniosek_udip_kanal"),
            models.Index(fields=["crwip_numer", "id"], name="udip_crwip"),
        ]
        constraints = [
            models.CheckConstraint(
                name="crwip_numer_data_i_osoba_razem",
                condition=Q(crwip_numer="", crwip_data=None, crwip_wpisal=None)
                | Q(crwip_data__isnull=False, crwip_wpisal__isnull=False) & ~Q(crwip_numer=""),
            ),
            models.CheckConstraint(name="publikacja_ma_tresc", condition=Q(do_publikacji=False) | ~Q(tresc_anonim="")),
        ]

    def __str__(self):
        return f"wniosek {self.sprawa}"


class Punkt(HistoryModel):
    """One question of a request, with its own outcome (sposoby.py): part may be released, part refused."""

    wniosek = models.ForeignKey(WniosekUdip, models.PROTECT, related_name="punkty")
    numer = models.PositiveSmallIntegerField(editable=False)
    tresc = models.CharField("treść punktu", max_length=2000)
    sposob = models.CharField("sposób załatwienia", max_length=30, blank=True)
    uzasadnienie = models.TextField("co piszemy wnioskodawcy", blank=True)
    odsylacz = models.CharField("adres w BIP", max_length=500, blank=True)
    podstawa_odmowy = models.CharField("podstawa odmowy", max_length=30, blank=True)
    stanowiska = models.TextField("kto zajął stanowisko, czyje dobra chronimy", blank=True)
    wytworzyl = models.CharField("kto wytworzył informację lub odpowiada za jej treść", max_length=250, blank=True)
    udostepnil = models.CharField("kto udostępnia", max_length=250, blank=True)
    zalatwiono = models.DateField("załatwiono dnia", null=True, blank=True)
    czym = models.CharField("czym załatwiono", max_length=200, blank=True)

    class Meta:
        verbose_name = "punkt wniosku"
        verbose_name_plural = "punkty wniosków"
        constraints = [
            models.UniqueConstraint(fields=["wniosek", "numer"], name="jeden_numer_punktu"),
            models.CheckConstraint(name="zalatwiony_punkt_ma_sposob", condition=Q(zalatwiono=None) | ~Q(sposob="")),
        ]

    def __str__(self):
        return f"{self.wniosek}, punkt {self.numer}"


class Krok(HistoryModel):
    """One step of the procedure: a notice, a call, a decision, an answer, an appeal; its rules are in kroki.py."""

    class Rodzaj(models.TextChoices):
        ODPOWIEDZ = "odpowiedz", "Odpowiedź na wniosek"
        PRZEDLUZENIE = "przedluzenie", "Powiadomienie o nowym terminie"
        FORMA = "forma", "Powiadomienie o innym sposobie lub formie"
        OPLATA = "oplata", "Powiadomienie o opłacie"
        PRZETWORZONA = "przetworzona", "Wezwanie do wykazania interesu publicznego"
        BRAKI = "braki", "Wezwanie do uzupełnienia danych i podpisu"
        ODMOWA = "odmowa", "Decyzja o odmowie"
        UMORZENIE = "umorzenie", "Decyzja o umorzeniu"
        ODWOLANIE = "odwolanie", "Odwołanie wnioskodawcy"
        DO_SKO = "do_sko", "Przekazanie odwołania do SKO"
        SKARGA_WSA = "skarga_wsa", "Skarga do sądu administracyjnego"
        DO_WSA = "do_wsa", "Przekazanie skargi sądowi"

    wniosek = models.ForeignKey(WniosekUdip, models.PROTECT, related_name="kroki")
    rodzaj = models.CharField(max_length=14, choices=Rodzaj)
    # The letter of the step has the same key: letters live above, so no foreign key may point at them.
    klucz = models.UUIDField(unique=True, editable=False)
    powod = models.TextField("powód", blank=True)
    nowy_termin = models.DateField("nowy termin", null=True, blank=True)
    kwota = models.DecimalField("opłata (zł)", max_digits=9, decimal_places=2, null=True, blank=True)
    wszystko = models.BooleanField("dotyczy wszystkich niezałatwionych punktów", default=True)
    wyslano = models.DateField("wysłano dnia", null=True, blank=True)
    czym = models.CharField("czym wysłano", max_length=200, blank=True)
    doreczono = models.DateField("doręczono dnia", null=True, blank=True)
    wplynelo = models.DateField("wpłynęło dnia", null=True, blank=True)
    porzucono = models.DateField("pismo anulowano dnia", null=True, blank=True)
    odpowiedz = models.CharField("reakcja wnioskodawcy", max_length=20, blank=True)
    odpowiedziano = models.DateField("wnioskodawca odpowiedział dnia", null=True, blank=True)

    class Meta:
        verbose_name = "krok postępowania o informację"
        verbose_name_plural = "kroki postępowań o informację"
        constraints = [
            models.CheckConstraint(
                name="krok_doreczony_byl_wyslany", condition=Q(doreczono=None) | Q(wyslano__lte=models.F("doreczono"))
            ),
            models.CheckConstraint(
                name="reakcja_ma_date",
                condition=Q(odpowiedz="", odpowiedziano=None) | Q(odpowiedziano__isnull=False) & ~Q(odpowiedz=""),
            ),
            models.CheckConstraint(name="oplata_dodatnia", condition=Q(kwota=None) | Q(kwota__gt=0)),
        ]

    def __str__(self):
        return f"{self.get_rodzaj_display()}, {self.wniosek.sprawa}"

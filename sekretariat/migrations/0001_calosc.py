"""All tables of `sekretariat` as they are now; on a database that has the migrations it replaces it does nothing."""

import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.comparison
import simple_history.models
from django.conf import settings
from django.db import migrations, models
from biuro.core.whole_app import CreateModels


class Migration(migrations.Migration):
    initial = True
    replaces = [
        ("sekretariat", "0001_initial"),
        ("sekretariat", "0002_szukanie_podobnych"),
        ("sekretariat", "0003_kolejnosc_przesylek"),
        ("sekretariat", "0004_zaaprobowane"),
        ("sekretariat", "0005_odejscia"),
        ("sekretariat", "0006_przedlozenia"),
        ("sekretariat", "0007_czynnosc_i_kwota"),
        ("sekretariat", "0008_przesylka_dotyczy"),
        ("sekretariat", "0009_przejecia"),
        ("sekretariat", "0010_spisy_archiwalne"),
    ]
    dependencies = [("biuro", "0002_pl_sortkey"), ("org", "0001_calosc"), ("rejestry", "0001_calosc")]

    operations = [
        CreateModels(
            [
                migrations.CreateModel(
                    name="Dekretacja",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "przesylka",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="dekretacje",
                                to="sekretariat.przesylka",
                                verbose_name="przesyłka",
                            ),
                        ),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[
                                    ("dekretacja", "przydział"),
                                    ("redekretacja", "przekazanie dalej"),
                                    ("zwrot", "zwrot"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "osoba",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "jednostka",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="org.jednostka",
                            ),
                        ),
                        (
                            "dyspozycja",
                            models.CharField(
                                choices=[
                                    ("zalatwic", "do załatwienia"),
                                    ("odpowiedz", "przygotować odpowiedź"),
                                    ("rozmowa", "proszę o rozmowę"),
                                    ("realizacja", "do realizacji"),
                                    ("akta", "a/a"),
                                ],
                                default="zalatwic",
                                max_length=12,
                            ),
                        ),
                        ("termin", models.DateField(blank=True, null=True, verbose_name="termin")),
                        ("uwagi", models.TextField(blank=True)),
                        ("powod", models.TextField(blank=True, verbose_name="powód zwrotu")),
                        (
                            "kto",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("stanowisko", models.CharField(max_length=200, verbose_name="jako")),
                        ("podstawa", models.CharField(max_length=200)),
                        (
                            "w_zastepstwie_za",
                            models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za"),
                        ),
                        ("kiedy", models.DateTimeField(auto_now_add=True)),
                    ],
                    options={
                        "verbose_name_plural": "dekretacje",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("rodzaj", "zwrot"),
                                    ("osoba__isnull", False),
                                    ("jednostka__isnull", False),
                                    _connector="OR",
                                ),
                                name="dekretacja_ma_adresata_albo_jest_zwrotem",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaDoWiadomosci",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("zapoznano", models.DateTimeField(blank=True, null=True)),
                        (
                            "dekretacja",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="sekretariat.dekretacja",
                            ),
                        ),
                        (
                            "osoba",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: do wiadomości",
                        "verbose_name_plural": "historia: do wiadomości",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaKontakt",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("nazwa", models.CharField(max_length=250)),
                        ("ulica", models.CharField(blank=True, max_length=160, verbose_name="ulica i numer")),
                        ("kod", models.CharField(blank=True, max_length=12, verbose_name="kod pocztowy")),
                        ("miejscowosc", models.CharField(blank=True, max_length=100, verbose_name="miejscowość")),
                        ("email", models.CharField(blank=True, max_length=254, verbose_name="e-mail")),
                        ("telefon", models.CharField(blank=True, max_length=40)),
                        ("ade", models.CharField(blank=True, max_length=60, verbose_name="adres do e-Doręczeń")),
                        (
                            "szukaj",
                            models.CharField(
                                editable=False, help_text="nazwa bez wielkości liter i ogonków", max_length=300
                            ),
                        ),
                        ("czynny", models.BooleanField(default=True)),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: kontakt",
                        "verbose_name_plural": "historia: kontakty",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaPismo",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        (
                            "kategoria",
                            models.CharField(
                                choices=[
                                    ("zakres_biura", "w zakresie działania Biura"),
                                    ("wewnetrzne", "protokół, notatka, informacja wewnętrzna"),
                                    ("zastrzezone", "zastrzeżone dla Prezydenta, zastępców, Sekretarza lub Skarbnika"),
                                    ("oswiadczenie_woli", "oświadczenie woli w granicach pełnomocnictwa"),
                                    ("wniosek_urlopowy", "wniosek o urlop"),
                                ],
                                default="zakres_biura",
                                max_length=20,
                            ),
                        ),
                        (
                            "rodzaj_czynnosci",
                            models.CharField(blank=True, max_length=40, verbose_name="rodzaj czynności"),
                        ),
                        (
                            "kwota",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="kwota (zł)"
                            ),
                        ),
                        ("szablon", models.CharField(default="puste", max_length=40)),
                        ("temat", models.CharField(max_length=250)),
                        ("adresat", models.CharField(max_length=250)),
                        ("adresat_adres", models.CharField(blank=True, max_length=400, verbose_name="adres adresata")),
                        ("adresat_email", models.CharField(blank=True, max_length=254, verbose_name="e-mail adresata")),
                        (
                            "znak",
                            models.CharField(
                                blank=True,
                                editable=False,
                                help_text="znak sprawy z inicjałami (§ 10 ust. 2)",
                                max_length=60,
                            ),
                        ),
                        (
                            "odpowiada",
                            models.BooleanField(
                                default=True,
                                help_text="po wysłaniu sprawa jest odpowiedziana",
                                verbose_name="załatwia sprawę",
                            ),
                        ),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("projekt", "W toku"),
                                    ("do_parafy", "Do parafy"),
                                    ("do_podpisu", "Do podpisu"),
                                    ("zaaprobowane", "Zaaprobowane, do podpisu"),
                                    ("zwrocone", "Zwrócone"),
                                    ("przedlozone", "Przedłożone poza Biuro"),
                                    ("podpisane", "Podpisane"),
                                    ("wyslane", "Wysłane"),
                                    ("anulowane", "Anulowane"),
                                ],
                                default="projekt",
                                editable=False,
                                max_length=20,
                            ),
                        ),
                        (
                            "wersja",
                            models.PositiveIntegerField(default=0, editable=False, verbose_name="bieżąca wersja"),
                        ),
                        ("podpisano", models.DateTimeField(editable=False, null=True)),
                        ("klucz", models.UUIDField(db_index=True, editable=False)),
                        (
                            "sprawa",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="rejestry.sprawa",
                            ),
                        ),
                        (
                            "jednostka",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.jednostka",
                            ),
                        ),
                        (
                            "autor",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "dotyczy",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "pdf",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="biuro.plik",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: pismo",
                        "verbose_name_plural": "historia: pisma",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="Kontakt",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("nazwa", models.CharField(max_length=250)),
                        ("ulica", models.CharField(blank=True, max_length=160, verbose_name="ulica i numer")),
                        ("kod", models.CharField(blank=True, max_length=12, verbose_name="kod pocztowy")),
                        ("miejscowosc", models.CharField(blank=True, max_length=100, verbose_name="miejscowość")),
                        ("email", models.CharField(blank=True, max_length=254, verbose_name="e-mail")),
                        ("telefon", models.CharField(blank=True, max_length=40)),
                        ("ade", models.CharField(blank=True, max_length=60, verbose_name="adres do e-Doręczeń")),
                        (
                            "szukaj",
                            models.CharField(
                                editable=False, help_text="nazwa bez wielkości liter i ogonków", max_length=300
                            ),
                        ),
                        ("czynny", models.BooleanField(default=True)),
                    ],
                    options={
                        "verbose_name_plural": "kontakty",
                        "indexes": [
                            models.Index(fields=["szukaj"], name="kontakt_szukaj", opclasses=["varchar_pattern_ops"])
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaPrzesylka",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("rok", models.PositiveSmallIntegerField(editable=False)),
                        ("numer", models.PositiveIntegerField(editable=False)),
                        (
                            "kanal",
                            models.CharField(
                                choices=[
                                    ("poczta", "Poczta"),
                                    ("osobiscie", "Osobiście"),
                                    ("edoreczenia", "e-Doręczenia"),
                                    ("email", "E-mail"),
                                    ("epuap", "ePUAP"),
                                    ("faks", "Faks"),
                                    ("wewnetrznie", "Wewnętrznie"),
                                ],
                                max_length=20,
                                verbose_name="jak przyszło",
                            ),
                        ),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[
                                    ("pismo", "Pismo"),
                                    ("skarga", "Skarga"),
                                    ("wniosek", "Wniosek (art. 241 kpa)"),
                                    ("informacja_publiczna", "Wniosek o informację publiczną"),
                                    ("zaproszenie", "Zaproszenie"),
                                    ("faktura", "Faktura"),
                                ],
                                default="pismo",
                                max_length=24,
                            ),
                        ),
                        (
                            "nadawca_nazwa",
                            models.CharField(
                                help_text="tak jak na piśmie albo „brak danych”", max_length=250, verbose_name="nadawca"
                            ),
                        ),
                        ("nadawca_adres", models.CharField(blank=True, max_length=400, verbose_name="adres nadawcy")),
                        ("nadawca_email", models.CharField(blank=True, max_length=254, verbose_name="e-mail nadawcy")),
                        ("tytul", models.CharField(max_length=250, verbose_name="czego dotyczy")),
                        (
                            "szukaj",
                            models.CharField(
                                editable=False, help_text="nadawca, tytuł i znak bez ogonków", max_length=800
                            ),
                        ),
                        ("data_na_pismie", models.DateField(blank=True, null=True, verbose_name="data na piśmie")),
                        ("brak_daty", models.BooleanField(default=False, verbose_name="brak daty na piśmie")),
                        ("data_nadania", models.DateField(blank=True, null=True, verbose_name="data nadania")),
                        ("data_wplywu", models.DateField(verbose_name="data wpływu")),
                        ("zarejestrowano", models.DateTimeField(editable=False)),
                        ("znak_nadawcy", models.CharField(blank=True, max_length=100, verbose_name="znak nadawcy")),
                        ("brak_znaku", models.BooleanField(default=False, verbose_name="brak znaku")),
                        ("kod_nadania", models.CharField(blank=True, max_length=40, verbose_name="kod z koperty")),
                        ("liczba_zalacznikow", models.PositiveSmallIntegerField(default=0, verbose_name="załączniki")),
                        ("uwagi", models.TextField(blank=True, verbose_name="dodatkowe informacje")),
                        ("message_id", models.CharField(blank=True, editable=False, max_length=400)),
                        (
                            "klucz",
                            models.UUIDField(
                                db_index=True, editable=False, help_text="klucz formularza: dwa kliknięcia, jeden wpis"
                            ),
                        ),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("nowa", "Nieprzydzielone"),
                                    ("przydzielona", "Przydzielone"),
                                    ("w_sprawie", "W sprawie"),
                                    ("bez_sprawy", "Nie tworzy akt sprawy"),
                                    ("anulowana", "Anulowane"),
                                ],
                                default="nowa",
                                editable=False,
                                max_length=20,
                            ),
                        ),
                        (
                            "termin_wlasny",
                            models.DateField(editable=False, null=True, verbose_name="termin z dekretacji"),
                        ),
                        (
                            "wszczyna",
                            models.BooleanField(default=False, editable=False, verbose_name="wszczyna sprawę"),
                        ),
                        (
                            "nadawca",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="sekretariat.kontakt",
                            ),
                        ),
                        (
                            "dotyczy",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="ta osoba i jej podlegli nie widzą przesyłki, także zanim powstanie sprawa",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="pracownik, którego dotyczy",
                            ),
                        ),
                        (
                            "rejestrujacy",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "prowadzi",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "jednostka",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.jednostka",
                            ),
                        ),
                        (
                            "sprawa",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="rejestry.sprawa",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: przesyłka",
                        "verbose_name_plural": "historia: przesyłki",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="Pismo",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "sprawa",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="pisma",
                                to="rejestry.sprawa",
                            ),
                        ),
                        (
                            "jednostka",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="org.jednostka"
                            ),
                        ),
                        (
                            "kategoria",
                            models.CharField(
                                choices=[
                                    ("zakres_biura", "w zakresie działania Biura"),
                                    ("wewnetrzne", "protokół, notatka, informacja wewnętrzna"),
                                    ("zastrzezone", "zastrzeżone dla Prezydenta, zastępców, Sekretarza lub Skarbnika"),
                                    ("oswiadczenie_woli", "oświadczenie woli w granicach pełnomocnictwa"),
                                    ("wniosek_urlopowy", "wniosek o urlop"),
                                ],
                                default="zakres_biura",
                                max_length=20,
                            ),
                        ),
                        (
                            "rodzaj_czynnosci",
                            models.CharField(blank=True, max_length=40, verbose_name="rodzaj czynności"),
                        ),
                        (
                            "kwota",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="kwota (zł)"
                            ),
                        ),
                        (
                            "autor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="pisma",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "dotyczy",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("szablon", models.CharField(default="puste", max_length=40)),
                        ("temat", models.CharField(max_length=250)),
                        ("adresat", models.CharField(max_length=250)),
                        ("adresat_adres", models.CharField(blank=True, max_length=400, verbose_name="adres adresata")),
                        ("adresat_email", models.CharField(blank=True, max_length=254, verbose_name="e-mail adresata")),
                        (
                            "znak",
                            models.CharField(
                                blank=True,
                                editable=False,
                                help_text="znak sprawy z inicjałami (§ 10 ust. 2)",
                                max_length=60,
                            ),
                        ),
                        (
                            "odpowiada",
                            models.BooleanField(
                                default=True,
                                help_text="po wysłaniu sprawa jest odpowiedziana",
                                verbose_name="załatwia sprawę",
                            ),
                        ),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("projekt", "W toku"),
                                    ("do_parafy", "Do parafy"),
                                    ("do_podpisu", "Do podpisu"),
                                    ("zaaprobowane", "Zaaprobowane, do podpisu"),
                                    ("zwrocone", "Zwrócone"),
                                    ("przedlozone", "Przedłożone poza Biuro"),
                                    ("podpisane", "Podpisane"),
                                    ("wyslane", "Wysłane"),
                                    ("anulowane", "Anulowane"),
                                ],
                                default="projekt",
                                editable=False,
                                max_length=20,
                            ),
                        ),
                        (
                            "wersja",
                            models.PositiveIntegerField(default=0, editable=False, verbose_name="bieżąca wersja"),
                        ),
                        ("podpisano", models.DateTimeField(editable=False, null=True)),
                        (
                            "pdf",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="biuro.plik",
                            ),
                        ),
                        ("klucz", models.UUIDField(editable=False, unique=True)),
                    ],
                    options={
                        "verbose_name_plural": "pisma",
                        "indexes": [
                            models.Index(fields=["stan", "jednostka", "-id"], name="sekretariat_stan_d19746_idx"),
                            models.Index(fields=["autor", "stan", "-id"], name="sekretariat_autor_i_8076a1_idx"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("pdf__isnull", False),
                                        ("podpisano__isnull", False),
                                        ("stan__in", ["podpisane", "wyslane"]),
                                    ),
                                    models.Q(
                                        models.Q(("stan__in", ["podpisane", "wyslane"]), _negated=True),
                                        ("pdf__isnull", True),
                                        ("podpisano__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="podpisane_wtedy_i_tylko_wtedy_gdy_jest_podpis_i_pdf",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaZalacznikPisma",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("nazwa", models.CharField(max_length=200)),
                        ("usuniety", models.BooleanField(default=False, verbose_name="usunięty")),
                        (
                            "pismo",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="sekretariat.pismo",
                            ),
                        ),
                        (
                            "plik",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="biuro.plik",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: załącznik pisma",
                        "verbose_name_plural": "historia: załączniki pism",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaPrzesylkaWychodzaca",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("rok", models.PositiveSmallIntegerField(editable=False)),
                        ("numer", models.PositiveIntegerField(editable=False)),
                        (
                            "sposob",
                            models.CharField(
                                choices=[
                                    ("list", "List zwykły"),
                                    ("polecony", "List polecony"),
                                    ("polecony_zpo", "List polecony za potwierdzeniem odbioru"),
                                    ("edoreczenia", "e-Doręczenia"),
                                    ("email", "E-mail"),
                                    ("epuap", "ePUAP"),
                                    ("osobiscie", "Osobiście"),
                                    ("wewnetrznie", "Wewnętrznie"),
                                ],
                                max_length=16,
                                verbose_name="sposób wysłania",
                            ),
                        ),
                        ("data_wyslania", models.DateField(verbose_name="data wysłania")),
                        ("adresat", models.CharField(max_length=250)),
                        ("adres", models.CharField(blank=True, max_length=400)),
                        ("znak", models.CharField(blank=True, max_length=60)),
                        ("numer_nadania", models.CharField(blank=True, max_length=40, verbose_name="numer nadania")),
                        ("data_doreczenia", models.DateField(blank=True, null=True, verbose_name="data doręczenia")),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("wyslana", "Wysłane"),
                                    ("doreczona", "Doręczone"),
                                    ("anulowana", "Anulowane"),
                                ],
                                default="wyslana",
                                editable=False,
                                max_length=12,
                            ),
                        ),
                        ("zarejestrowano", models.DateTimeField(blank=True, editable=False)),
                        ("klucz", models.UUIDField(db_index=True, editable=False)),
                        (
                            "pismo",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="sekretariat.pismo",
                            ),
                        ),
                        (
                            "wyslal",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: przesyłka wychodząca",
                        "verbose_name_plural": "historia: przesyłki wychodzące",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="Przesylka",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("rok", models.PositiveSmallIntegerField(editable=False)),
                        ("numer", models.PositiveIntegerField(editable=False)),
                        (
                            "kanal",
                            models.CharField(
                                choices=[
                                    ("poczta", "Poczta"),
                                    ("osobiscie", "Osobiście"),
                                    ("edoreczenia", "e-Doręczenia"),
                                    ("email", "E-mail"),
                                    ("epuap", "ePUAP"),
                                    ("faks", "Faks"),
                                    ("wewnetrznie", "Wewnętrznie"),
                                ],
                                max_length=20,
                                verbose_name="jak przyszło",
                            ),
                        ),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[
                                    ("pismo", "Pismo"),
                                    ("skarga", "Skarga"),
                                    ("wniosek", "Wniosek (art. 241 kpa)"),
                                    ("informacja_publiczna", "Wniosek o informację publiczną"),
                                    ("zaproszenie", "Zaproszenie"),
                                    ("faktura", "Faktura"),
                                ],
                                default="pismo",
                                max_length=24,
                            ),
                        ),
                        (
                            "nadawca",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="przesylki",
                                to="sekretariat.kontakt",
                            ),
                        ),
                        (
                            "nadawca_nazwa",
                            models.CharField(
                                help_text="tak jak na piśmie albo „brak danych”", max_length=250, verbose_name="nadawca"
                            ),
                        ),
                        ("nadawca_adres", models.CharField(blank=True, max_length=400, verbose_name="adres nadawcy")),
                        ("nadawca_email", models.CharField(blank=True, max_length=254, verbose_name="e-mail nadawcy")),
                        ("tytul", models.CharField(max_length=250, verbose_name="czego dotyczy")),
                        (
                            "szukaj",
                            models.CharField(
                                editable=False, help_text="nadawca, tytuł i znak bez ogonków", max_length=800
                            ),
                        ),
                        ("data_na_pismie", models.DateField(blank=True, null=True, verbose_name="data na piśmie")),
                        ("brak_daty", models.BooleanField(default=False, verbose_name="brak daty na piśmie")),
                        ("data_nadania", models.DateField(blank=True, null=True, verbose_name="data nadania")),
                        ("data_wplywu", models.DateField(verbose_name="data wpływu")),
                        ("zarejestrowano", models.DateTimeField(editable=False)),
                        ("znak_nadawcy", models.CharField(blank=True, max_length=100, verbose_name="znak nadawcy")),
                        ("brak_znaku", models.BooleanField(default=False, verbose_name="brak znaku")),
                        ("kod_nadania", models.CharField(blank=True, max_length=40, verbose_name="kod z koperty")),
                        ("liczba_zalacznikow", models.PositiveSmallIntegerField(default=0, verbose_name="załączniki")),
                        ("uwagi", models.TextField(blank=True, verbose_name="dodatkowe informacje")),
                        ("message_id", models.CharField(blank=True, editable=False, max_length=400)),
                        (
                            "dotyczy",
                            models.ForeignKey(
                                blank=True,
                                help_text="ta osoba i jej podlegli nie widzą przesyłki, także zanim powstanie sprawa",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="pracownik, którego dotyczy",
                            ),
                        ),
                        (
                            "rejestrujacy",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "klucz",
                            models.UUIDField(
                                editable=False, help_text="klucz formularza: dwa kliknięcia, jeden wpis", unique=True
                            ),
                        ),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("nowa", "Nieprzydzielone"),
                                    ("przydzielona", "Przydzielone"),
                                    ("w_sprawie", "W sprawie"),
                                    ("bez_sprawy", "Nie tworzy akt sprawy"),
                                    ("anulowana", "Anulowane"),
                                ],
                                default="nowa",
                                editable=False,
                                max_length=20,
                            ),
                        ),
                        (
                            "prowadzi",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="przesylki",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "jednostka",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="przesylki",
                                to="org.jednostka",
                            ),
                        ),
                        (
                            "termin_wlasny",
                            models.DateField(editable=False, null=True, verbose_name="termin z dekretacji"),
                        ),
                        (
                            "sprawa",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="przesylki",
                                to="rejestry.sprawa",
                            ),
                        ),
                        (
                            "wszczyna",
                            models.BooleanField(default=False, editable=False, verbose_name="wszczyna sprawę"),
                        ),
                    ],
                    options={
                        "verbose_name": "przesyłka",
                        "verbose_name_plural": "przesyłki",
                        "indexes": [
                            models.Index(fields=["prowadzi", "stan", "-id"], name="sekretariat_prowadz_7bd933_idx"),
                            models.Index(fields=["nadawca", "-id"], name="sekretariat_nadawca_bcbf47_idx"),
                            models.Index(fields=["-data_wplywu", "-id"], name="sekretariat_data_wp_a257fc_idx"),
                            models.Index(fields=["zarejestrowano"], name="sekretariat_zarejes_a15197_idx"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["szukaj"], name="przesylka_szukaj", opclasses=["gin_trgm_ops"]
                            ),
                            models.Index(
                                condition=models.Q(("kod_nadania", ""), _negated=True),
                                fields=["kod_nadania"],
                                name="przesylka_kod_nadania",
                            ),
                            models.Index(
                                condition=models.Q(("znak_nadawcy", ""), _negated=True),
                                fields=["znak_nadawcy"],
                                name="przesylka_znak_nadawcy",
                            ),
                            models.Index(
                                condition=models.Q(("message_id", ""), _negated=True),
                                fields=["message_id"],
                                name="przesylka_message_id",
                            ),
                            models.Index(fields=["stan", "id"], name="sekretariat_stan_753fa8_idx"),
                            models.Index(fields=["termin_wlasny", "id"], name="sekretariat_termin__25f579_idx"),
                            models.Index(
                                django.db.models.functions.comparison.Collate(
                                    models.Func(
                                        models.F("nadawca_nazwa"),
                                        function="pl_sortkey",
                                        output_field=models.TextField(),
                                    ),
                                    "C",
                                ),
                                models.F("id"),
                                name="przesylka_nadawca_pl",
                            ),
                            models.Index(
                                django.db.models.functions.comparison.Collate(
                                    models.Func(
                                        models.F("tytul"), function="pl_sortkey", output_field=models.TextField()
                                    ),
                                    "C",
                                ),
                                models.F("id"),
                                name="przesylka_tytul_pl",
                            ),
                        ],
                        "constraints": [
                            models.UniqueConstraint(fields=("rok", "numer"), name="unikalny_numer_rpw"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("sprawa__isnull", False), ("stan", "w_sprawie")),
                                    models.Q(models.Q(("stan", "w_sprawie"), _negated=True), ("sprawa__isnull", True)),
                                    _connector="OR",
                                ),
                                name="w_sprawie_wtedy_i_tylko_wtedy_gdy_jest_sprawa",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaZalacznik",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("nazwa", models.CharField(max_length=200)),
                        ("oryginal", models.BooleanField(default=False, verbose_name="zapisana wiadomość")),
                        (
                            "przesylka",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="sekretariat.przesylka",
                                verbose_name="przesyłka",
                            ),
                        ),
                        (
                            "plik",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="biuro.plik",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: załącznik",
                        "verbose_name_plural": "historia: załączniki",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="PrzesylkaWychodzaca",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("rok", models.PositiveSmallIntegerField(editable=False)),
                        ("numer", models.PositiveIntegerField(editable=False)),
                        (
                            "pismo",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="wysylki",
                                to="sekretariat.pismo",
                            ),
                        ),
                        (
                            "sposob",
                            models.CharField(
                                choices=[
                                    ("list", "List zwykły"),
                                    ("polecony", "List polecony"),
                                    ("polecony_zpo", "List polecony za potwierdzeniem odbioru"),
                                    ("edoreczenia", "e-Doręczenia"),
                                    ("email", "E-mail"),
                                    ("epuap", "ePUAP"),
                                    ("osobiscie", "Osobiście"),
                                    ("wewnetrznie", "Wewnętrznie"),
                                ],
                                max_length=16,
                                verbose_name="sposób wysłania",
                            ),
                        ),
                        ("data_wyslania", models.DateField(verbose_name="data wysłania")),
                        ("adresat", models.CharField(max_length=250)),
                        ("adres", models.CharField(blank=True, max_length=400)),
                        ("znak", models.CharField(blank=True, max_length=60)),
                        ("numer_nadania", models.CharField(blank=True, max_length=40, verbose_name="numer nadania")),
                        ("data_doreczenia", models.DateField(blank=True, null=True, verbose_name="data doręczenia")),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("wyslana", "Wysłane"),
                                    ("doreczona", "Doręczone"),
                                    ("anulowana", "Anulowane"),
                                ],
                                default="wyslana",
                                editable=False,
                                max_length=12,
                            ),
                        ),
                        (
                            "wyslal",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("zarejestrowano", models.DateTimeField(auto_now_add=True)),
                        ("klucz", models.UUIDField(editable=False, unique=True)),
                    ],
                    options={
                        "verbose_name": "przesyłka wychodząca",
                        "verbose_name_plural": "przesyłki wychodzące",
                        "indexes": [
                            models.Index(fields=["-data_wyslania", "-id"], name="sekretariat_data_wy_76731a_idx")
                        ],
                        "constraints": [models.UniqueConstraint(fields=("rok", "numer"), name="unikalny_numer_rpwych")],
                    },
                ),
                migrations.CreateModel(
                    name="Szkic",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "pismo",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="szkice",
                                to="sekretariat.pismo",
                            ),
                        ),
                        (
                            "osoba",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("na_wersji", models.PositiveIntegerField()),
                        ("tresc", models.TextField(blank=True, verbose_name="treść")),
                        ("zapisano", models.DateTimeField(auto_now=True)),
                    ],
                    options={
                        "verbose_name_plural": "szkice",
                        "constraints": [models.UniqueConstraint(fields=("pismo", "osoba"), name="jeden_szkic_osoby")],
                    },
                ),
                migrations.CreateModel(
                    name="WersjaPisma",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "pismo",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="wersje",
                                to="sekretariat.pismo",
                            ),
                        ),
                        ("numer", models.PositiveIntegerField()),
                        ("tresc", models.TextField(help_text="biuro.core.markup", verbose_name="treść")),
                        ("temat", models.CharField(max_length=250)),
                        ("adresat", models.CharField(max_length=250)),
                        ("adresat_adres", models.CharField(blank=True, max_length=400)),
                        (
                            "zalaczniki",
                            models.JSONField(
                                default=list, help_text="[{nazwa, sha256}] files of the letter in this version"
                            ),
                        ),
                        ("sha256", models.CharField(max_length=64)),
                        (
                            "autor",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("utworzono", models.DateTimeField(auto_now_add=True)),
                    ],
                    options={
                        "verbose_name": "wersja pisma",
                        "verbose_name_plural": "wersje pism",
                        "constraints": [
                            models.UniqueConstraint(fields=("pismo", "numer"), name="jeden_numer_wersji_pisma")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Przeczytanie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "wersja",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="przeczytania",
                                to="sekretariat.wersjapisma",
                            ),
                        ),
                        (
                            "osoba",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("kiedy", models.DateTimeField(auto_now_add=True)),
                        ("przygotowane", models.BooleanField(default=False, verbose_name="na stosie do podpisu")),
                    ],
                    options={
                        "verbose_name": "przeczytanie",
                        "verbose_name_plural": "przeczytania",
                        "constraints": [
                            models.UniqueConstraint(fields=("wersja", "osoba"), name="jedno_przeczytanie_osoby")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Akceptacja",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "pismo",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="akceptacje",
                                to="sekretariat.pismo",
                            ),
                        ),
                        (
                            "wersja",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="akceptacje",
                                to="sekretariat.wersjapisma",
                            ),
                        ),
                        (
                            "czynnosc",
                            models.CharField(
                                choices=[
                                    ("parafa", "parafa"),
                                    ("aprobata_wstepna", "aprobata wstępna"),
                                    ("aprobata_ostateczna", "aprobata ostateczna i podpis"),
                                    ("aprobata_bez_podpisu", "aprobata ostateczna"),
                                    ("podpis", "podpis"),
                                    ("zwrot", "zwrot do poprawy"),
                                ],
                                max_length=20,
                                verbose_name="czynność",
                            ),
                        ),
                        (
                            "osoba",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="akceptacje",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("stanowisko", models.CharField(max_length=200, verbose_name="jako")),
                        ("podstawa", models.CharField(max_length=200)),
                        ("regulamin", models.CharField(max_length=20, verbose_name="zarządzenie")),
                        (
                            "w_zastepstwie_za",
                            models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za"),
                        ),
                        ("powod", models.TextField(blank=True, verbose_name="powód")),
                        ("sha256", models.CharField(max_length=64)),
                        (
                            "przeczytane",
                            models.BooleanField(default=True, help_text="czy pismo było otwarte przed czynnością"),
                        ),
                        ("kiedy", models.DateTimeField(auto_now_add=True)),
                    ],
                    options={
                        "verbose_name": "akceptacja",
                        "verbose_name_plural": "akceptacje",
                    },
                ),
                migrations.CreateModel(
                    name="Zalacznik",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "przesylka",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="zalaczniki",
                                to="sekretariat.przesylka",
                                verbose_name="przesyłka",
                            ),
                        ),
                        (
                            "plik",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="biuro.plik"
                            ),
                        ),
                        ("nazwa", models.CharField(max_length=200)),
                        ("oryginal", models.BooleanField(default=False, verbose_name="zapisana wiadomość")),
                    ],
                    options={
                        "verbose_name": "załącznik",
                        "verbose_name_plural": "załączniki",
                    },
                ),
                migrations.CreateModel(
                    name="ZalacznikPisma",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "pismo",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="zalaczniki",
                                to="sekretariat.pismo",
                            ),
                        ),
                        (
                            "plik",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="biuro.plik"
                            ),
                        ),
                        ("nazwa", models.CharField(max_length=200)),
                        ("usuniety", models.BooleanField(default=False, verbose_name="usunięty")),
                    ],
                    options={
                        "verbose_name": "załącznik pisma",
                        "verbose_name_plural": "załączniki pism",
                    },
                ),
                migrations.CreateModel(
                    name="DoWiadomosci",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "dekretacja",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="do_wiadomosci",
                                to="sekretariat.dekretacja",
                            ),
                        ),
                        (
                            "osoba",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="do_wiadomosci",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("zapoznano", models.DateTimeField(blank=True, null=True)),
                    ],
                    options={
                        "verbose_name": "do wiadomości",
                        "verbose_name_plural": "do wiadomości",
                        "constraints": [
                            models.UniqueConstraint(fields=("dekretacja", "osoba"), name="raz_do_wiadomosci")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Oddane",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "odejscie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="oddane",
                                to="org.odejscie",
                                verbose_name="odejście",
                            ),
                        ),
                        ("rodzaj", models.CharField(max_length=20)),
                        ("rzecz", models.CharField(help_text="znak albo nazwa, nigdy treść", max_length=200)),
                        (
                            "komu",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "kto",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("kiedy", models.DateTimeField(auto_now_add=True)),
                    ],
                    options={
                        "verbose_name": "oddana rzecz",
                        "verbose_name_plural": "oddane rzeczy",
                        "indexes": [models.Index(fields=["odejscie", "id"], name="sekretariat_odejsci_2caac8_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaPrzedlozenie",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("rok", models.PositiveSmallIntegerField(editable=False)),
                        ("numer", models.PositiveIntegerField(editable=False)),
                        ("wersja", models.PositiveIntegerField(editable=False)),
                        ("sha256", models.CharField(editable=False, max_length=64, verbose_name="skrót wersji")),
                        (
                            "komu",
                            models.CharField(
                                choices=[
                                    ("prezydent", "Prezydent Miasta"),
                                    ("zastepca_prezydenta", "zastępca Prezydenta"),
                                    ("sekretarz", "Sekretarz Miasta"),
                                    ("skarbnik", "Skarbnik Miasta"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("dzien", models.DateField(verbose_name="przekazano")),
                        (
                            "sposob",
                            models.CharField(
                                choices=[
                                    ("osobiscie", "osobiście"),
                                    ("obieg", "wewnętrznym obiegiem dokumentów"),
                                    ("elektronicznie", "elektronicznie"),
                                ],
                                max_length=16,
                                verbose_name="sposób",
                            ),
                        ),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("przekazane", "Przekazane"),
                                    ("podpisane", "Podpisane"),
                                    ("zaakceptowane", "Zaakceptowane"),
                                    ("zwrocone", "Zwrócone"),
                                    ("anulowane", "Anulowane"),
                                ],
                                default="przekazane",
                                editable=False,
                                max_length=16,
                            ),
                        ),
                        ("dzien_wyniku", models.DateField(blank=True, null=True, verbose_name="wróciło")),
                        ("powod", models.TextField(blank=True, verbose_name="powód zwrotu")),
                        ("skan_nazwa", models.CharField(blank=True, editable=False, max_length=200)),
                        ("klucz", models.UUIDField(db_index=True, editable=False)),
                        (
                            "pismo",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="sekretariat.pismo",
                            ),
                        ),
                        (
                            "skan",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="biuro.plik",
                            ),
                        ),
                        (
                            "przekazal",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: przedłożenie",
                        "verbose_name_plural": "historia: przedłożenia",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="Przedlozenie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("rok", models.PositiveSmallIntegerField(editable=False)),
                        ("numer", models.PositiveIntegerField(editable=False)),
                        (
                            "pismo",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="przedlozenia",
                                to="sekretariat.pismo",
                            ),
                        ),
                        ("wersja", models.PositiveIntegerField(editable=False)),
                        ("sha256", models.CharField(editable=False, max_length=64, verbose_name="skrót wersji")),
                        (
                            "komu",
                            models.CharField(
                                choices=[
                                    ("prezydent", "Prezydent Miasta"),
                                    ("zastepca_prezydenta", "zastępca Prezydenta"),
                                    ("sekretarz", "Sekretarz Miasta"),
                                    ("skarbnik", "Skarbnik Miasta"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("dzien", models.DateField(verbose_name="przekazano")),
                        (
                            "sposob",
                            models.CharField(
                                choices=[
                                    ("osobiscie", "osobiście"),
                                    ("obieg", "wewnętrznym obiegiem dokumentów"),
                                    ("elektronicznie", "elektronicznie"),
                                ],
                                max_length=16,
                                verbose_name="sposób",
                            ),
                        ),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("przekazane", "Przekazane"),
                                    ("podpisane", "Podpisane"),
                                    ("zaakceptowane", "Zaakceptowane"),
                                    ("zwrocone", "Zwrócone"),
                                    ("anulowane", "Anulowane"),
                                ],
                                default="przekazane",
                                editable=False,
                                max_length=16,
                            ),
                        ),
                        ("dzien_wyniku", models.DateField(blank=True, null=True, verbose_name="wróciło")),
                        ("powod", models.TextField(blank=True, verbose_name="powód zwrotu")),
                        (
                            "skan",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="biuro.plik",
                            ),
                        ),
                        ("skan_nazwa", models.CharField(blank=True, editable=False, max_length=200)),
                        (
                            "przekazal",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("klucz", models.UUIDField(editable=False, unique=True)),
                    ],
                    options={
                        "verbose_name": "przedłożenie",
                        "verbose_name_plural": "przedłożenia",
                        "indexes": [models.Index(fields=["-dzien", "-id"], name="sekretariat_dzien_9b850a_idx")],
                        "constraints": [
                            models.UniqueConstraint(fields=("rok", "numer"), name="unikalny_numer_przedlozenia"),
                            models.UniqueConstraint(
                                condition=models.Q(("stan", "przekazane")),
                                fields=("pismo",),
                                name="jedno_otwarte_przedlozenie_pisma",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("dzien_wyniku__isnull", False),
                                        ("skan__isnull", False),
                                        ("stan__in", ["podpisane", "zaakceptowane"]),
                                    ),
                                    models.Q(
                                        models.Q(("stan__in", ["podpisane", "zaakceptowane"]), _negated=True),
                                        ("skan__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="podpisane_poza_biurem_ma_skan",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("stan", "zwrocone"), _negated=True),
                                    models.Q(("dzien_wyniku__isnull", False), models.Q(("powod", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="zwrot_spoza_biura_ma_powod",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProtokolPrzejecia",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "zarzadzenie",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="protokol_przejecia",
                                to="org.zarzadzenie",
                                verbose_name="zarządzenie",
                            ),
                        ),
                        ("kiedy", models.DateTimeField(auto_now_add=True)),
                    ],
                    options={
                        "verbose_name": "protokół przejęcia",
                        "verbose_name_plural": "protokoły przejęcia",
                    },
                ),
                migrations.CreateModel(
                    name="Przejecie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "zarzadzenie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="przejecia",
                                to="org.zarzadzenie",
                                verbose_name="zarządzenie",
                            ),
                        ),
                        (
                            "sprawa",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="przejecia",
                                to="rejestry.sprawa",
                            ),
                        ),
                        (
                            "pismo",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="przejecia",
                                to="sekretariat.pismo",
                            ),
                        ),
                        (
                            "przesylka",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="przejecia",
                                to="sekretariat.przesylka",
                                verbose_name="przesyłka",
                            ),
                        ),
                        (
                            "z_jednostki",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="org.jednostka",
                                verbose_name="z jednostki",
                            ),
                        ),
                        (
                            "do_jednostki",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="org.jednostka",
                                verbose_name="do jednostki",
                            ),
                        ),
                        (
                            "z_osoby",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "do_osoby",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "kto",
                            models.ForeignKey(
                                help_text="kto zatwierdził zarządzenie",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("kiedy", models.DateTimeField(auto_now_add=True)),
                    ],
                    options={
                        "verbose_name": "przejęcie",
                        "verbose_name_plural": "przejęcia",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("pk__in", ()),
                                    models.Q(
                                        ("pismo__isnull", True), ("przesylka__isnull", True), ("sprawa__isnull", False)
                                    ),
                                    models.Q(
                                        ("pismo__isnull", False), ("przesylka__isnull", True), ("sprawa__isnull", True)
                                    ),
                                    models.Q(
                                        ("pismo__isnull", True), ("przesylka__isnull", False), ("sprawa__isnull", True)
                                    ),
                                    _connector="OR",
                                ),
                                name="przejecie_jednej_rzeczy",
                            ),
                            models.UniqueConstraint(fields=("zarzadzenie", "sprawa"), name="przejecie_raz_sprawa"),
                            models.UniqueConstraint(fields=("zarzadzenie", "pismo"), name="przejecie_raz_pismo"),
                            models.UniqueConstraint(
                                fields=("zarzadzenie", "przesylka"), name="przejecie_raz_przesylka"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaSpisArchiwalny",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[("SZO", "Spis zdawczo-odbiorczy"), ("BR", "Spis do brakowania")], max_length=4
                            ),
                        ),
                        ("rok", models.PositiveSmallIntegerField(editable=False)),
                        ("numer", models.PositiveIntegerField(editable=False)),
                        (
                            "grupa",
                            models.CharField(
                                choices=[
                                    ("A", "materiały archiwalne (A)"),
                                    ("B", "dokumentacja niearchiwalna (B, BE, Bc)"),
                                ],
                                max_length=1,
                                verbose_name="kategoria",
                            ),
                        ),
                        (
                            "rocznik",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="rocznik akt"),
                        ),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("projekt", "Projekt"),
                                    ("do_sprawdzenia", "Do sprawdzenia"),
                                    ("przyjety", "Przyjęty"),
                                    ("sprawdzony", "Sprawdzony"),
                                    ("wniosek", "Czeka na zgodę"),
                                    ("zgoda", "Zgoda archiwum"),
                                    ("odmowa", "Odmowa archiwum"),
                                    ("wybrakowany", "Wybrakowany"),
                                    ("anulowany", "Anulowany"),
                                ],
                                default="projekt",
                                editable=False,
                                max_length=16,
                            ),
                        ),
                        ("sporzadzono", models.DateField(editable=False, verbose_name="sporządzono")),
                        ("sprawdzono", models.DateField(editable=False, null=True)),
                        (
                            "ekspertyza",
                            models.CharField(
                                blank=True, max_length=200, verbose_name="ekspertyza archiwum państwowego (BE)"
                            ),
                        ),
                        (
                            "wniosek",
                            models.CharField(
                                blank=True,
                                editable=False,
                                max_length=100,
                                verbose_name="znak wniosku do archiwum państwowego",
                            ),
                        ),
                        (
                            "zgoda",
                            models.CharField(
                                blank=True,
                                editable=False,
                                max_length=100,
                                verbose_name="znak zgody archiwum państwowego",
                            ),
                        ),
                        ("zgoda_dzien", models.DateField(editable=False, null=True, verbose_name="data zgody")),
                        ("klucz", models.UUIDField(db_index=True, editable=False)),
                        (
                            "jednostka",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.jednostka",
                            ),
                        ),
                        (
                            "sporzadzil",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sporządził",
                            ),
                        ),
                        (
                            "sprawdzil",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sprawdził",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: spis archiwalny",
                        "verbose_name_plural": "historia: spisy archiwalne",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="SpisArchiwalny",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[("SZO", "Spis zdawczo-odbiorczy"), ("BR", "Spis do brakowania")], max_length=4
                            ),
                        ),
                        ("rok", models.PositiveSmallIntegerField(editable=False)),
                        ("numer", models.PositiveIntegerField(editable=False)),
                        (
                            "jednostka",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="org.jednostka"
                            ),
                        ),
                        (
                            "grupa",
                            models.CharField(
                                choices=[
                                    ("A", "materiały archiwalne (A)"),
                                    ("B", "dokumentacja niearchiwalna (B, BE, Bc)"),
                                ],
                                max_length=1,
                                verbose_name="kategoria",
                            ),
                        ),
                        (
                            "rocznik",
                            models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="rocznik akt"),
                        ),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("projekt", "Projekt"),
                                    ("do_sprawdzenia", "Do sprawdzenia"),
                                    ("przyjety", "Przyjęty"),
                                    ("sprawdzony", "Sprawdzony"),
                                    ("wniosek", "Czeka na zgodę"),
                                    ("zgoda", "Zgoda archiwum"),
                                    ("odmowa", "Odmowa archiwum"),
                                    ("wybrakowany", "Wybrakowany"),
                                    ("anulowany", "Anulowany"),
                                ],
                                default="projekt",
                                editable=False,
                                max_length=16,
                            ),
                        ),
                        (
                            "sporzadzil",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sporządził",
                            ),
                        ),
                        ("sporzadzono", models.DateField(editable=False, verbose_name="sporządzono")),
                        (
                            "sprawdzil",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="sprawdził",
                            ),
                        ),
                        ("sprawdzono", models.DateField(editable=False, null=True)),
                        (
                            "ekspertyza",
                            models.CharField(
                                blank=True, max_length=200, verbose_name="ekspertyza archiwum państwowego (BE)"
                            ),
                        ),
                        (
                            "wniosek",
                            models.CharField(
                                blank=True,
                                editable=False,
                                max_length=100,
                                verbose_name="znak wniosku do archiwum państwowego",
                            ),
                        ),
                        (
                            "zgoda",
                            models.CharField(
                                blank=True,
                                editable=False,
                                max_length=100,
                                verbose_name="znak zgody archiwum państwowego",
                            ),
                        ),
                        ("zgoda_dzien", models.DateField(editable=False, null=True, verbose_name="data zgody")),
                        ("klucz", models.UUIDField(editable=False, unique=True)),
                    ],
                    options={
                        "verbose_name": "spis archiwalny",
                        "verbose_name_plural": "spisy archiwalne",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("rodzaj", "rok", "numer"), name="unikalny_numer_spisu_archiwalnego"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("sprawdzil", None),
                                    models.Q(("sprawdzil", models.F("sporzadzil")), _negated=True),
                                    _connector="OR",
                                ),
                                name="spis_sprawdza_kto_inny",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("stan__in", ("przyjety", "sprawdzony", "wniosek", "zgoda", "wybrakowany")),
                                        _negated=True,
                                    ),
                                    models.Q(("sprawdzil__isnull", False), ("sprawdzono__isnull", False)),
                                    _connector="OR",
                                ),
                                name="spis_po_sprawdzeniu_ma_drugiego",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("stan__in", ["zgoda", "wybrakowany"]), _negated=True),
                                    models.Q(models.Q(("zgoda", ""), _negated=True), ("zgoda_dzien__isnull", False)),
                                    _connector="OR",
                                ),
                                name="wybrakowano_za_zgoda",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("grupa", "A"), ("rodzaj", "BR"), _negated=True),
                                name="akt_kategorii_a_sie_nie_brakuje",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PozycjaSpisu",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "spis",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="pozycje",
                                to="sekretariat.spisarchiwalny",
                            ),
                        ),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[("SZO", "Spis zdawczo-odbiorczy"), ("BR", "Spis do brakowania")],
                                editable=False,
                                max_length=4,
                            ),
                        ),
                        ("lp", models.PositiveIntegerField()),
                        (
                            "sprawa",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="rejestry.sprawa"
                            ),
                        ),
                        ("kategoria", models.CharField(max_length=6)),
                        ("od", models.DateField(verbose_name="wszczęto")),
                        ("do", models.DateField(verbose_name="zakończono")),
                        ("dokumentow", models.PositiveIntegerField(verbose_name="liczba dokumentów")),
                        (
                            "czynna",
                            models.BooleanField(
                                default=True, help_text="nie: spis anulowano, odmówiono zgody albo wycofano akta"
                            ),
                        ),
                        ("uwagi", models.CharField(blank=True, max_length=400)),
                    ],
                    options={
                        "verbose_name": "pozycja spisu archiwalnego",
                        "verbose_name_plural": "pozycje spisów archiwalnych",
                        "constraints": [
                            models.UniqueConstraint(fields=("spis", "lp"), name="jedna_pozycja_spisu_archiwalnego"),
                            models.UniqueConstraint(
                                condition=models.Q(("czynna", True)),
                                fields=("sprawa", "rodzaj"),
                                name="akta_na_jednym_spisie_rodzaju",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaPozycjaSpisu",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[("SZO", "Spis zdawczo-odbiorczy"), ("BR", "Spis do brakowania")],
                                editable=False,
                                max_length=4,
                            ),
                        ),
                        ("lp", models.PositiveIntegerField()),
                        ("kategoria", models.CharField(max_length=6)),
                        ("od", models.DateField(verbose_name="wszczęto")),
                        ("do", models.DateField(verbose_name="zakończono")),
                        ("dokumentow", models.PositiveIntegerField(verbose_name="liczba dokumentów")),
                        (
                            "czynna",
                            models.BooleanField(
                                default=True, help_text="nie: spis anulowano, odmówiono zgody albo wycofano akta"
                            ),
                        ),
                        ("uwagi", models.CharField(blank=True, max_length=400)),
                        (
                            "spis",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="sekretariat.spisarchiwalny",
                            ),
                        ),
                        (
                            "sprawa",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="rejestry.sprawa",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: pozycja spisu archiwalnego",
                        "verbose_name_plural": "historia: pozycje spisów archiwalnych",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
            ]
        ),
    ]

"""All tables of `rejestry` as they are now; on a database that has the migrations it replaces it does nothing."""

import biuro.core.validity
import datetime
import django.contrib.postgres.constraints
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
        ("rejestry", "0001_initial"),
        ("rejestry", "0002_szukanie_wnoszacego"),
        ("rejestry", "0003_udostepnienia_i_poufnosc"),
        ("rejestry", "0004_bieg_terminow"),
        ("rejestry", "0005_informacja_publiczna"),
        ("rejestry", "0006_tok_skargi"),
        ("rejestry", "0007_porzucone_kroki"),
        ("rejestry", "0008_wykaz_akt"),
        ("rejestry", "0009_podteczki_i_powiazania"),
        ("rejestry", "0010_otwarte_wedlug_roku"),
    ]
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("biuro", "0002_pl_sortkey"),
        ("org", "0001_calosc"),
    ]

    operations = [
        CreateModels(
            [
                migrations.CreateModel(
                    name="HistoriaKlasaJrwa",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        ("symbol", models.CharField(max_length=6)),
                        ("haslo", models.CharField(max_length=250, verbose_name="hasło")),
                        (
                            "kategoria",
                            models.CharField(
                                blank=True,
                                help_text="pusta: klasa tylko grupuje podklasy",
                                max_length=6,
                                verbose_name="kategoria archiwalna",
                            ),
                        ),
                        ("od", models.DateField(default=datetime.date(2011, 1, 1), verbose_name="od dnia")),
                        (
                            "pewnosc",
                            models.CharField(
                                choices=[
                                    ("potwierdzona", "potwierdzona"),
                                    ("przyjeta", "przyjęta, do sprawdzenia w wykazie akt"),
                                ],
                                default="przyjeta",
                                max_length=20,
                                verbose_name="pewność danych",
                            ),
                        ),
                        (
                            "wykaz",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="rejestry.wykazakt",
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
                        "verbose_name": "historia: klasa JRWA",
                        "verbose_name_plural": "historia: klasy JRWA",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="KlasaJrwa",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        ("symbol", models.CharField(max_length=6)),
                        ("haslo", models.CharField(max_length=250, verbose_name="hasło")),
                        (
                            "kategoria",
                            models.CharField(
                                blank=True,
                                help_text="pusta: klasa tylko grupuje podklasy",
                                max_length=6,
                                verbose_name="kategoria archiwalna",
                            ),
                        ),
                        ("od", models.DateField(default=datetime.date(2011, 1, 1), verbose_name="od dnia")),
                        (
                            "pewnosc",
                            models.CharField(
                                choices=[
                                    ("potwierdzona", "potwierdzona"),
                                    ("przyjeta", "przyjęta, do sprawdzenia w wykazie akt"),
                                ],
                                default="przyjeta",
                                max_length=20,
                                verbose_name="pewność danych",
                            ),
                        ),
                        (
                            "wykaz",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="klasy",
                                to="rejestry.wykazakt",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "klasa JRWA",
                        "verbose_name_plural": "klasy JRWA",
                        "ordering": ["symbol", "od"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("do", None), ("do__gte", models.F("od")), _connector="OR"),
                                name="rejestry_klasajrwa_do_nie_przed_od",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                expressions=[("symbol", "="), (biuro.core.validity.OkresDni(), "&&")],
                                name="klasa_jrwa_bez_nakladania",
                            ),
                        ],
                        "indexes": [
                            models.Index(
                                django.db.models.functions.comparison.Collate(
                                    models.Func(
                                        models.F("haslo"), function="pl_sortkey", output_field=models.TextField()
                                    ),
                                    "C",
                                ),
                                models.F("id"),
                                name="klasa_jrwa_haslo",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaSprawa",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("komorka", models.CharField(editable=False, max_length=10, verbose_name="komórka")),
                        ("klasa_symbol", models.CharField(editable=False, max_length=6, verbose_name="symbol klasy")),
                        ("rok", models.PositiveSmallIntegerField(editable=False)),
                        (
                            "grupa",
                            models.PositiveIntegerField(
                                default=0,
                                editable=False,
                                help_text="numer jej podstawy; 0: żadna",
                                verbose_name="podteczka",
                            ),
                        ),
                        ("numer", models.PositiveIntegerField(editable=False)),
                        (
                            "podteczka",
                            models.BooleanField(
                                default=False,
                                editable=False,
                                help_text="wydzielona grupa",
                                verbose_name="podstawa podteczki",
                            ),
                        ),
                        ("tytul", models.CharField(max_length=250, verbose_name="tytuł")),
                        ("wnoszacy", models.CharField(blank=True, max_length=250, verbose_name="wnoszący")),
                        (
                            "wnoszacy_adres",
                            models.CharField(blank=True, max_length=400, verbose_name="adres wnoszącego"),
                        ),
                        (
                            "wnoszacy_email",
                            models.CharField(blank=True, max_length=254, verbose_name="e-mail wnoszącego"),
                        ),
                        (
                            "wnoszacy_szukaj",
                            models.CharField(
                                blank=True, editable=False, help_text="bez wielkości i ogonków", max_length=300
                            ),
                        ),
                        (
                            "znak_wszczynajacy",
                            models.CharField(blank=True, max_length=100, verbose_name="znak pisma wszczynającego"),
                        ),
                        (
                            "data_wplywu",
                            models.DateField(help_text="od niej liczy się termin", verbose_name="data wpływu"),
                        ),
                        ("data_wszczecia", models.DateField(verbose_name="data wszczęcia")),
                        (
                            "poufna",
                            models.BooleanField(
                                default=False, editable=False, help_text="tylko prowadzący i jego przełożeni"
                            ),
                        ),
                        (
                            "powod_poufnosci",
                            models.CharField(
                                blank=True, editable=False, max_length=400, verbose_name="powód poufności"
                            ),
                        ),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("w_toku", "W toku"),
                                    ("odpowiedziano", "Odpowiedź wysłana"),
                                    ("zalatwiona", "Załatwione"),
                                ],
                                default="w_toku",
                                editable=False,
                                max_length=20,
                            ),
                        ),
                        (
                            "odpowiedz_wyslano",
                            models.DateField(
                                blank=True, editable=False, null=True, verbose_name="odpowiedź wysłana dnia"
                            ),
                        ),
                        (
                            "sposob",
                            models.CharField(
                                blank=True, editable=False, max_length=40, verbose_name="sposób załatwienia"
                            ),
                        ),
                        (
                            "zakonczono",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="zakończono dnia"),
                        ),
                        (
                            "archiwum",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "w komórce"),
                                    ("przekazane", "w archiwum zakładowym"),
                                    ("wybrakowane", "wybrakowane za zgodą archiwum państwowego"),
                                ],
                                default="",
                                editable=False,
                                max_length=12,
                                verbose_name="gdzie są akta",
                            ),
                        ),
                        (
                            "klucz",
                            models.UUIDField(
                                db_index=True,
                                editable=False,
                                help_text="klucz formularza: dwa kliknięcia, jedna sprawa",
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
                            "klasa",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="rejestry.klasajrwa",
                            ),
                        ),
                        (
                            "prowadzi",
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
                                help_text="nie widzi sprawy i o niej nie rozstrzyga",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="pracownik, którego dotyczy",
                            ),
                        ),
                        (
                            "zalozyl",
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
                        "verbose_name": "historia: sprawa",
                        "verbose_name_plural": "historia: sprawy",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="Sprawa",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("komorka", models.CharField(editable=False, max_length=10, verbose_name="komórka")),
                        ("klasa_symbol", models.CharField(editable=False, max_length=6, verbose_name="symbol klasy")),
                        ("rok", models.PositiveSmallIntegerField(editable=False)),
                        (
                            "grupa",
                            models.PositiveIntegerField(
                                default=0,
                                editable=False,
                                help_text="numer jej podstawy; 0: żadna",
                                verbose_name="podteczka",
                            ),
                        ),
                        ("numer", models.PositiveIntegerField(editable=False)),
                        (
                            "podteczka",
                            models.BooleanField(
                                default=False,
                                editable=False,
                                help_text="wydzielona grupa",
                                verbose_name="podstawa podteczki",
                            ),
                        ),
                        (
                            "jednostka",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="sprawy", to="org.jednostka"
                            ),
                        ),
                        (
                            "klasa",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sprawy",
                                to="rejestry.klasajrwa",
                            ),
                        ),
                        ("tytul", models.CharField(max_length=250, verbose_name="tytuł")),
                        ("wnoszacy", models.CharField(blank=True, max_length=250, verbose_name="wnoszący")),
                        (
                            "wnoszacy_adres",
                            models.CharField(blank=True, max_length=400, verbose_name="adres wnoszącego"),
                        ),
                        (
                            "wnoszacy_email",
                            models.CharField(blank=True, max_length=254, verbose_name="e-mail wnoszącego"),
                        ),
                        (
                            "wnoszacy_szukaj",
                            models.CharField(
                                blank=True, editable=False, help_text="bez wielkości i ogonków", max_length=300
                            ),
                        ),
                        (
                            "znak_wszczynajacy",
                            models.CharField(blank=True, max_length=100, verbose_name="znak pisma wszczynającego"),
                        ),
                        (
                            "data_wplywu",
                            models.DateField(help_text="od niej liczy się termin", verbose_name="data wpływu"),
                        ),
                        ("data_wszczecia", models.DateField(verbose_name="data wszczęcia")),
                        (
                            "prowadzi",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="sprawy",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "dotyczy",
                            models.ForeignKey(
                                blank=True,
                                help_text="nie widzi sprawy i o niej nie rozstrzyga",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="pracownik, którego dotyczy",
                            ),
                        ),
                        (
                            "poufna",
                            models.BooleanField(
                                default=False, editable=False, help_text="tylko prowadzący i jego przełożeni"
                            ),
                        ),
                        (
                            "powod_poufnosci",
                            models.CharField(
                                blank=True, editable=False, max_length=400, verbose_name="powód poufności"
                            ),
                        ),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("w_toku", "W toku"),
                                    ("odpowiedziano", "Odpowiedź wysłana"),
                                    ("zalatwiona", "Załatwione"),
                                ],
                                default="w_toku",
                                editable=False,
                                max_length=20,
                            ),
                        ),
                        (
                            "odpowiedz_wyslano",
                            models.DateField(
                                blank=True, editable=False, null=True, verbose_name="odpowiedź wysłana dnia"
                            ),
                        ),
                        (
                            "sposob",
                            models.CharField(
                                blank=True, editable=False, max_length=40, verbose_name="sposób załatwienia"
                            ),
                        ),
                        (
                            "zakonczono",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="zakończono dnia"),
                        ),
                        (
                            "archiwum",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("", "w komórce"),
                                    ("przekazane", "w archiwum zakładowym"),
                                    ("wybrakowane", "wybrakowane za zgodą archiwum państwowego"),
                                ],
                                default="",
                                editable=False,
                                max_length=12,
                                verbose_name="gdzie są akta",
                            ),
                        ),
                        (
                            "klucz",
                            models.UUIDField(
                                editable=False, help_text="klucz formularza: dwa kliknięcia, jedna sprawa", unique=True
                            ),
                        ),
                        (
                            "zalozyl",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name_plural": "sprawy",
                        "indexes": [
                            models.Index(fields=["jednostka", "stan", "-id"], name="rejestry_sp_jednost_c21653_idx"),
                            models.Index(fields=["prowadzi", "stan", "-id"], name="rejestry_sp_prowadz_58e964_idx"),
                            models.Index(fields=["wnoszacy_szukaj"], name="rejestry_sp_wnoszac_b2971d_idx"),
                            django.contrib.postgres.indexes.GinIndex(
                                fields=["wnoszacy_szukaj"], name="sprawa_wnoszacy_trgm", opclasses=["gin_trgm_ops"]
                            ),
                            models.Index(fields=["-data_wszczecia", "-id"], name="rejestry_sp_data_ws_921e02_idx"),
                            models.Index(
                                condition=models.Q(("stan", "zalatwiona"), _negated=True),
                                fields=["rok", "-id"],
                                name="sprawy_otwarte_wg_roku",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("stan", "zalatwiona"),
                                        ("zakonczono__isnull", False),
                                        models.Q(("sposob", ""), _negated=True),
                                    ),
                                    models.Q(
                                        models.Q(("stan", "zalatwiona"), _negated=True),
                                        ("sposob", ""),
                                        ("zakonczono__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="zalatwiona_wtedy_i_tylko_wtedy_gdy_ma_sposob",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("poufna", True), models.Q(("powod_poufnosci", ""), _negated=True)),
                                    models.Q(("poufna", False), ("powod_poufnosci", "")),
                                    _connector="OR",
                                ),
                                name="poufna_wtedy_i_tylko_wtedy_gdy_ma_powod",
                            ),
                            models.UniqueConstraint(
                                fields=("komorka", "klasa_symbol", "rok", "grupa", "numer"), name="unikalny_znak_sprawy"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("podteczka", False), ("grupa", 0), _connector="OR"),
                                name="podteczka_nie_ma_podteczki",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("archiwum", ""), ("stan", "zalatwiona"), _connector="OR"),
                                name="do_archiwum_ida_akta_spraw_zakonczonych",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Skarga",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "sprawa",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT, related_name="skarga", to="rejestry.sprawa"
                            ),
                        ),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[("skarga", "Skarga (art. 227 kpa)"), ("wniosek", "Wniosek (art. 241 kpa)")],
                                max_length=10,
                            ),
                        ),
                        (
                            "wnoszacy_rodzaj",
                            models.CharField(
                                choices=[
                                    ("osoba", "osoba"),
                                    ("podmiot", "firma lub instytucja"),
                                    ("posel", "poseł, senator lub radny (art. 237 § 2 kpa)"),
                                    ("redakcja", "redakcja (art. 248 kpa)"),
                                    ("organizacja", "organizacja społeczna (art. 249 kpa)"),
                                ],
                                default="osoba",
                                max_length=12,
                                verbose_name="kto wnosi",
                            ),
                        ),
                        ("przedmiot", models.CharField(max_length=400)),
                        (
                            "dotyczy_jednostki",
                            models.CharField(blank=True, max_length=160, verbose_name="jednostka, której dotyczy"),
                        ),
                        (
                            "forma",
                            models.CharField(
                                choices=[
                                    ("pismo", "pismo"),
                                    ("email", "e-mail"),
                                    ("edoreczenia", "e-Doręczenia"),
                                    ("epuap", "ePUAP"),
                                    ("faks", "faks"),
                                    ("protokol", "ustnie do protokołu"),
                                    ("protokol_wideo", "ustnie do protokołu, przez wideo"),
                                    ("organ", "przekazana przez inny organ"),
                                    ("redakcja", "przekazana przez redakcję (art. 248 kpa)"),
                                ],
                                default="pismo",
                                max_length=16,
                                verbose_name="jak wniesiono",
                            ),
                        ),
                        (
                            "kategoria",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("zaniedbanie", "zaniedbanie lub nienależyte wykonywanie zadań (art. 227 kpa)"),
                                    ("interes", "naruszenie praworządności lub interesów (art. 227 kpa)"),
                                    ("przewleklosc", "przewlekłe lub biurokratyczne załatwianie (art. 227 kpa)"),
                                    ("organizacja", "ulepszenie organizacji lub usprawnienie pracy (art. 241 kpa)"),
                                    (
                                        "praworzadnosc",
                                        "wzmocnienie praworządności, zapobieganie nadużyciom (art. 241 kpa)",
                                    ),
                                    ("potrzeby", "lepsze zaspokajanie potrzeb ludności (art. 241 kpa)"),
                                    ("inne", "inny przedmiot (lista ustawy jest otwarta)"),
                                ],
                                max_length=16,
                                verbose_name="kategoria przedmiotu",
                            ),
                        ),
                        (
                            "przekazal",
                            models.CharField(
                                blank=True,
                                help_text="organ, redakcja, poseł, radny",
                                max_length=200,
                                verbose_name="kto przekazał",
                            ),
                        ),
                        ("w_imieniu", models.CharField(blank=True, max_length=200, verbose_name="w imieniu kogo")),
                        ("zgoda", models.DateField(blank=True, null=True, verbose_name="zgoda tej osoby z dnia")),
                        (
                            "zada_zawiadomienia",
                            models.BooleanField(
                                default=False, verbose_name="redakcja żądała zawiadomienia (art. 248 § 2 kpa)"
                            ),
                        ),
                        (
                            "zada_potwierdzenia",
                            models.BooleanField(
                                default=False, verbose_name="wnoszący prosi o potwierdzenie wniesienia (§ 7)"
                            ),
                        ),
                        (
                            "po_wniosku",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="skargi_po_wniosku",
                                to="rejestry.sprawa",
                                verbose_name="skarga na załatwienie wniosku (art. 246 kpa)",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "skarga lub wniosek",
                        "verbose_name_plural": "skargi i wnioski",
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaTermin",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("kod", models.CharField(max_length=40)),
                        ("zdarzenie", models.DateField(verbose_name="zdarzenie, od którego biegnie")),
                        ("nominalny", models.DateField(verbose_name="koniec nominalny")),
                        (
                            "ostateczny",
                            models.DateField(
                                help_text="po art. 57 § 4 kpa, wstrzymaniach i przedłużeniach",
                                verbose_name="ostatni dzień",
                            ),
                        ),
                        ("spelniony", models.DateField(blank=True, null=True, verbose_name="spełniony dnia")),
                        ("czym", models.CharField(blank=True, max_length=200, verbose_name="czym spełniony")),
                        (
                            "doreczono",
                            models.DateField(
                                blank=True,
                                help_text="termin organu: liczy się wysłanie",
                                null=True,
                                verbose_name="doręczono dnia",
                            ),
                        ),
                        ("wstrzymany_od", models.DateField(blank=True, null=True, verbose_name="bieg wstrzymany od")),
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
                        "verbose_name": "historia: termin",
                        "verbose_name_plural": "historia: terminy",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaSkarga",
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
                                choices=[("skarga", "Skarga (art. 227 kpa)"), ("wniosek", "Wniosek (art. 241 kpa)")],
                                max_length=10,
                            ),
                        ),
                        (
                            "wnoszacy_rodzaj",
                            models.CharField(
                                choices=[
                                    ("osoba", "osoba"),
                                    ("podmiot", "firma lub instytucja"),
                                    ("posel", "poseł, senator lub radny (art. 237 § 2 kpa)"),
                                    ("redakcja", "redakcja (art. 248 kpa)"),
                                    ("organizacja", "organizacja społeczna (art. 249 kpa)"),
                                ],
                                default="osoba",
                                max_length=12,
                                verbose_name="kto wnosi",
                            ),
                        ),
                        ("przedmiot", models.CharField(max_length=400)),
                        (
                            "dotyczy_jednostki",
                            models.CharField(blank=True, max_length=160, verbose_name="jednostka, której dotyczy"),
                        ),
                        (
                            "forma",
                            models.CharField(
                                choices=[
                                    ("pismo", "pismo"),
                                    ("email", "e-mail"),
                                    ("edoreczenia", "e-Doręczenia"),
                                    ("epuap", "ePUAP"),
                                    ("faks", "faks"),
                                    ("protokol", "ustnie do protokołu"),
                                    ("protokol_wideo", "ustnie do protokołu, przez wideo"),
                                    ("organ", "przekazana przez inny organ"),
                                    ("redakcja", "przekazana przez redakcję (art. 248 kpa)"),
                                ],
                                default="pismo",
                                max_length=16,
                                verbose_name="jak wniesiono",
                            ),
                        ),
                        (
                            "kategoria",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("zaniedbanie", "zaniedbanie lub nienależyte wykonywanie zadań (art. 227 kpa)"),
                                    ("interes", "naruszenie praworządności lub interesów (art. 227 kpa)"),
                                    ("przewleklosc", "przewlekłe lub biurokratyczne załatwianie (art. 227 kpa)"),
                                    ("organizacja", "ulepszenie organizacji lub usprawnienie pracy (art. 241 kpa)"),
                                    (
                                        "praworzadnosc",
                                        "wzmocnienie praworządności, zapobieganie nadużyciom (art. 241 kpa)",
                                    ),
                                    ("potrzeby", "lepsze zaspokajanie potrzeb ludności (art. 241 kpa)"),
                                    ("inne", "inny przedmiot (lista ustawy jest otwarta)"),
                                ],
                                max_length=16,
                                verbose_name="kategoria przedmiotu",
                            ),
                        ),
                        (
                            "przekazal",
                            models.CharField(
                                blank=True,
                                help_text="organ, redakcja, poseł, radny",
                                max_length=200,
                                verbose_name="kto przekazał",
                            ),
                        ),
                        ("w_imieniu", models.CharField(blank=True, max_length=200, verbose_name="w imieniu kogo")),
                        ("zgoda", models.DateField(blank=True, null=True, verbose_name="zgoda tej osoby z dnia")),
                        (
                            "zada_zawiadomienia",
                            models.BooleanField(
                                default=False, verbose_name="redakcja żądała zawiadomienia (art. 248 § 2 kpa)"
                            ),
                        ),
                        (
                            "zada_potwierdzenia",
                            models.BooleanField(
                                default=False, verbose_name="wnoszący prosi o potwierdzenie wniesienia (§ 7)"
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
                        (
                            "po_wniosku",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="rejestry.sprawa",
                                verbose_name="skarga na załatwienie wniosku (art. 246 kpa)",
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
                        "verbose_name": "historia: skarga lub wniosek",
                        "verbose_name_plural": "historia: skargi i wnioski",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="Termin",
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
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="terminy",
                                to="rejestry.sprawa",
                            ),
                        ),
                        ("kod", models.CharField(max_length=40)),
                        ("zdarzenie", models.DateField(verbose_name="zdarzenie, od którego biegnie")),
                        ("nominalny", models.DateField(verbose_name="koniec nominalny")),
                        (
                            "ostateczny",
                            models.DateField(
                                help_text="po art. 57 § 4 kpa, wstrzymaniach i przedłużeniach",
                                verbose_name="ostatni dzień",
                            ),
                        ),
                        ("spelniony", models.DateField(blank=True, null=True, verbose_name="spełniony dnia")),
                        ("czym", models.CharField(blank=True, max_length=200, verbose_name="czym spełniony")),
                        (
                            "doreczono",
                            models.DateField(
                                blank=True,
                                help_text="termin organu: liczy się wysłanie",
                                null=True,
                                verbose_name="doręczono dnia",
                            ),
                        ),
                        ("wstrzymany_od", models.DateField(blank=True, null=True, verbose_name="bieg wstrzymany od")),
                    ],
                    options={
                        "verbose_name_plural": "terminy",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("spelniony", None)), fields=["ostateczny"], name="otwarte_terminy"
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("spelniony", None)),
                                fields=("sprawa", "kod"),
                                name="jeden_otwarty_termin_kodu",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("ostateczny__gte", models.F("nominalny"))),
                                name="termin_nie_cofa_sie",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="UdostepnienieSprawy",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "permission",
                            models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="auth.permission"),
                        ),
                        (
                            "user",
                            models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to=settings.AUTH_USER_MODEL),
                        ),
                        (
                            "content_object",
                            models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="rejestry.sprawa"),
                        ),
                    ],
                    options={
                        "verbose_name": "udostępnienie sprawy",
                        "verbose_name_plural": "udostępnienia spraw",
                        "abstract": False,
                        "unique_together": {("user", "permission", "content_object")},
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaProsbaODostep",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("znak", models.CharField(max_length=60, verbose_name="znak sprawy")),
                        ("powod", models.CharField(max_length=400, verbose_name="dlaczego")),
                        ("utworzono", models.DateTimeField(blank=True, editable=False)),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("czeka", "Czeka"),
                                    ("udzielono", "Udzielono dostępu"),
                                    ("odmowiono", "Odmówiono"),
                                ],
                                default="czeka",
                                editable=False,
                                max_length=12,
                            ),
                        ),
                        (
                            "odpowiedz",
                            models.CharField(blank=True, editable=False, max_length=400, verbose_name="odpowiedź"),
                        ),
                        ("klucz", models.UUIDField(db_index=True, editable=False, help_text="klucz formularza")),
                        (
                            "kto",
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
                        (
                            "rozpatrzyl",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="rozpatrzył",
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
                        "verbose_name": "historia: prośba o dostęp",
                        "verbose_name_plural": "historia: prośby o dostęp",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaUdostepnienie",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("od", models.DateField(verbose_name="od dnia")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        ("powod", models.CharField(max_length=400, verbose_name="dlaczego")),
                        ("podstawa", models.CharField(max_length=200)),
                        ("cofniete", models.BooleanField(default=False, verbose_name="cofnięte")),
                        ("klucz", models.UUIDField(db_index=True, editable=False, help_text="klucz formularza")),
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
                            "komu",
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
                            "udzielil",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="udzielił",
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
                        "verbose_name": "historia: udostępnienie",
                        "verbose_name_plural": "historia: udostępnienia",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="ProsbaODostep",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "kto",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="prosby_o_dostep",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("znak", models.CharField(max_length=60, verbose_name="znak sprawy")),
                        ("powod", models.CharField(max_length=400, verbose_name="dlaczego")),
                        ("utworzono", models.DateTimeField(auto_now_add=True)),
                        (
                            "sprawa",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="prosby",
                                to="rejestry.sprawa",
                            ),
                        ),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("czeka", "Czeka"),
                                    ("udzielono", "Udzielono dostępu"),
                                    ("odmowiono", "Odmówiono"),
                                ],
                                default="czeka",
                                editable=False,
                                max_length=12,
                            ),
                        ),
                        (
                            "odpowiedz",
                            models.CharField(blank=True, editable=False, max_length=400, verbose_name="odpowiedź"),
                        ),
                        (
                            "rozpatrzyl",
                            models.ForeignKey(
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="rozpatrzył",
                            ),
                        ),
                        ("klucz", models.UUIDField(editable=False, help_text="klucz formularza", unique=True)),
                    ],
                    options={
                        "verbose_name": "prośba o dostęp",
                        "verbose_name_plural": "prośby o dostęp",
                        "indexes": [models.Index(fields=["sprawa", "stan"], name="rejestry_pr_sprawa__9ce9d6_idx")],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("stan", "czeka")),
                                fields=("kto", "znak"),
                                name="jedna_czekajaca_prosba",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("rozpatrzyl", None), ("stan", "czeka")),
                                    models.Q(models.Q(("stan", "czeka"), _negated=True), ("rozpatrzyl__isnull", False)),
                                    _connector="OR",
                                ),
                                name="rozpatrzona_wtedy_i_tylko_wtedy_gdy_ktos_rozpatrzyl",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Udostepnienie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("od", models.DateField(verbose_name="od dnia")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        (
                            "sprawa",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="udostepnienia",
                                to="rejestry.sprawa",
                            ),
                        ),
                        (
                            "komu",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="udostepnienia",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("powod", models.CharField(max_length=400, verbose_name="dlaczego")),
                        (
                            "udzielil",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="udzielił",
                            ),
                        ),
                        ("podstawa", models.CharField(max_length=200)),
                        ("cofniete", models.BooleanField(default=False, verbose_name="cofnięte")),
                        ("klucz", models.UUIDField(editable=False, help_text="klucz formularza", unique=True)),
                    ],
                    options={
                        "verbose_name": "udostępnienie",
                        "verbose_name_plural": "udostępnienia",
                        "abstract": False,
                        "indexes": [models.Index(fields=["komu", "do"], name="rejestry_ud_komu_id_f3c3fd_idx")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("do__gte", models.F("od"))), name="udostepnienie_ma_ostatni_dzien"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("do__isnull", False)), name="udostepnienie_konczy_sie"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaPrzedluzenie",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("dzien", models.DateField(verbose_name="dzień czynności")),
                        ("bylo", models.DateField(verbose_name="dotychczasowy ostatni dzień")),
                        ("nowy", models.DateField(verbose_name="nowy termin")),
                        ("powod", models.TextField(verbose_name="przyczyny zwłoki")),
                        ("podstawa", models.CharField(max_length=120)),
                        (
                            "zawiadomiono",
                            models.DateField(blank=True, null=True, verbose_name="zawiadomienie wysłane dnia"),
                        ),
                        ("czym", models.CharField(blank=True, max_length=200, verbose_name="czym zawiadomiono")),
                        (
                            "termin",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="rejestry.termin",
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
                        "verbose_name": "historia: przedłużenie terminu",
                        "verbose_name_plural": "historia: przedłużenia terminów",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaWstrzymanie",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("od", models.DateField(verbose_name="pierwszy dzień, którego nie liczymy")),
                        (
                            "do",
                            models.DateField(blank=True, null=True, verbose_name="ostatni dzień, którego nie liczymy"),
                        ),
                        ("powod", models.TextField(verbose_name="powód")),
                        ("podstawa", models.CharField(max_length=120)),
                        (
                            "termin",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="rejestry.termin",
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
                        "verbose_name": "historia: wstrzymanie terminu",
                        "verbose_name_plural": "historia: wstrzymania terminów",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="Przedluzenie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "termin",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="przedluzenia",
                                to="rejestry.termin",
                            ),
                        ),
                        ("dzien", models.DateField(verbose_name="dzień czynności")),
                        ("bylo", models.DateField(verbose_name="dotychczasowy ostatni dzień")),
                        ("nowy", models.DateField(verbose_name="nowy termin")),
                        ("powod", models.TextField(verbose_name="przyczyny zwłoki")),
                        ("podstawa", models.CharField(max_length=120)),
                        (
                            "zawiadomiono",
                            models.DateField(blank=True, null=True, verbose_name="zawiadomienie wysłane dnia"),
                        ),
                        ("czym", models.CharField(blank=True, max_length=200, verbose_name="czym zawiadomiono")),
                    ],
                    options={
                        "verbose_name": "przedłużenie terminu",
                        "verbose_name_plural": "przedłużenia terminów",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("nowy__gt", models.F("bylo"))), name="przedluzenie_wydluza"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("powod", ""), _negated=True), models.Q(("podstawa", ""), _negated=True)
                                ),
                                name="przedluzenie_ma_powod_i_podstawe",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Przypomnienie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "osoba",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="przypomnienia",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("dzien", models.DateField(verbose_name="dzień")),
                        ("tresc", models.TextField(verbose_name="treść")),
                    ],
                    options={
                        "verbose_name": "przypomnienie dnia",
                        "verbose_name_plural": "przypomnienia dnia",
                        "constraints": [
                            models.UniqueConstraint(fields=("osoba", "dzien"), name="jedno_przypomnienie_na_dzien")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Wstrzymanie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "termin",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="wstrzymania",
                                to="rejestry.termin",
                            ),
                        ),
                        ("od", models.DateField(verbose_name="pierwszy dzień, którego nie liczymy")),
                        (
                            "do",
                            models.DateField(blank=True, null=True, verbose_name="ostatni dzień, którego nie liczymy"),
                        ),
                        ("powod", models.TextField(verbose_name="powód")),
                        ("podstawa", models.CharField(max_length=120)),
                    ],
                    options={
                        "verbose_name": "wstrzymanie terminu",
                        "verbose_name_plural": "wstrzymania terminów",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("do", None)), fields=("termin",), name="jedno_otwarte_wstrzymanie"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("do", None), ("do__gte", models.F("od")), _connector="OR"),
                                name="wstrzymanie_od_przed_do",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("powod", ""), _negated=True), models.Q(("podstawa", ""), _negated=True)
                                ),
                                name="wstrzymanie_ma_powod_i_podstawe",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaWniosekUdip",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("tresc", models.TextField(verbose_name="treść wniosku")),
                        (
                            "zadany_sposob",
                            models.CharField(
                                choices=[
                                    ("email", "e-mailem"),
                                    ("poczta", "listem"),
                                    ("edoreczenia", "przez e-Doręczenia"),
                                    ("epuap", "przez ePUAP"),
                                    ("odbior", "do odbioru w Biurze"),
                                    ("wglad", "do wglądu w Biurze"),
                                    ("nosnik", "na nośniku"),
                                    ("nie_podano", "nie podano"),
                                ],
                                default="nie_podano",
                                max_length=12,
                                verbose_name="żądany sposób",
                            ),
                        ),
                        ("zadana_forma", models.CharField(blank=True, max_length=200, verbose_name="żądana forma")),
                        (
                            "tozsamosc",
                            models.BooleanField(default=False, verbose_name="są dane i podpis potrzebne do decyzji"),
                        ),
                        ("crwip_numer", models.CharField(blank=True, max_length=40, verbose_name="numer w CRWIP")),
                        ("crwip_data", models.DateField(blank=True, null=True, verbose_name="data wpisu do CRWIP")),
                        ("tresc_anonim", models.TextField(blank=True, verbose_name="treść bez danych osobowych")),
                        (
                            "odpowiedz_anonim",
                            models.TextField(blank=True, verbose_name="odpowiedź bez danych osobowych"),
                        ),
                        ("do_publikacji", models.BooleanField(default=False, verbose_name="sprawdzone, do publikacji")),
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
                            "crwip_wpisal",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="wpisał(a) do CRWIP",
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
                        "verbose_name": "historia: wniosek o informację publiczną",
                        "verbose_name_plural": "historia: wnioski o informację publiczną",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="WniosekUdip",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "sprawa",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT, related_name="udip", to="rejestry.sprawa"
                            ),
                        ),
                        ("tresc", models.TextField(verbose_name="treść wniosku")),
                        (
                            "zadany_sposob",
                            models.CharField(
                                choices=[
                                    ("email", "e-mailem"),
                                    ("poczta", "listem"),
                                    ("edoreczenia", "przez e-Doręczenia"),
                                    ("epuap", "przez ePUAP"),
                                    ("odbior", "do odbioru w Biurze"),
                                    ("wglad", "do wglądu w Biurze"),
                                    ("nosnik", "na nośniku"),
                                    ("nie_podano", "nie podano"),
                                ],
                                default="nie_podano",
                                max_length=12,
                                verbose_name="żądany sposób",
                            ),
                        ),
                        ("zadana_forma", models.CharField(blank=True, max_length=200, verbose_name="żądana forma")),
                        (
                            "tozsamosc",
                            models.BooleanField(default=False, verbose_name="są dane i podpis potrzebne do decyzji"),
                        ),
                        ("crwip_numer", models.CharField(blank=True, max_length=40, verbose_name="numer w CRWIP")),
                        ("crwip_data", models.DateField(blank=True, null=True, verbose_name="data wpisu do CRWIP")),
                        (
                            "crwip_wpisal",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="wpisał(a) do CRWIP",
                            ),
                        ),
                        ("tresc_anonim", models.TextField(blank=True, verbose_name="treść bez danych osobowych")),
                        (
                            "odpowiedz_anonim",
                            models.TextField(blank=True, verbose_name="odpowiedź bez danych osobowych"),
                        ),
                        ("do_publikacji", models.BooleanField(default=False, verbose_name="sprawdzone, do publikacji")),
                    ],
                    options={
                        "verbose_name": "wniosek o informację publiczną",
                        "verbose_name_plural": "wnioski o informację publiczną",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("crwip_data", None), ("crwip_numer", ""), ("crwip_wpisal", None)),
                                    models.Q(
                                        ("crwip_data__isnull", False),
                                        ("crwip_wpisal__isnull", False),
                                        models.Q(("crwip_numer", ""), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="crwip_numer_data_i_osoba_razem",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("do_publikacji", False),
                                    models.Q(("tresc_anonim", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="publikacja_ma_tresc",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Punkt",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "wniosek",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="punkty",
                                to="rejestry.wniosekudip",
                            ),
                        ),
                        ("numer", models.PositiveSmallIntegerField(editable=False)),
                        ("tresc", models.CharField(max_length=2000, verbose_name="treść punktu")),
                        ("sposob", models.CharField(blank=True, max_length=30, verbose_name="sposób załatwienia")),
                        ("uzasadnienie", models.TextField(blank=True, verbose_name="co piszemy wnioskodawcy")),
                        ("odsylacz", models.CharField(blank=True, max_length=500, verbose_name="adres w BIP")),
                        (
                            "podstawa_odmowy",
                            models.CharField(blank=True, max_length=30, verbose_name="podstawa odmowy"),
                        ),
                        (
                            "stanowiska",
                            models.TextField(blank=True, verbose_name="kto zajął stanowisko, czyje dobra chronimy"),
                        ),
                        (
                            "wytworzyl",
                            models.CharField(
                                blank=True,
                                max_length=250,
                                verbose_name="kto wytworzył informację lub odpowiada za jej treść",
                            ),
                        ),
                        ("udostepnil", models.CharField(blank=True, max_length=250, verbose_name="kto udostępnia")),
                        ("zalatwiono", models.DateField(blank=True, null=True, verbose_name="załatwiono dnia")),
                        ("czym", models.CharField(blank=True, max_length=200, verbose_name="czym załatwiono")),
                    ],
                    options={
                        "verbose_name": "punkt wniosku",
                        "verbose_name_plural": "punkty wniosków",
                        "constraints": [
                            models.UniqueConstraint(fields=("wniosek", "numer"), name="jeden_numer_punktu"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("zalatwiono", None), models.Q(("sposob", ""), _negated=True), _connector="OR"
                                ),
                                name="zalatwiony_punkt_ma_sposob",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Krok",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "wniosek",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="kroki",
                                to="rejestry.wniosekudip",
                            ),
                        ),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[
                                    ("odpowiedz", "Odpowiedź na wniosek"),
                                    ("przedluzenie", "Powiadomienie o nowym terminie"),
                                    ("forma", "Powiadomienie o innym sposobie lub formie"),
                                    ("oplata", "Powiadomienie o opłacie"),
                                    ("przetworzona", "Wezwanie do wykazania interesu publicznego"),
                                    ("braki", "Wezwanie do uzupełnienia danych i podpisu"),
                                    ("odmowa", "Decyzja o odmowie"),
                                    ("umorzenie", "Decyzja o umorzeniu"),
                                    ("odwolanie", "Odwołanie wnioskodawcy"),
                                    ("do_sko", "Przekazanie odwołania do SKO"),
                                    ("skarga_wsa", "Skarga do sądu administracyjnego"),
                                    ("do_wsa", "Przekazanie skargi sądowi"),
                                ],
                                max_length=14,
                            ),
                        ),
                        ("klucz", models.UUIDField(editable=False, unique=True)),
                        ("powod", models.TextField(blank=True, verbose_name="powód")),
                        ("nowy_termin", models.DateField(blank=True, null=True, verbose_name="nowy termin")),
                        (
                            "kwota",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=9, null=True, verbose_name="opłata (zł)"
                            ),
                        ),
                        (
                            "wszystko",
                            models.BooleanField(
                                default=True, verbose_name="dotyczy wszystkich niezałatwionych punktów"
                            ),
                        ),
                        ("wyslano", models.DateField(blank=True, null=True, verbose_name="wysłano dnia")),
                        ("czym", models.CharField(blank=True, max_length=200, verbose_name="czym wysłano")),
                        ("doreczono", models.DateField(blank=True, null=True, verbose_name="doręczono dnia")),
                        ("wplynelo", models.DateField(blank=True, null=True, verbose_name="wpłynęło dnia")),
                        ("porzucono", models.DateField(blank=True, null=True, verbose_name="pismo anulowano dnia")),
                        ("odpowiedz", models.CharField(blank=True, max_length=20, verbose_name="reakcja wnioskodawcy")),
                        (
                            "odpowiedziano",
                            models.DateField(blank=True, null=True, verbose_name="wnioskodawca odpowiedział dnia"),
                        ),
                    ],
                    options={
                        "verbose_name": "krok postępowania o informację",
                        "verbose_name_plural": "kroki postępowań o informację",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("doreczono", None), ("wyslano__lte", models.F("doreczono")), _connector="OR"
                                ),
                                name="krok_doreczony_byl_wyslany",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("odpowiedz", ""), ("odpowiedziano", None)),
                                    models.Q(
                                        ("odpowiedziano__isnull", False), models.Q(("odpowiedz", ""), _negated=True)
                                    ),
                                    _connector="OR",
                                ),
                                name="reakcja_ma_date",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kwota", None), ("kwota__gt", 0), _connector="OR"),
                                name="oplata_dodatnia",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaPunkt",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("numer", models.PositiveSmallIntegerField(editable=False)),
                        ("tresc", models.CharField(max_length=2000, verbose_name="treść punktu")),
                        ("sposob", models.CharField(blank=True, max_length=30, verbose_name="sposób załatwienia")),
                        ("uzasadnienie", models.TextField(blank=True, verbose_name="co piszemy wnioskodawcy")),
                        ("odsylacz", models.CharField(blank=True, max_length=500, verbose_name="adres w BIP")),
                        (
                            "podstawa_odmowy",
                            models.CharField(blank=True, max_length=30, verbose_name="podstawa odmowy"),
                        ),
                        (
                            "stanowiska",
                            models.TextField(blank=True, verbose_name="kto zajął stanowisko, czyje dobra chronimy"),
                        ),
                        (
                            "wytworzyl",
                            models.CharField(
                                blank=True,
                                max_length=250,
                                verbose_name="kto wytworzył informację lub odpowiada za jej treść",
                            ),
                        ),
                        ("udostepnil", models.CharField(blank=True, max_length=250, verbose_name="kto udostępnia")),
                        ("zalatwiono", models.DateField(blank=True, null=True, verbose_name="załatwiono dnia")),
                        ("czym", models.CharField(blank=True, max_length=200, verbose_name="czym załatwiono")),
                        (
                            "wniosek",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="rejestry.wniosekudip",
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
                        "verbose_name": "historia: punkt wniosku",
                        "verbose_name_plural": "historia: punkty wniosków",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaKrok",
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
                                choices=[
                                    ("odpowiedz", "Odpowiedź na wniosek"),
                                    ("przedluzenie", "Powiadomienie o nowym terminie"),
                                    ("forma", "Powiadomienie o innym sposobie lub formie"),
                                    ("oplata", "Powiadomienie o opłacie"),
                                    ("przetworzona", "Wezwanie do wykazania interesu publicznego"),
                                    ("braki", "Wezwanie do uzupełnienia danych i podpisu"),
                                    ("odmowa", "Decyzja o odmowie"),
                                    ("umorzenie", "Decyzja o umorzeniu"),
                                    ("odwolanie", "Odwołanie wnioskodawcy"),
                                    ("do_sko", "Przekazanie odwołania do SKO"),
                                    ("skarga_wsa", "Skarga do sądu administracyjnego"),
                                    ("do_wsa", "Przekazanie skargi sądowi"),
                                ],
                                max_length=14,
                            ),
                        ),
                        ("klucz", models.UUIDField(db_index=True, editable=False)),
                        ("powod", models.TextField(blank=True, verbose_name="powód")),
                        ("nowy_termin", models.DateField(blank=True, null=True, verbose_name="nowy termin")),
                        (
                            "kwota",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=9, null=True, verbose_name="opłata (zł)"
                            ),
                        ),
                        (
                            "wszystko",
                            models.BooleanField(
                                default=True, verbose_name="dotyczy wszystkich niezałatwionych punktów"
                            ),
                        ),
                        ("wyslano", models.DateField(blank=True, null=True, verbose_name="wysłano dnia")),
                        ("czym", models.CharField(blank=True, max_length=200, verbose_name="czym wysłano")),
                        ("doreczono", models.DateField(blank=True, null=True, verbose_name="doręczono dnia")),
                        ("wplynelo", models.DateField(blank=True, null=True, verbose_name="wpłynęło dnia")),
                        ("porzucono", models.DateField(blank=True, null=True, verbose_name="pismo anulowano dnia")),
                        ("odpowiedz", models.CharField(blank=True, max_length=20, verbose_name="reakcja wnioskodawcy")),
                        (
                            "odpowiedziano",
                            models.DateField(blank=True, null=True, verbose_name="wnioskodawca odpowiedział dnia"),
                        ),
                        (
                            "wniosek",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="rejestry.wniosekudip",
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
                        "verbose_name": "historia: krok postępowania o informację",
                        "verbose_name_plural": "historia: kroki postępowań o informację",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaDzialanie",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("opis", models.TextField(verbose_name="co poprawiamy")),
                        ("do", models.DateField(verbose_name="do kiedy")),
                        ("wykonano", models.DateField(blank=True, null=True, verbose_name="wykonano dnia")),
                        ("co_zrobiono", models.TextField(blank=True, verbose_name="co zrobiono")),
                        ("sprawdzono", models.DateField(blank=True, null=True, verbose_name="skutek sprawdzono dnia")),
                        ("skutek", models.TextField(blank=True)),
                        ("klucz", models.UUIDField(db_index=True, editable=False)),
                        (
                            "skarga",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="rejestry.skarga",
                            ),
                        ),
                        (
                            "odpowiedzialny",
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
                            "kto",
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
                        "verbose_name": "historia: działanie naprawcze",
                        "verbose_name_plural": "historia: działania naprawcze",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaKrokSkargi",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("kod", models.CharField(max_length=30)),
                        ("dzien", models.DateField(verbose_name="dzień")),
                        ("powod", models.TextField(verbose_name="uzasadnienie")),
                        ("organ", models.CharField(blank=True, max_length=250, verbose_name="organ lub adresat")),
                        ("wyslano", models.DateField(blank=True, null=True, verbose_name="pismo wysłano dnia")),
                        (
                            "zawiadomiono",
                            models.DateField(blank=True, null=True, verbose_name="wnoszącego zawiadomiono dnia"),
                        ),
                        ("doreczono", models.DateField(blank=True, null=True, verbose_name="doręczono dnia")),
                        ("odpowiedz", models.DateField(blank=True, null=True, verbose_name="odpowiedź otrzymano dnia")),
                        ("wynik", models.TextField(blank=True)),
                        ("odwolany", models.BooleanField(default=False, verbose_name="odwołany")),
                        (
                            "skarga",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="rejestry.skarga",
                            ),
                        ),
                        (
                            "inna_sprawa",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="rejestry.sprawa",
                                verbose_name="inna sprawa",
                            ),
                        ),
                        (
                            "kto",
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
                        "verbose_name": "historia: krok skargi",
                        "verbose_name_plural": "historia: kroki skarg",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaProtokol",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("przyjeto", models.DateField(verbose_name="data przyjęcia")),
                        ("zglaszajacy", models.CharField(max_length=250, verbose_name="imię i nazwisko (nazwa)")),
                        ("adres", models.CharField(max_length=400)),
                        ("tresc", models.TextField(verbose_name="zwięzły opis treści sprawy")),
                        ("wideo", models.BooleanField(default=False, verbose_name="przez wideo")),
                        (
                            "stanowisko",
                            models.CharField(blank=True, max_length=200, verbose_name="stanowisko przyjmującego"),
                        ),
                        (
                            "podpisano",
                            models.DateField(blank=True, null=True, verbose_name="obie strony podpisały dnia"),
                        ),
                        (
                            "skarga",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="rejestry.skarga",
                            ),
                        ),
                        (
                            "przyjal",
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
                        "verbose_name": "historia: protokół",
                        "verbose_name_plural": "historia: protokoły",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaRozmowa",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("kiedy", models.DateTimeField()),
                        (
                            "dzwoniacy",
                            models.CharField(
                                blank=True,
                                help_text="jeśli się przedstawił",
                                max_length=200,
                                verbose_name="kto dzwonił",
                            ),
                        ),
                        ("temat", models.CharField(max_length=400, verbose_name="o co chodziło")),
                        ("pouczenie", models.TextField(verbose_name="co powiedziano dzwoniącemu")),
                        ("klucz", models.UUIDField(db_index=True, editable=False)),
                        (
                            "przyjal",
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
                        "verbose_name": "historia: rozmowa telefoniczna",
                        "verbose_name_plural": "historia: rozmowy telefoniczne",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaUstalenie",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("zarzut", models.CharField(max_length=400)),
                        (
                            "wynik",
                            models.CharField(
                                choices=[
                                    ("tak", "potwierdzony"),
                                    ("czesciowo", "potwierdzony częściowo"),
                                    ("nie", "niepotwierdzony"),
                                ],
                                max_length=12,
                                verbose_name="czy zarzut się potwierdził",
                            ),
                        ),
                        ("tresc", models.TextField(verbose_name="co ustalono")),
                        ("dowody", models.TextField(verbose_name="na podstawie czego")),
                        ("klucz", models.UUIDField(db_index=True, editable=False)),
                        (
                            "skarga",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="rejestry.skarga",
                            ),
                        ),
                        (
                            "kto",
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
                        "verbose_name": "historia: ustalenie",
                        "verbose_name_plural": "historia: ustalenia",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaWyjasnienie",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("kogo", models.CharField(blank=True, max_length=200, verbose_name="jednostka spoza Biura")),
                        ("pytania", models.TextField(verbose_name="o co pytamy")),
                        (
                            "do",
                            models.DateField(
                                help_text="termin wewnętrzny, nie ustawowy", verbose_name="odpowiedź do dnia"
                            ),
                        ),
                        ("otrzymano", models.DateField(blank=True, null=True, verbose_name="odpowiedź otrzymano dnia")),
                        ("odpowiedz", models.TextField(blank=True, verbose_name="odpowiedź")),
                        ("klucz", models.UUIDField(db_index=True, editable=False)),
                        (
                            "skarga",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="rejestry.skarga",
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
                            "kto",
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
                        "verbose_name": "historia: prośba o wyjaśnienia",
                        "verbose_name_plural": "historia: prośby o wyjaśnienia",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="Ustalenie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "skarga",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="ustalenia",
                                to="rejestry.skarga",
                            ),
                        ),
                        ("zarzut", models.CharField(max_length=400)),
                        (
                            "wynik",
                            models.CharField(
                                choices=[
                                    ("tak", "potwierdzony"),
                                    ("czesciowo", "potwierdzony częściowo"),
                                    ("nie", "niepotwierdzony"),
                                ],
                                max_length=12,
                                verbose_name="czy zarzut się potwierdził",
                            ),
                        ),
                        ("tresc", models.TextField(verbose_name="co ustalono")),
                        ("dowody", models.TextField(verbose_name="na podstawie czego")),
                        (
                            "kto",
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
                        "verbose_name_plural": "ustalenia",
                    },
                ),
                migrations.CreateModel(
                    name="Dzialanie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "skarga",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="dzialania",
                                to="rejestry.skarga",
                            ),
                        ),
                        ("opis", models.TextField(verbose_name="co poprawiamy")),
                        (
                            "odpowiedzialny",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="dzialania",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("do", models.DateField(verbose_name="do kiedy")),
                        ("wykonano", models.DateField(blank=True, null=True, verbose_name="wykonano dnia")),
                        ("co_zrobiono", models.TextField(blank=True, verbose_name="co zrobiono")),
                        ("sprawdzono", models.DateField(blank=True, null=True, verbose_name="skutek sprawdzono dnia")),
                        ("skutek", models.TextField(blank=True)),
                        (
                            "kto",
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
                        "verbose_name": "działanie naprawcze",
                        "verbose_name_plural": "działania naprawcze",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("sprawdzono", None), ("wykonano__isnull", False), _connector="OR"),
                                name="sprawdzone_po_wykonaniu",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="KrokSkargi",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "skarga",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="kroki", to="rejestry.skarga"
                            ),
                        ),
                        ("kod", models.CharField(max_length=30)),
                        ("dzien", models.DateField(verbose_name="dzień")),
                        ("powod", models.TextField(verbose_name="uzasadnienie")),
                        ("organ", models.CharField(blank=True, max_length=250, verbose_name="organ lub adresat")),
                        (
                            "inna_sprawa",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="rejestry.sprawa",
                                verbose_name="inna sprawa",
                            ),
                        ),
                        ("wyslano", models.DateField(blank=True, null=True, verbose_name="pismo wysłano dnia")),
                        (
                            "zawiadomiono",
                            models.DateField(blank=True, null=True, verbose_name="wnoszącego zawiadomiono dnia"),
                        ),
                        ("doreczono", models.DateField(blank=True, null=True, verbose_name="doręczono dnia")),
                        ("odpowiedz", models.DateField(blank=True, null=True, verbose_name="odpowiedź otrzymano dnia")),
                        ("wynik", models.TextField(blank=True)),
                        ("odwolany", models.BooleanField(default=False, verbose_name="odwołany")),
                        (
                            "kto",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "krok skargi",
                        "verbose_name_plural": "kroki skarg",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("inna_sprawa", None), ("odpowiedz", None), ("odwolany", False)),
                                fields=("skarga", "kod"),
                                name="jeden_otwarty_krok_skargi",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("powod", ""), _negated=True), name="krok_skargi_ma_powod"
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Protokol",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "skarga",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="protokol",
                                to="rejestry.skarga",
                            ),
                        ),
                        ("przyjeto", models.DateField(verbose_name="data przyjęcia")),
                        ("zglaszajacy", models.CharField(max_length=250, verbose_name="imię i nazwisko (nazwa)")),
                        ("adres", models.CharField(max_length=400)),
                        ("tresc", models.TextField(verbose_name="zwięzły opis treści sprawy")),
                        ("wideo", models.BooleanField(default=False, verbose_name="przez wideo")),
                        (
                            "przyjal",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "stanowisko",
                            models.CharField(blank=True, max_length=200, verbose_name="stanowisko przyjmującego"),
                        ),
                        (
                            "podpisano",
                            models.DateField(blank=True, null=True, verbose_name="obie strony podpisały dnia"),
                        ),
                    ],
                    options={
                        "verbose_name": "protokół",
                        "verbose_name_plural": "protokoły",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("zglaszajacy", ""), _negated=True),
                                    models.Q(("adres", ""), _negated=True),
                                    models.Q(("tresc", ""), _negated=True),
                                ),
                                name="protokol_ma_tresc_z_par_6",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Rozmowa",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kiedy", models.DateTimeField()),
                        (
                            "dzwoniacy",
                            models.CharField(
                                blank=True,
                                help_text="jeśli się przedstawił",
                                max_length=200,
                                verbose_name="kto dzwonił",
                            ),
                        ),
                        ("temat", models.CharField(max_length=400, verbose_name="o co chodziło")),
                        ("pouczenie", models.TextField(verbose_name="co powiedziano dzwoniącemu")),
                        (
                            "przyjal",
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
                        "verbose_name": "rozmowa telefoniczna",
                        "verbose_name_plural": "rozmowy telefoniczne",
                        "indexes": [models.Index(fields=["-kiedy", "-id"], name="rejestry_ro_kiedy_fd60d0_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="Wyjasnienie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "skarga",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="wyjasnienia",
                                to="rejestry.skarga",
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
                        ("kogo", models.CharField(blank=True, max_length=200, verbose_name="jednostka spoza Biura")),
                        ("pytania", models.TextField(verbose_name="o co pytamy")),
                        (
                            "do",
                            models.DateField(
                                help_text="termin wewnętrzny, nie ustawowy", verbose_name="odpowiedź do dnia"
                            ),
                        ),
                        ("otrzymano", models.DateField(blank=True, null=True, verbose_name="odpowiedź otrzymano dnia")),
                        ("odpowiedz", models.TextField(blank=True, verbose_name="odpowiedź")),
                        (
                            "kto",
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
                        "verbose_name": "prośba o wyjaśnienia",
                        "verbose_name_plural": "prośby o wyjaśnienia",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("jednostka__isnull", False), ("kogo", "")),
                                    models.Q(("jednostka", None), models.Q(("kogo", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="wyjasnienie_ma_jednego_adresata",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaWykazAkt",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("nazwa", models.CharField(max_length=120)),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("projekt", "Projekt"),
                                    ("zatwierdzony", "Zatwierdzony"),
                                    ("odrzucony", "Odrzucony"),
                                ],
                                default="projekt",
                                editable=False,
                                max_length=20,
                            ),
                        ),
                        ("nazwa_pliku", models.CharField(max_length=200)),
                        ("wiersze", models.JSONField(help_text="[symbol, hasło, kategoria] w kolejności pliku")),
                        ("od", models.DateField(blank=True, null=True, verbose_name="obowiązuje od")),
                        ("decyzja", models.CharField(blank=True, max_length=200, verbose_name="na podstawie")),
                        ("wczytano", models.DateTimeField(blank=True, editable=False)),
                        ("klucz", models.UUIDField(db_index=True, editable=False)),
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
                        (
                            "wczytal",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="wczytał",
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
                        "verbose_name": "historia: wykaz akt",
                        "verbose_name_plural": "historia: wykazy akt",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="WykazAkt",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("nazwa", models.CharField(max_length=120)),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("projekt", "Projekt"),
                                    ("zatwierdzony", "Zatwierdzony"),
                                    ("odrzucony", "Odrzucony"),
                                ],
                                default="projekt",
                                editable=False,
                                max_length=20,
                            ),
                        ),
                        (
                            "plik",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="biuro.plik"
                            ),
                        ),
                        ("nazwa_pliku", models.CharField(max_length=200)),
                        ("wiersze", models.JSONField(help_text="[symbol, hasło, kategoria] w kolejności pliku")),
                        ("od", models.DateField(blank=True, null=True, verbose_name="obowiązuje od")),
                        ("decyzja", models.CharField(blank=True, max_length=200, verbose_name="na podstawie")),
                        (
                            "wczytal",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="wczytał",
                            ),
                        ),
                        ("wczytano", models.DateTimeField(auto_now_add=True)),
                        ("klucz", models.UUIDField(editable=False, unique=True)),
                    ],
                    options={
                        "verbose_name": "wykaz akt",
                        "verbose_name_plural": "wykazy akt",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("stan", "zatwierdzony")), fields=("od",), name="jeden_wykaz_od_dnia"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("stan", "zatwierdzony"), _negated=True),
                                    models.Q(("od__isnull", False), models.Q(("decyzja", ""), _negated=True)),
                                    _connector="OR",
                                ),
                                name="zatwierdzony_wykaz_ma_dzien_i_decyzje",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaPowiazanie",
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
                                choices=[
                                    ("przeniesienie", "przeniesiono do znaku"),
                                    ("polaczenie", "połączono ze sprawą"),
                                    ("zwiazek", "ma związek ze sprawą"),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("powod", models.CharField(max_length=400, verbose_name="dlaczego")),
                        ("dzien", models.DateField(verbose_name="dzień")),
                        (
                            "zerwane",
                            models.BooleanField(
                                default=False, editable=False, help_text="już nie obowiązuje: sprawę wznowiono"
                            ),
                        ),
                        (
                            "z",
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
                            "do",
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
                            "kto",
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
                        "verbose_name": "historia: powiązanie spraw",
                        "verbose_name_plural": "historia: powiązania spraw",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="Powiazanie",
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
                                choices=[
                                    ("przeniesienie", "przeniesiono do znaku"),
                                    ("polaczenie", "połączono ze sprawą"),
                                    ("zwiazek", "ma związek ze sprawą"),
                                ],
                                max_length=16,
                            ),
                        ),
                        (
                            "z",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="powiazania_dalej",
                                to="rejestry.sprawa",
                            ),
                        ),
                        (
                            "do",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="powiazania_skad",
                                to="rejestry.sprawa",
                            ),
                        ),
                        ("powod", models.CharField(max_length=400, verbose_name="dlaczego")),
                        ("dzien", models.DateField(verbose_name="dzień")),
                        (
                            "kto",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "zerwane",
                            models.BooleanField(
                                default=False, editable=False, help_text="już nie obowiązuje: sprawę wznowiono"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "powiązanie spraw",
                        "verbose_name_plural": "powiązania spraw",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("z", models.F("do")), _negated=True),
                                name="sprawa_nie_wiaze_sie_z_soba",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("rodzaj__in", ["przeniesienie", "polaczenie"]), ("zerwane", False)),
                                fields=("z",),
                                name="sprawa_idzie_dalej_pod_jednym_znakiem",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("rodzaj", "zwiazek"), ("zerwane", False)),
                                fields=("z", "do"),
                                name="jeden_zwiazek_pary_spraw",
                            ),
                        ],
                    },
                ),
            ]
        ),
    ]

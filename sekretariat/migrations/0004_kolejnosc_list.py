"""Orders and filters of mail, letters and the address book that an index answers."""

import django.contrib.postgres.indexes
import django.db.models.functions.comparison
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("biuro", "0002_pl_sortkey"),
        ("org", "0003_kolejnosc_dziennika"),
        ("rejestry", "0006_kolejnosc_i_filtry"),
        ("sekretariat", "0003_szkic_calego_formularza"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddIndex(
            model_name="przesylka",
            index=models.Index(fields=["prowadzi", "rok", "numer"], name="przesylka_prowadzi_rpw"),
        ),
        migrations.AddIndex(
            model_name="kontakt",
            index=django.contrib.postgres.indexes.GinIndex(
                fields=["szukaj"], name="kontakt_szukaj_trgm", opclasses=["gin_trgm_ops"]
            ),
        ),
        migrations.AddIndex(
            model_name="kontakt",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    models.Func(models.F("nazwa"), function="pl_sortkey", output_field=models.TextField()), "C"
                ),
                models.F("id"),
                name="kontakt_nazwa_pl",
            ),
        ),
        migrations.AddIndex(
            model_name="kontakt",
            index=models.Index(fields=["email", "id"], name="kontakt_email"),
        ),
        migrations.AddIndex(
            model_name="kontakt",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    models.Func(models.F("nazwa"), function="pl_sortkey", output_field=models.TextField()), "C"
                ),
                models.F("id"),
                condition=models.Q(("czynny", False)),
                name="kontakt_nieaktualny_pl",
            ),
        ),
        migrations.AddIndex(
            model_name="pismo",
            index=models.Index(fields=["autor", "id"], name="pismo_autor"),
        ),
        migrations.AddIndex(
            model_name="pismo",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    models.Func(models.F("temat"), function="pl_sortkey", output_field=models.TextField()), "C"
                ),
                models.F("id"),
                name="pismo_temat_pl",
            ),
        ),
        migrations.AddIndex(
            model_name="pismo",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    models.Func(models.F("adresat"), function="pl_sortkey", output_field=models.TextField()), "C"
                ),
                models.F("id"),
                name="pismo_adresat_pl",
            ),
        ),
        migrations.AddIndex(
            model_name="przedlozenie",
            index=models.Index(fields=["komu", "id"], name="przedlozenie_komu"),
        ),
        migrations.AddIndex(
            model_name="przedlozenie",
            index=models.Index(fields=["stan", "id"], name="przedlozenie_stan"),
        ),
        migrations.AddIndex(
            model_name="przedlozenie",
            index=models.Index(fields=["dzien_wyniku", "id"], name="przedlozenie_wrocilo"),
        ),
        migrations.AddIndex(
            model_name="przesylka",
            index=models.Index(fields=["prowadzi", "id"], name="przesylka_prowadzi"),
        ),
        migrations.AddIndex(
            model_name="przesylka",
            index=models.Index(fields=["rodzaj", "id"], name="przesylka_rodzaj"),
        ),
        migrations.AddIndex(
            model_name="przesylka",
            index=models.Index(fields=["kanal", "id"], name="przesylka_kanal"),
        ),
        migrations.AddIndex(
            model_name="przesylkawychodzaca",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    models.Func(models.F("adresat"), function="pl_sortkey", output_field=models.TextField()), "C"
                ),
                models.F("id"),
                name="wychodzaca_adresat_pl",
            ),
        ),
        migrations.AddIndex(
            model_name="przesylkawychodzaca",
            index=models.Index(fields=["data_doreczenia", "id"], name="wychodzaca_doreczono"),
        ),
        migrations.AddIndex(
            model_name="przesylkawychodzaca",
            index=models.Index(fields=["sposob", "id"], name="wychodzaca_sposob"),
        ),
        migrations.AddIndex(
            model_name="przesylkawychodzaca",
            index=models.Index(fields=["stan", "id"], name="wychodzaca_stan"),
        ),
    ]

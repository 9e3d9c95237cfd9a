"""The column searched by words, filled for the rows there are."""

import biuro.core.search.models
import django.contrib.postgres.indexes
from django.conf import settings
from django.db import migrations

from biuro.core.search.backfill import uzupelnij


def fill(apps, schema_editor):
    del apps, schema_editor
    list(uzupelnij("sekretariat_przesylka", ("nadawca_nazwa", "tytul", "znak_nadawcy", "kod_nadania")))
    list(uzupelnij("sekretariat_pismo", ("temat", "adresat", "znak")))


class Migration(migrations.Migration):
    dependencies = [
        ("biuro", "0002_pl_sortkey"),
        ("org", "0001_calosc"),
        ("rejestry", "0002_slowa"),
        ("sekretariat", "0001_calosc"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="pismo",
            name="slowa",
            field=biuro.core.search.models.HaslaField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name="przesylka",
            name="slowa",
            field=biuro.core.search.models.HaslaField(editable=False, null=True),
        ),
        migrations.AddIndex(
            model_name="pismo",
            index=django.contrib.postgres.indexes.GinIndex(fields=["slowa"], name="pismo_slowa"),
        ),
        migrations.AddIndex(
            model_name="przesylka",
            index=django.contrib.postgres.indexes.GinIndex(fields=["slowa"], name="przesylka_slowa"),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]

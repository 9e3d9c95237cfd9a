"""The column searched by words, filled for the rows there are."""

import biuro.core.search.models
import django.contrib.postgres.indexes
from django.conf import settings
from django.db import migrations

from biuro.core.search.backfill import uzupelnij


def fill(apps, schema_editor):
    del apps, schema_editor
    list(uzupelnij("rejestry_sprawa", ("tytul", "wnoszacy", "wnoszacy_adres", "wnoszacy_email", "znak_wszczynajacy")))


class Migration(migrations.Migration):
    dependencies = [
        ("org", "0001_calosc"),
        ("rejestry", "0001_calosc"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="sprawa",
            name="slowa",
            field=biuro.core.search.models.HaslaField(editable=False, null=True),
        ),
        migrations.AddIndex(
            model_name="sprawa",
            index=django.contrib.postgres.indexes.GinIndex(fields=["slowa"], name="sprawa_slowa"),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]

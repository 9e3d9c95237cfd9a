"""Orders of the list of cases that an index answers."""

import django.db.models.functions.comparison
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("org", "0001_calosc"),
        ("rejestry", "0002_slowa"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddIndex(
            model_name="sprawa",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    models.Func(models.F("tytul"), function="pl_sortkey", output_field=models.TextField()), "C"
                ),
                models.F("id"),
                name="sprawa_tytul_pl",
            ),
        ),
        migrations.AddIndex(
            model_name="sprawa",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    models.Func(models.F("wnoszacy"), function="pl_sortkey", output_field=models.TextField()), "C"
                ),
                models.F("id"),
                name="sprawa_wnoszacy_pl",
            ),
        ),
        migrations.AddIndex(
            model_name="sprawa",
            index=models.Index(fields=["rok", "numer", "id"], name="sprawa_rok_numer"),
        ),
    ]

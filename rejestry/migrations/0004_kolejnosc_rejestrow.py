import django.db.models.functions.comparison
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("org", "0002_struktura_bez_luk"),
        ("rejestry", "0003_kolejnosc_spraw"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddIndex(
            model_name="skarga",
            index=models.Index(
                django.db.models.functions.comparison.Collate(
                    models.Func(models.F("przedmiot"), function="pl_sortkey", output_field=models.TextField()), "C"
                ),
                models.F("id"),
                name="skarga_przedmiot_pl",
            ),
        ),
        migrations.AddIndex(
            model_name="sprawa",
            index=models.Index(fields=["data_wplywu", "id"], name="sprawa_wplyw"),
        ),
        migrations.AddIndex(
            model_name="sprawa",
            index=models.Index(condition=models.Q(("poufna", True)), fields=["rok", "numer"], name="sprawy_poufne"),
        ),
        migrations.AddIndex(
            model_name="termin",
            index=models.Index(fields=["ostateczny", "id"], name="termin_ostateczny"),
        ),
    ]

"""The log of reads in the order of the person, from an index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("org", "0002_struktura_bez_luk")]

    operations = [
        migrations.AddIndex(model_name="odczyt", index=models.Index(fields=["kto", "id"], name="odczyt_kto")),
    ]

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("org", "0009_etaty")]

    operations = [
        migrations.AddField(
            model_name="powiadomienie",
            name="o_czym",
            field=models.CharField(
                blank=True, editable=False, help_text="rodzaj rzeczy, np. rejestry.sprawa", max_length=60
            ),
        ),
        migrations.AddField(
            model_name="powiadomienie",
            name="obiekt",
            field=models.BigIntegerField(editable=False, help_text="jej klucz", null=True),
        ),
        migrations.AddIndex(model_name="odczyt", index=models.Index(fields=["cel", "-kiedy"], name="odczyt_cel_kiedy")),
        migrations.AddIndex(model_name="odczyt", index=models.Index(fields=["kiedy", "id"], name="odczyt_kiedy")),
    ]

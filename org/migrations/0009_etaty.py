from django.db import migrations, models

ETATY = {
    "blank": True,
    "decimal_places": 2,
    "help_text": "§ 8, załącznik nr 2; puste: nieznane",
    "max_digits": 5,
    "null": True,
}


class Migration(migrations.Migration):
    dependencies = [("org", "0008_kadry")]

    operations = [
        migrations.AddField("stanowisko", "etaty", models.DecimalField(**ETATY)),
        migrations.AddField("historiastanowisko", "etaty", models.DecimalField(**ETATY)),
    ]

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

WORDS = {
    "verbose_name": "pracownik, którego dotyczy",
    "help_text": "ta osoba i jej podlegli nie widzą przesyłki, także zanim powstanie sprawa",
}


class Migration(migrations.Migration):
    dependencies = [
        ("sekretariat", "0007_czynnosc_i_kwota"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="przesylka",
            name="dotyczy",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                **WORDS,
            ),
        ),
        migrations.AddField(
            model_name="historiaprzesylka",
            name="dotyczy",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
                **WORDS,
            ),
        ),
    ]

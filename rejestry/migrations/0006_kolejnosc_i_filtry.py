"""Orders and filters of the registers that an index answers."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("org", "0003_kolejnosc_dziennika"),
        ("rejestry", "0005_kolumny_rejestrow"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddIndex(
            model_name="sprawa",
            index=models.Index(fields=["prowadzi", "rok", "numer"], name="sprawa_prowadzi_rejestr"),
        ),
        migrations.AddIndex(
            model_name="skarga",
            index=models.Index(fields=["rodzaj", "id"], name="skarga_rodzaj"),
        ),
        migrations.AddIndex(
            model_name="skarga",
            index=models.Index(fields=["wnoszacy_rodzaj", "id"], name="skarga_wnoszacy_rodzaj"),
        ),
        migrations.AddIndex(
            model_name="skarga",
            index=models.Index(fields=["forma", "id"], name="skarga_forma"),
        ),
        migrations.AddIndex(
            model_name="skarga",
            index=models.Index(fields=["kategoria", "id"], name="skarga_kategoria"),
        ),
        migrations.AddIndex(
            model_name="sprawa",
            index=models.Index(fields=["rok", "grupa", "numer", "id"], name="sprawa_lp"),
        ),
        migrations.AddIndex(
            model_name="sprawa",
            index=models.Index(fields=["prowadzi", "id"], name="sprawa_prowadzi"),
        ),
        migrations.AddIndex(
            model_name="sprawa",
            index=models.Index(fields=["stan", "id"], name="sprawa_stan"),
        ),
        migrations.AddIndex(
            model_name="sprawa",
            index=models.Index(fields=["sposob", "id"], name="sprawa_sposob"),
        ),
        migrations.AddIndex(
            model_name="sprawa",
            index=models.Index(fields=["zakonczono", "id"], name="sprawa_zakonczono"),
        ),
        migrations.AddIndex(
            model_name="sprawa",
            index=models.Index(fields=["odpowiedz_wyslano", "id"], name="sprawa_odpowiedz"),
        ),
        migrations.AddIndex(
            model_name="termin",
            index=models.Index(fields=["spelniony", "id"], name="termin_spelniony"),
        ),
        migrations.AddIndex(
            model_name="termin",
            index=models.Index(fields=["zdarzenie", "id"], name="termin_zdarzenie"),
        ),
        migrations.AddIndex(
            model_name="termin",
            index=models.Index(fields=["kod", "ostateczny", "id"], name="termin_kod"),
        ),
        migrations.AddIndex(
            model_name="wniosekudip",
            index=models.Index(fields=["crwip_numer", "id"], name="udip_crwip"),
        ),
    ]

import django.db.models.deletion
import simple_history.models
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("org", "0007_odczytania"),
    ]

    operations = [
        migrations.CreateModel(
            name="HistoriaOdejscie",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                ("ostatni_dzien", models.DateField(verbose_name="ostatni dzień pracy")),
                (
                    "stan",
                    models.CharField(
                        choices=[("w_toku", "W toku"), ("zakonczone", "Zakończone"), ("odwolane", "Odwołane")],
                        default="w_toku",
                        editable=False,
                        max_length=12,
                    ),
                ),
                ("zostalo", models.TextField(blank=True, editable=False, verbose_name="co zostało i dlaczego")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
            ],
            options={
                "verbose_name": "historia: odejście",
                "verbose_name_plural": "historia: odejścia",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Odejscie",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("ostatni_dzien", models.DateField(verbose_name="ostatni dzień pracy")),
                (
                    "stan",
                    models.CharField(
                        choices=[("w_toku", "W toku"), ("zakonczone", "Zakończone"), ("odwolane", "Odwołane")],
                        default="w_toku",
                        editable=False,
                        max_length=12,
                    ),
                ),
                ("zostalo", models.TextField(blank=True, editable=False, verbose_name="co zostało i dlaczego")),
            ],
            options={
                "verbose_name": "odejście",
                "verbose_name_plural": "odejścia",
            },
        ),
        *[
            migrations.AddField(
                model_name=model,
                name=name,
                field=models.DateField(blank=True, null=True, verbose_name=words),
            )
            for model in ("historiapracownik", "pracownik")
            for name, words in (("zatrudniony_do", "ostatni dzień pracy"), ("zatrudniony_od", "pierwszy dzień pracy"))
        ],
        migrations.AddConstraint(
            model_name="obsada",
            constraint=models.CheckConstraint(
                condition=models.Q(("wymiar__gt", 0), ("wymiar__lte", 1)), name="wymiar_do_pelnego_etatu"
            ),
        ),
        migrations.AddConstraint(
            model_name="pracownik",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("zatrudniony_od", None),
                    ("zatrudniony_do", None),
                    ("zatrudniony_do__gte", models.F("zatrudniony_od")),
                    _connector="OR",
                ),
                name="ostatni_dzien_pracy_nie_przed_pierwszym",
            ),
        ),
        migrations.AddField(
            model_name="historiaodejscie",
            name="history_user",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="historiaodejscie",
            name="pracownik",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="odejscie",
            name="pracownik",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="odejscia", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddConstraint(
            model_name="odejscie",
            constraint=models.UniqueConstraint(
                condition=models.Q(("stan", "w_toku")), fields=("pracownik",), name="jedno_odejscie_w_toku_jednej_osoby"
            ),
        ),
    ]

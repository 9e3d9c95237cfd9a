"""All tables of `org` as they are now; on a database that has the migrations it replaces it does nothing."""

import biuro.core.validity
import django.contrib.auth.validators
import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import django.utils.timezone
import org.kadry.models
import simple_history.models
import uuid
from django.conf import settings
from django.contrib.postgres.operations import BtreeGistExtension
from django.db import migrations, models
from biuro.core.whole_app import CreateModels


# Checked when the transaction ends: the versions of one line touch, and what follows begins the day after.
STRAZ = """
CREATE OR REPLACE FUNCTION org_bez_przerwy() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE zle boolean;
BEGIN
  EXECUTE format($q$
    SELECT EXISTS (SELECT 1 FROM %1$I w WHERE w.ciag = $1 AND (w."do" IS NULL OR w."do" >= w.od)
      AND EXISTS (SELECT 1 FROM %1$I p WHERE p.ciag = $1 AND p."do" >= p.od AND p.od < w.od)
      AND NOT EXISTS (SELECT 1 FROM %1$I p WHERE p.ciag = $1 AND p."do" >= p.od AND p."do" = w.od - 1))
    OR EXISTS (SELECT 1 FROM %2$I n JOIN %1$I p ON p.id = n.%3$I JOIN %1$I w ON w.id = n.%4$I
      WHERE NOT n.cofniete AND $2 IN (p.id, w.id) AND p."do" IS DISTINCT FROM w.od - 1)
  $q$, TG_TABLE_NAME, TG_ARGV[0], TG_ARGV[1], TG_ARGV[2]) INTO zle USING NEW.ciag, NEW.id;
  IF zle THEN
    RAISE EXCEPTION 'Tabela %: wersje nie następują po sobie dzień po dniu', TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION org_styka_sie() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE dobrze boolean;
BEGIN
  EXECUTE format('SELECT count(*) = 1 FROM %1$I p, %1$I w WHERE p.id = $1 AND w.id = $2 AND p."do" = w.od - 1', TG_ARGV[0])
    INTO dobrze USING (to_jsonb(NEW) ->> TG_ARGV[1])::bigint, (to_jsonb(NEW) ->> TG_ARGV[2])::bigint;
  IF NOT NEW.cofniete AND NOT dobrze THEN
    RAISE EXCEPTION 'Tabela %: następna wersja nie zaczyna się dzień po poprzedniej', TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER org_bez_przerwy AFTER INSERT OR UPDATE ON org_jednostka DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION org_bez_przerwy('org_nastepstwo', 'poprzednia_id', 'nastepna_id');
CREATE CONSTRAINT TRIGGER org_bez_przerwy AFTER INSERT OR UPDATE ON org_stanowisko DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION org_bez_przerwy('org_nastepstwostanowisk', 'poprzednie_id', 'nastepne_id');
CREATE CONSTRAINT TRIGGER org_styka_sie AFTER INSERT OR UPDATE ON org_nastepstwo DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION org_styka_sie('org_jednostka', 'poprzednia_id', 'nastepna_id');
CREATE CONSTRAINT TRIGGER org_styka_sie AFTER INSERT OR UPDATE ON org_nastepstwostanowisk DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION org_styka_sie('org_stanowisko', 'poprzednie_id', 'nastepne_id');
"""
BEZ_STRAZY = "DROP FUNCTION IF EXISTS org_bez_przerwy() CASCADE; DROP FUNCTION IF EXISTS org_styka_sie() CASCADE;"


class Migration(migrations.Migration):
    initial = True
    replaces = [
        ("org", "0001_initial"),
        ("org", "0002_widoki_i_eksporty"),
        ("org", "0003_sesja"),
        ("org", "0004_historia_bez_hasel"),
        ("org", "0005_zasoby"),
        ("org", "0006_konta_i_drugi_skladnik"),
        ("org", "0007_odczytania"),
        ("org", "0008_kadry"),
        ("org", "0009_etaty"),
        ("org", "0009_powiadomienia_o_czym"),
        ("org", "0010_zastepstwa_pelnomocnictwa"),
        ("org", "0011_wersje_struktury"),
        ("org", "0012_klucz_przyjecia"),
        ("org", "0013_wydania"),
    ]
    dependencies = [("auth", "0012_alter_user_first_name_max_length"), ("biuro", "0002_pl_sortkey")]

    operations = [
        BtreeGistExtension(),
        CreateModels(
            [
                migrations.CreateModel(
                    name="Jednostka",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("od", models.DateField(verbose_name="od dnia")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        (
                            "zarzadzenie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="jednostki",
                                to="org.zarzadzenie",
                                verbose_name="zarządzenie",
                            ),
                        ),
                        ("ciag", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="ciąg wersji")),
                        ("symbol", models.CharField(help_text="§ 10 ust. 3, np. PK-II", max_length=10)),
                        ("nazwa", models.CharField(max_length=160)),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[
                                    ("kierownictwo", "kierownictwo Biura"),
                                    ("oddzial", "oddział"),
                                    ("stanowisko", "samodzielne stanowisko"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "nadzor",
                            models.ForeignKey(
                                blank=True,
                                help_text="§ 3 ust. 2, § 4",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="nadzorowane",
                                to="org.stanowisko",
                                verbose_name="nadzór",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name_plural": "jednostki",
                        "ordering": ["symbol"],
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("do", None),
                                    (
                                        "do__gte",
                                        models.Func(
                                            models.F("od"),
                                            output_field=models.DateField(),
                                            template="%(expressions)s - 1",
                                        ),
                                    ),
                                    _connector="OR",
                                ),
                                name="jednostka_okres",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                expressions=[("symbol", "="), (biuro.core.validity.OkresDni(), "&&")],
                                name="jeden_symbol_w_dniu",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                expressions=[("ciag", "="), (biuro.core.validity.OkresDni(), "&&")],
                                name="jedna_wersja_jednostki_w_dniu",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ProbaLogowania",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("klucz", models.CharField(max_length=200, unique=True)),
                        ("nieudane", models.PositiveIntegerField(default=0)),
                        ("ostatnia", models.DateTimeField(auto_now=True)),
                    ],
                    options={
                        "verbose_name": "próba logowania",
                        "verbose_name_plural": "próby logowania",
                    },
                ),
                migrations.CreateModel(
                    name="Zarzadzenie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("numer", models.CharField(max_length=20, unique=True)),
                        ("z_dnia", models.DateField(verbose_name="z dnia")),
                        ("od", models.DateField(verbose_name="w mocy od")),
                        ("do", models.DateField(blank=True, null=True, verbose_name="w mocy do")),
                        ("tytul", models.CharField(max_length=250, verbose_name="tytuł")),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("projekt", "Projekt"),
                                    ("zatwierdzone", "Zatwierdzone"),
                                    ("wycofane", "Wycofane"),
                                ],
                                default="projekt",
                                editable=False,
                                max_length=12,
                            ),
                        ),
                        ("zatwierdzil", models.CharField(blank=True, max_length=120, verbose_name="zatwierdził")),
                        ("zatwierdzono", models.DateField(blank=True, null=True, verbose_name="zatwierdzono dnia")),
                        (
                            "struktura_znana",
                            models.BooleanField(default=True, help_text="nie: wiadomo tylko, że zarządzenie było"),
                        ),
                        (
                            "plik",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="biuro.plik",
                            ),
                        ),
                        ("plik_nazwa", models.CharField(blank=True, max_length=200)),
                        (
                            "slady",
                            models.JSONField(
                                default=list, editable=False, help_text="co zatwierdzenie zmieniło: do wycofania"
                            ),
                        ),
                        ("klucz", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "zarządzenie",
                        "verbose_name_plural": "zarządzenia",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("stan", "zatwierdzone"), _negated=True),
                                    models.Q(("zatwierdzil", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="zatwierdzone_przez_kogos",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Pracownik",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("password", models.CharField(max_length=128, verbose_name="password")),
                        (
                            "is_superuser",
                            models.BooleanField(
                                default=False,
                                help_text="Designates that this user has all permissions without explicitly assigning them.",
                                verbose_name="superuser status",
                            ),
                        ),
                        (
                            "username",
                            models.CharField(
                                error_messages={"unique": "A user with that username already exists."},
                                help_text="Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.",
                                max_length=150,
                                unique=True,
                                validators=[django.contrib.auth.validators.UnicodeUsernameValidator()],
                                verbose_name="username",
                            ),
                        ),
                        ("first_name", models.CharField(blank=True, max_length=150, verbose_name="first name")),
                        ("last_name", models.CharField(blank=True, max_length=150, verbose_name="last name")),
                        ("email", models.EmailField(blank=True, max_length=254, verbose_name="email address")),
                        (
                            "is_staff",
                            models.BooleanField(
                                default=False,
                                help_text="Designates whether the user can log into this admin site.",
                                verbose_name="staff status",
                            ),
                        ),
                        (
                            "is_active",
                            models.BooleanField(
                                default=True,
                                help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                                verbose_name="active",
                            ),
                        ),
                        (
                            "date_joined",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="date joined"),
                        ),
                        (
                            "inicjaly",
                            models.CharField(
                                blank=True, help_text="§ 10 ust. 2", max_length=6, verbose_name="inicjały"
                            ),
                        ),
                        ("telefon", models.CharField(blank=True, max_length=40)),
                        (
                            "gestosc",
                            models.CharField(
                                choices=[("compact", "zwykła (dwa wiersze)"), ("dense", "gęsta (jeden wiersz)")],
                                default="compact",
                                max_length=10,
                                verbose_name="gęstość list",
                            ),
                        ),
                        ("skroty", models.BooleanField(default=True, verbose_name="skróty jednoliterowe")),
                        (
                            "zatrudniony_od",
                            models.DateField(blank=True, null=True, verbose_name="pierwszy dzień pracy"),
                        ),
                        ("zatrudniony_do", models.DateField(blank=True, null=True, verbose_name="ostatni dzień pracy")),
                        (
                            "klucz",
                            models.UUIDField(
                                editable=False, help_text="klucz formularza przyjęcia", null=True, unique=True
                            ),
                        ),
                        (
                            "groups",
                            models.ManyToManyField(
                                blank=True,
                                help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                                related_name="user_set",
                                related_query_name="user",
                                to="auth.group",
                                verbose_name="groups",
                            ),
                        ),
                        (
                            "user_permissions",
                            models.ManyToManyField(
                                blank=True,
                                help_text="Specific permissions for this user.",
                                related_name="user_set",
                                related_query_name="user",
                                to="auth.permission",
                                verbose_name="user permissions",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "pracownik",
                        "verbose_name_plural": "pracownicy",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("is_active", True), models.Q(("inicjaly", ""), _negated=True)),
                                fields=("inicjaly",),
                                name="inicjaly_bez_powtorzen_wsrod_obecnych",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("zatrudniony_od", None),
                                    ("zatrudniony_do", None),
                                    ("zatrudniony_do__gte", models.F("zatrudniony_od")),
                                    _connector="OR",
                                ),
                                name="ostatni_dzien_pracy_nie_przed_pierwszym",
                            ),
                        ],
                    },
                    managers=[
                        ("objects", org.kadry.models.PracownikManager()),
                    ],
                ),
                migrations.CreateModel(
                    name="HistoriaNieobecnosc",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("od", models.DateField(verbose_name="od dnia")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        (
                            "od_pora",
                            models.PositiveSmallIntegerField(
                                choices=[(0, "rano"), (1, "po południu")], default=0, verbose_name="od pory"
                            ),
                        ),
                        (
                            "do_pora",
                            models.PositiveSmallIntegerField(
                                choices=[(0, "rano"), (1, "po południu")], default=1, verbose_name="do pory"
                            ),
                        ),
                        (
                            "od_chwili",
                            models.DateTimeField(editable=False, null=True, verbose_name="wpisana w trakcie"),
                        ),
                        (
                            "do_chwili",
                            models.DateTimeField(editable=False, null=True, verbose_name="zakończona przed czasem"),
                        ),
                        ("odwolana", models.BooleanField(default=False, verbose_name="odwołana")),
                        (
                            "pracownik",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: nieobecność",
                        "verbose_name_plural": "historia: nieobecności",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaPelnomocnictwo",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("od", models.DateField(verbose_name="od dnia")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        ("numer", models.CharField(db_index=True, max_length=60)),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[
                                    ("pelnomocnictwo", "pełnomocnictwo"),
                                    ("upowaznienie_268a", "upoważnienie (art. 268a kpa)"),
                                ],
                                default="pelnomocnictwo",
                                max_length=20,
                            ),
                        ),
                        (
                            "udzielil",
                            models.CharField(
                                default="Prezydent Miasta Poznania", max_length=160, verbose_name="udzielił"
                            ),
                        ),
                        ("z_dnia", models.DateField(default=django.utils.timezone.localdate, verbose_name="z dnia")),
                        ("zakres", models.TextField(help_text="słowami dokumentu")),
                        (
                            "czynnosci",
                            models.JSONField(
                                blank=True,
                                default=list,
                                help_text="kody z dane.py; puste: bez ograniczenia",
                                verbose_name="rodzaje czynności",
                            ),
                        ),
                        (
                            "do_kwoty",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="do kwoty (zł)"
                            ),
                        ),
                        ("dokument_nazwa", models.CharField(blank=True, max_length=200)),
                        ("odwolano", models.DateTimeField(editable=False, null=True, verbose_name="odwołano z chwilą")),
                        (
                            "powod_odwolania",
                            models.CharField(blank=True, max_length=300, verbose_name="powód odwołania"),
                        ),
                        ("klucz", models.UUIDField(db_index=True, editable=False, null=True)),
                        (
                            "osoba",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "dokument",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="biuro.plik",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: pełnomocnictwo",
                        "verbose_name_plural": "historia: pełnomocnictwa",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaPracownik",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        (
                            "is_superuser",
                            models.BooleanField(
                                default=False,
                                help_text="Designates that this user has all permissions without explicitly assigning them.",
                                verbose_name="superuser status",
                            ),
                        ),
                        (
                            "username",
                            models.CharField(
                                db_index=True,
                                error_messages={"unique": "A user with that username already exists."},
                                help_text="Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.",
                                max_length=150,
                                validators=[django.contrib.auth.validators.UnicodeUsernameValidator()],
                                verbose_name="username",
                            ),
                        ),
                        ("first_name", models.CharField(blank=True, max_length=150, verbose_name="first name")),
                        ("last_name", models.CharField(blank=True, max_length=150, verbose_name="last name")),
                        ("email", models.EmailField(blank=True, max_length=254, verbose_name="email address")),
                        (
                            "is_staff",
                            models.BooleanField(
                                default=False,
                                help_text="Designates whether the user can log into this admin site.",
                                verbose_name="staff status",
                            ),
                        ),
                        (
                            "is_active",
                            models.BooleanField(
                                default=True,
                                help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                                verbose_name="active",
                            ),
                        ),
                        (
                            "date_joined",
                            models.DateTimeField(default=django.utils.timezone.now, verbose_name="date joined"),
                        ),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        (
                            "inicjaly",
                            models.CharField(
                                blank=True, help_text="§ 10 ust. 2", max_length=6, verbose_name="inicjały"
                            ),
                        ),
                        ("telefon", models.CharField(blank=True, max_length=40)),
                        (
                            "gestosc",
                            models.CharField(
                                choices=[("compact", "zwykła (dwa wiersze)"), ("dense", "gęsta (jeden wiersz)")],
                                default="compact",
                                max_length=10,
                                verbose_name="gęstość list",
                            ),
                        ),
                        ("skroty", models.BooleanField(default=True, verbose_name="skróty jednoliterowe")),
                        (
                            "zatrudniony_od",
                            models.DateField(blank=True, null=True, verbose_name="pierwszy dzień pracy"),
                        ),
                        ("zatrudniony_do", models.DateField(blank=True, null=True, verbose_name="ostatni dzień pracy")),
                        (
                            "klucz",
                            models.UUIDField(
                                db_index=True, editable=False, help_text="klucz formularza przyjęcia", null=True
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: pracownik",
                        "verbose_name_plural": "historia: pracownicy",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaZarzadzenie",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("numer", models.CharField(db_index=True, max_length=20)),
                        ("z_dnia", models.DateField(verbose_name="z dnia")),
                        ("od", models.DateField(verbose_name="w mocy od")),
                        ("do", models.DateField(blank=True, null=True, verbose_name="w mocy do")),
                        ("tytul", models.CharField(max_length=250, verbose_name="tytuł")),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("projekt", "Projekt"),
                                    ("zatwierdzone", "Zatwierdzone"),
                                    ("wycofane", "Wycofane"),
                                ],
                                default="projekt",
                                editable=False,
                                max_length=12,
                            ),
                        ),
                        ("zatwierdzil", models.CharField(blank=True, max_length=120, verbose_name="zatwierdził")),
                        ("zatwierdzono", models.DateField(blank=True, null=True, verbose_name="zatwierdzono dnia")),
                        (
                            "struktura_znana",
                            models.BooleanField(default=True, help_text="nie: wiadomo tylko, że zarządzenie było"),
                        ),
                        ("plik_nazwa", models.CharField(blank=True, max_length=200)),
                        (
                            "slady",
                            models.JSONField(
                                default=list, editable=False, help_text="co zatwierdzenie zmieniło: do wycofania"
                            ),
                        ),
                        ("klucz", models.UUIDField(db_index=True, editable=False, null=True)),
                        (
                            "plik",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="biuro.plik",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: zarządzenie",
                        "verbose_name_plural": "historia: zarządzenia",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaStanowisko",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("od", models.DateField(verbose_name="od dnia")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        ("ciag", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="ciąg wersji")),
                        ("nazwa", models.CharField(max_length=160)),
                        (
                            "funkcja",
                            models.CharField(
                                choices=[
                                    ("dyrektor", "dyrektor"),
                                    ("zastepca", "zastępca dyrektora"),
                                    ("kierownik", "kierownik oddziału"),
                                    ("sekretariat", "stanowisko ds. obsługi sekretariatu"),
                                    ("pracownik", "pracownik merytoryczny"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "etaty",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                help_text="§ 8, załącznik nr 2; puste: nieznane",
                                max_digits=5,
                                null=True,
                            ),
                        ),
                        (
                            "jednostka",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.jednostka",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: stanowisko",
                        "verbose_name_plural": "historia: stanowiska",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="Nieobecnosc",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("od", models.DateField(verbose_name="od dnia")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        (
                            "pracownik",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="nieobecnosci",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "od_pora",
                            models.PositiveSmallIntegerField(
                                choices=[(0, "rano"), (1, "po południu")], default=0, verbose_name="od pory"
                            ),
                        ),
                        (
                            "do_pora",
                            models.PositiveSmallIntegerField(
                                choices=[(0, "rano"), (1, "po południu")], default=1, verbose_name="do pory"
                            ),
                        ),
                        (
                            "od_chwili",
                            models.DateTimeField(editable=False, null=True, verbose_name="wpisana w trakcie"),
                        ),
                        (
                            "do_chwili",
                            models.DateTimeField(editable=False, null=True, verbose_name="zakończona przed czasem"),
                        ),
                        ("odwolana", models.BooleanField(default=False, verbose_name="odwołana")),
                    ],
                    options={
                        "verbose_name": "nieobecność",
                        "verbose_name_plural": "nieobecności",
                        "abstract": False,
                        "indexes": [models.Index(fields=["pracownik", "od"], name="org_nieobec_pracown_2d84f1_idx")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("do", None),
                                    ("do__gt", models.F("od")),
                                    models.Q(("do", models.F("od")), ("do_pora__gte", models.F("od_pora"))),
                                    _connector="OR",
                                ),
                                name="nieobecnosc_do_nie_przed_od",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(("do_chwili", None), ("odwolana", False)),
                                expressions=[
                                    (
                                        models.Func(
                                            models.F("pracownik"),
                                            output_field=django.contrib.postgres.fields.ranges.BigIntegerRangeField(),
                                            template="int8range(\n        %(expressions)s::bigint * 10000000 + ((od - DATE '2000-01-01') * 2 + od_pora),\n        %(expressions)s::bigint * 10000000 + coalesce((\"do\" - DATE '2000-01-01') * 2 + do_pora, 9999999), '[]')",
                                        ),
                                        "&&",
                                    )
                                ],
                                name="nieobecnosci_osoby_nie_nachodza",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Odczyt",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "kto",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("kiedy", models.DateTimeField(auto_now_add=True)),
                        ("obiekt", models.CharField(help_text="rodzaj i numer, np. sprawa 17", max_length=80)),
                        ("sposob", models.CharField(default="otwarcie", max_length=40, verbose_name="sposób")),
                        ("cel", models.CharField(blank=True, help_text="znak sprawy", max_length=120)),
                    ],
                    options={
                        "verbose_name": "odczyt",
                        "verbose_name_plural": "odczyty",
                        "indexes": [
                            models.Index(fields=["kto", "-kiedy"], name="org_odczyt_kto_id_2f4763_idx"),
                            models.Index(fields=["obiekt", "-kiedy"], name="org_odczyt_obiekt_aaafbe_idx"),
                            models.Index(fields=["cel", "-kiedy"], name="odczyt_cel_kiedy"),
                            models.Index(fields=["kiedy", "id"], name="odczyt_kiedy"),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Pelnomocnictwo",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("od", models.DateField(verbose_name="od dnia")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        ("numer", models.CharField(max_length=60, unique=True)),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[
                                    ("pelnomocnictwo", "pełnomocnictwo"),
                                    ("upowaznienie_268a", "upoważnienie (art. 268a kpa)"),
                                ],
                                default="pelnomocnictwo",
                                max_length=20,
                            ),
                        ),
                        (
                            "osoba",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="pelnomocnictwa",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "udzielil",
                            models.CharField(
                                default="Prezydent Miasta Poznania", max_length=160, verbose_name="udzielił"
                            ),
                        ),
                        ("z_dnia", models.DateField(default=django.utils.timezone.localdate, verbose_name="z dnia")),
                        ("zakres", models.TextField(help_text="słowami dokumentu")),
                        (
                            "czynnosci",
                            models.JSONField(
                                blank=True,
                                default=list,
                                help_text="kody z dane.py; puste: bez ograniczenia",
                                verbose_name="rodzaje czynności",
                            ),
                        ),
                        (
                            "do_kwoty",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="do kwoty (zł)"
                            ),
                        ),
                        (
                            "dokument",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="biuro.plik",
                            ),
                        ),
                        ("dokument_nazwa", models.CharField(blank=True, max_length=200)),
                        ("odwolano", models.DateTimeField(editable=False, null=True, verbose_name="odwołano z chwilą")),
                        (
                            "powod_odwolania",
                            models.CharField(blank=True, max_length=300, verbose_name="powód odwołania"),
                        ),
                        ("klucz", models.UUIDField(editable=False, null=True, unique=True)),
                    ],
                    options={
                        "verbose_name": "pełnomocnictwo",
                        "verbose_name_plural": "pełnomocnictwa",
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["osoba", "rodzaj", "od"], name="org_pelnomo_osoba_i_48ef8c_idx")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("do", None), ("do__gte", models.F("od")), _connector="OR"),
                                name="org_pelnomocnictwo_do_nie_przed_od",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("do_kwoty", None), ("do_kwoty__gt", 0), _connector="OR"),
                                name="pelnomocnictwo_kwota_dodatnia",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("odwolano", None),
                                    models.Q(("powod_odwolania", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="pelnomocnictwo_odwolane_z_powodem",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Powiadomienie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "dla",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="powiadomienia",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("tresc", models.CharField(max_length=400, verbose_name="treść")),
                        ("adres", models.CharField(blank=True, max_length=200)),
                        (
                            "o_czym",
                            models.CharField(
                                blank=True,
                                editable=False,
                                help_text="rodzaj rzeczy, np. rejestry.sprawa",
                                max_length=60,
                            ),
                        ),
                        ("obiekt", models.BigIntegerField(editable=False, help_text="jej klucz", null=True)),
                        ("utworzono", models.DateTimeField(auto_now_add=True)),
                        ("przeczytano", models.DateTimeField(blank=True, null=True)),
                    ],
                    options={
                        "verbose_name": "powiadomienie",
                        "verbose_name_plural": "powiadomienia",
                        "indexes": [models.Index(fields=["dla", "-utworzono"], name="org_powiado_dla_id_122722_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="Stanowisko",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("od", models.DateField(verbose_name="od dnia")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        (
                            "jednostka",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="stanowiska",
                                to="org.jednostka",
                            ),
                        ),
                        ("ciag", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="ciąg wersji")),
                        ("nazwa", models.CharField(max_length=160)),
                        (
                            "funkcja",
                            models.CharField(
                                choices=[
                                    ("dyrektor", "dyrektor"),
                                    ("zastepca", "zastępca dyrektora"),
                                    ("kierownik", "kierownik oddziału"),
                                    ("sekretariat", "stanowisko ds. obsługi sekretariatu"),
                                    ("pracownik", "pracownik merytoryczny"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "etaty",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                help_text="§ 8, załącznik nr 2; puste: nieznane",
                                max_digits=5,
                                null=True,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name_plural": "stanowiska",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("do", None),
                                    (
                                        "do__gte",
                                        models.Func(
                                            models.F("od"),
                                            output_field=models.DateField(),
                                            template="%(expressions)s - 1",
                                        ),
                                    ),
                                    _connector="OR",
                                ),
                                name="stanowisko_okres",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                expressions=[("ciag", "="), (biuro.core.validity.OkresDni(), "&&")],
                                name="jedna_wersja_stanowiska_w_dniu",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Obsada",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("od", models.DateField(verbose_name="od dnia")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        (
                            "pracownik",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="obsady",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "stanowisko",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="obsady", to="org.stanowisko"
                            ),
                        ),
                        (
                            "wymiar",
                            models.DecimalField(decimal_places=2, default=1, max_digits=3, verbose_name="wymiar etatu"),
                        ),
                    ],
                    options={
                        "verbose_name": "obsada",
                        "verbose_name_plural": "obsady",
                        "abstract": False,
                        "indexes": [models.Index(fields=["pracownik", "od"], name="org_obsada_pracown_ae751b_idx")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("wymiar__gt", 0), ("wymiar__lte", 1)),
                                name="wymiar_do_pelnego_etatu",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("do", None),
                                    (
                                        "do__gte",
                                        models.Func(
                                            models.F("od"),
                                            output_field=models.DateField(),
                                            template="%(expressions)s - 1",
                                        ),
                                    ),
                                    _connector="OR",
                                ),
                                name="obsada_okres",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                expressions=[
                                    ("pracownik", "="),
                                    ("stanowisko", "="),
                                    (biuro.core.validity.OkresDni(), "&&"),
                                ],
                                name="osoba_raz_na_stanowisku_w_dniu",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaZastepstwo",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("od", models.DateField(verbose_name="od dnia")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        (
                            "decyzja",
                            models.CharField(
                                help_text="znak i data decyzji", max_length=200, verbose_name="na podstawie"
                            ),
                        ),
                        (
                            "tylko_gdy_nieobecny",
                            models.BooleanField(default=False, verbose_name="tylko podczas nieobecności zastępowanego"),
                        ),
                        ("kolejnosc", models.PositiveSmallIntegerField(default=1, verbose_name="kolejność")),
                        (
                            "do_chwili",
                            models.DateTimeField(editable=False, null=True, verbose_name="odwołane w trakcie"),
                        ),
                        ("odwolane", models.BooleanField(default=False, verbose_name="odwołane przed początkiem")),
                        (
                            "stanowisko",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.stanowisko",
                            ),
                        ),
                        (
                            "kto",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: zastępstwo",
                        "verbose_name_plural": "historia: zastępstwa",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaObsada",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("od", models.DateField(verbose_name="od dnia")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        (
                            "wymiar",
                            models.DecimalField(decimal_places=2, default=1, max_digits=3, verbose_name="wymiar etatu"),
                        ),
                        (
                            "pracownik",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "stanowisko",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.stanowisko",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: obsada",
                        "verbose_name_plural": "historia: obsady",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaJednostka",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("od", models.DateField(verbose_name="od dnia")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        ("ciag", models.UUIDField(default=uuid.uuid4, editable=False, verbose_name="ciąg wersji")),
                        ("symbol", models.CharField(help_text="§ 10 ust. 3, np. PK-II", max_length=10)),
                        ("nazwa", models.CharField(max_length=160)),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[
                                    ("kierownictwo", "kierownictwo Biura"),
                                    ("oddzial", "oddział"),
                                    ("stanowisko", "samodzielne stanowisko"),
                                ],
                                max_length=20,
                            ),
                        ),
                        (
                            "zarzadzenie",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.zarzadzenie",
                                verbose_name="zarządzenie",
                            ),
                        ),
                        (
                            "nadzor",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="§ 3 ust. 2, § 4",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.stanowisko",
                                verbose_name="nadzór",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: jednostka",
                        "verbose_name_plural": "historia: jednostki",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="Zastepstwo",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("od", models.DateField(verbose_name="od dnia")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        (
                            "stanowisko",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="zastepstwa",
                                to="org.stanowisko",
                            ),
                        ),
                        (
                            "kto",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="zastepstwa",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "decyzja",
                            models.CharField(
                                help_text="znak i data decyzji", max_length=200, verbose_name="na podstawie"
                            ),
                        ),
                        (
                            "tylko_gdy_nieobecny",
                            models.BooleanField(default=False, verbose_name="tylko podczas nieobecności zastępowanego"),
                        ),
                        ("kolejnosc", models.PositiveSmallIntegerField(default=1, verbose_name="kolejność")),
                        (
                            "do_chwili",
                            models.DateTimeField(editable=False, null=True, verbose_name="odwołane w trakcie"),
                        ),
                        ("odwolane", models.BooleanField(default=False, verbose_name="odwołane przed początkiem")),
                    ],
                    options={
                        "verbose_name": "zastępstwo",
                        "verbose_name_plural": "zastępstwa",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("do", None), ("do__gte", models.F("od")), _connector="OR"),
                                name="zastepstwo_do_nie_przed_od",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kolejnosc__gte", 1), ("kolejnosc__lte", 9)),
                                name="zastepstwo_kolejnosc_1_9",
                            ),
                            django.contrib.postgres.constraints.ExclusionConstraint(
                                condition=models.Q(("do_chwili", None), ("odwolane", False)),
                                expressions=[
                                    (
                                        models.Func(
                                            models.F("stanowisko"),
                                            output_field=django.contrib.postgres.fields.ranges.BigIntegerRangeField(),
                                            template="int8range(\n        %(expressions)s::bigint * 10000000 + (kolejnosc * 1000000 + (od - DATE '2000-01-01')),\n        %(expressions)s::bigint * 10000000 + coalesce(kolejnosc * 1000000 + coalesce(\"do\" - DATE '2000-01-01', 99999), 9999999), '[]')",
                                        ),
                                        "&&",
                                    )
                                ],
                                name="zastepstwa_stanowiska_nie_nachodza",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Zdarzenie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kiedy", models.DateTimeField(auto_now_add=True)),
                        ("rodzaj", models.CharField(max_length=40)),
                        (
                            "kto",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("adres", models.GenericIPAddressField(blank=True, null=True)),
                        ("opis", models.CharField(blank=True, max_length=400)),
                    ],
                    options={
                        "verbose_name": "zdarzenie",
                        "verbose_name_plural": "zdarzenia",
                        "indexes": [models.Index(fields=["rodzaj", "-kiedy"], name="org_zdarzen_rodzaj_44e848_idx")],
                    },
                ),
                migrations.CreateModel(
                    name="Eksport",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "osoba",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("lista", models.CharField(max_length=40)),
                        ("tytul", models.CharField(max_length=120, verbose_name="rejestr")),
                        (
                            "format",
                            models.CharField(
                                choices=[("csv", "CSV"), ("xlsx", "Excel (XLSX)"), ("pdf", "PDF")], max_length=4
                            ),
                        ),
                        ("zapytanie", models.CharField(blank=True, max_length=2000)),
                        (
                            "stan",
                            models.CharField(
                                choices=[
                                    ("czeka", "Czeka"),
                                    ("w_toku", "W toku"),
                                    ("gotowy", "Gotowy"),
                                    ("pobrany", "Pobrany od razu"),
                                    ("nieudany", "Nieudany"),
                                ],
                                default="czeka",
                                max_length=10,
                            ),
                        ),
                        ("wierszy", models.PositiveIntegerField(verbose_name="wierszy")),
                        ("zrobiono", models.PositiveIntegerField(default=0, verbose_name="zrobiono wierszy")),
                        ("plik", models.CharField(blank=True, help_text="nazwa w magazynie plików", max_length=120)),
                        ("powod", models.CharField(blank=True, max_length=400, verbose_name="powód niepowodzenia")),
                        ("utworzono", models.DateTimeField(auto_now_add=True)),
                        ("zakonczono", models.DateTimeField(blank=True, null=True)),
                    ],
                    options={
                        "verbose_name": "eksport",
                        "verbose_name_plural": "eksporty",
                        "indexes": [
                            models.Index(fields=["osoba", "-utworzono"], name="org_eksport_osoba_i_55b66e_idx"),
                            models.Index(fields=["utworzono"], name="org_eksport_utworzo_f008b3_idx"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("stan", "gotowy"), _negated=True),
                                    models.Q(("plik", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="gotowy_eksport_ma_plik",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WidokZapisany",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "osoba",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="widoki_zapisane",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("lista", models.CharField(help_text="nazwa rejestru, którego dotyczy", max_length=40)),
                        ("nazwa", models.CharField(max_length=40)),
                        (
                            "zapytanie",
                            models.CharField(
                                blank=True, help_text="filtry, kolejność i kolumny jak w adresie", max_length=2000
                            ),
                        ),
                        (
                            "jednostka",
                            models.ForeignKey(
                                blank=True,
                                help_text="komórka, której osoby też widzą ten widok",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="org.jednostka",
                                verbose_name="wspólny dla",
                            ),
                        ),
                        ("utworzono", models.DateTimeField(auto_now_add=True)),
                    ],
                    options={
                        "verbose_name": "zapisany widok",
                        "verbose_name_plural": "zapisane widoki",
                        "ordering": ["nazwa", "pk"],
                        "indexes": [models.Index(fields=["lista", "jednostka"], name="org_widokza_lista_79df3a_idx")],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("osoba", "lista", "nazwa"), name="jeden_widok_o_tej_nazwie_na_liste"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Sesja",
                    fields=[
                        (
                            "session_key",
                            models.CharField(
                                max_length=40, primary_key=True, serialize=False, verbose_name="session key"
                            ),
                        ),
                        ("session_data", models.TextField(verbose_name="session data")),
                        ("expire_date", models.DateTimeField(db_index=True, verbose_name="expire date")),
                        (
                            "osoba",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="sesje",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("od", models.DateTimeField(blank=True, null=True)),
                        ("ostatnio", models.DateTimeField(blank=True, null=True)),
                        ("adres", models.GenericIPAddressField(blank=True, null=True)),
                        ("urzadzenie", models.CharField(blank=True, max_length=80, verbose_name="urządzenie")),
                    ],
                    options={
                        "verbose_name": "sesja",
                        "verbose_name_plural": "sesje",
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Zasob",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kod", models.CharField(max_length=40, unique=True)),
                        ("nazwa", models.CharField(max_length=160)),
                        (
                            "podstawa",
                            models.CharField(
                                help_text="§ albo decyzja, z której wynika, że ktoś go prowadzi", max_length=120
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "zasób",
                        "verbose_name_plural": "zasoby",
                        "ordering": ["nazwa"],
                        "permissions": [("prowadzi_zasob", "prowadzi zasób")],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaZasob",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("kod", models.CharField(db_index=True, max_length=40)),
                        ("nazwa", models.CharField(max_length=160)),
                        (
                            "podstawa",
                            models.CharField(
                                help_text="§ albo decyzja, z której wynika, że ktoś go prowadzi", max_length=120
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: zasób",
                        "verbose_name_plural": "historia: zasoby",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaPowierzenie",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("od", models.DateField(verbose_name="od dnia")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        ("decyzja", models.CharField(max_length=200, verbose_name="na podstawie")),
                        (
                            "zasob",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.zasob",
                                verbose_name="zasób",
                            ),
                        ),
                        (
                            "pracownik",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: powierzenie",
                        "verbose_name_plural": "historia: powierzenia",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="UprawnienieDoZasobu",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "permission",
                            models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="auth.permission"),
                        ),
                        (
                            "user",
                            models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to=settings.AUTH_USER_MODEL),
                        ),
                        (
                            "content_object",
                            models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="org.zasob"),
                        ),
                    ],
                    options={
                        "verbose_name": "uprawnienie do zasobu",
                        "verbose_name_plural": "uprawnienia do zasobów",
                        "abstract": False,
                        "unique_together": {("user", "permission", "content_object")},
                    },
                ),
                migrations.CreateModel(
                    name="Powierzenie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("od", models.DateField(verbose_name="od dnia")),
                        (
                            "do",
                            models.DateField(
                                blank=True, help_text="puste: do odwołania", null=True, verbose_name="do dnia"
                            ),
                        ),
                        (
                            "zasob",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="powierzenia",
                                to="org.zasob",
                                verbose_name="zasób",
                            ),
                        ),
                        (
                            "pracownik",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="powierzenia",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("decyzja", models.CharField(max_length=200, verbose_name="na podstawie")),
                    ],
                    options={
                        "verbose_name": "powierzenie",
                        "verbose_name_plural": "powierzenia",
                        "abstract": False,
                        "indexes": [models.Index(fields=["pracownik", "od"], name="org_powierz_pracown_bd9a5b_idx")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("do", None), ("do__gte", models.F("od")), _connector="OR"),
                                name="org_powierzenie_do_nie_przed_od",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="WymogSkladnika",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "kogo",
                            models.CharField(
                                choices=[
                                    ("dyrektor", "dyrektor"),
                                    ("zastepca", "zastępca dyrektora"),
                                    ("kierownik", "kierownik oddziału"),
                                    ("sekretariat", "stanowisko ds. obsługi sekretariatu"),
                                    ("pracownik", "pracownik merytoryczny"),
                                    ("administrator", "administrator Biura"),
                                ],
                                max_length=20,
                                unique=True,
                            ),
                        ),
                        (
                            "od",
                            models.DateField(
                                blank=True, help_text="puste: niewymagany", null=True, verbose_name="wymagany od dnia"
                            ),
                        ),
                        ("decyzja", models.CharField(max_length=200, verbose_name="na podstawie")),
                    ],
                    options={
                        "verbose_name": "wymóg drugiego składnika",
                        "verbose_name_plural": "wymogi drugiego składnika",
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaKonto",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("zablokowane", models.BooleanField(default=False)),
                        ("powod", models.CharField(blank=True, max_length=300, verbose_name="powód blokady")),
                        ("zmien_haslo", models.BooleanField(default=False, verbose_name="musi zmienić hasło")),
                        (
                            "awaryjne",
                            models.BooleanField(
                                default=False,
                                help_text="loguje się hasłem lokalnym także wtedy, gdy działa katalog urzędu",
                                verbose_name="wejście awaryjne",
                            ),
                        ),
                        (
                            "osoba",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: konto",
                        "verbose_name_plural": "historia: konta",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaOdnosnik",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        (
                            "cel",
                            models.CharField(
                                choices=[("haslo", "ustawienie hasła"), ("skladnik", "rejestracja drugiego składnika")],
                                max_length=10,
                            ),
                        ),
                        ("wazny_do", models.DateTimeField(verbose_name="ważny do")),
                        ("uzyty", models.DateTimeField(blank=True, null=True, verbose_name="użyty")),
                        ("uniewazniony", models.BooleanField(default=False, verbose_name="unieważniony")),
                        (
                            "osoba",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: odnośnik jednorazowy",
                        "verbose_name_plural": "historia: odnośniki jednorazowe",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaTotp",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("sol", models.CharField(editable=False, max_length=64, verbose_name="sól")),
                        ("rozpoczeto", models.DateTimeField(blank=True, editable=False, verbose_name="rozpoczęto")),
                        ("potwierdzono", models.DateTimeField(blank=True, null=True)),
                        ("wycofano", models.DateTimeField(blank=True, null=True)),
                        (
                            "osoba",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: aplikacja uwierzytelniająca",
                        "verbose_name_plural": "historia: aplikacje uwierzytelniające",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaWymogSkladnika",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        (
                            "kogo",
                            models.CharField(
                                choices=[
                                    ("dyrektor", "dyrektor"),
                                    ("zastepca", "zastępca dyrektora"),
                                    ("kierownik", "kierownik oddziału"),
                                    ("sekretariat", "stanowisko ds. obsługi sekretariatu"),
                                    ("pracownik", "pracownik merytoryczny"),
                                    ("administrator", "administrator Biura"),
                                ],
                                db_index=True,
                                max_length=20,
                            ),
                        ),
                        (
                            "od",
                            models.DateField(
                                blank=True, help_text="puste: niewymagany", null=True, verbose_name="wymagany od dnia"
                            ),
                        ),
                        ("decyzja", models.CharField(max_length=200, verbose_name="na podstawie")),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: wymóg drugiego składnika",
                        "verbose_name_plural": "historia: wymogi drugiego składnika",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="Konto",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "osoba",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="konto",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("zablokowane", models.BooleanField(default=False)),
                        ("powod", models.CharField(blank=True, max_length=300, verbose_name="powód blokady")),
                        ("zmien_haslo", models.BooleanField(default=False, verbose_name="musi zmienić hasło")),
                        (
                            "awaryjne",
                            models.BooleanField(
                                default=False,
                                help_text="loguje się hasłem lokalnym także wtedy, gdy działa katalog urzędu",
                                verbose_name="wejście awaryjne",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "konto",
                        "verbose_name_plural": "konta",
                    },
                ),
                migrations.CreateModel(
                    name="Odnosnik",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "osoba",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="odnosniki",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "cel",
                            models.CharField(
                                choices=[("haslo", "ustawienie hasła"), ("skladnik", "rejestracja drugiego składnika")],
                                max_length=10,
                            ),
                        ),
                        ("skrot", models.CharField(max_length=64, unique=True)),
                        ("wazny_do", models.DateTimeField(verbose_name="ważny do")),
                        ("uzyty", models.DateTimeField(blank=True, null=True, verbose_name="użyty")),
                        ("uniewazniony", models.BooleanField(default=False, verbose_name="unieważniony")),
                    ],
                    options={
                        "verbose_name": "odnośnik jednorazowy",
                        "verbose_name_plural": "odnośniki jednorazowe",
                    },
                ),
                migrations.CreateModel(
                    name="Totp",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "osoba",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="aplikacje",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("sol", models.CharField(editable=False, max_length=64, verbose_name="sól")),
                        ("rozpoczeto", models.DateTimeField(auto_now_add=True, verbose_name="rozpoczęto")),
                        ("potwierdzono", models.DateTimeField(blank=True, null=True)),
                        ("wycofano", models.DateTimeField(blank=True, null=True)),
                    ],
                    options={
                        "verbose_name": "aplikacja uwierzytelniająca",
                        "verbose_name_plural": "aplikacje uwierzytelniające",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("potwierdzono__isnull", False), ("wycofano", None)),
                                fields=("osoba",),
                                name="jedna_czynna_aplikacja_osoby",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="KrokTotp",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "totp",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.PROTECT, related_name="krok", to="org.totp"
                            ),
                        ),
                        ("ostatni", models.BigIntegerField(default=0)),
                    ],
                    options={
                        "verbose_name": "użyty krok",
                        "verbose_name_plural": "użyte kroki",
                    },
                ),
                migrations.CreateModel(
                    name="KodZapasowy",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "totp",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="kody", to="org.totp"
                            ),
                        ),
                        (
                            "poczatek",
                            models.CharField(
                                help_text="jawny: mówi, z którym skrótem porównać",
                                max_length=4,
                                verbose_name="początek kodu",
                            ),
                        ),
                        ("skrot", models.CharField(max_length=128, verbose_name="skrót")),
                        ("uzyty", models.DateTimeField(blank=True, null=True, verbose_name="użyty")),
                    ],
                    options={
                        "verbose_name": "kod zapasowy",
                        "verbose_name_plural": "kody zapasowe",
                        "constraints": [
                            models.UniqueConstraint(fields=("totp", "poczatek"), name="kod_zapasowy_po_poczatku")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaKodZapasowy",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        (
                            "poczatek",
                            models.CharField(
                                help_text="jawny: mówi, z którym skrótem porównać",
                                max_length=4,
                                verbose_name="początek kodu",
                            ),
                        ),
                        ("uzyty", models.DateTimeField(blank=True, null=True, verbose_name="użyty")),
                        (
                            "totp",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.totp",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: kod zapasowy",
                        "verbose_name_plural": "historia: kody zapasowe",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaOdczytanie",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("kod", models.CharField(max_length=40, verbose_name="pytanie")),
                        ("wartosc", models.CharField(max_length=40, verbose_name="odpowiedź")),
                        ("od", models.DateField(verbose_name="od dnia")),
                        ("decyzja", models.CharField(max_length=200, verbose_name="decyzja dyrektora")),
                        ("zapisano", models.DateTimeField(blank=True, editable=False)),
                        ("klucz", models.UUIDField(db_index=True, editable=False)),
                        (
                            "kto",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="zapis",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: odczytanie Regulaminu",
                        "verbose_name_plural": "historia: odczytania Regulaminu",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="Odczytanie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("kod", models.CharField(max_length=40, verbose_name="pytanie")),
                        ("wartosc", models.CharField(max_length=40, verbose_name="odpowiedź")),
                        ("od", models.DateField(verbose_name="od dnia")),
                        ("decyzja", models.CharField(max_length=200, verbose_name="decyzja dyrektora")),
                        (
                            "kto",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="zapis",
                            ),
                        ),
                        ("zapisano", models.DateTimeField(auto_now_add=True)),
                        ("klucz", models.UUIDField(editable=False, unique=True)),
                    ],
                    options={
                        "verbose_name": "odczytanie Regulaminu",
                        "verbose_name_plural": "odczytania Regulaminu",
                        "indexes": [models.Index(fields=["od", "id"], name="org_odczyta_od_928f5f_idx")],
                    },
                ),
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
                        (
                            "pracownik",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
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
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "pracownik",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="odejscia",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
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
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("stan", "w_toku")),
                                fields=("pracownik",),
                                name="jedno_odejscie_w_toku_jednej_osoby",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaNastepstwo",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("akta", models.BooleanField(default=True, verbose_name="przejmuje akta")),
                        ("cofniete", models.BooleanField(default=False, verbose_name="cofnięte")),
                        (
                            "zarzadzenie",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.zarzadzenie",
                                verbose_name="zarządzenie",
                            ),
                        ),
                        (
                            "poprzednia",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.jednostka",
                            ),
                        ),
                        (
                            "nastepna",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.jednostka",
                                verbose_name="następna",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: następstwo jednostek",
                        "verbose_name_plural": "historia: następstwa jednostek",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaNastepstwoStanowisk",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("cofniete", models.BooleanField(default=False, verbose_name="cofnięte")),
                        (
                            "zarzadzenie",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.zarzadzenie",
                                verbose_name="zarządzenie",
                            ),
                        ),
                        (
                            "poprzednie",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.stanowisko",
                            ),
                        ),
                        (
                            "nastepne",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.stanowisko",
                                verbose_name="następne",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: następstwo stanowisk",
                        "verbose_name_plural": "historia: następstwa stanowisk",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaUchylenie",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        ("dnia", models.DateField(verbose_name="traci moc z dniem")),
                        ("cofniete", models.BooleanField(default=False, verbose_name="cofnięte")),
                        (
                            "zarzadzenie",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.zarzadzenie",
                                verbose_name="zarządzenie",
                            ),
                        ),
                        (
                            "uchylane",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.zarzadzenie",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: uchylenie",
                        "verbose_name_plural": "historia: uchylenia",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="HistoriaZmianaStruktury",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[
                                    ("nowa_jednostka", "nowa jednostka"),
                                    ("nazwa", "zmiana nazwy"),
                                    ("symbol", "nowy symbol"),
                                    ("nadzor", "zmiana nadzoru"),
                                    ("podzial", "podział"),
                                    ("polaczenie", "połączenie"),
                                    ("likwidacja", "zniesienie jednostki"),
                                    ("nowe_stanowisko", "nowe stanowisko"),
                                    ("przeniesienie", "przeniesienie stanowiska"),
                                    ("etaty", "liczba etatów"),
                                    ("zniesienie", "zniesienie stanowiska"),
                                ],
                                max_length=20,
                                verbose_name="rodzaj zmiany",
                            ),
                        ),
                        ("dane", models.JSONField()),
                        (
                            "usunieta",
                            models.BooleanField(default=False, editable=False, verbose_name="usunięta z projektu"),
                        ),
                        (
                            "klucz",
                            models.UUIDField(
                                db_index=True,
                                editable=False,
                                help_text="klucz formularza: dwa kliknięcia, jedna zmiana",
                            ),
                        ),
                        (
                            "zarzadzenie",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="org.zarzadzenie",
                                verbose_name="zarządzenie",
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: zmiana struktury",
                        "verbose_name_plural": "historia: zmiany struktury",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="Nastepstwo",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "zarzadzenie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="org.zarzadzenie",
                                verbose_name="zarządzenie",
                            ),
                        ),
                        (
                            "poprzednia",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="dalsze", to="org.jednostka"
                            ),
                        ),
                        (
                            "nastepna",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="wczesniejsze",
                                to="org.jednostka",
                                verbose_name="następna",
                            ),
                        ),
                        ("akta", models.BooleanField(default=True, verbose_name="przejmuje akta")),
                        ("cofniete", models.BooleanField(default=False, verbose_name="cofnięte")),
                    ],
                    options={
                        "verbose_name": "następstwo jednostek",
                        "verbose_name_plural": "następstwa jednostek",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("akta", True), ("cofniete", False)),
                                fields=("poprzednia",),
                                name="akta_przejmuje_jedna_jednostka",
                            ),
                            models.UniqueConstraint(fields=("poprzednia", "nastepna"), name="jedno_nastepstwo_pary"),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="NastepstwoStanowisk",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "zarzadzenie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="org.zarzadzenie",
                                verbose_name="zarządzenie",
                            ),
                        ),
                        (
                            "poprzednie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT, related_name="dalsze", to="org.stanowisko"
                            ),
                        ),
                        (
                            "nastepne",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="wczesniejsze",
                                to="org.stanowisko",
                                verbose_name="następne",
                            ),
                        ),
                        ("cofniete", models.BooleanField(default=False, verbose_name="cofnięte")),
                    ],
                    options={
                        "verbose_name": "następstwo stanowisk",
                        "verbose_name_plural": "następstwa stanowisk",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("cofniete", False)),
                                fields=("poprzednie",),
                                name="jedno_stanowisko_po_stanowisku",
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Uchylenie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "zarzadzenie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="uchyla",
                                to="org.zarzadzenie",
                                verbose_name="zarządzenie",
                            ),
                        ),
                        (
                            "uchylane",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="uchylone",
                                to="org.zarzadzenie",
                            ),
                        ),
                        ("dnia", models.DateField(verbose_name="traci moc z dniem")),
                        ("cofniete", models.BooleanField(default=False, verbose_name="cofnięte")),
                    ],
                    options={
                        "verbose_name": "uchylenie",
                        "verbose_name_plural": "uchylenia",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("cofniete", False)), fields=("uchylane",), name="uchylone_raz"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("zarzadzenie", models.F("uchylane")), _negated=True),
                                name="nie_uchyla_siebie",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ZmianaStruktury",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "zarzadzenie",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="zmiany",
                                to="org.zarzadzenie",
                                verbose_name="zarządzenie",
                            ),
                        ),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[
                                    ("nowa_jednostka", "nowa jednostka"),
                                    ("nazwa", "zmiana nazwy"),
                                    ("symbol", "nowy symbol"),
                                    ("nadzor", "zmiana nadzoru"),
                                    ("podzial", "podział"),
                                    ("polaczenie", "połączenie"),
                                    ("likwidacja", "zniesienie jednostki"),
                                    ("nowe_stanowisko", "nowe stanowisko"),
                                    ("przeniesienie", "przeniesienie stanowiska"),
                                    ("etaty", "liczba etatów"),
                                    ("zniesienie", "zniesienie stanowiska"),
                                ],
                                max_length=20,
                                verbose_name="rodzaj zmiany",
                            ),
                        ),
                        ("dane", models.JSONField()),
                        (
                            "usunieta",
                            models.BooleanField(default=False, editable=False, verbose_name="usunięta z projektu"),
                        ),
                        (
                            "klucz",
                            models.UUIDField(
                                editable=False, help_text="klucz formularza: dwa kliknięcia, jedna zmiana", unique=True
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "zmiana struktury",
                        "verbose_name_plural": "zmiany struktury",
                        "ordering": ["pk"],
                    },
                ),
                migrations.CreateModel(
                    name="HistoriaWydanie",
                    fields=[
                        ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                        ("akt_czynnosc", models.CharField(blank=True, max_length=60, verbose_name="czynność")),
                        ("akt_podstawa", models.CharField(blank=True, max_length=200, verbose_name="podstawa prawna")),
                        ("akt_jako", models.CharField(blank=True, max_length=200, verbose_name="jako")),
                        ("akt_za", models.CharField(blank=True, max_length=200, verbose_name="w zastępstwie za")),
                        ("history_change_reason", models.TextField(blank=True, default="", verbose_name="powód")),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[
                                    ("klucz", "klucz"),
                                    ("dostep", "dostęp do pomieszczenia (karta lub kod)"),
                                    ("umowa_samochod", "umowa o samochód prywatny do celów służbowych"),
                                    ("umowa", "inna umowa z pracownikiem"),
                                    ("pieczec", "pieczęć"),
                                    ("sprzet", "sprzęt"),
                                    ("inne", "inna rzecz"),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("numer", models.CharField(max_length=60, verbose_name="numer lub znak")),
                        ("opis", models.CharField(blank=True, max_length=200, verbose_name="czego dotyczy")),
                        ("wydano", models.DateField(verbose_name="wydano lub zawarto")),
                        ("zwrocono", models.DateField(blank=True, null=True, verbose_name="zwrócono lub rozwiązano")),
                        ("klucz", models.UUIDField(db_index=True, editable=False)),
                        (
                            "pracownik",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("history_id", models.AutoField(primary_key=True, serialize=False)),
                        ("history_date", models.DateTimeField(db_index=True)),
                        (
                            "history_type",
                            models.CharField(
                                choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1
                            ),
                        ),
                        (
                            "history_user",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "historia: rzecz wydana pracownikowi",
                        "verbose_name_plural": "historia: rzeczy wydane pracownikom",
                        "ordering": ("-history_date", "-history_id"),
                        "get_latest_by": ("history_date", "history_id"),
                    },
                    bases=(simple_history.models.HistoricalChanges, models.Model),
                ),
                migrations.CreateModel(
                    name="Wydanie",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "pracownik",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="wydania",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "rodzaj",
                            models.CharField(
                                choices=[
                                    ("klucz", "klucz"),
                                    ("dostep", "dostęp do pomieszczenia (karta lub kod)"),
                                    ("umowa_samochod", "umowa o samochód prywatny do celów służbowych"),
                                    ("umowa", "inna umowa z pracownikiem"),
                                    ("pieczec", "pieczęć"),
                                    ("sprzet", "sprzęt"),
                                    ("inne", "inna rzecz"),
                                ],
                                max_length=16,
                            ),
                        ),
                        ("numer", models.CharField(max_length=60, verbose_name="numer lub znak")),
                        ("opis", models.CharField(blank=True, max_length=200, verbose_name="czego dotyczy")),
                        ("wydano", models.DateField(verbose_name="wydano lub zawarto")),
                        ("zwrocono", models.DateField(blank=True, null=True, verbose_name="zwrócono lub rozwiązano")),
                        ("klucz", models.UUIDField(editable=False, unique=True)),
                    ],
                    options={
                        "verbose_name": "rzecz wydana pracownikowi",
                        "verbose_name_plural": "rzeczy wydane pracownikom",
                        "indexes": [
                            models.Index(fields=["pracownik", "zwrocono"], name="org_wydanie_pracown_a75ffb_idx")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("zwrocono", None), ("zwrocono__gte", models.F("wydano")), _connector="OR"
                                ),
                                name="wydanie_zwrot_nie_przed_wydaniem",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("zwrocono", None)),
                                fields=("rodzaj", "numer"),
                                name="wydanie_jedna_rzecz_u_jednej_osoby",
                            ),
                        ],
                    },
                ),
            ]
        ),
        migrations.RunSQL(STRAZ, BEZ_STRAZY),
    ]

"""The structure of every day is whole, whoever writes: no unit, post, supervision or order ends into nothing."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import migrations, models

from biuro.core.validity import OkresDni

# Checked when the transaction ends, on the row as it is then. A row valid on no day (withdrawn) binds nobody.
STRAZ = """
CREATE OR REPLACE FUNCTION org_sprawdz(zle boolean, powod text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF zle THEN RAISE EXCEPTION 'Struktura: %', powod USING ERRCODE = 'integrity_constraint_violation'; END IF;
END $$;
CREATE OR REPLACE FUNCTION org_w_okresie(od date, "do" date, cale_od date, cale_do date) RETURNS boolean
LANGUAGE sql IMMUTABLE AS
'SELECT $1 >= $3 AND coalesce($2, ''infinity''::date) <= coalesce($4, ''infinity''::date)';
CREATE OR REPLACE FUNCTION org_jednostka_cala() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE j org_jednostka;
BEGIN
  FOR j IN SELECT w.* FROM org_jednostka n JOIN org_jednostka w ON w.id = n.id OR w.ciag = n.ciag AND w."do" = n.od - 1
    WHERE n.id = (to_jsonb(NEW) ->> TG_ARGV[0])::bigint AND (w."do" IS NULL OR w."do" >= w.od)
  LOOP
    PERFORM org_sprawdz(NOT EXISTS (SELECT 1 FROM org_zarzadzenie z WHERE z.id = j.zarzadzenie_id AND z.od = j.od),
      'jednostka nie zaczyna się w dniu swojego zarządzenia');
    PERFORM org_sprawdz(NOT EXISTS (SELECT 1 FROM org_stanowisko s WHERE s.id = j.nadzor_id
      AND org_w_okresie(j.od, j."do", s.od, s."do")), 'jednostka bez nadzoru w którymś dniu');
    PERFORM org_sprawdz(j."do" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM org_jednostka n
      WHERE n.ciag = j.ciag AND n.od = j."do" + 1 AND (n."do" IS NULL OR n."do" >= n.od))
      AND NOT EXISTS (SELECT 1 FROM org_nastepstwo n WHERE n.poprzednia_id = j.id AND n.akta AND NOT n.cofniete),
      'jednostka kończy się bez następcy');
  END LOOP;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION org_stanowiska_jednostki() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM org_sprawdz(EXISTS (SELECT 1 FROM org_stanowisko s JOIN org_jednostka j ON j.id = s.jednostka_id
    WHERE j.id = NEW.id AND (s."do" IS NULL OR s."do" >= s.od) AND NOT org_w_okresie(s.od, s."do", j.od, j."do")),
    'stanowisko trwa poza dniami swojej jednostki');
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION org_stanowisko_cale() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE s org_stanowisko;
BEGIN
  SELECT * INTO s FROM org_stanowisko WHERE id = NEW.id;
  PERFORM org_sprawdz(EXISTS (SELECT 1 FROM org_jednostka j WHERE j.nadzor_id = s.id
    AND (j."do" IS NULL OR j."do" >= j.od) AND NOT org_w_okresie(j.od, j."do", s.od, s."do")),
    'jednostka bez nadzoru w którymś dniu');
  IF s.id IS NULL OR s."do" < s.od THEN RETURN NULL; END IF;
  PERFORM org_sprawdz(NOT EXISTS (SELECT 1 FROM org_jednostka j WHERE j.id = s.jednostka_id
    AND org_w_okresie(s.od, s."do", j.od, j."do")), 'stanowisko trwa poza dniami swojej jednostki');
  PERFORM org_sprawdz(s.funkcja IN ('dyrektor', 'zastepca') AND s."do" IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM org_stanowisko n WHERE n.funkcja = s.funkcja AND n.od = s."do" + 1
    AND (n."do" IS NULL OR n."do" >= n.od)),
    'Biuro bez stanowiska dyrektora albo zastępcy');
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION org_zarzadzenie_cale() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE z org_zarzadzenie;
BEGIN
  FOR z IN SELECT * FROM org_zarzadzenie WHERE stan = 'zatwierdzone' AND (id = ANY (ARRAY[
    (to_jsonb(NEW) ->> TG_ARGV[0])::bigint, (to_jsonb(NEW) ->> TG_ARGV[1])::bigint])
    OR id IN (SELECT u.uchylane_id FROM org_uchylenie u
      WHERE u.zarzadzenie_id = (to_jsonb(NEW) ->> TG_ARGV[0])::bigint))
  LOOP
    PERFORM org_sprawdz(z."do" IS DISTINCT FROM (SELECT u.dnia - 1 FROM org_uchylenie u
      JOIN org_zarzadzenie n ON n.id = u.zarzadzenie_id
      WHERE u.uchylane_id = z.id AND NOT u.cofniete AND n.stan = 'zatwierdzone'),
      'zarządzenie traci moc w innym dniu, niż je uchylono');
    PERFORM org_sprawdz(EXISTS (SELECT 1 FROM org_jednostka j WHERE j.zarzadzenie_id = z.id AND j.od <> z.od
      AND (j."do" IS NULL OR j."do" >= j.od)),
      'jednostka nie zaczyna się w dniu swojego zarządzenia');
  END LOOP;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER org_cale AFTER INSERT OR UPDATE ON org_jednostka DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION org_jednostka_cala('id');
CREATE CONSTRAINT TRIGGER org_stanowiska_w_niej AFTER INSERT OR UPDATE ON org_jednostka DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION org_stanowiska_jednostki();
CREATE CONSTRAINT TRIGGER org_cale AFTER INSERT OR UPDATE ON org_nastepstwo DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION org_jednostka_cala('poprzednia_id');
CREATE CONSTRAINT TRIGGER org_cale AFTER INSERT OR UPDATE ON org_stanowisko DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION org_stanowisko_cale();
CREATE CONSTRAINT TRIGGER org_cale AFTER INSERT OR UPDATE ON org_zarzadzenie DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION org_zarzadzenie_cale('id', 'id');
CREATE CONSTRAINT TRIGGER org_cale AFTER INSERT OR UPDATE ON org_uchylenie DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION org_zarzadzenie_cale('zarzadzenie_id', 'uchylane_id');
"""
BEZ_STRAZY = """
DROP FUNCTION IF EXISTS org_jednostka_cala() CASCADE;
DROP FUNCTION IF EXISTS org_stanowiska_jednostki() CASCADE; DROP FUNCTION IF EXISTS org_stanowisko_cale() CASCADE;
DROP FUNCTION IF EXISTS org_zarzadzenie_cale() CASCADE; DROP FUNCTION IF EXISTS org_w_okresie(date, date, date, date);
DROP FUNCTION IF EXISTS org_sprawdz(boolean, text);
"""


RODZAJE = [
    ("nowa_jednostka", "nowa jednostka"),
    ("nazwa", "zmiana nazwy"),
    ("symbol", "nowy symbol"),
    ("nadzor", "zmiana nadzoru"),
    ("podzial", "podział"),
    ("polaczenie", "połączenie"),
    ("likwidacja", "zniesienie jednostki"),
    ("nowe_stanowisko", "nowe stanowisko"),
    ("przeniesienie", "przeniesienie stanowiska"),
    ("nazwa_stanowiska", "nazwa stanowiska"),
    ("etaty", "liczba etatów"),
    ("zniesienie", "zniesienie stanowiska"),
]
RODZAJ = models.CharField("rodzaj zmiany", max_length=20, choices=RODZAJE)


class Migration(migrations.Migration):
    dependencies = [("org", "0001_calosc")]

    operations = [
        *(migrations.AlterField(name, "rodzaj", RODZAJ) for name in ("zmianastruktury", "historiazmianastruktury")),
        migrations.AddConstraint(
            "zarzadzenie",
            models.UniqueConstraint(
                fields=["od"],
                condition=models.Q(stan="zatwierdzone", struktura_znana=True),
                name="jedno_zarzadzenie_zmienia_strukture_w_dniu",
            ),
        ),
        migrations.AddConstraint(
            "stanowisko",
            ExclusionConstraint(
                name="jeden_dyrektor_i_zastepca_w_dniu",
                expressions=[("funkcja", RangeOperators.EQUAL), (OkresDni(), RangeOperators.OVERLAPS)],
                condition=models.Q(funkcja__in=("dyrektor", "zastepca")),
            ),
        ),
        migrations.RunSQL(STRAZ, BEZ_STRAZY),
    ]

"""Search and order in Polish: trigrams for text search, pl_sortkey(text) for indexes in the order of the alphabet.

pl_sortkey maps the 35 letters to consecutive characters (foreign ones to their base), so COLLATE "C" on its result
is the Polish order on any server, also one without Polish locales.
"""

from django.contrib.postgres.operations import TrigramExtension
from django.db import migrations

PL_SORTKEY = r"""
CREATE OR REPLACE FUNCTION pl_sortkey(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT translate(replace(t,'ß','ss'), 'aAąĄbBcCćĆdDeEęĘfFgGhHiIjJkKlLłŁmMnNńŃoOóÓpPqQrRsSśŚtTuUvVwWxXyYzZźŹżŻäÄáÁàÀâÂãÃåÅăĂāĀčČçÇďĎđĐéÉèÈêÊëËěĚėĖēĒíÍìÌîÎïÏīĪįĮģĢğĞķĶļĻľĽĺĹñÑňŇņŅöÖôÔòÒõÕőŐøØōŌřŘŕŔŗŖšŠşŞșȘťŤţŢțȚüÜúÚùÙûÛůŮűŰūŪųŲýÝÿŸžŽ', 'AABBCCDDEEFFGGHHIIJJKKLLMMNNOOPPQQRRSSTTUUVVWWXXYYZZ[[\\]]^^__``aabbccAAAAAAAAAAAAAAAADDDDFFFFGGGGGGGGGGGGGGLLLLLLLLLLLLJJJJNNOOOOOORRRRRRTTTTTTTTTTTTTTXXXXXXYYYYYY[[[[[[\\\\\\\\\\\\\\\\````aa') $$;
"""


class Migration(migrations.Migration):
    dependencies = [("biuro", "0001_initial")]

    operations = [
        TrigramExtension(),
        migrations.RunSQL(PL_SORTKEY, "DROP FUNCTION IF EXISTS pl_sortkey(text)"),
    ]

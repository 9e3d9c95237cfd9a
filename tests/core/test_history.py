"""History cannot be altered unnoticed: the database refuses, and what its owner forces is found."""

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction

from biuro.core.errors import WriteWithoutHistory
from biuro.core.history import anchor
from biuro.core.history.models import Act, Ogniwo
from biuro.core.history.verify import problems
from org.struktura.models import Jednostka, Zarzadzenie
from tests.obsada import bureau

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def units():
    return bureau()


def _sql(statement):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def _forced(table, statement):
    """What the owner of the tables can do: lift the triggers, write, put them back."""
    _sql(f'ALTER TABLE "{table}" DISABLE TRIGGER USER')
    _sql(statement)
    _sql(f'ALTER TABLE "{table}" ENABLE TRIGGER USER')


def test_every_history_row_is_a_link_of_one_chain(units):
    assert (
        Ogniwo.objects.count()
        == sum(model.historia.count() for model in (Jednostka, Zarzadzenie, type(units.dyrektor))) + _others()
    )
    assert list(problems()) == []


def _others():
    tables = Ogniwo.objects.exclude(tabela__regex="historia(jednostka|zarzadzenie|pracownik)$")
    return tables.count()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE org_historiajednostka SET nazwa = 'x'",
        "DELETE FROM org_historiajednostka",
        "TRUNCATE org_historiajednostka",
        "DELETE FROM org_jednostka",
        "UPDATE biuro_ogniwo SET skrot = 'x'",
        "DELETE FROM biuro_ogniwo",
        "TRUNCATE biuro_ogniwo",
    ],
)
def test_database_refuses_to_alter_history(units, statement):
    with pytest.raises(DatabaseError, match="zabroniona"):
        _sql(statement)


@pytest.mark.parametrize("write", ["update", "delete", "bulk_create", "bulk_update"])
def test_tracked_models_refuse_writes_history_would_not_see(units, write):
    with pytest.raises(WriteWithoutHistory):
        getattr(Jednostka.objects.all(), write)()


def test_a_plain_delete_is_refused(units):
    with pytest.raises(WriteWithoutHistory):
        units.oru.delete()


TAMPERING = {
    "row of history edited": ("org_historiajednostka", "UPDATE org_historiajednostka SET nazwa = 'x' WHERE id = {pk}"),
    "row of history removed": ("org_historiajednostka", "DELETE FROM org_historiajednostka WHERE id = {pk}"),
    "row of the table edited": ("org_jednostka", "UPDATE org_jednostka SET nazwa = 'x' WHERE id = {pk}"),
    "link edited": ("biuro_ogniwo", "UPDATE biuro_ogniwo SET skrot_wiersza = md5('x') WHERE numer = 3"),
    "link removed": ("biuro_ogniwo", "DELETE FROM biuro_ogniwo WHERE numer = 3"),
    "tail cut": ("biuro_ogniwo", "DELETE FROM biuro_ogniwo WHERE numer = (SELECT max(numer) FROM biuro_ogniwo)"),
}


@pytest.mark.parametrize("how", TAMPERING)
def test_what_the_owner_forces_is_found(units, how):
    table, statement = TAMPERING[how]
    _forced(table, statement.format(pk=units.oru.pk))
    assert list(problems()) != []
    with pytest.raises(CommandError):
        call_command("verify_history")


def test_tail_cut_together_with_its_history_is_found_by_the_anchor_only(units):
    """A consistent older state has no inner contradiction: only something outside the database can tell."""
    order = Zarzadzenie.objects.get(numer="1/2017")
    title, order.tytul = order.tytul, "inny tytuł"
    order.save_act(Act("zmien", None, "test"))
    anchor.drop()
    last = order.historia.first()
    link = Ogniwo.objects.get(tabela="org_historiazarzadzenie", wiersz=last.pk)
    before = Ogniwo.objects.get(pk=link.pk - 1)
    _forced("org_historiazarzadzenie", f"DELETE FROM org_historiazarzadzenie WHERE history_id = {last.pk}")
    _forced("biuro_ogniwo", f"DELETE FROM biuro_ogniwo WHERE numer = {link.pk}")
    _sql(f"UPDATE biuro_glowa SET numer = {before.pk}, skrot = '{before.skrot}'")
    _sql(f"UPDATE org_zarzadzenie SET tytul = '{title}' WHERE id = {order.pk}")
    found = list(problems())
    assert len(found) == 1
    assert "Kotwica" in found[0]


def test_a_rolled_back_write_leaves_no_link(units):
    before = Ogniwo.objects.count()
    with pytest.raises(RuntimeError, match="undo"), transaction.atomic():
        units.oru.nazwa = "x"
        units.oru.save_act(Act("zmien", None, "test"))
        raise RuntimeError("undo")
    assert Ogniwo.objects.count() == before
    assert list(problems()) == []


def test_an_act_is_recorded_once(units):
    units.oru.save_act(Act("zmien", units.dyrektor, "§ 3 ust. 1", "kogoś", "dyrektor Biura", "powód"))
    units.oru.save()
    plain, act = units.oru.historia.all()[:2]
    assert (act.akt_czynnosc, act.akt_podstawa, act.akt_jako, act.akt_za) == (
        "zmien",
        "§ 3 ust. 1",
        "dyrektor Biura",
        "kogoś",
    )
    assert (act.history_user, act.history_change_reason) == (units.dyrektor, "powód")
    assert plain.akt_czynnosc == ""

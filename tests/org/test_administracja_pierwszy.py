"""manage.py administrator: a fresh installation without the demonstration gets somebody to begin with."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from org.kadry.models import Pracownik
from org.uprawnienia.models import Powierzenie
from org.uprawnienia.powierzenia import administruje
from tests.org.test_administracja import NEW


def appoint(*args) -> str:
    out = StringIO()
    call_command("administrator", *args, stdout=out)
    return out.getvalue().split()[-1]


@pytest.mark.usefixtures("pusta_baza")
def test_the_first_administrator_sets_his_password_by_the_link_and_reads_no_case(client):
    link = appoint("a.pierwszy", "--imie", "Anna", "--nazwisko", "Pierwsza", "--adres", "https://biuro.example/")
    assert link.startswith("https://biuro.example/logowanie/odnosnik/")
    anna = Pracownik.objects.get()
    assert not anna.has_usable_password()
    assert not anna.is_superuser
    client.post(link.removeprefix("https://biuro.example"))
    assert client.post("/logowanie/haslo/", {"nowe": NEW, "powtorzone": NEW}).status_code == 302
    assert client.get("/administracja/").status_code == 200
    assert anna.historia.latest().akt_czynnosc == "zmiana_hasla"


@pytest.mark.usefixtures("pusta_baza")
def test_again_for_the_same_person_only_the_link_is_new():
    first = appoint("a.pierwszy", "--imie", "Anna", "--nazwisko", "Pierwsza")
    assert appoint("a.pierwszy", "--naprawa") != first
    anna = Pracownik.objects.get()
    assert anna.is_superuser
    assert administruje(anna)
    assert Powierzenie.objects.count() == 1


@pytest.mark.django_db
def test_a_new_account_needs_a_name():
    with pytest.raises(CommandError, match="--imie"):
        appoint("a.pierwszy")

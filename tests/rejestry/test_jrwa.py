"""The list of classes: reading hostile and honest sheets, differences, approval from a day, what cases keep."""

import io
import zipfile
from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from openpyxl import Workbook

from biuro.core.errors import Refused, UserError
from biuro.core.files.errors import PlikOdrzucony
from rejestry.jrwa import czytanie, operations, queries
from rejestry.jrwa.models import KlasaJrwa, WykazAkt
from rejestry.jrwa.rules import FORMULA, Wiersz, odczytaj, porownaj
from tests.listy import assert_stala_liczba_zapytan
from tests.rejestry.sprawy_helpers import sprawa

HEAD = ["Symbol", "Hasło klasyfikacyjne", "Kategoria"]
LIST = [
    ["1", "Zarządzanie", ""],
    ["12", "Organizacja", ""],
    ["120", "Organizacja urzędu i biur", "A"],
    ["14", "Informacja", ""],
    ["143", "Jawność", ""],
    ["1431", "Udostępnianie informacji publicznej", "BE5"],
    ["15", "Skargi", ""],
    ["151", "Skargi i wnioski", ""],
    ["1510", "Skargi i wnioski załatwiane bezpośrednio", "A"],
    ["2", "Ćwiczenia łączności", "BE5"],
]


def rows(*changed, base=LIST):
    return [(number, list(cells)) for number, cells in enumerate([HEAD, *base, *changed], start=1)]


def sheet(lines, **formats) -> bytes:
    book = Workbook()
    for line in lines:
        book.active.append(line)
    for place, look in formats.items():
        book.active[place].number_format = look
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def csv_file(lines=None, encoding="utf-8", name="wykaz.csv", delimiter=";"):
    text = "\r\n".join(delimiter.join(line) for line in [HEAD, *(lines or LIST)])
    return SimpleUploadedFile(name, text.encode(encoding))


def load(biuro, plik=None) -> WykazAkt:
    return operations.wczytaj(plik=plik or csv_file(), nazwa="JRWA próbny", klucz=uuid4(), by=biuro.administrator)


def approve(biuro, wykaz, days=0) -> WykazAkt:
    day = timezone.localdate() + timedelta(days=days)
    return operations.zatwierdz(wykaz, od=day, decyzja="zarządzenie nr 1", by=biuro.administrator)


def read(rodzaj, payload):
    return czytanie.json.loads(czytanie.czytaj({"rodzaj": rodzaj}, payload))


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (["A1", "Litery", "A"], "to nie są same cyfry"),
        (["1234567", "Za długi", "A"], "to nie są same cyfry"),
        (["3", "", "A"], "hasło jest puste"),
        (["3", "Zła kategoria", "C7"], "nie ma kategorii archiwalnej „C7”"),
        (["120", "Drugi raz", "A"], "symbol 120 występuje 2 razy"),
        (["345", "Bez rodzica", "A"], "nie ma klasy nadrzędnej 34"),
        (["3", "Końcowa bez kategorii", ""], "musi mieć kategorię"),
        (["1200", "Podklasa", "A"], "klasa 120 ma podklasy"),
        (["3", FORMULA, "A"], "komórka zawiera formułę"),
    ],
)
def test_a_bad_row_is_named_with_its_number(line, sentence):
    _, errors = odczytaj(rows(line))
    assert any(sentence in error and error.startswith("Wiersz ") for error in errors), errors


def test_a_good_list_has_no_errors_and_a_missing_register_is_told():
    assert odczytaj(rows())[1] == []
    without = [line for line in LIST if not line[0].startswith("15")]
    assert odczytaj(rows(base=without))[1] == ["Brakuje klasy 1510: rejestr skarg i wniosków, § 6 ust. 4 Regulaminu."]
    assert "nagłówka" in odczytaj([(1, ["120", "Organizacja", "A"])])[1][0]


def test_a_header_may_stand_lower_and_in_another_order():
    lines = [["Wykaz akt 2027"], ["Kategoria arch.", "SYMBOL klasyfikacyjny", "Hasło"], ["A", "1510", "Skargi"]]
    found, _ = odczytaj(list(enumerate(lines, start=1)))
    assert found == [Wiersz("1510", "Skargi", "A")]


def test_differences_between_two_lists():
    old = [Wiersz("1", "Stara", "A"), Wiersz("2", "Ta sama", "B5"), Wiersz("3", "Znika", "A")]
    new = [Wiersz("1", "Nowa", "A"), Wiersz("2", "Ta sama", "B5"), Wiersz("4", "Dochodzi", "A")]
    found = porownaj(new, old)
    assert (found.dodane, found.znikaja, found.bez_zmian) == ([new[2]], [old[2]], 1)
    assert found.zmienione == [(old[0], new[0])]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1250"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_a_csv_is_read_as_excel_saves_it(encoding, delimiter):
    payload = csv_file(encoding=encoding, delimiter=delimiter).read()
    found, errors = odczytaj(read("CSV", payload)["wiersze"])
    assert not errors
    assert found[-1].haslo == "Ćwiczenia łączności"


def test_a_sheet_keeps_zeros_and_names_formulas():
    lines = [HEAD, [50, "Zarządzenia", "A"], ["=1+1", "Formuła", "A"], [1510.0, "Skargi", "A"]]
    found = read("XLSX", sheet(lines, A2="0000"))["wiersze"]
    assert [cells[0] for _, cells in found] == ["Symbol", "0050", FORMULA, "1510"]


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+1", "@x", " -2"])
def test_a_formula_in_csv_is_a_formula_too(text):
    assert read("CSV", f"Symbol;Hasło;Kategoria\n1;{text};A".encode())["wiersze"][1][1][1] == FORMULA


@pytest.mark.parametrize(
    ("rodzaj", "payload"),
    [
        ("XLSX", b"PK\x03\x04 nic"),
        ("XLSX", b"Symbol;Haslo;Kategoria"),
        ("CSV", b"\x81\x83\x88"),
        ("CSV", "Symbol;Hasło".encode("utf-16")),
        ("CSV", b'"niedomkniety;A'),
        ("CSV", b"1;2\n" * 5001),
        ("CSV", b"1;" + b"x" * 1001),
    ],
)
def test_what_is_no_list_is_refused_in_polish(rodzaj, payload):
    assert read(rodzaj, payload)["odmowa"].endswith(".")


def test_a_bomb_in_a_sheet_is_refused_before_it_unpacks():
    source = zipfile.ZipFile(io.BytesIO(sheet([HEAD])))
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.namelist():
            target.writestr(part, source.read(part))
        with target.open("xl/worksheets/bomba.xml", "w", force_zip64=True) as part:
            part.write(b"<a>" + b" " * 62 * 1024 * 1024)
    assert "ogromny" in read("XLSX", bomb.getvalue())["odmowa"]


def test_a_real_sheet_goes_through_the_sandbox(biuro):
    plik = SimpleUploadedFile("wykaz.xlsx", sheet([HEAD, *LIST]))
    wykaz = load(biuro, plik)
    assert wykaz.wiersze == LIST
    assert wykaz.stan == "projekt"


def test_errors_leave_nothing_behind(biuro):
    with pytest.raises(operations.BledyWykazu) as found:
        load(biuro, csv_file([*LIST, ["345", "Bez rodzica", "A"]]))
    assert len(found.value.bledy) == 1
    with pytest.raises(PlikOdrzucony):
        load(biuro, SimpleUploadedFile("wykaz.pdf", b"%PDF-1.4 nic"))
    assert not WykazAkt.objects.exists()


@pytest.mark.przepis("§ 6 ust. 4")
def test_an_approved_list_begins_on_its_day_and_cases_keep_their_row(biuro):
    old = queries.klasa("120", timezone.localdate())
    case = sprawa(biuro)
    gone = queries.klasa("152", timezone.localdate())
    approve(biuro, load(biuro), days=10)
    day = timezone.localdate() + timedelta(days=10)
    assert queries.klasa("120", day - timedelta(days=1)) == old
    new = queries.klasa("120", day)
    assert (new.haslo, new.wykaz.decyzja) == ("Organizacja urzędu i biur", "zarządzenie nr 1")
    assert queries.klasa("152", day - timedelta(days=1)) == gone
    with pytest.raises(UserError, match="nie ma klasy 152"):
        queries.klasa("152", day)
    with pytest.raises(UserError):
        queries.klasa("12", day)  # it only groups others
    case.refresh_from_db()
    assert case.klasa == old
    assert KlasaJrwa.objects.get(symbol="1510", od__lt=day, do=None).haslo.startswith("Skargi")  # unchanged: same row


def test_a_day_that_passed_or_is_taken_and_a_second_decision_are_refused(biuro):
    first, second = load(biuro), load(biuro)
    with pytest.raises(UserError, match="w przeszłości"):
        approve(biuro, first, days=-1)
    approve(biuro, first, days=5)
    with pytest.raises(Refused):
        approve(biuro, first, days=9)
    with pytest.raises(UserError, match="późniejszy"):
        approve(biuro, second, days=5)
    operations.odrzuc(second, powod="pomyłka", by=biuro.administrator)
    with pytest.raises(Refused):
        approve(biuro, second, days=9)
    assert second.historia.latest().history_change_reason == "pomyłka"


def test_only_the_administrator_changes_the_list(biuro, client):
    with pytest.raises(PermissionDenied):
        operations.wczytaj(plik=csv_file(), nazwa="x", klucz=uuid4(), by=biuro.dyrektor)
    client.force_login(biuro.dyrektor)
    wykaz = load(biuro)
    for path in ("wersje/", f"wersje/{wykaz.pk}/", f"wersje/{wykaz.pk}/plik/"):
        assert client.get(f"/jrwa/{path}").status_code == 404
    assert client.post(f"/jrwa/wersje/{wykaz.pk}/zatwierdz/", {}).status_code == 404
    assert client.get("/jrwa/").status_code == 200


def test_upload_preview_and_approval_by_hand(biuro, client):
    client.force_login(biuro.administrator)
    sprawa(biuro)
    bad = client.post("/jrwa/wersje/", {"nazwa": "N", "klucz": uuid4(), "plik": csv_file([["3", "X", "C7"]])})
    assert bad.status_code == 422
    assert "Wiersz 2: nie ma kategorii" in bad.content.decode()
    key = uuid4()
    first = client.post("/jrwa/wersje/", {"nazwa": "JRWA 2027", "klucz": key, "plik": csv_file()})
    again = client.post("/jrwa/wersje/", {"nazwa": "JRWA 2027", "klucz": key, "plik": csv_file()})
    assert first["Location"] == again["Location"]
    page = client.get(first["Location"]).content.decode()
    assert "Klasy, które się skończą" in page
    assert "Organizacja urzędu i biur" in page
    path = f"{first['Location']}zatwierdz/"
    assert client.post(path, {"od": "2020-01-01", "decyzja": "z"}).status_code == 422
    assert client.post(path, {"od": timezone.localdate().isoformat(), "decyzja": "zarządzenie 5"}).status_code == 302
    listed = client.get("/jrwa/?widok=dzis&q=Organizacja").content.decode()
    assert "Organizacja urzędu i biur" in listed
    assert b"1510" in b"".join(client.get(f"{first['Location']}plik/").streaming_content)


def test_the_list_on_another_day(biuro, client):
    client.force_login(biuro.broker)
    approve(biuro, load(biuro), days=3)
    before = client.get(f"/jrwa/?dzien={timezone.localdate()}").content.decode()
    after = client.get(f"/jrwa/?dzien={timezone.localdate() + timedelta(days=3)}").content.decode()
    assert "Petycje" in before
    assert "Petycje" not in after
    assert "Ćwiczenia łączności" in after


def test_the_list_asks_equally_often(biuro, client):
    client.force_login(biuro.broker)

    def more(n):
        start = KlasaJrwa.objects.count()
        for i in range(n):
            KlasaJrwa(symbol=str(300000 + start + i), haslo="x", kategoria="A", od=date(2020, 1, 1)).save()

    assert_stala_liczba_zapytan(client, "/jrwa/", more)

"""Login by a directory: a real LDAP server, TLS by default, the same answer for everybody, emergency accounts."""

import datetime
import subprocess
import sys

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from django.utils import timezone

from biuro.core.config import katalogi
from biuro.core.config.katalogi import Ldap
from biuro.core.history.models import Act
from org.katalog.errors import KatalogNieczynny
from org.katalog.ldap import sprawdz
from org.konta.models import Konto, ProbaLogowania
from org.konta.operations import ZleHaslo, potwierdz_haslem
from tests.architecture.zrodla import ROOT
from tests.org.conftest import PASSWORD
from tests.org.katalog_ldap import BAZA, HASLO, HASLO_USLUGI, USLUGA
from tests.org.skladnik import dodaj_aplikacje

LOGIN = "/konto/zaloguj/"


def certificate(folder) -> tuple[str, str]:
    """A certificate of „localhost” signed by itself, and its key."""
    key, now = ec.generate_private_key(ec.SECP256R1()), timezone.now()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    files = {"cert.pem": made.public_bytes(pem), "key.pem": secret}
    for file, content in files.items():
        (folder / file).write_bytes(content)
    return str(folder / "cert.pem"), str(folder / "key.pem")


@pytest.fixture(scope="module")
def serwer(tmp_path_factory):
    """The running server: (certificate, port, TLS port)."""
    cert, key = certificate(tmp_path_factory.mktemp("ldap"))
    command = [sys.executable, "-W", "ignore", "-m", "tests.org.serwer_ldap", cert, key]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        plain, secure = process.stdout.readline().split()
        yield cert, plain, secure
        process.stdin.close()
        process.wait(10)


@pytest.fixture
def ldap(serwer):
    """ldap(**changes): the settings of that server, by TLS."""
    cert, _, secure = serwer

    def settings(**changes) -> Ldap:
        standard = {
            "url": f"ldaps://localhost:{secure}",
            "baza": BAZA,
            "konto": USLUGA,
            "haslo": HASLO_USLUGI,
            "filtr": "(&(objectClass=person)(uid={login}))",
            "atrybut": "uid",
            "ca": cert,
        }
        return Ldap(**(standard | changes))

    return settings


@pytest.fixture
def katalog(settings, ldap, biuro):
    """The bureau logs in by the directory."""
    settings.KATALOG_LDAP, settings.HASLA_LOKALNE = ldap(), False
    return biuro


def log_in(client, login, haslo):
    return client.post(LOGIN, {"login": login, "haslo": haslo})


@pytest.mark.parametrize(
    ("login", "haslo", "found"),
    [
        ("o.zielinska", HASLO, "o.zielinska"),
        ("o.zielinska", "nie to hasło", ""),
        ("o.zielinska", "", ""),
        ("nie.ma", HASLO, ""),
        ("*", HASLO, ""),
        ("o.zielinska)(uid=*", HASLO, ""),
        ("o.*", HASLO, ""),
        ("x)(|(uid=o.zielinska", HASLO, ""),
        ("o.zielinska\x00", HASLO, ""),
        ("x" * 200, HASLO, ""),
    ],
)
def test_the_directory_confirms_only_the_right_password_of_exactly_this_login(ldap, login, haslo, found):
    assert sprawdz(ldap(), login, haslo) == found


def test_starttls_and_plain_only_where_it_is_allowed(ldap, serwer):
    plain = f"ldap://localhost:{serwer[1]}"
    assert sprawdz(ldap(url=plain), "o.zielinska", HASLO) == "o.zielinska"
    assert sprawdz(ldap(url=plain, bez_tls=True), "o.zielinska", HASLO) == "o.zielinska"


@pytest.mark.parametrize(
    "changes",
    [
        {"ca": ""},  # a certificate nobody vouches for
        {"url": "ldap://localhost:1", "bez_tls": True},  # nobody listens
        {"haslo": "złe"},  # the service's own account is refused
    ],
    ids=["certificate", "down", "service"],
)
def test_what_cannot_be_trusted_or_reached_is_no_answer(ldap, changes):
    with pytest.raises(KatalogNieczynny):
        sprawdz(ldap(**changes), "o.zielinska", HASLO)


@pytest.mark.filterwarnings("ignore:unclosed")  # ldap3 leaves to the garbage collector the socket it refused
def test_a_certificate_of_another_name_is_no_answer(ldap, serwer):
    with pytest.raises(KatalogNieczynny):
        sprawdz(ldap(url=f"ldaps://127.0.0.1:{serwer[2]}"), "o.zielinska", HASLO)


def test_starttls_to_an_unknown_certificate_sends_no_password(ldap, serwer):
    with pytest.raises(KatalogNieczynny):
        sprawdz(ldap(url=f"ldap://localhost:{serwer[1]}", ca=""), "o.zielinska", HASLO)


def test_a_person_of_ours_logs_in_with_the_password_of_the_office(katalog, client):
    assert log_in(client, "o.zielinska", HASLO)["Location"] == "/"
    assert client.get("/konto/").status_code == 200


@pytest.mark.parametrize("login", ["obcy.czlowiek", "nie.ma.nigdzie", "t.grzeskowiak"])
def test_nobody_else_does_and_all_read_the_same(katalog, client, login):
    response = log_in(client, login, HASLO)
    assert response.status_code == 422
    assert "Login lub hasło się nie zgadza." in response.content.decode()


def test_a_local_password_opens_only_an_emergency_account(katalog, z_haslem, client):
    osoba = z_haslem("dyrektor")
    assert log_in(client, osoba.username, PASSWORD).status_code == 422
    Konto(osoba=osoba, awaryjne=True).save_act(Act("test", None, "test"))
    assert log_in(client, osoba.username, PASSWORD).status_code == 302


def test_the_mail_may_say_who_somebody_is(katalog, settings, ldap, client):
    settings.KATALOG_LDAP = ldap(atrybut="mail", klucz="email")
    assert log_in(client, "o.zielinska", HASLO).status_code == 302
    other = katalog.analityk
    other.email = "O.Zielinska@example.org"
    other.save()
    client.post("/konto/wyloguj/")
    assert log_in(client, "o.zielinska", HASLO).status_code == 422  # two people of one address: nobody


def test_a_directory_that_is_down_says_so_and_counts_nobody_s_attempt(katalog, settings, ldap, client):
    settings.KATALOG_LDAP = ldap(url="ldap://localhost:1", bez_tls=True)
    response = log_in(client, "o.zielinska", HASLO)
    assert response.status_code == 429
    assert "Katalog urzędu, który sprawdza hasła, teraz nie odpowiada" in response.content.decode()
    assert not ProbaLogowania.objects.filter(nieudane__gt=0).exists()


def test_guesses_are_counted_before_the_directory_is_asked(katalog, client, monkeypatch):
    for _ in range(5):
        log_in(client, "o.zielinska", "zgadywane")
    monkeypatch.setattr("org.katalog.ldap.sprawdz", None)
    assert log_in(client, "o.zielinska", HASLO).status_code == 429


def test_the_second_factor_comes_after_the_directory_too(katalog, client):
    dodaj_aplikacje(katalog.broker)
    assert log_in(client, "o.zielinska", HASLO)["Location"] == "/logowanie/kod/"


def test_a_signature_is_confirmed_by_the_directory(katalog):
    assert potwierdz_haslem(katalog.broker, HASLO) is None
    with pytest.raises(ZleHaslo):
        potwierdz_haslem(katalog.broker, "nie to")


@pytest.mark.parametrize(
    "env",
    [
        {"BIURO_LDAP_URL": "ldaps://k"},
        {"BIURO_LDAP_URL": "http://k", "BIURO_LDAP_BAZA": "dc=x"},
        {"BIURO_LDAP_URL": "ldaps://k", "BIURO_LDAP_BAZA": "dc=x", "BIURO_LDAP_FILTR": "(uid=*)"},
        {"BIURO_LDAP_URL": "ldaps://k", "BIURO_LDAP_BAZA": "dc=x", "BIURO_LDAP_KLUCZ": "pesel"},
    ],
)
def test_settings_that_make_no_sense_stop_the_start(env):
    with pytest.raises(katalogi.BlednaKonfiguracja):
        katalogi.ldap(env)


def test_settings_from_the_environment(tmp_path):
    (tmp_path / "haslo").write_text("z pliku\n")
    env = {"BIURO_LDAP_URL": "ldaps://k", "BIURO_LDAP_BAZA": "dc=x", "BIURO_LDAP_HASLO_PLIK": str(tmp_path / "haslo")}
    found = katalogi.ldap(env)
    assert (found.haslo, found.atrybut, found.bez_tls) == ("z pliku", "sAMAccountName", False)
    assert "z pliku" not in repr(found)
    assert katalogi.ldap({}) is None
    assert katalogi.hasla_lokalne({}, katalog=True) is False
    assert katalogi.hasla_lokalne({}, katalog=False) is True

"""Settings read from the environment: what README promises of a variable is what the settings hold."""

import runpy

from django.conf import settings


def read(monkeypatch, tmp_path, **env):
    """The settings as this environment makes them."""
    for name, value in ({"BIURO_DATA": str(tmp_path)} | env).items():
        monkeypatch.setenv(name, value)
    return runpy.run_path(str(settings.BASE_DIR / "biuro" / "settings.py"))


def test_one_mail_server_sends_links_and_reminders(monkeypatch, tmp_path):
    made = read(monkeypatch, tmp_path, BIURO_SMTP="poczta.example", BIURO_SMTP_NADAWCA="pk@example.org")
    assert made["EMAIL_BACKEND"] == "django.core.mail.backends.smtp.EmailBackend"
    server = (made["EMAIL_HOST"], made["EMAIL_PORT"], made["EMAIL_USE_TLS"], made["DEFAULT_FROM_EMAIL"])
    assert server == ("poczta.example", 587, True, "pk@example.org")


def test_without_a_mail_server_nothing_is_mailed(monkeypatch, tmp_path):
    monkeypatch.delenv("BIURO_SMTP", raising=False)
    assert read(monkeypatch, tmp_path)["EMAIL_BACKEND"] == "django.core.mail.backends.dummy.EmailBackend"

"""Settings, read from the environment with safe production defaults. README lists the variables."""

import os
import sys
from pathlib import Path

from django import forms

from biuro.core.config import katalogi
from biuro.core.config.environment import database, flag, listed, secret_key, smtp
from biuro.core.files.storage import storages_from_env

BASE_DIR = Path(__file__).resolve().parent.parent
BIURO_DATA = Path(os.environ.get("BIURO_DATA") or BASE_DIR / ".dane")
DJANGO = Path(forms.__file__).parent.parent
TESTY = "pytest" in sys.modules

SECRET_KEY = secret_key(os.environ, BIURO_DATA / "tajne")
SECRET_KEY_FALLBACKS = listed(os.environ, "SECRET_KEY_FALLBACKS", "")
DEBUG = False
ALLOWED_HOSTS = listed(os.environ, "ALLOWED_HOSTS", "localhost,127.0.0.1")
CSRF_TRUSTED_ORIGINS = listed(os.environ, "CSRF_TRUSTED_ORIGINS", "")
ROOT_URLCONF = "biuro.urls"
WSGI_APPLICATION = "biuro.wsgi.application"
LANGUAGE_CODE = "pl"
TIME_ZONE = "Europe/Warsaw"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "django.contrib.admin.apps.SimpleAdminConfig",  # the repair shop: biuro/naprawa
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "guardian",
    "simple_history",
    "csp",
    "django_htmx",
    "procrastinate.contrib.django",
    "biuro",
    "org",
    "rejestry",
    "sekretariat",
]
MIDDLEWARE = [
    "biuro.core.middleware.headers.HeadersMiddleware",  # first: its headers stand on every answer, errors included
    "csp.middleware.CSPMiddleware",
    "biuro.core.middleware.compression.PageCompressionMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "biuro.core.middleware.charset.CharsetMiddleware",  # before all that reads forms: unreadable data is 415, no crash
    "biuro.core.middleware.faults.DatabaseFaultMiddleware",  # a missing database is 503 with Retry-After
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "org.konta.middleware.OsobaMiddleware",  # Django's, with the person read together with the session
    "org.konta.middleware.SessionLimitsMiddleware",  # idle and absolute end of a session
    "biuro.core.middleware.limits.LimitsMiddleware",  # forms that are too large or hold NUL
    "org.konta.middleware.ZalogujMiddleware",  # all is behind the login unless said otherwise; keeps what was sent
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "biuro.core.middleware.refusals.RefusalMiddleware",  # domain exceptions become pages with their reason
    "org.dziennik.middleware.DziennikMiddleware",  # what the rules refused and what was read goes to the journal
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates", DJANGO / "forms/templates", DJANGO / "contrib/admin/templates"],
        "APP_DIRS": False,  # all templates in one tree: templates/<app>/<slice>/
        "OPTIONS": {
            "builtins": [  # components need no {% load %}
                "django.templatetags.static",
                *(f"biuro.templatetags.{name}" for name in ("components", "words", "formularze", "ramy")),
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "biuro.pulpit.context.ramka",
            ],
        },
    }
]
FORM_RENDERER = "biuro.core.forms.Renderer"

DATABASE_URL = os.environ.get("DATABASE_URL", "postgresql:///biuro")
DATABASE_OWNER_URL = os.environ.get("DATABASE_OWNER_URL", DATABASE_URL)
# Migrations and tests connect as the owner of the tables; the application as a role that can neither alter nor erase.
AS_OWNER = TESTY or flag(os.environ, "BIURO_AS_OWNER", default=False)
DATABASES = {"default": database(DATABASE_OWNER_URL if AS_OWNER else DATABASE_URL, timeouts=not AS_OWNER)}
if TESTY:  # a lock nobody gives back is a failure with its statement, not a silence
    DATABASES["default"]["OPTIONS"]["options"] = "-c lock_timeout=120s -c idle_in_transaction_session_timeout=40s"
DATABASES["default"]["OPTIONS"]["prepare_threshold"] = 0  # for the cursors of biuro.core.ready; no other prepares
DATABASES["default"]["CONN_MAX_AGE"] = 600
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DATABASES["default"]["TEST"] = {"NAME": os.environ.get("BIURO_TEST_DB", "test_biuro")}

BIURO_NAPRAWA = os.environ.get("BIURO_NAPRAWA", "naprawa" if TESTY else "").strip("/")  # address of the repair shop
EMAIL_HOST, EMAIL_PORT, EMAIL_USE_TLS, EMAIL_HOST_USER, EMAIL_HOST_PASSWORD, DEFAULT_FROM_EMAIL = smtp(os.environ)
EMAIL_TIMEOUT = 10  # seconds
# Without a mail server reminders stay in the application.
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if EMAIL_HOST else 'dummy'}.EmailBackend"

AUTH_USER_MODEL = "org.Pracownik"
AUTHENTICATION_BACKENDS = ["org.konta.backends.LimitedModelBackend", "guardian.backends.ObjectPermissionBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
if TESTY:
    PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher", *PASSWORD_HASHERS]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "org.konta.passwords.OfficeWordsValidator"},
]
KATALOG_LDAP, KATALOG_OIDC = katalogi.ldap(os.environ), katalogi.oidc(os.environ)
HASLA_LOKALNE = katalogi.hasla_lokalne(os.environ, katalog=bool(KATALOG_LDAP or KATALOG_OIDC))
KLUCZ_SKLADNIKA = secret_key(os.environ, BIURO_DATA / "tajne", "BIURO_KLUCZ_SKLADNIKA")  # of the apps
LOGIN_URL = "konta:zaloguj"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "konta:zaloguj"
ANONYMOUS_USER_NAME = None  # guardian: no row for a user who is not logged in
GUARDIAN_MONKEY_PATCH_USER = False  # guardian: permissions are asked in Python, never as methods of the user

SESJA_BEZCZYNNOSC = int(os.environ.get("BIURO_SESJA_BEZCZYNNOSC") or 30 * 60)  # seconds
SESJA_NAJDLUZEJ = int(os.environ.get("BIURO_SESJA_NAJDLUZEJ") or 10 * 3600)  # seconds
SESJA_ROWNOLEGLE = 3  # sessions of one person at once; a further login ends the oldest
SESSION_ENGINE = "org.konta.sesje"  # sessions in the database, with their person
SESSION_COOKIE_AGE = SESJA_NAJDLUZEJ
HTTPS = flag(os.environ, "BIURO_HTTPS", default=not TESTY)  # the test client speaks plain HTTP
SESSION_COOKIE_NAME = "__Host-sesja" if HTTPS else "sesja"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_NAME = "__Host-csrf" if HTTPS else "csrf"
CSRF_FAILURE_VIEW = "biuro.core.views.csrf_failure"
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31536000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
if proxy := os.environ.get("BIURO_PROXY_HEADER", ""):
    SECURE_PROXY_SSL_HEADER = (proxy, "https")
X_FRAME_OPTIONS = "DENY"
SELF = ["'self'"]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        **dict.fromkeys(["script-src", "style-src", "img-src", "font-src", "connect-src"], SELF),
        **dict.fromkeys(["form-action", "manifest-src"], SELF),
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}
FOG_ZIELONY = int(os.environ.get("BIURO_FOG_ZIELONY") or 9)  # FOG-PL of a simple letter, at most
FOG_ZOLTY = int(os.environ.get("BIURO_FOG_ZOLTY") or 12)  # and of one that is not yet too hard
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024  # bytes of a form without its files: a title of 10 MB is told so
BIURO_FORMULARZ_GOSCIA = 1024 * 1024  # bytes of a form of somebody who is not logged in
DATA_UPLOAD_MAX_NUMBER_FIELDS = 600
DATA_UPLOAD_MAX_NUMBER_FILES = 30
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024  # bytes; larger uploads go through a temporary file

STATIC_URL = "/static/"
STATIC_ROOT = Path(os.environ.get("BIURO_STATIC") or BIURO_DATA / "static")
STATICFILES_DIRS = [BASE_DIR / "biuro" / "static"]
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
STORAGES = storages_from_env(os.environ, BIURO_DATA)
STORAGES["staticfiles"] = {
    "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
    if TESTY
    else "whitenoise.storage.CompressedManifestStaticFilesStorage"
}
WHITENOISE_AUTOREFRESH = WHITENOISE_USE_FINDERS = TESTY  # tests serve the sources, without collectstatic
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
PROCRASTINATE_WORKER_DEFAULTS = {
    "concurrency": 3,  # a long export never holds up the anchor of the history
    "update_heartbeat_interval": 5,  # seconds; biuro.core.jobs restarts the jobs of a worker silent for 15
    "stalled_worker_timeout": 15,
    "delete_jobs": "successful",
}
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": os.environ.get("BIURO_LOG", "WARNING")},
}
SILENCED_SYSTEM_CHECKS = [
    "guardian.W001",  # the guardian backend is there; ours stands before it
]

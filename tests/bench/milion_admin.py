"""The registers as Django admin shows them, the same table, columns, filters, order and searched columns as ours.

Written as a developer would write them who needs the register and nothing else. `ZPrawami` is the same with rights by
row as django-guardian keeps them: a grant for each case a person sees.
"""

from typing import Any

from django.contrib import admin
from django.contrib.auth.models import Permission
from django.db import connection
from django.urls import path
from guardian.admin import GuardedModelAdmin
from guardian.shortcuts import get_objects_for_user

from biuro.urls import urlpatterns as ours
from org.kadry.models import Pracownik
from rejestry.skargi.models import Skarga
from rejestry.sprawy.models import Sprawa
from rejestry.terminy.queries import z_terminem

SILNIK = {  # the templates of a new project
    "NAME": "panel",
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "APP_DIRS": True,
    "OPTIONS": {
        "context_processors": [
            *(f"django.template.context_processors.{name}" for name in ("debug", "request")),
            *(
                f"django.contrib.{name}"
                for name in ("auth.context_processors.auth", "messages.context_processors.messages")
            ),
        ]
    },
}
WARSTWY = [  # the middleware of a new project
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
SZUKANE = ("tytul", "wnoszacy", "wnoszacy_adres", "wnoszacy_email", "znak_wszczynajacy")
NADANIA = """
INSERT INTO rejestry_udostepnieniesprawy (user_id, permission_id, content_object_id)
SELECT %s, %s, id FROM rejestry_sprawa ON CONFLICT DO NOTHING
"""


class Widoczny(admin.ModelAdmin):
    """Read by whoever may come in; drawn with the templates of the panel."""

    list_per_page = 50

    def has_view_permission(self, request: Any, obj: Any = None) -> bool:
        """Everybody of the staff."""
        return True

    def changelist_view(self, request: Any, extra_context: dict | None = None) -> Any:
        """Django's own page."""
        response = super().changelist_view(request, extra_context)
        response.using = "panel"
        return response


class Rejestr(Widoczny):
    """The register of complaints."""

    list_display = ("znak", "wplyw", "wnoszacy", "przedmiot", "prowadzi", "termin", "zawiadomiono", "stan")
    list_select_related = ("sprawa__prowadzi",)
    list_filter = (
        *("rodzaj", "wnoszacy_rodzaj", "forma", "kategoria", "sprawa__stan", "sprawa__sposob"),
        *("sprawa__prowadzi", "sprawa__data_wplywu"),
    )
    search_fields = ("przedmiot", *(f"sprawa__{name}" for name in SZUKANE))
    ordering = ("-sprawa__rok", "-sprawa__numer")

    def get_queryset(self, request: Any) -> Any:
        """With the deadline."""
        return z_terminem(super().get_queryset(request), "sprawa")

    @admin.display(ordering="sprawa__numer")
    def znak(self, row: Skarga) -> str:
        """The mark."""
        return row.sprawa.znak

    @admin.display(ordering="sprawa__data_wplywu")
    def wplyw(self, row: Skarga) -> Any:
        """Received."""
        return row.sprawa.data_wplywu

    @admin.display(ordering="sprawa__wnoszacy")
    def wnoszacy(self, row: Skarga) -> str:
        """From whom."""
        return row.sprawa.wnoszacy

    @admin.display(ordering="sprawa__prowadzi__last_name")
    def prowadzi(self, row: Skarga) -> Pracownik:
        """Led by."""
        return row.sprawa.prowadzi

    @admin.display(ordering="termin")
    def termin(self, row: Skarga) -> Any:
        """The deadline."""
        return row.termin

    @admin.display(ordering="sprawa__odpowiedz_wyslano")
    def zawiadomiono(self, row: Skarga) -> Any:
        """Answered."""
        return row.sprawa.odpowiedz_wyslano

    @admin.display(ordering="sprawa__stan")
    def stan(self, row: Skarga) -> str:
        """The state."""
        return row.sprawa.get_stan_display()


class RejestrZDatami(Rejestr):
    """The same with the years above the list."""

    date_hierarchy = "sprawa__data_wplywu"


class Sprawy(Widoczny):
    """The list of cases."""

    list_display = ("znak", "data_wszczecia", "tytul", "wnoszacy", "prowadzi", "stan")
    list_select_related = ("prowadzi",)
    list_filter = ("jednostka", "klasa", "rok", "stan")
    search_fields = SZUKANE
    ordering = ("-data_wszczecia",)


class ZPrawami(GuardedModelAdmin, Rejestr):
    """The register with rights by row."""

    change_list_template = None

    def get_queryset(self, request: Any) -> Any:
        """The rows whose cases were granted to the person."""
        granted = get_objects_for_user(request.user, "rejestry.view_sprawa", Sprawa, accept_global_perms=False)
        return super().get_queryset(request).filter(sprawa__in=granted)


def _site(name: str, model: Any, panel: Any) -> Any:
    site = admin.AdminSite(name=name)
    site.register(model, panel)
    return site


PANELE = {
    "panel": (Skarga, Rejestr),
    "panel_dat": (Skarga, RejestrZDatami),
    "panel_spraw": (Sprawa, Sprawy),
    "panel_praw": (Skarga, ZPrawami),
}
urlpatterns = [
    *ours,
    *(path(f"{name}/", _site(name, *found).urls) for name, found in PANELE.items()),
]


def address(name: str) -> str:
    """Where the list of the panel is."""
    return f"/{name}/rejestry/{PANELE[name][0]._meta.model_name}/"


def users(kto: str) -> tuple[Pracownik, Pracownik]:
    """A superuser, and a person of the staff to whom every case the director sees was granted."""
    boss = Pracownik.objects.filter(is_superuser=True).first() or Pracownik(username="panel", is_superuser=True)
    reader = Pracownik.objects.get(username=kto)
    for person in (boss, reader):
        person.is_staff = True
        person.save()
    right = Permission.objects.get(codename="view_sprawa")
    with connection.cursor() as cursor:
        cursor.execute(NADANIA, [reader.pk, right.pk])
        cursor.execute("VACUUM ANALYZE rejestry_udostepnieniesprawy")
    return boss, reader

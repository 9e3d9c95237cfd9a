"""The site: only where BIURO_NAPRAWA names its address, only for a superuser who came through our own login."""

from collections.abc import Callable
from functools import wraps

from django.contrib.admin import AdminSite
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from org.konta.operations import wyloguj


class Panel(AdminSite):
    """A stranger finds nothing here, not even a login page."""

    site_header = site_title = "Panel naprawczy"
    index_title = "Struktura, ludzie i słowniki. Treści spraw i pism tu nie ma."
    site_url = "/"
    enable_nav_sidebar = False

    def has_permission(self, request: HttpRequest) -> bool:
        """An active superuser; the second factor is asked of him at the login."""
        return request.user.is_active and request.user.is_superuser

    def login(self, request: HttpRequest, extra_context: dict | None = None) -> HttpResponse:
        """There is no login here: who comes is logged in by our own page already, or is sent to it."""
        if not self.has_permission(request):
            raise Http404
        return redirect("naprawa:index")

    def logout(self, request: HttpRequest, extra_context: dict | None = None) -> HttpResponse:
        """Our own log-out, which is written down."""
        wyloguj(request)
        return redirect("konta:zaloguj")

    def password_change(self, request: HttpRequest, extra_context: dict | None = None) -> HttpResponse:
        """On the page of the account."""
        return redirect("konta:haslo")

    def admin_view(self, view: Callable, cacheable: bool = False) -> Callable:
        """404 for everybody else."""
        inner = super().admin_view(view, cacheable)

        @wraps(inner)
        def guarded(request: HttpRequest, *args, **kwargs) -> HttpResponse:
            if not self.has_permission(request):
                raise Http404
            return inner(request, *args, **kwargs)

        return guarded


panel = Panel(name="naprawa")

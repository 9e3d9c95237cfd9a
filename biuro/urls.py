"""One line per slice."""

from django.urls import include, path

urlpatterns = [
    path("", include("biuro.pulpit.urls")),
    path("dekretacja/", include("sekretariat.dekretacja.urls")),
    path("", include("org.konta.urls")),
]

handler400 = "biuro.core.views.bad_request"
handler403 = "biuro.core.views.forbidden"
handler404 = "biuro.core.views.not_found"
handler500 = "biuro.core.views.server_error"

"""One line per slice."""

urlpatterns = []

handler400 = "biuro.core.views.bad_request"
handler403 = "biuro.core.views.forbidden"
handler404 = "biuro.core.views.not_found"
handler500 = "biuro.core.views.server_error"

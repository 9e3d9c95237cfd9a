"""Addresses of the dekretacja."""

from django.urls import path

from sekretariat.dekretacja import views

app_name = "dekretacja"
urlpatterns = [
    path("zapoznano/<int:pk>/", views.zapoznano, name="zapoznano"),
    path("<int:rok>/<int:numer>/", views.przydziel, name="przydziel"),
    path("<int:rok>/<int:numer>/zwroc/", views.zwroc, name="zwroc"),
]

"""Addresses of the reports."""

from django.urls import path

from rejestry.raporty import views

app_name = "raporty"
urlpatterns = [
    path("skargi/", views.skargi, name="skargi"),
    path("skargi.<str:format>", views.plik, name="skargi_plik"),
]

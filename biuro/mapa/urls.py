"""Addresses of the map of the regulation."""

from django.urls import path

from biuro.mapa import views

app_name = "mapa"
urlpatterns = [
    path("", views.strona, name="strona"),
    path("pdf/", views.pdf, name="pdf"),
]

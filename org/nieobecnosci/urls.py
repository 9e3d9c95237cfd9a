"""Addresses of the absences."""

from django.urls import path

from org.nieobecnosci import views

app_name = "nieobecnosci"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("<int:pk>/zakoncz/", views.zakoncz, name="zakoncz"),
]

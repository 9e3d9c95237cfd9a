"""Addresses of the absences."""

from django.urls import path

from org.nieobecnosci import views

app_name = "nieobecnosci"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("wykaz/", views.wykaz, name="wykaz"),
    path("wracam/", views.wracam, name="wracam"),
    path("<int:pk>/zakoncz/", views.zakoncz, name="zakoncz"),
]

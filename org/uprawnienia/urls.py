"""Addresses of custody."""

from django.urls import path

from org.uprawnienia import views

app_name = "powierzenia"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("<int:pk>/odbierz/", views.odbierz, name="odbierz"),
]

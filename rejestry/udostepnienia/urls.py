"""Addresses of access to cases; the page of one case stands under its mark."""

from django.urls import path

from rejestry.udostepnienia import views

app_name = "udostepnienia"
urlpatterns = [
    path("sprawy/<str:znak>/dostep/", views.sprawa, name="sprawa"),
    path("sprawy/<str:znak>/dostep/poufnosc/", views.poufnosc, name="poufnosc"),
    path("sprawy/<str:znak>/dostep/<int:pk>/cofnij/", views.cofnij, name="cofnij"),
    path("dostep/", views.moje, name="moje"),
    path("dostep/prosby/<int:pk>/", views.prosba, name="prosba"),
    path("dostep/osoby/", views.osoby, name="osoby"),
    path("dostep/osoby/<int:pk>/", views.osoba, name="osoba"),
]

"""Addresses of the home page."""

from django.urls import path

from biuro.pulpit import views

app_name = "pulpit"
urlpatterns = [
    path("", views.teczka, name="teczka"),
    path("teczka/zmiany/", views.zmiany, name="zmiany"),
    path("zrobione/", views.moje_czynnosci, name="zrobione"),
    path("powiadomienia/przeczytane/", views.przeczytane, name="przeczytane"),
]

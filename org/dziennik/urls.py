"""Addresses of the log of reads."""

from django.urls import path

from org.dziennik import views

app_name = "dziennik"
urlpatterns = [path("", views.lista, name="lista")]

"""Addresses of the chart."""

from django.urls import path

from org.schemat import views

app_name = "schemat"
urlpatterns = [
    path("", views.schemat, name="schemat"),
    path("pdf/", views.pdf, name="pdf"),
]

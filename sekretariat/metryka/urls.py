"""Addresses of the metryka; it stands beside the file of the case."""

from django.urls import path

from sekretariat.metryka import views

app_name = "metryka"
urlpatterns = [
    path("<str:znak>/metryka/", views.strona, name="strona"),
    path("<str:znak>/metryka/pdf/", views.pdf, name="pdf"),
]

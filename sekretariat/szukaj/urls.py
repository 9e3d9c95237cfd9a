"""Address of the search."""

from django.urls import path

from sekretariat.szukaj import views

app_name = "szukaj"
urlpatterns = [path("", views.szukaj, name="wyniki")]

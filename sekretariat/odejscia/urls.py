"""Addresses of leaving."""

app_name = "odejscia"
urlpatterns = []

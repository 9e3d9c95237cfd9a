"""The application as the web server loads it."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "biuro.settings")
application = get_wsgi_application()

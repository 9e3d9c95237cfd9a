#!/usr/bin/env python3
"""Django's command line; without DATABASE_URL it speaks to the database of the last `make start`."""

import os
import sys

from django.core.management import execute_from_command_line

from biuro.core.launcher.environment import remembered

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "biuro.settings")
    for name, value in remembered(os.environ, as_owner=sys.argv[1:2] == ["migrate"]).items():
        os.environ.setdefault(name, value)
    execute_from_command_line(sys.argv)

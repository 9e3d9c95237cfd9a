"""The repair shop: Django's admin for the superuser alone, over structure, staff and dictionaries; never over cases."""

"""Interface components and Polish words for templates."""

from django import template

register = template.Library()

"""The first migration of an app as one operation.

Django renders every related model anew after each operation of a migration; with some hundred and fifty models that
all lead to a person this took 17 seconds of a processor for an empty database. Here they are rendered once.
"""

from collections.abc import Sequence

from django.db.migrations import CreateModel
from django.db.migrations.operations.base import Operation


class CreateModels(Operation):
    """Create these models; keys, constraints and indexes are those of the models, so their order does not matter."""

    reversible = False  # there is nothing before it

    def __init__(self, models: Sequence[CreateModel]):
        self.models = models

    def state_forwards(self, app_label, state):
        """Add them to the state, which renders itself when somebody first asks for a model."""
        state.__dict__.pop("apps", None)
        for model in self.models:
            model.state_forwards(app_label, state)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        """Make the tables; foreign keys follow at the end of the migration."""
        del from_state
        for model in self.models:
            schema_editor.create_model(to_state.apps.get_model(app_label, model.name))

    def describe(self):
        """What `migrate` says it does."""
        return f"Create {len(self.models)} models"

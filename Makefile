# Two commands: `make start` and `make test`. `make help` lists the rest.
# Debian's own build first: it is optimised with a profile; one compiled by hand in front of it costs a sixth more time.
PYTHON ?= $(firstword $(wildcard /usr/bin/python3.11) $(shell command -v python3.11 || command -v python3))
# Where the environment forbids bytecode, each of our processes would compile Django and WeasyPrint anew.
export PYTHONDONTWRITEBYTECODE :=
PY := .venv/bin/python
LAUNCHER := $(PY) -m biuro.core.launcher
ARGS ?=
LOCK := uv pip compile pyproject.toml --extra test --extra s3 --extra ldap --extra oidc --universal --python-version 3.11 \
	--generate-hashes --no-header --quiet -o requirements.txt

.DEFAULT_GOAL := help
.PHONY: help start stop status test check check-with-database bench awarie lock install install-test

help: ## show this list
	@grep -hE '^[a-z]+:.*## ' Makefile | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 10

start: install ## install what is missing and run the office on http://localhost:8000 (BIURO_PORT=…)
	@exec $(LAUNCHER) start

stop: ## stop it (Ctrl-C in its terminal does the same)
	@$(LAUNCHER) stop

status: ## say whether it runs and where
	@$(LAUNCHER) status

test: install-test ## the whole test suite on a database of its own (ARGS="tests/org -k podpis" narrows it)
	@exec $(LAUNCHER) z-baza $(PY) -m pytest -n 3 --dist worksteal $(ARGS)

check: install-test ## lint, format, migrations, deployment settings, rules of the architecture
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	@exec $(LAUNCHER) z-baza $(MAKE) --no-print-directory check-with-database

check-with-database:
	$(PY) manage.py makemigrations --check --dry-run
	BIURO_HTTPS=1 ALLOWED_HOSTS=biuro.example SECRET_KEY=$$($(PY) -c 'import secrets; print(secrets.token_urlsafe(64))') \
		$(PY) manage.py check --deploy --fail-level WARNING
	$(PY) -m pytest tests/architecture

bench: install-test ## registrations per second over HTTP beside the raw limit of the database
	@exec $(PY) -m tests.bench $(ARGS)

awarie: install-test ## kill parts of the application while 16 people register; count what is left
	@exec $(PY) -m tests.bench.awarie $(ARGS)

lock: install ## compile requirements.txt again from pyproject.toml, keeping versions that still fit
	$(PY) -m venv .dane/uv && .dane/uv/bin/pip install --quiet uv && .dane/uv/bin/$(LOCK)

install:
	@$(PYTHON) biuro/core/launcher/install.py start

install-test:
	@$(PYTHON) biuro/core/launcher/install.py test

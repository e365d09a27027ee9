# make demo: a shop with demo data, served on this machine; make demo PRESET=booking: a booking site.
# make test: every test.
# make lint: ruff and mypy.  make bench: the table of speeds.
# Each prepares .venv by itself; PYTHON=python3.13 picks another Python than python3.
PYTHON ?= python3
PRESET ?= shop
BIN := .venv/bin
INSTALL := $(BIN)/uv pip install --quiet --python $(BIN)/python

.PHONY: demo test lint bench services venv-module

demo: .venv/.demo
	@$(BIN)/grandrue demo $(PRESET)

test: .venv/.test services
	@$(BIN)/python -m pytest -n auto --dist worksteal

lint: .venv/.test
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy

bench: .venv/.test
	@$(BIN)/python -m tests.bench

# uv installs everything in seconds; it stays inside .venv.
.venv/.uv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Grandrue needs Python 3.11 or newer. Type: make PYTHON=python3.11 demo"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || $(MAKE) --no-print-directory venv-module
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	@touch $@

# The demos run in this same environment, so what their sites need goes in as well: from the lock.
.venv/.demo: .venv/.uv setup.cfg blueprints/requirements.lock
	@echo "Installing ..."
	@$(BIN)/python -m generator.lock shop booking > .venv/demo.txt
	@$(INSTALL) --require-hashes -r .venv/demo.txt
	@$(INSTALL) -e .
	@touch $@

.venv/.test: .venv/.uv setup.cfg blueprints/requirements.lock
	@$(INSTALL) --require-hashes -r blueprints/requirements.lock
	@$(INSTALL) -e '.[test]'
	@touch $@

# Debian and Ubuntu leave the venv module out of python3.
venv-module:
	@if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y python3-venv; \
	else \
		echo "Python's venv module is missing. Type: sudo apt install python3-venv"; exit 1; \
	fi

# What some tests run against. Those whose service is missing are skipped, and say so; with CI=true they fail.
services:
	@missing=""; \
	command -v chromium >/dev/null || command -v chromium-browser >/dev/null || missing="$$missing chromium"; \
	ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || missing="$$missing postgresql"; \
	command -v redis-server >/dev/null || missing="$$missing redis-server"; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "Installing$$missing ..."; \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y $$missing >/dev/null; \
	else \
		echo "Missing:$$missing. Their tests are skipped. On Debian or Ubuntu type: sudo apt install$$missing"; \
	fi

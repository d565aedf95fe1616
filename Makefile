# Commands for people who work on RegioAlign; `make` lists them. Needs Debian 12 or 13, as root or with sudo.

PYTHON := .venv/bin/python
# qgis_process has no virtual environment of its own: this shows it the packages in .venv.
SITE_PACKAGES = $(shell $(PYTHON) -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
export QT_QPA_PLATFORM ?= offscreen

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint format translations package bench screenshots clean

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install what is missing: QGIS, and the Python packages in .venv
	@scripts/setup.sh

demo: setup ## Run the main job on the sample; results in build/demo
	@PYTHONPATH="$(SITE_PACKAGES)" $(PYTHON) scripts/demo.py

test: setup ## Run the tests; ARGS="-k word" passes options to pytest
	@$(PYTHON) -m pytest -n auto --maxprocesses 4 --dist loadfile $(ARGS)

lint: setup ## Check style, types and translations
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy
	@$(PYTHON) scripts/translations.py check

format: setup ## Put imports and layout of the code in order
	@$(PYTHON) -m ruff check --select I --fix .
	@$(PYTHON) -m ruff format .

translations: setup ## Bring i18n/*.ts in step with the texts in the code
	@$(PYTHON) scripts/translations.py update

package: setup ## Make the zip that QGIS installs, in dist
	@$(PYTHON) scripts/package.py

bench: setup ## Measure speed against other tools; ARGS passes options
	@PYTHONPATH="$(SITE_PACKAGES)" $(PYTHON) scripts/bench/run.py $(ARGS)

screenshots: setup ## Make the pictures of the README
	@PYTHONPATH="$(SITE_PACKAGES)" $(PYTHON) scripts/screenshots.py

clean: ## Remove what the commands made, but not .venv
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .qgis-settings
	@find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +

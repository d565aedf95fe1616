# Commands for people who work on RegioAlign; `make` lists them. Needs Debian 12 or 13, as root or with sudo.

PYTHON := .venv/bin/python
# qgis_process has no virtual environment of its own: this shows it the packages in .venv.
SITE_PACKAGES = $(shell $(PYTHON) -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
export QT_QPA_PLATFORM ?= offscreen

RELEASE := build/release
# What the plugin repository's scan looks at, and QGIS's own rules: imports, deprecated calls, names that Qt 6 lacks.
FLAKE8_RULES := QGS,E101,E71,E72,E73,E74,E9,W605,F40,F8,F901,C90
# QGS105: plugin.py is given the interface by QGIS and passes its parts on. QGS201, QGS202: they warn at every call that
# could return a flag, also at those of other classes with the same name.
FLAKE8_IGNORED := QGS105,QGS201,QGS202

.DEFAULT_GOAL := help
.PHONY: help setup demo test test-matrix lint format translations docs package release-check bench screenshots clean

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install what is missing: QGIS, and the Python packages in .venv
	@scripts/setup.sh

demo: setup ## Run the main job on the sample; results in build/demo
	@PYTHONPATH="$(SITE_PACKAGES)" $(PYTHON) scripts/demo.py

test: setup ## Run the tests; ARGS="-k word" passes options to pytest
	@$(PYTHON) -m pytest -n auto --maxprocesses 4 --dist loadfile $(ARGS)

test-matrix: ## Run demo and tests in empty Debian 12 and 13 systems, with QGIS 3.40 and 3.44; as root
	@scripts/matrix.sh

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

docs: setup ## Make the pages of help, and docs/algorithms.md and docs/register.md from the code
	@$(PYTHON) scripts/make_docs.py

package: setup ## Make the zip that QGIS installs, in dist
	@$(PYTHON) scripts/package.py

release-check: setup $(RELEASE)/.made ## Check the zip as the QGIS plugin repository does; ARGS=--final before an upload
	@rm -rf $(RELEASE)/zip
	@$(PYTHON) scripts/package.py --output $(RELEASE)/zip
	@$(PYTHON) scripts/release_check.py $(RELEASE)/zip/regioalign-*.zip $(ARGS)
	@$(PYTHON) -m zipfile -e $(RELEASE)/zip/regioalign-*.zip $(RELEASE)/zip
	@$(RELEASE)/bin/python -m flake8 --isolated --max-line-length 120 --max-complexity 8 \
		--select $(FLAKE8_RULES) --extend-ignore $(FLAKE8_IGNORED) $(RELEASE)/zip/regioalign
	@$(RELEASE)/bin/python -m bandit --quiet --configfile pyproject.toml --recursive $(RELEASE)/zip/regioalign
	@find $(RELEASE)/zip/regioalign -type f ! -name metadata.txt -exec $(RELEASE)/bin/detect-secrets-hook {} +
	@$(RELEASE)/bin/python scripts/qt6_check.py $(RELEASE)/zip/regioalign

$(RELEASE)/.made: requirements-release.txt requirements-qt.txt
	@/usr/bin/python3 -m venv --clear $(RELEASE)
	@$(RELEASE)/bin/python -m pip install --quiet --disable-pip-version-check -r requirements-release.txt
	@$(RELEASE)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps -r requirements-qt.txt
	@touch $@

bench: setup ## Measure speed against other tools; ARGS passes options
	@PYTHONPATH="$(SITE_PACKAGES)" $(PYTHON) scripts/bench/run.py $(ARGS)

screenshots: setup ## Make the pictures of the documentation
	@PYTHONPATH="$(SITE_PACKAGES)" $(PYTHON) scripts/screenshots.py

clean: ## Remove what the commands made, but not .venv
	@rm -rf build dist docs/html .pytest_cache .mypy_cache .ruff_cache .hypothesis .qgis-settings
	@find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +

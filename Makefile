# Cùng Vẽ: every target makes the machine ready first. PYTHON names another interpreter.

PYTHON ?= python3
ONLY ?=
ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif
PY := $(BIN)/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen
HAS_DISPLAY := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter-out Linux,$(shell uname -s)))

.PHONY: check-format check-lint check-types check-imports check-texts
.PHONY: help .venv run test soak sentences check format translations bench demo lock clean

help:
	@echo "make run           start the program; without a display make the demo instead"
	@echo "make test          every test"
	@echo "make check         format, lint, types, imports, translations"
	@echo "make format        put the code into shape"
	@echo "make translations  collect the texts and build the .qm files"
	@echo "make bench         measure beside yardsticks; ONLY=T4 measures one"
	@echo "make sentences     every sentence that the scoreboard can say, to be read"
	@echo "make soak          the long loops at full size"
	@echo "make demo          the worked example, its documents and pictures in build/demo"
	@echo "make lock          resolve requirements*.in again; UPGRADE=--upgrade takes newer versions"

.venv: .venv/installed

.venv/installed: requirements-dev.txt packaging/bootstrap.py
	@$(PYTHON) packaging/bootstrap.py

ifneq ($(HAS_DISPLAY),)
run: .venv
	@$(PYTHON) packaging/bootstrap.py --check
	@$(PY) main.py
else
run: .venv
	@echo "There is no display here, so the demo is made in build/demo instead of opening a window."
	@$(OFFSCREEN) $(PY) main.py demo build/demo
endif

demo: .venv
	@$(OFFSCREEN) $(PY) main.py demo build/demo

test: .venv
	@$(PY) -m pytest

sentences: .venv
	@$(PY) packaging/sentences.py

soak: .venv
	@CUNGVE_SOAK=1 $(PY) -m pytest -m soak -o faulthandler_timeout=0

check: check-format check-lint check-types check-imports check-texts

check-format: .venv
	@$(BIN)/ruff format --check --quiet .

check-lint: .venv
	@$(BIN)/ruff check .

check-types: .venv
	@$(BIN)/mypy

check-imports: .venv
	@$(BIN)/lint-imports --no-logo

check-texts: .venv
	@$(PY) packaging/translations.py check

format: .venv
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

translations: .venv
	@$(PY) packaging/translations.py update
	@$(PY) packaging/translations.py release

bench: .venv
	@$(OFFSCREEN) $(PY) -m bench $(ONLY)

UV := build/lock/$(notdir $(BIN))/uv
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --no-emit-find-links --system-certs $(UPGRADE)

lock:
	@$(PYTHON) -m venv build/lock
	@build/lock/$(notdir $(BIN))/python -m pip install --quiet --disable-pip-version-check uv
	@$(COMPILE) requirements.in --output-file requirements.txt
	@$(COMPILE) --constraint requirements.txt requirements-dev.in --output-file requirements-dev.txt

clean:
	rm -rf .venv build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

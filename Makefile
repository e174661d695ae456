# make inspect   set everything up and inspect a real app (APP=file POLICY=file TYPE=type for your own)
# make serve     set everything up, fill a demonstration and serve it on localhost (BIND=host:port, DEMO=folder)
# make test      set everything up and pass all tests
# make check     formatting, lints, types, import directions (part of make test)
# make fuzz      every fuzz target for SECONDS seconds
# make fuzz-api  schemathesis against the running API for SECONDS seconds on each database
# make bench     side by side with peers, writes docs/benchmarks.md
# make lock      write requirements.lock anew

PYTHON  ?= python3
SECONDS ?= 60
VENV    := .venv
BIN     := $(VENV)/bin
NATIVE  := Cargo.toml Cargo.lock $(shell find crates -path '*/src/*.rs' -o -path 'crates/*/Cargo.toml')
MESSAGES := $(shell find src/consentry/campaign -name '*.po')

APP    ?=
TYPE   ?= $(if $(APP),,实用工具类)
POLICY ?=
REPORT ?= out/report.html
BIND   ?= 127.0.0.1:8000
DEMO   ?= out/demo
SPEAK  := $(if $(filter zh%,$(LANG)),zh,en)

.PHONY: setup inspect serve setup-test test check check-rust check-python test-rust test-python fuzz fuzz-api bench lock clean

setup: $(VENV)/.built

$(VENV)/.system: scripts/install-system-packages
	@scripts/install-system-packages run
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@touch $@

$(VENV)/.libraries: $(VENV)/.system requirements.lock
	@echo "installing libraries into $(VENV)"
	@$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.lock
	@touch $@

$(VENV)/.built: $(VENV)/.libraries pyproject.toml $(NATIVE) $(MESSAGES)
	@echo "building the native core (a minute or two, the first time)"
	@$(BIN)/python scripts/compile_messages.py
	@PIP_QUIET=1 PATH="$$PWD/$(BIN):$$PATH" $(BIN)/maturin develop --release --quiet
	@touch $@

inspect: setup
	@mkdir -p $(dir $(REPORT))
	@app="$(APP)"; [ -n "$$app" ] || app=$$($(BIN)/python -m tests.apps Yosemite.apk) || exit 2; \
	$(BIN)/consentry inspect "$$app" $(if $(TYPE),--type "$(TYPE)") $(if $(POLICY),--policy "$(POLICY)") \
	  --lang $(SPEAK) --fail-on never --html "$(REPORT)"

# a folder of its own, no server database and no mail server, whatever the shell has set
serve: export CONSENTRY_DATA := $(abspath $(DEMO))
serve: export CONSENTRY_DATABASE := sqlite:///
serve: export CONSENTRY_KEEP_MAIL := 1
serve: export CONSENTRY_HTTPS := 0
serve: export CONSENTRY_BASE_URL := http://$(BIND)
serve: setup
	@$(BIN)/consentry campaign demo
	@printf '\n  http://%s   (Ctrl-C ends it)\n\n' "$(BIND)"
	@$(BIN)/consentry serve --bind "$(BIND)" --worker

setup-test: setup $(VENV)/.test-system

$(VENV)/.test-system: $(VENV)/.system scripts/install-system-packages
	@scripts/install-system-packages test
	@touch $@

# the long link of the native core leaves a processor idle: the checks run beside it
test:
	$(MAKE) --jobs=2 --output-sync=line setup-test check
	$(MAKE) test-rust
	$(MAKE) fuzz SECONDS=10
	$(MAKE) test-python

check: check-rust check-python

check-rust: $(VENV)/.system
	cargo fmt --check
	cargo clippy --quiet --workspace --all-targets -- --deny warnings

check-python: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry src

test-rust:
	cargo test --quiet --workspace --profile quick

test-python: setup-test
	$(BIN)/python -m pytest -n 2 --dist loadgroup --ignore=tests/campaign
	for database in sqlite postgresql; do \
	  CONSENTRY_TEST_DATABASE=$$database $(BIN)/python -m pytest -n 2 --dist loadgroup tests/campaign || exit 1; \
	done

fuzz: setup
	scripts/fuzz $(SECONDS)

fuzz-api: setup-test
	for database in sqlite postgresql; do \
	  CONSENTRY_TEST_DATABASE=$$database CONSENTRY_FUZZ_SECONDS=$(SECONDS) CONSENTRY_FUZZ_SEED=$$(date +%s) \
	  CONSENTRY_FUZZ_PHASES=examples,coverage,fuzzing,stateful \
	  $(BIN)/python -m pytest --timeout=0 tests/campaign/api/test_fuzzing.py || exit 1; \
	done

bench: setup-test
	$(BIN)/python -m bench --write docs/benchmarks.md

lock:
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --no-header --no-annotate \
	  --extra campaign --group dev --group oracle pyproject.toml --output-file requirements.lock

clean:
	rm -rf $(VENV) target out

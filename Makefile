# The user's day: make digest. `make` alone, or `make help`, lists everything.

# What comes from outside reaches no shell but through the environment, and no line of this file but through svodka: it
# reads svodka.yaml and the environment, checks them, and writes what make needs into SETTINGS.
SETTINGS := .build/settings.mk
SWIFT    ?= swift
PREFIX   ?= /usr/local

# What the command line says, letter by letter; it goes over svodka.yaml as the variables that svodka knows.
outside  := DATE ARTICLES DIGESTS TRANSLATIONS HISTORY ZONE WORD FROM TO
$(foreach name,$(outside),$(if $(filter command environment,$(origin $(name))),\
	$(eval override $(name) := $$(value $(name)))))
variable  = $(if $(filter override,$(origin $1)),$(eval export SVODKA_$2 := $$($1)))
$(call variable,ARTICLES,ARTICLES)$(call variable,DIGESTS,DIGESTS)$(call variable,TRANSLATIONS,TRANSLATIONS)
$(call variable,HISTORY,HISTORY_DAYS)$(call variable,ZONE,TIME_ZONE)$(call variable,FROM,MAIL_FROM)
export WORD TO SWIFT SENDMAIL

SVODKA   := .build/release/svodka
TARGET    = $(DESTDIR)$(PREFIX)

COMPILE   = $(SVODKA) digest
SENDMAIL ?= sendmail -i -t
SOURCES  := $(shell find Sources -type f) Package.swift
# All Swift that people write here.
CODE     := Package.swift Sources Tests Benchmarks Fuzz Tools
# Symbols take two fifths of the program and tell nothing to who uses it; STRIP=true keeps them, for perf and gdb.
STRIP    ?= strip

# A day is written 2025-05-14; that the calendar has it, the program says.
digits := 0 1 2 3 4 5 6 7 8 9
shape   = $(if $2,$(call shape,$(subst $(firstword $2),d,$1),$(wordlist 2,9,$2)),$1)
is-day  = $(filter dddd-dd-dd,$(call shape,$1,$(digits)))
check   = $(if $(and $(filter 1,$(words $1)),$(call is-day,$1)),,\
	$(error DATE=$1 is not a day; write one like DATE=2025-05-14))
$(if $(filter undefined,$(origin DATE)),,$(call check,$(DATE)))

# The settings, for goals that are about days. A dry run asks for nothing to be built, and takes those that are there.
plain := help build deps test torture evaluate check lint format install uninstall clean
ifneq ($(filter-out $(plain),$(or $(MAKECMDGOALS),help)),)
ifneq ($(findstring n,$(firstword -$(MAKEFLAGS))),)
-include $(SETTINGS)
else
ifeq ($(MAKE_RESTARTS),)
$(SETTINGS): $(SVODKA) FORCE
	@mkdir -p $(@D)
	@$(SVODKA) settings --make $@ $(if $(filter digests,$(MAKECMDGOALS)),--all-days,$(DATE))
endif
include $(SETTINGS)
endif
endif
DATE            ?= $(or $(today),$(shell date +%F))
DATE            := $(DATE)
articles-folder ?= articles
digests-folder  ?= digests
memory-folder   ?= translations
export DIGESTS_FOLDER = $(digests-folder)

# The folders as rules write them, where a bare space would end a name.
empty    :=
space    := $(empty) $(empty)
comma    := ,
articles := $(subst $(space),\ ,$(articles-folder))
digests  := $(subst $(space),\ ,$(digests-folder))
memory   := $(subst $(space),\ ,$(memory-folder))

# The days this run is about: `make digests` takes all that have articles, every other target DATE alone.
ifneq ($(filter digests,$(MAKECMDGOALS)),)
DAYS := $(sort $(foreach day,$(notdir $(patsubst %/,%,$(wildcard $(articles)/*/))),\
	$(if $(and $(call is-day,$(day)),$(wildcard $(articles)/$(day)/*)),$(day))))
else
DAYS := $(DATE)
endif

.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

.PHONY: help
help: ## List the targets
	@echo 'make TARGET [DATE=2025-05-14]'
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

.PHONY: digest
digest: $(digests)/$(DATE)/digest.xml ## Compile the digest of DATE (default: today)
	@ls "$$DIGESTS_FOLDER/$(DATE)"/*

.PHONY: fetch
fetch: $(SVODKA) ## Fetch what is new of the sources into the articles of DATE
	@$(SVODKA) fetch $(DATE) || test $$? -eq 1

.PHONY: today
today: fetch ## Fetch what is new, then compile the digest
	@$(MAKE) --no-print-directory digest DATE=$(DATE)

.PHONY: email
email: export SVODKA_MAIL_TO := $(or $(subst $(space),$(comma),$(strip $(TO))),$(SVODKA_MAIL_TO))
email: $(SVODKA) ## Compile the digest of DATE as mail, as svodka.yaml says or FROM=… TO=… (ru:address for one edition)
	@test -n "$$SVODKA_MAIL_FROM$(mail)" || { \
		echo "say in svodka.yaml who mails to whom, or: make email FROM=svodka@example.org TO=desk@example.org" >&2; exit 2; }
	@test -n "$$SVODKA_MAIL_TO" || unset SVODKA_MAIL_TO; $(COMPILE) $(DATE) || test $$? -eq 1

.PHONY: send
send: email ## Hand that mail to `sendmail -i -t`, or to SENDMAIL=…; no message goes out twice
	@Tools/send "$$DIGESTS_FOLDER/$(DATE)"

.PHONY: translate
translate: $(SVODKA) ## Write what the edition TO=ru lacks in its own language, for a translator
	@test -n "$$TO" || { echo "make translate DATE=$(DATE) TO=ru" >&2; exit 2; }
	@$(SVODKA) translate export --to "$$TO" $(DATE)

.PHONY: coverage
coverage: digest ## Show the glossary coverage review of DATE
	@cat "$$DIGESTS_FOLDER/$(DATE)/coverage.txt"

.PHONY: search
search: $(SVODKA) ## Find stories in all digests by WORD=… (several words: all of them)
	@test -n "$$WORD" || { echo 'make search WORD=технопарк' >&2; exit 2; }
	@set -f; $(SVODKA) search -- $$WORD

.PHONY: digests
digests: $(DAYS:%=$(digests)/%/digest.xml) ## Compile all days whose articles have changed, each after those it looks back on

# The program says in .depends what it read, so that a new, changed or removed article makes its day stale and no other.
# .made is as old as the beginning of the run; the day's files change only when their content does.
# Status 1 means: done, but some input was left out; the messages say which.
$(DAYS:%=$(digests)/%/.made): $(SVODKA) $(if $(wildcard $(memory)/*.tmx),$(memory))
	@start=$$(mktemp); trap 'rm -f "$$start"' EXIT; \
		folder="$$DIGESTS_FOLDER/$(day)"; \
		{ $(COMPILE) $(day) --depfile "$$folder/.depends" --depfile-target "$$folder/.made" || test $$? -eq 1; } && \
		touch -r "$$start" "$$folder/.made"
day = $(lastword $(notdir $(@D)))

# What later days read of a day.
$(foreach day,$(DAYS),$(eval \
	$(digests)/$(day)/digest.xml $(digests)/$(day)/coverage.json: $(digests)/$(day)/.made ; @:))

# A day looks back on the days before it, on their reviews for three months: it is compiled after them, LATER:DAY.
later := $(wordlist 2,$(words $(DAYS)),$(DAYS))
$(foreach pair,$(join $(later:%=%:),$(wordlist 1,$(words $(later)),$(DAYS))),$(eval \
	$(digests)/$(firstword $(subst :, ,$(pair)))/.made: | $(digests)/$(lastword $(subst :, ,$(pair)))/digest.xml))

# Of what the program said of the days, it names here what is whole; what is damaged is no rule, and its day is made anew.
is-made = $(and $(filter $1,$(whole)),$(wildcard $(digests)/$1/digest.xml))
unmade := $(foreach day,$(DAYS),$(if $(call is-made,$(day)),,$(day)))
$(unmade:%=$(digests)/%/.made): FORCE
-include $(whole:%=$(digests)/%/.depends)

.PHONY: build
build: $(SVODKA) ## Build the command

$(SVODKA): $(SOURCES) | deps
	@$(SWIFT) build -c release --static-swift-stdlib --product svodka
	@touch $@

.PHONY: deps
deps: ## Check for Swift, libxml2, ICU, curl and SQLite; install what is missing
	@Tools/setup

.PHONY: test
test: deps lint ## Check the style, build everything, run all tests: also the house's rules and the floors of quality
	@$(SWIFT) test

.PHONY: evaluate
evaluate: deps ## Measure the stages over the gold, beside floors (EVALUATE_ERRORS=10 lists what went wrong)
	@$(SWIFT) build --build-tests
	@rm -f .build/evaluation.txt
	@EVALUATE_REPORT='$(CURDIR)/.build/evaluation.txt' $(SWIFT) test --skip-build --filter EvaluationTests \
		> .build/evaluation.log 2>&1 || { grep '✘' .build/evaluation.log; failed=1; }; \
		cat .build/evaluation.txt 2>/dev/null; test -z "$$failed"

.PHONY: check
check: test

.PHONY: lint
lint: ## Check the style of the code
	@$(SWIFT) format lint --strict --recursive $(CODE)

.PHONY: format
format: ## Put the code into the project's style
	@$(SWIFT) format --in-place --recursive $(CODE)

.PHONY: install
install: $(SVODKA) ## Install the command, glossaries, schemas and shell completions under PREFIX (/usr/local)
	install -D -m 755 $(SVODKA) '$(TARGET)/bin/svodka'
	$(STRIP) '$(TARGET)/bin/svodka'
	install -D -m 644 -t '$(TARGET)/share/svodka/glossaries' glossaries/*.csv
	install -D -m 644 -t '$(TARGET)/share/svodka/schema' schema/*
	install -D -m 644 -t '$(TARGET)/share/doc/svodka' README.md LICENSE svodka.yaml Sources/CLexicons/Data/NOTICE
	install -d '$(TARGET)/share/bash-completion/completions' '$(TARGET)/share/zsh/site-functions' \
		'$(TARGET)/share/fish/vendor_completions.d'
	$(SVODKA) --generate-completion-script bash > '$(TARGET)/share/bash-completion/completions/svodka'
	$(SVODKA) --generate-completion-script zsh > '$(TARGET)/share/zsh/site-functions/_svodka'
	$(SVODKA) --generate-completion-script fish > '$(TARGET)/share/fish/vendor_completions.d/svodka.fish'

.PHONY: uninstall
uninstall: ## Remove what install put there
	rm -f '$(TARGET)/bin/svodka' '$(TARGET)/share/bash-completion/completions/svodka' \
		'$(TARGET)/share/zsh/site-functions/_svodka' '$(TARGET)/share/fish/vendor_completions.d/svodka.fish'
	rm -rf '$(TARGET)/share/svodka' '$(TARGET)/share/doc/svodka'

.PHONY: torture
torture: $(SVODKA) ## Kill, starve and feed badly: hold the program to its promises (docs/promises.md), for an hour
	@Tools/torture $(SVODKA)

.PHONY: clean
clean: ## Remove what was built; articles and digests stay
	rm -rf .build

.PHONY: FORCE
FORCE:

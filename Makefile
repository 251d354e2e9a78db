# The user's day: make digest. `make` alone, or `make help`, lists everything.

# What svodka.yaml says of a key in its first column, and else the default.
setting   = $(or $(shell sed -n 's/^$(1):[ ]*"*\([^"\#]*[^"\# ]\).*/\1/p' svodka.yaml 2>/dev/null),$(2))

# The day, in the newsroom's zone; articles are read from ARTICLES/DATE, digests written to DIGESTS/DATE.
ZONE     ?= $(or $(SVODKA_TIME_ZONE),$(call setting,time-zone,Europe/Minsk))
BEGINS   := $(subst :, ,$(or $(SVODKA_DAY_BEGINS),$(call setting,day-begins,00:00)))
DATE     ?= $(shell TZ=$(ZONE) date -d '$(word 1,$(BEGINS)) hours ago $(word 2,$(BEGINS)) minutes ago' +%Y-%m-%d)
DATE     := $(DATE)
ARTICLES ?= $(or $(SVODKA_ARTICLES),$(call setting,articles,articles))
DIGESTS  ?= $(or $(SVODKA_DIGESTS),$(call setting,digests,digests))
# Days back that a story is looked for which today's goes on with.
HISTORY  ?= $(or $(SVODKA_HISTORY_DAYS),$(call setting,history-days,7))
# The translation memory (*.tmx), and a folder for each day with what translators get.
TRANSLATIONS ?= $(or $(SVODKA_TRANSLATIONS),$(call setting,translations,translations))
PREFIX   ?= /usr/local
SWIFT    ?= swift

SVODKA   := .build/release/svodka
TARGET    = $(DESTDIR)$(PREFIX)

# The folders as rules write them, where a bare space would end a name.
empty    :=
space    := $(empty) $(empty)
articles := $(subst $(space),\ ,$(ARTICLES))
digests  := $(subst $(space),\ ,$(DIGESTS))
memory   := $(subst $(space),\ ,$(TRANSLATIONS))

COMPILE   = $(SVODKA) digest --articles '$(ARTICLES)' --output '$(DIGESTS)' --time-zone $(ZONE) \
	--history-days $(HISTORY) --translations '$(TRANSLATIONS)'
SENDMAIL ?= sendmail -i -t
SOURCES  := $(shell find Sources -type f) Package.swift
# All Swift that people write here.
CODE     := Package.swift Sources Tests Benchmarks Fuzz Tools
# Symbols take two fifths of the program and tell nothing to who uses it; STRIP=true keeps them, for perf and gdb.
STRIP    ?= strip

export SWIFT SENDMAIL

# A day is written 2025-05-14; that the calendar has it, the program says.
digits := 0 1 2 3 4 5 6 7 8 9
shape   = $(if $2,$(call shape,$(subst $(firstword $2),d,$1),$(wordlist 2,9,$2)),$1)
is-day  = $(filter dddd-dd-dd,$(call shape,$1,$(digits)))
ifeq ($(and $(filter 1,$(words $(DATE))),$(call is-day,$(DATE))),)
$(error DATE=$(DATE) is not a day; write one like DATE=2025-05-14)
endif

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
	@ls '$(DIGESTS)/$(DATE)'/*

.PHONY: fetch
fetch: $(SVODKA) ## Fetch what is new of the sources into the articles of DATE
	@$(SVODKA) fetch --articles '$(ARTICLES)' --time-zone $(ZONE) $(DATE) || test $$? -eq 1

.PHONY: today
today: fetch ## Fetch what is new, then compile the digest
	@$(MAKE) --no-print-directory digest DATE=$(DATE)

.PHONY: email
email: $(SVODKA) ## Compile the digest of DATE as mail, as svodka.yaml says or FROM=… TO=… (ru:address for one edition)
	@test -n "$(FROM)$(SVODKA_MAIL_FROM)" || grep -q '^mail:' svodka.yaml || { \
		echo "say in svodka.yaml who mails to whom, or: make email FROM=svodka@example.org TO=desk@example.org" >&2; exit 2; }
	@$(COMPILE) $(DATE) $(if $(FROM),--mail-from '$(FROM)') $(foreach address,$(TO),--mail-to '$(address)') || test $$? -eq 1

.PHONY: send
send: email ## Hand that mail to `sendmail -i -t`, or to SENDMAIL=…; no message goes out twice
	@Tools/send '$(DIGESTS)/$(DATE)'

.PHONY: translate
translate: $(SVODKA) ## Write what the edition TO=ru lacks in its own language, for a translator
	@test -n "$(TO)" || { echo "make translate DATE=$(DATE) TO=ru" >&2; exit 2; }
	@SVODKA_DIGESTS='$(DIGESTS)' SVODKA_HISTORY_DAYS=$(HISTORY) \
		$(SVODKA) translate export --articles '$(ARTICLES)' --time-zone $(ZONE) --translations '$(TRANSLATIONS)' \
		--to '$(TO)' $(DATE)

.PHONY: coverage
coverage: digest ## Show the glossary coverage review of DATE
	@cat '$(DIGESTS)/$(DATE)/coverage.txt'

.PHONY: search
search: $(SVODKA) ## Find stories in all digests by WORD=… (several words: all of them)
	@test -n "$(WORD)" || { echo 'make search WORD=технопарк' >&2; exit 2; }
	@$(SVODKA) search --digests '$(DIGESTS)' -- $(WORD)

.PHONY: digests
digests: $(DAYS:%=$(digests)/%/digest.xml) ## Compile all days whose articles have changed, each after those it looks back on

# The program says in .depends what it read, so that a new, changed or removed article makes its day stale and no other.
# .made is as old as the beginning of the run; the day's files change only when their content does.
# Status 1 means: done, but some input was left out; the messages say which.
$(DAYS:%=$(digests)/%/.made): $(SVODKA) $(if $(wildcard $(memory)/*.tmx),$(memory))
	@start=$$(mktemp); trap 'rm -f "$$start"' EXIT; \
		{ $(COMPILE) $(day) --depfile '$(DIGESTS)/$(day)/.depends' --depfile-target '$@' || test $$? -eq 1; } && \
		touch -r "$$start" '$@'
day = $(lastword $(notdir $(@D)))

# What later days read of a day.
$(foreach day,$(DAYS),$(eval \
	$(digests)/$(day)/digest.xml $(digests)/$(day)/coverage.json: $(digests)/$(day)/.made ; @:))

# A day looks back on the days before it, on their reviews for three months: it is compiled after them, LATER:DAY.
later := $(wordlist 2,$(words $(DAYS)),$(DAYS))
$(foreach pair,$(join $(later:%=%:),$(wordlist 1,$(words $(later)),$(DAYS))),$(eval \
	$(digests)/$(firstword $(subst :, ,$(pair)))/.made: | $(digests)/$(lastword $(subst :, ,$(pair)))/digest.xml))

is-made = $(and $(wildcard $(digests)/$1/.depends),$(wildcard $(digests)/$1/digest.xml))
unmade := $(foreach day,$(DAYS),$(if $(call is-made,$(day)),,$(day)))
$(unmade:%=$(digests)/%/.made): FORCE
-include $(DAYS:%=$(digests)/%/.depends)

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

.PHONY: clean
clean: ## Remove what was built; articles and digests stay
	rm -rf .build

.PHONY: FORCE
FORCE:

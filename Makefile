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
# The translation memory (*.tmx), and a folder for each day with what translators get.
TRANSLATIONS ?= $(or $(SVODKA_TRANSLATIONS),$(call setting,translations,translations))
PREFIX   ?= /usr/local
SWIFT    ?= swift

SVODKA   := .build/release/svodka
DEPFILE   = $(DIGESTS)/$(DATE)/.depends
TARGET    = $(DESTDIR)$(PREFIX)
COMPILE   = $(SVODKA) digest --articles '$(ARTICLES)' --output '$(DIGESTS)' --time-zone $(ZONE) \
	--translations '$(TRANSLATIONS)'
SENDMAIL ?= sendmail -t
SOURCES  := $(shell find Sources -type f) Package.swift

export SWIFT SENDMAIL

.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

.PHONY: help
help: ## List the targets
	@echo 'make TARGET [DATE=2025-05-14]'
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

.PHONY: digest
digest: $(DIGESTS)/$(DATE)/digest.xml ## Compile the digest of DATE (default: today)
	@ls $(DIGESTS)/$(DATE)/*

.PHONY: email
email: $(SVODKA) ## Compile the digest of DATE as mail, as svodka.yaml says or FROM=… TO=… (ru:address for one edition)
	@test -n "$(FROM)$(SVODKA_MAIL_FROM)" || grep -q '^mail:' svodka.yaml || { \
		echo "say in svodka.yaml who mails to whom, or: make email FROM=svodka@example.org TO=desk@example.org" >&2; exit 2; }
	@$(COMPILE) $(DATE) $(if $(FROM),--mail-from '$(FROM)') $(foreach address,$(TO),--mail-to '$(address)') || test $$? -eq 1

.PHONY: send
send: email ## Hand that mail to `sendmail -t`, or to SENDMAIL=…; no message goes out twice
	@Tools/send '$(DIGESTS)/$(DATE)'

.PHONY: translate
translate: $(SVODKA) ## Write what the edition TO=ru lacks in its own language, for a translator
	@test -n "$(TO)" || { echo "make translate DATE=$(DATE) TO=ru" >&2; exit 2; }
	@$(SVODKA) translate export --articles '$(ARTICLES)' --time-zone $(ZONE) --translations '$(TRANSLATIONS)' \
		--to '$(TO)' $(DATE)

.PHONY: coverage
coverage: digest ## Show the glossary coverage review of DATE
	@cat $(DIGESTS)/$(DATE)/coverage.txt

# The program says in the depfile what it read, so that a new, changed or removed article rebuilds its day and no other.
# Status 1 means: done, but some input was left out; the messages say which.
$(DIGESTS)/%/digest.xml: $(SVODKA) $(wildcard $(TRANSLATIONS)/*.tmx)
	@$(COMPILE) $* --depfile '$(DIGESTS)/$*/.depends' || test $$? -eq 1

-include $(DEPFILE)
ifeq ($(wildcard $(DEPFILE)),)
$(DIGESTS)/$(DATE)/digest.xml: FORCE
endif

.PHONY: build
build: $(SVODKA) ## Build the command

$(SVODKA): $(SOURCES) | deps
	@$(SWIFT) build -c release --static-swift-stdlib --product svodka
	@touch $@

.PHONY: deps
deps: ## Check for Swift, libxml2 and ICU; install what is missing
	@Tools/setup

.PHONY: test
test: deps ## Run all tests
	@$(SWIFT) test

.PHONY: check
check: lint test ## Check the style, then run all tests

.PHONY: lint
lint: ## Check the style of the code
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

.PHONY: format
format: ## Put the code into the project's style
	@$(SWIFT) format --in-place --recursive Package.swift Sources Tests

.PHONY: install
install: $(SVODKA) ## Install the command, glossaries, schemas and shell completions under PREFIX (/usr/local)
	install -D -m 755 $(SVODKA) '$(TARGET)/bin/svodka'
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

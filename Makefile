# The user's day: make digest. `make` alone, or `make help`, lists everything.

# The day, in the newsroom's zone; articles are read from ARTICLES/DATE, digests written to DIGESTS/DATE.
ZONE     ?= Europe/Minsk
DATE     ?= $(shell TZ=$(ZONE) date +%Y-%m-%d)
DATE     := $(DATE)
ARTICLES ?= articles
DIGESTS  ?= digests
PREFIX   ?= /usr/local
SWIFT    ?= swift

SVODKA   := .build/release/svodka
DEPFILE   = .build/digests/$(DATE).d
COMPILE   = $(SVODKA) digest --articles '$(ARTICLES)' --output '$(DIGESTS)' --time-zone $(ZONE)
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
email: $(SVODKA) ## Compile the digest of DATE as mail FROM=… TO=… (ru:address for one edition)
	@test -n "$(FROM)" && test -n "$(TO)" || { echo "make email FROM=svodka@example.org TO='desk@example.org ru:minsk@example.org'" >&2; exit 2; }
	@$(COMPILE) $(DATE) --mail-from '$(FROM)' $(foreach address,$(TO),--mail-to '$(address)') || test $$? -eq 1

.PHONY: send
send: email ## Hand that mail to `sendmail -t`, or to SENDMAIL=…; no message goes out twice
	@Tools/send '$(DIGESTS)/$(DATE)'

.PHONY: coverage
coverage: digest ## Show the glossary coverage review of DATE
	@cat $(DIGESTS)/$(DATE)/coverage.txt

# The program says in the depfile what it read, so that a new, changed or removed article rebuilds its day and no other.
# Status 1 means: done, but some input was left out; the messages say which.
$(DIGESTS)/%/digest.xml: $(SVODKA)
	@mkdir -p .build/digests
	@$(COMPILE) $* --depfile .build/digests/$*.d || test $$? -eq 1

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
install: $(SVODKA) ## Install the command and the glossaries under PREFIX (/usr/local)
	install -D -m 755 $(SVODKA) '$(DESTDIR)$(PREFIX)/bin/svodka'
	install -d '$(DESTDIR)$(PREFIX)/share/svodka/glossaries' '$(DESTDIR)$(PREFIX)/share/svodka/schema'
	install -m 644 glossaries/*.csv '$(DESTDIR)$(PREFIX)/share/svodka/glossaries'
	install -m 644 schema/* '$(DESTDIR)$(PREFIX)/share/svodka/schema'

.PHONY: uninstall
uninstall: ## Remove what install put there
	rm -f '$(DESTDIR)$(PREFIX)/bin/svodka'
	rm -rf '$(DESTDIR)$(PREFIX)/share/svodka'

.PHONY: clean
clean: ## Remove what was built; articles and digests stay
	rm -rf .build

.PHONY: FORCE
FORCE:

# kommunesjekk: `make help` lists what can be done here.

SWIFT ?= swift
# What Swift needs at run time goes into the program: it starts sooner, needs less memory and runs without a toolchain.
# Toolchains that come without those libraries link to their own.
STATIC = $(shell test -d "$$($(SWIFT) -print-target-info 2>/dev/null | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')_static" && echo --static-swift-stdlib)
PREFIX ?= /usr/local
SYSCONFDIR ?= /etc
# The program that install-files installs.
BINARY ?= .build/release/kommunesjekk
# Debian packages that the build needs, and those that the tests and measurements need besides.
BUILD_PACKAGES = pkg-config libcurl4-openssl-dev libxml2-dev libidn2-dev libsqlite3-dev zlib1g-dev ca-certificates
TEST_PACKAGES = nginx-light openssl
BENCH_PACKAGES = nginx-light wget2 time gcc python3-venv
SOURCES = Package.swift Sources Tests Fuzzing Benchmarks

.DEFAULT_GOAL := help
.PHONY: help deps test-deps bench-deps build release demo website test tsan lint format record bench bench-html bench-accessibility compare-axe html5lib fuzz install install-files check-install clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-20s %s\n", $$1, $$2 }' Makefile

deps: ## Install the system packages that the build needs
	@scripts/install-packages $(BUILD_PACKAGES)

test-deps: deps
	@scripts/install-packages $(TEST_PACKAGES)

bench-deps: deps
	@scripts/install-packages $(BENCH_PACKAGES)

build: deps ## Build for development
	$(SWIFT) build

release: deps ## Build as it is to be used: .build/release/kommunesjekk
	$(SWIFT) build -c release $(STATIC) --product kommunesjekk
	$(SWIFT) build -c release $(STATIC) --product sample-sites

demo: release ## Check the sample sites over HTTP and print a ranking with evidence
	@scripts/demo

website: release ## Make a website of the sample sites in the folder website
	@scripts/website website

test: test-deps ## Run all tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

tsan: test-deps ## Run the tests of fetching and crawling under ThreadSanitizer
	TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/thread-sanitizer $(SWIFT) test --sanitize=thread --scratch-path .build-tsan --filter "FetchingTests|CrawlingTests"

lint: ## Check the format of the code and the size of its files
	$(SWIFT) format lint --recursive --strict $(SOURCES)
	@scripts/file-sizes

format: ## Format the code
	$(SWIFT) format --in-place --recursive $(SOURCES)

record: test-deps ## Write generated documents and expected results anew
	RECORD_SNAPSHOTS=1 $(SWIFT) test || true
	$(SWIFT) test

bench: release bench-deps ## Measure CPU, speed and memory beside a floor in C, wget2 and Scrapy
	$(SWIFT) build -c release $(STATIC) --product CrawlBenchmark
	@scripts/bench

html5lib: deps ## Score the trees that we build by the tests of html5lib beside this folder
	$(SWIFT) test --filter HTML5LibTests

bench-html: deps ## Measure the page reader on pages that are made to cost much
	@scripts/bench-html

bench-accessibility: deps ## Measure what the rules of accessibility cost by part
	@scripts/bench-accessibility

compare-axe: release ## Compare findings and cost with axe-core in Chromium, which has to be installed
	@scripts/compare-axe

fuzz: deps ## Fuzz all that reads untrusted bytes for a minute: SECONDS=60
	@scripts/fuzz $(or $(SECONDS),60)

install: release ## Install the program, its rules, manual and completions below PREFIX; with SYSTEMD=1 the service too
	@$(MAKE) --no-print-directory install-files

install-files:
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" SYSCONFDIR="$(SYSCONFDIR)" SYSTEMD="$(SYSTEMD)" scripts/install "$(BINARY)"

check-install: ## Install into a folder and try what was installed, with systemd's own checks where it is there
	@BINARY="$(BINARY)" scripts/check-install

clean: ## Remove what was built
	rm -rf .build demo-results

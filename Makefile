# The tasks of article-timeline. Each first sets up what it needs (scripts/setup).
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
PORT ?= 8080
TOOLS := . .tools/env;

.PHONY: help serve dev dist release test lint advisories test-native test-browser test-e2e test-engines test-hosting test-frameworks wordpress test-wordpress size weigh bench bench-model fuzz picture clean setup site wasi

help: ## List the tasks
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: site ## Build the timeline and serve it on 127.0.0.1:8080 (PORT= changes that)
	@$(TOOLS) node scripts/serve.js $(PORT)

dev: setup ## Serve it, and rebuild and reload on every change (PORT= as above)
	@scripts/build serve --port $(PORT)

# The files to serve, without the npm package's command line.
site: setup
	@scripts/build --quiet build --release

dist: site ## Build everything a host needs into dist/ (ARTICLE= builds in another article)
	@echo "dist: building the command line for Node.js, about a minute the first time …"
	@scripts/build kit
	@echo "dist: done"

# For programs in other languages: not in dist/, because no page loads it.
wasi: setup
	@echo "wasi: building the command line for WASI, about two minutes the first time …"
	@scripts/build wasi

release: dist wasi wordpress ## Pack what others download into release/: the files to host, the npm package, the command line, and checksums
	@scripts/release

test: setup lint test-native test-browser size test-e2e test-engines test-hosting test-wordpress ## Run every check and every test

lint: setup target/documented ## Format, lints, layers and rustdoc, natively and for wasm32; licences, versions and sources of crates
	@echo "lint: rustfmt, Biome, forbidden words, cargo-deny, clippy"
	@cargo fmt --check
	@$(TOOLS) biome check --error-on-warnings --log-level=warn
	@$(TOOLS) node scripts/forbid.js
	@$(TOOLS) scripts/types
	@$(TOOLS) node scripts/declare.js --check
	@$(TOOLS) cargo deny --locked --log-level warn check --hide-inclusion-graph licenses bans sources
	@cargo clippy --quiet --locked --all-targets -- -D warnings
	@cargo clippy --quiet --locked --all-targets --features cli -- -D warnings
# Each layer without those below it, and without test dependencies (ARCHITECTURE.md).
	@for features in "" view import json prerender; do cargo check --quiet --locked --lib --features "$$features"; done
	@$(TOOLS) for features in browser parser; do wasm cargo check --quiet --locked --target wasm32-unknown-unknown --lib --features "$$features"; done
	@$(TOOLS) wasm cargo clippy --quiet --locked --target wasm32-unknown-unknown --features browser,parser,import,json --lib --bins --examples --test browser --test parsers -- -D warnings
	@$(TOOLS) wasm cargo clippy --quiet --locked --target wasm32-unknown-unknown --features kit --lib --bins -- -D warnings

# The public and the private documentation. Each run replaces the output of the other, so cargo cannot cache it.
target/documented: $(shell find src -name '*.rs') build.rs Cargo.toml Cargo.lock | setup
	@echo "lint: rustdoc"
	@for private in "" --document-private-items; do \
	  export RUSTDOCFLAGS="-D warnings"; \
	  cargo doc --quiet --locked --no-deps $$private --features cli; \
	  $(TOOLS) wasm cargo doc --quiet --locked --no-deps $$private --target wasm32-unknown-unknown --lib --features browser,parser,import,json; \
	done
	@mkdir -p target && touch $@

advisories: setup ## Check our crates for known vulnerabilities; needs GitHub
	@$(TOOLS) cargo deny --locked check advisories

test-native: setup ## Run the tests that need no browser
	@echo "test: native"
	@cargo test --quiet --locked --features cli
	@$(TOOLS) node --test --test-reporter=dot tests/unit/*.test.js

test-browser: setup ## Run the Rust tests that need a browser
	@echo "test: WebAssembly in headless Chromium"
	@$(TOOLS) wasm cargo test --locked --target wasm32-unknown-unknown --features browser --test browser
	@$(TOOLS) wasm cargo test --locked --target wasm32-unknown-unknown --features parser,import,json --test parsers

test-e2e: setup dist wasi ## Test the built page and the npm package in Chromium (FILES= and NAME= select tests)
	@$(TOOLS) wasm cargo build --quiet --locked --target wasm32-unknown-unknown --features browser --example yew-host
	@$(TOOLS) wasm-bindgen --target web --no-typescript --out-dir target/yew-host target/wasm32-unknown-unknown/debug/examples/yew-host.wasm
	@scripts/another-release
	@echo "test: end to end in headless Chromium"
	@$(TOOLS) node --test --test-reporter=spec $(if $(NAME),--test-name-pattern='$(NAME)') $(or $(FILES),tests/e2e/*.test.js tests/npm/*.test.js)

test-engines: setup dist ## Run the core tests in Chromium, Firefox and WebKit, if installed
	@echo "test: Chromium, Firefox and WebKit over WebDriver"
	@$(TOOLS) node --test --test-reporter=spec tests/engines/*.test.js

test-hosting: setup dist ## Test the hosting guide on nginx and Caddy, if installed
	@echo "test: nginx, Caddy and an object store, as docs/hosting.md configures them"
	@$(TOOLS) node --test --test-reporter=spec tests/hosting/*.test.js

wordpress: dist ## Pack the WordPress plugin into target/article-timeline-wordpress.zip
	@$(TOOLS) node scripts/wordpress.js

test-wordpress: setup wordpress ## Test the WordPress plugin on Debian's WordPress, if available
	@echo "test: WordPress, with its database"
	@$(TOOLS) node --test --test-reporter=spec tests/wordpress/*.test.js

test-frameworks: setup dist ## Build pages with Next.js and Nuxt, and test them; installs 550 MB of packages, so `test` leaves it out
	@$(TOOLS) npm ci --prefix tests/frameworks --ignore-scripts --no-fund --no-audit --silent
	@$(TOOLS) node --test --test-reporter=spec tests/frameworks/*.test.js

size: setup dist wasi ## Print the download size of each file; fails above budget.json
	@$(TOOLS) node scripts/size.js

weigh: dist ## Print what the bytes of the module are used for
	@$(TOOLS) node scripts/weigh.js

bench: setup dist ## Compare it with a hand-written page and three other timelines (BENCH= options, see "--help")
	@$(TOOLS) node bench/run.js $(BENCH)

bench-model: setup ## Measure parsing, filtering and layout without a browser (BENCH= selects some)
	@cargo bench --quiet --locked --features json --bench model -- $(BENCH)

fuzz: setup ## Fuzz the parsers (SECONDS= for each target, default 60)
	@scripts/fuzz $(or $(SECONDS),60)

picture: setup dist ## Retake the picture in the README
	@$(TOOLS) node scripts/picture.js

clean: ## Remove build output, but not the tools
	@rm -rf dist release target test-results

# Only the tests and releases set up what they need beyond the build.
release: SETUP := release
lint advisories test test-native test-browser test-e2e test-frameworks bench picture: SETUP := test
# Set-up runs once, so `test` asks for the largest set before its tasks do.
test test-engines test-hosting test-wordpress: SETUP := engines
setup:
	@scripts/setup $(SETUP)

#!/bin/sh
# Holds `plantool lint --format sarif` against the SARIF 2.1.0 schema (scripts/sarif/check.py); run by `make check-sarif`.
# The schema comes with a package from PyPI, in .venv-sarif. Where it cannot be fetched for want of a network the check is
# skipped, and says so; with CI set that is a failure.
set -eu
cd "$(dirname "$0")/.."
plantool=${1:-.build/debug/plantool}
python=.venv-sarif/bin/python

if ! { [ -x "$python" ] && "$python" -c 'import pydantic_sarif' 2>/dev/null; }; then
  echo "check-sarif: installing pydantic-sarif into .venv-sarif"
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  rm -rf .venv-sarif
  if ! { python3 -m venv .venv-sarif && "$python" -m pip install --quiet --retries 2 --timeout 20 \
    -r scripts/sarif/requirements.txt; } >"$log" 2>&1; then
    cat "$log" >&2
    if grep -qE 'NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError|name resolution|Name or service|Network is unreachable|Connection (refused|reset)|timed out' "$log"; then
      echo "check-sarif: SKIPPED, nothing was checked: the package index cannot be reached" >&2
      [ -z "${CI:-}" ] || exit 1
      exit 0
    fi
    echo "check-sarif: pydantic-sarif could not be installed" >&2
    exit 1
  fi
fi
"$python" scripts/sarif/check.py "$plantool" .

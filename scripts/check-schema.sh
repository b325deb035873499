#!/bin/sh
# Holds `plantool schema` against the program (scripts/schema/check.py); run by `make check-schema`.
# The validator lives in .venv. Where it cannot be fetched for want of a network the check is skipped, and says so; with
# CI set that is a failure, since there nobody reads what was skipped.
set -eu
cd "$(dirname "$0")/.."
plantool=${1:-.build/debug/plantool}
python=.venv/bin/python

ready() { [ -x "$python" ] && "$python" -c 'import check_jsonschema' 2>/dev/null; }

if ! ready; then
  echo "check-schema: installing check-jsonschema into .venv"
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  rm -rf .venv
  if ! { python3 -m venv .venv && "$python" -m pip install --quiet --retries 2 --timeout 20 \
    -r scripts/schema/requirements.txt; } >"$log" 2>&1; then
    cat "$log" >&2
    if grep -qE 'NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError|name resolution|Name or service|Network is unreachable|Connection (refused|reset)|timed out' "$log"; then
      echo "check-schema: SKIPPED, nothing was checked: the package index cannot be reached" >&2
      [ -z "${CI:-}" ] || exit 1
      exit 0
    fi
    echo "check-schema: check-jsonschema could not be installed" >&2
    exit 1
  fi
fi
"$python" scripts/schema/check.py "$plantool" . "${2:-1000}"

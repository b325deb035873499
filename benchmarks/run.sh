#!/bin/sh
# Measures the release program against the floor (floor.c) and against what others use, and writes docs/performance.md.
#   PLANTOOL   the program (.build/release/plantool)
#   BENCH      usual (the default); quick: smaller cases, the document goes to .build/bench; full: slow programs get every plan
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=scripts/python-env.sh
. scripts/python-env.sh
plantool=${PLANTOOL:-.build/release/plantool}
kind=${BENCH:-usual}
work=.build/bench
case $kind in usual | quick | full) ;; *)
  echo "BENCH is usual, quick or full, not $kind" >&2
  exit 2
  ;;
esac
[ -x "$plantool" ] || { echo "there is no program $plantool: make build, or set PLANTOOL" >&2; exit 2; }
mkdir -p "$work"

"${CC:-cc}" -O2 -o "$work/measure" benchmarks/measure.c
# shellcheck disable=SC2046 # several words
"${CC:-cc}" -O2 -o "$work/floor" benchmarks/floor.c $(pkg-config --cflags --libs yaml-0.1)
[ -x "$work/empty" ] || swiftc -O -static-stdlib -o "$work/empty" benchmarks/empty.swift ||
  echo "no Swift compiler: the empty program is left out" >&2

# In a process of its own: where the packages cannot be had, the others are left out and the program is measured all the same.
(python_env bench .venv-bench check_jsonschema benchmarks/office/requirements.txt) || true
python=.venv-bench/bin/python
"$python" -c 'import yaml, jsonschema, regex, jinja2, yamllint, check_jsonschema' 2> /dev/null || python=python3
exec "$python" benchmarks/run.py "$plantool" "$work" "$kind"

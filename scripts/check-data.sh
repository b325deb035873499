#!/bin/sh
# Opens the workbooks, calendars, CSV and JSON files that plantool prints with openpyxl, icalendar and Python's own readers
# (scripts/data/check.py); run by `make check-data`. The libraries come from PyPI, in .venv-data.
set -eu
cd "$(dirname "$0")/.."
plantool=${1:-.build/debug/plantool}
python=.venv-data/bin/python
if ! { [ -x "$python" ] && "$python" -c 'import icalendar, openpyxl' 2>/dev/null; }; then
  echo "check-data: installing openpyxl and icalendar into .venv-data"
  rm -rf .venv-data
  python3 -m venv .venv-data
  "$python" -m pip install --quiet --retries 2 --timeout 20 -r scripts/data/requirements.txt
fi
"$python" scripts/data/check.py "$plantool" .

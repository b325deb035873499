#!/bin/sh
# Prints every plan, and a hostile one, as a Word file, and opens the files with python-docx (scripts/docx/check.py); run
# by `make check-docx`.
set -eu
cd "$(dirname "$0")/.."
. scripts/python-env.sh
plantool=${1:-.build/debug/plantool}
python_env check-docx .venv-docx docx scripts/docx/requirements.txt
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$plantool" build plans -o "$folder" >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
"$python" scripts/docx/hostile.py >"$folder/plan.yml"
for part in --whole ""; do
  "$plantool" render "$folder/plan.yml" $part -o "$folder/hostile$part.docx"
done
find "$folder" -name '*.docx' | sort | xargs "$python" scripts/docx/check.py

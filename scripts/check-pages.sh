#!/bin/sh
# Prints every plan's HTML with Chromium and measures the pages by the decree (scripts/pages/check.py); run by
# `make check-pages`. Skipped, and says so, where there is no Chromium.
set -eu
cd "$(dirname "$0")/.."
. scripts/python-env.sh
plantool=${1:-.build/debug/plantool}
python_env check-pages .venv-pages pdfplumber scripts/pages/requirements.txt
"$python" scripts/pages/check.py "$plantool" .

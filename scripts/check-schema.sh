#!/bin/sh
# Holds `plantool schema` against the program (scripts/schema/check.py); run by `make check-schema`.
set -eu
cd "$(dirname "$0")/.."
. scripts/python-env.sh
plantool=${1:-.build/debug/plantool}
python_env check-schema .venv check_jsonschema scripts/schema/requirements.txt
"$python" scripts/schema/check.py "$plantool" . "${2:-1000}"

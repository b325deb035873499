#!/bin/sh
# Holds `plantool lint --format sarif` against the SARIF 2.1.0 schema (scripts/sarif/check.py), which comes with a package
# from PyPI; run by `make check-sarif`.
set -eu
cd "$(dirname "$0")/.."
. scripts/python-env.sh
plantool=${1:-.build/debug/plantool}
python_env check-sarif .venv-sarif pydantic_sarif scripts/sarif/requirements.txt
"$python" scripts/sarif/check.py "$plantool" .

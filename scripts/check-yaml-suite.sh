#!/bin/sh
# Runs the program on every input of the YAML test suite; run by `make check-yaml-suite SUITE=folder`. The folder is a copy of
# yaml/yaml-test-suite (its `main` branch with src/*.yaml, or its `data` branch with in.yaml files), or any folder of YAML
# files. Where none is given, the inputs that PyYAML carries in its source package are fetched: the specification's examples
# and some hundred more. None of this data is part of the project.
set -eu
cd "$(dirname "$0")/.."
. scripts/python-env.sh
plantool=${1:-.build/debug/plantool}
suite=${2:-}
python_env check-yaml-suite .venv-yaml yaml scripts/yaml-suite/requirements.txt
if [ -z "$suite" ]; then
  suite=.venv-yaml/inputs
  if [ ! -d "$suite" ]; then
    echo "check-yaml-suite: no SUITE given; fetching the inputs of PyYAML"
    # What a source package needs before it can be looked into.
    "$python" -m pip install --quiet setuptools wheel 'cython<3.1'
    "$python" -m pip download --quiet --no-deps --no-build-isolation --no-binary :all: -d .venv-yaml/source \
      -r scripts/yaml-suite/requirements.txt
    mkdir -p "$suite.new"
    for archive in .venv-yaml/source/*.tar.gz; do tar -xzf "$archive" -C "$suite.new"; done
    mv "$suite.new" "$suite"
  fi
fi
"$python" scripts/yaml-suite/check.py "$plantool" "$suite"

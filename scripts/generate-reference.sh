#!/bin/sh
# Writes docs/ngon-ngu.md and docs/language.md from docs/reference and the field table; run by `make generate`.
set -eu
cd "$(dirname "$0")/.."
${SWIFT:-swift} build --product plantool
.build/debug/plantool reference docs/reference/vi --lang vi -o docs/ngon-ngu.md
.build/debug/plantool reference docs/reference/en --lang en -o docs/language.md

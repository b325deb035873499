#!/bin/sh
# Writes docs/rules from the rules' own documentation; run by `make generate`.
set -eu
cd "$(dirname "$0")/.."
${SWIFT:-swift} build --product plantool
rm -rf .build/rule-pages
.build/debug/plantool rule-pages .build/rule-pages
# Pages of rules that are no more go too.
rm -rf docs/rules
mv .build/rule-pages docs/rules

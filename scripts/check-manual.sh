#!/bin/sh
# Makes the manual pages from what the program says of its commands, and looks at them: every text in both languages, no
# warning of groff or mandoc, a name that `whatis` finds, every variable of the environment. Run by `make check-manual`.
set -eu
cd "$(dirname "$0")/.."
plantool=${1:-.build/debug/plantool}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fail() { printf 'check-manual: %s\n' "$1" >&2; cat "$folder/log" >&2; exit 1; }
"$plantool" --experimental-dump-help >"$folder/help.json"
for language in vi en; do
  page=$folder/plantool.$language.1
  : >"$folder/log"
  python3 scripts/dist/manual.py "$language" "docs/man/plantool.$language.1" "$("$plantool" --version)" 2026-01-15 \
    <"$folder/help.json" >"$page" 2>"$folder/log" || fail "the page ($language) could not be made"
  for command in lint render verify build fmt rules explain compile schema; do
    grep -q "^\.SS .*plantool $command" "$page" || fail "the page ($language) lacks the command $command"
  done
  for variable in $(grep -rhoE '"PLANTOOL_[A-Z_]+"' Sources | tr -d '"' | sort -u); do
    grep -q "$variable" "$page" || fail "the page ($language) does not tell of $variable"
  done
  if command -v groff >/dev/null; then
    groff -k -man -Tutf8 -ww "$page" >"$folder/text" 2>"$folder/log" || fail "groff ($language)"
    [ ! -s "$folder/log" ] || fail "groff warns ($language)"
  fi
  if command -v mandoc >/dev/null; then
    mandoc -T lint -W warning "$page" >"$folder/log" 2>&1 || fail "mandoc ($language)"
  fi
  if command -v lexgrog >/dev/null; then
    lexgrog "$page" >"$folder/log" 2>&1 || fail "whatis finds no name ($language)"
  fi
done
echo "check-manual: the page of the manual is whole and clean in both languages"

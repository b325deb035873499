#!/bin/sh
# Tries what `make dist` made: the same bytes twice, manual, completions, and the program installed and run on a clean root
# where there is nothing else. check-dist.sh [PROGRAM [FOLDER]]; run by `make check-dist`.
# What cannot be tried here (no superuser, no network, a tool that is missing) is said at the end; with CI set that is a
# failure, since there nobody reads what was skipped.
set -eu
cd "$(dirname "$0")/.."
project=$PWD
program=${1:-.build/release/plantool}
dist=$(cd "${2:-dist}" && pwd)
version=$("$program" --version)
name=plantool-$version-linux-$(uname -m)
archive=$dist/$name.tar.gz
# Roots are kept between runs: debootstrap takes minutes.
cache=$project/.build/check-dist
mkdir -p "$cache"
work=$(mktemp -d)
chmod 755 "$work"
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
skipped=

say() { printf 'check-dist: %s\n' "$*"; }
skip() { skipped="$skipped
  - $*"; }
fail() { printf 'check-dist: FAILED: %s\n' "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

. scripts/dist/check-package.sh
. scripts/dist/check-run.sh
. scripts/dist/check-root.sh

same_bytes_twice
debug_file_fits
links_lead_somewhere
manual_is_clean
completions_complete
lintian_is_content
archive_runs_anywhere
package_on_clean_root
program_without_system

if [ -n "$skipped" ]; then
  printf 'check-dist: all that could be tried here holds. NOT tried:%s\n' "$skipped" >&2
  [ -z "${CI:-}" ] || exit 1
else
  say "everything holds"
fi

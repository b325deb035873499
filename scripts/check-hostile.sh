#!/bin/sh
# Runs the tests of hostile input with the release program, files of full size and every place of a plan, and prints time
# and memory of every run; run by `make check-hostile`.
set -eu
cd "$(dirname "$0")/.."
plantool=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
[ -x /usr/bin/time ] || {
  echo "check-hostile: installing time"
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -q && $sudo apt-get install -y -q time
}
report=$(mktemp)
trap 'rm -f "$report"' EXIT
status=0
# Every place of a plan is spoilt in turn through the library, which takes optimised tests to end soon.
set -- -c release -Xswiftc -enable-testing --scratch-path .build-hostile
swift build --build-tests "$@"
HOSTILE=full HOSTILE_REPORT=$report PLANTOOL=$plantool swift test --skip-build "$@" --filter Hostile || status=$?
# The name of an input, a command, its exit status, seconds of the processor, peak memory in MB; the slowest last.
echo
sort -t "$(printf '\t')" -k 4,4n "$report" | awk -F '\t' '
  { printf "%6.2f s %6.0f MB  exit %s  %s (%s)\n", $4, $5 / 1024, $3, $1, $2; if ($5 > most) most = $5; slowest = $4 }
  END { printf "%d runs: at most %.2f s and %.0f MB\n", NR, slowest, most / 1024 }'
exit $status

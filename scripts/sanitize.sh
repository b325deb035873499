#!/bin/sh
# Runs the tests, and every program that they start, under a sanitizer; run by `make sanitize`.
#   sh scripts/sanitize.sh thread|address [FILTER]
#
# Built with -O: Swift's own library comes compiled, so that a sanitizer sees a load or a store through it only where the
# optimiser has brought it into our code. Exclusive access to variables is checked as in every build but the release's.
# Each process writes its reports to a file of its own; what it prints and its exit status stay as the tests expect them.
set -eu
cd "$(dirname "$0")/.."
kind=${1:?thread or address}
filter=${2:-.}
swift=${SWIFT:-swift}
case $kind in
  thread) scratch=.build-tsan ;;
  address) scratch=.build-asan ;;
  *) echo "sanitize: thread or address, not $kind" >&2; exit 2 ;;
esac
set -- --sanitize="$kind" --scratch-path "$scratch" -Xswiftc -O -Xswiftc -enforce-exclusivity=checked
[ -n "${SKIP_BUILD:-}" ] || "$swift" build --build-tests "$@"

reports=$(mktemp -d)
trap 'rm -rf "$reports"' EXIT
here=$(pwd)/scripts/sanitize
tools=$(dirname "$(readlink -f "$(command -v "$swift")")")
# Named here, since tests start the program with other paths to look for programs in.
common="log_path=$reports/report:exitcode=0:print_suppressions=0:external_symbolizer_path=$tools/llvm-symbolizer"
export TSAN_OPTIONS="$common:suppressions=$here/thread.supp:history_size=4"
# A process that has used memory wrongly ends there and then, whatever exitcode says: its test fails as well.
export ASAN_OPTIONS="$common:detect_leaks=1:detect_stack_use_after_return=0:allocator_may_return_null=1"
export LSAN_OPTIONS="$common:suppressions=$here/leak.supp"
# Tests that limit a program's memory and time let it have more.
export SANITIZED=$kind
status=0
preload=
skip='^$'
if [ "$kind" = thread ]; then
  # ThreadSanitizer itself makes a file when a program starts, which a limit on the size of files does not let it, and a
  # thread of its own, which the tests of threads would count.
  skip='aFullDiskLeavesTheOldFile|fewerThreadsGiveTheSame'
  # See mutex.c; only clang knows how Swift calls functions, and Swift brings it along.
  preload=$scratch/mutex.so
  "$tools/clang" -O1 -shared -fPIC -o "$preload" scripts/sanitize/mutex.c -ldl
  preload=$(pwd)/$preload
fi
LD_PRELOAD=$preload "$swift" test --skip-build "$@" --filter "$filter" --skip "$skip" || status=$?

count=$(find "$reports" -type f | wc -l)
if [ "$count" -gt 0 ]; then
  # The same report from many processes is shown once.
  echo "sanitize: $count processes have reports ($kind sanitizer); each kind once:" >&2
  cat "$reports"/* | grep -E '^SUMMARY' | sort | uniq -c | sort -rn >&2
  for file in "$reports"/*; do
    summary=$(grep -m1 -E '^SUMMARY' "$file" || head -1 "$file")
    case ${seen:=} in *"$summary"*) continue ;; esac
    seen="$seen
$summary"
    cat "$file" >&2
  done
  exit 1
fi
[ "$status" = 0 ] || exit "$status"
echo "sanitize: no reports ($kind sanitizer)"

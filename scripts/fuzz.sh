#!/bin/sh
# Fuzzes parts of the program: sh scripts/fuzz.sh [SECONDS] [TARGET ...]
#
# SECONDS for each target (5 where left out). Inputs that led somewhere new are kept in .build-fuzz/corpus/TARGET, so that
# the next run goes on where this one ended; an input at which a run stopped is in .build-fuzz/faults/TARGET. SEED makes a run
# begin as the last one did.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-5}
[ $# -eq 0 ] || shift
out=.build-fuzz

# What Swift brings with it: clang's runtime with libFuzzer, without a main of its own.
runtime=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')/clang/lib/linux
archive=$runtime/libclang_rt.fuzzer_no_main-$(uname -m).a
[ -f "$archive" ] || { echo "fuzz: this Swift has no libFuzzer ($archive); nothing was fuzzed" >&2; exit 1; }

PLANTOOL_FUZZ=1 swift build --scratch-path $out -c release --product Fuzz --sanitize=address -Xswiftc -enable-testing \
  -Xswiftc -sanitize-coverage=edge,trace-cmp,inline-8bit-counters,pc-table \
  -Xlinker --whole-archive -Xlinker "$archive" -Xlinker --no-whole-archive -Xlinker -lstdc++
program=$PWD/$out/release/Fuzz

# Swift's own report of a crash would wait for a debugger that is not there.
export SWIFT_BACKTRACE=enable=no
# Swift marks pointers to strings in their upper bits, so LeakSanitizer takes every string of a global for lost.
export ASAN_OPTIONS=detect_leaks=0
rm -rf $out/seeds
"$program" seeds . $out/seeds
"$program" dictionary >$out/words.dict
[ $# -gt 0 ] || set -- $("$program" targets)
failed=
for target in "$@"; do
  mkdir -p $out/corpus/"$target" $out/faults/"$target"
  log=$out/$target.log
  if "$program" "$target" -max_total_time="$seconds" -dict=$out/words.dict -artifact_prefix=$out/faults/"$target"/ \
    -seed="${SEED:-0}" -timeout=60 -detect_leaks=0 -rss_limit_mb=2048 -max_len=12000 -print_final_stats=1 \
    $out/corpus/"$target" $out/seeds/"$target" >"$log" 2>&1
  then
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    edges=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
    echo "$target: $runs runs, $edges edges"
  else
    failed="$failed $target"
    echo "$target: stopped; see $log"
    grep -a -A 12 '^FAULT\|Fatal error\|SUMMARY\|Test unit written' "$log" | head -n 40
  fi
done
[ -z "$failed" ] || { echo "fuzz: faults in$failed; inputs in $out/faults" >&2; exit 1; }

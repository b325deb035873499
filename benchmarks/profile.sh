#!/bin/sh
# Shows where the time of a check and of a build goes: instructions for one more plan, or one more task, by stage and by rule,
# as shares of the whole. Counted by valgrind, so that they are the same on every run. benchmarks/run.sh has made the plans.
set -eu
cd "$(dirname "$0")/.."
work=.build/bench
plantool=${PLANTOOL:-.build/release/plantool}
command -v valgrind > /dev/null || { echo "needs valgrind: apt-get install valgrind" >&2; exit 1; }

plans() { # as many of each of the five shipped plans
  i=0
  while [ "$i" -lt "$1" ]; do
    for plan in hai-hung ha-dong hai-duong tan-ky hung-dao; do echo "$work/plans/copies/$plan-$i/plan.yml"; done
    i=$((i + 1))
  done
}
count() { # name, then the call
  name=$work/$1
  shift
  valgrind --tool=callgrind --callgrind-out-file="$name.callgrind" "$plantool" "$@" > /dev/null 2>&1
  callgrind_annotate --inclusive=yes --threshold=99.99 "$name.callgrind" > "$name.profile" 2> /dev/null
}
compare() { # kind, unit, difference
  python3 benchmarks/profile.py "$1" "$2" "$3" "$work/few.profile" "$work/more.profile"
}

# shellcheck disable=SC2046 # several files
count few lint --jobs 1 $(plans 5)
# shellcheck disable=SC2046
count more lint --jobs 1 $(plans 15)
compare lint plan 50

jobs=
"$plantool" build --help | grep -q -- --jobs && jobs="--jobs 1"
# shellcheck disable=SC2046,SC2086
count few build $jobs --to md,html -o "$work/out" $(plans 1)
# shellcheck disable=SC2046,SC2086
count more build $jobs --to md,html -o "$work/out" $(plans 4)
compare build plan 15

count few lint --jobs 1 "$work/plans/tasks-1.yml"
count more lint --jobs 1 "$work/plans/tasks-4.yml"
compare tasks task 3000

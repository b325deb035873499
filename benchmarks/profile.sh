#!/bin/sh
# Shows where a check's time goes: instructions for one more plan (75 plans less 25), by stage and by rule, as shares of the
# whole. Counted by valgrind, so that they are the same on every run. `make bench` has built the program and its plans.
set -eu
cd "$(dirname "$0")/.."
work=.build/bench
plantool=.build/release/plantool
command -v valgrind > /dev/null || { echo "needs valgrind: apt-get install valgrind" >&2; exit 1; }

count() { # name, first, last
  files=
  for plan in hai-hung ha-dong hai-duong tan-ky hung-dao; do
    i=$2
    while [ "$i" -le "$3" ]; do files="$files $work/many/$plan-$i/plan.yml"; i=$((i + 1)); done
  done
  valgrind --tool=callgrind --callgrind-out-file="$work/$1.callgrind" "$plantool" lint --jobs 1 $files > /dev/null 2>&1
  callgrind_annotate --inclusive=yes --threshold=99.99 "$work/$1.callgrind" > "$work/$1.profile" 2> /dev/null
}
count few 1 5
count more 1 15
python3 benchmarks/profile.py "$work/few.profile" "$work/more.profile"

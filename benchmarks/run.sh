#!/bin/sh
# Measures the release program against libyaml's own events over the same bytes in C: one plan (wall clock above that process)
# and 400 plans (CPU, and wall clock on all processors). Prints the figures and the ratios. `make bench` builds first.
set -eu
cd "$(dirname "$0")/.."
work=.build/bench
plantool=.build/release/plantool
mkdir -p "$work"

cc -O2 -o "$work/measure" benchmarks/measure.c
cc -O2 -o "$work/floor" benchmarks/floor.c $(pkg-config --cflags --libs yaml-0.1)
[ -x "$work/empty" ] || swiftc -O -static-stdlib -o "$work/empty" benchmarks/empty.swift

# One plan of 25 tasks, without includes, and 400 plans: the shipped ones, each in a folder of its own.
sh benchmarks/plan-of-tasks.sh 25 > "$work/one.yml"
rm -rf "$work/many"
mkdir -p "$work/many"
cp -r plans/registry "$work/many/registry"
i=0
while [ $i -lt 80 ]; do
  for plan in hai-hung ha-dong hai-duong tan-ky hung-dao; do cp -r plans/$plan "$work/many/$plan-$i"; done
  i=$((i + 1))
done
many=$(find "$work/many" -name plan.yml | LC_ALL=C sort)

figure() { echo "$1" | cut -d' ' -f"$2"; }
# Those that are compared run in turn, so that a machine that slows down slows all; of each the best run counts.
best() { LC_ALL=C sort -k2,2n "$1" | head -1; }
turn() { while [ $# -gt 0 ]; do "$work/measure" 1 $2 >> "$work/$1.txt"; shift 2; done; }
alternate() { # runs, then the name and the command of each
  n=$1
  shift
  while [ "$n" -gt 0 ]; do turn "$@"; n=$((n - 1)); done
}
rm -f "$work"/*.txt
alternate 51 empty "$work/empty" floor-one "$work/floor $work/one.yml" one "$plantool lint $work/one.yml"
alternate 25 floor "$work/floor $many $(echo $work/many/registry/*.yml)" lint "$plantool lint $many"
empty=$(best "$work/empty.txt")
floorone=$(best "$work/floor-one.txt")
fastest=$(LC_ALL=C sort -k1,1n "$work/lint.txt" | head -1)
one=$(best "$work/one.txt")
floor=$(best "$work/floor.txt")
lint=$(best "$work/lint.txt")

awk -v ew="$(figure "$empty" 1)" -v ec="$(figure "$empty" 2)" -v ow="$(figure "$one" 1)" -v oc="$(figure "$one" 2)" \
  -v fc="$(figure "$floor" 2)" -v fm="$(figure "$floor" 3)" -v lc="$(figure "$lint" 2)" -v lw="$(figure "$fastest" 1)" -v gw="$(figure "$floorone" 1)" -v gc="$(figure "$floorone" 2)" \
  -v lm="$(figure "$lint" 3)" 'BEGIN {
  printf "%-44s %10s %10s %10s\n", "", "wall ms", "CPU ms", "MiB"
  printf "%-44s %10.2f %10.2f\n", "empty Swift program", ew, ec
  printf "%-44s %10.2f %10.2f\n", "libyaml events in C, one plan of 25 tasks", gw, gc
  printf "%-44s %10.2f %10.2f\n", "lint, one plan of 25 tasks", ow, oc
  printf "%-44s %10s %10.2f %10.1f\n", "libyaml events in C, 400 plans", "", fc, fm
  printf "%-44s %10.2f %10.2f %10.1f\n", "lint, 400 plans", lw, lc, lm
  printf "\none plan: %.2f ms above libyaml alone (at most 6)\n", ow - gw
  printf "400 plans: %.2f times the CPU of libyaml alone (at most 3), %.2f times as wall clock (at most 2)\n", lc / fc, lw / fc
}'

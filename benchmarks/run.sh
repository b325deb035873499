#!/bin/sh
# Measures the release program against an empty Swift program (one plan) and against libyaml's own events in C (400 plans).
# Prints both ratios side by side. `make bench` builds first.
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
while [ $i -lt 200 ]; do
  cp -r plans/hai-duong "$work/many/a$i"
  cp -r plans/ha-dong "$work/many/b$i"
  i=$((i + 1))
done
many=$(find "$work/many" -name plan.yml | LC_ALL=C sort)

figure() { echo "$1" | cut -d' ' -f"$2"; }
empty=$("$work/measure" 51 "$work/empty")
one=$("$work/measure" 51 "$plantool" lint "$work/one.yml")
floor=$("$work/measure" 11 "$work/floor" $many "$work/many/registry/hai-phong.yml")
lint=$("$work/measure" 11 "$plantool" lint $many)

awk -v ew="$(figure "$empty" 1)" -v ec="$(figure "$empty" 2)" -v ow="$(figure "$one" 1)" -v oc="$(figure "$one" 2)" \
  -v fc="$(figure "$floor" 2)" -v fm="$(figure "$floor" 3)" -v lc="$(figure "$lint" 2)" -v lw="$(figure "$lint" 1)" \
  -v lm="$(figure "$lint" 3)" 'BEGIN {
  printf "%-44s %10s %10s %10s\n", "", "wall ms", "CPU ms", "MiB"
  printf "%-44s %10.2f %10.2f\n", "empty Swift program", ew, ec
  printf "%-44s %10.2f %10.2f\n", "lint, one plan of 25 tasks", ow, oc
  printf "%-44s %10s %10.2f %10.1f\n", "libyaml events in C, 400 plans", "", fc, fm
  printf "%-44s %10.2f %10.2f %10.1f\n", "lint, 400 plans", lw, lc, lm
  printf "\none plan: %.2f ms above an empty Swift program (at most 5) | 400 plans: %.2f times the CPU of libyaml alone (at most 3)\n", ow - ew, lc / fc
}'

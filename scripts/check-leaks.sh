#!/bin/sh
# Runs every command of the program under valgrind, over good, broken and damaged files, and fails on memory that is lost and
# on memory that is used wrongly; run by `make check-leaks`.
#   sh scripts/check-leaks.sh [PROGRAM]     a program that is linked dynamically: valgrind cannot see into a static one
set -eu
cd "$(dirname "$0")/.."
root=$(pwd)
plantool=${1:-.build/debug/plantool}
case $plantool in /*) ;; *) plantool=$root/$plantool ;; esac
[ -x "$plantool" ] || { echo "check-leaks: there is no $plantool" >&2; exit 2; }
command -v valgrind >/dev/null || {
  echo "check-leaks: installing valgrind"
  [ "$(id -u)" = 0 ] && sudo= || sudo=sudo
  $sudo apt-get update -q && $sudo apt-get install -y -q valgrind
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r plans templates "$work"
# Without debug lines: valgrind cannot read every form of them (DWARF 5), and what is lost is named by its functions.
strip --strip-debug -o "$work/plantool" "$plantool"
plantool=$work/plantool
cd "$work"
plan=plans/hai-duong/plan.yml

# Plans that stop the reader in the middle: cut off every few hundred bytes, bytes that are no text, and one for each way in
# which YAML can be wrong or too much.
mkdir broken printed damaged
size=$(wc -c <"$plan")
for part in $(seq 1 40); do head -c $((size * part / 41)) "$plan" >"broken/cut-$part.yml"; done
for part in $(seq 1 9); do
  { head -c $((size * part / 10)) "$plan"; printf '\377'; tail -c +$((size * part / 10 + 1)) "$plan"; } >"broken/byte-$part.yml"
done
broken() { printf "plan: 1\n$2" >"broken/$1.yml"; }
broken alias 'units: *nobody\n'
broken anchor-open 'units: &a {b: *a}\n'
broken anchors 'units: {b: &a x, c: &a y, d: *a}\n'
broken bracket 'tasks: [{title: "a\n'
broken control 'tasks: [{title: a\001b}]\n'
broken deep "tasks: $(head -c 1000 /dev/zero | tr '\0' '[')\n"
broken documents 'tasks: []\n---\nplan: 1\n'
broken duplicate 'tasks: []\ntasks: []\n'
broken escape 'tasks: [{title: "a\\q"}]\n'
broken nul 'tasks: [{title: a\000b}]\n'
broken quote "tasks: [{title: 'a}]\n"
broken tab 'tasks:\n\t- a\n'
broken tag 'tasks: !tasks [a]\n'
broken unicode 'tasks: [{title: "\\uD800"}]\n'
broken include 'include: [broken/tab.yml, nowhere.yml, ../broken/include.yml]\n'
broken words 'document: {year: 2027, issuer: 7}\ntasks: [{title: a, due: 31/02, lead: x, until: "${nobody"}]\n'
{
  echo 'plan: 1'
  echo 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]'
  for level in 1 2 3 4 5 6 7 8; do
    name="*a$((level - 1))"
    echo "a$level: &a$level [$name, $name, $name, $name, $name, $name, $name, $name, $name, $name]"
  done
} >broken/bomb.yml
printf '\377\376p\000l\000a\000n\000' >broken/utf16.yml

# What was printed, and the same files damaged.
for name in a.docx a.html a.md; do "$plantool" render "$plan" --whole -o "printed/$name" 2>/dev/null; done
"$plantool" render "$plan" --to xlsx -o printed/ 2>/dev/null
size=$(wc -c <printed/a.docx)
for part in 1 2 3; do
  head -c $((size * part / 4)) printed/a.docx >"damaged/cut-$part.docx"
  cp printed/a.docx "damaged/byte-$part.docx"
  printf 'XXXXXXXX' | dd of="damaged/byte-$part.docx" bs=1 seek=$((size * part / 4)) conv=notrunc 2>/dev/null
done
head -c 5000 printed/a.html >damaged/cut.html
repeat() { head -c "$1" /dev/zero | sed "s/\x00/$2/g"; }
{ printf '<html><body>'; repeat 3000 '<div>'; } >damaged/deep.html
# Formatting that is opened again in each paragraph: a deeper tree than the tags say.
{ printf '<html><body>'; repeat 300 '<b><i><p>a'; } >damaged/reopened.html
printf '<html><body><table><tr><td colspan=9999 rowspan=9999>a<td>b</table>' >damaged/table.html
repeat 200 '<table><tr><td colspan=1000 rowspan=60000>a<td>b' >damaged/tables.html
printf '%%PDF-1.7' >damaged/a.pdf

# Each line: the exit statuses that the call may have, and the call.
cat >calls <<'END'
0 lint plans
1 lint @broken
1 lint @broken --lang en --format sarif
1 lint @broken --output json:o.json --output junit:o.xml --output gitlab:o.lab --output checkstyle:o.cs --format github
0 lint plans --lang en --stage issue --fail-on error --write-baseline memory.json --jobs 3
1 lint fix --fix
1 lint -
2 lint nowhere.yml
2 lint plans --jobs 0
1 fmt @broken --check
1 fmt fmt --ids --keys en
0 compile plans/hai-duong/plan.yml
1 compile broken/cut-20.yml
0 render plans/tan-ky/plan.yml --whole --to html -o -
0 render plans/tan-ky/plan.yml --for all --to docx -o slips/
1 render broken/cut-30.yml --whole --to docx -o refused.docx
0 build plans -o out
1 build broken -o out-broken --lang en
0 verify printed/a.docx plans/hai-duong/plan.yml
0 verify printed/a.html plans/hai-duong/plan.yml --lang en
0 verify printed/a.md plans/hai-duong/plan.yml --format json
0 explain PL401 --all --lang en
0 rules --format json
0 schema
0 --help
2 lint --no-such-option
END
# A byte that is not read, or a page that is cut off, need not make a file unreadable.
for file in damaged/*; do
  case $file in */byte-* | */cut.html) status=0,1,2 ;; *) status=2 ;; esac
  echo "$status verify $file plans/hai-duong/plan.yml"
done >>calls
cp -r broken fix
cp -r broken fmt
names=$(cd broken && ls | sed 's/^/broken\//' | tr '\n' ' ')
sed -i "s#@broken#$names#" calls

cat >run <<'END'
#!/bin/sh
# run NUMBER: the call of that line of `calls`, under valgrind.
line=$(sed -n "$1p" calls)
expected=${line%% *}
status=0
# shellcheck disable=SC2086
valgrind --leak-check=full --show-leak-kinds=all --errors-for-leak-kinds=definite,possible --error-exitcode=99 \
  --num-callers=60 --suppressions="$supp" --log-file="log-$1" "$plantool" ${line#* } <broken/cut-20.yml \
  >"output-$1" 2>&1 || status=$?
call=$(echo "${line#* }" | cut -c1-70)
case ,$expected, in *,$status,*) echo "ok      $call"; exit ;; esac
echo "FAILED  $call: status $status, not $expected"
touch failed
if [ "$status" = 99 ]; then
  awk -v RS='==[0-9]+== \n' '/are (definitely|possibly) lost|Invalid|uninitialised|Mismatched|points to/' "log-$1" | head -60
else
  tail -5 "output-$1"
fi
END
export plantool supp="$root/scripts/sanitize/valgrind.supp"
seq 1 "$(wc -l <calls)" | xargs -P "$(nproc)" -n 1 sh run

# What is not lost but still there at the end, by who holds it.
awk -v RS='==[0-9]+== \n' '
  /still reachable in loss record/ {
    match($0, /[0-9,]+ (\([0-9,]+ direct, [0-9,]+ indirect\) )?bytes/)
    bytes = substr($0, RSTART, RLENGTH); sub(/ .*/, "", bytes); gsub(/,/, "", bytes)
    if (/_WZ \(/ || /swift_once/) owner = "values that the program makes once (static let)"
    else if (/[Mm]etadata|WitnessTable|MangledN|conformsTo|swift_getTypeName|swift_getKeyPath|getTypeContext/) owner = "types and conformances that the Swift runtime remembers"
    else if (/_dl_init|call_init|_IO_file_doallocate|libstdc\+\+|setlocale/) owner = "the C library and libraries that are loaded"
    else owner = "others"
    sum[owner] += bytes
  }
  END { for (owner in sum) printf "still reachable: %9d bytes: %s\n", sum[owner], owner }' log-1
[ ! -e failed ] || { echo "check-leaks: memory was lost or used wrongly, or a call ended otherwise" >&2; exit 1; }
echo "check-leaks: nothing lost in $(wc -l <calls) calls"

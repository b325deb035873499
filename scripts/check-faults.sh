#!/bin/sh
# Faults that tests cannot make for want of rights: a disk that is full or for reading only, folders and files of others,
# too little memory, no threads. Each command that writes must end with status 2 and name the file, every file must be
# what it was, and nothing may be left behind; run by `make check-faults`. As the superuser it tries everything; else in a
# namespace of its own, where the system grants one. What it could not try it says.
set -eu
plantool=$(realpath "${1:-.build/debug/plantool}")
work=$(mktemp -d)
chmod 755 "$work"
disk=$work/dia
mkdir "$disk"
trap 'umount "$disk" 2>/dev/null || :; rm -rf "$work"' EXIT
# Others must be able to start it.
cp "$plantool" "$work/plantool"
chmod 755 "$work/plantool"
plantool=$work/plantool
SWIFT_BACKTRACE=enable=no
export SWIFT_BACKTRACE
tried=0
skipped=0
failed=0

fail() { echo "FAILED: $*" >&2; failed=$((failed + 1)); }
skip() { echo "SKIPPED: $*"; skipped=$((skipped + 1)); }

# Plans and what was printed of them before, in the folder $1.
furnish() {
  rm -rf "${1:?}"/*
  cat > "$1/plan.yml" <<'PLAN'
plan: 1
document: {issuer: ubnd, year: 2027, subject: "Chuyển đổi số năm ${year}"}
units:
  ubnd: {name: Ủy ban nhân dân phường Hải Dương, level: phường}
  vhxh: {name: Phòng Văn hóa - Xã hội}
tasks:
  - {title: Nâng cấp mạng nội bộ của trụ sở, lead: vhxh, due: Quý III/2027, output: Mạng được nghiệm thu}
sections:
  - {title: Nhiệm vụ, text: "Danh mục tại ${appendix.nhiem-vu} kèm theo."}
appendices:
  - {id: nhiem-vu, title: Danh mục nhiệm vụ, table: tasks}
PLAN
  sed 's/{title: Nâng/{titel:   Nâng/' "$1/plan.yml" > "$1/sua.yml"
  for name in cu.html cu.json nho.json cu.pdf; do echo "bản cũ" > "$1/$name"; done
  # A converter: what Chromium would do.
  cat > "$1/chromium" <<'CONVERTER'
#!/bin/sh
for word; do case $word in --print-to-pdf=*) out=${word#*=};; esac; done
printf '%%PDF-1.4\n' > "$out"
CONVERTER
  chmod 755 "$1/chromium"
}

# Every file below a folder with its sum.
contents() { (cd "$1" && find . -type f ! -name day -exec cksum {} + | sort); }

# Each command that writes, in the folder $1, as $2 (a program before it, or nothing): it must fail with words like $3.
# $4 says what is tried.
all_refused() {
  failures=$failed
  while read -r call; do
    tried=$((tried + 1))
    before=$(contents "$1")
    status=0
    # shellcheck disable=SC2086 # words of a call
    (cd "$1" && TMPDIR=$1 $2 "$plantool" $call) > "$work/out" 2> "$work/err" < /dev/null || status=$?
    [ "$status" = 2 ] || fail "$4: plantool $call: status $status: $(cat "$work/err")"
    grep -qE "$3" "$work/err" || fail "$4: plantool $call: $(cat "$work/err")"
    [ "$(contents "$1")" = "$before" ] || fail "$4: plantool $call: files changed"
  done <<'CALLS'
render plan.yml -o cu.html
render plan.yml --for all --to md -o phieu/
build plan.yml -o ra
compile plan.yml -o cu.json
fmt sua.yml
lint sua.yml --fix
lint plan.yml --write-baseline nho.json
lint plan.yml --output sarif:cu.json
schema -o cu.json
render plan.yml -o cu.pdf --pdf-with ./chromium
CALLS
  [ "$failed" != "$failures" ] || echo "$4: ok"
}

mounts() {
  if ! mount -t tmpfs -o size=256k,mode=777 none "$disk" 2>/dev/null; then
    skip "a full disk, a disk for reading only: no right to mount"
    return
  fi
  furnish "$disk"
  dd if=/dev/zero of="$disk/day" bs=4096 2>/dev/null || true
  all_refused "$disk" "" "đĩa đã đầy" "a full disk"
  rm "$disk/day"
  (cd "$disk" && "$plantool" fmt sua.yml && "$plantool" render plan.yml -o cu.html) > /dev/null 2>&1 ||
    fail "a disk with room again"
  furnish "$disk"
  mount -o remount,ro none "$disk"
  all_refused "$disk" "" "ổ đĩa chỉ cho đọc" "a disk for reading only"
  umount "$disk"
}

# What starts a program as an ordinary user.
as_user=
rights() {
  if [ "$(id -u)" = 0 ]; then
    if ! setpriv --reuid=65534 --regid=65534 --clear-groups "$plantool" --version > /dev/null 2>&1; then
      skip "folders and files without the right to write: setpriv, or the program's libraries, are closed to other users"
      return
    fi
    as_user="setpriv --reuid=65534 --regid=65534 --clear-groups"
  fi
  furnish "$disk"
  [ "$(id -u)" != 0 ] || chown -R 65534:65534 "$disk"
  chmod 555 "$disk"
  all_refused "$disk" "$as_user" "không có quyền|không ghi được" "a folder for reading only"
  chmod 755 "$disk"
  chmod 444 "$disk"/*.yml "$disk"/cu.* "$disk"/nho.json
  mkdir "$disk/phieu" "$disk/ra"
  chmod 555 "$disk/phieu" "$disk/ra"
  all_refused "$disk" "$as_user" "không có quyền|không ghi được" "files for reading only"
  chmod 755 "$disk/phieu" "$disk/ra"
}

threads() {
  furnish "$disk"
  for number in $(seq 40); do
    mkdir "$disk/xa-$number"
    cp "$disk/sua.yml" "$disk/xa-$number/plan.yml"
  done
  chmod -R a+rX "$disk"
  tried=$((tried + 1))
  whole=$(cd "$disk" && "$plantool" lint . -j 1 --fail-on warning) || true
  # shellcheck disable=SC2086 # a program before the call
  fewer=$(cd "$disk" && $as_user prlimit --nproc=1 "$plantool" lint . -j 8 --fail-on warning) || true
  [ "$whole" = "$fewer" ] || fail "no threads: another report"
  [ -n "$whole" ] || fail "no threads: no report"
  echo "no threads: ok"
}

# Too little memory ends the program, by a message or by the system; what is written is whole all the same.
memory() {
  furnish "$disk"
  (cd "$disk" && "$plantool" build plan.yml --to md,html,docx,xlsx -o dung) > /dev/null 2>&1
  ended=0
  for size in 40000 60000 80000 100000 120000 140000 160000 200000 250000 300000 400000 600000 1000000; do
    tried=$((tried + 1))
    rm -rf "$disk/ra"
    status=0
    # The shell says of the end by a signal what the status says.
    {
      (cd "$disk" && exec prlimit --as=$((size * 1024)) "$plantool" build plan.yml --to md,html,docx,xlsx -o ra) \
        > "$work/out" 2> "$work/err" || status=$?
    } 2> /dev/null
    [ "$status" = 0 ] || ended=$((ended + 1))
    [ -d "$disk/ra" ] || continue
    for file in $(cd "$disk/ra" && find . -type f); do
      cmp -s "$disk/ra/$file" "$disk/dung/$file" || fail "memory of $size kB: $file is not whole"
    done
    [ "$status" != 0 ] || diff -r "$disk/ra" "$disk/dung" > /dev/null || fail "memory of $size kB: status 0, files missing"
  done
  [ "$status" = 0 ] || fail "a gigabyte of memory is too little"
  [ "$ended" != 0 ] || fail "no limit of memory was too small: nothing was tried"
  echo "too little memory: ok"
}

case ${2:-} in
mounts) mounts ;;
*)
  if [ "$(id -u)" = 0 ]; then
    mounts
  elif unshare -rm true 2>/dev/null; then
    # In a namespace of its own an ordinary user may mount.
    unshare -rm sh "$0" "$plantool" mounts || failed=$((failed + 1))
  else
    skip "a full disk, a disk for reading only: not the superuser, and no namespace"
  fi
  rights
  if command -v prlimit > /dev/null; then
    threads
    memory
  else
    skip "limits of threads and memory: no prlimit"
  fi
  ;;
esac
echo "check-faults: $tried runs, $skipped skipped, $failed failed"
[ "$failed" = 0 ]

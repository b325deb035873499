# Sourced by scripts/check-dist.sh: the package on a clean Debian system, and the program where there is no system at all.

# enter ROOT COMMAND...: runs a command in a root with a /proc of its own, which goes away with it, and no other variables.
enter() {
  unshare --mount sh -c 'mount -t proc proc "$0/proc" && exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot "$0" "$@"' "$@" \
    </dev/null
}

# Whether this machine lets us do that.
can_enter() {
  if [ "$(id -u)" != 0 ]; then skip "$1: only the superuser can change roots"; return 1; fi
  mkdir -p "$work/try/proc"
  if unshare --mount mount -t proc proc "$work/try/proc" 2>/dev/null; then return 0; fi
  skip "$1: this machine lets nobody mount /proc"
  return 1
}

# Unpacks a minimal Debian system without Swift and libraries, with the manual and bash-completion, into $root.
clean_root() {
  can_enter "the clean Debian root" || return 1
  if ! has debootstrap; then skip "the clean Debian root: debootstrap is not installed"; return 1; fi
  if [ ! -f "$cache/bookworm.tar" ]; then
    say "making a clean Debian root (a few minutes, kept in .build/check-dist)"
    rm -rf "$cache/root"
    if ! debootstrap --variant=minbase --include=man-db,bash-completion bookworm "$cache/root" >"$cache/log" 2>&1; then
      skip "the clean Debian root: debootstrap failed, see .build/check-dist/log"
      rm -rf "$cache/root"
      return 1
    fi
    # Manuals are shown, not left out as in containers.
    rm -rf "$cache/root/var/cache/apt/archives"/*.deb "$cache/root/var/lib/apt/lists"/*
    tar -cf "$cache/bookworm.tar.new" -C "$cache/root" .
    mv "$cache/bookworm.tar.new" "$cache/bookworm.tar"
    rm -rf "$cache/root"
  fi
  root=$work/root
  mkdir "$root"
  tar -xpf "$cache/bookworm.tar" -C "$root"
  enter "$root" useradd --create-home nguoi-soan
}

# in_root COMMANDS: run by the ordinary user of the clean root, in another folder than the package's.
in_root() {
  enter "$root" su nguoi-soan -s /bin/bash -c "cd && export LC_ALL=C.UTF-8 && $1"
}

# Everything but what the package manager and the manual's index write for themselves.
listing() {
  (cd "$root" && find . -path ./proc -prune -o -path ./dev -prune -o -path ./home -prune -o -path ./var/log -prune \
    -o -path ./var/cache -prune -o -path './var/lib/dpkg' -prune -o -print | sort)
}

package_on_clean_root() {
  [ -n "$deb" ] || return 0
  clean_root || return 0
  ! enter "$root" sh -c 'ls /usr/lib/*/libyaml* /usr/lib/*/libminizip* /usr/lib/*/libexpat* /usr/lib/*/libgumbo* /opt/swift' \
    >/dev/null 2>&1 || fail "the root is not clean"
  listing >"$work/before"
  cp "$dist/$deb" "$root/tmp/"
  enter "$root" dpkg -i "/tmp/$deb" >"$work/log" 2>&1 || fail "dpkg -i: $(cat "$work/log")"
  rm "$root/tmp/$deb"
  [ "$(in_root 'plantool --version')" = "$version" ] || fail "the installed program has another version"
  [ "$(enter "$root" dpkg-query -W -f '${Version}' plantool)" = "$version" ] || fail "the package has another version"
  in_root 'cp -r /usr/share/doc/plantool/examples ke-hoach && mkdir khac && cd khac &&
    plantool lint ../ke-hoach && plantool build ../ke-hoach -o ra --today 2027-01-15 2>/dev/null &&
    plantool render ../ke-hoach/tan-ky/plan.yml --whole -o mot.docx && plantool verify mot.docx ../ke-hoach/tan-ky/plan.yml &&
    plantool build /usr/share/doc/plantool/examples -o tai-cho --today 2027-01-15 2>/dev/null' >"$work/log" 2>&1 ||
    fail "the examples on the clean root: $(cat "$work/log")"
  for folder in ra tai-cho; do
    diff -r "$work/expected" "$root/home/nguoi-soan/khac/$folder" || fail "the clean root prints other bytes ($folder)"
  done
  in_root 'MANWIDTH=100 man plantool | cat' | grep -q 'plantool lint \[options\] path' || fail "man plantool"
  in_root 'MANWIDTH=100 man -L vi plantool | cat' | grep -q 'plantool lint \[tùy chọn\] path' || fail "man -L vi plantool"
  in_root '. /usr/share/bash-completion/bash_completion; _completion_loader plantool
    complete -p plantool >/dev/null && COMP_WORDS=(plantool bu) COMP_CWORD=1 COMP_LINE="plantool bu" COMP_POINT=11 &&
    _plantool plantool bu plantool && [ "${COMPREPLY[*]}" = build ]' || fail "completion on the clean root"
  ! enter "$root" dpkg --verify plantool | grep . || fail "installed files are not as packed"
  enter "$root" dpkg -r plantool >"$work/log" 2>&1 || fail "dpkg -r: $(cat "$work/log")"
  listing >"$work/after"
  diff "$work/before" "$work/after" || fail "dpkg -r leaves something behind"
  [ -z "$(enter "$root" dpkg-query -l plantool 2>/dev/null | grep '^[a-z]i')" ] || fail "the package is still there"
  say "installed, run by an ordinary user, and removed without a trace on a clean Debian root"
}

# A root with nothing but the program, the examples, a shell that is one static file itself, and /proc, from which Swift takes
# the words of a call: no /etc, /dev, /usr, no library, no user's name.
program_without_system() {
  can_enter "the root without a system" || return 0
  if ! has busybox || readelf -l "$(command -v busybox)" | grep -q INTERP; then
    skip "the root without a system: no static busybox"
    return 0
  fi
  bare=$work/bare
  mkdir -p "$bare/bin" "$bare/proc"
  cp "$(command -v busybox)" "$bare/bin/sh"
  cp "$unpacked/bin/plantool" "$bare/plantool"
  cp -R "$work/examples" "$bare/k"
  chmod 1777 "$bare"
  enter "$bare" /bin/sh -c 'cd / && /plantool lint /k && /plantool build k -o ra --today 2027-01-15' >"$work/log" 2>&1 ||
    fail "the program by itself: $(cat "$work/log")"
  diff -r "$work/expected" "$bare/ra" || fail "the program by itself prints other bytes"
  say "runs by itself in an empty root: no file of a system but /proc"
}

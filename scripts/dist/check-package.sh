# Sourced by scripts/check-dist.sh: what can be seen of the packages without running them.

# Another time zone, language, umask and folder, and a second later: not a byte may differ.
same_bytes_twice() {
  (umask 077; TZ=Asia/Ho_Chi_Minh LANG=vi_VN.UTF-8 sh "$project/scripts/dist.sh" "$program" "$work/again" >"$work/log") ||
    fail "packing a second time: $(cat "$work/log")"
  for file in "$work"/again/*; do
    cmp "$file" "$dist/${file##*/}" || fail "${file##*/} has other bytes the second time"
  done
  [ "$(ls "$work/again" | wc -l)" -ge 3 ] || fail "too few files were packed"
  (cd "$dist" && sha256sum --quiet --check SHA256SUMS) || fail "SHA256SUMS do not fit"
  deb=$(ls "$work/again" | grep '\.deb$' || true)
  rm -rf "$work/again"
  [ -n "$deb" ] || skip "the Debian package: there is no dpkg-deb"
  tar -xzf "$archive" -C "$work"
  unpacked=$work/$name
  say "packed twice, the same bytes"
}

# The debug information on its own names the line of a function of the stripped program.
debug_file_fits() {
  build() { readelf -n "$1" 2>/dev/null | sed -n 's/.*Build ID: //p'; }
  [ -n "$(build "$program")" ] || fail "the program has no build id"
  [ "$(build "$unpacked/bin/plantool")" = "$(build "$dist/$name.debug")" ] || fail "the debug file is another program's"
  readelf -S "$unpacked/bin/plantool" | grep -qE '\.debug_info|\.symtab' && fail "the program is not stripped"
  address=$(nm "$program" | sed -n 's/^\([0-9a-f]*\) [tT] .*LintCallV3runyyKF$/\1/p' | head -n 1)
  [ -n "$address" ] || fail "no function to look for"
  line=$(addr2line -e "$dist/$name.debug" "0x$address")
  case $line in
  */LintCall.swift:*) say "the debug file names places: ${line##*/}" ;;
  *) fail "the debug file does not know the place of LintCall.run: $line" ;;
  esac
}

# Every relative link of the packed documentation leads to a file of the package.
links_lead_somewhere() {
  count=0
  for page in $(find "$unpacked" -name '*.md'); do
    for link in $(sed -n 's/`[^`]*`//g; s/](\([^)# ]*\)[^)]*)/\n<\1>\n/gp' "$page" | sed -n 's/^<\(.*\)>$/\1/p'); do
      case $link in http:* | https:* | mailto:*) continue ;; esac
      [ -e "$(dirname "$page")/$link" ] || fail "${page#"$unpacked/"} leads to $link, which is not in the package"
      count=$((count + 1))
    done
  done
  [ "$count" -ge 20 ] || fail "only $count links were found in the documentation"
  say "$count links in the documentation lead to files of the package"
}

# The manual pages, by scripts/check-manual.sh, with the tools that it would do without.
manual_is_clean() {
  for tool in groff mandoc lexgrog; do has "$tool" || skip "$tool on the manual: not installed"; done
  sh scripts/check-manual.sh "$program" || fail "the manual"
  for page in man1 vi/man1; do
    gzip -dc "$unpacked/share/man/$page/plantool.1.gz" | grep -q "\"plantool $version\"" || fail "$page has another version"
  done
}

# Every tag of lintian that is overridden has its reason in scripts/dist/lintian-overrides.
lintian_is_content() {
  [ -n "$deb" ] || return 0
  if ! has lintian; then skip "lintian: not installed"; return 0; fi
  asroot=
  [ "$(id -u)" != 0 ] || asroot=--allow-root
  LC_ALL=C.UTF-8 lintian $asroot --tag-display-limit 0 --display-info --fail-on error,warning,info "$dist/$deb" \
    >"$work/log" 2>&1 || fail "lintian: $(cat "$work/log")"
  say "lintian: nothing but what is overridden with a reason"
}

# What bash, zsh and fish offer at a terminal.
completions_complete() {
  for shell in bash zsh fish; do
    if ! has "$shell"; then skip "completion in $shell: not installed"; continue; fi
    python3 scripts/dist/complete.py "$shell" "$unpacked" || fail "completion in $shell"
    say "completion in $shell offers commands, options, values, rules and files"
  done
}

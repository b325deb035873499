# Sourced by scripts/check-dist.sh: the unpacked archive, run from anywhere, prints what the program prints here.

# expected FOLDER: what the program that was built makes of the packed examples.
expected() {
  cp -R "$unpacked/share/doc/plantool/examples" "$work/examples"
  (cd "$work" && env -i "$project/${program#"$project/"}" build examples -o expected --today 2027-01-15 >/dev/null 2>&1) ||
    fail "the examples cannot be printed"
  [ "$(find "$work/expected" -name 'ke-hoach.docx' | wc -l)" = 5 ] || fail "five examples were expected"
  # And the examples print what the repository's plans print with its folder of templates.
  env -i "$project/${program#"$project/"}" build plans -o "$work/repository" --today 2027-01-15 >/dev/null 2>&1 ||
    fail "plans/ cannot be printed"
  diff -r "$work/repository" "$work/expected" || fail "the packed examples print something else than plans/"
  # The golden files are printed by the debug program, with Foundation as a shared library and all of ICU's tables.
  count=0
  for file in Tests/PlantoolTests/Golden/*/*; do
    printed=$work/expected/${file#Tests/PlantoolTests/Golden/}
    [ -f "$printed" ] || continue
    cmp "$file" "$printed" || fail "the release program prints something else than the tests' golden file"
    count=$((count + 1))
  done
  [ "$count" -ge 20 ] || fail "only $count golden files were printed"
}

archive_runs_anywhere() {
  expected
  home="$work/nhà của tôi"
  mkdir -p "$home/bin" "$home/plantool cũ" "$home/việc"
  cp -R "$unpacked/." "$home/plantool cũ/"
  ln -s "../plantool cũ/bin/plantool" "$home/bin/plantool"
  cp -R "$home/plantool cũ/share/doc/plantool/examples" "$home/việc/kế hoạch"
  # The program carries its templates: the folder beside it is only there to copy from.
  rm -rf "$home/plantool cũ/share"
  (
    cd "$home/việc"
    PATH=$home/bin:/usr/bin:/bin
    [ "$(env -i PATH="$PATH" plantool --version)" = "$version" ] || fail "--version through a link"
    env -i PATH="$PATH" plantool lint "kế hoạch" >/dev/null || fail "lint through a link"
    env -i PATH="$PATH" plantool build "kế hoạch" -o ra --today 2027-01-15 >/dev/null 2>&1 || fail "build through a link"
  ) || exit 1
  diff -r "$work/expected" "$home/việc/ra" || fail "the unpacked program prints other bytes"
  # An office's own templates, copied from the package, are used.
  cp -R "$unpacked/share/plantool/templates" "$home/việc/mau"
  sed 's|^# templates: mau .*|templates: ../mau|' "$work/examples/plantool.yml" >"$home/việc/kế hoạch/plantool.yml"
  sed -i 's|Nơi nhận:|Nơi gửi:|' "$home/việc/mau/labels/van-ban.yml"
  (cd "$home/việc" && "$home/bin/plantool" render "kế hoạch/hai-hung/plan.yml" --whole -o x.md >/dev/null 2>&1) ||
    fail "templates copied from the package"
  grep -q 'Nơi gửi:' "$home/việc/x.md" || fail "the office's own templates were not used"
  say "the archive runs from a folder with spaces, through a link, without the files beside it"
}

#!/bin/sh
# Packs the release program: a tar archive for any Linux, a Debian package, and the debug information that is stripped off.
# dist.sh [PROGRAM [FOLDER]]; run by `make dist`. The same program and sources give the same bytes.
set -eu
cd "$(dirname "$0")/.."
LC_ALL=C.UTF-8 TZ=UTC
export LC_ALL TZ
umask 022
program=${1:-.build/release/plantool}
target=${2:-dist}
version=$("$program" --version)
machine=$(uname -m)
name=plantool-$version-linux-$machine
# The day of the last change stands for today, so that the archives depend on nothing but their contents.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
export SOURCE_DATE_EPOCH
maintainer=${DIST_MAINTAINER:-$(git log -1 --format='%an <%ae>' 2>/dev/null || echo "plantool <plantool@localhost>")}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
mkdir -p "$target"
usr=$work/deb/usr
share=$usr/share
doc=$share/doc/plantool

# The program. What a backtrace needs goes into a file of its own, which a debugger finds beside the program.
mkdir -p "$usr/bin"
objcopy --only-keep-debug --compress-debug-sections=zlib "$program" "$work/$name.debug"
strip --strip-all --remove-section=.comment --remove-section=.note -o "$usr/bin/plantool" "$program"
objcopy --add-gnu-debuglink="$work/$name.debug" "$usr/bin/plantool"
chmod 755 "$usr/bin/plantool"
chmod 644 "$work/$name.debug"

# Manual and completions, as the program describes itself.
day=$(date -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)
"$program" --experimental-dump-help >"$work/help.json"
for page in en:man1 vi:vi/man1; do
  mkdir -p "$share/man/${page#*:}"
  python3 scripts/dist/manual.py "${page%%:*}" "docs/man/plantool.${page%%:*}.1" "$version" "$day" \
    <"$work/help.json" >"$share/man/${page#*:}/plantool.1"
  gzip -9n "$share/man/${page#*:}/plantool.1"
done
for shell in bash:bash-completion/completions/plantool zsh:zsh/vendor-completions/_plantool \
  fish:fish/vendor_completions.d/plantool.fish; do
  mkdir -p "$share/$(dirname "${shell#*:}")"
  # It is read by a shell, not run.
  "$program" --generate-completion-script "${shell%%:*}" | sed '1{/^#!/d}' >"$share/${shell#*:}"
done

# Templates, documentation, examples. Links lead to where things lie in the package.
mkdir -p "$share/plantool" "$doc"
cp -R templates "$share/plantool/"
sed -i 's|](\.\./docs/|](../../doc/plantool/|g' "$share/plantool/templates/README.md"
for page in huong-dan ngon-ngu language outputs verify compile decree-30; do cp "docs/$page.md" "$doc/"; done
cp -R docs/rules docs/ci "$doc/"
sed -i 's|](\.\./plans/|](examples/|g' "$doc"/*.md
gzip -9nc CHANGELOG.md >"$doc/CHANGELOG.md.gz"
cp scripts/dist/copyright "$doc/copyright"
cp -R plans "$doc/examples"
# The examples print with the program's own templates, so that they can be copied anywhere.
settings=$doc/examples/plantool.yml
grep -q '^templates: \.\./templates ' "$settings" || { echo "dist: plans/plantool.yml names no templates" >&2; exit 1; }
sed -i 's|^templates: \.\./templates .*|# templates: mau   # khung in và mẫu bảng của cơ quan; chép từ share/plantool/templates|' "$settings"

find "$work" -type d -exec chmod 755 {} +
find "$share" -type f -exec chmod 644 {} +
chmod 755 "$doc/ci/pre-commit"

# The archive: the same tree, with the licences that a Debian system has anyway.
mkdir "$work/$name"
cp -R "$usr/." "$work/$name/"
cp LICENSE scripts/dist/README.txt "$work/$name/"
mkdir "$work/$name/licenses"
for licence in LGPL-2.1 GPL-3; do
  [ ! -f "/usr/share/common-licenses/$licence" ] || cp -L "/usr/share/common-licenses/$licence" "$work/$name/licenses/"
done
chmod 644 "$work/$name"/LICENSE "$work/$name"/README.txt "$work/$name"/licenses/*
(cd "$work" && tar --create --sort=name --format=gnu --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
  "$name") | gzip -9n >"$target/$name.tar.gz"
mv "$work/$name.debug" "$target/"

# The Debian package.
files="$name.tar.gz $name.debug"
if command -v dpkg-deb >/dev/null; then
  arch=$(dpkg --print-architecture)
  deb=plantool_${version}_$arch.deb
  printf 'plantool (%s) unstable; urgency=medium\n\n  * See CHANGELOG.md.gz.\n\n -- %s  %s\n' "$version" "$maintainer" \
    "$(date -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n >"$doc/changelog.gz"
  mkdir -p "$share/lintian/overrides"
  cp scripts/dist/lintian-overrides "$share/lintian/overrides/plantool"
  libraries=$(dpkg-query -W -f '${source:Package} (= ${source:Version})\n' libyaml-dev libminizip-dev zlib1g-dev \
    libexpat1-dev libgumbo-dev libssl-dev libjemalloc-dev libc6-dev libgcc-12-dev 2>/dev/null |
    sort -u | paste -sd, | sed 's/,/, /g')
  mkdir "$work/deb/DEBIAN"
  sed -e "s|@version@|$version|" -e "s|@arch@|$arch|" -e "s|@maintainer@|$maintainer|" -e "s|@libraries@|$libraries|" \
    -e "s|@size@|$(du -sk --apparent-size "$usr" | cut -f1)|" scripts/dist/control.in >"$work/deb/DEBIAN/control"
  (cd "$work/deb" && find usr -type f | sort | xargs -d '\n' md5sum) >"$work/deb/DEBIAN/md5sums"
  chmod 644 "$work"/deb/DEBIAN/* "$doc/changelog.gz" "$share/lintian/overrides/plantool"
  find "$work/deb" -type d -exec chmod 755 {} +
  find "$work/deb" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  # One thread: the number of threads would show in the bytes.
  dpkg-deb --root-owner-group -Zxz --threads-max=1 --build "$work/deb" "$target/$deb" >/dev/null
  files="$files $deb"
else
  echo "dist: no dpkg-deb here, so no Debian package was made" >&2
fi
(cd "$target" && sha256sum $files >SHA256SUMS && ls -l $files)

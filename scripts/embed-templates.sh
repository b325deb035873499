#!/bin/sh
# Writes templates/ into Sources/Render/Templates/EmbeddedTemplates.swift, so that the program works without the folder.
# Run it after every change of a template; a test fails while the two differ.
set -eu
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")/.."
target=Sources/Render/Templates/EmbeddedTemplates.swift

# list NAME FOLDER ENDING: a Swift constant with the files of a folder, by name.
list() {
  printf '\n  public static let %s: [(name: String, bytes: [UInt8])] = [\n' "$1"
  for file in "templates/$2"/*."$3"; do
    [ -f "$file" ] || continue
    if grep -q '"""###' "$file"; then
      echo "$file: cannot be embedded, it holds \"\"\"###" >&2
      exit 1
    fi
    printf '    (\n      "%s",\n      Array(\n        ###"""\n' "${file##*/}"
    cat "$file"
    printf '\n"""###.utf8)\n    ),\n'
  done
  printf '  ]\n'
}

{
  echo '// swift-format-ignore-file'
  echo '// Written by scripts/embed-templates.sh from templates/. Do not edit.'
  echo
  echo '/// The templates that the program was built with.'
  printf 'public enum EmbeddedTemplates {'
  printf '\n  /// Frames of HTML files.'
  list html html mustache
  printf '\n  /// Frames of Markdown files.'
  list markdown markdown mustache
  printf '\n  /// Labels.'
  list labels labels yml
  printf '\n  /// Table layouts.'
  list layouts layouts yml
  echo '}'
} >"$target.new"
mv "$target.new" "$target"

#!/bin/sh
# Writes Sources/Linter/Engine/PlacesThatDiffer+Generated.swift from a table of the country's communes (tab-separated, with
# the columns province and commune_name):  sh scripts/generate-places.sh TABLE.tsv
# Only names that differ from another in diacritics alone are kept: of these two spellings are two places.
set -eu
LC_ALL=C
export LC_ALL
python3 - "$1" "$(dirname "$0")/../Sources/Linter/Engine/PlacesThatDiffer+Generated.swift" <<'PYTHON'
import collections, csv, sys, unicodedata

def bare(name):
    letters = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return "".join(c for c in letters if not unicodedata.combining(c))

groups = collections.defaultdict(set)
with open(sys.argv[1], encoding="utf-8") as table:
    for row in csv.DictReader(table, delimiter="\t"):
        for name in (row["province"], row["commune_name"]):
            groups[bare(name)].add(unicodedata.normalize("NFC", name))
names = sorted(name for group in groups.values() if len(group) > 1 for name in group)
with open(sys.argv[2], "w", encoding="utf-8") as out:
    out.write("// swift-format-ignore-file\n// Written by scripts/generate-places.sh. Do not edit.\n\n")
    out.write("extension PlacesThatDiffer {\n  /// Names between line ends.\n  static let names: StaticString = \"\"\"\n\n")
    out.write("".join(f"    {name}\n" for name in names))
    out.write("\n    \"\"\"\n}\n")
PYTHON

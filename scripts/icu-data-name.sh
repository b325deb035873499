#!/bin/sh
# Prints the name of ICU's table in the static library of this toolchain (icudt76_dat), for Sources/CNoICUData. Prints nothing
# where there is none: the program is then as large as that library makes it.
set -eu
swift=$(command -v "${SWIFT:-swift}")
folder=$(dirname "$(realpath "$swift")")/../lib/swift_static/linux
nm "$folder/lib_FoundationICU.a" 2>/dev/null | sed -n 's/.* [RD] \(icudt[0-9]*_dat\)$/\1/p' | head -n 1

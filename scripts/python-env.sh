# Sourced by the checks that need a package from PyPI: python_env NAME FOLDER MODULE REQUIREMENTS
# sets $python to an interpreter in FOLDER that has MODULE. Where it cannot be fetched for want of a network the check is
# skipped, and says so; with CI set that is a failure, since there nobody reads what was skipped.
python_env() {
  python=$2/bin/python
  if [ -x "$python" ] && "$python" -c "import $3" 2>/dev/null; then return; fi
  echo "$1: installing $3 into $2"
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  rm -rf "$2"
  if { python3 -m venv "$2" && "$python" -m pip install --quiet --retries 2 --timeout 20 -r "$4"; } >"$log" 2>&1; then
    return
  fi
  cat "$log" >&2
  if grep -qE 'NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError|name resolution|Name or service|Network is unreachable|Connection (refused|reset)|timed out' "$log"; then
    echo "$1: SKIPPED, nothing was checked: the package index cannot be reached" >&2
    [ -z "${CI:-}" ] || exit 1
    exit 0
  fi
  echo "$1: $3 could not be installed" >&2
  exit 1
}

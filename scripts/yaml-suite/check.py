"""Runs plantool on every YAML input below a folder: check.py PLANTOOL FOLDER.

Each input is taken three times: as it is, as it is in the place of a plan's `extra`, and so with CRLF line ends. No command may
crash, hang, or change a file that it refuses; where libyaml reads the input, and `fmt` rewrites the file, libyaml must read the
same values from it as before.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

import yaml

SECONDS = 20
COMMANDS = (["lint"], ["lint", "--fix"], ["compile"], ["fmt"], ["build", "--to", "md,html", "-o", "out"])


def inputs(folder):
    """Names and bytes: the suite's own cases where the folder has them, else every file that is called YAML."""
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and ".git" not in p.parts):
        name = str(path.relative_to(folder))
        if path.name == "in.yaml":
            yield name, path.read_bytes()
        elif path.suffix == ".yaml" and path.parent.name == "src":
            yield from cases(name, path.read_bytes())
        elif path.suffix in (".data", ".yml", ".yaml", ".canonical") or ".loader-" in path.name:
            yield name, path.read_bytes()


def cases(name, data):
    """The cases of a file of the suite's `main` branch, where signs stand for what cannot be seen."""
    for number, case in enumerate(yaml.load(data, Loader=yaml.CSafeLoader)):
        text = case.get("yaml")
        if text is None:
            continue
        for dashes in ("————", "———", "——", "—", ""):
            text = text.replace(dashes + "»", "\t")
        text = text.replace("␣", " ").replace("↵", "").replace("←", "\r").replace("⇔", "\ufeff")
        if text.endswith("∎\n"):
            text = text[:-2]
        yield f"{name}#{number}", text.encode()


def in_a_plan(data):
    """The input as a value of a plan, which `fmt` rewrites; None for what is no text."""
    try:
        lines = data.decode("utf-8").splitlines(keepends=True)
    except UnicodeDecodeError:
        return None
    head = "plan: 1\ndocument: {year: 2027, subject: x}\ntasks:\n  - title: x\n    extra:\n"
    return (head + "".join("      " + line if line.strip() else line for line in lines)).encode()


def values(data):
    """What libyaml reads, without order of keys, styles and places; None where it reads nothing, or names have no meaning."""
    try:
        node = yaml.compose(data, Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, ValueError, UnicodeError):
        return None
    seen = set()

    def plain(node):
        if node is None:
            return ()
        if id(node) in seen:
            return "circle"
        seen.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            # Quotes and signs decide a type for YAML, never for a plan.
            result = ("scalar", node.value)
        elif isinstance(node, yaml.SequenceNode):
            result = ("list", tuple(plain(child) for child in node.value))
        else:
            result = ("map", tuple(sorted(((plain(k), plain(v)) for k, v in node.value), key=repr)))
        seen.discard(id(node))
        return result

    return plain(node)


def run(plantool, folder, command):
    """Exit status, or why there is none; and what was printed."""
    try:
        done = subprocess.run(
            [plantool, command[0], "plan.yml"] + command[1:], cwd=folder, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return "it hangs", b""
    return done.returncode, done.stdout + done.stderr


def check(plantool, name, data, faults):
    """Takes an input through the commands; returns whether `fmt` rewrote it and libyaml could compare."""
    compared = False
    for command in COMMANDS:
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "plan.yml")
            path.write_bytes(data)
            status, printed = run(plantool, folder, command)
            after = path.read_bytes()
        said = f"{name}: {' '.join(command)}"
        if status not in (0, 1, 2):
            faults.append(f"{said}: ended with {status}: {printed[-300:]!r}")
        elif status != 0 and not printed:
            faults.append(f"{said}: refused without a word")
        elif command == ["fmt"]:
            if status != 0 and after != data:
                faults.append(f"{said}: refused, and changed all the same")
            before = values(data)
            if status == 0 and before is not None and after != data:
                compared = True
                if values(after) != before:
                    faults.append(f"{said}: other values than before\n{data!r}\n{after!r}")
        elif command == ["lint"] and after != data:
            faults.append(f"{said}: changed the file")
    return compared


def main():
    plantool, folder = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2])
    faults, count, compared = [], 0, 0
    for name, data in inputs(folder):
        count += 1
        wrapped = in_a_plan(data)
        forms = [(name, data)]
        if wrapped is not None:
            crlf = wrapped.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
            forms += [(name + " in a plan", wrapped), (name + " in a plan with CRLF", crlf)]
        for form, content in forms:
            compared += check(plantool, form, content, faults)
    for fault in faults:
        print(fault)
    print(f"{count} inputs, {compared} times the values of a rewritten file compared with libyaml, {len(faults)} faults")
    if count == 0:
        sys.exit(f"no YAML inputs below {folder}")
    sys.exit(1 if faults else 0)


main()

"""Holds the JSON Schema against the program: what PL010 to PL013 refuse, the schema must refuse, and nothing else.

usage: check.py PLANTOOL ROOT [COUNT]

The cases (cases.py) are the same every time. A case that the program refuses with one of these codes and the schema
accepts is a fault, and so is one that the schema alone refuses; but for what SAME_VALUE names.
"""
import collections
import concurrent.futures
import json
import pathlib
import subprocess
import sys
import tempfile

from cases import SAME_VALUE, cases
from tree import load

# An unknown key, a missing one, a wrong type, a bad value; and both spellings of a key at once.
CODES = {"PL010", "PL011", "PL012", "PL013", "PL002"}
# A day that the calendar does not have: the schema need not know.
EITHER = {"PL014"}


def same_value(what):
    """Why a schema cannot see what the case does; None for most."""
    word = what.rpartition(":= ")[2]
    return next((reason for reason, words in SAME_VALUE.items() if word in words), None)


def shipped(root):
    paths = sorted(root.glob("plans/*/*.yml")) + sorted(root.glob("templates/layouts/*.yml"))
    return [(str(path.relative_to(root)), load(path.read_bytes())) for path in paths]


def program(plantool, files):
    """The codes of each file's errors."""
    found = collections.defaultdict(set)
    for start in range(0, len(files), 400):
        result = subprocess.run(
            [plantool, "lint", "--format", "json", *files[start:start + 400]], capture_output=True, text=True)
        if result.returncode not in (0, 1):
            sys.exit(f"plantool lint: {result.stderr}")
        for finding in json.loads(result.stdout)["findings"]:
            if finding["severity"] == "error":
                found[finding["file"]].add(finding["code"])
    return found


def validator(schema, files):
    """What check-jsonschema says of each file that it refuses."""
    command = [str(pathlib.Path(sys.executable).parent / "check-jsonschema"), "--schemafile", schema, "-o", "json"]
    result = subprocess.run([*command, *files], capture_output=True, text=True)
    report = json.loads(result.stdout)
    refused = {error["filename"]: f"{error['path']}: {error['message'][:200]}" for error in report["errors"]}
    broken = {error["filename"] for error in report.get("parse_errors", [])}
    return refused, broken


def bad_examples(path, folder):
    """Examples and defaults in the schema that are not what their own field takes."""
    schema = json.load(open(path))
    fields, values = {}, {}
    for name, record in schema["$defs"].items():
        for key, field in record.get("properties", {}).items():
            fields[f"{name}.{key}"] = {"items": {"$ref": f"#/$defs/{name}/properties/{key}"}}
            values[f"{name}.{key}"] = field.get("examples", []) + ([field["default"]] if "default" in field else [])
    checker, instance = pathlib.Path(folder, "examples.schema.json"), pathlib.Path(folder, "examples.json")
    checker.write_text(json.dumps({"$defs": schema["$defs"], "properties": fields}))
    instance.write_text(json.dumps(values))
    return validator(str(checker), [str(instance)])[0]


def judge(schema, files):
    parts = [files[start:start + 1000] for start in range(0, len(files), 1000)]
    refused, broken = {}, set()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for some, unread in pool.map(lambda part: validator(schema, part), parts):
            refused.update(some)
            broken |= unread
    return refused, broken


def main(plantool, root, count):
    root = pathlib.Path(root)
    with tempfile.TemporaryDirectory() as folder:
        schema = f"{folder}/plan.schema.json"
        subprocess.run([plantool, "schema", "-o", schema], check=True)
        texts = {}
        for number, (what, text) in enumerate(cases(json.load(open(schema)), shipped(root), count)):
            path = f"{folder}/{number:05}.yml"
            pathlib.Path(path).write_text(text)
            texts[path] = (what, text)
        whole = [str(path) for path in sorted(root.glob("plans/*/*.yml")) + sorted(root.glob("templates/layouts/*.yml"))]
        found = program(plantool, list(texts))
        refused, broken = judge(schema, list(texts) + whole)
        examples = bad_examples(schema, folder)
    return report(texts, whole, found, refused, broken, list(examples.values()))


def report(texts, whole, found, refused, broken, examples):
    faults = [f"{path}: shipped, but refused: {refused.get(path, 'no YAML')}"
              for path in whole if path in refused or path in broken]
    faults += [f"an example in the schema: {error}" for error in examples]
    counts = collections.Counter()
    for path, (what, text) in texts.items():
        codes = found[path]
        if what.endswith("as it is") and (path in refused or codes & CODES):
            faults.append(f"{what}: {sorted(codes)} {refused.get(path)}\n{text}")
        if path in broken or codes & {"PL001", "PL003", "PL004"}:
            counts["no YAML"] += 1
        elif codes & CODES:
            counts["refused by both" if path in refused else "refused by plantool alone"] += 1
            if path not in refused:
                if known := same_value(what):
                    counts[f"  {known}"] += 1
                else:
                    faults.append(f"{what}\n  {sorted(codes)}, but the schema accepts\n{text}")
        elif path in refused:
            counts["refused by the schema alone"] += 1
            if codes & EITHER:
                counts[f"  {', '.join(sorted(codes & EITHER))}"] += 1
            elif known := same_value(what):
                counts[f"  {known}"] += 1
            else:
                faults.append(f"{what}\n  {refused[path]}\n  but plantool accepts\n{text}")
        else:
            counts["accepted by both"] += 1
    for name, number in counts.items():
        print(f"{number:6} {name}")
    for fault in faults[:20]:
        print(fault)
    print(f"check-schema: {len(texts)} cases and {len(whole)} shipped files, {len(faults)} faults")
    return 1 if faults or len(texts) < 1000 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 1000))

"""Prints the shares of stages and rules from two listings of callgrind_annotate; see profile.sh."""

import re
import subprocess
import sys

STAGES = [
    ("libyaml", r" yaml_parser_parse "),
    ("reader: events to nodes, libyaml included", r"YAMLReader\.run\(\)"),
    ("decoding: nodes to the plan", r"Compiler\.decode\(_:\)"),
    ("resolving: names, ${...}, figures", r"Compiler\.resolve\(_:\)"),
    ("rules, all", r"Linter\.findings\(in:\)"),
    ("rules: the one look at every text (marks)", r"LintContext\.texts\.getter"),
    ("rules: bodies and places in texts", r"LintContext\.bodyMentions\.getter"),
]


def counts(path):
    text = subprocess.run(
        ["swift", "demangle", "--simplified"], stdin=open(path), capture_output=True, text=True, check=True
    ).stdout
    found = {}
    for line in text.splitlines():
        match = re.match(r"\s*([\d,]+)\s*\(\s*[\d.]+%\)\s+(.*)", line)
        if match and not match[2].startswith("=>"):
            name = re.sub(r"^.*?:(?=\S)", " ", match[2].split(" [")[0]) + " "
            found[name] = max(found.get(name, 0), int(match[1].replace(",", "")))
    return found


few, more = counts(sys.argv[1]), counts(sys.argv[2])
cost = {name: (more[name] - few.get(name, 0)) / 50 for name in more}
total = next(value for name, value in cost.items() if "LintCommand.run()" in name)
print(f"instructions for one more plan: {total / 1e6:.2f} million\n")
for title, pattern in STAGES:
    value = max((value for name, value in cost.items() if re.search(pattern, name)), default=0)
    print(f"{value / total:6.1%}  {title}")
print()
rules = {}
for name, value in cost.items():
    match = re.search(r"static Rule\.check\(_:_:\) in conformance (\w+)", name)
    if match:
        rules[match[1]] = value
for name, value in sorted(rules.items(), key=lambda rule: -rule[1])[:20]:
    print(f"{value / total:6.1%}  {name}")

"""Prints the shares of stages and rules from two listings of callgrind_annotate, a longer run less a shorter; see profile.sh.

  profile.py KIND UNIT DIFFERENCE SHORTER LONGER     DIFFERENCE is how many more of UNIT the longer run had
"""

import re
import subprocess
import sys

LINT = [
    ("libyaml", r" yaml_parser_parse "),
    ("reader: events to nodes, libyaml included", r"YAMLReader\.run\(\)"),
    ("decoding: nodes to the plan", r"Compiler\.decode\("),
    ("resolving: names, ${...}, figures", r"Compiler\.resolve\("),
    ("rules, all", r"Linter\.findings\(in:\)"),
    ("rules: the one look at every text (marks)", r"LintContext\.texts\.getter"),
    ("rules: bodies and places in texts", r"LintContext\.bodyMentions\.getter"),
    ("reports", r"TextReporter\.\w+\("),
]
BUILD = [
    ("compiling, libyaml included", r"Compiler\.compile\("),
    ("rules, all", r"Linter\.findings\(in:\)"),
    ("layout of the appendices", r"DocumentBuilder\.appendices\("),
    ("layout of the whole document", r"DocumentBuilder\.whole\("),
    ("Markdown", r"MarkdownFormat\.render\("),
    ("HTML", r"HTMLFormat\.render\("),
    ("of these: reading templates", r"TemplateStore\.template\("),
    ("of these: the values that templates may use", r"DocumentValues\.values\.getter"),
    ("of these: filling in templates", r"MustacheTemplate\.render\(context:\) "),
]
KINDS = {"lint": LINT, "tasks": LINT, "build": BUILD}


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


kind, unit, difference, shorter, longer = sys.argv[1:]
few, more = counts(shorter), counts(longer)
cost = {name: (more[name] - few.get(name, 0)) / int(difference) for name in more}
total = next(value for name, value in cost.items() if re.search(r"(LintCall|BuildCommand)\.run\(\)", name))
print(f"# {kind}: instructions for one more {unit}: {total / 1e6:.3g} million")
for title, pattern in KINDS[kind]:
    value = max((value for name, value in cost.items() if re.search(pattern, name)), default=0)
    if value / total >= 0.005:
        print(f"{value / total:4.0%}  {title}")
if kind != "build":
    rules = {}
    for name, value in cost.items():
        match = re.search(r"static Rule\.check\(_:_:\) in conformance (\w+)", name)
        if match:
            rules[match[1]] = value
    for name, value in sorted(rules.items(), key=lambda rule: -rule[1])[:6]:
        print(f"{value / total:4.0%}  rule {name}, with what it is the first to ask for")

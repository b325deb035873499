"""Writes the document from a run's results: performance.md.in, with a table in place of each `<!-- table: NAME -->`.

  document.py RESULTS TARGET     once more, from the results.json of a run
"""
import json
import pathlib
import re
import sys

from aims import aims

DASH = "–"


def number(value, digits=None):
    """Three figures, or as many as it has before the point."""
    if digits is None:
        digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f}"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---" + "|---:" * (len(head) - 1) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


class Results:
    def __init__(self, results):
        self.results = results
        self.figures = results["figures"]

    def figure(self, name):
        """What was measured; for a sample, what all plans would take."""
        sample = self.results["sampled"].get(name)
        if not sample:
            return self.figures.get(name)
        few, more = self.figures.get(f"{name}.few"), self.figures.get(f"{name}.more")
        if not few or not more:
            return None
        reckoned = {
            key: few[key] + (more[key] - few[key]) / (sample["more"] - sample["few"]) * (sample["all"] - sample["few"])
            for key in ("wall", "cpu")
        }
        return {**reckoned, "memory": more["memory"], "runs": 1}

    def row(self, title, name, floor=None, own=None):
        """Wall clock, CPU, memory, CPU against the floor's, wall clock against plantool's."""
        figure = self.figure(name)
        if not figure:
            return [title, *[DASH] * 6] if name not in self.figures else [title, f"over {self.results['limit']} s", *[DASH] * 5]
        about = "≈ " if name in self.results["sampled"] else ""
        floor, own = self.figure(floor) if floor else None, self.figure(own) if own else None
        return [
            title, about + number(figure["wall"]), about + number(figure["cpu"]), number(figure["memory"], 0 if figure["memory"] >= 10 else 1),
            about + number(figure["cpu"] / floor["cpu"]) if floor else DASH,
            about + number(figure["wall"] / own["wall"]) if own else DASH,
            str(figure["runs"]),
        ]

    HEAD = ["", "wall, ms", "CPU, ms", "memory, MiB", "CPU to the floor's", "wall to plantool's", "runs"]

    def case(self, rows):
        shown = [self.row(*row) for row in rows]
        return table(self.HEAD, [row for row in shown if row[1] != DASH])

    def table_one(self):
        return self.case([
            ("libyaml's events in C (the floor)", "one.floor", "one.floor"),
            ("an empty Swift program", "one.empty", "one.floor"),
            ("**lint**: plantool", "one.lint", "one.floor", "one.lint"),
            ("lint: office script", "one.office.lint", "one.floor", "one.lint"),
            ("lint: yamllint (spelling of YAML alone)", "one.yamllint", "one.floor", "one.lint"),
            ("lint: check-jsonschema (the schema alone)", "one.schema", "one.floor", "one.lint"),
            ("**render**, Markdown: plantool", "one.md", "one.floor", "one.md"),
            ("render, Markdown: office script", "one.office.md", "one.floor", "one.md"),
            ("**render**, HTML: plantool", "one.html", "one.floor", "one.html"),
            ("render, HTML: office script", "one.office.html", "one.floor", "one.html"),
            ("**build**, Markdown and HTML: plantool", "one.build", "one.floor", "one.build"),
            ("build, Markdown and HTML: office script", "one.office.build", "one.floor", "one.build"),
        ])

    def table_many(self):
        threads = self.results["threads"]
        build_all = "many.build.all" if self.results["build_threads"] else "many.build"
        return self.case([
            ("libyaml's events in C (the floor)", "many.floor", "many.floor"),
            ("**lint**, one thread: plantool", "many.lint", "many.floor", "many.lint"),
            ("lint, one process: office script", "many.office.lint", "many.floor", "many.lint"),
            ("lint: yamllint", "many.yamllint", "many.floor", "many.lint"),
            ("lint: check-jsonschema", "many.schema", "many.floor", "many.lint"),
            (f"**lint**, {threads} threads: plantool", "many.lint.all", "many.floor", "many.lint.all"),
            (f"lint, {threads} processes: office script", "many.office.lint.all", "many.floor", "many.lint.all"),
            ("**build**, one thread: plantool", "many.build", "many.floor", "many.build"),
            ("build, one process: office script", "many.office.build", "many.floor", "many.build"),
            (f"**build**, {threads} threads: plantool", "many.build.all", "many.floor", "many.build.all"),
            (f"build, {threads} processes: office script", "many.office.build.all", "many.floor", build_all),
        ])

    def table_large(self):
        return self.case([
            ("libyaml's events in C (the floor)", "large.floor", "large.floor"),
            ("**lint**, one thread: plantool", "large.lint", "large.floor", "large.lint"),
            (f"**lint**, {self.results['threads']} threads: plantool", "large.lint.all", "large.floor", "large.lint"),
            ("lint: office script", "large.office.lint", "large.floor", "large.lint"),
            ("lint: yamllint", "large.yamllint", "large.floor", "large.lint"),
            ("lint: check-jsonschema", "large.schema", "large.floor", "large.lint"),
            ("**render**, Markdown: plantool", "large.md", "large.floor", "large.md"),
            ("render, Markdown: office script", "large.office.md", "large.floor", "large.md"),
            ("**render**, HTML: plantool", "large.html", "large.floor", "large.html"),
            ("render, HTML: office script", "large.office.html", "large.floor", "large.html"),
            ("**build**, Markdown and HTML: plantool", "large.build", "large.floor", "large.build"),
            ("build, Markdown and HTML: office script", "large.office.build", "large.floor", "large.build"),
        ])

    def table_copies(self):
        return self.case([
            ("libyaml's events in C (the floor)", "copies.floor", "copies.floor"),
            ("lint, one thread", "copies.lint", "copies.floor", "copies.lint"),
            (f"lint, {self.results['threads']} threads", "copies.lint.all", "copies.floor", "copies.lint"),
            ("libyaml's events in C, one plan of 25 tasks", "small.floor", "small.floor"),
            ("lint, one plan of 25 tasks", "small.lint", "small.floor", "small.lint"),
        ])

    def growth(self):
        """For each size: thousands of tasks, bytes, and the figures of the floor, lint and build."""
        for key, size in self.results["bytes"].items():
            if key.startswith("growth."):
                found = [self.figures.get(f"{key}.{name}") for name in ("floor", "lint", "build")]
                if all(found):
                    yield int(key.split(".")[1]), size, *found

    def table_growth(self):
        rows = []
        for thousands, size, floor, lint, build in self.growth():
            row = [f"{thousands},000", number(size / 2**20), number(floor["cpu"])]
            for figure in (lint, build):
                row += [
                    number(figure["cpu"]), number(figure["cpu"] / thousands), number(figure["memory"], 0),
                    number(figure["memory"] * 2**20 / size, 1),
                ]
            rows.append(row)
        return table(
            ["tasks", "file, MiB", "floor, ms", "lint, ms", "µs a task", "MiB", "times the file", "build, ms", "µs a task",
             "MiB", "times the file"], rows)

    WORST = {
        "same": "all titles are one", "start": "all begin alike", "end": "all end alike",
        "shared": "all alike but for one word in the middle", "window": "the same, with a hundred words in the middle",
        "typo": "the words in the middle are each other's slips of the keyboard", "order": "the same words in other orders",
        "pairs": "each title twice, worded a little differently", "units": "as many units, alike but for the place at the end",
        "text": "25 tasks, and one text of 4,000 lines with 16,000 findings",
    }

    def table_worst(self):
        rows = [[title, *self.row(title, f"worst.{name}")[1:4]] for name, title in self.WORST.items()]
        return table(["20,000 tasks", "wall, ms", "CPU, ms", "memory, MiB"], rows)

    def table_aims(self):
        rows = []
        for aim in aims(self):
            bound = f"at {'least' if aim.least else 'most'} {aim.limit:g} {aim.unit}"
            if aim.found is None:
                rows.append([aim.title, bound, DASH, "not measured"])
            else:
                rows.append([aim.title, bound, f"{number(aim.found)} {aim.unit}", "reached" if aim.reached else "**not reached**"])
        return table(["aim", "", "measured", ""], rows)

    def table_machine(self):
        results = self.results
        rows = [[name, value] for name, value in results["machine"]]
        rows.append(["day of the run", results["day"]])
        rows.append(["load before it", f"{results['load']:.2f}"])
        rows.append(["processors' time that others took during it",
                     f"{results['busy']:.0%} by other programs, {results['steal']:.0%} by the host's other guests"])
        return "\n".join(["| | |", "|---|---|"] + [f"| {name} | {value} |" for name, value in rows])

    def table_sample(self):
        sample = next(iter(self.results["sampled"].values()), None)
        if not sample:
            return "Every program got every plan."
        return (f"The others would need most of an hour for all plans. They get {sample['few']} of them and {sample['more']} of "
                f"them, evenly spread; what one more plan takes, times the rest, gives the figures with ≈. `BENCH=full make "
                f"bench` gives every program every plan.")

    def table_profile(self):
        tables = []
        for line in self.results["profile"].splitlines():
            if line.startswith("# "):
                tables.append(f"\n{line[2:].capitalize()}\n\n| share | stage or rule |\n|---:|---|")
            elif line.strip():
                share, name = line.strip().split("  ", 1)
                tables.append(f"| {share} | {name} |")
        return "\n".join(tables).strip() or "Not counted in this run."

    def table_busy(self):
        others = self.results["busy"] + self.results["steal"]
        if others < 0.1:
            return ""
        return (f"**The machine was not quiet: {others:.0%} of the processors' time went to others. The figures are too high, wall "
                f"clocks most of all.**\n")


def write(results, target):
    shown = Results(results)
    template = pathlib.Path(__file__).with_name("performance.md.in").read_text(encoding="utf-8")
    template = template.replace("{count}", f"{results['count']:,}").replace("{threads}", str(results["threads"]))
    text = re.sub(r"<!-- table: (\w+) -->", lambda match: getattr(shown, f"table_{match[1]}")(), template)
    target.write_text(re.sub(r"\n{3,}", "\n\n", text), encoding="utf-8")
    print(f"\n{shown.table_aims()}\n\nwritten: {target}")


if __name__ == "__main__":
    write(json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")), pathlib.Path(sys.argv[2]))

"""Measures everything in one run and writes the document; run.sh makes what this needs and calls it."""
import dataclasses
import datetime
import importlib.util
import json
import os
import pathlib
import shutil
import subprocess
import sys

import document
import machine
from cases import Cases
from measuring import Command, Measuring

ROOT = pathlib.Path(__file__).resolve().parents[1]
YAMLLINT = ["-d", "{extends: relaxed, rules: {line-length: disable}}"]


class Run:
    def __init__(self, program, work, kind):
        self.program = pathlib.Path(program).resolve()
        self.work = pathlib.Path(work).resolve()
        self.quick, self.full = kind == "quick", kind == "full"
        self.kind = kind
        self.measuring = Measuring(self.work, 3600 if self.full else 20 if self.quick else 120, 1 if self.quick else 2)
        self.schema = self.work / "schema.json"
        self.schema.write_bytes(subprocess.run([self.program, "schema"], stdout=subprocess.PIPE, check=True).stdout)
        needed = ("yaml", "jsonschema", "regex", "jinja2", "yamllint", "check_jsonschema")
        self.others = all(importlib.util.find_spec(name) for name in needed)
        self.threads = len(os.sched_getaffinity(0))
        build = subprocess.run([self.program, "build", "--help"], stdout=subprocess.PIPE, text=True, check=True).stdout
        self.build_threads = "--jobs" in build
        self.sampled = {}
        self.cases = Cases(ROOT, self.work, self.quick)

    # The commands.

    def floor(self, name, files):
        return Command(name, [self.work / "floor", *files])

    def lint(self, name, files, threads=1):
        return Command(name, [self.program, "lint", "--jobs", str(threads), *files])

    def build(self, name, files, threads=1):
        jobs = ["--jobs", str(threads)] if self.build_threads else []
        out = self.work / "out"
        return Command(name, [self.program, "build", *jobs, "--to", "md,html", "-o", out, *files], output=out)

    def render(self, name, kind, file):
        return Command(name, [self.program, "render", "--whole", "--to", kind, "-o", self.work / f"render.{kind}", file])

    def office(self, name, command, files, most, threads=1, kinds="md,html"):
        script = pathlib.Path(__file__).with_name("office") / "office.py"
        out = self.work / "office-out"
        words = [sys.executable, script, command, "--jobs", str(threads), "--to", kinds, "-o", out, self.schema, *files]
        return Command(name, words, most, out)

    def yamllint(self, name, files, most):
        return Command(name, [sys.executable, "-m", "yamllint", *YAMLLINT, *files], most)

    def schema_check(self, name, files, most):
        return Command(name, [sys.executable, "-m", "check_jsonschema", "--schemafile", self.schema, *files], most)

    def compared(self, commands):
        return commands if self.others else []

    def time(self, seconds):
        return seconds / 4 if self.quick else seconds

    # The cases.

    def one(self):
        plan, most = self.cases.one, 2 if self.quick else 7
        files = [plan, *self.cases.one_registries]
        empty = self.work / "empty"
        self.measuring.turn("one plan", self.time(20), [
            self.floor("one.floor", files),
            *([Command("one.empty", [empty])] if empty.exists() else []),
            self.lint("one.lint", [plan], self.threads),
            self.render("one.md", "md", plan),
            self.render("one.html", "html", plan),
            self.build("one.build", [plan], self.threads),
            self.floor("small.floor", [self.cases.small]),
            self.lint("small.lint", [self.cases.small], self.threads),
            *self.compared([
                self.office("one.office.lint", "lint", [plan], most),
                self.office("one.office.md", "render", [plan], most, kinds="md"),
                self.office("one.office.html", "render", [plan], most, kinds="html"),
                self.office("one.office.build", "build", [plan], most),
                self.yamllint("one.yamllint", files, most),
                self.schema_check("one.schema", files, most),
            ]),
        ])

    def many(self):
        """All communes. Others get some of the plans, and the rest is reckoned from what one more plan takes them."""
        plans, registries = self.cases.communes, self.cases.registries
        few, more = (3, 13) if self.quick else (6, 66)
        spread = [plans[index * len(plans) // more] for index in range(more)]
        compared = []
        for name, command in [
            ("many.office.lint", lambda name, files: self.office(name, "lint", files, 1)),
            ("many.office.build", lambda name, files: self.office(name, "build", files, 1)),
            ("many.office.lint.all", lambda name, files: self.office(name, "lint", files, 1, self.threads)),
            ("many.office.build.all", lambda name, files: self.office(name, "build", files, 1, self.threads)),
            ("many.yamllint", lambda name, files: self.yamllint(name, files, 1)),
            ("many.schema", lambda name, files: self.schema_check(name, files, 1)),
        ]:
            if self.full:
                with_registries = [] if "office" in name else registries
                compared.append(command(name, [*plans, *with_registries]))
            else:
                self.sampled[name] = {"few": few, "more": more, "all": len(plans)}
                compared += [command(f"{name}.few", spread[:: more // few][:few]), command(f"{name}.more", spread)]
        self.measuring.turn(f"{len(plans)} plans", self.time(70), [
            self.floor("many.floor", [*plans, *registries]),
            self.lint("many.lint", plans),
            self.lint("many.lint.all", plans, self.threads),
            *self.compared(compared),
        ])
        builds = [self.build("many.build", plans)]
        if self.build_threads:
            builds.append(self.build("many.build.all", plans, self.threads))
        self.measuring.turn(f"{len(plans)} plans printed", self.time(60), builds)
        self.measuring.turn("400 plans", self.time(25), [
            self.floor("copies.floor", [*self.cases.copies, *registries]),
            self.lint("copies.lint", self.cases.copies),
            self.lint("copies.lint.all", self.cases.copies, self.threads),
        ])

    def large(self):
        plan = self.cases.large
        self.measuring.turn("20,000 tasks", self.time(30), [
            self.floor("large.floor", [plan]),
            self.lint("large.lint", [plan]),
            self.lint("large.lint.all", [plan], self.threads),
            self.render("large.md", "md", plan),
            self.render("large.html", "html", plan),
            self.build("large.build", [plan], self.threads),
            *([] if self.quick else self.compared([
                self.office("large.office.lint", "lint", [plan], 1),
                self.office("large.office.md", "render", [plan], 1, kinds="md"),
                self.office("large.office.html", "render", [plan], 1, kinds="html"),
                self.office("large.office.build", "build", [plan], 1),
                self.yamllint("large.yamllint", [plan], 1),
                self.schema_check("large.schema", [plan], 1),
            ])),
        ])

    def growth(self):
        commands = []
        for size, plan in self.cases.growth.items():
            commands += [
                self.floor(f"growth.{size}.floor", [plan]),
                self.lint(f"growth.{size}.lint", [plan]),
                self.build(f"growth.{size}.build", [plan]),
            ]
        self.measuring.turn("growth", self.time(40), commands)

    def worst(self):
        self.measuring.turn(
            "worst plans", self.time(15), [self.lint(f"worst.{name}", [plan]) for name, plan in self.cases.worst.items()])

    def profile(self):
        """Shares of the stages, counted by valgrind, or nothing where it is not there."""
        if self.quick or not shutil.which("valgrind"):
            return ""
        script = pathlib.Path(__file__).with_name("profile.sh")
        environment = {**os.environ, "PLANTOOL": str(self.program)}
        result = subprocess.run(["sh", script], stdout=subprocess.PIPE, text=True, env=environment, check=False)
        return result.stdout if result.returncode == 0 else ""

    def delete_outputs(self):
        for output in [self.measuring.printed, self.work / "out", self.work / "office-out"]:
            shutil.rmtree(output, ignore_errors=True)

    def everything(self):
        self.delete_outputs()
        busy = machine.Busy()
        if busy.load > 0.5:
            print(f"the machine is busy (load {busy.load:.1f}): the figures will be worse than they are", flush=True)
        self.one()
        self.many()
        self.large()
        self.growth()
        self.worst()
        others, host = busy.shares()
        profile = self.profile()
        self.delete_outputs()
        made = self.cases
        return {
            "kind": self.kind,
            "day": datetime.date.today().isoformat(),
            "machine": machine.description(ROOT, self.program, self.work),
            "load": busy.load, "busy": others, "steal": host,
            "threads": self.threads, "build_threads": self.build_threads,
            "limit": self.measuring.limit,
            "count": made.count,
            "bytes": {
                "one": made.one.stat().st_size, "small": made.small.stat().st_size, "large": made.large.stat().st_size,
                "many": sum(plan.stat().st_size for plan in made.communes),
                **{f"growth.{size}": plan.stat().st_size for size, plan in made.growth.items()},
            },
            "sampled": self.sampled,
            "figures": {name: figure and dataclasses.asdict(figure) for name, figure in self.measuring.figures.items()},
            "profile": profile,
        }


def main():
    program, work, kind = sys.argv[1:]
    run = Run(program, work, kind)
    results = run.everything()
    remembered = run.work / "results.json"
    remembered.write_text(json.dumps(results, ensure_ascii=False, indent=1), encoding="utf-8")
    target = run.work / "performance.md" if run.quick else ROOT / "docs" / "performance.md"
    document.write(results, target)


if __name__ == "__main__":
    main()

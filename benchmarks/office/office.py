"""What somebody in an office who knows Python would write: checks plans and prints them, with PyYAML (libyaml's loader),
jsonschema and Jinja2.

  office.py lint   [--jobs N] SCHEMA PLAN...                               one line a fault; status 1 where there is one
  office.py build  [--jobs N] [--to md,html] -o FOLDER SCHEMA PLAN...      lint, then the files of each plan
  office.py render [--jobs N] [--to md,html] -o FOLDER SCHEMA PLAN...      the files alone, nothing is checked
"""
import argparse
import concurrent.futures
import pathlib
import sys

from checks import faults
from reading import Reader, SchemaCheck
from text import Words


class Office:
    def __init__(self, arguments):
        schema = SchemaCheck(arguments.schema)
        self.output = pathlib.Path(arguments.output)
        self.kinds = arguments.to.split(",")
        self.checking = arguments.command != "render"
        self.printing = arguments.command != "lint"
        self.reader = Reader(schema if self.checking else None, schema.english)

    def run(self, path):
        """The faults of one plan; where there are none, its files are written."""
        plan, found = self.reader.plan(path)
        if plan is None:
            return found
        words = Words(plan)
        if self.checking:
            found += faults(plan, words)
        if self.printing and not found:
            import printing  # Jinja2 takes its time to load
            printing.write(plan, words, self.kinds, self.output / pathlib.Path(path).resolve().parent.name)
        return found


def start(arguments):
    global office
    office = Office(arguments)


def run(path):
    return path, office.run(path)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("command", choices=["lint", "build", "render"])
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--to", default="md,html")
    parser.add_argument("-o", "--output", default="out")
    parser.add_argument("schema")
    parser.add_argument("plans", nargs="+")
    arguments = parser.parse_args()
    if arguments.jobs > 1:
        with concurrent.futures.ProcessPoolExecutor(arguments.jobs, initializer=start, initargs=(arguments,)) as pool:
            results = list(pool.map(run, arguments.plans, chunksize=4))
    else:
        start(arguments)
        results = map(run, arguments.plans)
    count = 0
    for path, found in results:
        for fault in found:
            print(f"{path}: {fault}")
        count += len(found)
    print(f"{len(arguments.plans)} plans, {count} faults")
    sys.exit(1 if count else 0)


if __name__ == "__main__":
    main()

"""Runs commands in turn and remembers what each took."""
import dataclasses
import pathlib
import subprocess
import sys
import time


@dataclasses.dataclass
class Figure:
    """The best wall clock and CPU time of some runs, in milliseconds, and the largest memory, in MiB."""
    wall: float
    cpu: float
    memory: float
    runs: int


@dataclasses.dataclass
class Command:
    name: str
    words: list
    most: int | None = None  # runs; where left out, as many as the time allows
    output: pathlib.Path | None = None  # a folder that is not there when a run begins


class Measuring:
    def __init__(self, work, limit, least):
        self.work = work
        self.limit = limit  # seconds of CPU after which a run is given up
        self.least = least  # runs of those without a number of their own
        self.figures = {}
        self.printed = work / "printed"
        self.put_aside = 0
        self.began = time.monotonic()

    def turn(self, title, seconds, commands):
        """Runs the commands one after the other, and again, so that a machine that slows down slows all of them: until
        `seconds` are spent on those without a number of runs of their own. Those run `least` times at least."""
        runs = {command.name: [] for command in commands}
        spent, rounds, given_up = 0.0, 0, set()
        ran = True
        while ran and (rounds < self.least or spent < seconds):
            rounds, ran = rounds + 1, False
            for command in commands:
                if command.name in given_up or len(runs[command.name]) == command.most:
                    continue
                began = time.monotonic()
                run = self.run(command)
                if run is None:
                    given_up.add(command.name)
                else:
                    runs[command.name].append(run)
                if command.most is None:
                    ran = True
                    spent += time.monotonic() - began
        for name, found in runs.items():
            self.figures[name] = None
            if found:
                wall, cpu, memory = zip(*found)
                self.figures[name] = Figure(min(wall), min(cpu), max(memory), len(found))
        print(f"{time.monotonic() - self.began:5.0f} s  {title}", flush=True)

    def run(self, command):
        if command.output and command.output.exists():
            # Deleted when all is measured: ext4 without a journal would look for a long time for inodes that nobody has given
            # back within the last minutes, and the runs that follow would be charged with it.
            self.printed.mkdir(exist_ok=True)
            self.put_aside += 1
            command.output.rename(self.printed / str(self.put_aside))
        log = self.work / "errors.txt"
        with open(log, "wb") as errors:
            result = subprocess.run(
                [self.work / "measure", str(self.limit), *command.words], stdout=subprocess.PIPE, stderr=errors, check=False)
        if result.returncode == 3:
            print(f"         {command.name}: given up after {self.limit} s of CPU", flush=True)
            return None
        if result.returncode:
            shown = " ".join(str(word) for word in command.words[:12])
            sys.exit(f"{shown} ...\n{log.read_text(errors='replace')[-2000:]}")
        return tuple(float(figure) for figure in result.stdout.split())

"""What is to be reached, each with the figure that was measured."""
import typing


class Aim(typing.NamedTuple):
    title: str
    found: float | None  # nothing where it was not measured
    limit: float
    unit: str = "times"
    least: bool = False  # whether the limit is the least that will do, not the most

    @property
    def reached(self):
        return self.found >= self.limit if self.least else self.found <= self.limit


def ratio(over, under):
    return over / under if over is not None and under else None


def aims(shown):
    def value(name, key):
        figure = shown.figure(name)
        return figure[key] if figure else None

    def times(over, under):
        return ratio(value(*over), value(*under))

    def to_file(name, file):
        return ratio(value(name, "memory"), shown.results["bytes"][file] / 2**20)

    threads = shown.results["threads"]
    many, copies = ("many.floor", "cpu"), ("copies.floor", "cpu")
    result = [
        Aim("one plan linted: wall clock of the office script to plantool's",
            times(("one.office.lint", "wall"), ("one.lint", "wall")), 20, least=True),
        Aim("all communes linted with all rules: CPU to the floor's", times(("many.lint", "cpu"), many), 2),
        Aim(f"the same on {threads} processors: wall clock to the floor's CPU", times(("many.lint.all", "wall"), many), 1.3),
        Aim("all communes built (lint, Markdown, HTML): CPU to the floor's", times(("many.build", "cpu"), many), 4),
        Aim("20,000 tasks linted: CPU to the floor's", times(("large.lint", "cpu"), ("large.floor", "cpu")), 4),
        Aim("20,000 tasks linted: peak memory to the file's bytes", to_file("large.lint", "large"), 12),
        Aim("20,000 tasks built: peak memory to the file's bytes", to_file("large.build", "large"), 12),
    ]
    # Straight growth: a task of the largest plan costs what one of 4,000 costs.
    grown = {thousands: figures for thousands, _, *figures in shown.growth()}
    if 4 in grown:
        most = max(grown)
        for position, name in ((1, "lint"), (2, "build")):
            cost = {size: grown[size][position]["cpu"] / size for size in (4, most)}
            result.append(Aim(f"{name}: CPU of a task among {most},000 to that of one among 4,000", cost[most] / cost[4], 1.25))
    small = value("small.lint", "wall"), value("small.floor", "wall")
    above = small[0] - small[1] if all(small) else None
    return result + [
        Aim("one plan of 25 tasks linted: wall clock above the floor's", above, 6, "ms"),
        Aim("400 copies of the shipped plans linted: CPU to the floor's", times(("copies.lint", "cpu"), copies), 3),
        Aim(f"the same on {threads} processors: wall clock to the floor's CPU", times(("copies.lint.all", "wall"), copies), 2),
    ]

"""What the figures hold for: the machine, the versions of everything compared, and how busy the machine was."""
import importlib.metadata
import os
import pathlib
import platform
import re
import subprocess
import sys


def said(*words):
    """The first line that a command prints, or nothing."""
    try:
        result = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return next((line.strip() for line in result.stdout.splitlines() if line.strip()), "")


def first(path, pattern):
    try:
        match = re.search(pattern, pathlib.Path(path).read_text(encoding="utf-8"), re.MULTILINE)
    except OSError:
        return "unknown"
    return match[1].strip() if match else "unknown"


def package(name):
    try:
        return f"{name} {importlib.metadata.version(name)}"
    except importlib.metadata.PackageNotFoundError:
        return f"{name}: not there"


def description(root, program, work):
    cores = len(os.sched_getaffinity(0))
    memory = int(first("/proc/meminfo", r"^MemTotal:\s*(\d+)").replace("unknown", "0")) / 2**20
    commit = said("git", "-C", root, "rev-parse", "--short=10", "HEAD")
    changed = " with changes" if said("git", "-C", root, "status", "--porcelain", "--untracked-files=no", "Sources") else ""
    processor = first("/proc/cpuinfo", r"^model name.*: (.*)")
    system = first("/etc/os-release", r'^PRETTY_NAME="?([^"\n]*)')
    libyaml = said("pkg-config", "--modversion", "yaml-0.1")
    loader = ""
    try:
        from yaml import _yaml
        loader = f" with libyaml {_yaml.get_version_string()}"
    except ImportError:
        pass
    return [
        ("processor", f"{processor}, {cores} of them for this run"),
        ("memory", f"{memory:.0f} GiB"),
        ("system", f"{system}, Linux {platform.release()}"),
        ("files", said("stat", "-f", "-c", "%T", work) or "unknown"),
        ("plantool", f"{said(program, '--version')}, commit {commit or 'unknown'}{changed}, "
                     f"{pathlib.Path(program).stat().st_size / 2**20:.0f} MiB"),
        ("compilers", f"{said('swift', '--version') or 'no Swift'}; {said(os.environ.get('CC', 'cc'), '--version')} -O2"),
        ("floor", f"libyaml {libyaml}"),
        ("office script", f"Python {platform.python_version()}, {package('PyYAML')}{loader}, {package('jsonschema')}, "
                          f"{package('regex')}, {package('Jinja2')}"),
        ("others", f"{package('yamllint')}, {package('check-jsonschema')} with {package('ruamel.yaml')}"),
    ]


class Busy:
    """How much of the processors' time went to others while this run was on."""

    def __init__(self):
        self.load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0
        self.start = self.now()

    @staticmethod
    def now():
        fields = [int(field) for field in first("/proc/stat", r"^cpu (.*)").split()]
        times = os.times()
        mine = (times.user + times.system + times.children_user + times.children_system) * os.sysconf("SC_CLK_TCK")
        user, nice, system, idle, iowait, irq, softirq, steal = fields[:8]
        return user + nice + system + irq + softirq, steal, sum(fields[:8]), mine

    def shares(self):
        """Shares of the processors' time that other programs here, and the host's other guests, took."""
        busy, steal, whole, mine = (now - then for now, then in zip(self.now(), self.start))
        return max(0.0, busy - mine) / whole, steal / whole


if __name__ == "__main__":
    for name, value in description(pathlib.Path(sys.argv[0]).resolve().parents[1], sys.argv[1], "."):
        print(f"{name}: {value}")

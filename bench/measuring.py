"""What the measurements share: running a program and knowing what it cost, and the one JSON line at the end."""
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared" / "data"  # real histories; not part of the product
REGARD = ROOT / "build" / "release" / "regard"


@dataclass
class Cost:
    wall_s: float
    cpu_s: float  # user and system, children that were waited for included
    peak_anon_mb: float | None = None


def cost_of(command, **options):
    """Runs a command to its end and says what it cost; a failing command ends the measurement."""
    start = time.perf_counter()
    running = subprocess.Popen(command, **options)
    _, status, usage = os.wait4(running.pid, 0)
    running.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if running.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {running.returncode}")
    return Cost(wall, usage.ru_utime + usage.ru_stime)


def build(*targets):
    """Builds programs of build/release: `regard`, or what measures with its modules."""
    subprocess.run([ROOT / "bin" / "build", "release", *targets], check=True, stdout=subprocess.DEVNULL)


def check(name, value, limit, unit, n):
    """One figure that must not pass its limit."""
    return {"name": name, "value": round(value, 4), "limit": limit, "unit": unit, "n": n, "ok": value <= limit}


def check_least(name, value, limit, unit, n):
    """One figure that must reach its limit."""
    return check(name, value, limit, unit, n) | {"ok": value >= limit}


def conclude(bench, checks):
    """Prints the line every measurement ends with, and ends: 0 where all checks hold."""
    ok = all(each["ok"] for each in checks)
    print(json.dumps({"bench": bench, "ok": ok, "checks": checks, "machine": machine()}))
    sys.exit(0 if ok else 1)


def skip(bench, reason):
    print(f"{bench}: not measured, {reason}", file=sys.stderr)
    print(json.dumps({"bench": bench, "ok": True, "checks": [], "skipped": reason, "machine": machine()}))
    sys.exit(0)


def machine():
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**30
    return f"{os.cpu_count()} cores, {processor()}, {memory} GiB, {platform.system()} {platform.release()}"


def processor():
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


median = statistics.median

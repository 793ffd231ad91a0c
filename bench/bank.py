"""Stores of a made-up bank over three years, with as many cases as asked for: made once, kept in build/bench.

A thousand teams, most cases with few of them, that hand cases on to their neighbours; forty products, twelve touchpoints.
The stores are made as an import makes them (src/features/measures/bank_bench.cpp), and are made anew where the code that
decides what stands in them has changed.
"""
import hashlib
import shutil
import subprocess

from measuring import ROOT, build

STORES = ROOT / "build" / "bench"
DECIDING = ("src/features/cases/schema", "src/features/cases/take_over.cpp", "src/features/measures/schema",
            "src/features/measures/outcomes", "src/features/measures/rollups", "src/features/measures/bank_bench.cpp")


def version():
    found = hashlib.sha256()
    for part in DECIDING:
        path = ROOT / part
        for file in [path] if path.is_file() else sorted(path.iterdir()):
            if not file.name.endswith("_test.cpp"):
                found.update(file.read_bytes())
    return found.hexdigest()[:16]


def data_folder(cases):
    """The data folder of a bank with so many cases. Whoever changes what lies in it does so in a copy."""
    folder = STORES / f"bank-{cases}"
    mark = STORES / f"bank-{cases}.version"
    if not mark.exists() or mark.read_text() != version():
        build("bank_bench")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        program = ROOT / "build" / "release" / "bank_bench"
        made = subprocess.run([program, folder / "regard.db", str(cases)], stdout=subprocess.PIPE, text=True, check=True)
        print("made:", made.stdout.strip())
        mark.write_text(version())
    return folder

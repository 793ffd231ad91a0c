#!/usr/bin/env python3
"""Tests of bin/check-pitfalls: a list that is in order, and each way of breaking it."""
import subprocess
import tempfile
import unittest
from pathlib import Path

CHECK = Path(__file__).resolve().parents[2] / "bin" / "check-pitfalls"

SOURCE = """TEST(Clock, stops) {}
    TEST(Not, at_the_margin) {}
TEST_P(Mail, is_taken_once) {}
RC_GTEST_PROP(Clock, adds_up, ()) {}
TEST(Clock, DISABLED_runs) {}
"""
LIST = """# Clocks
a clock that runs on | Clock.stops Clock.adds_up

# Mail
a mail that comes twice | Mail.is_taken_once tests/journeys/run
"""


def violations(listed):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {"src/base/a_test.cpp": SOURCE, "tests/pitfalls.txt": listed, "tests/journeys/run": ""}.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        done = subprocess.run([CHECK, "--root", folder], capture_output=True, text=True)
    assert done.stderr == "", done.stderr
    assert (done.returncode != 0) == bool(done.stdout), done
    return done.stdout.splitlines()


class Pitfalls(unittest.TestCase):
    def one(self, expected, listed):
        found = violations(listed)
        self.assertEqual(len(found), 1, found)
        self.assertIn(expected, found[0])

    def test_a_list_in_order_has_no_violation(self):
        self.assertEqual(violations(LIST), [])

    def test_a_test_that_is_not_there_is_named_with_its_line(self):
        self.one("pitfalls.txt:2: there is no test Clock.stopped", LIST.replace("Clock.stops", "Clock.stopped"))

    def test_a_test_of_another_suite_does_not_count(self):
        self.one("there is no test Mail.stops", LIST.replace("Clock.stops", "Mail.stops"))

    def test_what_is_switched_off_does_not_count(self):
        self.one("there is no test Clock.DISABLED_runs", LIST.replace("Clock.stops", "Clock.DISABLED_runs"))

    def test_what_is_not_at_the_margin_is_no_test(self):
        self.one("there is no test Not.at_the_margin", LIST.replace("Clock.stops", "Not.at_the_margin"))

    def test_a_file_that_is_not_there_is_caught(self):
        self.one("there is no test tests/journeys/walk", LIST.replace("journeys/run", "journeys/walk"))

    def test_a_pitfall_without_a_test_is_caught(self):
        for line in ("a pitfall alone\n", "a pitfall |\n", "| Clock.stops\n"):
            self.one("a line is", LIST + line)

    def test_the_same_pitfall_twice_is_caught(self):
        self.one("stands in line 2 already", LIST + "a clock that runs on | Clock.stops\n")

    def test_an_empty_list_is_caught(self):
        self.one("names no pitfall", "# Clocks\n")


if __name__ == "__main__":
    unittest.main()

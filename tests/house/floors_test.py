#!/usr/bin/env python3
"""Tests of bin/check-floors: a small house that is in order, and each way of breaking it."""
import subprocess
import tempfile
import unittest
from pathlib import Path

CHECK = Path(__file__).resolve().parents[2] / "bin" / "check-floors"

FLOORS = """# a comment
base: | fmt
ground/db: base | sqlite json
features/people: base ground/db | | doors: names.h
features/cases: base ground/db features/people | expat
app: base features/cases features/people
"""
HOUSE = {
    "floors.txt": FLOORS,
    "src/base/result.h": "#include <string>\n#include <boost/system/result.hpp>\n",
    "src/ground/db/db.h": '#include "base/result.h"\n',
    "src/ground/db/sqlite/statement.cpp": "#include <sqlite3.h>\n",
    "src/features/people/people.h": "",
    "src/features/people/names.h": "",
    "src/features/people/store.h": "",
    "src/features/people/store.cpp": 'auto a = "select id from person";\n',
    "src/features/people/schema/001_people.sql": "create table person (id id primary key);\n",
    "src/features/cases/cases.cpp": '#include "features/people/people.h"\n#include "features/people/names.h"\n#include <expat.h>\n',
    "src/features/cases/cases_test.cpp": "#include <gtest/gtest.h>\n#include <thread>\n",
    "src/features/cases/schema/001_cases.sql": "create table cases (owner id references person (id));\n",
    "src/app/main.cpp": '#include "features/cases/model.h"\n',
}


def violations(**changes):
    """What bin/check-floors says of the house with these files changed (names with __ for / and _dot_ for .)."""
    files = HOUSE | {name.replace("__", "/").replace("_dot_", "."): text for name, text in changes.items()}
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        done = subprocess.run([CHECK, "--root", folder], capture_output=True, text=True)
    assert done.stderr == "", done.stderr
    assert (done.returncode != 0) == bool(done.stdout), done
    return done.stdout.splitlines()


class Floors(unittest.TestCase):
    def one(self, expected, **changes):
        found = violations(**changes)
        self.assertEqual(len(found), 1, found)
        self.assertIn(expected, found[0])

    def test_a_house_in_order_has_no_violation(self):
        self.assertEqual(violations(), [])

    def test_a_line_names_only_lines_above_it(self):
        self.one("floors.txt:3: ground/db names app", floors_dot_txt=FLOORS.replace("ground/db: base", "ground/db: base app"))

    def test_an_include_upward_is_caught_with_its_line(self):
        self.one('src/ground/db/db.h:2: ground/db may not include features/people',
                 src__ground__db__db_dot_h='\n#include "features/people/people.h"\n')

    def test_an_include_that_the_line_does_not_name_is_caught(self):
        self.one("features/cases may not include ground/log",
                 floors_dot_txt=FLOORS.replace("ground/db:", "ground/log: base\nground/db:"),
                 src__features__cases__a_dot_cpp='#include "ground/log/log.h"\n')

    def test_a_source_outside_every_module_is_caught(self):
        self.one("belongs to no module", src__features__stray__stray_dot_cpp="")

    def test_only_front_doors_of_another_feature_may_be_entered(self):
        self.one("no front door of features/people", src__features__cases__a_dot_cpp='#include "features/people/store.h"\n')

    def test_a_folder_inside_a_ground_module_is_behind_its_wall(self):
        self.one("no front door of ground/db", src__features__cases__a_dot_cpp='#include "ground/db/sqlite/statement.h"\n')

    def test_a_ground_module_with_doors_has_no_others(self):
        floors = FLOORS.replace("sqlite json", "sqlite json | doors: db.h")
        self.one("no front door of ground/db", floors_dot_txt=floors, src__ground__db__lane_dot_h="#include <boost/json.hpp>\n",
                 src__features__cases__a_dot_cpp='#include "ground/db/lane.h"\n#include "ground/db/db.h"\n')

    def test_a_header_that_exists_nowhere_is_caught(self):
        self.one("is not a path below src/", src__base__a_dot_cpp='#include "bse/result.h"\n')

    def test_an_outside_library_stands_only_where_its_line_names_it(self):
        self.one("features/people may not include expat", src__features__people__a_dot_cpp="#include <expat.h>\n")

    def test_a_test_may_use_any_library(self):
        self.assertEqual(violations(src__features__people__zip_for_test_dot_h="#include <expat.h>\n"), [])

    def test_a_library_nobody_knows_is_caught(self):
        self.one("which library is this", src__features__people__a_dot_cpp="#include <uvw/loop.hpp>\n")

    def test_a_feature_must_not_name_a_library_of_the_ground_floor(self):
        self.one("a feature must not name sqlite", floors_dot_txt=FLOORS.replace("| expat", "| expat sqlite"))

    def test_a_slow_header_in_a_front_door_is_caught(self):
        self.one("is slow to compile", src__ground__db__rows_dot_h="#include <boost/json/value.hpp>\n")

    def test_its_forward_declarations_are_welcome(self):
        self.assertEqual(violations(src__ground__db__rows_dot_h="#include <boost/json/fwd.hpp>\n"), [])

    def test_base_does_no_input_or_output(self):
        for header in ("filesystem", "fstream", "iostream", "thread", "sys/stat.h", "unistd.h"):
            self.one("the floor base must not include", src__base__a_dot_cpp=f"#include <{header}>\n")

    def test_features_open_no_sockets(self):
        for header in ("sys/socket.h", "netinet/in.h", "netdb.h"):
            self.one("the floor features must not include", src__features__cases__a_dot_cpp=f"#include <{header}>\n")

    def test_no_shell_is_started(self):
        for call in ('std::system("ls");', "popen(name.c_str(), mode);"):
            self.one("a.cpp:1: starts a shell", src__features__cases__a_dot_cpp=f"int a = {call}\n")
        self.assertEqual(violations(src__features__cases__a_dot_cpp="tx.execute(sql); // system(3)\nauto b = file_system(a);\n"), [])
        self.assertEqual(violations(src__features__cases__a_test_dot_cpp='std::system("ls");\n'), [])

    def test_no_pattern_without_end_is_read(self):
        self.one("<regex> takes as long", src__features__cases__a_dot_cpp="#include <regex>\n")

    def test_test_libraries_stay_in_tests(self):
        self.one("belongs in tests only", src__features__cases__a_dot_cpp="#include <gtest/gtest.h>\n")

    def test_a_table_is_named_only_by_its_owner(self):
        for sql in ("select 1 from person", "select 1 from cases join person on true", "insert into person values (1)",
                    "update person set id = 1", "delete from person"):
            self.one("person belongs to features/people", src__features__cases__a_dot_cpp=f'auto a = "{sql}";\n')

    def test_a_table_named_in_a_raw_string_or_over_two_strings_is_found(self):
        self.one("a.cpp:2: person", src__features__cases__a_dot_cpp='\nauto a = R"(select 1\nfrom person)";\n')
        self.one("a.cpp:1: person", src__features__cases__a_dot_cpp='auto a = "select 1 from "\n "person";\n')

    def test_words_in_comments_are_no_sql(self):
        self.assertEqual(violations(src__features__cases__a_dot_cpp='// "select 1 from person"\nint a; /* "delete from person" */\n'), [])

    def test_a_foreign_key_points_down_only(self):
        self.one("cases belongs to features/cases",
                 src__features__people__schema__002_dot_sql="create table desk (held_by id references cases (id));\n")

    def test_a_table_has_one_maker(self):
        self.one("is made by features/people already",
                 src__features__cases__schema__002_dot_sql="create table person (id id);\n")


if __name__ == "__main__":
    unittest.main()

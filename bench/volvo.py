"""The incidents of Volvo IT, 2010-2012, as the measurements read them: the log itself, or many times over."""
import gzip

from measuring import DATA

EVENTS = DATA / "volvo_incidents" / "events.csv.gz"
MAPPING = """
[columns]
case = "case_id"
at = "time:timestamp"
status = ["concept:name", "lifecycle:transition"]
team = "org:group"
person = "org:resource"
[time]
zone = "Europe/Brussels"
[statuses]
done = ["Completed/Resolved", "Completed/Closed"]
working = ["Accepted/In Progress", "Accepted/Assigned", "Accepted/Wait", "Accepted/Wait - Implementation",
    "Accepted/Wait - Vendor", "Accepted/Wait - Customer", "Queued/Awaiting Assignment"]
waiting = ["Accepted/Wait - User"]
[calendar]
mon-fri = ["09:00-18:00"]
"""


def lines():
    with gzip.open(EVENTS, "rt", encoding="utf-8", newline="") as log:
        return log.readlines()


def write_times_over(all_lines, times, path):
    """The log `times` times over, each with case ids of its own (`<id>-1`, `<id>-2`, ...)."""
    header, *rows = all_lines
    with open(path, "w", encoding="utf-8", newline="") as out:
        out.write(header)
        for n in range(1, times + 1):
            out.writelines(row.replace(",", f"-{n},", 1) for row in rows)

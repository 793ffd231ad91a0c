"""What the screens of measures ask of the server, drawn at random as readers would ask it; the same for the same seed.

Periods: the whole history, its last year, half-year, quarter and month, and dates of somebody's own; half of them beside the
period before. Filters: none to three, of words often and seldom met. Scoreboards: the first page and the one after it, in the
order of cases or of any other column. Lists: the first page, sorted each way, behind each kind of figure.
"""
import random
from datetime import date, timedelta
from urllib.parse import urlencode

DIMENSIONS = ("unit", "vertical", "touchpoint", "product", "channel", "kind", "status")
MEASURES = ("duration_median", "duration_p90", "working_median", "first_reply_median", "waiting_mean", "promise_kept", "ftr",
            "ftr_so_far", "fcr", "reopened", "bounced", "handoffs", "person_handoffs")
ON_BOARDS = ("name", "resolution_median", "ftr", "handoffs", "bounced", "reopened")  # what a board shows unasked
SORTS = ("opened", "-opened", "resolved", "-resolved", "duration", "-duration")
PRESETS = (365, 182, 91, 30)


class Asker:
    def __init__(self, reader, seed=7):
        self.random, self.reader = random.Random(seed), reader
        whole = reader.read("/api/v1/overview")
        self.first = date.fromisoformat(whole["first"])
        self.end = date.fromisoformat(whole["last"]) + timedelta(1)
        values = {each: reader.read(f"/api/v1/dimensions/{each}")["values"] for each in DIMENSIONS}
        self.words = {each: [value["id"] for value in known if value["name"]] for each, known in values.items()}
        self.pairs = [f"{pair['a']},{pair['b']}" for pair in reader.read("/api/v1/bounces")["pairs"]]
        self.waits = [row["status"] for row in reader.read("/api/v1/waits")["rows"]]

    def period(self):
        kind = self.random.randrange(6)
        if kind == 0:
            return {}
        if kind == 1:
            days = (self.end - self.first).days
            start = self.first + timedelta(self.random.randrange(days - 30))
            end = start + timedelta(self.random.randrange(30, (self.end - start).days + 1))
        else:
            start, end = self.end - timedelta(PRESETS[kind - 2]), self.end
        asked = {"from": start, "to": end}
        if self.random.random() < 0.5:
            asked |= {"compare_from": max(self.first, start - (end - start)), "compare_to": start}
        return asked

    def filters(self, most):
        few = self.random.sample(DIMENSIONS, self.random.randrange(most + 1))
        return {dimension: self.random.choice(self.words[dimension]) for dimension in few}

    def question(self, path, filters, **more):
        return f"/api/v1{path}?{urlencode(self.period() | self.filters(filters) | more)}"

    def after(self, first):
        """The page after a first one; where there is none, the first."""
        after = self.reader.read(first)["next"]
        return f"{first}&{urlencode({'cursor': after})}" if after else first

    def sorting(self):
        return self.random.choice(("", "-")) + self.random.choice(ON_BOARDS)

    def kinds(self):
        """How each kind of question is made."""
        some = self.random.choice
        return {
            "overview": lambda: self.question("/overview", 1),
            "overview, narrow": lambda: self.question("/overview", 3),
            **{f"scoreboard of {each}": lambda each=each: self.question(f"/scoreboards/{each}", 0) for each in DIMENSIONS},
            "scoreboard of unit, sorted": lambda: self.question("/scoreboards/unit", 0, sort=self.sorting()),
            "scoreboard of unit, next page": lambda: self.after(self.question("/scoreboards/unit", 0, sort="-cases")),
            "scoreboard, narrow, sorted": lambda: self.question(f"/scoreboards/{some(DIMENSIONS)}", 2, sort=self.sorting()),
            "values to choose from": lambda: f"/api/v1/dimensions/{some(DIMENSIONS)}",
            "scoreboard, narrow": lambda: self.question(f"/scoreboards/{some(DIMENSIONS)}", 3, measure=",".join(MEASURES)),
            "chart": lambda: self.question(f"/charts/{some(MEASURES)}", 1, by=some(("week", "month"))),
            "chart, narrow": lambda: self.question(f"/charts/{some(MEASURES)}", 3, by=some(("week", "month"))),
            "bounces": lambda: self.question("/bounces", 1),
            "waits": lambda: self.question("/waits", 1),
            "cases": lambda: self.question("/cases", 1, sort=some(SORTS), limit=100),
            "cases, narrow": lambda: self.question("/cases", 3, sort=some(SORTS), limit=100),
            "cases bounced": lambda: self.question("/cases", 1, sort=some(SORTS), limit=100, bounced=some(self.pairs)),
            "cases waited": lambda: self.question("/cases", 1, sort=some(SORTS), limit=100, waited=some(self.waits)),
            "cases reopened": lambda: self.question("/cases", 1, sort=some(SORTS), limit=100, reopened="true"),
        }

    def questions(self, each):
        """So many of each kind; of lists also the whole history in every order."""
        asked = {kind: [make() for _ in range(each)] for kind, make in self.kinds().items()}
        asked["cases"] += [f"/api/v1/cases?sort={sort}&limit=100" for sort in SORTS]
        return asked

// No screen reads a table through: the plan of every statement a screen makes, on both engines.
#include "features/measures/histories_for_test.h"
#include "features/measures/screens/screens.h"

#include <deque>
#include <gmock/gmock.h>
#include <set>
#include <sstream>

namespace regard::measures
{
namespace
{
// Passes everything on, and remembers the queries with their parameters.
class Overhearing final : public db::Transaction
{
  public:
    explicit Overhearing(db::Transaction& inner) : inner_(inner) {}

    db::Engine engine() const override { return inner_.engine(); }

    // The plan of each query, a line each step.
    std::map<std::string, std::string> plans()
    {
        std::string const explain = engine() == db::Engine::sqlite ? "explain query plan " : "explain ";
        int const column = engine() == db::Engine::sqlite ? 3 : 0;
        std::map<std::string, std::string> found;
        for (auto const& [sql, params] : heard_)
            inner_.query(explain + sql, params,
                         [&, &sql = sql](db::Row const& row) { found[sql] += std::string(row.text(column)) + "\n"; });
        return found;
    }

  protected:
    void do_query(std::string_view sql, db::Params params, db::FunctionRef<void(db::Row const&)> each) override
    {
        std::vector<db::Value> kept(params.begin(), params.end());
        for (db::Value& value : kept)
            if (value.kind() == db::Value::Kind::text)
                value = texts_.emplace_back(value.view());
        heard_.emplace(std::string(sql), std::move(kept));
        inner_.query(sql, params, each);
    }
    std::int64_t do_execute(std::string_view, db::Params) override { throw std::logic_error("a screen only reads"); }
    void do_bulk_begin(std::string_view) override { throw std::logic_error("a screen only reads"); }
    void do_bulk_add(db::Params) override {}
    std::int64_t do_bulk_end() override { return 0; }
    void do_savepoint(char const*) override {}
    void do_script(std::string_view) override { throw std::logic_error("a screen only reads"); }
    void do_signal(std::string_view) override {}

  private:
    db::Transaction& inner_;
    std::deque<std::string> texts_;
    std::map<std::string, std::vector<db::Value>> heard_;
};

class PlanStore : public MeasuresStore
{
  protected:
    void SetUp() override
    {
        MeasuresStore::SetUp();
        if (IsSkipped())
            return;
        store().write([](db::Transaction& tx) { set_rules(tx, cases::SourceId{7}, rules_for_tests()); });
        Making making(5);
        std::vector<MadeUp> made;
        for (int number = 0; number < 200; ++number)
            made.push_back(making.make(number));
        bring(cases::SourceId{7}, cases::ImportId{1}, made);
        refresh();
    }
};
REGARD_ON_EVERY_ENGINE(PlanStore);

// Tables of which a screen may read all: one row, or as many as there are sources and small teams.
std::set<std::string> const small_tables{
    "measured_state", "measured_source", "measured_status",     "measured_small_team",
    "outcome_change", "measured_due",    "measured_return_due", // their first rows alone
    "asked"};                                                   // what a statement was given itself

// The table a step of a plan reads through; empty where it goes by an index.
std::string read_through(std::string const& step)
{
    for (std::string const quick : {"USING", "CONSTANT ROWS"})
        if (step.find(quick) != std::string::npos)
            return "";
    for (std::string const scan : {"SCAN ", "Seq Scan on "})
        if (auto const at = step.find(scan); at != std::string::npos) {
            auto const begin = at + scan.size();
            return step.substr(begin, step.find_first_of(" \n", begin) - begin);
        }
    return "";
}

// In the table's own order, where nothing has to be sorted first.
bool reads_only_the_first(std::string_view sql, std::string_view plan)
{
    return sql.ends_with(" limit 1") && plan.find("SCAN") == 0 && plan.find('\n') + 1 == plan.size() &&
           plan.find("TEMP B-TREE") == plan.npos;
}
}

TEST_P(PlanStore, no_screen_reads_a_table_through)
{
    Filter one, two;
    one.channel = WordId{1};
    two = one;
    two.kind = WordId{2};
    two.from = Date::of(2025, 12, 3);
    auto const plans = store().read([&](db::Transaction& inner) {
        if (inner.engine() == db::Engine::postgres)
            inner.script("set local enable_seqscan = off"); // few rows are read through whatever indexes there are
        Overhearing tx(inner);
        for (Filter const& filter : {Filter{}, one, two}) {
            screens::overview(tx, filter).value();
            screens::BoardWish const wish{{Measure::ftr}, board_order_from("-resolution_p90").value()};
            screens::scoreboard(tx, Dimension::unit, filter, wish, "").value();
            screens::chart(tx, Measure::ftr, filter, screens::ChartBy::week).value();
            screens::bounces(tx, filter).value();
            screens::waits(tx, filter).value();
            screens::ListWish list;
            list.waited = "name 5";
            screens::list(tx, filter, list).value();
        }
        screens::dimension_values(tx, Dimension::unit, "");
        cases::KnownWords words;
        EXPECT_TRUE(screens::one_case(tx, cases::CaseId{5}, {}, words, Instant{}).has_value());
        return tx.plans();
    });
    EXPECT_GT(plans.size(), 12u);
    for (auto const& [sql, plan] : plans) {
        if (reads_only_the_first(sql, plan))
            continue;
        std::istringstream steps(plan);
        for (std::string step; std::getline(steps, step);) {
            auto const table = read_through(step);
            EXPECT_TRUE(table.empty() || small_tables.contains(table)) << sql << "\n" << plan;
        }
    }
}
}

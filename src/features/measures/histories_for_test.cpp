#include "features/measures/histories_for_test.h"

#include "features/measures/outcomes/verdict.h"
#include "features/measures/rollups/refresh.h"

namespace regard::measures
{
namespace
{
Instant const begin = instant_from_rfc3339("2025-11-20T08:00:00Z").value();

calendars::CalendarPlan plan_for_tests()
{
    calendars::CalendarPlan plan;
    plan.zone = "Europe/Copenhagen";
    for (std::size_t day = 0; day < 5; ++day)
        plan.week[day].push_back({Span::hours(9), Span::hours(17)});
    return plan;
}
}

SourceRules rules_for_tests()
{
    SourceRules rules;
    rules.classes = {{1, StatusClass::done},    {2, StatusClass::done},    {3, StatusClass::working},
                     {4, StatusClass::working}, {5, StatusClass::waiting}, {6, StatusClass::waiting}};
    rules.calendar = plan_for_tests();
    return rules;
}

MadeUp Making::make(int number, int version)
{
    MadeUp made;
    made.reference = "case " + std::to_string(100'000 + number);
    made.imported.content = number * 100 + version;
    auto const name = [&](int n) { return static_cast<cases::Name>(below(n)); };
    made.imported.subject = {0, name(4), name(6), name(3), name(3), name(3), name(3)};
    made.imported.customer = below(30);
    Instant const at = begin + Span::minutes(below(60 * 24 * 90));
    if (below(4) == 0)
        make_list(made, at);
    else
        make_log(made, at);
    return made;
}

cases::Event Making::event(Instant at)
{
    cases::Event event{at};
    event.status = static_cast<cases::Name>(below(8));
    event.team = static_cast<cases::Name>(below(5));
    event.person = static_cast<cases::Name>(below(9));
    event.message = static_cast<cases::Message>(std::max(0, below(6) - 3));
    return event;
}

void Making::make_log(MadeUp& made, Instant at)
{
    for (int left = 1 + below(12); left > 0; --left) {
        made.events.push_back(event(at));
        at = at + Span{1'234'567LL * below(300'000)};
    }
}

void Making::make_list(MadeUp& made, Instant at)
{
    made.imported.shape = cases::Shape::case_list;
    if (below(2) == 0)
        made.imported.due = at + Span::hours(below(900));
    cases::What const steps[]{cases::What::arrived, cases::What::replied, cases::What::resolved, cases::What::closed};
    for (cases::What const what : steps)
        if (what == cases::What::arrived || below(3) > 0) {
            made.events.push_back(event(at));
            made.events.back().what = what;
            at = at + Span::minutes(below(20'000));
        }
    made.imported.done = below(2) == 0;
}

void MeasuresStore::SetUp()
{
    StoreTest::SetUp();
    if (IsSkipped())
        return;
    auto migrations = db::migrations_of("cases", embedded::features_cases_schema());
    for (auto& one : db::migrations_of("measures", embedded::features_measures_schema()))
        migrations.push_back(std::move(one));
    ASSERT_TRUE(db::migrate(store(), migrations).has_value());
    if (!names_words_at_start())
        return;
    store().write([](db::Transaction& tx) {
        cases::Words words(tx);
        for (std::size_t dimension = 0; dimension < cases::dimension_count; ++dimension)
            for (int number = 1; number < 10; ++number)
                words.number(static_cast<cases::Dimension>(dimension), "name " + std::to_string(number));
        words.flush(tx);
    });
}

void MeasuresStore::bring(cases::SourceId source, cases::ImportId import, std::vector<MadeUp>& batch)
{
    std::sort(batch.begin(), batch.end(), [](MadeUp const& a, MadeUp const& b) { return a.reference < b.reference; });
    std::vector<cases::Imported> imported;
    for (MadeUp& one : batch) {
        one.imported.reference = one.reference;
        one.imported.events = one.events;
        imported.push_back(one.imported);
    }
    store().write([&](db::Transaction& tx) {
        Projection projection(tx, source);
        cases::take_over(
            tx, source, import, imported, [&] { return cases::CaseId{++last_id_}; },
            [&](cases::Imported const& one, cases::CaseId id, cases::Kept kept) {
                sources_[id.value] = source;
                if (kept != cases::Kept::unchanged)
                    projection.add({0, one.reference, one.shape, one.done, one.due, one.subject, one.events}, id,
                                   one.customer);
            });
        projection.store(tx);
    });
}

void MeasuresStore::undo(cases::ImportId import)
{
    store().write([&](db::Transaction& tx) {
        std::vector<cases::CaseId> gone;
        for (cases::Undone const& one : cases::undo_import(tx, import, 1'000'000))
            gone.push_back(one.id);
        forget(tx, gone);
    });
}

void MeasuresStore::refresh() { Refresh(store()).run(begin); }

std::vector<Measured> MeasuresStore::replayed()
{
    SourceRules const rules = rules_for_tests();
    auto const calendar = calendars::WorkingCalendar::make(*rules.calendar).value();
    Yardstick yardstick;
    yardstick.calendar = &calendar;
    for (auto const& [status, c] : rules.classes)
        yardstick.classes.put(status, c);
    std::vector<Measured> all;
    store().read([&](db::Transaction& tx) {
        cases::stream(tx, {}, 1'000'000, [&](cases::CaseView const& one, std::int64_t customer) {
            cases::CaseId const id{static_cast<std::int64_t>(one.number)};
            all.push_back(measure(one, id, sources_.at(id.value), customer, yardstick));
        });
    });
    for (Measured& one : all)
        for (Measured const& other : all) {
            bool const same = one.return_known && other.return_known && one.customer == other.customer &&
                              one.matter == other.matter && one.state == State::ended;
            if (same && other.opened > one.counted && other.opened <= one.counted + return_window)
                one.returned = one.returned ? std::min(*one.returned, other.opened) : other.opened;
        }
    return all;
}
}

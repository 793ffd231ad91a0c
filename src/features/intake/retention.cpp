#include "features/intake/retention.h"

#include "features/intake/remeasure.h"
#include "features/intake/source_store.h"

#include <algorithm>

namespace regard::intake
{
namespace
{
constexpr int looked_at = 5000;         // cases in one read
constexpr std::size_t taken_back = 400; // cases in one write: about 10 ms of the write lane
}

Instant months_later(Instant at, int months)
{
    auto const day_length = Span::days(1).micros;
    auto const days = (at.micros >= 0 ? at.micros : at.micros - day_length + 1) / day_length;
    auto const from = civil(Date{static_cast<std::int32_t>(days)});
    int const month = from.year * 12 + (from.month - 1) + months;
    int const year = (month >= 0 ? month : month - 11) / 12;
    int day = from.day;
    while (!is_real_date(year, month - year * 12 + 1, day))
        --day;
    auto const to = Date::of(year, month - year * 12 + 1, day);
    return {at.micros + (to.days - days) * day_length};
}

class Retention::Run
{
  public:
    Run(Retention const& retention, jobs::Context& context) : retention_(retention), context_(context) {}

    jobs::Outcome run()
    {
        auto const sources = retention_.database_.read([&](db::Transaction& tx) { return store::sources(tx); });
        for (Source const& source : sources)
            if (source.retention_months && !forget_old_of(source))
                return jobs::Outcome::again(context_.now());
        retention_.database_.write([&](db::Transaction& tx) {
            for (Source const& source : sources)
                if (source.retention_months)
                    store::delete_bad_rows_before(tx, source.id, before(source));
            if (took_any_)
                retention_.queue_.put(tx, {.kind = "measures.refresh", .key = "measures.refresh"});
        });
        return jobs::Outcome::done();
    }

  private:
    Instant before(Source const& source) const { return months_later(context_.now(), -*source.retention_months); }

    // False where it was asked to stop on the way.
    bool forget_old_of(Source const& source)
    {
        for (std::string after;;) {
            auto const aged = retention_.database_.read(
                [&](db::Transaction& tx) { return cases::aged(tx, source.id, before(source), after, looked_at); });
            for (std::size_t i = 0; i < aged.cases.size(); i += taken_back)
                take_back(source, std::span(aged.cases).subspan(i, std::min(taken_back, aged.cases.size() - i)));
            if (aged.last.empty())
                return true;
            if (context_.should_stop())
                return false;
            after = aged.last;
        }
    }

    void take_back(Source const& source, std::span<cases::CaseId const> old)
    {
        retention_.database_.write([&](db::Transaction& tx) {
            context_.confirm(tx);
            // The setting may have been changed since it was read.
            auto const now = store::source(tx, source.id);
            if (!now || now->retention_months != source.retention_months)
                return;
            auto const undone = cases::undo_aged(tx, old, before(source));
            if (undone.empty())
                return;
            remeasure(tx, source.id, undone);
            retention_.journal_.note(tx, {.who = {},
                                          .verb = "source.history_expired",
                                          .subject_kind = "source",
                                          .subject = source.id.value,
                                          .codes = {{"cases", static_cast<std::int64_t>(undone.size())}},
                                          .quiet = true});
            took_any_ = true;
        });
    }

    Retention const& retention_;
    jobs::Context& context_;
    bool took_any_ = false;
};

jobs::Outcome Retention::forget_old(jobs::Context& context) const { return Run(*this, context).run(); }

void Retention::put(db::Transaction& tx) const
{
    queue_.put(tx, {.kind = "intake.forget_old", .key = "intake.forget_old"});
}
}

#include "features/diagnosis/server/source_history.h"

namespace regard::diagnosis
{
namespace
{
using cases::Dimension;

void fill(cases::Names& names, cases::Words const& words, Dimension dimension)
{
    for (std::size_t n = 1; n <= words.size(dimension); ++n)
        names.number(words.text(dimension, static_cast<cases::Name>(n)));
}

// The engine looks for what a history never says by asking whether there are any such names.
cases::Vocabulary names_said(cases::Words const& words, cases::Said const& said)
{
    cases::Vocabulary names;
    auto const fill_if = [&](bool is_said, cases::Names& table, Dimension dimension) {
        if (is_said)
            fill(table, words, dimension);
    };
    fill_if(true, names.statuses, Dimension::status);
    fill_if(said.teams, names.teams, Dimension::team);
    fill_if(said.persons, names.persons, Dimension::person);
    fill_if(said.touchpoints, names.touchpoints, Dimension::touchpoint);
    fill_if(said.products, names.products, Dimension::product);
    fill_if(said.verticals, names.verticals, Dimension::vertical);
    fill_if(true, names.channels, Dimension::channel);
    fill_if(said.kinds, names.kinds, Dimension::kind);
    fill_if(true, names.priorities, Dimension::priority);
    return names;
}

Zone zone_named(std::string const& name)
{
    auto zone = Zone::find(name);
    return zone ? std::move(*zone) : Zone::utc();
}
}

cases::Vocabulary all_names(cases::Words const& words)
{
    return names_said(words, {true, true, true, true, true, true});
}

SourceHistory::SourceHistory(db::Transaction& tx, cases::Words const& words, intake::Origin const& origin)
    : source_(origin.id), names_(names_said(words, cases::said_of(tx, origin.id))), zone_(zone_named(origin.zone))
{
    auto const rules = measures::rules_of(tx, origin.id);
    for (auto const& [status, c] : rules.classes)
        classes_.put(status, c);
    if (!rules.calendar)
        return;
    if (auto made = calendars::WorkingCalendar::make(*rules.calendar))
        calendar_ = std::move(*made);
}

bool SourceHistory::next(db::Database& database, int limit, std::function<void(cases::CaseView const&)> const& see)
{
    if (!last_reference_)
        return false;
    read(database, limit);
    for (Read& one : read_) {
        one.view.number = seen_.size();
        one.view.reference = one.reference;
        one.view.done &= one.view.shape == cases::Shape::case_list; // an event log says it by its events
        one.view.subject.customer = customer_number(one.customer);
        one.view.events = one.events;
        see(one.view);
        seen_.push_back(cases::CaseId{one.id});
    }
    return true;
}

// Reading may run again; what is read is only looked at after it.
void SourceHistory::read(db::Database& database, int limit)
{
    last_reference_ = database.read([&](db::Transaction& tx) {
        read_.clear();
        return cases::stream_source(tx, source_, *last_reference_, limit,
                                    [&](cases::CaseView const& one, std::int64_t customer) {
                                        read_.push_back({one,
                                                         static_cast<std::int64_t>(one.number),
                                                         customer,
                                                         std::string(one.reference),
                                                         {one.events.begin(), one.events.end()}});
                                    });
    });
}

cases::Name SourceHistory::customer_number(std::int64_t key)
{
    return key == 0 ? 0 : customers_.index(static_cast<std::uint64_t>(key)) + 1;
}
}

#include "features/intake/case_row.h"

#include <algorithm>
#include <cstring>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace regard::intake
{
namespace
{
void fill(cases::Name& known, cases::Name given)
{
    if (known == 0)
        known = given;
}

void replace(cases::Name& known, cases::Name given)
{
    if (given != 0)
        known = given;
}
}

cases::Imported CaseMaker::make(std::string_view reference, std::span<std::string_view const> rows)
{
    events_.clear();
    fingerprints_.clear();
    cases::Imported made;
    made.reference = reference;
    made.shape = shape_;
    std::uint64_t content = seed_;
    for (std::string_view const bytes : rows) {
        CaseRow row;
        std::memcpy(&row, bytes.data(), sizeof row);
        content = XXH3_64bits_withSeed(&row.fingerprint, sizeof row.fingerprint, content);
        take(row, made);
    }
    std::stable_sort(events_.begin(), events_.end(),
                     [](cases::Event const& a, cases::Event const& b) { return a.at < b.at; });
    std::sort(fingerprints_.begin(), fingerprints_.end());
    auto const distinct = std::unique(fingerprints_.begin(), fingerprints_.end()) - fingerprints_.begin();
    duplicate_rows_ += fingerprints_.size() - static_cast<std::size_t>(distinct);
    made.events = events_;
    made.content = static_cast<std::int64_t>(content);
    return made;
}

void CaseMaker::take(CaseRow const& row, cases::Imported& made)
{
    fingerprints_.push_back(row.fingerprint);
    fill(made.subject.touchpoint, row.subject.touchpoint);
    fill(made.subject.product, row.subject.product);
    fill(made.subject.vertical, row.subject.vertical);
    fill(made.subject.channel, row.subject.channel);
    replace(made.subject.kind, row.subject.kind);
    replace(made.subject.priority, row.subject.priority);
    if (made.customer == 0)
        made.customer = row.customer;
    if (row.due != Fact::not_known)
        made.due = std::min(made.due, row.due);
    made.done |= row.done;
    cases::Event const event{row.at[0], row.status, row.team, row.person, cases::What::noted, row.message};
    if (shape_ == cases::Shape::event_log)
        events_.push_back(event);
    else
        events_of_list_row(row.at, event, [&](cases::Event const& one) { events_.push_back(one); });
}
}

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
    texts_.clear();
    any_text_ = false;
    fingerprints_.clear();
    cases::Imported made;
    made.reference = reference;
    made.shape = shape_;
    std::uint64_t content = seed_;
    for (std::string_view const bytes : rows) {
        CaseRow row;
        std::memcpy(&row, bytes.data(), sizeof row);
        content = XXH3_64bits_withSeed(&row.fingerprint, sizeof row.fingerprint, content);
        take(row, bytes.substr(sizeof row), made);
    }
    sort();
    std::sort(fingerprints_.begin(), fingerprints_.end());
    auto const distinct = std::unique(fingerprints_.begin(), fingerprints_.end()) - fingerprints_.begin();
    duplicate_rows_ += fingerprints_.size() - static_cast<std::size_t>(distinct);
    made.events = events_;
    if (any_text_)
        made.texts = texts_;
    made.content = static_cast<std::int64_t>(content);
    return made;
}

// By time, each with its text; rows of one instant stay in their order.
void CaseMaker::sort()
{
    auto const earlier = [](cases::Event const& a, cases::Event const& b) { return a.at < b.at; };
    if (!any_text_)
        return std::stable_sort(events_.begin(), events_.end(), earlier);
    std::vector<std::pair<cases::Event, std::string_view>> both;
    for (std::size_t i = 0; i < events_.size(); ++i)
        both.emplace_back(events_[i], texts_[i]);
    std::ranges::stable_sort(both, earlier, &std::pair<cases::Event, std::string_view>::first);
    for (std::size_t i = 0; i < both.size(); ++i)
        std::tie(events_[i], texts_[i]) = both[i];
}

// What a row of a case list says belongs to the beginning of its case.
void CaseMaker::take(CaseRow const& row, std::string_view text, cases::Imported& made)
{
    any_text_ |= !text.empty();
    std::size_t const first = events_.size();
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
    texts_.resize(events_.size());
    if (first < events_.size())
        texts_[first] = text;
}
}

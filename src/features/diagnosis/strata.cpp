#include "features/diagnosis/strata.h"

namespace regard::diagnosis
{
namespace
{
std::uint64_t pair(std::uint64_t a, std::uint64_t b) { return a << 32 | b; }

std::uint64_t quarter(Instant at)
{
    constexpr std::int64_t day = 86'400'000'000;
    std::int64_t const days = at.micros / day - (at.micros % day < 0);
    auto const date = civil(Date{static_cast<std::int32_t>(days)});
    return static_cast<std::uint32_t>(date.year * 4 + (date.month - 1) / 3);
}
}

Strata::Strata(cases::Vocabulary const& names) : has_kind_(names.kinds.size() > 1)
{
    using Member = cases::Name cases::Subject::*;
    struct Choice
    {
        Member member;
        cases::Names const& names;
        NameOf of;
    };
    for (Choice const& choice : {Choice{&cases::Subject::touchpoint, names.touchpoints, NameOf::touchpoint},
                                 Choice{&cases::Subject::product, names.products, NameOf::product},
                                 Choice{&cases::Subject::vertical, names.verticals, NameOf::vertical}})
    {
        if (choice.names.size() == 0)
            continue;
        subject_ = choice.member;
        subject_names_ = &choice.names;
        subject_of_ = choice.of;
        return;
    }
}

Strata::Place Strata::of(cases::CaseView const& one)
{
    cases::Name const subject = subject_ == nullptr ? 0 : one.subject.*subject_;
    std::uint64_t const when = quarter(one.events.front().at);
    std::uint32_t const topic = topics_.index(pair(subject, one.subject.kind));
    Stratum const narrow = narrow_.index(pair(topic, when)), wide = wide_.index(pair(one.subject.kind, when));
    if (narrow == wide_of_.size())
        wide_of_.push_back(wide);
    return {subject, narrow, wide};
}
}

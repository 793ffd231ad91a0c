#include "features/intake/remeasure.h"

#include "features/measures/measures.h"

namespace regard::intake
{
void remeasure(db::Transaction& tx, cases::SourceId source, std::vector<cases::Undone> const& undone)
{
    measures::Projection projection(tx, source);
    std::vector<cases::CaseId> gone;
    for (cases::Undone const& one : undone)
        if (one.gone)
            gone.push_back(one.id);
        else
            cases::view_case(tx, one.id, [&](cases::CaseView const& view, std::int64_t customer) {
                projection.add(view, one.id, customer);
            });
    measures::forget(tx, gone);
    projection.store(tx);
}
}

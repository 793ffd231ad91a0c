#pragma once
// What was asked and answered, for whoever counts it: marks without words.
#include "features/feedback/model.h"
#include "ground/db/db.h"

namespace regard::feedback
{
// One resolution whose customer could be asked, with what was in force then.
struct Question
{
    CaseId about;
    Instant resolved;
    Kind kind = Kind::request;
    std::optional<UnitId> team{};
    std::optional<TouchpointId> touchpoint{};
    std::optional<ProductId> product{};
    std::optional<VerticalId> vertical{};
    std::optional<int> mark{};
};
// Of the resolutions in [from, before), by time.
void each_question(db::Transaction& tx, Instant from, Instant before, db::FunctionRef<void(Question const&)> see);
}

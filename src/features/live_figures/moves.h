#pragma once
// Dates that were moved together with those of many other cases: what one case says of them. Pure but for its store.
#include "features/desk/desk.h"

namespace regard::live_figures
{
struct MovedDate
{
    desk::CaseId id;
    int number = 0; // of the promise
    Instant at;     // when the customer was told
    desk::Kind kind = desk::Kind::request;
    std::optional<desk::UnitId> team{};
    std::optional<desk::TouchpointId> touchpoint{};
    std::optional<desk::ProductId> product{};
    std::optional<desk::VerticalId> vertical{};
    bool operator==(MovedDate const&) const = default;
};

// In the order they were told.
std::vector<MovedDate> moved_dates(desk::Glimpse const& one, std::vector<promises::PromiseStanding> const& told);

namespace store
{
void put_moves(db::Transaction& tx, desk::CaseId id, std::span<MovedDate const> moves); // instead of what was there
std::vector<MovedDate> moves_of(db::Transaction& tx, desk::CaseId id);

// Of a period, by time.
void each_move(db::Transaction& tx, Instant from, Instant before, db::FunctionRef<void(MovedDate const&)> see);

// Where a list goes on: after this one.
struct MovePlace
{
    std::int64_t at = INT64_MAX;
    desk::CaseId id{};
    int number = 0;
};
BOOST_DESCRIBE_STRUCT(MovePlace, (), (at, id, number))
std::vector<MovedDate> some_moves(db::Transaction& tx, Instant from, Instant before, MovePlace const& after,
                                  int limit); // the latest first
}
}

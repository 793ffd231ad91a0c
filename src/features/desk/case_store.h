#pragma once
// All SQL of live_case: how cases stand now. Inside features/desk.
#include "features/desk/model.h"
#include "ground/db/db.h"

namespace regard::desk
{
constexpr Instant never_due{INT64_MAX};

// A row of live_case.
struct LiveCase
{
    CaseId id;
    std::int64_t number = 0;
    std::string subject;
    Kind kind = Kind::request;
    Channel channel = Channel::api;
    State state = State::open;
    Priority priority = Priority::normal;
    EmployeeId owner;
    std::optional<UnitId> team;
    std::optional<UnitId> team_before{}; // another, where it was last
    std::optional<CustomerId> customer;
    std::optional<TouchpointId> touchpoint;
    std::optional<ProductId> product;
    std::optional<VerticalId> vertical;
    std::string language;
    std::optional<std::string> remedy, redress, resolution;
    std::optional<ClosedAs> closed_as;
    bool restricted = false;
    std::optional<EmployeeId> about;
    std::optional<CaseId> merged_into;
    State state_before_merge = State::open;
    std::optional<ClosedAs> closed_as_before_merge{};
    Instant opened, updated;
    std::optional<Instant> ended;
    Instant next_due = never_due;
    std::optional<Instant> promised;
    bool customer_waits = false;
    bool answered = false; // we have answered at least once
    std::optional<EmployeeId> offered_to;
    std::optional<Instant> offered_until;
    int refusals = 0;
    int bounces = 0;
    std::int64_t version = 1;
};

namespace store
{
std::optional<LiveCase> live_case(db::Transaction& tx, CaseId id);
std::optional<CaseId> by_number(db::Transaction& tx, std::int64_t number);
void insert(db::Transaction& tx, LiveCase const& one);
void update(db::Transaction& tx, LiveCase const& one); // all but id, number, channel, opened; the version grows

void put_due(db::Transaction& tx, CaseId id, Instant next_due, std::optional<Instant> promised); // no new version

// One walk through an index, in the order of a list. Nothing set: all cases.
struct Walk
{
    Sort sort = Sort::time_left;
    std::optional<EmployeeId> owner{};
    std::optional<UnitId> team{};
    std::optional<CustomerId> customer{};
};
// Where a walk goes on.
struct Place
{
    std::int64_t key = INT64_MIN; // next_due, or nothing where newest first
    std::int64_t id = 0;
};
BOOST_DESCRIBE_STRUCT(Place, (), (key, id))
// Open cases by time left; or all, newest first.
std::vector<LiveCase> walk(db::Transaction& tx, Walk const& walk, Place const& after, int limit);

std::vector<LiveCase> offered_to(db::Transaction& tx, EmployeeId employee, int limit);
std::vector<LiveCase> several(db::Transaction& tx, std::span<CaseId const> ids);
std::int64_t open_of(db::Transaction& tx, EmployeeId owner);
std::vector<LiveCase> open_cases(db::Transaction& tx, CustomerId customer);
std::vector<CaseId> lapsed_offers(db::Transaction& tx, Instant now, int limit);
std::vector<CaseId> silent_since(db::Transaction& tx, State state, Instant before, int limit);
std::vector<CaseId> merged_into(db::Transaction& tx, CaseId id);

// Takes the next `many` numbers for good.
std::int64_t take_numbers(db::Transaction& tx, int many);
}
}

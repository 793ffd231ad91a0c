#include "features/touchpoints/draft_store.h"

#include <map>
#include <set>

namespace regard::touchpoints::store
{
namespace
{
#define REGARD_DRAFT "select id, name, about, state, begun, begun_by, ended, reason, version from map_draft "

MapDraft read(db::Row const& row)
{
    return {row.id<DraftId>(0),
            std::string(row.text(1)),
            std::string(row.text(2)),
            row.choice<DraftState>(3),
            row.instant(4),
            row.maybe_id<api::UserId>(5),
            {},
            row.maybe_instant(6),
            std::string(row.text(7)),
            row.integer(8)};
}

template <class T>
std::vector<T> parts(db::Transaction& tx, std::string_view sql, DraftId id)
{
    return tx.all(sql, {id}, [](db::Row const& row) { return from_json<T>(row.text(0)).value(); });
}

template <class T>
auto texts_of(std::vector<T> const& all)
{
    std::map<decltype(T::id), std::string> texts;
    for (T const& one : all)
        texts.emplace(one.id, to_json(one));
    return texts;
}

// What differs between two sets of texts, by id: `put` is given the new text, nothing where it went.
template <class IdType, class Put>
void each_other(std::map<IdType, std::string> const& before, std::map<IdType, std::string> const& after, Put put)
{
    for (auto const& [id, text] : before)
        if (!after.contains(id))
            put(id, std::optional<std::string_view>());
    for (auto const& [id, text] : after)
        if (auto const was = before.find(id); was == before.end() || was->second != text)
            put(id, std::optional<std::string_view>(text));
}

db::Value value_of(std::optional<std::string_view> text) { return text ? db::Value(*text) : db::Value(nullptr); }

void grow(db::Transaction& tx, DraftId id)
{
    tx.execute("update map_draft set version = version + 1 where id = $1", {id});
}

void put_wanted(db::Transaction& tx, DraftId id, Plan const& before, Plan const& after)
{
    each_other(texts_of(before.journeys), texts_of(after.journeys),
               [&](JourneyId journey, std::optional<std::string_view> text) {
                   tx.execute("insert into map_draft_journey (draft, journey, wanted) values ($1, $2, $3) "
                              "on conflict (draft, journey) do update set wanted = excluded.wanted",
                              {id, journey, value_of(text)});
               });
    each_other(texts_of(before.touchpoints), texts_of(after.touchpoints),
               [&](TouchpointId touchpoint, std::optional<std::string_view> text) {
                   tx.execute("insert into map_draft_touchpoint (draft, touchpoint, wanted) values ($1, $2, $3) "
                              "on conflict (draft, touchpoint) do update set wanted = excluded.wanted",
                              {id, touchpoint, value_of(text)});
               });
}

void put_began(db::Transaction& tx, DraftId id, Plan const& plan)
{
    for (Journey const& one : plan.journeys)
        tx.execute("insert into map_draft_journey (draft, journey, began) values ($1, $2, $3)",
                   {id, one.id, to_json(one)});
    for (TouchpointOnMap const& one : plan.touchpoints)
        tx.execute("insert into map_draft_touchpoint (draft, touchpoint, began) values ($1, $2, $3)",
                   {id, one.id, to_json(one)});
}
}

std::optional<MapDraft> draft(db::Transaction& tx, DraftId id)
{
    return tx.one(REGARD_DRAFT "where id = $1", {id}, read);
}

std::vector<MapDraft> drafts(db::Transaction& tx, DraftId before, int limit)
{
    return tx.all(REGARD_DRAFT "where id < $1 order by id desc limit $2", {before ? before.value : INT64_MAX, limit},
                  read);
}

std::optional<DraftId> open_draft_named(db::Transaction& tx, std::string_view name)
{
    return tx.one("select id from map_draft where state = 0 and name = $1 order by id limit 1", {name},
                  [](db::Row const& row) { return row.id<DraftId>(0); });
}

void insert(db::Transaction& tx, MapDraft const& one, Plan const& today)
{
    tx.execute("insert into map_draft (id, name, about, state, begun, begun_by, reason, version) "
               "values ($1, $2, $3, $4, $5, $6, '', 1)",
               {one.id, one.name, one.about, one.state, one.begun, one.begun_by});
    put_began(tx, one.id, today);
    put_wanted(tx, one.id, {}, today);
}

Plan began(db::Transaction& tx, DraftId id)
{
    Plan plan{parts<Journey>(tx, "select began from map_draft_journey where draft = $1 and began is not null", id),
              parts<TouchpointOnMap>(
                  tx, "select began from map_draft_touchpoint where draft = $1 and began is not null", id)};
    settle(plan);
    return plan;
}

Plan wanted(db::Transaction& tx, DraftId id)
{
    Plan plan{parts<Journey>(tx, "select wanted from map_draft_journey where draft = $1 and wanted is not null", id),
              parts<TouchpointOnMap>(
                  tx, "select wanted from map_draft_touchpoint where draft = $1 and wanted is not null", id)};
    settle(plan);
    return plan;
}

void keep_wanted(db::Transaction& tx, DraftId id, Plan const& before, Plan const& after)
{
    put_wanted(tx, id, before, after);
    grow(tx, id);
}

void keep_base(db::Transaction& tx, DraftId id, Plan const& began, Plan const& wanted)
{
    tx.execute("delete from map_draft_journey where draft = $1", {id});
    tx.execute("delete from map_draft_touchpoint where draft = $1", {id});
    put_began(tx, id, began);
    put_wanted(tx, id, {}, wanted);
    grow(tx, id);
}

void end(db::Transaction& tx, DraftId id, DraftState state, std::string_view reason, api::UserId by, Instant now)
{
    tx.execute("update map_draft set state = $2, reason = $3, ended = $4, ended_by = $5, version = version + 1 "
               "where id = $1",
               {id, state, reason, now, by});
}
}

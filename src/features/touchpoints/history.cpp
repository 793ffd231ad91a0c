// The history of the map, for reading.
#include "features/touchpoints/history_store.h"
#include "features/touchpoints/inside.h"
#include "features/touchpoints/namer.h"

#include <map>

namespace regard::touchpoints
{
namespace
{
struct BeforeChange
{
    MapChangeId id;
};
BOOST_DESCRIBE_STRUCT(BeforeChange, (), (id))

class Endpoints
{
  public:
    explicit Endpoints(Touchpoints::Inside const& inside) : inside_(inside) {}

    Result<MapChanges> list(api::Reading& r, std::optional<TouchpointId> of, api::ListQuery const& query) const
    {
        BeforeChange before;
        if (query.cursor) {
            auto const read = api::cursor_from<BeforeChange>(*query.cursor);
            if (!read)
                return Refusal{read.error().code, read.error().sentence, "cursor"};
            before = *read;
        }
        MapChanges page{store::changes(r.tx, of, before.id, query.limit + 1), {}, {}};
        if (page.items.size() > static_cast<std::size_t>(query.limit)) {
            page.items.pop_back();
            page.next = api::cursor_of(BeforeChange{page.items.back().id});
        }
        name(r.tx, page);
        return page;
    }

  private:
    void name(db::Transaction& tx, MapChanges& page) const
    {
        Namer namer(tx);
        std::map<api::UserId, std::string> users;
        for (MapChange& one : page.items) {
            for (FieldChange const& field : one.fields)
                namer.add(field);
            if (!one.who)
                continue;
            auto const known = users.find(*one.who);
            one.who_name = known != users.end()
                               ? known->second
                               : users.emplace(*one.who, inside_.lent.name_of(tx, *one.who)).first->second;
        }
        page.names = namer.names();
    }

    Touchpoints::Inside const& inside_;
};
}

void Touchpoints::Inside::add_history(api::Routes& routes) const
{
    Endpoints const endpoints(*this);
    routes
        .get("/map/changes", "Who changed what on the map, when and why, the newest first",
             [endpoints](api::Reading& r, api::ListQuery const& query) { return endpoints.list(r, {}, query); })
        .allow(read_touchpoints);
    routes
        .get("/touchpoints/{id}/changes",
             "Who changed what at a touchpoint, when and why, the newest first; also of one that is gone",
             [endpoints](api::Reading& r, TouchpointId id, api::ListQuery const& query) {
                 return endpoints.list(r, id, query);
             })
        .allow(read_touchpoints);
}
}

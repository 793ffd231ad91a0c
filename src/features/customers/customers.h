#pragma once
// Who brings us cases. The front door: routes for app/, and what other features ask and do in their own transactions.
#include "base/embedded.h"
#include "features/customers/model.h"
#include "features/customers/seeing.h"
#include "features/people/table_reader.h"
#include "ground/api/routes.h"
#include "ground/clock/id_source.h"
#include "ground/events/journal.h"
#include "ground/jobs/kinds.h"
#include "ground/text/catalogue.h"

#include <functional>
#include <memory>
#include <span>

namespace regard::embedded
{
std::span<EmbeddedFile const> features_customers_schema();
}

namespace regard::customers
{
constexpr api::Permission read_customers{"customers.read"};
constexpr api::Permission write_customers{"customers.write"};
constexpr api::Permission care_for_customers{"customers.care"}; // sees why somebody is handled with care
constexpr api::Permission erase_customers{"customers.erase"};   // and hand out what is kept of somebody
constexpr api::Permission settle_customers{"customers.admin"};  // settings, own fields, lists in and out

// What app/ lends this feature from above. `family` is a customer and all merged into it. Any thread may call them.
struct Lent
{
    using Family = std::span<CustomerId const>;

    // What happened with these customers elsewhere before that instant, the latest first, as far as `who` may see it.
    std::function<std::vector<TimelineItem>(db::Transaction&, api::Who const& who, Family, Instant before, int limit)>
        timeline;
    // What other parts keep of these customers, by their names: for the customer's own copy. Without what is kept from `who`.
    std::map<std::string, std::function<Json(db::Transaction&, api::Who const& who, Family)>> personal_data;
    // Refuses where something of these customers must be kept as it is. Nothing: all may be erased.
    std::function<Result<void>(db::Transaction&, Family)> may_be_erased;
    // Take away what other parts keep of a customer: texts, addresses, files. Ids and histories stay. Called in the
    // transaction that erases.
    std::vector<std::function<void(db::Transaction&, CustomerId)>> erase;
    // When these customers last had to do with us; an instant ahead while something of theirs is open. Nothing: never.
    std::function<std::optional<Instant>(db::Transaction&, Family)> last_contact;
    // Whether these are for everybody to see has changed: whoever keeps their names where others search does so anew.
    std::function<void(db::Transaction&, Family)> sight_changed;
    people::TableReader read_table; // for lists brought in as files
};

class Customers
{
  public:
    // Everything given by reference must outlive it.
    Customers(db::Database& database, IdSource& ids, Clock const& clock, events::Journal const& journal,
              text::Catalogue const& catalogue, Lent lent = {});
    ~Customers();

    void add_routes(api::Routes& routes);
    void add_jobs(jobs::Kinds& kinds);
    // Erases whom the settings keep no longer; each in a transaction of its own. Answers how many. A job does it each day.
    int erase_kept_too_long(Instant now);

    // The customer whom one of these contact points belongs to, else a new one, noted by `who` (the program: nobody).
    // Contact points that cannot be one are left out; a name may be empty where an address is all that is known. What is
    // found stays as it is, but gets the name where it had none. In the caller's transaction, about 40 µs.
    CustomerId find_or_make(db::Transaction& tx, events::WhoId who, NewCustomer const& wish) const;
    // A new one, whoever else has these contact points.
    CustomerId make(db::Transaction& tx, events::WhoId who, NewCustomer const& wish) const;

    class Inside; // of this feature's own files

  private:
    std::unique_ptr<Inside> inside_;
};

// ---- what others may ask, in their own transaction. An id that was merged into another still answers, as itself, unless said.
std::optional<Customer> get(db::Transaction& tx,
                            CustomerId id); // with care_reason: show it to nobody without customers.care
std::map<CustomerId, std::string> names_of(db::Transaction& tx, std::span<CustomerId const> ids);

// By address or number as somebody wrote it; the one it was merged into, where it was.
std::optional<CustomerId> find_by_address(db::Transaction& tx, std::string_view email);
std::optional<CustomerId> find_by_phone(db::Transaction& tx, std::string_view phone);

CustomerId merged_into(db::Transaction& tx, CustomerId id); // in the end; itself where it was not
std::vector<CustomerId> family_of(db::Transaction& tx,
                                  CustomerId id); // itself first, then all that were merged into it

// What measures tell customers apart by: never a name, the same for all who were merged.
std::string measure_key(db::Transaction& tx, CustomerId id);

// Whoever of those the reader may see is meant by what is being typed: beginnings of words of the name, of an address, or of a number. By name; through
// indexes, whatever the number of customers. Those merged away and erased are left out.
struct Match
{
    CustomerId id;
    std::string name;
    std::string contact; // the first address or number; empty where there is none
    bool operator==(Match const&) const = default;
};
std::vector<Match> matching(db::Transaction& tx, Seeing const& seeing, std::string_view typed, int limit);
}

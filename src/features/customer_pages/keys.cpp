#include "features/customer_pages/keys.h"

#include "features/access/secrets.h"
#include "features/customer_pages/customer_pages.h"

#include <climits>
#include <cstring>
#include <fmt/format.h>
#include <map>

namespace regard::customer_pages
{
namespace
{
// A secret as the store knows it; lives as long as the statement it is bound to.
class Hash
{
  public:
    explicit Hash(std::string_view secret) : hash_(access::hash_of(secret)) {}
    operator db::Value() const { return access::as_bytes(hash_); }

  private:
    std::string hash_;
};

std::string with(std::string_view secret, std::string_view digits)
{
    return std::string(secret) + ':' + std::string(digits);
}

std::int64_t day_of(Instant now) { return now.micros / Span::days(1).micros; }
}

std::string new_link(db::Transaction& tx, CaseId id, std::string const& secret, Instant now)
{
    tx.execute("insert into page_link (hash, case_id, made_at, expires_at, used) values ($1, $2, $3, $4, 0)",
               {Hash(secret), id, now, now + link_holds});
    return "/c/" + secret;
}

std::optional<Link> link(db::Transaction& tx, std::string_view secret, Instant now)
{
    return tx.one("select case_id, expires_at from page_link where hash = $1", {Hash(secret)}, [&](db::Row const& row) {
        return Link{row.id<CaseId>(0), row.instant(1) <= now};
    });
}

void note_use(db::Transaction& tx, std::string_view secret)
{
    tx.execute("update page_link set used = 1 where hash = $1 and used = 0", {Hash(secret)});
}

void end_links(db::Transaction& tx, CaseId id)
{
    tx.execute("delete from page_door where link in (select hash from page_link where case_id = $1)", {id});
    tx.execute("delete from page_code where link in (select hash from page_link where case_id = $1)", {id});
    tx.execute("delete from page_link where case_id = $1", {id});
}

void erase_customer(db::Transaction& tx, desk::CustomerId customer)
{
    for (CaseId const id : desk::cases_of(tx, customer, INT_MAX))
        end_links(tx, id);
}

std::string six_digits()
{
    std::uint64_t number = 0;
    std::string const bytes = access::random_bytes(sizeof number);
    std::memcpy(&number, bytes.data(), sizeof number);
    return fmt::format("{:06}", number % 1'000'000); // of 2^64: no number is noticeably likelier
}

bool code_sent_lately(db::Transaction& tx, std::string_view secret, Instant now)
{
    return tx.exists("select 1 from page_code where link = $1 and sent_at > $2", {Hash(secret), now - between_codes});
}

void note_code(db::Transaction& tx, std::string_view secret, std::string_view digits, Instant now)
{
    tx.execute("insert into page_code (link, hash, sent_at, guesses) values ($1, $2, $3, 0) "
               "on conflict (link) do update set hash = $2, sent_at = $3, guesses = 0",
               {Hash(secret), Hash(with(secret, digits)), now});
}

// A wrong guess is counted before the right one is looked for, so that none is free.
Guess guess(db::Transaction& tx, CaseId id, std::string_view secret, std::string_view digits, Instant now)
{
    Hash const link(secret);
    if (tx.exists("select 1 from page_guess where case_id = $1 and day = $2 and wrong >= $3",
                  {id, day_of(now), most_wrong_a_day}))
        return Guess::tomorrow;
    auto const counted = tx.execute("update page_code set guesses = guesses + 1 where link = $1 and sent_at > $2 and "
                                    "guesses < $3",
                                    {link, now - code_holds, most_guesses});
    if (counted == 0)
        return Guess::over;
    bool const right =
        tx.execute("delete from page_code where link = $1 and hash = $2", {link, Hash(with(secret, digits))}) > 0;
    if (!right)
        tx.execute("insert into page_guess (case_id, day, wrong) values ($1, $2, 1) on conflict (case_id, day) do "
                   "update set wrong = page_guess.wrong + 1",
                   {id, day_of(now)});
    return right ? Guess::right : Guess::wrong;
}

void open_door(db::Transaction& tx, std::string_view secret, std::string_view cookie, Instant now)
{
    tx.execute("insert into page_door (hash, link, expires_at) values ($1, $2, $3)",
               {Hash(cookie), Hash(secret), now + door_holds});
    note_use(tx, secret);
}

bool is_open(db::Transaction& tx, std::string_view secret, std::string_view cookie, Instant now)
{
    return !cookie.empty() && tx.exists("select 1 from page_door where hash = $1 and link = $2 and expires_at > $3",
                                        {Hash(cookie), Hash(secret), now});
}

bool may_write_to(db::Transaction& tx, std::string_view address, std::string_view kind, Instant now)
{
    return tx.execute("insert into page_letter (address, day, letters) values ($1, $2, 1) "
                      "on conflict (address, day) do update set letters = page_letter.letters + 1 "
                      "where page_letter.letters < $3",
                      {Hash(with(kind, address)), day_of(now), most_letters_a_day}) > 0;
}

void forget_old(db::Transaction& tx, Instant now)
{
    tx.execute("delete from page_door where expires_at <= $1", {now});
    tx.execute("delete from page_code where sent_at <= $1", {now - code_holds});
    tx.execute("delete from page_letter where day < $1", {day_of(now)});
    tx.execute("delete from page_guess where day < $1", {day_of(now)});
}

std::optional<Instant> forget_links(db::Transaction& tx, Instant now, Instant after,
                                    std::function<bool(CaseId)> const& is_needed)
{
    Instant const unused = now - unused_stays, used = now - used_stays;
    struct Old
    {
        CaseId id;
        Instant expired;
    };
    auto const some = tx.all("select case_id, expires_at from page_link where expires_at > $1 and expires_at <= $2 and "
                             "(used = 0 or expires_at <= $3) order by expires_at limit $4",
                             {after, unused, used, most_forgotten}, [](db::Row const& row) {
                                 return Old{row.id<CaseId>(0), row.instant(1)};
                             });
    std::map<CaseId, bool> needed;
    for (Old const& one : some)
        if (needed.contains(one.id) ? !needed[one.id] : !(needed[one.id] = is_needed(one.id)))
            tx.execute("delete from page_link where case_id = $1 and expires_at = $2 and (used = 0 or $2 <= $3)",
                       {one.id, one.expired, used});
    return some.empty() ? std::nullopt : std::optional(some.back().expired);
}
}

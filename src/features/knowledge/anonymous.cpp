// Notes that nobody can be found by (law 8; README.md has the argument). What is written here knows no user, and what is kept says
// no more of when than the day: an anonymous note lies in a letterbox until the next morning, then all of a day land together.
#include "features/access/secrets.h"
#include "features/calendars/days.h"
#include "features/knowledge/inside.h"

#include <cstring>

namespace regard::knowledge
{
namespace
{
constexpr int emptied_at_once = 100;
constexpr Span emptied_from = Span::hours(6); // in the morning, by the organisation's clock

struct Sealed
{
    AnonymousNote form;
    std::string hash;
    std::vector<store::KeptFile> files;
};

std::uint64_t drawn()
{
    std::string const bytes = access::random_bytes(sizeof(std::uint64_t));
    std::uint64_t number = 0;
    std::memcpy(&number, bytes.data(), sizeof number);
    return number;
}

// An id of that day like any other, at an instant of it that was drawn.
NoteId id_within(Date day)
{
    constexpr std::int64_t bits_below = 21, millis_of_day = 86'400'000;
    static Instant const epoch{Date::of(2025, 1, 1).days * Span::days(1).micros};
    std::int64_t const begin = (Instant{day.days * Span::days(1).micros} - epoch).micros / 1000;
    std::uint64_t const number = drawn();
    auto const milli = static_cast<std::int64_t>((number >> 24) % millis_of_day);
    return {((begin + milli) << bits_below) | static_cast<std::int64_t>(number & ((1U << bits_below) - 1))};
}

Result<Sealed> sealed(AnonymousNote const& form)
{
    Sealed all{form, access::hash_of(form.secret), {}};
    if (!access::from_base64url(form.secret))
        return Refusal{"not_a_secret", "The code of a note has 43 letters and digits.", "secret"};
    if (form.photo) {
        auto photo = photo_from(*form.photo);
        if (!photo)
            return photo.error();
        all.files.push_back(*std::move(photo));
    }
    return all;
}

// The same note sent again, because its answer was lost, is there already.
Result<AnonymousTaken> there_already(db::Transaction& tx, NoteId id, Sealed const& all)
{
    auto const one = store::note(tx, id);
    if (!one || one->text != all.form.text)
        return Refusal{"code_reused", "This code belongs to another note. Write it anew.", "secret"};
    return AnonymousTaken{one->written_on};
}

Result<AnonymousTaken> drop_in(Knowledge::Inside const& inside, db::Transaction& tx, Sealed const& all, Instant now)
{
    if (auto const there = store::note_of_secret(tx, all.hash))
        return there_already(tx, *there, all);
    if (auto const fits = check_about(tx, all.form.touchpoint, all.form.product); !fits)
        return fits.error();
    store::KeptNote one{.id = {}, .text = all.form.text};
    one.touchpoint = all.form.touchpoint;
    one.product = all.form.product;
    one.anonymous = true;
    one.written_on = inside.day(tx, now);
    do
        one.id = id_within(one.written_on);
    while (!store::insert(tx, one));
    store::insert_secret(tx, one.id, all.hash);
    for (std::size_t i = 0; i < all.files.size(); ++i)
        store::insert_file(tx, one.id, static_cast<int>(i) + 1, all.files[i]);
    return AnonymousTaken{one.written_on};
}

Result<Followed> followed(db::Transaction& tx, Following const& by)
{
    auto const id = store::note_of_secret(tx, access::hash_of(by.secret));
    auto const one = id ? store::note(tx, *id) : std::nullopt;
    if (!one)
        return Refusal{"not_found", "No note has this code. Look whether all of it is there.", "secret"};
    return Followed{one->written_on, one->text,    one->state,    one->due,
                    one->answer,     one->article, one->made_try, steps_shown(tx, one->id)};
}

// Those of earlier days, once the morning has come.
Date emptied_before(Knowledge::Inside const& inside, db::Transaction& tx, Instant now)
{
    auto const& calendar = *inside.parts.calendars.book(tx)->standard();
    Date const today = calendars::local_date(calendar, now);
    bool const is_morning = now >= calendars::begins(calendar, today) + emptied_from;
    return is_morning ? today : today + -1;
}
}

// `Asking`, not `Writing`: no Idempotency-Key is kept, which would stand beside a user and a time. The code itself makes sure that
// the same note sent twice is one.
void Knowledge::Inside::add_anonymous(api::Routes& routes)
{
    routes
        .post("/field-notes/anonymous", "Write what you learned without a name: nobody can be found by it",
              [this](api::Asking& asking, AnonymousNote const& form) -> Result<AnonymousTaken> {
                  if (pace.is_over(asking.who.user.text(), asking.now))
                      return Refusal{"too_often", "That was quick. Wait a minute, then send it again.", ""};
                  pace.count(asking.who.user.text(), asking.now);
                  auto const all = sealed(form);
                  if (!all)
                      return all.error();
                  Instant const now = asking.now;
                  return parts.database.write([&](db::Transaction& tx) { return drop_in(*this, tx, *all, now); });
              })
        .allow(write_notes)
        .body_limit(largest_note)
        .example(R"({"text":"We are told to hang up","secret":"3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})");
    routes
        .post("/field-notes/anonymous/follow", "What became of an anonymous note, for whoever has its code",
              [this](api::Asking&, Following const& by) -> Result<Followed> {
                  return parts.database.read([&](db::Transaction& tx) { return followed(tx, by); });
              })
        .allow(write_notes);
}

void Knowledge::Inside::add_letterbox(jobs::Kinds& kinds)
{
    kinds.add_recurring("knowledge.letterbox", jobs::Every{Span::hours(1)}, [this](jobs::Context& context) {
        bool const is_full = parts.database.write([&](db::Transaction& tx) {
            auto const all = store::in_letterbox(tx, emptied_before(*this, tx, context.now()), emptied_at_once);
            bool landed = false;
            for (NoteId const id : all) {
                landed = land(tx, *store::note(tx, id), {}, context.now()) || landed;
                store::lay_anew(tx, id);
            }
            return landed && all.size() == emptied_at_once;
        });
        return is_full ? jobs::Outcome::again(context.now()) : jobs::Outcome::done();
    });
}
}

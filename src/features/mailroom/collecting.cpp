#include "features/mailroom/collecting.h"

#include "features/mailroom/receiving.h"
#include "ground/log/log.h"

#include <algorithm>

namespace regard::mailroom
{
namespace
{
constexpr std::uint64_t largest = 50 << 20; // of a mail; of a larger one the beginning
constexpr std::size_t at_once = 100;        // fetched, then taken, then forgotten on the server
constexpr std::size_t in_one_write = 8;

// Mails go to the disk as they arrive.
class ToDisk final : public mail::MailSink
{
  public:
    ToDisk(Mailroom::Inside& inside, store::KeptMailbox const& mailbox) : inside_(inside), mailbox_(mailbox) {}

    void begin(mail::Uid uid, std::uint64_t size) override
    {
        Arrival arrival{.id = inside_.parts.ids.next<MailId>()};
        arrival.mailbox = mailbox_.id;
        arrival.uid_validity = mailbox_.uid_validity;
        arrival.uid = uid;
        arrival.touchpoint = mailbox_.touchpoint;
        arrival.on_server = mailbox_.mode == Mode::live && mailbox_.afterwards != Afterwards::keep;
        arrival.whole = size <= largest;
        arrivals.push_back(arrival);
        upload_.emplace(inside_.blobs.begin(arrival.id.value));
    }
    void write(std::string_view bytes) override { upload_->write(bytes); }
    void end() override
    {
        written_.push_back(std::move(*upload_));
        upload_.reset();
    }
    void keep() { inside_.blobs.keep(std::exchange(written_, {})); } // on the disk when it returns

    std::vector<Arrival> arrivals;

  private:
    Mailroom::Inside& inside_;
    store::KeptMailbox const& mailbox_;
    std::optional<files::BlobStore::Upload> upload_;
    std::vector<files::BlobStore::Upload> written_;
};

// A copy of what we have already needs no place.
void forget_copy(Mailroom::Inside& inside, Arrival const& arrival) { inside.blobs.remove(arrival.id.value); }

// All in one write, and what `note` adds to it: how many were new. Nothing where one of them refuses.
template <class Note>
std::optional<int> taken_in_one_write(Mailroom::Inside& inside, std::span<Arrival const> arrivals, Note const& note)
{
    std::vector<Judged> judged;
    for (auto const& arrival : arrivals)
        judged.push_back(judge(inside, arrival));
    auto const now = inside.parts.clock.now();
    std::vector<bool> again;
    auto const settle_all = [&](db::Transaction& tx) -> Result<void> {
        again.clear();
        for (auto const& one : judged) {
            auto const settled = one.again ? Settled{one.row.fate, {}, true} : settle(inside, tx, one, now);
            if (!settled)
                return settled.error();
            again.push_back(settled->again);
        }
        note(tx);
        return {};
    };
    try {
        if (!inside.parts.database.write(settle_all))
            return std::nullopt;
    } catch (db::Unavailable const& away) {
        for (auto& one : judged)
            if (away.in_doubt) // they may be cases' by now
                one.files.stay();
        throw;
    }
    int count = 0;
    for (std::size_t i = 0; i < judged.size(); ++i) {
        if (again[i]) {
            forget_copy(inside, arrivals[i]);
            continue;
        }
        judged[i].files.stay();
        ++count;
    }
    return count;
}

// Several in one write, which costs one wait for the disk; where one of them refuses, each for itself.
// How far the folder is read is noted with them, so that a restart goes on right behind.
Result<int> taken_together(Mailroom::Inside& inside, std::span<Arrival const> arrivals)
{
    auto const note = [&](db::Transaction& tx) {
        auto const& last = arrivals.back();
        store::read_up_to(tx, *last.mailbox, *last.uid_validity, *last.uid, inside.parts.clock.now());
    };
    try {
        if (auto const count = taken_in_one_write(inside, arrivals, note))
            return *count;
    } catch (std::exception const& broken) {
        if (!is_about_the_mail(broken))
            throw;
    }
    int count = 0;
    for (auto const& arrival : arrivals) {
        auto const settled = receive(inside, arrival);
        if (!settled)
            return settled.error();
        settled->again ? forget_copy(inside, arrival) : static_cast<void>(++count);
    }
    inside.parts.database.write(note);
    return count;
}

// What the store does not know comes again, under another id.
void forget_unknown(Mailroom::Inside& inside, std::span<Arrival const> arrivals)
try {
    std::vector<MailId> unknown;
    inside.parts.database.read([&](db::Transaction& tx) {
        unknown.clear();
        for (auto const& arrival : arrivals)
            if (!store::received(tx, arrival.id))
                unknown.push_back(arrival.id);
    });
    for (MailId const id : unknown)
        inside.blobs.remove(id.value);
} catch (std::exception const& broken) {
    log::warning("mails_not_forgotten", {{"what", broken.what()}});
}

Result<int> taken_in_order(Mailroom::Inside& inside, ToDisk& disk)
{
    disk.keep();
    std::ranges::sort(disk.arrivals, {}, &Arrival::uid);
    int count = 0;
    std::span<Arrival const> left(disk.arrivals);
    while (!left.empty()) {
        auto const some = left.first(std::min(in_one_write, left.size()));
        auto const taken = taken_together(inside, some);
        if (!taken)
            return taken.error();
        count += *taken;
        left = left.subspan(some.size());
    }
    return count;
}

// Those that were not taken leave nothing here: nobody would ever look for them.
Result<int> taken_or_forgotten(Mailroom::Inside& inside, ToDisk& disk)
try {
    auto taken = taken_in_order(inside, disk);
    if (!taken)
        forget_unknown(inside, disk.arrivals);
    return taken;
} catch (db::Unavailable const& away) {
    if (!away.in_doubt) // else nobody knows what the store knows
        forget_unknown(inside, disk.arrivals);
    throw;
} catch (std::exception const&) {
    forget_unknown(inside, disk.arrivals);
    throw;
}
}

Visit::Visit(Mailroom::Inside& inside, store::KeptMailbox mailbox, mail::MailboxReader& reader,
             std::function<bool()> stopping)
    : inside_(inside), mailbox_(std::move(mailbox)), reader_(reader), stopping_(std::move(stopping))
{}

Result<void> Visit::open()
{
    using enum mail::MailboxReader::Access;
    auto const folder = reader_.open(mailbox_.folder, mailbox_.mode == Mode::live ? changing : reading);
    if (!folder)
        return folder.error();
    if (mailbox_.uid_validity != folder->uid_validity) {
        bool const first_look = mailbox_.uid_validity == 0;
        mailbox_.uid_validity = folder->uid_validity;
        mailbox_.last_uid = 0;
        if (first_look && !mailbox_.take_existing) {
            auto const uids = reader_.uids_after(0);
            if (!uids)
                return uids.error();
            mailbox_.last_uid = uids->empty() ? 0 : uids->back();
        }
        inside_.parts.database.write([&](db::Transaction& tx) {
            store::read_up_to(tx, mailbox_.id, mailbox_.uid_validity, mailbox_.last_uid, inside_.parts.clock.now());
        });
    }
    open_ = true;
    return finish_on_server();
}

Result<int> Visit::take_new()
{
    if (!open_)
        if (auto const opened = open(); !opened)
            return opened.error();
    auto const uids = reader_.uids_after(static_cast<mail::Uid>(mailbox_.last_uid));
    if (!uids)
        return uids.error();
    int count = 0;
    for (std::size_t at = 0; at < uids->size() && !stopping_(); at += at_once) {
        auto const end = std::min(at + at_once, uids->size());
        auto const taken =
            take({uids->begin() + static_cast<std::ptrdiff_t>(at), uids->begin() + static_cast<std::ptrdiff_t>(end)});
        if (!taken)
            return taken.error();
        count += *taken;
    }
    return count;
}

Result<int> Visit::take(std::vector<mail::Uid> const& uids)
{
    ToDisk disk(inside_, mailbox_);
    if (auto const fetched = reader_.fetch(uids, largest, disk); !fetched)
        return fetched.error();
    auto const taken = taken_or_forgotten(inside_, disk);
    if (!taken)
        return taken.error();
    mailbox_.last_uid = uids.back();
    inside_.parts.database.write([&](db::Transaction& tx) {
        store::read_up_to(tx, mailbox_.id, mailbox_.uid_validity, mailbox_.last_uid, inside_.parts.clock.now());
    });
    if (auto const finished = finish_on_server(); !finished)
        return finished.error();
    return taken;
}

// Only now: all of these are ours.
Result<void> Visit::finish_on_server()
{
    if (mailbox_.mode != Mode::live || mailbox_.afterwards == Afterwards::keep)
        return {};
    for (;;) {
        auto const waiting = inside_.parts.database.read([&](db::Transaction& tx) {
            return store::on_server(tx, mailbox_.id, mailbox_.uid_validity, static_cast<int>(at_once));
        });
        if (waiting.empty())
            return {};
        std::vector<mail::Uid> const uids(waiting.begin(), waiting.end());
        auto const done = mailbox_.afterwards == Afterwards::remove ? reader_.remove(uids) : reader_.mark_seen(uids);
        if (!done)
            return done.error();
        inside_.parts.database.write(
            [&](db::Transaction& tx) { store::left_server(tx, mailbox_.id, mailbox_.uid_validity, waiting.back()); });
    }
}
}

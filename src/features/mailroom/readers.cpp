#include "features/mailroom/readers.h"

#include "features/mailroom/collecting.h"
#include "ground/log/log.h"

#include <algorithm>
#include <system_error>

namespace regard::mailroom
{
namespace
{
using std::chrono::milliseconds;
constexpr Span ours_for = Span::seconds(30); // then another node may read it
constexpr milliseconds between_leases = std::chrono::seconds(10);
constexpr milliseconds first_rest = std::chrono::seconds(5);
constexpr milliseconds longest_rest = std::chrono::minutes(5);
constexpr Span look_again = Span::seconds(5);

Refusal as_refusal(std::exception const& error)
{
    auto const* const system = dynamic_cast<std::system_error const*>(&error);
    if (system != nullptr && system->code() == std::errc::no_space_on_device)
        return {"disk_full", "The disk is full, so no mail is taken. What came stays on the mail server.", ""};
    return {"broken", "Something on our side is broken; the log says what. What came stays on the mail server.", ""};
}
}

void Mailroom::Readers::start()
{
    stopping_ = false;
    inside_.parts.database.write([&](db::Transaction& tx) {
        if (tx.engine() ==
            db::Engine::sqlite) // a store with one server: whoever read before us has ended, however it did
            store::nobody_reads(tx);
    });
    overseer_ = std::jthread([this] { oversee(); });
}

void Mailroom::Readers::stop()
{
    {
        std::lock_guard const lock(mutex_);
        stopping_ = true;
    }
    changed_.notify_all();
    inside_.parts.database.signals().wake("mailboxes");
    if (overseer_.joinable())
        overseer_.join();
    for (auto& [id, reading] : readings_)
        end(*reading);
    readings_.clear();
    leave();
}

// So that another node need not wait until our time has run out.
void Mailroom::Readers::leave()
{
    try {
        inside_.parts.database.write([&](db::Transaction& tx) { store::reads_no_more(tx, inside_.parts.ids.node()); });
    } catch (std::exception const& broken) {
        log::warning("mailboxes_not_left", {{"what", broken.what()}});
    }
}

// Keeps one thread for each mailbox, begun anew when the mailbox is changed.
void Mailroom::Readers::oversee()
{
    auto& signals = inside_.parts.database.signals();
    for (;;) {
        auto const seen = signals.count("mailboxes");
        {
            std::lock_guard const lock(mutex_);
            if (stopping_)
                return;
        }
        try {
            match(inside_.parts.database.read([](db::Transaction& tx) { return store::mailboxes(tx); }));
        } catch (std::exception const& broken) {
            log::error("mailboxes_not_known", {{"what", broken.what()}});
        }
        signals.wait("mailboxes", seen, look_again);
    }
}

void Mailroom::Readers::match(std::vector<store::KeptMailbox> const& there)
{
    for (auto reading = readings_.begin(); reading != readings_.end();) {
        auto const same = std::ranges::any_of(there, [&](auto const& one) {
            return one.id.value == reading->first && one.version == reading->second->version;
        });
        if (!same)
            end(*reading->second);
        reading = same ? std::next(reading) : readings_.erase(reading);
    }
    for (auto const& one : there) {
        auto& reading = readings_[one.id.value];
        if (reading)
            continue;
        reading = std::make_unique<Reading>();
        reading->version = one.version;
        reading->thread = std::jthread([this, id = one.id, &own = *reading] { attend(id, own); });
    }
}

void Mailroom::Readers::end(Reading& reading)
{
    {
        std::lock_guard const lock(mutex_);
        reading.asked_to_end = true;
        if (reading.reader != nullptr)
            reading.reader->wake();
    }
    changed_.notify_all();
    if (reading.thread.joinable())
        reading.thread.join();
}

void Mailroom::Readers::attend(MailboxId id, Reading& reading)
{
    auto pause = first_rest;
    while (!ends(reading)) {
        bool well = false;
        try {
            auto const mailbox =
                inside_.parts.database.read([&](db::Transaction& tx) { return store::mailbox(tx, id); });
            if (mailbox && !is_ours(id)) {
                if (!rest(reading, first_rest)) // another node reads it; should that end, it is ours soon after
                    return;
                continue;
            }
            well = mailbox && visit(*mailbox, reading);
        } catch (std::exception const& broken) {
            log::error("mailbox_stopped", {{"what", broken.what()}});
            try {
                trouble(id, as_refusal(broken));
            } catch (std::exception const& again) { // the store itself: whoever looks at the mailbox is told so anyway
                log::error("mailbox_trouble_not_noted", {{"what", again.what()}});
            }
        }
        pause = well ? first_rest : std::min(2 * pause, longest_rest);
        if (!rest(reading, pause))
            return;
    }
}

bool Mailroom::Readers::visit(store::KeptMailbox const& mailbox, Reading& reading)
{
    auto connected = mail::MailboxReader::connect(reading_server(inside_, mailbox));
    if (!connected) {
        trouble(mailbox.id, connected.error());
        return false;
    }
    auto& reader = **connected;
    Visit visit(inside_, mailbox, reader, [&] { return ends(reading); });
    bool was_well = false;
    while (!ends(reading) && is_ours(mailbox.id)) {
        if (auto const taken = visit.take_new(); !taken) {
            trouble(mailbox.id, taken.error());
            return was_well;
        }
        if (!was_well)
            trouble(mailbox.id, {});
        was_well = true;
        {
            std::lock_guard const lock(mutex_);
            reading.reader = &reader;
        }
        auto const news = ends(reading) ? mail::MailboxReader::News::woken : reader.wait(between_leases);
        std::lock_guard const lock(mutex_);
        reading.reader = nullptr;
        if (!news)
            return true; // connections end now and then
    }
    return true;
}

bool Mailroom::Readers::is_ours(MailboxId id)
{
    return inside_.parts.database.write([&](db::Transaction& tx) {
        auto const now = inside_.parts.clock.now();
        return store::attend(tx, id, inside_.parts.ids.node(), now, now + ours_for);
    });
}

void Mailroom::Readers::trouble(MailboxId id, Refusal const& why)
{
    if (!why.code.empty())
        log::warning("mailbox_in_trouble", {{"mailbox", id.text()}, {"code", why.code}});
    inside_.parts.database.write([&](db::Transaction& tx) {
        auto const before = store::mailbox(tx, id);
        store::put_trouble(tx, id, why.code, why.sentence);
        if (before && !before->trouble_code && !why.code.empty()) // it begins
            inside_.parts.journal.note(
                tx, {.who = {}, .verb = "mailbox.trouble", .subject_kind = "mailbox", .subject = id.value});
    });
}

bool Mailroom::Readers::ends(Reading const& reading)
{
    std::lock_guard const lock(mutex_);
    return stopping_ || reading.asked_to_end;
}

bool Mailroom::Readers::rest(Reading const& reading, milliseconds time)
{
    std::unique_lock lock(mutex_);
    return !changed_.wait_for(lock, time, [&] { return stopping_ || reading.asked_to_end; });
}
}

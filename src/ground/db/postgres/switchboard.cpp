#include "ground/db/postgres/switchboard.h"

#include "ground/log/log.h"

#include <cerrno>
#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <system_error>
#include <unistd.h>

namespace regard::db::postgres
{
namespace
{
int made_eventfd()
{
    int const file = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (file < 0)
        throw std::system_error(errno, std::generic_category(), "eventfd");
    return file;
}
}

Switchboard::Switchboard(Settings const& settings)
    : settings_(settings), nudge_(made_eventfd()), thread_([this] { work(); })
{}

Switchboard::~Switchboard()
{
    stopping_ = true;
    nudge();
    thread_.join();
    ::close(nudge_);
}

Signals::Count Switchboard::wait(std::string_view channel, Count seen, Span at_most)
{
    {
        std::lock_guard const lock(mutex_);
        told_of_.emplace(channel);
    }
    return board_.wait(channel, seen, at_most);
}

void Switchboard::committed(std::vector<std::string> const& channels)
{
    if (channels.empty())
        return;
    for (auto const& channel : channels)
        board_.wake(channel);
    {
        std::lock_guard const lock(mutex_);
        to_tell_.insert(channels.begin(), channels.end());
    }
    nudge();
}

void Switchboard::work()
{
    while (!stopping_) {
        try {
            if (!session_)
                connect();
            tell();
            hear();
        } catch (Error const& error) {
            log::warning("signals_interrupted", {{"code", error.code}});
            session_.reset();
        }
        wait_for_news();
    }
}

void Switchboard::connect()
{
    session_ = std::make_unique<Connection>(settings_);
    session_->run("listen regard");
    std::lock_guard const lock(mutex_);
    for (auto const& channel : told_of_) // what was told meanwhile went past us
        board_.wake(channel);
}

void Switchboard::wait_for_news()
{
    pollfd files[] = {{nudge_, POLLIN, 0}, {session_ ? PQsocket(session_->raw()) : -1, POLLIN, 0}};
    poll(files, 2, session_ ? 30'000 : 1'000); // without a session: again in a second
    eventfd_t ignored = 0;
    eventfd_read(nudge_, &ignored);
}

void Switchboard::tell()
{
    std::set<std::string> channels;
    {
        std::lock_guard const lock(mutex_);
        channels.swap(to_tell_);
    }
    for (std::string const& channel : channels) {
        session_->send("select pg_notify('regard', $1)", {channel});
        session_->drop_answers();
    }
}

void Switchboard::hear()
{
    pg_conn* const connection = session_->raw();
    if (PQconsumeInput(connection) != 1)
        throw Unavailable("postgresql: the session that listens ended", "08006");
    while (PGnotify* const notice = PQnotifies(connection)) {
        if (notice->be_pid != PQbackendPID(connection)) // our own we have heard already
            board_.wake(notice->extra);
        PQfreemem(notice);
    }
}

void Switchboard::nudge() { eventfd_write(nudge_, 1); }
}

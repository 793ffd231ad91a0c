#include "ground/files/archive.h"

#include "ground/files/zip.h"

#include <system_error>

namespace regard::files
{
namespace
{
std::string last_part(std::string_view path) { return std::string(path.substr(path.find_last_of('/') + 1)); }

bool belongs_to_the_system(std::string_view member)
{
    return member.starts_with("__MACOSX/") || last_part(member).starts_with('.');
}

Result<std::vector<Entry>> members(std::string const& path)
{
    std::vector<Entry> found;
    Zip zip(path);
    while (auto const member = zip.next()) {
        if (belongs_to_the_system(member->name))
            continue;
        if (member->encrypted)
            throw BadData("encrypted");
        found.push_back({path, last_part(path) + '/' + member->name, Packing::zip, member->index});
    }
    if (found.empty())
        return Refusal{"empty_file", "There is no file in this archive.", ""};
    return found;
}

Refusal refusal_of(BadData const& bad)
{
    std::string_view const code = bad.code();
    if (code == "encrypted")
        return {"encrypted", "This archive is protected by a password. Unpack it first and bring its files.", ""};
    if (code == "expands_too_much")
        return {"expands_too_much", "This archive unpacks to far more than any history needs; it was left alone.", ""};
    return {"archive_damaged", "This archive is damaged or was cut off. Pack or fetch it again.", ""};
}
}

Packing packing_of(std::string_view first_bytes)
{
    if (first_bytes.starts_with("\x1f\x8b"))
        return Packing::gzip;
    if (first_bytes.starts_with("PK\x03\x04") || first_bytes.starts_with("PK\x05\x06"))
        return Packing::zip;
    return Packing::none;
}

Result<std::vector<Entry>> entries(std::string const& path)
try {
    auto const packing = packing_of(Peeked(open_file(path), 4).head());
    if (packing == Packing::zip)
        return members(path);
    return std::vector{Entry{path, last_part(path), packing, 0}};
} catch (std::system_error const& error) {
    return Refusal{"not_readable", "This file can't be read: " + error.code().message() + ".", ""};
} catch (BadData const& bad) {
    return refusal_of(bad);
}

struct Walk::State
{
    std::string path;
    std::shared_ptr<Zip> zip;
    std::size_t next = 0; // the first member not yet passed
};

Walk::Walk() : state_(std::make_unique<State>()) {}

Walk::~Walk() = default;

std::unique_ptr<ByteSource> Walk::open(Entry const& entry)
{
    if (entry.packing == Packing::gzip)
        return gunzip(open_file(entry.path));
    if (entry.packing == Packing::none)
        return open_file(entry.path);
    if (!state_->zip || state_->path != entry.path || entry.member < state_->next)
        *state_ = {entry.path, std::make_shared<Zip>(entry.path), 0};
    auto member = std::make_unique<Peeked>(move_to(state_->zip, entry.member), 4);
    state_->next = entry.member + 1;
    if (packing_of(member->head()) == Packing::gzip)
        return gunzip(std::move(member));
    return member;
}

std::unique_ptr<ByteSource> open(Entry const& entry) { return Walk().open(entry); }
}

#include "ground/files/zip.h"

#include "ground/files/expansion.h"

#include <archive.h>
#include <archive_entry.h>
#include <system_error>

namespace regard::files
{
namespace
{
constexpr std::size_t most_entries = 100'000;

std::string name_of(archive_entry* entry, std::size_t index)
{
    if (auto const* utf8 = archive_entry_pathname_utf8(entry))
        return utf8;
    if (auto const* raw = archive_entry_pathname(entry))
        return raw;
    return "member " + std::to_string(index + 1);
}
}

struct Zip::State
{
    archive* reader = archive_read_new();
    std::size_t entries = 0;
    std::uint64_t packed_before = 0; // bytes of the file taken when the present member began
    std::uint64_t consumed = 0;
    Expansion expansion;

    ~State() { archive_read_free(reader); }

    [[noreturn]] void fail() const
    {
        auto const error = archive_errno(reader);
        std::string_view const text = archive_error_string(reader) ? archive_error_string(reader) : "";
        if (text.find("Passphrase") != text.npos || text.find("ncrypt") != text.npos)
            throw BadData("encrypted");
        if (text.find("Truncated") != text.npos || text.find("truncated") != text.npos)
            throw BadData("archive_cut_off");
        if (error == EIO || error == ENOENT || error == EACCES || error == EISDIR)
            throw std::system_error(error, std::generic_category(), std::string(text));
        throw BadData("archive_damaged");
    }

    void note_consumed()
    {
        auto const position = archive_filter_bytes(reader, -1);
        consumed = std::max(consumed, position > 0 ? static_cast<std::uint64_t>(position) : 0);
    }
};

Zip::Zip(std::string const& path) : state_(std::make_unique<State>())
{
    archive_read_support_format_zip(state_->reader);
    if (archive_read_open_filename(state_->reader, path.c_str(), 128 << 10) != ARCHIVE_OK)
        state_->fail();
}

Zip::~Zip() = default;

std::optional<Zip::Member> Zip::next()
{
    archive_entry* entry = nullptr;
    for (;;) {
        auto const result = archive_read_next_header(state_->reader, &entry);
        if (result == ARCHIVE_EOF)
            return std::nullopt;
        if (result < ARCHIVE_WARN) // a warning is about a name that does not suit our locale
            state_->fail();
        if (++state_->entries > most_entries)
            throw BadData("expands_too_much");
        if (archive_entry_filetype(entry) == AE_IFREG)
            break;
    }
    state_->note_consumed();
    state_->packed_before = state_->consumed;
    state_->expansion = {};
    auto const index = state_->entries - 1;
    auto const size = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : 0;
    return Member{index, name_of(entry, index), static_cast<std::uint64_t>(std::max<la_int64_t>(size, 0)),
                  archive_entry_is_encrypted(entry) != 0};
}

std::size_t Zip::read(std::span<char> into)
{
    auto const n = archive_read_data(state_->reader, into.data(), into.size());
    if (n < 0)
        state_->fail();
    state_->note_consumed();
    state_->expansion.add(static_cast<std::uint64_t>(n), state_->consumed - state_->packed_before);
    return static_cast<std::size_t>(n);
}

std::uint64_t Zip::consumed() const { return state_->consumed; }

namespace
{
class ZipMember final : public ByteSource
{
  public:
    explicit ZipMember(std::shared_ptr<Zip> zip) : zip_(std::move(zip)) {}
    std::size_t read(std::span<char> into) override { return zip_->read(into); }
    std::uint64_t consumed() const override { return zip_->consumed(); }

  private:
    std::shared_ptr<Zip> zip_;
};
}

std::unique_ptr<ByteSource> move_to(std::shared_ptr<Zip> zip, std::size_t index)
{
    while (auto const member = zip->next())
        if (member->index == index)
            return std::make_unique<ZipMember>(std::move(zip));
    throw BadData("archive_damaged");
}

std::unique_ptr<ByteSource> move_to(std::shared_ptr<Zip> zip, std::string_view name)
{
    while (auto const member = zip->next())
        if (member->name == name)
            return std::make_unique<ZipMember>(std::move(zip));
    return nullptr;
}
}

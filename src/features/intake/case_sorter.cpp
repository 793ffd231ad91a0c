#include "features/intake/case_sorter.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <system_error>

namespace regard::intake
{
namespace
{
struct Close
{
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

[[noreturn]] void disk_failed() { throw std::system_error(errno, std::generic_category(), "sorting an import"); }

// A file without a name: gone when closed, however that happens.
File nameless(std::string const& folder)
{
    std::string path = folder + "/sorting-XXXXXX";
    int const descriptor = ::mkstemp(path.data());
    if (descriptor < 0)
        disk_failed();
    std::remove(path.c_str());
    File file(::fdopen(descriptor, "w+b"));
    if (!file)
        disk_failed();
    return file;
}

struct Sizes
{
    std::uint32_t reference;
    std::uint32_t row;
};

// A row in memory or as read back: the reference, then what was said of it.
struct Record
{
    char const* text;
    Sizes sizes;
    std::string_view reference() const { return {text, sizes.reference}; }
    std::string_view row() const { return {text + sizes.reference, sizes.row}; }
};

// One sorted piece: in memory, or on disk and read in order.
class Run
{
  public:
    explicit Run(std::span<Record const> records) : records_(records) {}
    explicit Run(File file) : file_(std::move(file))
    {
        if (std::fseek(file_.get(), 0, SEEK_SET) != 0)
            disk_failed();
    }

    // The next record; false at the end.
    bool advance()
    {
        if (!file_) {
            if (at_ == records_.size())
                return false;
            current_ = records_[at_++];
            return true;
        }
        Sizes sizes;
        if (std::fread(&sizes, sizeof sizes, 1, file_.get()) != 1) {
            if (std::ferror(file_.get()))
                disk_failed();
            return false;
        }
        text_.resize(std::size_t{sizes.reference} + sizes.row);
        if (std::fread(text_.data(), 1, text_.size(), file_.get()) != text_.size())
            disk_failed();
        current_ = {text_.data(), sizes};
        return true;
    }

    Record const& current() const { return current_; }
    void mark(bool left) { spent_ = !left; }
    bool spent() const { return spent_; }

  private:
    bool spent_ = false;
    std::span<Record const> records_;
    std::size_t at_ = 0;
    File file_;
    std::string text_;
    Record current_{};
};
}

struct CaseSorter::Parts
{
    std::string folder;
    std::size_t memory;
    std::unique_ptr<char[]> arena;
    std::size_t used = 0;
    std::vector<Record> records;
    std::vector<File> files;
    std::vector<Run> runs; // when merging, those that still have a record, in the order their rows were added
    bool merging = false;
    std::uint64_t rows = 0;
    std::string reference; // of the case given last
    std::string case_text; // its rows

    std::size_t room() const { return memory - used - records.size() * sizeof(Record); }

    void sort()
    {
        std::stable_sort(records.begin(), records.end(),
                         [](Record const& a, Record const& b) { return a.reference() < b.reference(); });
    }

    void spill()
    {
        sort();
        File file = nameless(folder);
        for (Record const& record : records) {
            std::size_t const size = std::size_t{record.sizes.reference} + record.sizes.row;
            if (std::fwrite(&record.sizes, sizeof record.sizes, 1, file.get()) != 1 ||
                std::fwrite(record.text, 1, size, file.get()) != size)
                disk_failed();
        }
        if (std::fflush(file.get()) != 0)
            disk_failed();
        files.push_back(std::move(file));
        records.clear();
        used = 0;
    }

    void begin_merging()
    {
        merging = true;
        for (File& file : files)
            runs.emplace_back(std::move(file));
        sort();
        runs.emplace_back(std::span<Record const>(records));
        std::erase_if(runs, [](Run& run) { return !run.advance(); });
    }
};

CaseSorter::CaseSorter(std::string folder, std::size_t memory) : parts_(std::make_unique<Parts>())
{
    parts_->folder = std::move(folder);
    parts_->memory = memory;
    parts_->arena = std::make_unique_for_overwrite<char[]>(memory);
}

CaseSorter::~CaseSorter() = default;

std::uint64_t CaseSorter::rows() const { return parts_->rows; }

void CaseSorter::add(std::string_view reference, std::string_view row)
{
    Parts& p = *parts_;
    std::size_t const size = reference.size() + row.size();
    if (size + sizeof(Record) > p.room() && !p.records.empty())
        p.spill();
    if (size + sizeof(Record) > p.memory)
        throw std::length_error("one row of an import is larger than the memory for sorting");
    char* const text = p.arena.get() + p.used;
    std::memcpy(text, reference.data(), reference.size());
    std::memcpy(text + reference.size(), row.data(), row.size());
    p.used += size;
    p.records.push_back({text, {static_cast<std::uint32_t>(reference.size()), static_cast<std::uint32_t>(row.size())}});
    ++p.rows;
}

bool CaseSorter::next(std::string_view& reference, std::vector<std::string_view>& rows)
{
    Parts& p = *parts_;
    if (!p.merging)
        p.begin_merging();
    rows.clear();
    if (p.runs.empty())
        return false;
    Run const* const first = &*std::min_element(p.runs.begin(), p.runs.end(), [](Run const& a, Run const& b) {
        return a.current().reference() < b.current().reference();
    });
    p.reference = first->current().reference();
    p.case_text.clear();
    std::vector<std::size_t> ends;
    for (Run& run : p.runs) { // in the order rows were added, so earlier runs first
        bool left = true;
        while (left && run.current().reference() == p.reference) {
            p.case_text += run.current().row();
            ends.push_back(p.case_text.size());
            left = run.advance();
        }
        run.mark(left);
    }
    std::erase_if(p.runs, [](Run const& run) { return run.spent(); });
    std::size_t begin = 0;
    for (std::size_t const end : ends) {
        rows.push_back(std::string_view(p.case_text).substr(begin, end - begin));
        begin = end;
    }
    reference = p.reference;
    return true;
}
}

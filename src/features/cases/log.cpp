#include "features/cases/log.h"

#include <algorithm>
#include <malloc.h>
#include <stdexcept>

namespace regard::cases
{
namespace
{
// Values in blocks, so that growth neither copies nor doubles, and a block can be given back as soon as it is done with.
template <class T>
class Blocks
{
  public:
    static constexpr std::size_t block = 64 * 1024;

    void push_back(T const& value)
    {
        if (size_ % block == 0)
            blocks_.push_back(std::make_unique_for_overwrite<T[]>(block));
        blocks_.back()[size_++ % block] = value;
    }
    std::size_t size() const { return size_; }
    T const& operator[](std::size_t i) const { return blocks_[i / block][i % block]; }

    // Visits all values in order and gives each block back behind the visit.
    template <class F>
    void drain(F visit)
    {
        for (std::size_t i = 0; i < size_; ++i) {
            visit((*this)[i]);
            if (i % block == block - 1)
                blocks_[i / block].reset();
        }
        blocks_.clear();
        size_ = 0;
    }

  private:
    std::vector<std::unique_ptr<T[]>> blocks_;
    std::size_t size_ = 0;
};

struct CasedEvent
{
    Event event;
    std::uint32_t number;
};

struct Fingerprint
{
    std::uint32_t number;
    std::uint32_t low, high; // of the row; split so that no padding is stored
};

// Where each case's share begins when values are laid out by case; the last entry is the end of all.
template <class T>
std::vector<std::uint64_t> beginnings(Blocks<T> const& values, std::size_t cases)
{
    std::vector<std::uint64_t> begin(cases + 1);
    for (std::size_t i = 0; i < values.size(); ++i)
        ++begin[values[i].number + 1];
    for (std::size_t i = 1; i <= cases; ++i)
        begin[i] += begin[i - 1];
    return begin;
}

std::uint64_t count_duplicates(Blocks<Fingerprint>& rows, std::size_t cases)
{
    auto next = beginnings(rows, cases);
    std::vector<std::uint64_t> prints(rows.size());
    rows.drain([&](Fingerprint const& row) { prints[next[row.number]++] = std::uint64_t{row.high} << 32 | row.low; });
    std::uint64_t duplicates = 0;
    std::uint64_t begin = 0;
    for (std::size_t i = 0; i < cases; ++i) { // next[i] is now the end of case i
        auto const first = prints.begin() + static_cast<std::ptrdiff_t>(begin);
        auto const last = prints.begin() + static_cast<std::ptrdiff_t>(next[i]);
        std::sort(first, last);
        duplicates +=
            static_cast<std::uint64_t>(last - first) - static_cast<std::uint64_t>(std::unique(first, last) - first);
        begin = next[i];
    }
    return duplicates;
}

void fill(Name& known, Name given)
{
    if (known == 0)
        known = given;
}

void replace(Name& known, Name given)
{
    if (given != 0)
        known = given;
}

bool earlier(Event const& a, Event const& b) { return a.at < b.at; }
}

struct LogBuilder::Parts
{
    Log log;
    Blocks<CasedEvent> events;
    Blocks<Fingerprint> rows;
    std::string last_reference;
    std::uint32_t last_number = 0;
};

CaseView Log::operator[](std::size_t i) const
{
    Case const& known = cases_[i];
    std::uint64_t const end = i + 1 < cases_.size() ? cases_[i + 1].first_event : events_.size();
    return {i,
            references_.text(static_cast<Name>(i + 1)),
            known.shape,
            known.done,
            known.due,
            known.subject,
            {events_.data() + known.first_event, end - known.first_event}};
}

LogBuilder::LogBuilder() : parts_(std::make_unique<Parts>()) {}
LogBuilder::~LogBuilder() = default;

Vocabulary& LogBuilder::names() { return parts_->log.names_; }

std::uint32_t LogBuilder::case_number(std::string_view reference, Shape shape)
{
    if (reference.empty())
        throw std::invalid_argument("A case has a reference.");
    if (reference == parts_->last_reference)
        return parts_->last_number;
    std::uint32_t const number = parts_->log.references_.number(reference) - 1;
    if (number == parts_->log.cases_.size())
        parts_->log.cases_.emplace_back().shape = shape;
    parts_->last_reference = reference;
    return parts_->last_number = number;
}

void LogBuilder::describe(std::uint32_t number, Subject const& given)
{
    Subject& known = parts_->log.cases_[number].subject;
    fill(known.customer, given.customer);
    fill(known.touchpoint, given.touchpoint);
    fill(known.product, given.product);
    fill(known.vertical, given.vertical);
    fill(known.channel, given.channel);
    replace(known.kind, given.kind);
    replace(known.priority, given.priority);
}

void LogBuilder::expect(std::uint32_t number, Instant due)
{
    Instant& known = parts_->log.cases_[number].due;
    known = std::min(known, due);
}

void LogBuilder::mark_done(std::uint32_t number) { parts_->log.cases_[number].done = true; }

void LogBuilder::add(std::uint32_t number, Event const& event) { parts_->events.push_back({event, number}); }

void LogBuilder::fingerprint(std::uint32_t number, std::uint64_t of_row)
{
    parts_->rows.push_back({number, static_cast<std::uint32_t>(of_row), static_cast<std::uint32_t>(of_row >> 32)});
}

Log LogBuilder::finish()
{
    Log log = std::move(parts_->log);
    log.duplicate_rows_ = count_duplicates(parts_->rows, log.cases_.size());
    ::malloc_trim(0); // what the fingerprints took goes back before the events are laid out
    auto next = beginnings(parts_->events, log.cases_.size());
    for (std::size_t i = 0; i < log.cases_.size(); ++i)
        log.cases_[i].first_event = next[i];
    log.events_.resize(parts_->events.size());
    parts_->events.drain([&](CasedEvent const& row) { log.events_[next[row.number]++] = row.event; });
    for (std::size_t i = 0; i < log.cases_.size(); ++i) {
        auto const first = log.events_.begin() + static_cast<std::ptrdiff_t>(log.cases_[i].first_event);
        auto const last = log.events_.begin() + static_cast<std::ptrdiff_t>(next[i]);
        if (!std::is_sorted(first, last, earlier))
            std::stable_sort(first, last, earlier);
    }
    parts_ = std::make_unique<Parts>();
    return log;
}
}

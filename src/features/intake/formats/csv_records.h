#pragma once
// The records of a CSV text, one at a time: where each cell of the current one stands in a buffer that holds all of it.
// Knows of quotes, line ends and damage; what the cells mean is csv_table's. One thread.
#include "features/intake/formats/csv_dialect.h"
#include "features/intake/formats/csv_table.h"
#include "features/intake/formats/structure.h"

namespace regard::intake
{
// Offsets from the record's start: the buffer may move below it.
struct CsvCell
{
    std::uint32_t begin;
    std::uint32_t end;
    std::uint32_t quotes; // how many stood in it; 0 for an unquoted cell
};

// Cells in memory that is kept from record to record: this is the inner loop of every import.
class CsvCells
{
  public:
    void clear() { count_ = 0; }
    void push(CsvCell cell)
    {
        if (count_ == room_.size())
            room_.resize(room_.size() * 2);
        room_[count_++] = cell;
    }
    std::span<CsvCell const> all() const { return {room_.data(), count_}; }

  private:
    std::vector<CsvCell> room_ = std::vector<CsvCell>(64);
    std::size_t count_ = 0;
};

class CsvRecords
{
  public:
    CsvRecords(std::unique_ptr<files::ByteSource> source, CsvOptions const& options);

    // How many cells a record should have: a guess at where a quote went wrong needs to know.
    void expect(std::size_t cells) { expected_ = cells; }

    enum class Outcome { record, bad, end };
    Outcome next();

    // Of the current record, until the next one.
    std::span<CsvCell const> cells() const { return cells_.all(); }
    std::string_view text(CsvCell const& cell) const
    {
        return {buffer_.data() + record_ + cell.begin, cell.end - cell.begin};
    }
    std::string_view whole() const { return {buffer_.data() + record_, position_ - record_}; }
    std::uint64_t line() const { return record_line_; }
    bool quoted() const { return quoted_; }         // some cell was
    bool unfinished() const { return unfinished_; } // the file ended without ending its line

    // Its bytes are UTF-8 without NUL. Looked at in long stretches, so it costs next to nothing.
    bool well_formed() { return position_ <= well_formed_until_ || look_at_bytes(); }

    // Of a bad one: a reason as BadRow has it, and how it begins.
    Reason reason() const { return reason_; }
    std::string_view excerpt() const { return excerpt_; }

    Dialect const& dialect() const { return dialect_; }
    std::uint64_t consumed() const { return source_->consumed(); }

  private:
    // The cell being read.
    struct Open
    {
        std::uint32_t begin = 0;
        std::uint32_t quotes = 0;
        bool inside = false;
    };

    void recognise(char delimiter);
    bool fill();
    std::size_t read_into(std::span<char> room);
    void go_on() { structure_.start(buffer_.data(), position_, size_); }
    bool opens_here(Open open, std::uint32_t at) const;
    std::uint32_t without_carriage(std::uint32_t begin, std::uint32_t end) const;
    Outcome last_record(Open open);
    Outcome unclosed();
    Outcome unclosed_at_end();
    Outcome too_long(Open open, std::size_t from);
    Outcome give_up_line(std::size_t line_end);
    Outcome bad(Reason reason, std::string_view text);
    void skip_line(std::size_t from);
    std::size_t line_end_from(std::size_t from) const; // size_ where there is none
    bool rows_follow(std::size_t from) const;
    bool must_close_in_line() const { return dropped_ + record_ < impatient_until_; }
    bool look_at_bytes();

    std::unique_ptr<files::ByteSource> source_;
    std::size_t max_record_;
    std::vector<char> buffer_; // size_ bytes of text and a block of padding
    std::size_t size_ = 0;
    std::size_t record_ = 0;   // where the current record begins
    std::size_t position_ = 0; // behind it
    std::size_t well_formed_until_ = 0;
    std::uint64_t dropped_ = 0; // bytes that stood before the buffer
    std::uint64_t line_ = 1;
    std::uint64_t record_line_ = 1;
    std::size_t expected_ = 0;
    int unclosed_told_ = 0;
    std::uint64_t impatient_until_ = 0; // up to here in the text a quote must close in its line
    bool unfinished_ = false;
    bool quoted_ = false;
    char line_end_ = '\n';
    Dialect dialect_;
    Structure structure_;
    CsvCells cells_;
    Reason damage_; // what is wrong with the archive
    bool damage_told_ = false;
    Reason reason_;
    std::string excerpt_;
};
}

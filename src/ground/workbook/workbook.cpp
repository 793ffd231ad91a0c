#include "ground/workbook/workbook.h"

#include "ground/files/temp.h"

#include <fstream>
#include <optional>
#include <stdexcept>
#include <utility>
#include <xlsxwriter.h>

namespace regard::workbook
{
namespace
{
constexpr std::size_t part = 256 << 10; // of a finished workbook, at once

// In a sheet `_x0041_` stands for a character by its number (ECMA-376, ST_Xstring); here it is text.
std::string as_text(std::string const& text)
{
    auto const is_number = [&](std::size_t at) {
        return text.compare(at, 2, "_x") == 0 && at + 6 < text.size() && text[at + 6] == '_' &&
               text.find_first_not_of("0123456789abcdefABCDEF", at + 2) == at + 6;
    };
    std::string escaped;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_number(at))
            escaped += "_x005F";
        escaped += text[at];
    }
    return escaped;
}

// The first so many characters of UTF-8.
std::string cut(std::string const& text, std::size_t characters)
{
    std::size_t at = 0;
    for (; at < text.size(); ++at)
        if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80 && characters-- == 0)
            break;
    return text.substr(0, at);
}
}

struct Workbook::Open
{
    explicit Open(std::vector<std::string> names) : heading(std::move(names))
    {
        std::string below = folder.path();
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = below.data();
        book = workbook_new_opt(path.c_str(), &options);
        if (book == nullptr)
            throw std::runtime_error("workbook: cannot be begun");
    }

    files::TempFolder folder;
    std::string path = folder.file("list.xlsx");
    std::vector<std::string> heading;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    std::int64_t rows = 0; // in this sheet
};

namespace
{
void write(lxw_worksheet* sheet, std::int64_t row, std::span<std::string const> cells)
{
    lxw_col_t column = 0;
    for (std::string const& given : cells) {
        std::string const cell = as_text(given);
        auto const done = worksheet_write_string(sheet, static_cast<lxw_row_t>(row), column, cell.c_str(), nullptr);
        if (done == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            worksheet_write_string(sheet, static_cast<lxw_row_t>(row), column, cut(cell, longest_cell).c_str(),
                                   nullptr);
        else if (done != LXW_NO_ERROR)
            throw std::runtime_error(std::string("workbook: ") + lxw_strerror(done));
        ++column;
    }
}
}

Workbook::Workbook(std::vector<std::string> heading) : open_(std::make_unique<Open>(std::move(heading)))
{
    open_->sheet = workbook_add_worksheet(open_->book, nullptr);
    write(open_->sheet, open_->rows++, open_->heading);
    worksheet_freeze_panes(open_->sheet, 1, 0);
}

Workbook::~Workbook()
{
    if (open_->book != nullptr)
        workbook_close(open_->book); // gives back what it holds; the folder goes with what lies in it
}

void Workbook::add(std::span<std::string const> cells)
{
    if (open_->rows == rows_a_sheet) {
        open_->sheet = workbook_add_worksheet(open_->book, nullptr);
        open_->rows = 0;
        write(open_->sheet, open_->rows++, open_->heading);
    }
    write(open_->sheet, open_->rows++, cells);
}

std::string const& Workbook::finish()
{
    if (open_->book != nullptr)
        if (auto const done = workbook_close(std::exchange(open_->book, nullptr)); done != LXW_NO_ERROR)
            throw std::runtime_error(std::string("workbook: ") + lxw_strerror(done));
    return open_->path;
}

std::function<bool(std::string& chunk)> streamed(std::vector<std::string> heading, Next next)
{
    struct Sending
    {
        Workbook book;
        std::optional<std::ifstream> file{};
    };
    auto const sending = std::shared_ptr<Sending>(new Sending{Workbook(std::move(heading))});
    return [sending, next = std::move(next)](std::string& chunk) {
        if (!sending->file) {
            Add const add = [&](std::span<std::string const> cells) { sending->book.add(cells); };
            while (next(add))
                ;
            sending->file.emplace(sending->book.finish(), std::ios::binary);
        }
        auto const had = chunk.size();
        chunk.resize(had + part);
        sending->file->read(chunk.data() + had, part);
        chunk.resize(had + static_cast<std::size_t>(sending->file->gcount()));
        return sending->file->good();
    };
}
}

// Any bytes as a part of a workbook, or, where they begin like a zip, as the whole of it. The first line names the part.
#include "features/intake/formats/testing_fuzz.h"
#include "features/intake/formats/testing_workbook.h"
#include "features/intake/formats/xlsx_table.h"
#include "ground/files/temp.h"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace regard;
    std::string const bytes(reinterpret_cast<char const*>(data), size);
    static files::TempFolder const folder;
    static auto const path = folder.file("book.xlsx");
    if (bytes.starts_with("PK")) {
        folder.write("book.xlsx", bytes);
    } else {
        intake::TestWorkbook book;
        book.parts["xl/sharedStrings.xml"] = "<sst><si><t>one</t></si><si><t>two</t></si></sst>";
        book.parts["xl/worksheets/sheet1.xml"] =
            "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>1</v></c></row></sheetData></worksheet>";
        auto const line = bytes.find('\n');
        auto const part = book.parts.find(bytes.substr(0, line));
        auto const& name = part != book.parts.end() ? part->first : "xl/worksheets/sheet1.xml";
        book.parts[name] = part != book.parts.end() ? bytes.substr(line + 1) : bytes;
        book.write(path);
    }
    if (auto table = intake::read_xlsx(path))
        intake::read_to_the_end(**table);
    return 0;
}

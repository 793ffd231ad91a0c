#include "features/intake/formats/xlsx_table.h"

#include "features/intake/formats/testing_rows.h"
#include "features/intake/formats/testing_workbook.h"
#include "features/intake/formats/xlsx_numbers.h"
#include "ground/files/temp.h"

#include <gtest/gtest.h>

namespace regard::intake
{
namespace
{
class Xlsx : public ::testing::Test
{
  protected:
    Everything read(std::string const& sheet_rows)
    {
        book.parts["xl/worksheets/sheet1.xml"] = TestWorkbook::sheet(sheet_rows);
        return read_everything(*open().value());
    }
    Result<std::unique_ptr<Table>> open(std::string_view sheet = {})
    {
        return read_xlsx(book.write(folder.file("book.xlsx")), sheet);
    }

    files::TempFolder folder;
    TestWorkbook book;
};

std::string inline_cell(std::string const& reference, std::string const& text)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

std::string const header = "<row r=\"1\">" + inline_cell("A1", "case") + inline_cell("B1", "status") + "</row>";
}

TEST_F(Xlsx, cells_of_every_kind_are_texts)
{
    book.parts["xl/sharedStrings.xml"] =
        R"(<sst><si><t>Case</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>
<si><t>日本</t><rPh sb="0" eb="2"><t>ニホン</t></rPh></si><si><t xml:space="preserve"> two_x000D_&#10;lines_x005F_ </t></si></sst>)";
    auto const all = read(R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Note</t></is></c>
<c r="C1" t="str"><f>A1</f><v>When</v></c><c r="D1" t="inlineStr"><is><r><t>Ye</t></r><r><t>s</t></r></is></c><c r="E1" t="str"><v>N</v></c></row>
<row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" s="2"><v>45413.572916666664</v></c><c r="D3" t="b"><v>1</v></c><c r="E3"><f>1/10</f><v>0.10000000000000001</v></c></row>
<row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4" t="s"><v>3</v></c><c r="C4" s="1"><v>45413</v></c><c r="D4" t="b"><v>0</v></c><c r="E4" t="e"><v>#N/A</v></c></row>
<row r="5"><c r="A5" s="1"/><c r="B5" t="s"><v></v></c></row>
<row><c><v>7</v></c><c t="s"><v>99</v></c><c t="d"><v>2024-05-01T10:00:00Z</v></c></row>)");
    EXPECT_EQ(all.columns, (Texts{"Case", "Note", "When", "Yes", "N"}));
    EXPECT_EQ(all.rows, (Rows{{"rich text", "", "2024-05-01T13:45:00", "TRUE", "0.1"},
                              {"日本", "two\r\nlines_", "2024-05-01", "FALSE", "#N/A"},
                              {"7", "", "2024-05-01T10:00:00Z", "", ""}}));
    EXPECT_EQ(all.lines, (std::vector<std::uint64_t>{3, 4, 6}));
    EXPECT_TRUE(all.bad.empty());
}

TEST_F(Xlsx, numbers_are_what_their_format_shows)
{
    struct
    {
        char const* number;
        NumberKind kind;
        bool from_1904;
        char const* text;
    } const table[] = {
        {"12345", NumberKind::number, false, "12345"},
        {"1E+20", NumberKind::number, false, "1e+20"},
        {"-1.50", NumberKind::number, false, "-1.5"},
        {"0.30000000000000004", NumberKind::number, false, "0.30000000000000004"},
        {"123456789012345", NumberKind::number, false, "123456789012345"},
        {"007", NumberKind::number, false, "7"},
        {"n/a", NumberKind::date, false, "n/a"},
        {"nan", NumberKind::number, false, "nan"},
        {"1", NumberKind::date, false, "1900-01-01"},
        {"59", NumberKind::date, false, "1900-02-28"},
        {"60", NumberKind::date, false, "1900-02-29"},
        {"61", NumberKind::date, false, "1900-03-01"},
        {"0", NumberKind::date, true, "1904-01-01"},
        {"43951", NumberKind::date, true, "2024-05-01"},
        {"45413", NumberKind::date, false, "2024-05-01"},
        {"45413", NumberKind::date_time, false, "2024-05-01T00:00:00"},
        {"45413.5", NumberKind::date, false, "2024-05-01T12:00:00"},
        {"45413.99999999999", NumberKind::date_time, false, "2024-05-02T00:00:00"},
        {"45413.000001", NumberKind::date_time, false, "2024-05-01T00:00:00.086"},
        {"0.75", NumberKind::time, false, "18:00:00"},
        {"45413.75", NumberKind::time, false, "2024-05-01T18:00:00"},
        {"1.1041666666666667", NumberKind::elapsed, false, "26:30:00"},
        {"-1", NumberKind::date, false, "-1"},
        {"99999999", NumberKind::date, false, "99999999"},
    };
    for (auto const& row : table) {
        std::string text;
        append_number(text, row.number, row.kind, row.from_1904);
        EXPECT_EQ(text, row.text) << row.number;
    }
}

TEST_F(Xlsx, format_codes_are_understood)
{
    struct
    {
        char const* code;
        NumberKind kind;
    } const table[] = {
        {"General", NumberKind::number},
        {"0.00", NumberKind::number},
        {"#,##0.00 \"days\"", NumberKind::number},
        {"[Red]-0.00;[Blue]0.00", NumberKind::number},
        {"0.0\\h", NumberKind::number},
        {"@", NumberKind::number},
        {"dd/mm/yyyy", NumberKind::date},
        {"mmm-yy", NumberKind::date},
        {"[$-409]d-mmm-yyyy;@", NumberKind::date},
        {"yyyy-mm-dd\\Thh:mm:ss", NumberKind::date_time},
        {"h:mm AM/PM", NumberKind::time},
        {"[h]:mm:ss", NumberKind::elapsed},
        {"\"unclosed", NumberKind::number},
        {"\\", NumberKind::number},
        {"[", NumberKind::number},
    };
    for (auto const& row : table)
        EXPECT_EQ(kind_of_format(row.code), row.kind) << row.code;
}

TEST_F(Xlsx, old_mac_workbooks_count_days_from_1904)
{
    book.parts["xl/workbook.xml"] =
        R"(<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>)";
    EXPECT_EQ(read(header + R"(<row r="2"><c r="A2" s="1"><v>43951</v></c></row>)").rows, (Rows{{"2024-05-01", ""}}));
}

TEST_F(Xlsx, titles_above_the_header_are_left_out)
{
    auto const all =
        read("<row r=\"1\">" + inline_cell("A1", "Export of May") + "</row><row r=\"3\">" + inline_cell("A3", "case") +
             inline_cell("C3", "status") + "</row><row r=\"4\">" + inline_cell("A4", "1") + "</row>");
    EXPECT_EQ(all.columns, (Texts{"case", "column 2", "status"}));
    EXPECT_EQ(all.rows, (Rows{{"1", "", ""}}));
}

TEST_F(Xlsx, text_beside_the_table_is_told_once_a_column)
{
    auto const all = read(header + "<row r=\"2\">" + inline_cell("A2", "1") + inline_cell("D2", "look here") +
                          "</row><row r=\"3\">" + inline_cell("D3", "and here") + "</row><row r=\"4\">" +
                          inline_cell("A4", "2") + "</row>");
    EXPECT_EQ(all.rows, (Rows{{"1", ""}, {"2", ""}}));
    EXPECT_EQ(all.bad, (std::vector<BadRow>{{2, "column 4", "look here", "late_column"}}));
}

TEST_F(Xlsx, the_first_sheet_that_looks_like_a_table_is_read_unless_one_is_named)
{
    book.parts["xl/workbook.xml"] = R"(<workbook xmlns:r="r"><sheets><sheet name="Read me" sheetId="1" r:id="rId1"/>
<sheet name="Cases" sheetId="2" r:id="rId2"/></sheets></workbook>)";
    book.parts["xl/worksheets/sheet1.xml"] =
        TestWorkbook::sheet("<row r=\"1\">" + inline_cell("A1", "About") + "</row>");
    book.parts["xl/worksheets/sheet2.xml"] =
        TestWorkbook::sheet(header + "<row>" + inline_cell("A2", "1") + inline_cell("B2", "open") + "</row>");
    EXPECT_EQ(read_everything(*open().value()).rows, (Rows{{"1", "open"}}));
    EXPECT_EQ(read_everything(*open("Read me").value()).columns, (Texts{"About"}));
    EXPECT_EQ(open("Other").error().code, "sheet_unknown");
}

TEST_F(Xlsx, many_rows_across_many_pieces_lose_nothing)
{
    std::string strings = "<sst>";
    std::string rows = header;
    for (int i = 2; i < 20'000; ++i) {
        auto const n = std::to_string(i);
        strings += "<si><t>shared " + n + "</t></si>";
        rows += "<row r=\"" + n + "\"><c r=\"A" + n + "\"><v>" + n + "</v></c><c r=\"B" + n + "\" t=\"s\"><v>" +
                std::to_string(i - 2) + "</v></c></row>";
    }
    book.parts["xl/sharedStrings.xml"] = strings + "</sst>";
    auto const all = read(rows);
    ASSERT_EQ(all.rows.size(), 19'998u);
    for (std::size_t i = 0; i < all.rows.size(); ++i)
        ASSERT_EQ(all.rows[i], (Texts{std::to_string(i + 2), "shared " + std::to_string(i + 2)}));
    EXPECT_TRUE(all.bad.empty());
}

TEST_F(Xlsx, bad_sheets_give_what_is_complete_and_say_why_they_end)
{
    std::string const row = "<row r=\"2\">" + inline_cell("A2", "1") + inline_cell("B2", "open") + "</row>";
    struct
    {
        char const* name;
        std::string sheet;
        char const* reason;
    } const table[] = {
        {"cut off", "<worksheet><sheetData>" + header + row + "<row r=\"3\"><c><v>1</v></c>", "cut_off"},
        {"broken", "<worksheet><sheetData>" + header + row + "<row r=\"3\"></c>", "not_well_formed"},
        {"doctype", "<worksheet><sheetData>" + header + row + "<!DOCTYPE x>", "not_well_formed"},
        {"beyond the last column",
         "<worksheet><sheetData>" + header + row + "<row>" + inline_cell("XFE3", "x") + "</row>", nullptr},
    };
    for (auto const& test : table) {
        book.parts["xl/worksheets/sheet1.xml"] = test.sheet;
        auto const all = read_everything(*open().value());
        EXPECT_EQ(all.rows.at(0), (Texts{"1", "open"})) << test.name;
        if (test.reason != nullptr) {
            EXPECT_EQ(reasons(all), Texts{test.reason}) << test.name;
        }
    }
}

TEST_F(Xlsx, bad_workbooks_are_refused)
{
    auto const many = [](int count, std::string const& element) {
        std::string all = "<x><sheets>";
        for (int i = 0; i < count; ++i)
            all += "<" + element + " Id='" + std::to_string(i) + "' Type='x' r:id='rId1'/>";
        return all + "</sheets></x>";
    };
    book.parts["xl/worksheets/sheet1.xml"] = TestWorkbook::sheet("");
    EXPECT_EQ(open().error().code, "empty_file");
    struct
    {
        char const* name;
        char const* part;
        std::string content;
    } const table[] = {
        {"no relations", "_rels/.rels", ""},
        {"relations that lead nowhere", "_rels/.rels",
         "<Relationships><Relationship Id='a' Type='officeDocument' Target='../../x'/></Relationships>"},
        {"a broken workbook", "xl/workbook.xml", "<workbook><sheets>"},
        {"broken shared strings", "xl/sharedStrings.xml", "<sst><si>"},
        {"entities", "xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><workbook/>"},
        {"sheets without end", "xl/workbook.xml", many(2'000, "sheet")},
        {"relations without end", "xl/_rels/workbook.xml.rels", many(20'000, "Relationship")},
        {"styles without end", "xl/styles.xml", "<cellXfs>" + many(200'000, "xf") + "</cellXfs>"},
        {"broken styles", "xl/styles.xml", "<"},
    };
    for (auto const& test : table) {
        TestWorkbook broken = book;
        broken.parts["xl/worksheets/sheet1.xml"] = TestWorkbook::sheet(header);
        broken.parts[test.part] = test.content;
        EXPECT_EQ(read_xlsx(broken.write(folder.file("bad.xlsx"))).error().code, "file_damaged") << test.name;
    }
    EXPECT_EQ(read_xlsx(folder.write("no.xlsx", "PK\x03\x04 no zip")).error().code, "file_damaged");
}

TEST_F(Xlsx, a_sheet_that_breaks_off_before_its_first_row_is_damaged_rather_than_empty)
{
    book.parts["xl/worksheets/sheet1.xml"] = "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><worksheet/>";
    EXPECT_EQ(open().error().code, "file_damaged");
}

TEST_F(Xlsx, texts_too_many_for_memory_are_read_from_the_disk)
{
    std::string strings = "<sst>", rows = header;
    for (int i = 0; i < 300; ++i) {
        strings += "<si><t>" + std::to_string(i) + std::string(50'000, '.') + "</t></si>";
        rows += "<row><c t=\"s\"><v>" + std::to_string(i) + "</v></c></row>";
    }
    book.parts["xl/sharedStrings.xml"] = strings + "</sst>";
    auto const all = read(rows);
    ASSERT_EQ(all.rows.size(), 300u);
    for (int i = 0; i < 300; ++i)
        ASSERT_TRUE(all.rows[static_cast<std::size_t>(i)][0] == std::to_string(i) + std::string(50'000, '.')) << i;
}

TEST_F(Xlsx, a_row_that_repeats_one_long_text_is_no_way_to_fill_our_memory)
{
    book.parts["xl/sharedStrings.xml"] = "<sst><si><t>" + std::string(1 << 20, 'x') + "</t></si></sst>";
    std::string rows =
        header + "<row r=\"2\">" + inline_cell("A2", "1") + inline_cell("B2", "2") + "</row><row r=\"3\">";
    for (int i = 0; i < 1000; ++i)
        rows += "<c t=\"s\"><v>0</v></c>";
    auto const all = read(rows + "</row><row>" + inline_cell("A4", "3") + "</row>");
    EXPECT_EQ(all.rows, (Rows{{"1", "2"}, {"3", ""}}));
    EXPECT_EQ(reasons(all), (Texts{"row_too_long"}));
}
}

#include "features/intake/formats/open.h"

#include "features/intake/formats/testing_rows.h"
#include "features/intake/formats/testing_workbook.h"
#include "ground/files/temp.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <zlib.h>

using namespace std::string_literals;

namespace regard::intake
{
namespace
{
std::string gzip(std::string const& bytes, std::string const& path)
{
    auto* const file = gzopen(path.c_str(), "wb");
    gzwrite(file, bytes.data(), static_cast<unsigned>(bytes.size()));
    gzclose(file);
    return files::read_all(*files::open_file(path), SIZE_MAX);
}

std::string workbook(files::TempFolder const& folder)
{
    TestWorkbook book;
    book.parts["xl/worksheets/sheet1.xml"] = TestWorkbook::sheet(
        "<row><c t=\"str\"><v>case</v></c><c t=\"str\"><v>at</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>");
    return files::read_all(*files::open_file(book.write(folder.file("made.xlsx"))), SIZE_MAX);
}

std::string const csv = "case,at\n1,2\n";
std::string const xes =
    "<?xml version=\"1.0\"?><log><trace><event><string key=\"k\" value=\"v\"/></event></trace></log>";
std::string const json = "{\"case\":1,\"at\":2}\n";
std::string const mail = "From: a@b.example\nTo: c@d.example\nSubject: x\n\nHello\n";
std::string const mbox = "From a@b.example Mon Jan  1 10:00:00 2024\n" + mail;

// The only table at that path, read whole.
Everything only(std::string const& path)
{
    auto const found = find_tables(path);
    if (!found || found->size() != 1) {
        ADD_FAILURE() << (found ? std::to_string(found->size()) + " tables" : found.error().sentence);
        return {};
    }
    return read_everything(*open_table(found->front()).value());
}
}

TEST(Open, every_format_is_recognised_by_content_plain_packed_or_zipped)
{
    files::TempFolder folder;
    struct
    {
        Format format;
        std::string bytes;
        Texts row;
    } const table[] = {
        {Format::csv, csv, {"1", "2"}},
        {Format::csv,
         "\xFF\xFE"
         "c\0;\0a\0\n\0"
         "1\0;\0"
         "2\0\n\0"s,
         {"1", "2"}},
        {Format::xlsx, workbook(folder), {"1", "2"}},
        {Format::xes, xes, {"", "v"}},
        {Format::xes, "\xEF\xBB\xBF<!-- made by hand -->\n" + xes.substr(21), {"", "v"}},
        {Format::json_lines, json, {"1", "2"}},
        {Format::json_lines, " [ {\"case\":1,\"at\":2} ]", {"1", "2"}},
    };
    for (auto const& test : table) {
        auto const plain = folder.write("a.pdf", test.bytes);
        auto const packed = folder.write("a.csv", gzip(test.bytes, folder.file("scratch")));
        auto const zipped = folder.file("a.txt");
        write_zip(zipped, {{"folder/b", test.bytes}});
        auto const both = folder.file("a.bin");
        write_zip(both, {{"c.gz", gzip(test.bytes, folder.file("scratch"))}});
        for (auto const& path : {plain, packed, zipped, both}) {
            EXPECT_EQ(only(path).rows, Rows{test.row}) << path;
            EXPECT_EQ(find_tables(path).value().front().format, test.format) << path;
        }
    }
}

TEST(Open, a_zip_of_tables_is_several_and_of_mails_one)
{
    files::TempFolder folder;
    auto const path = folder.file("export.zip");
    write_zip(path, {{"a.csv", csv}, {"1.eml", mail}, {"b.json", json}, {"sent.mbox", mbox + "\n" + mbox}});
    auto const found = find_tables(path).value();
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[0].name, "export.zip/a.csv");
    EXPECT_EQ(found[1].name, "export.zip");
    EXPECT_EQ(found[2].name, "export.zip/b.json");
    EXPECT_EQ(read_everything(*open_table(found[1]).value()).rows.size(), 3u);
    EXPECT_EQ(read_everything(*open_table(found[1]).value()).rows.size(), 3u); // and again
}

TEST(Open, a_folder_is_read_in_the_order_of_names)
{
    files::TempFolder folder;
    std::filesystem::create_directories(folder.file("2024/.hidden"));
    folder.write("2024/b.csv", "case,at\n2,2\n");
    folder.write("2024/a.csv", csv);
    folder.write("2024/.hidden/c.csv", csv);
    auto const found = find_tables(folder.path()).value();
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].name, "a.csv");
}

TEST(Open, options_reach_the_reader)
{
    files::TempFolder folder;
    auto const book = find_tables(folder.write("book", workbook(folder))).value();
    EXPECT_EQ(open_table(book.front(), {"Other", {}}).error().code, "sheet_unknown");
    auto const mails = find_tables(folder.write("mail", mail)).value();
    auto const ours = read_everything(*open_table(mails.front(), {"", {"a@b.example"}}).value());
    EXPECT_EQ(ours.rows.at(0).at(2), "out");
    auto const theirs = read_everything(*open_table(mails.front(), {"", {"c@d.example"}}).value());
    EXPECT_EQ(theirs.rows.at(0).at(2), "in");
}

TEST(Open, a_file_cut_off_gives_what_came_before)
{
    files::TempFolder folder;
    std::string rows = "case,at\n";
    for (int i = 0; i < 5000; ++i)
        rows += std::to_string(i * 7919) + "," + std::to_string(i) + "\n";
    auto const packed = gzip(rows, folder.file("scratch"));
    auto const all = only(folder.write("cut.gz", packed.substr(0, packed.size() / 2)));
    EXPECT_GT(all.rows.size(), 1000u);
    EXPECT_EQ(reasons(all).size(), 1u);

    std::string log = "<log>";
    for (int i = 0; i < 5000; ++i)
        log += "<trace><event><string key='k' value='" + std::to_string(i * 7919) + "'/></event></trace>";
    auto const packed_log = gzip(log + "</log>", folder.file("scratch"));
    auto const events = only(folder.write("cut.xes", packed_log.substr(0, packed_log.size() / 2)));
    EXPECT_GT(events.rows.size(), 1000u);
    EXPECT_EQ(reasons(events), (Texts{"archive_cut_off"}));
}

TEST(Open, what_is_no_history_is_refused_by_its_name)
{
    files::TempFolder folder;
    auto const compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(200'000, '\0');
    auto const utf16 = [](std::string const& name) {
        std::string wide;
        for (char const c : name)
            wide += std::string(1, c) + '\0';
        return wide;
    };
    auto const inner = folder.file("inner.zip");
    write_zip(inner, {{"a.csv", csv}});
    auto const document = folder.file("document");
    write_zip(document, {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<x/>"}});
    struct
    {
        char const* name;
        std::string bytes;
        char const* code;
        char const* words;
    } const table[] = {
        {"empty", "", "empty_file", ""},
        {"blank", " \n\r\n", "empty_file", ""},
        {"PDF", "%PDF-1.7\n", "format_unknown", "a PDF"},
        {"old Excel", compound + utf16("Workbook"), "format_unknown", ".xls"},
        {"encrypted Excel", compound + utf16("EncryptedPackage"), "encrypted", "password"},
        {"Outlook message", compound + utf16("__nameid_version1.0"), "format_unknown", ".msg"},
        {"Word", files::read_all(*files::open_file(document), SIZE_MAX), "format_unknown", "Word"},
        {"web page", "<html><table></table></html>", "format_unknown", "web page"},
        {"other XML", "<?xml version='1.0'?><rss/>", "format_unknown", "rss"},
        {"picture", "\x89PNG\r\n\x1a\n", "format_unknown", "picture"},
        {"noise", std::string(5000, '\x01'), "format_unknown", "kind"},
        {"a header of too many columns", "a" + std::string(20'000, ',') + "\n1\n", "too_many_columns", "16,384"},
        {"entities", "<!DOCTYPE log [<!ENTITY a 'b'>]><log/>", "doctype_refused", "DOCTYPE"},
        {"only a header's worth of nothing", "[]", "empty_file", ""},
        {"damaged zip", "PK\x03\x04 and so on", "archive_damaged", ""},
        {"damaged gzip", "\x1f\x8b\x08 and so on", "archive_damaged", ""},
    };
    for (auto const& test : table) {
        auto const found = find_tables(folder.write("file", test.bytes));
        auto const refusal = !found ? found.error() : open_table(found->front()).error();
        EXPECT_EQ(refusal.code, test.code) << test.name;
        EXPECT_NE(refusal.sentence.find(test.words), std::string::npos) << test.name << ": " << refusal.sentence;
    }
    auto const nested = folder.file("nested.zip");
    write_zip(nested, {{"inner.zip", files::read_all(*files::open_file(inner), SIZE_MAX)}});
    EXPECT_EQ(find_tables(nested).error().code, "nested_archive");
    auto const crowded = folder.file("crowded.zip");
    std::vector<std::pair<std::string, std::string>> tables;
    for (int i = 0; i < 1'001; ++i)
        tables.emplace_back(std::to_string(i) + ".csv", csv);
    write_zip(crowded, tables);
    EXPECT_EQ(find_tables(crowded).error().code, "too_many_files");
    EXPECT_EQ(find_tables(folder.file("nowhere")).error().code, "not_readable");
}

TEST(Open, in_an_archive_the_unusable_file_is_named)
{
    files::TempFolder folder;
    auto const path = folder.file("export.zip");
    write_zip(path, {{"a.csv", csv}, {"manual.pdf", "%PDF-1.7"}});
    auto const refusal = find_tables(path).error();
    EXPECT_EQ(refusal.code, "format_unknown");
    EXPECT_TRUE(refusal.sentence.starts_with("export.zip/manual.pdf: ")) << refusal.sentence;
}
}

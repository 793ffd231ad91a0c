#include "features/intake/formats/xes_table.h"

#include "features/intake/formats/columns.h"
#include "features/intake/formats/csv_table.h"
#include "features/intake/formats/testing_rows.h"
#include "ground/files/archive.h"

#include <filesystem>
#include <gtest/gtest.h>

namespace regard::intake
{
namespace
{
Everything read(std::string const& document)
{
    return read_everything(*read_xes([&] { return files::from_memory(document); }));
}

std::string log(std::string const& content) { return "<?xml version=\"1.0\"?>\n<log>\n" + content + "</log>\n"; }
}

TEST(Xes, is_read_as_its_csv_export_would_be)
{
    auto const all = read(R"(<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <classifier name="Activity" keys="concept:name"/>
  <string key="concept:name" value="the log's own name"/>
  <trace>
    <string key="region" value="Nord &amp; Syd"/>
    <string key="concept:name" value="case 1"/>
    <event>
      <string key="concept:name" value=" Received "/>
      <date key="time:timestamp" value="2024-05-01T08:00:00+02:00"/>
      <float key="cost" value="12.50"><string key="currency" value="DKK"/></float>
      <list key="parts"><string key="part" value="screw"/></list>
    </event>
    <event><date key="time:timestamp" value="2024-05-02T08:00:00+02:00"/><boolean key="late" value="true"/></event>
  </trace>
  <trace><string key="concept:name" value="case 2"/></trace>
  <trace><string key="concept:name" value="case 3"/><event><string key="concept:name" value="Closed"/></event></trace>
</log>)");
    EXPECT_EQ(all.columns, (Texts{"case_id", "case_region", "concept:name", "time:timestamp", "cost", "late"}));
    EXPECT_EQ(all.rows, (Rows{{"case 1", "Nord & Syd", "Received", "2024-05-01T08:00:00+02:00", "12.50", ""},
                              {"case 1", "Nord & Syd", "", "2024-05-02T08:00:00+02:00", "", "true"},
                              {"case 3", "", "Closed", "", "", ""}}));
    EXPECT_EQ(all.lines, (std::vector<std::uint64_t>{9, 15, 18}));
    EXPECT_TRUE(all.bad.empty());
}

TEST(Xes, global_values_stand_in_for_missing_keys_only)
{
    auto const all = read(log(R"(<global scope="trace"><string key="concept:name" value="UNKNOWN"/></global>
<global scope="event"><string key="org:group" value="nobody"/><string key="never" value="given"/></global>
<trace><event><string key="org:group" value=""/></event><event/></trace>)"));
    EXPECT_EQ(all.columns, (Texts{"case_id", "org:group", "never"}));
    EXPECT_EQ(all.rows, (Rows{{"UNKNOWN", "", "given"}, {"UNKNOWN", "nobody", "given"}}));
}

TEST(Xes, names_that_meet_are_numbered_and_found_by_their_aliases)
{
    auto const all = read(log(R"(<trace><string key="concept:name" value="c"/><string key="id" value="i"/>
<event><string key="case_id" value="e"/></event></trace>)"));
    EXPECT_EQ(all.columns, (Texts{"case_id", "case_id#2", "case_id#3"}));
    EXPECT_EQ(find_column(all.columns, "case:concept:name"), 0u);
    EXPECT_EQ(find_column(all.columns, "case:id"), 1u);
    EXPECT_EQ(all.rows, (Rows{{"c", "i", "e"}}));
}

TEST(Xes, an_attribute_that_first_appears_late_is_a_column_all_the_same)
{
    std::string traces;
    for (int i = 0; i < 5000; ++i)
        traces += "<trace><string key='concept:name' value='" + std::to_string(i) +
                  "'/><event><string key='concept:name' value='opened'/></event></trace>\n";
    traces += "<trace><event><string key='the &lt;last&gt;\n&#252;mlaut' value='x'/></event></trace>";
    auto const all = read(log(traces));
    EXPECT_EQ(all.columns, (Texts{"case_id", "concept:name", "the <last> ümlaut"}));
    ASSERT_EQ(all.rows.size(), 5001u);
    EXPECT_EQ(all.rows[4999], (Texts{"4999", "opened", ""}));
    EXPECT_EQ(all.rows[5000], (Texts{"", "", "x"}));
    EXPECT_EQ(all.lines[4999], 5002u);
}

TEST(Xes, comments_and_character_data_hold_no_columns)
{
    auto const all = read(log(R"(<!-- <trace><event><string key="a" value="b"/></event></trace> -->
<trace><![CDATA[<event><string key="a" value="b"/></event>]]><event><string value='x > y' key='c'/></event></trace>)"));
    EXPECT_EQ(all.columns, (Texts{"case_id", "c"}));
    EXPECT_EQ(all.rows, (Rows{{"", "x > y"}}));
}

TEST(Xes, other_encodings_and_prefixed_elements_are_read)
{
    EXPECT_EQ(read("<?xml version='1.0' encoding='ISO-8859-1'?><log><trace><event><string key='k' value='S\xF8"
                   "r'/></event></trace></log>")
                  .rows,
              (Rows{{"", "Sør"}}));
    EXPECT_EQ(
        read("<x:log xmlns:x='u'><x:trace><x:event><x:string key='k' value='v'/></x:event></x:trace></x:log>").rows,
        (Rows{{"", "v"}}));
}

TEST(Xes, an_event_outside_any_trace_is_a_row_without_a_case)
{
    EXPECT_EQ(read(log("<event><string key='k' value='v'/></event>")).rows, (Rows{{"", "v"}}));
}

TEST(Xes, bad_documents_give_what_is_complete_and_say_why_they_end)
{
    std::string const event =
        "<trace><string key='concept:name' value='1'/>\n<event><string key='k' value='v'/></event>\n";
    struct
    {
        char const* name;
        std::string document;
        std::size_t rows;
        char const* reason;
    } const table[] = {
        {"empty", "", 0, "cut_off"},
        {"only an opening", "<log>", 0, "cut_off"},
        {"cut in an event", "<log>" + event + "<event><string key='k' value='w'/>", 1, "cut_off"},
        {"cut in a tag", "<log>" + event + "<event><string key='k' val", 1, "cut_off"},
        {"wrong nesting", "<log>" + event + "<event></trace></log>", 1, "not_well_formed"},
        {"bad character", "<log>" + event + "<event><string key='k' value='\xFF\xFE'/></event></log>", 1,
         "not_well_formed"},
        {"unknown entity", "<log>" + event + "<event><string key='k' value='&evil;'/></event></log>", 1,
         "not_well_formed"},
        {"doctype", "<!DOCTYPE log [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><log>" + event + "</trace></log>", 0,
         "doctype_refused"},
        {"endless value",
         "<log><trace><event><string key='k' value='" + std::string(6'000'000, 'x') + "'/></event></trace></log>", 0,
         "value_too_long"},
        {"something behind", "<log>" + event + "</trace></log><log/>", 1, "not_well_formed"},
        {"not XES", "<html><body><event/></body></html>", 0, nullptr},
    };
    for (auto const& row : table) {
        auto const all = read(row.document);
        EXPECT_EQ(all.rows.size(), row.rows) << row.name;
        EXPECT_EQ(reasons(all), row.reason != nullptr ? Texts{row.reason} : Texts{}) << row.name;
    }
}

TEST(Xes, what_would_fill_our_memory_ends_the_reading)
{
    auto const trace = [](std::string const& inside) { return log("<trace><event/>" + inside + "</trace>"); };
    std::string deep, many;
    for (int i = 0; i < 2'000; ++i)
        deep += "<list>";
    for (int i = 0; i < 30'000; ++i)
        many += "<string key='k' value='1'/>";
    EXPECT_EQ(reasons(read(trace(deep))), Texts{"nested_too_deep"});
    EXPECT_EQ(reasons(read(trace(many))), Texts{"value_too_long"});
    EXPECT_EQ(read(trace(deep)).rows.size(), 1u);
    auto const long_key = read(trace("<event><string key='" + std::string(2'000, 'k') + "' value='1'/></event>"));
    EXPECT_EQ(long_key.columns, Texts{"case_id"});
    EXPECT_EQ(reasons(long_key), Texts{"late_column"});
}

TEST(Xes, a_cut_is_reported_where_it_is)
{
    auto const all = read("<log>\n<trace>\n<event>\n");
    ASSERT_EQ(all.bad.size(), 1u);
    EXPECT_EQ(all.bad[0].line, 4u);
}

TEST(Xes, a_file_that_changes_while_it_is_read_has_its_new_attributes_reported)
{
    int calls = 0;
    auto const all = read_everything(*read_xes([&] {
        std::string const key = ++calls == 1 ? "k" : "new";
        return files::from_memory(log("<trace><event><string key='" + key + "' value='v'/></event></trace>"));
    }));
    EXPECT_EQ(all.rows, (Rows{{"", ""}}));
    EXPECT_EQ(all.bad, (std::vector<BadRow>{{3, "new", "v", "late_column"}}));
}

// The export leaves blank what the log does not say; the log's globals say UNKNOWN there.
TEST(Xes, the_volvo_log_equals_its_csv_export)
{
    std::string const folder = "../shared/data/volvo_incidents/";
    if (!std::filesystem::exists(folder))
        GTEST_SKIP() << folder << " is not here";
    auto const entry = files::entries(folder + "07_bpic2013_incidents.xes.gz").value().at(0);
    auto const xes = read_xes([&] { return files::open(entry); });
    auto const csv = read_csv(files::open(files::entries(folder + "events.csv.gz").value().at(0)));
    std::vector<std::size_t> columns;
    for (auto const& name : csv->columns())
        columns.push_back(find_column(xes->columns(), name).value());
    ASSERT_EQ(columns.size(), xes->columns().size());
    Row expected;
    Row row;
    std::size_t rows = 0;
    for (; csv->next(expected) == Step::row; ++rows) {
        ASSERT_EQ(xes->next(row), Step::row);
        for (std::size_t i = 0; i < columns.size(); ++i)
            ASSERT_EQ(row.cells[columns[i]], expected.cells[i].empty() ? "UNKNOWN" : expected.cells[i])
                << "row " << rows << ", " << csv->columns()[i];
    }
    EXPECT_EQ(xes->next(row), Step::end);
    EXPECT_EQ(rows, 65'533u);
}
}

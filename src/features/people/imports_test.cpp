#include "features/people/people_for_test.h"

#include "ground/db/temp_folder.h"

#include <fstream>
#include <gmock/gmock.h>

namespace regard::people
{
namespace
{
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class PeopleImports : public PeopleRoutes
{
  protected:
    PeopleImport bring(std::string const& list, std::string const& query = {})
    {
        auto const answer = desk->upload("/people-imports" + query, "staff.csv", list);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return answer.read<PeopleImport>();
    }
    // `line column:reason` of each bad row.
    std::vector<std::string> bad(std::string const& list)
    {
        std::vector<std::string> found;
        for (BadStaffRow const& row : bring(list).bad)
            found.push_back(std::to_string(row.line) + ' ' + row.column + ':' + row.reason);
        return found;
    }
    Employee somebody(std::string const& query)
    {
        return desk->get("/employees?query=" + query).read<api::Page<Employee>>().items.at(0);
    }
    // The names from the top down to a person's unit.
    std::string place(std::string const& query)
    {
        std::string path;
        for (std::optional<UnitId> at = somebody(query).unit; at;) {
            auto const unit = desk->get("/units/" + at->text()).read<Unit>();
            path = unit.name + (path.empty() ? "" : " / " + path);
            at = unit.parent;
        }
        return path;
    }
};
REGARD_ON_EVERY_ENGINE(PeopleImports);

constexpr char bank[] = "name,email,unit,parent,level,manager,language\n"
                        "Ida,ida@bank.example,Sundbank,,Chief executive,,da\n"
                        "Anna,anna@bank.example,Branch Elmsted,Region North,Manager,nora@bank.example,en\n"
                        "Nora,nora@bank.example,Region North,Sundbank,Director,ida@bank.example,da\n";

TEST_P(PeopleImports, a_list_makes_units_and_people_whatever_the_order_of_its_rows)
{
    auto const import = bring(bank);
    EXPECT_THAT(import.bad, IsEmpty());
    EXPECT_EQ(import.rows, 3);
    EXPECT_EQ(import.created, 3);
    EXPECT_EQ(import.units_created, 3);
    EXPECT_EQ(place("anna"), "Sundbank / Region North / Branch Elmsted");
    EXPECT_EQ(somebody("anna").manager, somebody("nora").id);
    EXPECT_EQ(somebody("anna").language, Language::en);
    EXPECT_EQ(somebody("anna").zone, "Europe/Copenhagen");
}

TEST_P(PeopleImports, the_same_list_again_changes_nothing)
{
    bring(bank);
    auto const before = desk->get("/employees").body, units = desk->get("/units").body;
    auto const again = bring(bank);
    EXPECT_EQ(again.created + again.changed + again.units_created + again.verticals_created, 0);
    EXPECT_EQ(desk->get("/employees").body, before);
    EXPECT_EQ(desk->get("/units").body, units);
}

TEST_P(PeopleImports, a_try_says_what_would_change_and_changes_nothing)
{
    auto const import = bring(bank, "?dry_run=true");
    EXPECT_EQ(import.created, 3);
    EXPECT_EQ(import.units_created, 3);
    EXPECT_THAT(names("/employees"), IsEmpty());
    EXPECT_THAT(names("/units"), IsEmpty());
}

TEST_P(PeopleImports, people_are_known_by_address_and_a_blank_cell_leaves_what_is_there)
{
    bring(bank);
    auto const import = bring("Navn,E-mail,Titel,Enhed,Forretningsområde\nAnna "
                              "Holm,ANNA@bank.example,,,Privat\nBo,bo@bank.example,Adviser,Branch Elmsted,privat\n");
    EXPECT_EQ(import.created, 1);
    EXPECT_EQ(import.changed, 1);
    EXPECT_EQ(import.verticals_created, 1);
    EXPECT_EQ(somebody("anna").name, "Anna Holm");
    EXPECT_EQ(somebody("anna").email, "anna@bank.example");
    EXPECT_EQ(somebody("anna").level, "Manager");
    EXPECT_EQ(place("bo"), "Sundbank / Region North / Branch Elmsted");
    EXPECT_EQ(somebody("bo").vertical, somebody("anna").vertical);
}

TEST_P(PeopleImports, a_unit_can_be_written_as_a_path)
{
    bring("name,email,abteilung\nAda,ada@x.example,Bank / North / IT/Operations\nBea,bea@x.example,North\n");
    EXPECT_EQ(place("ada"), "Bank / North / IT/Operations");
    EXPECT_EQ(place("bea"), "Bank / North");
}

TEST_P(PeopleImports, every_bad_row_is_told_and_the_others_are_taken)
{
    EXPECT_THAT(bad("name,email,level,manager,zone,language\n"
                    ",a@b.example,,,,\n"
                    "B,nobody,,,,\n"
                    "C,c@b.example,,,Europe/Atlantis,\n"
                    "D,d@b.example,,,,Klingon\n"
                    "E,e@b.example,,ghost@b.example,,\n"
                    "F,f@b.example,,f@b.example,,\n"
                    "G,g@b.example,,,,\n"
                    "Gg,G@b.example,,,,\n"
                    "H,too,few\n"
                    "I,i@b.example,Adviser,g@b.example,UTC,dansk\n"),
                ElementsAre("2 name:blank", "3 email:not_an_email", "4 zone:unknown_zone",
                            "5 language:unknown_language", "6 manager:unknown_manager", "7 manager:own_manager",
                            "9 email:twice_in_file", "10 :cells_missing"));
    EXPECT_THAT(names("/employees"), ElementsAre("G", "I"));
}

TEST_P(PeopleImports, who_needs_a_bad_row_is_bad_too)
{
    EXPECT_THAT(bad("name,email,manager\nA,a@b.example,b@b.example\nB,b@b.example,c@b.example\nC,c@b.example,ghost@b."
                    "example\n"),
                ElementsAre("2 manager:unknown_manager", "3 manager:unknown_manager", "4 manager:unknown_manager"));
}

TEST_P(PeopleImports, managers_in_a_circle_are_told_also_through_those_who_were_there)
{
    EXPECT_THAT(bad("name,email,manager\nA,a@b.example,b@b.example\nB,b@b.example,a@b.example\n"),
                ElementsAre("2 manager:manager_circle", "3 manager:manager_circle"));
    bring("name,email,manager\nA,a@b.example,\nB,b@b.example,a@b.example\n");
    EXPECT_THAT(bad("name,email,manager\nA,a@b.example,b@b.example\n"), ElementsAre("2 manager:manager_circle"));
    EXPECT_FALSE(somebody("a").manager);
}

TEST_P(PeopleImports, a_name_that_several_units_have_must_say_which)
{
    std::string const two = "name,email,unit,parent\nA,a@b.example,Cards,North\nB,b@b.example,Cards,South\n";
    EXPECT_THAT(bad(two + "C,c@b.example,Cards,\n"), ElementsAre("4 unit:unit_ambiguous"));
    EXPECT_THAT(bad("name,email,unit\nC,c@b.example,cards\n"), ElementsAre("2 unit:unit_ambiguous"));
    EXPECT_THAT(bad("name,email,unit\nC,c@b.example,South / Cards\n"), IsEmpty());
    EXPECT_EQ(place("c"), "South / Cards");
}

TEST_P(PeopleImports, units_that_would_stand_inside_each_other_are_told)
{
    EXPECT_THAT(
        bad("name,email,unit,parent\nA,a@b.example,North,South\nB,b@b.example,South,North\nC,c@b.example,East,East\n"),
        ElementsAre("2 parent:unit_in_itself", "3 parent:unit_in_itself", "4 parent:unit_in_itself"));
    EXPECT_THAT(names("/units"), IsEmpty());
}

TEST_P(PeopleImports, a_list_that_names_nobody_is_refused)
{
    EXPECT_THAT(desk->upload("/people-imports", "a.csv", "case,status\n1,open\n").faults(),
                ElementsAre("file:columns_missing"));
    EXPECT_THAT(desk->upload("/people-imports", "a.csv", "name,email\n").faults(), ElementsAre("file:no_rows"));
    desk->who = api::testing::employee({"people.read"});
    EXPECT_EQ(desk->upload("/people-imports", "a.csv", bank).status, 403);
}

TEST_P(PeopleImports, bad_rows_are_told_in_the_readers_language)
{
    desk->who.language = "da";
    auto const import = bring("name,email\nA,nobody\n");
    EXPECT_EQ(import.bad.at(0).sentence, "“nobody” er ikke en e-mailadresse.");
    EXPECT_EQ(import.bad.at(0).file, "staff.csv");
}

TEST_P(PeopleImports, a_list_on_this_machine_is_brought_in_the_same_way)
{
    db::TempFolder const folder;
    std::string const path = folder.path() + "/staff.csv";
    std::ofstream(path) << bank;
    EXPECT_EQ(people->import(path, "staff.csv", {}, "en").value().created, 3);
    EXPECT_EQ(people->import(path, "staff.csv", {}, "en").value().changed, 0);
}
}
}

#include "features/intake/guess.h"

#include "features/intake/column_words.h"
#include "features/intake/formats/csv_table.h"
#include "features/intake/formats/jsonl_table.h"
#include "features/intake/formats/testing_rows.h"
#include "ground/files/byte_source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regard::intake
{
namespace
{
using testing::ElementsAre;
using testing::IsEmpty;

Sample sample(std::string csv)
{
    auto all = read_everything(*read_csv(files::from_memory(std::move(csv))));
    return {std::move(all.columns), std::move(all.rows)};
}

Guess guess(std::string csv) { return guess_mapping(sample(std::move(csv))); }

// The columns of a guess, `opened=Created at` and so on.
Texts taken(Guess const& guess)
{
    Texts taken;
    for (std::size_t i = 0; i < field_count; ++i)
        for (std::string const& column : guess.mapping.columns[i])
            taken.push_back(std::string(field_names[i]) + "=" + column);
    return taken;
}
}

// As the products write them: the export of a view, of a list, of a queue.
TEST(Guess, zendesk_is_recognised)
{
    auto const zendesk = guess(
        "Summation column,Id,Requester,Requester id,Requester external id,Requester email,Requester "
        "domain,Submitter,Assignee,"
        "Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Assigned at,Organization,Due date,"
        "Initially assigned at,Solved at,Resolution time,Satisfaction Score\n"
        "1,35436,Ada,9,-,ada@example.com,example.com,Ada,Bo,Support,Help,a b,Closed,Normal,Mail,Incident,"
        "2024-05-01 10:31,2024-05-02 08:00,2024-05-01 10:40,-,-,2024-05-01 10:40,2024-05-02 08:00,21,Good\n"
        "1,35437,Ida,8,-,ida@example.com,example.com,Ida,-,-,Help,-,New,-,Web form,-,"
        "2024-05-03 10:31,2024-05-03 10:31,-,-,-,-,-,-,Not Offered\n");
    EXPECT_EQ(zendesk.recognised, "zendesk");
    EXPECT_THAT(taken(zendesk),
                ElementsAre("case=Id", "status=Status", "team=Group", "person=Assignee", "customer=Requester",
                            "channel=Via", "kind=Ticket type", "priority=Priority", "opened=Created at",
                            "resolved=Solved at", "due=Due date"));
    EXPECT_THAT(zendesk.mapping.empty, ElementsAre("-"));
    EXPECT_EQ(zendesk.mapping.format, ""); // ISO 8601
}

TEST(Guess, freshdesk_is_recognised)
{
    auto const freshdesk = guess(
        "Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,"
        "Last update time,Initial response time,Time tracked,First response time (in hrs),Resolution time (in hrs),"
        "Agent interactions,Customer interactions,Resolution status,First response status,Tags,Full name,Contact ID\n"
        "17,Help,Closed,Low,Email,Question,Bo,Support,2024-05-01 10:31:22,2024-05-06 10:31:22,2024-05-02 08:00:00,"
        "2024-05-03 08:00:00,2024-05-03 08:00:00,2024-05-01 11:00:00,00:00:00,00:28:38,21:28:38,2,1,Within SLA,Within "
        "SLA,,Ada,5\n"
        "18,Help,Open,Low,Portal,,No Agent,No Group,2024-05-01 12:31:22,2024-05-06 12:31:22,,,2024-05-01 "
        "12:31:22,,00:00:00,,,"
        "0,1,,,,Ida,6\n");
    EXPECT_EQ(freshdesk.recognised, "freshdesk");
    EXPECT_THAT(taken(freshdesk), ElementsAre("case=Ticket ID", "status=Status", "team=Group", "person=Agent",
                                              "customer=Contact ID", "channel=Source", "kind=Type", "priority=Priority",
                                              "opened=Created time", "first_reply=Initial response time",
                                              "resolved=Resolved time", "closed=Closed time", "due=Due by Time"));
    EXPECT_THAT(freshdesk.mapping.empty, ElementsAre("No Agent", "No Group"));
}

TEST(Guess, jira_service_management_is_recognised)
{
    auto const jira = guess(
        "Summary,Issue key,Issue id,Issue Type,Status,Project key,Project "
        "name,Priority,Resolution,Assignee,Reporter,Creator,Created,"
        "Updated,Last Viewed,Resolved,Due date,Component/s,Component/s,Custom field (Request Type),"
        "Custom field ([CHART] Date of First Response),Custom field (Time to resolution)\n"
        "Help,IT-7,1007,Service Request,Resolved,IT,IT desk,Medium,Done,Bo,Ada,Ada,01/May/24 3:31 PM,02/May/24 9:00 AM,"
        "02/May/24 9:05 AM,02/May/24 9:00 AM,,Cards,Web,Get help,01/May/24 4:00 PM,3:20\n");
    EXPECT_EQ(jira.recognised, "jira");
    EXPECT_THAT(taken(jira), ElementsAre("case=Issue key", "status=Status", "person=Assignee", "customer=Reporter",
                                         "touchpoint=Custom field (Request Type)", "product=Component/s",
                                         "vertical=Project name", "kind=Issue Type", "priority=Priority",
                                         "opened=Created", "first_reply=Custom field ([CHART] Date of First Response)",
                                         "resolved=Resolved", "due=Due date"));
    EXPECT_EQ(jira.mapping.format, "%d/%b/%y %I:%M %p");
}

TEST(Guess, what_the_interfaces_of_zendesk_freshdesk_and_jira_answer_is_recognised)
{
    auto const json = [](std::string text) {
        auto all = read_everything(*read_json_lines(files::from_memory(std::move(text))));
        return guess_mapping({std::move(all.columns), std::move(all.rows)});
    };
    auto const zendesk = json(
        R"({"tickets":[{"id":35,"url":"https://a","created_at":"2024-05-01T10:31:00Z","updated_at":"2024-05-02T08:00:00Z",
            "type":"incident","subject":"Help","priority":"normal","status":"solved","requester_id":9,"assignee_id":4,
            "group_id":2,"due_at":null,"tags":["a"],"via":{"channel":"email","source":{"from":{}}}}],"next_page":null,"count":1})");
    EXPECT_EQ(zendesk.recognised, "zendesk");
    EXPECT_THAT(taken(zendesk), ElementsAre("case=id", "status=status", "team=group_id", "person=assignee_id",
                                            "customer=requester_id", "channel=via.channel", "kind=type",
                                            "priority=priority", "opened=created_at", "due=due_at"));
    auto const freshdesk = json(
        R"([{"id":17,"subject":"Help","status":4,"priority":1,"source":2,"type":"Question","requester_id":5,"responder_id":8,
            "group_id":3,"due_by":"2024-05-06T10:31:22Z","created_at":"2024-05-01T10:31:22Z",
            "stats":{"first_responded_at":"2024-05-01T11:00:00Z","resolved_at":"2024-05-02T08:00:00Z","closed_at":null}}])");
    EXPECT_EQ(freshdesk.recognised, "freshdesk");
    EXPECT_THAT(taken(freshdesk),
                ElementsAre("case=id", "status=status", "team=group_id", "person=responder_id", "customer=requester_id",
                            "channel=source", "kind=type", "priority=priority", "opened=created_at",
                            "first_reply=stats.first_responded_at", "resolved=stats.resolved_at",
                            "closed=stats.closed_at", "due=due_by"));
    EXPECT_THAT(freshdesk.mapping.statuses->done, ElementsAre("4", "5")) << "numbers say nothing by themselves";
    auto const jira = json(
        R"({"expand":"names","startAt":0,"maxResults":50,"total":1,"issues":[{"id":"1007","key":"IT-7","fields":{
            "created":"2024-05-01T15:31:00.000+0200","resolutiondate":"2024-05-02T09:00:00.000+0200","duedate":null,
            "issuetype":{"name":"Service Request"},"status":{"name":"Done"},"assignee":{"displayName":"Bo"},
            "reporter":{"accountId":"5b10"},"priority":{"name":"Medium"},"project":{"key":"IT","name":"IT desk"}}}]})");
    EXPECT_EQ(jira.recognised, "jira");
    EXPECT_THAT(taken(jira),
                ElementsAre("case=key", "status=fields.status.name", "person=fields.assignee.displayName",
                            "customer=fields.reporter.accountId", "vertical=fields.project.name",
                            "kind=fields.issuetype.name", "priority=fields.priority.name", "opened=fields.created",
                            "resolved=fields.resolutiondate", "due=fields.duedate"));
}

TEST(Guess, the_data_pipeline_of_jira_is_recognised)
{
    auto const jira =
        guess("id,instance_url,key,url,project_key,project_name,project_type,issue_type,summary,creator_id,"
              "reporter_id,assignee_id,status,status_category,priority_name,resolution,created_date,"
              "resolution_date,updated_date,due_date\r\n"
              "7,https://a,IT-7,https://a/IT-7,IT,IT desk,Service Desk,Request,Help,1,2,3,Closed,Done,Low,Done,"
              "2024-05-01T15:31:00Z,2024-05-02T09:00:00Z,2024-05-02T09:00:00Z,\r\n");
    EXPECT_EQ(jira.recognised, "jira");
    EXPECT_THAT(taken(jira), ElementsAre("case=key", "status=status", "person=assignee_id", "customer=reporter_id",
                                         "vertical=project_name", "kind=issue_type", "priority=priority_name",
                                         "opened=created_date", "resolved=resolution_date", "due=due_date"));
}

TEST(Guess, servicenow_is_recognised_by_field_names_and_by_labels)
{
    auto const fields =
        guess("number,opened_at,short_description,caller_id,priority,state,category,assignment_group,assigned_to,sys_"
              "updated_on,"
              "resolved_at,closed_at,contact_type,cmdb_ci\n"
              "INC0010007,2024-05-01 10:31:22,Help,Ada,4 - Low,Closed,Software,Service Desk,Bo,2024-05-04 00:00:00,"
              "2024-05-02 08:00:00,2024-05-04 00:00:00,phone,SAP\n");
    EXPECT_EQ(fields.recognised, "servicenow");
    EXPECT_THAT(taken(fields),
                ElementsAre("case=number", "status=state", "team=assignment_group", "person=assigned_to",
                            "customer=caller_id", "touchpoint=category", "product=cmdb_ci", "channel=contact_type",
                            "priority=priority", "opened=opened_at", "resolved=resolved_at", "closed=closed_at"));
    auto const labels = guess(
        "Number,Opened,Short description,Caller,Priority,State,Category,Assignment group,Assigned to,Updated,Updated "
        "by\n"
        "INC0010007,31-05-2024 10:31:22,Help,Ada,4 - Low,On Hold,Software,Service Desk,Bo,31-05-2024 10:31:22,bo\n");
    EXPECT_EQ(labels.recognised, "servicenow");
    EXPECT_THAT(taken(labels),
                ElementsAre("case=Number", "status=State", "team=Assignment group", "person=Assigned to",
                            "customer=Caller", "touchpoint=Category", "priority=Priority", "opened=Opened"));
    EXPECT_EQ(labels.mapping.format, "%d-%m-%Y %H:%M:%S");
}

TEST(Guess, zammad_is_recognised)
{
    auto const zammad =
        guess("#,Title,State,Priority,Group,Owner,Customer,Organization,Create Channel,Sender,Tags,Time Units "
              "Total,Created At,Updated At,"
              "Closed At,Close Escalation At,Close In Min,First Response At,First Response In Min,Article "
              "Count,Escalation At\n"
              "31001,Help,closed,2 normal,Users,Bo,Ada,,email,Customer,,,2024-05-01 10:31:22,2024-05-02 "
              "08:00:00,2024-05-02 08:00:00,,600,"
              "2024-05-01 11:00:00,29,4,\n"
              "31002,Help,new,2 normal,Users,-,Ida,,web,Customer,,,2024-05-01 10:31:22,2024-05-02 08:00:00,,,,,,1,\n");
    EXPECT_EQ(zammad.recognised, "zammad");
    EXPECT_THAT(taken(zammad), ElementsAre("case=#", "status=State", "team=Group", "person=Owner", "customer=Customer",
                                           "channel=Create Channel", "priority=Priority", "opened=Created At",
                                           "first_reply=First Response At", "closed=Closed At", "due=Escalation At"));
    EXPECT_THAT(zammad.mapping.empty, ElementsAre("-"));
}

TEST(Guess, request_tracker_is_recognised)
{
    auto const rt = guess(
        "id\tSubject\tStatus\tQueueName\tOwner\tPriority\tRequestors\tCreated\tStarted\tResolved\tDue\n"
        "7\tHelp\tresolved\tGeneral\tbo\t0\tada@example.com\tWed May 01 10:31:22 2024\tWed May 01 11:00:00 2024\t"
        "Thu May 02 08:00:00 2024\tNot set\n"
        "8\tHelp\tnew\tGeneral\tNobody\t0\tida@example.com\tWed May 01 10:31:22 2024\tNot set\tNot set\tNot set\n");
    EXPECT_EQ(rt.recognised, "request_tracker");
    EXPECT_THAT(taken(rt), ElementsAre("case=id", "status=Status", "team=QueueName", "person=Owner",
                                       "customer=Requestors", "priority=Priority", "opened=Created",
                                       "first_reply=Started", "resolved=Resolved", "due=Due"));
    EXPECT_THAT(rt.mapping.empty, ElementsAre("Nobody", "Not set"));
    EXPECT_EQ(rt.mapping.format, "%a %b %d %H:%M:%S %Y");
}

TEST(Guess, osticket_is_recognised)
{
    auto const osticket = guess(
        "\"Ticket Number\",\"Date Created\",Subject,From,\"From Email\",Priority,Department,\"Help Topic\",Source,"
        "\"Current Status\",\"Last Updated\",\"SLA Due Date\",\"Due Date\",\"Closed "
        "Date\",Overdue,Merged,Linked,Answered,"
        "\"Agent Assigned\",\"Team Assigned\",\"Thread Count\",\"Reopen Count\",\"Attachment Count\"\n"
        "710042,\"2024-05-01 10:31:22\",Help,Ada,ada@example.com,Normal,Support,Feedback,Web,Closed,\"2024-05-02 "
        "08:00:00\","
        "\"2024-05-03 10:31:22\",,\"2024-05-02 08:00:00\",0,0,0,1,Bo,,2,0,0\n");
    EXPECT_EQ(osticket.recognised, "osticket");
    EXPECT_THAT(taken(osticket),
                ElementsAre("case=Ticket Number", "status=Current Status", "team=Department", "person=Agent Assigned",
                            "customer=From Email", "touchpoint=Help Topic", "channel=Source", "priority=Priority",
                            "opened=Date Created", "closed=Closed Date", "due=SLA Due Date"));
}

TEST(Guess, spreadsheets_are_read_in_the_language_of_the_house)
{
    auto const danish = guess("Sagsnr;Oprettet;Lukket;Tilstand;Afdeling;Sagsbehandler;Kunde;Emne;Kanal\n"
                              "S-1;31-05-2024 14:05;01-06-2024 09:10;Afsluttet;Kreditter;Bo;K-7;Lån;Telefon\n");
    EXPECT_EQ(danish.recognised, "");
    EXPECT_THAT(taken(danish),
                ElementsAre("case=Sagsnr", "status=Tilstand", "team=Afdeling", "person=Sagsbehandler", "customer=Kunde",
                            "touchpoint=Emne", "channel=Kanal", "opened=Oprettet", "closed=Lukket"));
    EXPECT_EQ(danish.mapping.format, "%d-%m-%Y %H:%M");
    auto const german = guess("Vorgangsnummer;Zeitpunkt;Aktivität;Abteilung;Bearbeiter\n"
                              "4711;31.05.2024 14:05:09;Eröffnet;Kredit;Bo\n4711;01.06.2024 "
                              "09:10:00;Erledigt;Kredit;Bo\n4711;02.06.2024 09:10:00;Archiv;Kredit;Bo\n");
    EXPECT_THAT(taken(german), ElementsAre("case=Vorgangsnummer", "at=Zeitpunkt", "status=Aktivität", "team=Abteilung",
                                           "person=Bearbeiter"));
    EXPECT_EQ(german.mapping.format, "%d.%m.%Y %H:%M:%S");
    auto const swedish =
        guess("ÄRENDE;SKAPAD;STÄNGD\n1;2024-05-31 14:05;2024-06-01 09:10\n"); // capitals with their dots
    EXPECT_THAT(taken(swedish), ElementsAre("case=ÄRENDE", "opened=SKAPAD", "closed=STÄNGD"));
}

TEST(Guess, several_rows_a_case_make_an_event_log)
{
    std::string rows = "Case ID,Created at,Timestamp,Activity\n";
    for (int i = 0; i < 20; ++i)
        rows += std::to_string(i / 4) + ",2024-05-01 10:00,2024-05-02 1" + std::to_string(i % 4) + ":00,Step\n";
    EXPECT_THAT(taken(guess(rows)), ElementsAre("case=Case ID", "at=Timestamp", "status=Activity"));
    EXPECT_THAT(taken(guess("Case ID,Created at,Timestamp,Status\n1,2024-05-01 10:00,2024-05-02 "
                            "10:00,New\n2,2024-05-01 10:00,2024-05-02 10:00,New\n")),
                ElementsAre("case=Case ID", "status=Status", "opened=Created at"));
}

// A bug: `Resolution time` with hours in it was taken for the instant of the resolution, and every row was bad.
TEST(Guess, a_column_called_a_time_that_holds_none_is_left_alone)
{
    EXPECT_THAT(
        taken(guess("Ticket,Created,Resolved,Due\n1,2024-05-01 10:00,Yes,3 days\n2,2024-05-01 10:00,No,1 day\n")),
        ElementsAre("case=Ticket", "opened=Created"));
    EXPECT_THAT(taken(guess("Ticket,Created,Closed\n1,2024-05-01 10:00,\n")),
                ElementsAre("case=Ticket", "opened=Created", "closed=Closed"));
}

TEST(Guess, the_time_is_found_by_its_values_where_no_name_tells)
{
    auto const found = guess("id,foo,hvornår\n17,20240501,31/05/2024 10:00\n18,20240502,01/06/2024 10:00\n");
    EXPECT_THAT(taken(found), ElementsAre("case=id", "at=hvornår"));
    ASSERT_EQ(found.because.size(), 2u);
    EXPECT_EQ(found.because[1].why, "values");
    EXPECT_EQ(found.because[1].sure, Sureness::guess);
    EXPECT_THAT(taken(guess("id,foo\n17,20240501\n18,20240502\n")), ElementsAre("case=id"));
}

TEST(Guess, placeholders_are_proposed_as_empty)
{
    auto const found = guess("Case,At,Team,Person,Note\n1,2024-05-01,A,?,NULL\n1,2024-05-02,-,N/A,x\n");
    EXPECT_THAT(found.mapping.empty, ElementsAre("-", "?", "N/A")); // NULL stands where nothing looks
    EXPECT_THAT(guess("Case,At,Team\n1,2024-05-01,A\n").mapping.empty, IsEmpty());
}

TEST(Guess, nothing_is_made_of_nothing)
{
    EXPECT_THAT(taken(guess("a,b\n")), IsEmpty());
    EXPECT_THAT(taken(guess("Case ID,Timestamp\n")), ElementsAre("case=Case ID", "at=Timestamp"));
    EXPECT_THAT(taken(guess_mapping({})), IsEmpty());
}

// A bug: every word was compared with every column, each time spelt out anew.
TEST(Guess, thousands_of_columns_take_no_time)
{
    std::string header = "Case ID,Timestamp";
    for (int i = 0; i < 16'000; ++i)
        header += ",column number " + std::to_string(i);
    EXPECT_THAT(taken(guess(header + "\n")), ElementsAre("case=Case ID", "at=Timestamp"));
}

TEST(PlainWord, is_letters_and_digits_in_lower_case)
{
    EXPECT_EQ(plain_word("Created at"), "createdat");
    EXPECT_EQ(plain_word("created_at"), "createdat");
    EXPECT_EQ(plain_word("ÉQUIPE Ö×÷"), "équipeö×÷");
    EXPECT_EQ(plain_word("#"), "");
    EXPECT_EQ(plain_word("\xC3"), "\xC3");
}
}

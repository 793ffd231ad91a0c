#include "features/intake/known_exports.h"

namespace regard::intake
{
namespace
{
using Taken = std::pair<Field, std::string_view>;

constexpr std::string_view zendesk_signature[]{"Id", "Requester", "Assignee", "Group", "Created at", "Solved at"};
constexpr Taken zendesk[]{
    {Field::case_, "Id"},           {Field::opened, "Created at"},  {Field::first_reply, "First reply at"},
    {Field::resolved, "Solved at"}, {Field::status, "Status"},      {Field::team, "Group"},
    {Field::person, "Assignee"},    {Field::customer, "Requester"}, {Field::channel, "Via"},
    {Field::kind, "Ticket type"},   {Field::priority, "Priority"},  {Field::due, "Due date"}};

constexpr std::string_view freshdesk_signature[]{"Ticket ID", "Subject",      "Status",       "Agent",
                                                 "Group",     "Created time", "Resolved time"};
constexpr Taken freshdesk[]{{Field::case_, "Ticket ID"},
                            {Field::opened, "Created time"},
                            {Field::first_reply, "Initial response time"},
                            {Field::resolved, "Resolved time"},
                            {Field::closed, "Closed time"},
                            {Field::due, "Due by Time"},
                            {Field::status, "Status"},
                            {Field::team, "Group"},
                            {Field::person, "Agent"},
                            {Field::customer, "Contact ID"},
                            {Field::customer, "Requester Email"},
                            {Field::channel, "Source"},
                            {Field::kind, "Type"},
                            {Field::priority, "Priority"},
                            {Field::product, "Product"}};

constexpr std::string_view jira_signature[]{"Issue key", "Issue Type", "Created", "Resolved", "Status"};
constexpr Taken jira[]{{Field::case_, "Issue key"},
                       {Field::opened, "Created"},
                       {Field::resolved, "Resolved"},
                       {Field::due, "Due date"},
                       {Field::first_reply, "Custom field ([CHART] Date of First Response)"},
                       {Field::status, "Status"},
                       {Field::person, "Assignee"},
                       {Field::customer, "Reporter"},
                       {Field::customer, "Reporter (Email)"},
                       {Field::kind, "Issue Type"},
                       {Field::priority, "Priority"},
                       {Field::vertical, "Project name"},
                       {Field::touchpoint, "Custom field (Request Type)"},
                       {Field::product, "Component/s"}};

// What the REST interfaces answer, wrapped or one a line: see formats/json_wrapper.h.
constexpr std::string_view zendesk_json_signature[]{"id",           "created_at", "status",     "assignee_id",
                                                    "requester_id", "group_id",   "via.channel"};
constexpr Taken zendesk_json[]{{Field::case_, "id"},
                               {Field::opened, "created_at"},
                               {Field::status, "status"},
                               {Field::team, "group_id"},
                               {Field::person, "assignee_id"},
                               {Field::customer, "requester_id"},
                               {Field::channel, "via.channel"},
                               {Field::kind, "type"},
                               {Field::priority, "priority"},
                               {Field::due, "due_at"},
                               {Field::resolved, "metric_set.solved_at"},
                               {Field::vertical, "brand_id"}};

constexpr std::string_view freshdesk_json_signature[]{"id",           "created_at", "status", "responder_id",
                                                      "requester_id", "source",     "due_by"};
constexpr Taken freshdesk_json[]{{Field::case_, "id"},
                                 {Field::opened, "created_at"},
                                 {Field::first_reply, "stats.first_responded_at"},
                                 {Field::resolved, "stats.resolved_at"},
                                 {Field::closed, "stats.closed_at"},
                                 {Field::due, "due_by"},
                                 {Field::status, "status"},
                                 {Field::team, "group_id"},
                                 {Field::person, "responder_id"},
                                 {Field::customer, "requester_id"},
                                 {Field::channel, "source"},
                                 {Field::kind, "type"},
                                 {Field::priority, "priority"},
                                 {Field::product, "product_id"}};
constexpr std::string_view freshdesk_done[]{"4", "5"}; // resolved, closed
constexpr std::string_view freshdesk_waiting[]{"3"};   // pending

constexpr std::string_view jira_json_signature[]{"key", "fields.created", "fields.status.name",
                                                 "fields.issuetype.name"};
constexpr Taken jira_json[]{{Field::case_, "key"},
                            {Field::opened, "fields.created"},
                            {Field::resolved, "fields.resolutiondate"},
                            {Field::due, "fields.duedate"},
                            {Field::status, "fields.status.name"},
                            {Field::person, "fields.assignee.displayName"},
                            {Field::customer, "fields.reporter.accountId"},
                            {Field::customer, "fields.reporter.key"},
                            {Field::kind, "fields.issuetype.name"},
                            {Field::priority, "fields.priority.name"},
                            {Field::vertical, "fields.project.name"}};

// The nightly export of Jira's data pipeline.
constexpr std::string_view jira_pipeline_signature[]{"instance_url", "key", "project_key", "issue_type",
                                                     "status_category"};
constexpr Taken jira_pipeline[]{{Field::case_, "key"},
                                {Field::opened, "created_date"},
                                {Field::resolved, "resolution_date"},
                                {Field::due, "due_date"},
                                {Field::status, "status"},
                                {Field::person, "assignee_name"},
                                {Field::person, "assignee_id"},
                                {Field::customer, "reporter_id"},
                                {Field::kind, "issue_type"},
                                {Field::priority, "priority_name"},
                                {Field::vertical, "project_name"}};

// CSV has the names of the fields, the spreadsheet their labels.
constexpr std::string_view servicenow_signature[]{"number", "opened_at", "assignment_group"};
constexpr Taken servicenow[]{
    {Field::case_, "number"},          {Field::opened, "opened_at"},     {Field::resolved, "resolved_at"},
    {Field::closed, "closed_at"},      {Field::status, "state"},         {Field::status, "incident_state"},
    {Field::team, "assignment_group"}, {Field::person, "assigned_to"},   {Field::customer, "caller_id"},
    {Field::touchpoint, "category"},   {Field::channel, "contact_type"}, {Field::priority, "priority"},
    {Field::product, "cmdb_ci"},       {Field::due, "due_date"}};
constexpr std::string_view servicenow_label_signature[]{"Number", "Opened", "State", "Assignment group", "Assigned to"};
constexpr Taken servicenow_labels[]{{Field::case_, "Number"},
                                    {Field::opened, "Opened"},
                                    {Field::resolved, "Resolved"},
                                    {Field::closed, "Closed"},
                                    {Field::status, "State"},
                                    {Field::team, "Assignment group"},
                                    {Field::person, "Assigned to"},
                                    {Field::customer, "Caller"},
                                    {Field::touchpoint, "Category"},
                                    {Field::channel, "Contact type"},
                                    {Field::channel, "Channel"},
                                    {Field::priority, "Priority"},
                                    {Field::product, "Configuration item"},
                                    {Field::due, "Due date"}};

constexpr std::string_view zammad_signature[]{"#", "Title", "State", "Group", "Owner", "Created At", "Closed At"};
constexpr Taken zammad[]{{Field::case_, "#"},
                         {Field::opened, "Created At"},
                         {Field::first_reply, "First Response At"},
                         {Field::closed, "Closed At"},
                         {Field::status, "State"},
                         {Field::team, "Group"},
                         {Field::person, "Owner"},
                         {Field::customer, "Customer"},
                         {Field::priority, "Priority"},
                         {Field::channel, "Create Channel"},
                         {Field::due, "Escalation At"}};

constexpr std::string_view rt_signature[]{"id", "Requestors", "Owner", "Status", "Created"};
constexpr Taken rt[]{{Field::case_, "id"},
                     {Field::opened, "Created"},
                     {Field::first_reply, "Started"},
                     {Field::resolved, "Resolved"},
                     {Field::status, "Status"},
                     {Field::team, "Queue"},
                     {Field::team, "QueueName"},
                     {Field::person, "Owner"},
                     {Field::person, "OwnerName"},
                     {Field::customer, "Requestors"},
                     {Field::due, "Due"},
                     {Field::priority, "Priority"}};

constexpr std::string_view osticket_signature[]{"Ticket Number", "Date Created", "Department"};
constexpr Taken osticket[]{
    {Field::case_, "Ticket Number"},   {Field::opened, "Date Created"},   {Field::closed, "Closed Date"},
    {Field::status, "Current Status"}, {Field::team, "Department"},       {Field::person, "Agent Assigned"},
    {Field::customer, "From Email"},   {Field::touchpoint, "Help Topic"}, {Field::channel, "Source"},
    {Field::priority, "Priority"},     {Field::due, "SLA Due Date"},      {Field::due, "Due Date"}};

constexpr std::string_view volvo_signature[]{"case_id", "time:timestamp", "concept:name", "lifecycle:transition",
                                             "org:group"};
constexpr Taken volvo[]{{Field::case_, "case_id"},
                        {Field::at, "time:timestamp"},
                        {Field::status, "concept:name/lifecycle:transition"},
                        {Field::team, "org:group"},
                        {Field::person, "org:resource"},
                        {Field::product, "product"},
                        {Field::priority, "impact"},
                        {Field::vertical, "organization involved"}};

constexpr std::string_view helpdesk_signature[]{"Case ID", "Activity", "Resource", "Complete Timestamp",
                                                "responsible_section"};
constexpr Taken helpdesk[]{{Field::case_, "Case ID"},          {Field::at, "Complete Timestamp"},
                           {Field::status, "Activity"},        {Field::person, "Resource"},
                           {Field::customer, "customer"},      {Field::product, "product"},
                           {Field::priority, "seriousness_2"}, {Field::kind, "service_type"}};

constexpr std::string_view nyc_signature[]{"unique_key", "created_date", "closed_date", "agency", "complaint_type"};
constexpr Taken nyc[]{{Field::case_, "unique_key"},
                      {Field::opened, "created_date"},
                      {Field::closed, "closed_date"},
                      {Field::due, "due_date"},
                      {Field::status, "status"},
                      {Field::team, "agency"},
                      {Field::touchpoint, "complaint_type"},
                      {Field::channel, "open_data_channel_type"},
                      {Field::vertical, "borough"}};

constexpr std::string_view cfpb_signature[]{"Complaint ID", "Date received", "Date sent to company",
                                            "Company response to consumer"};
constexpr Taken cfpb[]{{Field::case_, "Complaint ID"},
                       {Field::opened, "Date received"},
                       {Field::first_reply, "Date sent to company"},
                       {Field::status, "Company response to consumer"},
                       {Field::product, "Product"},
                       {Field::touchpoint, "Issue"},
                       {Field::channel, "Submitted via"},
                       {Field::vertical, "Company"}};

constexpr std::string_view rabobank_signature[]{"incident_id", "open_time", "close_time"};
constexpr Taken rabobank[]{{Field::case_, "incident_id"},
                           {Field::opened, "open_time"},
                           {Field::closed, "close_time"},
                           {Field::priority, "priority"}};

constexpr std::string_view mail_signature[]{"case_id", "at", "message", "message_id", "from", "to"};
constexpr Taken mail[]{{Field::case_, "case_id"},     {Field::at, "at"},         {Field::message, "message"},
                       {Field::customer, "customer"}, {Field::person, "person"}, {Field::channel, "channel"},
                       {Field::text, "text"}};

constexpr std::string_view dash[]{"-"};
constexpr std::string_view freshdesk_empty[]{"No Agent", "No Group"};
constexpr std::string_view rt_empty[]{"Not set", "Nobody", "Nobody in particular"};

constexpr KnownExport exports[]{
    {"zendesk", zendesk_signature, zendesk, dash},
    {"freshdesk", freshdesk_signature, freshdesk, freshdesk_empty},
    {"jira", jira_signature, jira, {}},
    {"jira", jira_pipeline_signature, jira_pipeline, {}},
    {"jira", jira_json_signature, jira_json, {}},
    {"zendesk", zendesk_json_signature, zendesk_json, {}},
    {"freshdesk", freshdesk_json_signature, freshdesk_json, {}, freshdesk_done, freshdesk_waiting},
    {"servicenow", servicenow_signature, servicenow, {}},
    {"servicenow", servicenow_label_signature, servicenow_labels, {}},
    {"zammad", zammad_signature, zammad, dash},
    {"request_tracker", rt_signature, rt, rt_empty},
    {"osticket", osticket_signature, osticket, {}},
    {"mailbox", mail_signature, mail, {}},
    {"bpi_2013_incidents", volvo_signature, volvo, {}},
    {"helpdesk_italy", helpdesk_signature, helpdesk, {}},
    {"nyc311", nyc_signature, nyc, {}},
    {"cfpb", cfpb_signature, cfpb, {}},
    {"bpi_2014_incidents", rabobank_signature, rabobank, {}},
};
}

std::span<KnownExport const> known_exports() { return exports; }
}

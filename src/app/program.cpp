#include "app/program.h"

#include "app/first_steps.h"
#include "app/live_measures.h"
#include "app/responsibility_lent.h"
#include "app/sample.h"
#include "app/store.h"
#include "app/tries_measured.h"
#include "features/cases/cases.h"
#include "features/desk/erasing.h"
#include "features/desk/traces.h"
#include "features/search/search.h"
#include "features/starter_sets/starter_sets.h"
#include "ground/api/idempotency.h"
#include "ground/clock/zone.h"
#include "ground/log/log.h"

#include <filesystem>
#include <fmt/format.h>

namespace regard::app
{
namespace
{
log::Level level_named(std::string const& name)
{
    return name == "debug"     ? log::Level::debug
           : name == "warning" ? log::Level::warning
           : name == "error"   ? log::Level::error
                               : log::Level::info;
}

// Who hears of what, when it changes: whoever may read it.
std::vector<live::Hearing> hearings()
{
    return {{"article", knowledge::read_knowledge},
            {"budget_account", budgets::read_budgets},
            {"budget_policy", empowerment::read_rules},
            {"calendar", promises::read_policies},
            {"case", measures::read_cases},
            {"case_draft", desk::read_cases},
            {"checklist", templates::read_templates},
            {"customer", customers::read_customers},
            {"decision", rights::read_rights},
            {"delegation", rights::read_rights},
            {"diagnosis", diagnosis::read_findings},
            {"employee", people::read_people},
            {"field_note", knowledge::read_knowledge},
            {"finding", diagnosis::read_findings},
            {"gap", responsibility::read_gaps},
            {"gesture", empowerment::read_rules},
            {"gesture_kind", empowerment::read_rules},
            {"import", intake::read_imports},
            {"journey", touchpoints::read_touchpoints},
            {"mailbox", mailroom::read_mailboxes},
            {"measure", measures::read_measures},
            {"notification", api::anyone_signed_in},
            {"policy", promises::read_policies},
            {"principle", principles::read_principles},
            {"product", people::read_people},
            {"redress", empowerment::read_rules},
            {"rights_change", rights::read_rights},
            {"selfcheck", selfcheck::read_selfchecks},
            {"template", templates::read_templates},
            {"touchpoint", touchpoints::read_touchpoints},
            {"try", initiatives::read_tries},
            {"unit", people::read_people},
            {"user", access::see_access},
            {"vertical", people::read_people},
            {"webhook", integration::read_webhooks}};
}

// Of a restricted case only those hear who may see it. That it has become one all may hear, so that it leaves their pages.
std::vector<live::Audience> audiences(db::Transaction& tx, std::span<events::Line const> lines)
{
    std::vector<live::Audience> all;
    for (events::Line const& line : lines) {
        bool const of_case = line.subject_kind == "case" || line.subject_kind == "case_draft";
        auto const about = of_case ? std::optional(cases::CaseId{line.subject}) : empowerment::case_of(tx, line);
        all.push_back(about && line.verb != "case.restricted" ? desk::kept_to(tx, *about) : std::nullopt);
    }
    return all;
}

Result<void> make_data_folder(std::string const& data)
{
    std::error_code failed;
    std::filesystem::create_directories(data + "/uploads", failed);
    if (!failed)
        std::filesystem::permissions(data, std::filesystem::perms::owner_all, failed);
    if (failed)
        return Refusal{"no_data_folder",
                       fmt::format("The data folder “{}” cannot be made: {}.", data, failed.message()), "data"};
    return {};
}
}

std::string base_url(config::Config const& config)
{
    if (!config.public_url.empty())
        return config.public_url.ends_with('/') ? config.public_url.substr(0, config.public_url.size() - 1)
                                                : config.public_url;
    bool const all = config.listen_address == "0.0.0.0" || config.listen_address == "::";
    return fmt::format("{}://{}:{}", config.tls_key.empty() ? "http" : "https",
                       all ? "localhost" : config.listen_address, config.listen_port);
}

Result<std::unique_ptr<Program>> Program::open(config::Config const& config)
{
    log::set_level(level_named(config.log_level));
    if (auto const made = make_data_folder(config.data); !made)
        return made.error();
    auto database = open_store(store_settings(config));
    if (!database)
        return database.error();
    events::mend_order(**database);
    return std::make_unique<Program>(config, std::move(*database));
}

Program::Program(config::Config config_, std::unique_ptr<db::Database> database_)
    : config(std::move(config_)), database(std::move(database_)), node(*database, clock), ids(node.ids()),
      journal(ids, clock), queue(ids, clock), catalogue(embedded::sentences()), live(*database, hearings(), audiences),
      calendars(*database, ids, clock, journal, {config.internal_hosts, false, {}}),
      access(*database, ids, clock, journal, lent_to_access()),
      people(*database, ids, clock, journal, catalogue, lent_to_people()),
      touchpoints(ids, journal, catalogue, lent_to_touchpoints()),
      customers(*database, ids, clock, journal, catalogue, lent_to_customers()),
      rights(ids, journal, catalogue, lent_to_rights()), principles(ids, journal, catalogue, lent_to_principles()),
      promises({*database, ids, clock, journal, queue, catalogue, calendars, desk::lent_to_promises()}),
      desk(config.data, *database, ids, clock, journal, customers, promises, lent_to_desk()),
      budgets(*database, ids, journal, lent_to_budgets()),
      mailroom({config.data,
                config.secrets_key,
                *database,
                ids,
                clock,
                journal,
                queue,
                catalogue,
                desk,
                [this](db::Transaction& tx, cases::CaseId id, Instant now) { customer_pages.tell_begun(tx, id, now); },
                {},
                [this] { return customer_pages.sample_link(); }}),
      customer_pages(
          {*database, clock, journal, catalogue, desk, promises, base_url(config), lent_to_customer_pages()}),
      templates(ids, journal, catalogue, lent_to_templates()),
      knowledge({*database, ids, clock, journal, queue, catalogue, calendars, base_url(config), lent_to_knowledge()}),
      feedback({*database, ids, journal, queue, lent_to_feedback()}), complaints(promises), live_figures(catalogue),
      empowerment(parts_of_empowerment()), measures(*database, queue, catalogue, lent_to_measures()),
      initiatives(*database, ids, journal, queue, lent_to_initiatives()),
      intake(config.data, *database, ids, clock, queue, journal, catalogue),
      diagnoses(*database, ids, clock, queue, journal),
      selfchecks(*database, ids, journal, catalogue, base_url(config)),
      responsibility({*database, ids, journal, queue, catalogue, desk,
                      lent_to_responsibility(empowerment, live_figures, knowledge)}),
      integration(parts_of_integration()), notifications(parts_of_notifications()),
      changed_histories(
          *database, "diagnosis", events::Follower::Begin::oldest,
          [this](db::Transaction& tx, std::span<events::Line const> lines) {
              for (events::Line const& line : lines)
                  diagnoses.follow(tx, line.verb);
          },
          events::Follower::unhurried),
      changed_cases(
          *database, "measures", events::Follower::Begin::oldest,
          [this](db::Transaction& tx, std::span<events::Line const> lines) {
              measure_changed(tx, queue, lines, clock.now());
          },
          events::Follower::unhurried),
      counted_cases(
          *database, "live_figures", events::Follower::Begin::oldest,
          [this](db::Transaction& tx, std::span<events::Line const> lines) {
              live_figures.follow(tx, lines, clock.now());
          },
          events::Follower::unhurried),
      resolved_cases(
          *database, "feedback", events::Follower::Begin::now,
          [this](db::Transaction& tx, std::span<events::Line const> lines) { feedback.follow(tx, lines, clock.now()); },
          events::Follower::unhurried),
      climbed_cases(
          *database, "empowerment", events::Follower::Begin::now,
          [this](db::Transaction& tx, std::span<events::Line const> lines) {
              empowerment.follow(tx, lines, clock.now());
          },
          events::Follower::unhurried)
{
    calendars.add_routes(routes);
    calendars.add_jobs(kinds);
    access.add_routes(routes);
    people.add_routes(routes);
    touchpoints.add_routes(routes);
    customers.add_routes(routes);
    customers.add_jobs(kinds);
    rights.add_routes(routes);
    principles.add_routes(routes);
    promises.add_routes(routes);
    promises.add_jobs(kinds);
    desk.add_routes(routes);
    desk.add_jobs(kinds);
    budgets.add_routes(routes);
    budgets.add_jobs(kinds);
    mailroom.add_routes(routes);
    mailroom.add_jobs(kinds);
    customer_pages.add_routes(routes);
    templates.add_routes(routes);
    starter_sets::add_routes(routes, {touchpoints, rights, templates, catalogue});
    knowledge.add_routes(routes);
    knowledge.add_jobs(kinds);
    feedback.add_routes(routes);
    feedback.add_jobs(kinds);
    complaints.add_routes(routes);
    live_figures.add_routes(routes);
    empowerment.add_routes(routes);
    empowerment.add_jobs(kinds);
    measures.add_routes(routes);
    measures.add_jobs(kinds);
    initiatives.add_routes(routes);
    initiatives.add_jobs(kinds);
    intake.add_routes(routes);
    intake.add_jobs(kinds);
    diagnoses.add_routes(routes);
    diagnoses.add_jobs(kinds);
    selfchecks.add_routes(routes);
    selfchecks.add_jobs(kinds);
    responsibility.add_routes(routes);
    responsibility.add_jobs(kinds);
    integration.add_routes(routes);
    integration.add_jobs(kinds);
    notifications.add_routes(routes);
    notifications.add_jobs(kinds);
    first_steps::add_routes(routes, first_steps_of(*this));
    search::add_routes(routes);
    live.add_routes(routes);
    add_sample_route(*this);
    add_housekeeping();
    tell_zone();
    worker.emplace(*database, kinds, ids, clock);
}

void Program::start_work()
{
    worker->start();
    promises.start();
    changed_histories.start();
    changed_cases.start();
    counted_cases.start();
    resolved_cases.start();
    climbed_cases.start();
    desk.start();
    mailroom.start();
    integration.start();
    notifications.start();
}

void Program::stop_work()
{
    notifications.stop();
    integration.stop();
    mailroom.stop();
    desk.stop();
    climbed_cases.stop();
    resolved_cases.stop();
    counted_cases.stop();
    changed_cases.stop();
    changed_histories.stop();
    promises.stop();
    worker->stop();
}

void Program::tell_zone()
{
    auto const organisation = access.organisation();
    if (!organisation)
        return;
    if (auto const zone = Zone::find(organisation->zone)) {
        measures.use_zone(*zone);
        initiatives.use_zone(*zone);
        desk.use_customs(*zone, organisation->language);
        feedback.use_zone(*zone);
        complaints.use_zone(*zone);
        budgets.use_zone(*zone);
        live_figures.use_zone(*zone);
        empowerment.use_zone(*zone);
        responsibility.use_zone(*zone);
        tell_live_rules(*database, organisation->zone);
    }
    calendars.begin(organisation->zone);
}

void Program::add_housekeeping()
{
    kinds.add_recurring("organisation.zone", jobs::Every{Span::minutes(1)}, [this](jobs::Context&) {
        tell_zone(); // it is known from the set-up on
        return jobs::Outcome::done();
    });
    kinds.add_recurring("housekeeping", jobs::Every{Span::days(1), Span::hours(2)}, [this](jobs::Context& context) {
        database->write([&](db::Transaction& tx) {
            queue.forget(tx, context.now() - Span::days(30));
            api::forget_old_keys(tx, context.now() - Span::days(1));
            access.forget_old(tx, context.now());
            customer_pages.forget_old(tx, context.now());
        });
        for (std::optional<Instant> after{Instant{INT64_MIN}}; after && !context.should_stop();)
            after = database->write(
                [&](db::Transaction& tx) { return customer_pages.forget_links(tx, context.now(), *after); });
        while (!context.should_stop() &&
               database->write([&](db::Transaction& tx) { return desk::forget_unsent_files(tx, context.now()); }))
        {
        }
        return jobs::Outcome::done();
    });
}

void Program::add_gauges(http::Metrics& metrics)
{
    metrics.gauge("regard_store_commits", "Commits on disk since the start",
                  [this] { return static_cast<double>(database->counters().commits); });
    metrics.gauge("regard_store_retries", "Bodies that ran again",
                  [this] { return static_cast<double>(database->counters().retries); });
    metrics.gauge("regard_mailboxes_in_trouble", "Mailboxes that can't be read just now",
                  [this] { return static_cast<double>(mailroom.in_trouble()); });
    auto const backlog = [this] { return database->read([&](db::Transaction& tx) { return queue.backlog(tx); }); };
    metrics.gauge("regard_jobs_due", "Jobs waiting although their time has come",
                  [backlog] { return static_cast<double>(backlog().due); });
    metrics.gauge("regard_jobs_dead", "Jobs that have failed for good",
                  [backlog] { return static_cast<double>(backlog().dead); });
}
}

#pragma once
// The features of the program on one store, put together from bottom to top: the order of the members is the order of
// building, and they are taken down the other way round. The server adds the network, the command line works without it.
#include "features/access/access.h"
#include "features/budgets/books.h"
#include "features/complaints/complaints.h"
#include "features/customer_pages/customer_pages.h"
#include "features/customers/customers.h"
#include "features/desk/desk.h"
#include "features/diagnosis/diagnoses.h"
#include "features/empowerment/empowerment.h"
#include "features/feedback/feedback.h"
#include "features/initiatives/initiatives.h"
#include "features/intake/intake.h"
#include "features/integration/integration.h"
#include "features/knowledge/knowledge.h"
#include "features/live_figures/live_figures.h"
#include "features/mailroom/mailroom.h"
#include "features/measures/measures.h"
#include "features/notifications/notifications.h"
#include "features/people/people.h"
#include "features/principles/principles.h"
#include "features/promises/promises.h"
#include "features/responsibility/responsibility.h"
#include "features/rights/rights.h"
#include "features/selfcheck/selfcheck.h"
#include "features/templates/templates.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/config/config.h"
#include "ground/db/node_lease.h"
#include "ground/events/follower.h"
#include "ground/events/journal.h"
#include "ground/http/metrics.h"
#include "ground/jobs/worker.h"
#include "ground/live/live.h"
#include "ground/text/catalogue.h"

#include <memory>
#include <optional>

namespace regard::app
{
class Program
{
  public:
    // Opens the store and brings it up to date. Refuses where the data folder or the store cannot be had.
    static Result<std::unique_ptr<Program>> open(config::Config const& config);

    Program(config::Config config, std::unique_ptr<db::Database> database);

    void add_gauges(http::Metrics& metrics);

    // What happens by itself: jobs, and what follows the journal. Nothing runs before start_work().
    void start_work();
    void stop_work();

    config::Config const config;
    SystemClock clock;
    std::unique_ptr<db::Database> database;
    db::NodeLease node;
    IdSource& ids;
    events::Journal journal;
    jobs::Queue queue;
    text::Catalogue catalogue;
    live::Live live; // told to open pages once started

    calendars::Calendars calendars;
    access::Access access;
    people::People people;
    touchpoints::Touchpoints touchpoints;
    customers::Customers customers;
    rights::Rights rights;
    principles::Principles principles;
    promises::Promises promises;
    desk::Desk desk;
    budgets::Books budgets;
    mailroom::Mailroom mailroom;
    customer_pages::CustomerPages customer_pages;
    templates::Templates templates;
    knowledge::Knowledge knowledge;
    feedback::Feedback feedback;
    complaints::Register complaints;
    live_figures::LiveFiguresRoom live_figures;
    empowerment::Empowerment empowerment;
    measures::Measures measures;
    initiatives::Initiatives initiatives;
    intake::Intake intake;
    diagnosis::Diagnoses diagnoses;
    selfcheck::SelfChecks selfchecks;
    responsibility::Responsibility responsibility;
    integration::Integration integration;
    notifications::Room notifications;

    api::Routes routes;
    jobs::Kinds kinds;
    std::optional<jobs::Worker> worker; // made last, of all kinds
    events::Follower changed_histories; // asks for a diagnosis
    events::Follower changed_cases;     // measures live cases
    events::Follower counted_cases;     // counts how we keep our word
    events::Follower resolved_cases;    // asks how well it went
    events::Follower climbed_cases;     // asks whether their owner could have settled them

  private:
    // ---- lending.cpp: what a feature needs of those above it
    access::GainWatch watch_gain();
    access::Setting lent_to_access();
    people::Lent lent_to_people();
    touchpoints::Lent lent_to_touchpoints();
    customers::Lent lent_to_customers();
    rights::Lent lent_to_rights();
    principles::Lent lent_to_principles();
    desk::Lent lent_to_desk();
    budgets::Lent lent_to_budgets();
    customer_pages::Lent lent_to_customer_pages();
    templates::Lent lent_to_templates();
    knowledge::Lent lent_to_knowledge();
    feedback::Lent lent_to_feedback();
    empowerment::Parts parts_of_empowerment();
    Result<void> post_letter(db::Transaction& tx, customer_pages::Letter const& letter);
    measures::Elsewhere lent_to_measures();
    integration::Parts parts_of_integration();
    notifications::Parts parts_of_notifications();
    void tell_zone(); // of the organisation, to whoever counts in its days
    void add_housekeeping();
};

std::string base_url(config::Config const& config); // how links begin, without a slash at the end
}

// A year of the bank, case by case. Times are local and working: nothing happens at night or on weekends but arrivals.
#include "features/sample/sample.h"

#include "features/sample/bank.h"
#include "features/sample/dice.h"

#include <algorithm>
#include <fmt/format.h>

namespace regard::sample
{
namespace
{
constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 3600;
constexpr std::int64_t day = 86400;
constexpr std::int64_t opens = 8 * hour;
constexpr std::int64_t closes = 17 * hour;

// Seconds since 1970 on the bank's wall clock.
using Clock = std::int64_t;

bool is_weekend(Clock at) { return Date{static_cast<std::int32_t>(at / day)}.weekday() >= 5; }

bool is_friday_afternoon(Clock at)
{
    return Date{static_cast<std::int32_t>(at / day)}.weekday() == 4 && at % day >= 14 * hour;
}

// The first moment of work at or after `at`.
Clock at_work(Clock at)
{
    if (at % day >= closes)
        at = at - at % day + day;
    while (is_weekend(at))
        at = at - at % day + day;
    return std::max(at, at - at % day + opens);
}

Clock after_work(Clock at, double hours)
{
    auto left = static_cast<std::int64_t>(hours * static_cast<double>(hour));
    at = at_work(at);
    while (left > closes - at % day) {
        left -= closes - at % day;
        at = at_work(at - at % day + day);
    }
    return at + left;
}

std::string written(Clock at)
{
    auto const [year, month, of_month] = civil(Date{static_cast<std::int32_t>(at / day)});
    return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}", year, month, of_month, at % day / hour,
                       at % hour / minute, at % minute);
}

// One case as it goes through the bank.
class Story
{
  public:
    Story(Bank const& bank, Dice& dice, int number, Clock arrived, Clock begin, Clock end, std::string& out)
        : bank_(bank), dice_(dice), number_(number), now_(arrived), arrived_(arrived), begin_(begin), end_(end),
          out_(out), touchpoint_(draw_touchpoint())
    {
        channel_ = dice_.one_of(channels());
        vertical_ = dice_.happens(0.7) ? verticals()[0] : dice_.one_of(verticals().subspan(1));
        customer_ = static_cast<int>(dice_.below(9000));
        complaint_ = dice_.happens(touchpoint_.complaint);
    }

    void tell()
    {
        std::string_view const first = dice_.happens(0.6)
                                           ? std::string_view(bank_.branches[dice_.below(bank_.branches.size())])
                                           : "Customer centre";
        event("New", first, "", "in");
        now_ = after_work(now_, channel_ == "web" ? dice_.about(13, 0.5)
                                                  : dice_.about(0.7, 0.8)); // planted: the web form lies
        take(first);
        if (first != touchpoint_.team && !(touchpoint_.team == "Customer centre" && dice_.happens(0.5)))
            hand_over(touchpoint_.team);
        if (touchpoint_.name == "Dispute a card payment")
            bounce("Back office", 0.45); // planted: nobody owns a disputed payment, so it goes to and fro
        else if (team_ != "Customer centre")
            bounce(dice_.happens(0.6) ? "Customer centre" : "Back office", 0.03); // as happens anywhere
        work(0.5);
        if (dice_.happens(touchpoint_.team == "Lending" ? 0.55 : 0.2))
            wait_for_customer();
        else if (dice_.happens(touchpoint_.team == "Insurance" ? 0.3 : 0.04))
            wait_for_others();
        work(0.5);
        settle();
    }

  private:
    static constexpr std::uint64_t key_person = 1; // of the fraud desk: its second member, after the lead

    Touchpoint const& draw_touchpoint()
    {
        double left = dice_.share();
        for (Touchpoint const& one : touchpoints())
            if ((left -= one.weight) < 0)
                return one;
        return touchpoints().front();
    }

    void take(std::string_view team)
    {
        team_ = team;
        auto const people = bank_.of(team);
        bool const key = team == "Fraud desk" && dice_.happens(0.7);
        person_ = key ? people[key_person] : people[dice_.below(people.size())];
        slow_ = team == "Fraud desk" && !key ? 3.0 : 1.0; // planted: the others have to ask
        event("In progress", team_, person_->name, "");
    }

    void hand_over(std::string_view team)
    {
        now_ = after_work(now_, dice_.about(0.5, 0.7));
        bool const friday = team == "Payments" && is_friday_afternoon(now_);
        bool const from_branch = team_.starts_with("Branch") && team == "Insurance";
        event("Handed over", team, "", "");
        if (friday)
            now_ = at_work(now_ - now_ % day + 3 * day) + 5 * hour;      // planted: found on Monday afternoon
        now_ = after_work(now_, dice_.about(from_branch ? 16 : 2, 0.6)); // planted: slow between branch and insurance
        take(team);
    }

    void bounce(std::string_view between, double chance)
    {
        for (; dice_.happens(chance); chance *= 0.5) {
            work(0.3);
            hand_over(between);
            work(0.2);
            hand_over(touchpoint_.team);
        }
    }

    void wait_for_customer()
    {
        bool const asked = touchpoint_.team != "Lending" || dice_.happens(0.4); // planted: parked without a question
        event("Waiting for customer", team_, person_->name, asked ? "out" : "");
        now_ = after_work(now_, asked ? dice_.about(10, 0.8) : dice_.about(26, 0.6));
        event("In progress", team_, person_->name, asked ? "in" : "");
    }

    // An assessor, another bank, the police.
    void wait_for_others()
    {
        event("Waiting for others", team_, person_->name,
              dice_.happens(0.9) ? "out" : ""); // mostly the customer is told
        now_ = after_work(now_, dice_.about(14, 0.7));
        event("In progress", team_, person_->name, "");
    }

    void work(double share)
    {
        double const faster =
            touchpoint_.name == "Sign in to online banking" && arrived_ > begin_ + 220 * day ? 0.45 : 1.0; // planted
        now_ = after_work(now_, dice_.about(touchpoint_.hours * share * slow_ * faster * 0.5, 0.7));
    }

    void settle()
    {
        event("Resolved", team_, person_->name, "out");
        bool const address = touchpoint_.name == "Change my address";
        if (dice_.happens(address ? 0.17 : 0.03)) { // planted: address changes come back
            now_ = after_work(now_, dice_.about(30, 0.6));
            event("Reopened", team_, person_->name, "in");
            work(0.6);
            event("Resolved", team_, person_->name, "out");
        }
        now_ = after_work(now_, dice_.about(18, 0.3));
        event("Closed", team_, person_->name, "");
    }

    void event(std::string_view status, std::string_view team, std::string_view person, std::string_view message)
    {
        if (now_ >= end_)
            return; // not yet
        auto const due = after_work(arrived_, touchpoint_.promised_days * 9);
        out_ += fmt::format("S-{:06},{},{},{},{},K{:05},{},{},{},{},{},{},{}\n", number_, written(now_), status, team,
                            person, customer_, touchpoint_.name, touchpoint_.product, vertical_, channel_,
                            complaint_ ? "complaint" : "request", message, written(due));
    }

    Bank const& bank_;
    Dice& dice_;
    int number_;
    Clock now_, arrived_, begin_, end_;
    std::string& out_;
    Touchpoint const& touchpoint_;
    std::string_view channel_, vertical_, team_;
    int customer_ = 0;
    bool complaint_ = false;
    Person const* person_ = nullptr;
    double slow_ = 1;
};
}

std::string history_csv(Date today, int cases)
{
    Bank const bank = make_bank();
    Dice dice(0x5E1F0EDu);
    Clock const end = today.days * day;
    Clock const begin = end - 365 * day;
    std::vector<Clock> arrivals;
    while (static_cast<int>(arrivals.size()) < cases) {
        Clock const at =
            begin + static_cast<Clock>(dice.share() * 365) * day + static_cast<Clock>((6 + dice.share() * 15) * hour);
        if (!is_weekend(at) || dice.happens(0.2))
            arrivals.push_back(at);
    }
    std::sort(arrivals.begin(), arrivals.end());
    std::string out = "case,at,status,team,person,customer,touchpoint,product,vertical,channel,kind,message,due\n";
    for (std::size_t i = 0; i < arrivals.size(); ++i)
        Story(bank, dice, static_cast<int>(i) + 1, arrivals[i], begin, end, out).tell();
    return out;
}

std::string history_mapping()
{
    return R"([columns]
case = "case"
at = "at"
status = "status"
team = "team"
person = "person"
customer = "customer"
touchpoint = "touchpoint"
product = "product"
vertical = "vertical"
channel = "channel"
kind = "kind"
message = "message"
due = "due"
[time]
zone = "Europe/Copenhagen"
format = "%Y-%m-%d %H:%M:%S"
[statuses]
done = ["Resolved", "Closed"]
working = ["New", "In progress", "Handed over", "Reopened"]
waiting = ["Waiting for customer", "Waiting for others"]
[calendar]
mon-fri = ["08:00-17:00"]
)";
}

std::string people_csv()
{
    Bank const bank = make_bank();
    std::string out = "name,email,unit,parent,level,manager,language\n";
    for (Person const& person : bank.people) {
        auto const unit = std::find_if(bank.units.begin(), bank.units.end(),
                                       [&](Unit const& one) { return one.name == person.unit; });
        out += fmt::format("{},{},{},{},{},{},da\n", person.name, person.email, person.unit, unit->parent, person.level,
                           person.manager);
    }
    return out;
}
}

#include "features/customer_pages/view.h"

#include <algorithm>
#include <fmt/format.h>

namespace regard::customer_pages
{
namespace
{
using desk::State;

constexpr int line_begins = 8, line_ends = 312; // of the drawn line, in its own units

bool is_neutral(Seen const& seen) { return seen.glimpse.restricted; }

// ---- the promise as a line from `told us` to `promised`
int place(Instant at, Instant from, Instant to)
{
    if (to <= from)
        return line_ends;
    double const share = static_cast<double>((at - from).micros) / static_cast<double>((to - from).micros);
    return line_begins + static_cast<int>((line_ends - line_begins) * std::clamp(share, 0.0, 1.0));
}

std::vector<promises::PromiseStanding> about_the_answer(Seen const& seen)
{
    std::vector<promises::PromiseStanding> found;
    if (seen.standing)
        for (promises::PromiseStanding const& one : seen.standing->promises)
            if (one.about == promises::Target::resolve)
                found.push_back(one);
    return found;
}

std::vector<Filling> earlier(Seen const& seen, Wording const& wording,
                             std::vector<promises::PromiseStanding> const& all)
{
    std::vector<Filling> shown;
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        Filling one;
        one.texts["date"] = wording.when(all[i].until);
        one.texts["reason"] = seen.door_open && !is_neutral(seen) ? all[i + 1].reason : std::string();
        shown.push_back(std::move(one));
    }
    return shown;
}

std::vector<Filling> crossed(Instant from, Instant to, std::vector<promises::PromiseStanding> const& all)
{
    std::vector<Filling> marks;
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        Filling one;
        one.texts["left"] = std::to_string(place(all[i].until, from, to) - 6); // half the mark's width
        marks.push_back(std::move(one));
    }
    return marks;
}

void add_promise(Filling& page, Seen const& seen, Wording const& wording, Instant now)
{
    if (!seen.glimpse.promised || !desk::is_open(seen.glimpse.state) || is_neutral(seen))
        return;
    auto const all = about_the_answer(seen);
    Instant const from = seen.glimpse.opened, to = *seen.glimpse.promised;
    Filling promise;
    promise.texts["label"] = wording.say(now > to ? "promise_broken" : "promise_label");
    promise.texts["date"] = wording.when(to);
    promise.texts["told"] = wording.say("told_us", {{"day", wording.day(from)}});
    promise.texts["until"] = wording.day(to);
    promise.texts["picture"] = wording.say("promise_picture", {{"from", wording.day(from)}, {"to", wording.when(to)}});
    promise.texts["now"] = std::to_string(place(now, from, to));
    promise.parts["old"] = crossed(from, to, all);
    promise.parts["earlier"] = earlier(seen, wording, all);
    page.parts["promise"] = {std::move(promise)};
}

// ---- what comes next
std::string next(Seen const& seen, Wording const& wording)
{
    if (is_neutral(seen))
        return wording.say("next.neutral");
    switch (seen.glimpse.state) {
    case State::open:
        return seen.glimpse.promised
                   ? wording.say("next.open_promised", {{"date", wording.when(*seen.glimpse.promised)}})
                   : wording.say("next.open");
    case State::waiting_for_customer:
        return wording.say("next.waiting_for_you");
    case State::waiting_for_third_party:
        return wording.say("next.waiting_for_others");
    case State::resolved:
        return wording.say("next.resolved");
    case State::confirmed:
    case State::closed:
        break;
    }
    return wording.say("next.closed");
}

void add_owner(Filling& page, Seen const& seen, Wording const& wording)
{
    if (seen.owner.empty())
        return;
    std::string const name = Wording::first_name(seen.owner);
    Filling owner;
    owner.texts["letter"] = name.substr(0, static_cast<unsigned char>(name[0]) < 0x80 ? 1 : 2);
    owner.texts["line"] = seen.team.empty() ? wording.say("answers_alone", {{"name", name}})
                                            : wording.say("answers", {{"name", name}, {"team", seen.team}});
    page.parts["owner"] = {std::move(owner)};
}

// ---- what happened, the latest first
void add_story(Filling& page, Seen const& seen, Wording const& wording, std::string const& address)
{
    std::vector<Filling> lines;
    for (auto entry = seen.thread.rbegin(); entry != seen.thread.rend(); ++entry) {
        std::string what = wording.what(*entry);
        if (what.empty())
            continue;
        Filling line;
        line.texts["when"] = wording.when(entry->at);
        line.texts["what"] = std::move(what);
        if (entry->kind != desk::EntryKind::step && !entry->text.empty()) {
            line.texts["said"] = entry->text;
            line.show("text");
        }
        for (desk::FileShown const& file : entry->files) {
            Filling shown;
            shown.texts["address"] = address + "/files/" + file.id.text();
            shown.texts["name"] = file.name;
            line.parts["files"].push_back(std::move(shown));
        }
        lines.push_back(std::move(line));
    }
    Filling story;
    story.parts["entries"] = std::move(lines);
    page.parts["story"] = {std::move(story)};
}

void add_actions(Filling& page, Seen const& seen)
{
    State const state = seen.glimpse.state;
    page.show("reply", !seen.late || is_neutral(seen));
    if (is_neutral(seen)) // each of the others would tell how it stands
        return;
    page.show("answered", state == State::waiting_for_customer);
    page.show("confirm", state == State::resolved);
    page.show("reopen", (state == State::resolved || state == State::confirmed) && !seen.late);
    page.show("escalate", desk::is_open(state));
}
}

std::string heading_of(Seen const& seen, Wording const& wording)
{
    if (seen.door_open && !is_neutral(seen))
        return seen.glimpse.subject;
    return wording.say(is_neutral(seen) ? "state.neutral"
                                        : fmt::format("state.{}", static_cast<int>(seen.glimpse.state)));
}

Filling filling_of(Seen const& seen, Wording const& wording, std::string const& address, Instant now)
{
    Filling page;
    page.texts["number"] = wording.say("number", {{"number", seen.glimpse.number}});
    page.texts["heading"] = heading_of(seen, wording);
    page.texts["address"] = address;
    page.texts["next"] = next(seen, wording);
    if (seen.was_number) {
        Filling joined;
        joined.texts["line"] = wording.say("joined", {{"number", seen.was_number}, {"into", seen.glimpse.number}});
        page.parts["joined"] = {std::move(joined)};
    }
    add_promise(page, seen, wording, now);
    add_actions(page, seen);
    add_rating(page, seen, wording);
    if (is_neutral(seen))
        return page;
    page.show("locked", !seen.door_open);
    if (seen.door_open) {
        add_owner(page, seen, wording);
        add_story(page, seen, wording, address);
    }
    return page;
}

bool is_theirs(std::vector<desk::Entry> const& thread, Wording const& wording, desk::FileId file)
{
    return std::any_of(thread.begin(), thread.end(), [&](desk::Entry const& entry) {
        return !wording.what(entry).empty() && std::any_of(entry.files.begin(), entry.files.end(),
                                                           [&](desk::FileShown const& one) { return one.id == file; });
    });
}
}

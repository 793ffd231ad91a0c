// A list of touchpoints, brought in: looked at first, then taken. Those that are there are known by their names; a cell that is empty
// leaves what is there, and the place on a journey is left too.
#include "base/text.h"
#include "features/people/names.h"
#include "features/touchpoints/directory.h"
#include "features/touchpoints/inside.h"
#include "features/touchpoints/list.h"
#include "features/touchpoints/list_model.h"
#include "features/touchpoints/namer.h"
#include "ground/http/upload.h"

namespace regard::touchpoints
{
namespace
{
constexpr std::uint64_t largest_list = 20'000'000; // bytes
constexpr std::size_t most_bad_rows_told = 500;

struct Wish
{
    MapList list;
    MapImportQuery query;
};

// The rows put onto a plan, one by one.
class Taking
{
  public:
    Taking(db::Transaction& tx, IdSource& ids, MapList const& list, Plan const& today)
        : directory_(tx), ids_(ids), list_(list), plan_(today), faults_(list.faults)
    {
        for (TouchpointOnMap const& one : plan_.touchpoints)
            by_name_.emplace(people::lowered(one.name), one.id);
        for (Journey const& one : plan_.journeys)
            journeys_.emplace(people::lowered(one.name), one.id);
        for (ListRow const& row : list.rows)
            take(row);
    }

    Plan const& plan() const { return plan_; }
    std::vector<ListFault> const& faults() const { return faults_; }

  private:
    void take(ListRow const& row)
    {
        auto const faults_before = faults_.size();
        if (!row.at(Column::name))
            return fault(row, Column::name, "blank");
        std::string const name = people::tidied(*row.at(Column::name));
        auto const known = by_name_.find(people::lowered(name));
        bool const is_new = known == by_name_.end();
        if (!seen_.insert(people::lowered(name)).second)
            return fault(row, Column::name, "twice_in_file");
        TouchpointOnMap one = is_new ? TouchpointOnMap{} : *find(plan_, known->second);
        if (is_new)
            one.name = name;
        fill(row, one);
        check_words(row, one);
        if (faults_.size() == faults_before)
            put(row, tidied(std::move(one)), is_new);
    }

    void fill(ListRow const& row, TouchpointOnMap& one)
    {
        if (auto const& email = row.at(Column::accountable))
            if (auto const id = person(row, Column::accountable, *email))
                one.accountable = id;
        if (auto const& words = row.at(Column::team))
            if (auto const id = team(row, Column::team, *words))
                one.team = id;
        take_all(row, Column::deputies, one.deputies,
                 [&](std::string const& part) { return person(row, Column::deputies, part); });
        take_all(row, Column::further_teams, one.further_teams,
                 [&](std::string const& part) { return team(row, Column::further_teams, part); });
        take_all(row, Column::products, one.products, [&](std::string const& part) {
            return found(row, Column::products, part, directory_.product(part), "unknown_product");
        });
        api::settle(one.decision_level, row.at(Column::decision_level));
        api::settle(one.good, row.at(Column::good));
        if (auto const& cell = row.at(Column::examples))
            one.examples = lines_of(*cell);
        if (auto const& cell = row.at(Column::on_form)) {
            if (auto const answer = yes_or_no(*cell))
                one.on_form = *answer;
            else
                fault(row, Column::on_form, "not_yes_or_no", *cell);
        }
    }

    template <class IdType, class Find>
    static void take_all(ListRow const& row, Column column, std::vector<IdType>& into, Find find_one)
    {
        if (!row.at(column))
            return;
        std::vector<IdType> ids;
        for (std::string const& part : parts_of(*row.at(column)))
            if (auto const id = find_one(part))
                ids.push_back(*id);
        into = std::move(ids);
    }

    template <class Found>
    Found found(ListRow const& row, Column column, std::string_view value, Found id, std::string_view reason)
    {
        if (!id)
            fault(row, column, reason, value);
        return id;
    }

    std::optional<EmployeeId> person(ListRow const& row, Column column, std::string const& email)
    {
        return found(row, column, email, directory_.employee(email), "unknown_employee");
    }

    std::optional<UnitId> team(ListRow const& row, Column column, std::string const& words)
    {
        return found(row, column, words, directory_.unit(words),
                     directory_.is_ambiguous(words) ? "unit_ambiguous" : "unknown_unit");
    }

    static std::vector<std::string> lines_of(std::string_view cell)
    {
        std::vector<std::string> lines;
        while (!cell.empty()) {
            std::size_t const end = std::min(cell.find('\n'), cell.size());
            if (auto line = people::tidied(cell.substr(0, end)); !line.empty())
                lines.push_back(std::move(line));
            cell.remove_prefix(std::min(end + 1, cell.size()));
        }
        return lines;
    }

    // By the rules of the form somebody would fill in on the screen.
    void check_words(ListRow const& row, TouchpointOnMap const& one)
    {
        TouchpointForm form;
        form.name = one.name;
        form.decision_level = one.decision_level;
        form.good = one.good;
        form.examples = one.examples;
        form.deputies = one.deputies;
        form.further_teams = one.further_teams;
        form.products = one.products;
        if (auto const read = from_json<TouchpointForm>(to_json(form)); !read)
            faults_.push_back({row.line, read.error().front().field, "", read.error().front().code});
        if (auto const& name = row.at(Column::journey))
            if (auto const read = from_json<NewJourney>(to_json(NewJourney{people::tidied(*name), "", ""})); !read)
                fault(row, Column::journey, read.error().front().code, text::cut(*name, 100));
    }

    void put(ListRow const& row, TouchpointOnMap one, bool is_new)
    {
        auto const journey =
            row.at(Column::journey) ? std::optional(journey_called(*row.at(Column::journey))) : std::nullopt;
        if (is_new) {
            one.id = ids_.next<TouchpointId>();
            one.journey = journey;
            by_name_.emplace(people::lowered(one.name), one.id);
            return add(plan_, std::move(one));
        }
        auto const id = one.id;
        bool const moves = journey && one.journey != journey;
        *find(plan_, id) = std::move(one);
        if (moves)
            place(plan_, id, journey, static_cast<int>(most_rows));
    }

    JourneyId journey_called(std::string const& cell)
    {
        std::string const name = people::tidied(cell);
        if (auto const known = journeys_.find(people::lowered(name)); known != journeys_.end())
            return known->second;
        auto const id = ids_.next<JourneyId>();
        journeys_.emplace(people::lowered(name), id);
        add(plan_, Journey{id, name, ""});
        return id;
    }

    void fault(ListRow const& row, Column column, std::string_view reason, std::string_view value = {})
    {
        faults_.push_back({row.line, list_.headings[static_cast<std::size_t>(column)],
                           std::string(text::cut(value, 100)), std::string(reason)});
    }

    Directory directory_;
    IdSource& ids_;
    MapList const& list_;
    Plan plan_;
    std::vector<ListFault> faults_;
    std::map<std::string, TouchpointId> by_name_;
    std::map<std::string, JourneyId> journeys_;
    std::set<std::string> seen_;
};

class Imports
{
  public:
    explicit Imports(Touchpoints::Inside const& inside) : inside_(inside) {}

    Result<Wish> read(http::Upload& upload, MapImportQuery const& query) const
    {
        if (upload.files.empty())
            return Refusal{"no_file", "No file came with this. Choose one or drop it onto the page.", "file"};
        upload.files.front().content.close();
        auto list = read_list(inside_.lent.read_table, upload.files.front().content.path());
        if (!list)
            return list.error();
        return Wish{std::move(*list), query};
    }

    Result<MapImport> take(api::Writing& w, Wish const& wish) const
    {
        Plan const today = store::plan(w.tx);
        Taking const taking(w.tx, inside_.ids, wish.list, today);
        Difference difference = compare(today, taking.plan());
        if (wish.query.dry_run) {
            if (auto const fits = check(w.tx, taking.plan(), difference); !fits)
                return fits.error();
            return told(w, wish.list, taking.faults(), difference);
        }
        Act act = act_of(w, wish.query.reason);
        act.quiet = true;
        auto const kept = inside_.keeper.keep(w.tx, today, taking.plan(), act);
        if (!kept)
            return kept.error();
        if (!kept->is_none())
            inside_.note(w, "map.imported", "touchpoint", 0);
        return told(w, wish.list, taking.faults(), *kept);
    }

  private:
    MapImport told(api::Writing& w, MapList const& list, std::vector<ListFault> const& faults,
                   Difference const& difference) const
    {
        MapImport import;
        std::set<std::int64_t> bad_lines;
        for (ListFault const& one : faults) {
            bad_lines.insert(one.line);
            if (import.bad.size() < most_bad_rows_told)
                import.bad.push_back({one.line, one.column, one.value, one.reason, sentence(w.language, one)});
        }
        import.bad_rows = std::ssize(bad_lines);
        import.rows = std::ssize(list.rows) + std::ssize(list.faults);
        for (JourneyDifference const& one : difference.journeys)
            if (!one.before)
                import.journeys.push_back(one.after->name);
        Namer namer(w.tx);
        for (TouchpointDifference const& one : difference.touchpoints) {
            for (FieldChange const& field : one.fields)
                namer.add(field);
            ++(one.before ? import.changed : import.created);
            import.touchpoints.push_back({one.after->id, one.after->name, one.kind, one.fields});
        }
        import.unchanged = import.rows - import.bad_rows - import.created - import.changed;
        import.names = namer.names();
        return import;
    }

    std::string sentence(std::string_view language, ListFault const& fault) const
    {
        for (std::string const& key :
             {"touchpoints.bad." + fault.reason, "fields." + fault.reason, "intake.reason." + fault.reason})
            if (inside_.catalogue.has(language, key))
                return inside_.catalogue.say(language, key, {{"column", fault.column}, {"value", fault.value}});
        return inside_.catalogue.say(language, "touchpoints.bad.other", {{"reason", fault.reason}});
    }

    Touchpoints::Inside const& inside_;
};
}

void Touchpoints::Inside::add_imports(api::Routes& routes) const
{
    Imports const imports(*this);
    routes
        .post(
            "/map-imports",
            "Bring a list of touchpoints, CSV or Excel: those that are missing are added, those of that name changed; "
            "with dry_run it says what would change",
            [imports](api::Asking&, http::Upload& upload, api::Query<MapImportQuery> const& query) {
                return imports.read(upload, query);
            },
            [imports](api::Writing& w, Wish const& wish) { return imports.take(w, wish); })
        .allow(write_touchpoints)
        .body_limit(largest_list);
}
}

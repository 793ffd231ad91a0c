#include "features/intake/load.h"

#include "features/intake/case_row.h"
#include "features/measures/status_classes.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace regard::intake
{
namespace
{
using cases::Event;
using cases::Name;
using cases::Names;
using cases::What;

// Numbers the values of one column. Neighbouring rows often say the same, so the last value is tried first.
class Numbered
{
  public:
    explicit Numbered(Names& names) : names_(&names) {}
    Name operator()(std::string_view text)
    {
        if (text != last_text_) {
            last_ = names_->number(text);
            last_text_ = names_->text(last_);
        }
        return last_;
    }

  private:
    Names* names_;
    Name last_ = 0;
    std::string_view last_text_; // lives in names_
};
}

struct Loader::State
{
    explicit State(Mapping given) : mapping(std::move(given)) {}

    Mapping mapping;
    cases::LogBuilder builder;
    Loaded loaded;
    Numbered status{builder.names().statuses}, team{builder.names().teams}, person{builder.names().persons};
    Numbered customer{builder.names().customers}, touchpoint{builder.names().touchpoints},
        product{builder.names().products};
    Numbered vertical{builder.names().verticals}, channel{builder.names().channels}, kind{builder.names().kinds};
    Numbered priority{builder.names().priorities};
    std::vector<bool> is_done; // by status

    void take(Row const& row, Fact const& fact)
    {
        auto const shape = mapping.is_case_list() ? cases::Shape::case_list : cases::Shape::event_log;
        std::uint32_t const number = builder.case_number(fact[Field::case_], shape);
        builder.describe(number,
                         {customer(fact[Field::customer]), touchpoint(fact[Field::touchpoint]),
                          product(fact[Field::product]), vertical(fact[Field::vertical]), channel(fact[Field::channel]),
                          kind(fact[Field::kind]), priority(fact[Field::priority])});
        builder.fingerprint(number, XXH3_64bits(row.whole.data(), row.whole.size()));
        if (fact.at(Field::due) != Fact::not_known)
            builder.expect(number, fact.at(Field::due));
        Event const event{fact.at(Field::at),
                          status(fact[Field::status]),
                          team(fact[Field::team]),
                          person(fact[Field::person]),
                          What::noted,
                          fact.message};
        if (shape == cases::Shape::event_log)
            builder.add(number, event);
        else
            take_list_row(number, fact, event);
    }

    void take_list_row(std::uint32_t number, Fact const& fact, Event const& event)
    {
        if (done(event.status))
            builder.mark_done(number);
        events_of_list_row(list_instants(fact), event, [&](Event const& one) { builder.add(number, one); });
    }

    bool done(Name name)
    {
        while (is_done.size() <= name)
            is_done.push_back(is_done_status(builder.names().statuses.text(static_cast<Name>(is_done.size()))));
        return is_done[name];
    }

    bool is_done_status(std::string_view text) const
    {
        if (!mapping.statuses)
            return measures::guess_class(text) == measures::StatusClass::done;
        auto const& list = mapping.statuses->done;
        return std::find(list.begin(), list.end(), text) != list.end();
    }

    void keep_bad(BadRow const& bad, std::string const& file)
    {
        if (++loaded.bad_rows <= bad_rows_kept)
            loaded.first_bad.push_back({bad, file});
    }
};

Loader::Loader(Mapping mapping) : state_(std::make_unique<State>(std::move(mapping))) {}
Loader::~Loader() = default;

Parsed<void> Loader::read(Table& table, TimeFormats const& formats, std::string const& file)
{
    auto reader = FactReader::make(state_->mapping, table.columns(), formats);
    if (!reader)
        return reader.error();
    Row row;
    Fact fact;
    for (Step step = table.next(row); step != Step::end; step = table.next(row)) {
        if (step == Step::bad_row) {
            state_->keep_bad(table.bad(), file);
        } else if (reader->read(row, fact)) {
            ++state_->loaded.rows;
            state_->take(row, fact);
        } else {
            state_->keep_bad(reader->bad(), file);
        }
    }
    state_->loaded.times.add(reader->decided());
    return {};
}

Loader::Loaded Loader::finish()
{
    Loaded loaded = std::move(state_->loaded);
    loaded.log = state_->builder.finish();
    return loaded;
}
}

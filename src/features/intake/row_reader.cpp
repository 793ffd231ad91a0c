#include "features/intake/row_reader.h"

#include "features/intake/status_lists.h"
#include "ground/files/encoding.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace regard::intake
{
using cases::Dimension;
using cases::Name;

RowReader::RowReader(Mapping const& mapping, cases::Words& words, Pseudonyms const& pseudonyms, Keep keep,
                     CaseSorter& sorter)
    : mapping_(mapping), words_(words), pseudonyms_(pseudonyms), keep_(keep), sorter_(sorter),
      status_(words, Dimension::status), team_(words, Dimension::team), touchpoint_(words, Dimension::touchpoint),
      product_(words, Dimension::product), vertical_(words, Dimension::vertical), channel_(words, Dimension::channel),
      kind_(words, Dimension::kind), priority_(words, Dimension::priority)
{}

Parsed<RowReader::Ended> RowReader::read(Table& table, std::string const& file, TimeFormats const& formats,
                                         std::function<bool(std::uint64_t)> const& go_on)
{
    auto facts = FactReader::make(mapping_, table.columns(), formats);
    if (!facts)
        return facts.error();
    Row row;
    Fact fact;
    std::uint64_t rows = 0;
    for (Step step = table.next(row); step != Step::end; step = table.next(row)) {
        if (step == Step::bad_row)
            keep_bad(file, table.bad());
        else if (facts->read(row, fact))
            take(row, fact);
        else
            keep_bad(file, facts->bad());
        if (++rows % 4096 == 0 && !go_on(table.consumed()))
            return Ended::stopped;
    }
    return Ended::whole;
}

void RowReader::take(Row const& row, Fact const& fact)
{
    CaseRow packed;
    std::memset(static_cast<void*>(&packed), 0, sizeof packed); // padding too: it is sorted and spilled as bytes
    packed.at = mapping_.is_case_list()
                    ? list_instants(fact)
                    : std::array{fact.at(Field::at), Fact::not_known, Fact::not_known, Fact::not_known};
    packed.due = fact.at(Field::due);
    packed.customer = customer(fact[Field::customer]);
    packed.fingerprint = XXH3_64bits(row.whole.data(), row.whole.size());
    packed.status = status(fact[Field::status]);
    packed.team = team_(fact[Field::team]);
    packed.person = person(fact[Field::person]);
    packed.subject = {0,
                      touchpoint_(fact[Field::touchpoint]),
                      product_(fact[Field::product]),
                      vertical_(fact[Field::vertical]),
                      channel_(fact[Field::channel]),
                      kind_(fact[Field::kind]),
                      priority_(fact[Field::priority])};
    packed.message = fact.message;
    packed.done = packed.status != 0 && status_done_[packed.status];
    bytes_.assign(reinterpret_cast<char const*>(&packed), sizeof packed);
    if (keep_.texts)
        bytes_ += files::valid_text(fact[Field::text], longest_text);
    sorter_.add(fact[Field::case_], bytes_);
}

Name RowReader::status(std::string_view text)
{
    Name const number = status_(text);
    if (number >= status_seen_.size()) {
        status_seen_.resize(number + 1);
        status_done_.resize(number + 1);
    }
    if (number != 0 && !status_seen_[number]) {
        status_seen_[number] = true;
        status_done_[number] = class_of(text, mapping_) == measures::StatusClass::done;
        statuses_.push_back(number);
    }
    return number;
}

Name RowReader::person(std::string_view name)
{
    if (name.empty())
        return 0;
    auto const [known, fresh] = persons_.try_emplace(std::string(name), 0);
    if (fresh)
        known->second = words_.number(Dimension::person, keep_.names ? std::string(name) : pseudonyms_.person(name));
    return known->second;
}

std::int64_t RowReader::customer(std::string_view name)
{
    if (name.empty())
        return 0;
    if (name != last_customer_) {
        last_customer_ = name;
        last_customer_key_ = pseudonyms_.customer(name);
    }
    return last_customer_key_;
}

void RowReader::keep_bad(std::string const& file, BadRow const& bad)
{
    if (++bad_row_count_ <= bad_rows_stored)
        bad_rows_.push_back({file, bad});
}

Name RowReader::Column::operator()(std::string_view text)
{
    if (text != last_text_) {
        last_ = words_->number(dimension_, text);
        last_text_ = text;
    }
    return last_;
}
}

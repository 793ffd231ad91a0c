#include "features/cases/cases.h"
#include "features/cases/live.h"
#include "ground/db/testing.h"

namespace regard::cases
{
namespace
{
class CaseStore : public db::testing::StoreTest
{
  protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (!IsSkipped())
            schema("cases", embedded::features_cases_schema());
    }

    static Instant hour(int n) { return {Span::hours(n).micros}; }

    static Imported one(std::string_view reference, std::span<Event const> events, std::int64_t content)
    {
        Imported imported;
        imported.reference = reference;
        imported.events = events;
        imported.content = content;
        return imported;
    }

    std::vector<Kept> take(ImportId import, std::vector<Imported> const& batch)
    {
        return store().write([&](db::Transaction& tx) {
            std::vector<Kept> kept;
            take_over(
                tx, source_, import, batch, [&] { return CaseId{++last_id_}; },
                [&](Imported const&, CaseId, Kept how) { kept.push_back(how); });
            return kept;
        });
    }

    // Every stored case as `reference: status numbers in order`.
    std::vector<std::string> all()
    {
        return store().read([&](db::Transaction& tx) {
            std::vector<std::string> found;
            stream(tx, {}, 1000, [&](CaseView const& view, std::int64_t) {
                std::string text(view.reference);
                for (Event const& event : view.events)
                    text += " " + std::to_string(event.status);
                found.push_back(text);
            });
            return found;
        });
    }

    SourceId source_{7};
    std::int64_t last_id_ = 100;
};
REGARD_ON_EVERY_ENGINE(CaseStore);
}

TEST_P(CaseStore, imported_cases_are_read_back_with_their_events_in_order)
{
    std::vector<Event> const first{{hour(1), 1}, {hour(1), 2}, {hour(3), 1}};
    std::vector<Event> const second{{hour(2), 3}};
    EXPECT_EQ(take(ImportId{1}, {one("A", first, 11), one("B", second, 12)}),
              (std::vector{Kept::created, Kept::created}));
    EXPECT_EQ(all(), (std::vector<std::string>{"A 1 2 1", "B 3"}));
}

TEST_P(CaseStore, the_same_again_changes_nothing)
{
    std::vector<Event> const events{{hour(1), 1}};
    take(ImportId{1}, {one("A", events, 11)});
    EXPECT_EQ(take(ImportId{2}, {one("A", events, 11)}), std::vector{Kept::unchanged});
    EXPECT_EQ(all(), std::vector<std::string>{"A 1"});
}

TEST_P(CaseStore, what_is_older_than_a_date_goes_and_what_happened_in_regard_stays)
{
    std::vector<Event> const old{{hour(1), 1}}, recent{{hour(1), 1}, {hour(9), 2}};
    take(ImportId{1}, {one("A", old, 11), one("B", recent, 12), one("C", old, 13), one("D", old, 14)});
    auto const regard_event = [&](std::int64_t id, Instant at) {
        store().write([&](db::Transaction& tx) {
            tx.execute("insert into case_event (case_id, seq, at, what, status, message, imported) "
                       "values ($1, 1000000, $2, 0, 7, 0, 0)",
                       {id, at});
        });
    };
    regard_event(103, hour(2)); // C, old as well
    regard_event(104, hour(8)); // D, alive
    auto const found = store().read([&](db::Transaction& tx) { return aged(tx, source_, hour(5), "", 100); });
    EXPECT_EQ(found.cases, (std::vector{CaseId{101}, CaseId{103}}));
    EXPECT_EQ(found.last, "D");
    auto const undone = store().write([&](db::Transaction& tx) { return undo_aged(tx, found.cases, hour(5)); });
    ASSERT_EQ(undone.size(), 2u);
    EXPECT_TRUE(undone[0].gone);
    EXPECT_FALSE(undone[1].gone);
    EXPECT_EQ(all(), (std::vector<std::string>{"B 1 2", "C 7", "D 1 7"}));
    auto const again = store().write([&](db::Transaction& tx) { return undo_aged(tx, found.cases, hour(5)); });
    EXPECT_TRUE(again.empty()) << "once is enough";
}

TEST_P(CaseStore, those_old_enough_are_looked_for_some_cases_at_a_time)
{
    std::vector<Event> const old{{hour(1), 1}};
    take(ImportId{1}, {one("A", old, 11), one("B", old, 12), one("C", old, 13)});
    store().read([&](db::Transaction& tx) {
        EXPECT_EQ(aged(tx, source_, hour(5), "", 2).last, "B");
        EXPECT_EQ(aged(tx, source_, hour(5), "B", 2).cases, std::vector{CaseId{103}});
        EXPECT_EQ(aged(tx, source_, hour(5), "C", 2).last, "");
        EXPECT_TRUE(aged(tx, SourceId{8}, hour(5), "", 2).cases.empty());
        EXPECT_TRUE(aged(tx, source_, hour(1), "", 2).cases.empty()) << "exactly that old is not older";
    });
}

TEST_P(CaseStore, what_was_written_stays_with_its_event_and_goes_with_it)
{
    std::vector<Event> const events{{hour(1), 1}, {hour(2), 2}, {hour(3), 3}};
    std::vector<std::string_view> const texts{"Where is my card?", "", "It is on its way."};
    Imported written = one("A", events, 11);
    written.texts = texts;
    auto const told = [&] {
        return store().read([&](db::Transaction& tx) { return story(tx, CaseId{101}).value().texts; });
    };
    take(ImportId{1}, {written});
    EXPECT_EQ(told(), (std::vector<std::string>{"Where is my card?", "", "It is on its way."}));
    take(ImportId{2}, {one("A", std::span(events).first(2), 12)});
    EXPECT_TRUE(told().empty()) << "the newer import kept none";
    written.content = 13;
    take(ImportId{3}, {written});
    store().write([&](db::Transaction& tx) { undo_import(tx, ImportId{3}, 10); });
    EXPECT_EQ(store().read([](db::Transaction& tx) { return *tx.integer("select count(*) from case_event_text"); }), 0);
}

TEST_P(CaseStore, a_later_import_replaces_the_events_of_a_case_as_a_whole)
{
    std::vector<Event> const before{{hour(1), 1}, {hour(2), 2}};
    std::vector<Event> const after{{hour(1), 3}};
    take(ImportId{1}, {one("A", before, 11), one("B", before, 11)});
    EXPECT_EQ(take(ImportId{2}, {one("A", after, 99), one("AA", after, 5)}),
              (std::vector{Kept::changed, Kept::created}));
    EXPECT_EQ(all(), (std::vector<std::string>{"A 3", "B 1 2", "AA 3"}));
}

TEST_P(CaseStore, what_happened_in_regard_stays_when_an_import_is_replaced_or_undone)
{
    std::vector<Event> const events{{hour(1), 1}};
    take(ImportId{1}, {one("A", events, 11), one("B", events, 11)});
    store().write([&](db::Transaction& tx) {
        tx.execute("insert into case_event (case_id, seq, at, what, status, message, imported) values (101, 1000000, "
                   "$1, 0, 9, 0, 0)",
                   {hour(5)});
    });
    std::vector<Event> const other{{hour(1), 2}};
    take(ImportId{1}, {one("A", other, 12)});
    EXPECT_EQ(all(), (std::vector<std::string>{"A 2 9", "B 1"}));
    auto const undone = store().write([&](db::Transaction& tx) { return undo_import(tx, ImportId{1}, 10); });
    ASSERT_EQ(undone.size(), 2u);
    EXPECT_FALSE(undone[0].gone);
    EXPECT_TRUE(undone[1].gone);
    EXPECT_EQ(all(), std::vector<std::string>{"A 9"});
    EXPECT_TRUE(store().write([&](db::Transaction& tx) { return undo_import(tx, ImportId{1}, 10); }).empty());
}

TEST_P(CaseStore, an_adopted_case_keeps_its_history_and_no_import_touches_it_any_more)
{
    std::vector<Event> const events{{hour(0), 1}, {hour(1), 2}};
    take({1}, {one("a", events, 5), one("b", events, 5)});
    CaseId const id{101};
    auto const adopt_it = [&] {
        return store().write([&](db::Transaction& tx) { return adopt(tx, {id, "1001", {}, 0, {}}, {hour(2), 3}); });
    };
    EXPECT_TRUE(adopt_it());
    EXPECT_FALSE(adopt_it());
    EXPECT_EQ(all(), (std::vector<std::string>{"1001 1 2 3", "b 1 2"}));
    std::vector<Event> const later{{hour(0), 9}};
    EXPECT_EQ(take({2}, {one("a", later, 6), one("b", later, 6)}), (std::vector{Kept::unchanged, Kept::changed}));
    EXPECT_EQ(all(), (std::vector<std::string>{"1001 1 2 3", "b 9"}));
    store().write([&](db::Transaction& tx) {
        undo_import(tx, {1}, 100);
        undo_import(tx, {2}, 100);
    });
    EXPECT_EQ(all(), std::vector<std::string>{"1001 1 2 3"});
    store().read([&](db::Transaction& tx) {
        EXPECT_FALSE(story(tx, id)->filed.historical);
        EXPECT_EQ(story(tx, id)->filed.source, of_regard);
    });
}

TEST_P(CaseStore, what_is_known_of_a_case_survives_the_store)
{
    std::vector<Event> const events{{hour(1), 0, 4, 5, What::arrived, Message::in}};
    Imported given = one("A", events, 1);
    given.shape = Shape::case_list;
    given.done = true;
    given.due = hour(9);
    given.customer = -77;
    given.subject = {0, 1, 2, 3, 4, 5, 6};
    take(ImportId{1}, {given});
    bool const found = store().read([&](db::Transaction& tx) {
        return view_case(tx, CaseId{101}, [&](CaseView const& view, std::int64_t customer) {
            EXPECT_EQ(view.shape, Shape::case_list);
            EXPECT_TRUE(view.done);
            EXPECT_EQ(view.due, hour(9));
            EXPECT_EQ(customer, -77);
            EXPECT_EQ(view.subject.touchpoint, 1u);
            EXPECT_EQ(view.subject.priority, 6u);
            EXPECT_EQ(view.events[0].team, 4u);
            EXPECT_EQ(view.events[0].person, 5u);
            EXPECT_EQ(view.events[0].what, What::arrived);
            EXPECT_EQ(view.events[0].message, Message::in);
        });
    });
    EXPECT_TRUE(found);
    EXPECT_FALSE(store().read(
        [&](db::Transaction& tx) { return view_case(tx, CaseId{999}, [](CaseView const&, std::int64_t) {}); }));
}

TEST_P(CaseStore, a_story_has_its_events_in_the_order_of_time_each_with_its_own_text)
{
    std::vector<Event> const events{{hour(3), 1}, {hour(1), 2}, {hour(2), 3}};
    std::vector<std::string_view> const texts{"last", "first", ""};
    Imported given = one("A", events, 1);
    given.subject.product = 4;
    given.texts = texts;
    take(ImportId{1}, {given});
    store().read([&](db::Transaction& tx) {
        auto const told = story(tx, CaseId{101}).value();
        EXPECT_EQ(told.filed.reference, "A");
        EXPECT_EQ(told.filed.source, source_);
        EXPECT_TRUE(told.filed.historical);
        EXPECT_EQ(told.subject.product, 4u);
        EXPECT_EQ(told.texts, (std::vector<std::string>{"first", "", "last"}));
        EXPECT_EQ(told.events[0].status, 2u);
        EXPECT_EQ(told.events[2].status, 1u);
        EXPECT_FALSE(story(tx, CaseId{999}));
    });
}

TEST_P(CaseStore, words_keep_their_numbers)
{
    auto const number = [&](std::string_view text) {
        return store().write([&](db::Transaction& tx) {
            Words words(tx);
            Name const found = words.number(Dimension::team, text);
            words.flush(tx);
            return found;
        });
    };
    EXPECT_EQ(number("Cards"), 1u);
    EXPECT_EQ(number("Back office"), 2u);
    EXPECT_EQ(number("Cards"), 1u);
    store().read([&](db::Transaction& tx) {
        EXPECT_EQ(word(tx, Dimension::team, "Back office"), 2u);
        EXPECT_EQ(word(tx, Dimension::status, "Back office"), std::nullopt);
        EXPECT_EQ(words(tx, Dimension::team, std::vector<Name>{2}), (std::map<Name, std::string>{{2, "Back office"}}));
    });
}

TEST_P(CaseStore, texts_of_many_words_are_found_together_each_in_its_dimension)
{
    store().write([](db::Transaction& tx) {
        Words words(tx);
        for (int i = 1; i <= 60; ++i)
            words.number(Dimension::team, "Team " + std::to_string(i));
        words.number(Dimension::product, "Card");
        words.flush(tx);
    });
    std::vector<Word> asked{
        {Dimension::product, 1}, {Dimension::product, 2}, {Dimension::status, 1}, {Dimension::team, 0}};
    for (Name number = 60; number > 0; --number)
        asked.insert(asked.end(), 2, {Dimension::team, number});
    store().read([&](db::Transaction& tx) {
        auto const found = texts(tx, asked);
        EXPECT_EQ(found.size(), 61u);
        EXPECT_EQ(found.at({Dimension::product, 1}), "Card");
        EXPECT_EQ(found.at({Dimension::team, 1}), "Team 1");
        EXPECT_EQ(found.at({Dimension::team, 60}), "Team 60");
        EXPECT_TRUE(texts(tx, {}).empty());
    });
}

TEST_P(CaseStore, a_text_that_changed_is_known_for_no_longer_than_a_minute)
{
    auto const put = [&](std::string const& sql) { store().write([&](db::Transaction& tx) { tx.execute(sql); }); };
    put("insert into case_word (dimension, number, text) values (2, 1, 'Ida')");
    KnownWords known;
    std::vector<Word> const ida{{Dimension::person, 1}, {Dimension::person, 0}};
    auto const text = [&](Instant now) {
        return store().read([&](db::Transaction& tx) { return known.texts(tx, ida, now).at({Dimension::person, 1}); });
    };
    Instant const now = hour(8);
    EXPECT_EQ(text(now), "Ida");
    put("update case_word set text = 'erased' where dimension = 2");
    EXPECT_EQ(text(now + Span::minutes(1)), "Ida");
    EXPECT_EQ(text(now + Span::minutes(1) + Span::seconds(1)), "erased");
}
}

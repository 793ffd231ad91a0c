#pragma once
// What the import page shows before anything is stored, and what it sends back.
#include "features/intake/guess.h"
#include "features/intake/model.h"

namespace regard::intake
{
struct UploadedFileInfo
{
    std::string name;
    std::int64_t size = 0;
    std::string format; // csv, xlsx, xes, json_lines, mail
};
BOOST_DESCRIBE_STRUCT(UploadedFileInfo, (), (name, size, format))

struct UploadInfo
{
    UploadId id;
    std::vector<UploadedFileInfo> files;
};
BOOST_DESCRIBE_STRUCT(UploadInfo, (), (id, files))

// A mapping as the page edits it; the same words as its TOML.
struct MappingForm
{
    struct Time
    {
        std::string zone = "UTC", format;
    };
    struct Values
    {
        std::vector<std::string> empty;
    };
    std::map<std::string, std::vector<std::string>> columns;
    Time time;
    Values values;
    std::optional<StatusLists> statuses;
    std::optional<CalendarText> calendar;
};
BOOST_DESCRIBE_STRUCT(MappingForm::Time, (), (zone, format))
BOOST_DESCRIBE_STRUCT(MappingForm::Values, (), (empty))
BOOST_DESCRIBE_STRUCT(StatusLists, (), (done, working, waiting))
BOOST_DESCRIBE_STRUCT(CalendarText, (), (windows, holidays))
BOOST_DESCRIBE_STRUCT(MappingForm, (), (columns, time, values, statuses, calendar))

constexpr auto rules_of(form::Of<MappingForm::Time>)
{
    using namespace form;
    return rules(on(&MappingForm::Time::zone, may_be_left_out), on(&MappingForm::Time::format, may_be_left_out));
}
constexpr auto rules_of(form::Of<MappingForm>)
{
    using namespace form;
    return rules(on(&MappingForm::time, may_be_left_out), on(&MappingForm::values, may_be_left_out));
}
constexpr auto rules_of(form::Of<StatusLists>)
{
    using namespace form;
    return rules(on(&StatusLists::done, may_be_left_out), on(&StatusLists::working, may_be_left_out),
                 on(&StatusLists::waiting, may_be_left_out));
}
constexpr auto rules_of(form::Of<CalendarText>)
{
    using namespace form;
    return rules(on(&CalendarText::holidays, may_be_left_out));
}

Parsed<Mapping> mapping_of(MappingForm const& form);
MappingForm form_of(Mapping const& mapping);

struct PreviewWish
{
    UploadId upload;
    std::optional<MappingForm> mapping; // none: guess
};
BOOST_DESCRIBE_STRUCT(PreviewWish, (), (upload, mapping))

struct PreviewColumn
{
    std::string name;
    std::vector<std::string> samples; // different values, at most 5
    std::int64_t distinct = 0;        // among the rows looked at
    double empty_share = 0;
};
BOOST_DESCRIBE_STRUCT(PreviewColumn, (), (name, samples, distinct, empty_share))

struct PreviewStatus
{
    std::string status;
    std::int64_t events = 0; // among the rows looked at
    std::string class_;
};
BOOST_DESCRIBE_STRUCT(PreviewStatus, (), (status, events, class_))

struct Choice
{
    std::string value, sentence;
};
BOOST_DESCRIBE_STRUCT(Choice, (), (value, sentence))

// Something the files leave open and a person must decide.
struct Question
{
    std::string code, sentence;
    std::vector<Choice> options;
};
BOOST_DESCRIBE_STRUCT(Question, (), (code, sentence, options))

struct Preview
{
    std::vector<PreviewColumn> columns;
    std::vector<std::vector<std::string>> rows; // the first 50
    std::int64_t rows_looked_at = 0;
    MappingForm mapping;
    std::vector<Because> guesses; // empty where the mapping was given
    std::string shape;            // event_log, case_list
    std::string recognised;       // the export it was recognised as, or ""
    std::vector<Question> questions;
    std::vector<BadRowFound> bad; // among the rows looked at
    std::vector<PreviewStatus> statuses;
    std::string toml;
};
BOOST_DESCRIBE_STRUCT(Preview, (),
                      (columns, rows, rows_looked_at, mapping, guesses, shape, recognised, questions, bad, statuses,
                       toml))

struct NewImport
{
    UploadId upload;
    std::string name; // of the source: importing again under it replaces what it said before
    MappingForm mapping;
    bool keep_names = false;
    bool keep_texts = false; // what was written, where the mapping names its column
    std::optional<int> retention_months;
    bool accept_bad_rows = false;
};
BOOST_DESCRIBE_STRUCT(NewImport, (), (upload, name, mapping, keep_names, keep_texts, retention_months, accept_bad_rows))
constexpr auto rules_of(form::Of<NewImport>)
{
    using namespace form;
    return rules(on(&NewImport::name, not_blank, length(1, 100)), on(&NewImport::keep_names, may_be_left_out),
                 on(&NewImport::keep_texts, may_be_left_out), on(&NewImport::retention_months, range(1, 600)),
                 on(&NewImport::accept_bad_rows, may_be_left_out));
}
}

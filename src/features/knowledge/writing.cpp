// Writing a note under one's own name.
#include "base/text.h"
#include "features/knowledge/inside.h"
#include "features/knowledge/voice.h"
#include "features/people/people.h"
#include "features/touchpoints/touchpoints.h"
#include "ground/http/url.h"
#include "ground/pictures/pictures.h"

namespace regard::knowledge
{
namespace
{
constexpr std::uint64_t largest_voice = 3'000'000; // some ten minutes as browsers record them

// What came with a form, taken apart outside every transaction.
struct Brought
{
    NewNote form;
    std::vector<store::KeptFile> files;
};

Refusal in_field(Refusal refusal, std::string field)
{
    refusal.field = std::move(field);
    return refusal;
}

Result<store::KeptFile> voice_from(std::string_view base64url)
{
    auto bytes = http::from_base64url(base64url);
    auto const type = bytes ? voice_type(*bytes) : std::string_view{};
    if (type.empty())
        return Refusal{"not_a_voice", "This is not a recording that can be kept. Record it again.", "voice"};
    if (bytes->size() > largest_voice)
        return Refusal{"voice_too_long", "This recording is too long. Ten minutes are the most.", "voice"};
    return store::KeptFile{FileKind::voice, std::string(type), *std::move(bytes)};
}

Result<Brought> brought(api::Asking& asking, NewNote const& form)
{
    if (!asking.who.employee)
        return no_employee();
    Brought all{form, {}};
    if (form.photo) {
        auto photo = photo_from(*form.photo);
        if (!photo)
            return photo.error();
        all.files.push_back(*std::move(photo));
    }
    if (form.voice) {
        auto voice = voice_from(*form.voice);
        if (!voice)
            return voice.error();
        all.files.push_back(*std::move(voice));
    }
    if (text::is_blank(form.text) && !form.voice)
        return Refusal{"required", "Say what you learned, in a few words or with your voice.", "text"};
    all.form.photo.reset();
    all.form.voice.reset();
    return all;
}

// Of a confidential case nothing is learned aloud.
Result<void> check_case(db::Transaction& tx, api::Who const& who, CaseId id)
{
    auto const one = desk::may_see(tx, who, id) ? desk::glimpse(tx, id) : std::nullopt;
    if (!one)
        return Refusal{"no_such_case", "There is no such case any more.", "case_id"};
    if (one->restricted)
        return Refusal{"case_is_confidential",
                       "This case is confidential, so no note leads to it. Write the note without the case.",
                       "case_id"};
    return {};
}

Result<FieldNote> write(Knowledge::Inside const& inside, api::Writing& w, Brought const& brought)
{
    NewNote const& form = brought.form;
    if (auto const fits = check_about(w.tx, form.touchpoint, form.product); !fits)
        return fits.error();
    if (form.case_id)
        if (auto const fits = check_case(w.tx, w.who, *form.case_id); !fits)
            return fits.error();
    store::KeptNote one{.id = inside.parts.ids.next<NoteId>(), .kind = form.kind, .text = form.text};
    one.touchpoint = form.touchpoint;
    one.product = form.product;
    one.case_id = form.case_id;
    one.written_on = inside.day(w.tx, w.now);
    one.written_at = w.now;
    one.reporter = w.who.employee;
    store::insert(w.tx, one);
    store::insert_reporter(w.tx, one.id, w.who.employee);
    for (std::size_t i = 0; i < brought.files.size(); ++i)
        store::insert_file(w.tx, one.id, static_cast<int>(i) + 1, brought.files[i]);
    if (!inside.land(w.tx, one, user_of(w.who), w.now))
        return Refusal{"nobody_there", "Nobody is there to answer. Ask whoever looks after People to add somebody.",
                       ""};
    return shown(w.tx, w.who, *store::note(w.tx, one.id), w.now);
}
}

Result<void> check_about(db::Transaction& tx, std::optional<TouchpointId> touchpoint, std::optional<ProductId> product)
{
    if (touchpoint && !touchpoints::touchpoint(tx, *touchpoint))
        return Refusal{"no_such_touchpoint", "There is no such touchpoint any more.", "touchpoint"};
    if (product && !people::product(tx, *product))
        return Refusal{"no_such_product", "There is no such product any more.", "product"};
    return {};
}

Result<store::KeptFile> photo_from(std::string_view base64url)
{
    auto const bytes = http::from_base64url(base64url);
    auto bare = pictures::bare_jpeg(bytes ? std::string_view(*bytes) : std::string_view{});
    if (!bare)
        return in_field(bare.error(), "photo");
    return store::KeptFile{FileKind::photo, "image/jpeg", *std::move(bare)};
}

void Knowledge::Inside::add_writing(api::Routes& routes)
{
    routes
        .post(
            "/field-notes", "Write what you learned; it lands with whoever answers for the touchpoint",
            [](api::Asking& asking, NewNote const& form) { return brought(asking, form); },
            [this](api::Writing& w, Brought const& all) { return write(*this, w, all); })
        .allow(write_notes)
        .creates("/field-notes/{id}")
        .body_limit(largest_note);
}
}

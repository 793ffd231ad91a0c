// Receipts of what was given: files, kept under an id and served as attachments alone.
#include "features/customers/customers.h"
#include "features/empowerment/inside.h"
#include "ground/clock/id_source.h"
#include "ground/http/upload.h"

#include <array>
#include <fstream>

namespace regard::empowerment
{
namespace
{
constexpr std::uint64_t largest_receipt = 10'000'000;
constexpr std::size_t most_receipts = 10; // of one gesture

struct Brought
{
    GestureId id;
    std::vector<store::Receipt> files;
};

void store_bytes(files::BlobStore const& blobs, desk::FileId id, std::string const& path)
{
    std::ifstream in(path, std::ios::binary);
    auto upload = blobs.begin(id.value);
    std::array<char, 65'536> chunk;
    while (in.read(chunk.data(), chunk.size()), in.gcount() > 0)
        upload.write({chunk.data(), static_cast<std::size_t>(in.gcount())});
    upload.keep();
}

Result<void> still_kept(db::Transaction& tx, store::Matter const& one)
{
    auto const customer = one.customer ? customers::get(tx, *one.customer) : std::nullopt;
    if (customer && customer->erased)
        return Refusal{"customer_erased", "This customer's data was erased. Nothing can be added to it any more.", ""};
    return {};
}

// Asked before anything lies on the disk, and again where it is written down.
Result<store::KeptGesture> may_bring(db::Transaction& tx, EmployeeId by, GestureId id, std::size_t files)
{
    auto const one = store::gesture(tx, id);
    if (!one || !by || one->employee != by)
        return no_such_gesture();
    if (one->state != MatterState::done)
        return Refusal{"wrong_state", "A receipt belongs to what was given. This was not.", ""};
    if (auto const open = still_kept(tx, *one); !open)
        return open.error();
    if (store::receipts(tx, id).size() + files > most_receipts)
        return Refusal{"too_many_files", "Bring at most ten files.", "file"};
    return *one;
}

// On the disk before anything is written of them. What was kept and comes to no row, as where the program was killed, is swept.
Result<Brought> keep(Empowerment::Inside const& inside, EmployeeId by, GestureId id, http::Upload& upload)
{
    if (upload.files.empty())
        return Refusal{"no_file", "No file came with this. Choose one or drop it onto the page.", "file"};
    auto const may =
        inside.parts.database.read([&](db::Transaction& tx) { return may_bring(tx, by, id, upload.files.size()); });
    if (!may)
        return may.error();
    Brought brought{id, {}};
    for (http::UploadedFile& file : upload.files) {
        file.content.close();
        auto const file_id = inside.parts.ids.next<desk::FileId>();
        store_bytes(inside.blobs, file_id, file.content.path());
        brought.files.push_back({file_id, id, file.name, file.type, static_cast<std::int64_t>(file.content.size())});
    }
    return brought;
}

Result<Gesture> note_files(Empowerment::Inside const& inside, api::Writing& w, Brought const& brought)
{
    auto may = may_bring(w.tx, w.who.employee, brought.id, brought.files.size());
    if (!may)
        return may.error();
    store::KeptGesture& one = *may;
    for (store::Receipt const& file : brought.files)
        store::insert(w.tx, file, w.who.employee, w.now);
    one.receipt_due = false;
    store::update(w.tx, one);
    inside.note(w.tx, who_id(w.who), "gesture.receipt_brought", "gesture", one.id);
    return Showing(inside, w.tx, w.who, w.language, w.now).shown(one);
}

Result<http::Response> one_file(Empowerment::Inside const& inside, api::Reading& r, GestureId id, desk::FileId file)
{
    auto const one = store::gesture(r.tx, id);
    if (!one || !Showing(inside, r.tx, r.who, r.language, r.now).sees(*one))
        return no_such_gesture();
    for (store::Receipt const& receipt : store::receipts(r.tx, id))
        if (receipt.file == file && inside.blobs.has(file.value)) {
            http::Response answer{200, "application/octet-stream", {}, {}};
            answer.body = http::FileBody{inside.blobs.path(file.value), static_cast<std::uint64_t>(receipt.bytes),
                                         '"' + file.text() + '"'};
            return http::attachment(std::move(answer), receipt.name);
        }
    return Refusal{"not_found", "There is no such file.", ""};
}

// Their rows went with the customer; the bytes follow within minutes.
jobs::Outcome remove_erased(Empowerment::Inside const& inside, jobs::Context& context)
{
    constexpr int at_once = 200;
    for (;;) {
        auto const erased =
            inside.parts.database.read([](db::Transaction& tx) { return store::erased_receipts(tx, at_once); });
        if (erased.empty() || context.should_stop())
            return jobs::Outcome::done();
        for (desk::FileId const file : erased)
            inside.blobs.remove(file.value);
        inside.parts.database.write([&](db::Transaction& tx) {
            context.confirm(tx);
            store::forget_erased(tx, erased);
        });
    }
}

// Bytes of longer than a day ago that no row knows of: what they were brought for was refused, or broke off. An id says when.
jobs::Outcome remove_strays(Empowerment::Inside const& inside, jobs::Context& context)
{
    Instant const before = context.now() - Span::days(1);
    for (std::int64_t const id : inside.blobs.all()) {
        if (context.should_stop())
            break;
        bool const is_known = IdSource::time_of(id) >= before || inside.parts.database.read([&](db::Transaction& tx) {
            return store::has_receipt(tx, desk::FileId{id});
        });
        if (!is_known)
            inside.blobs.remove(id);
    }
    return jobs::Outcome::done();
}
}

void Empowerment::Inside::add_receipt_jobs(jobs::Kinds& kinds)
{
    kinds.add_recurring("gestures.erased_receipts", jobs::Every{Span::minutes(5)},
                        [this](jobs::Context& context) { return remove_erased(*this, context); });
    kinds.add_recurring("gestures.stray_receipts", jobs::Every{Span::days(1), Span::hours(4)},
                        [this](jobs::Context& context) { return remove_strays(*this, context); });
}

void Empowerment::Inside::add_receipts(api::Routes& routes)
{
    routes
        .post(
            "/gestures/{id}/receipts", "Bring the receipt of what one gave",
            [this](api::Asking& asking, GestureId id, http::Upload& upload) {
                return keep(*this, asking.who.employee, id, upload);
            },
            [this](api::Writing& w, Brought const& brought) { return note_files(*this, w, brought); })
        .allow(make_gestures)
        .body_limit(largest_receipt);
    routes
        .get("/gestures/{id}/receipts/{file}", "One receipt, always as an attachment",
             [this](api::Reading& r, GestureId id, desk::FileId file) { return one_file(*this, r, id, file); })
        .allow(read_rules);
}
}

#include "ground/http/upload.h"
#include "ground/http/uploads/multipart.h"

#include "base/text.h"

namespace regard::http
{
struct UploadReader::State final : PartSink
{
    State(std::string_view content_type, UploadLimits limits_, std::string spool_folder)
        : limits(limits_), folder(std::move(spool_folder)), boundary(boundary_of(content_type))
    {
        if (!boundary.empty())
            multipart.emplace(boundary, *this);
        else if (text::lower_ascii(content_type).starts_with("multipart/"))
            unreadable = true;
        else
            upload->files.push_back({"", "", std::string(text::cut(content_type, 200)), SpooledFile(folder)});
    }

    Result<void> began(PartHead head) override
    {
        field = head.field;
        is_file = head.is_file;
        if (is_file ? upload->files.size() >= limits.files : upload->texts.size() >= limits.texts)
            return Refusal{"too_many_parts", "This form has too many parts.", ""};
        if (is_file)
            upload->files.push_back({head.field, head.file_name, head.type, SpooledFile(folder)});
        else if (!upload->texts.emplace(head.field, "").second)
            return Refusal{"bad_multipart", "This form has a field twice.", head.field};
        return {};
    }

    Result<void> bytes(std::string_view part) override
    {
        if (is_file) {
            upload->files.back().content.append(part);
            return {};
        }
        text_bytes += part.size();
        if (text_bytes > limits.text_bytes)
            return Refusal{"too_large", "The text of this form is too long.", field};
        upload->texts[field] += part;
        return {};
    }

    void ended() override
    {
        if (is_file)
            upload->files.back().content.close();
    }

    UploadLimits limits;
    std::string folder, boundary;
    std::unique_ptr<Upload> upload = std::make_unique<Upload>();
    std::optional<Multipart> multipart;
    std::string field;
    bool is_file = true;
    bool unreadable = false;
    std::uint64_t all_bytes = 0;
    std::size_t text_bytes = 0;
};

UploadReader::UploadReader(std::string_view content_type, UploadLimits limits, std::string spool_folder)
    : state_(std::make_unique<State>(content_type, limits, std::move(spool_folder)))
{}

UploadReader::~UploadReader() = default;

Result<void> UploadReader::take(std::string_view bytes)
{
    state_->all_bytes += bytes.size();
    if (state_->all_bytes > state_->limits.bytes)
        return Refusal{"too_large", "This is larger than what is taken here.", ""};
    if (state_->unreadable)
        return Refusal{"bad_multipart", "The form does not say what its parts are divided by.", ""};
    return state_->multipart ? state_->multipart->take(bytes) : state_->bytes(bytes);
}

Result<std::unique_ptr<Upload>> UploadReader::finish()
{
    if (state_->unreadable)
        return Refusal{"bad_multipart", "The form does not say what its parts are divided by.", ""};
    if (state_->multipart)
        if (auto const whole = state_->multipart->finish(); !whole)
            return whole.error();
    for (auto const& [name, value] : state_->upload->texts)
        if (!text::is_utf8(value))
            return Refusal{"not_text", "This must be text.", name};
    for (auto& file : state_->upload->files)
        file.content.close();
    return std::move(state_->upload);
}
}

#include "ground/pictures/pictures.h"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>

extern "C" {
#include <jpeglib.h>
}

namespace regard::pictures
{
namespace
{
constexpr int most_scans = 100; // honest progressive pictures have about ten; each costs a walk over the whole

// What the library works with. It leaves by a long jump, so nothing here has a destructor.
struct Work
{
    jpeg_error_mgr errors;
    jpeg_progress_mgr progress;
    std::jmp_buf away;
    jpeg_decompress_struct in;
    jpeg_compress_struct out;
    unsigned char* bytes;
    unsigned long size;
};

Work& work_of(j_common_ptr picture) { return *static_cast<Work*>(picture->client_data); }

[[noreturn]] void leave(j_common_ptr picture) { std::longjmp(work_of(picture).away, 1); }
void say_nothing(j_common_ptr) {}
void say_nothing_of(j_common_ptr, int) {}

void watch(j_common_ptr picture)
{
    if (work_of(picture).in.input_scan_number > most_scans)
        leave(picture);
}

void begin(Work& work)
{
    work.in.err = work.out.err = jpeg_std_error(&work.errors);
    work.errors.error_exit = leave;
    work.errors.output_message = say_nothing;
    work.errors.emit_message = say_nothing_of;
    work.progress.progress_monitor = watch;
    work.in.client_data = work.out.client_data = &work;
}

// False where it is none.
bool copied(Work& work, std::string_view bytes)
{
    if (setjmp(work.away) != 0)
        return false;
    jpeg_create_decompress(&work.in);
    jpeg_create_compress(&work.out);
    work.in.progress = &work.progress;
    jpeg_mem_src(&work.in, reinterpret_cast<unsigned char const*>(bytes.data()),
                 static_cast<unsigned long>(bytes.size()));
    if (jpeg_read_header(&work.in, TRUE) != JPEG_HEADER_OK)
        return false;
    if (std::uint64_t{work.in.image_width} * work.in.image_height > most_pixels)
        return false;
    jvirt_barray_ptr* const coefficients = jpeg_read_coefficients(&work.in);
    jpeg_mem_dest(&work.out, &work.bytes, &work.size);
    jpeg_copy_critical_parameters(&work.in, &work.out);
    jpeg_write_coefficients(&work.out, coefficients);
    jpeg_finish_compress(&work.out);
    return true;
}
}

Result<std::string> bare_jpeg(std::string_view bytes)
{
    Work work{};
    begin(work);
    bool const is_one = bytes.starts_with("\xff\xd8\xff") && copied(work, bytes);
    std::string bare;
    if (is_one)
        bare.assign(reinterpret_cast<char const*>(work.bytes), work.size);
    jpeg_destroy_decompress(&work.in);
    jpeg_destroy_compress(&work.out);
    std::free(work.bytes);
    if (!is_one)
        return Refusal{"not_a_photo", "This is not a photo that can be kept. Send it as JPEG, not too large.", ""};
    return bare;
}
}

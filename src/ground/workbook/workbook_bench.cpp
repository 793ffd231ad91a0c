// What a long list costs as a workbook.
//     workbook_bench ROWS
// Writes that many rows of eight cells, as a list of customers has them. Prints {"rows","cpu_ms","peak_kb_more"}: the memory that the
// program needed at most beyond what it needed for a thousand rows.
#include "ground/workbook/workbook.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <sys/resource.h>

namespace
{
long peak_kb()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss;
}

void write(int rows)
{
    regard::workbook::Workbook book({"name", "kind", "email", "phone", "address", "language", "zone", "segment"});
    for (int n = 0; n < rows; ++n) {
        std::string const number = std::to_string(n);
        std::vector<std::string> const cells{
            "First Family" + number, "person", "c" + number + "@example.com", "+45 " + number,
            "Street " + number,      "da",     "Europe/Copenhagen",           "Retail"};
        book.add(cells);
    }
    book.finish();
}
}

int main(int count, char** words)
{
    int const rows = count > 1 ? std::atoi(words[1]) : 100'000;
    write(1'000);
    long const before = peak_kb();
    std::clock_t const begun = std::clock();
    write(rows);
    std::printf("{\"rows\":%d,\"cpu_ms\":%.0f,\"peak_kb_more\":%ld}\n", rows,
                1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC, peak_kb() - before);
}

# The outside libraries, by the short names floors.txt uses. bin/check-floors knows which headers belong to which.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(Boost 1.81 REQUIRED COMPONENTS json url)

function(outside name)
    add_library(outside_${name} INTERFACE)
    target_link_libraries(outside_${name} INTERFACE ${ARGN})
endfunction()

# Only the headers and the libraries: a package's own compiler flags would make its users miss the precompiled header.
function(outside_pkg name)
    pkg_check_modules(${name}_pkg REQUIRED ${ARGN})
    add_library(outside_${name} INTERFACE)
    target_include_directories(outside_${name} SYSTEM INTERFACE ${${name}_pkg_INCLUDE_DIRS})
    target_link_libraries(outside_${name} INTERFACE ${${name}_pkg_LINK_LIBRARIES})
endfunction()

outside_pkg(fmt fmt)
outside_pkg(spdlog spdlog)
target_compile_definitions(outside_spdlog INTERFACE SPDLOG_COMPILED_LIB SPDLOG_FMT_EXTERNAL)
outside(json Boost::json)
outside(url Boost::url)
outside(net Threads::Threads)
outside_pkg(ssl openssl)
outside_pkg(brotli libbrotlienc)
outside_pkg(zlib zlib)
outside_pkg(curl libcurl)
outside_pkg(sqlite sqlite3)
outside_pkg(pq libpq)
outside_pkg(sodium libsodium)
outside_pkg(jose cjose)
outside_pkg(archive libarchive)
outside_pkg(expat expat)
outside_pkg(gmime gmime-3.0)
outside_pkg(ical libical)
outside_pkg(gumbo gumbo)
outside(xxhash) # header only
outside_pkg(qrencode libqrencode)
outside_pkg(jpeg libjpeg)
outside_pkg(xlsxwriter xlsxwriter)
outside(date-tz date-tz)
target_compile_definitions(outside_date-tz INTERFACE USE_OS_TZDB=1 HAS_REMOTE_API=0) # as the package was built
outside(toml)   # header only
target_compile_options(outside_toml INTERFACE "-DTOML_ASSERT(expr)=static_cast<void>(0)") # bad input is refused, not aborted on
outside(mustache) # header only: kainjow
outside(cli11)  # header only
outside(math)   # header only: Boost.Math

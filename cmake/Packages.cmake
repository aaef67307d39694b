# Every package that more than one folder needs. scripts/setup installs them; nothing is downloaded here.
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(OpenSSL 3 REQUIRED)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)

# libphonenumber: the library is installed, its headers are unpacked by scripts/setup (Debian's -dev package clashes
# with Boost 1.81, and its headers use no Boost).
set(PHONENUMBER_ROOT ${CMAKE_SOURCE_DIR}/.deps/phonenumber CACHE PATH "Where scripts/setup unpacked the headers")
if(NOT EXISTS ${PHONENUMBER_ROOT}/usr/include/phonenumbers/phonenumberutil.h)
  message(FATAL_ERROR "libphonenumber's headers are not in ${PHONENUMBER_ROOT}: run scripts/setup")
endif()
add_library(phonenumber INTERFACE)
target_include_directories(phonenumber SYSTEM INTERFACE ${PHONENUMBER_ROOT}/usr/include)
target_link_libraries(phonenumber INTERFACE -l:libphonenumber.so.8 protobuf)

if(FAIRBOOK_APP)
  find_package(ZXing 1.4 REQUIRED)
endif()

if(FAIRBOOK_TESTS)
  find_package(Catch2 2.13 REQUIRED)
  find_package(rapidcheck REQUIRED)
  include(Catch)
endif()

# fairbook_warnings: every target of ours links it, privately. GCC 12's false alarms stay off.
add_library(fairbook_warnings INTERFACE)
target_compile_options(fairbook_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(fairbook_warnings INTERFACE -Wno-null-dereference -Wno-restrict -Wno-maybe-uninitialized)
endif()
if(DEFINED ENV{CI})
  target_compile_options(fairbook_warnings INTERFACE -Werror)
endif()
if(FAIRBOOK_HARDEN)
  target_compile_options(fairbook_warnings INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong
    -fcf-protection -D_GLIBCXX_ASSERTIONS)
  target_link_options(fairbook_warnings INTERFACE -Wl,-z,relro,-z,now)
endif()

# fairbook_library(NAME SOURCES... [LINK targets...]): a layer of the house; includes are full paths from the top.
function(fairbook_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_LINK} PRIVATE fairbook_warnings ${ARG_PRIVATE_LINK})
endfunction()

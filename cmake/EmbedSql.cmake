# fairbook_embed_sql(TARGET FILES...): each .sql becomes a header with one string_view of the file's name, so that a
# program carries its schema and no file can be missing where it runs.
function(fairbook_embed_sql target)
  foreach(file ${ARGN})
    get_filename_component(name ${file} NAME_WE)
    file(READ ${file} sql)
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/sql/sql/${name}.h @ONLY CONTENT
"// Made from ${name}.sql.
#pragma once
#include <string_view>
namespace fairbook::store::sql {
inline constexpr std::string_view ${name} = R\"sql(@sql@)sql\";
}
")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${file})
  endforeach()
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/sql)
endfunction()

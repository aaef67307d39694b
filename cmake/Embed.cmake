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

# fairbook_embed_text(TARGET FILES...): the same for any text that the server hands out: form.css is
# server::embedded::form_css of "embedded/form_css.h".
function(fairbook_embed_text target)
  foreach(file ${ARGN})
    get_filename_component(name ${file} NAME)
    string(REPLACE "." "_" identifier ${name})
    file(READ ${file} text)
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/embedded/embedded/${identifier}.h @ONLY CONTENT
"// Made from ${name}.
#pragma once
#include <string_view>
namespace fairbook::server::embedded {
inline constexpr std::string_view ${identifier} = R\"text(@text@)text\";
}
")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${file})
  endforeach()
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/embedded)
endfunction()

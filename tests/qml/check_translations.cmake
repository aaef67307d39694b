# Every string of the app is translated, and no translation is left of a string that is gone.
# cmake -DSOURCE=<top> -DSCRATCH=<folder> -DLUPDATE=<program> -P check_translations.cmake
file(MAKE_DIRECTORY ${SCRATCH})
foreach(language en uk ru)
  set(kept ${SOURCE}/app/i18n/fairbook_${language}.ts)
  set(fresh ${SCRATCH}/fairbook_${language}.ts)
  configure_file(${kept} ${fresh} COPYONLY)
  execute_process(
    COMMAND ${LUPDATE} -silent -I . -no-obsolete -locations none -tr-function-alias QT_TRANSLATE_NOOP+=label
      qml app shared/model -ts ${fresh}
    WORKING_DIRECTORY ${SOURCE} ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
  file(STRINGS ${kept} keptSources REGEX "<source>")
  file(STRINGS ${fresh} freshSources REGEX "<source>")
  file(STRINGS ${fresh} unfinished REGEX "type=\"unfinished\"")
  # A C++ class is looked up by its full name: a context without the namespace would never be found at run time.
  file(STRINGS ${kept} bare REGEX "<name>[A-Za-z]+Model</name>")
  if(bare)
    message(SEND_ERROR "fairbook_${language}.ts has contexts without a namespace: ${bare}")
  endif()
  list(LENGTH keptSources keptCount)
  list(LENGTH freshSources freshCount)
  list(LENGTH unfinished unfinishedCount)
  if(NOT keptCount EQUAL freshCount OR unfinishedCount GREATER 0)
    message(SEND_ERROR "fairbook_${language}.ts has ${keptCount} strings, the sources ${freshCount}, "
      "${unfinishedCount} untranslated. Run the target update_translations, then translate.")
  endif()
endforeach()

# Sanitizers are a property of the whole build tree: a library without them would hide the faults of its callers.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(FAIRBOOK_SANITIZE)
  add_compile_options(-fsanitize=${FAIRBOOK_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${FAIRBOOK_SANITIZE})
  if(FAIRBOOK_SANITIZE MATCHES "thread")
    add_compile_options(-Wno-tsan)  # Asio's fences are not modelled
  endif()
endif()

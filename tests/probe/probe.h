// tests/probe/probe.h: fairbook-probe, the product's own readers behind a command line, so that corpora of other
// people's files can be run through them. One JSON value (or one a line) on standard output; exit 0 = read, 2 = the
// file is refused.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "shared/base/error.h"
#include "shared/base/json.h"
#include "shared/exchange/contact.h"

namespace fairbook::probe {

constexpr int exitRead = 0;
constexpr int exitRefused = 2;
constexpr int exitUsage = 64;

/// Prints {"error":…} and gives the exit status of a refusal.
int refused(const base::Error& error);

/// Contacts and warnings of a vCard or JSON Lines file, printed as they are read.
int importFile(const std::filesystem::path& path);

[[nodiscard]] base::Json contactJson(const exchange::Contact& contact);

/// {"codes":[{"text","symbology","kind","contact"}]} of a picture.
int readCodesOf(const std::filesystem::path& path);

/// {"width","height"} of a picture that stands upright.
int sizeOfPicture(const std::filesystem::path& path);

/// Is the file JSON by our reader and its limits?
int checkJson(const std::filesystem::path& path);

/// {"state":"ok|damaged|foreign"} of a base; the file is never written to.
int checkBase(const std::filesystem::path& path);

/// Answers every line of standard input, {"id":…,"input":…}, with the line that `answer` makes of it.
int answerLines(const std::function<base::Json(const base::Json& question)>& answer);

[[nodiscard]] base::Json answerPhone(const base::Json& question);
[[nodiscard]] base::Json answerEmail(const base::Json& question);
[[nodiscard]] base::Json answerTranslit(const base::Json& question);

/// {"contact":…,"fields":…} of a business card's text.
[[nodiscard]] base::Json answerCard(const base::Json& question);

/// The same of a photo, read by the program beside this one.
int readCardFile(const std::filesystem::path& path);

/// The text after a way through the database, the wire, vCard, CSV and XLSX.
[[nodiscard]] base::Json answerText(const base::Json& question);

} // namespace fairbook::probe

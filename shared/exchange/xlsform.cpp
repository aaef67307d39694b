#include "shared/exchange/xlsform.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include "shared/exchange/xlsform_relevant.h"
#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

using model::Condition;
using model::Question;
using model::Section;
using model::Texts;

/// A sheet by the names in its first row.
class Columns
{
public:
    explicit Columns(const Sheet* sheet) : sheet_(sheet)
    {
        if (sheet_ != nullptr && !sheet_->rows.empty())
            for (std::size_t at = 0; at < sheet_->rows.front().size(); ++at)
                places_.emplace(text::lowerAscii(text::trimmed(sheet_->rows.front()[at])), at);
    }

    [[nodiscard]] bool has(std::string_view column) const { return places_.contains(column); }
    [[nodiscard]] std::size_t rows() const { return sheet_ == nullptr ? 0 : sheet_->rows.size(); }
    [[nodiscard]] const std::map<std::string, std::size_t, std::less<>>& names() const { return places_; }

    [[nodiscard]] std::string at(std::size_t row, std::string_view column) const
    {
        const auto place = places_.find(column);
        return place == places_.end() ? std::string() : cell(row, place->second);
    }

    [[nodiscard]] std::string cell(std::size_t row, std::size_t column) const
    {
        const TableRow& cells = sheet_->rows[row];
        return column < cells.size() ? std::string(text::trimmed(cells[column])) : std::string();
    }

private:
    const Sheet* sheet_;
    std::map<std::string, std::size_t, std::less<>> places_;
};

const Sheet* sheetNamed(const std::vector<Sheet>& sheets, std::string_view name)
{
    const auto found = std::find_if(sheets.begin(), sheets.end(),
                                    [&](const Sheet& sheet) { return text::lowerAscii(sheet.name) == name; });
    return found == sheets.end() ? nullptr : &*found;
}

/// "label::Ukrainian (uk)" -> uk; "label::uk" -> uk; empty: none of ours.
std::string languageOf(std::string_view said)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> names{{{"uk", "uk"},
                                                                                  {"ru", "ru"},
                                                                                  {"en", "en"},
                                                                                  {"english", "en"},
                                                                                  {"ukrainian", "uk"},
                                                                                  {"russian", "ru"},
                                                                                  {"українська", "uk"},
                                                                                  {"русский", "ru"},
                                                                                  {"російська", "ru"}}};
    const std::size_t open = said.rfind('(');
    const std::size_t close = said.rfind(')');
    const bool coded = open != std::string_view::npos && close != std::string_view::npos && close > open;
    const std::string word = text::lowerAscii(text::trimmed(coded ? said.substr(open + 1, close - open - 1) : said));
    for (const auto& [name, code] : names)
        if (name == word)
            return std::string(code);
    return {};
}

/// "select_one crops or_other" -> its words.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    const std::string single = text::squeezed(text);
    for (const std::string_view word : text::split(single, ' '))
        if (!word.empty())
            words.emplace_back(word);
    return words;
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 13> questionTypes{{{"text", "text"},
                                                                                       {"integer", "int"},
                                                                                       {"decimal", "decimal"},
                                                                                       {"range", "int"},
                                                                                       {"date", "date"},
                                                                                       {"time", "time"},
                                                                                       {"note", "note"},
                                                                                       {"select_one", "one"},
                                                                                       {"select_multiple", "many"},
                                                                                       {"rank", "rank"},
                                                                                       {"acknowledge", "yes_no"},
                                                                                       {"image", "photo"},
                                                                                       {"barcode", "text"}}};

/// Rows that ask nobody anything.
bool isSilent(const std::string& type)
{
    constexpr std::array<std::string_view, 14> silent{
        "start", "end",   "today",     "deviceid",     "calculate",   "hidden",         "username",
        "email", "audit", "simserial", "subscriberid", "phonenumber", "start-geopoint", "background-audio"};
    return std::find(silent.begin(), silent.end(), type) != silent.end();
}

class XlsFormReader
{
public:
    explicit XlsFormReader(const std::vector<Sheet>& sheets)
        : survey_(sheetNamed(sheets, "survey")), choices_(sheetNamed(sheets, "choices")),
          settings_(sheetNamed(sheets, "settings"))
    {}

    base::Result<XlsForm> read()
    {
        if (!survey_.has("type") || !survey_.has("name"))
            return base::refuse(base::Code::foreign, "survey");
        readSettings();
        readLanguages();
        readKeys();
        for (std::size_t row = 1; row < survey_.rows(); ++row)
            readRow(row);
        std::erase_if(result_.form.sections, [](const Section& section) { return section.questions.empty(); });
        if (auto within = model::parseQuestionnaire(model::toJson(result_.form)); !within)
            return tl::unexpected(within.error());
        return std::move(result_);
    }

private:
    struct Group
    {
        std::optional<Condition> showIf{};
        std::size_t section = 0;
    };

    void leaveOut(std::string_view code, std::string where)
    {
        LeftOut left{code, std::move(where)};
        if (std::find(result_.leftOut.begin(), result_.leftOut.end(), left) == result_.leftOut.end())
            result_.leftOut.push_back(std::move(left));
    }

    void readSettings()
    {
        const std::string id = settings_.rows() > 1 ? settings_.at(1, "form_id") : std::string();
        const std::string language = settings_.rows() > 1 ? languageOf(settings_.at(1, "default_language")) : "";
        plainLanguage_ = language.empty() ? "en" : language;
        result_.form.key = keyMade(id.empty() ? "form" : id, used_);
        used_.clear();
        const std::string title = settings_.rows() > 1 ? settings_.at(1, "form_title") : std::string();
        title_ = title.empty() ? id : title;
    }

    /// In the order of ours; a form without any language of ours speaks the plain one.
    void readLanguages()
    {
        std::set<std::string> spoken;
        for (const auto& [name, place] : survey_.names()) {
            if (name == "label")
                spoken.insert(plainLanguage_);
            if (!name.starts_with("label::"))
                continue;
            const std::string language = languageOf(std::string_view(name).substr(7));
            if (language.empty())
                leaveOut("language", name.substr(7));
            else
                spoken.insert(language);
        }
        for (const char* language : {"uk", "ru", "en"})
            if (spoken.contains(language) || (spoken.empty() && plainLanguage_ == language))
                result_.form.languages.emplace_back(language);
        for (const std::string& language : result_.form.languages)
            if (!title_.empty())
                result_.form.title[language] = title_;
    }

    /// "Crop-Type" -> crop_type, and another one where that is taken.
    static std::string keyMade(std::string_view name, std::set<std::string>& used)
    {
        std::string key = text::lowerAscii(name.substr(0, model::formKeyBytesMax - 4));
        std::replace_if(
            key.begin(), key.end(), [](char c) { return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')); }, '_');
        if (key.empty())
            key = "q";
        const std::string wanted = key;
        for (int number = 2; !used.insert(key).second; ++number)
            key = wanted + "_" + std::to_string(number);
        return key;
    }

    /// Before any condition is read: who writes `relevant` may name what stands further down.
    void readKeys()
    {
        for (std::size_t row = 1; row < survey_.rows(); ++row) {
            const std::string name = survey_.at(row, "name");
            if (name.empty() || keys_.contains(name))
                continue;
            keys_[name] = keyMade(name, used_);
            if (const auto words = wordsOf(survey_.at(row, "type")); words.size() > 1)
                listOf_[keys_[name]] = words[1];
        }
        std::map<std::string, std::set<std::string>> used;
        for (std::size_t row = 1; row < choices_.rows(); ++row)
            optionKeys_.try_emplace({listAt(row), choices_.at(row, "name")},
                                    keyMade(choices_.at(row, "name"), used[listAt(row)]));
    }

    [[nodiscard]] std::string listAt(std::size_t row) const
    {
        return choices_.at(row, choices_.has("list_name") ? "list_name" : "list name");
    }

    /// A condition names options as the file does.
    void nameOptions(Condition& condition)
    {
        for (Condition& part : condition.parts)
            nameOptions(part);
        const auto list = listOf_.find(condition.question);
        if (list == listOf_.end() || !condition.value.is_string())
            return;
        const auto key = optionKeys_.find({list->second, condition.value.get<std::string>()});
        if (key != optionKeys_.end())
            condition.value = key->second;
    }

    Texts texts(const Columns& columns, std::size_t row, std::string_view member)
    {
        Texts texts;
        for (const auto& [name, place] : columns.names()) {
            const bool plain = name == member;
            if (!plain && !(name.starts_with(member) && std::string_view(name).substr(member.size()).starts_with("::")))
                continue;
            const std::string language =
                plain ? plainLanguage_ : languageOf(std::string_view(name).substr(member.size() + 2));
            if (std::string text = columns.cell(row, place); !language.empty() && !text.empty())
                texts[language] = std::move(text);
        }
        return texts;
    }

    void readRow(std::size_t row)
    {
        const auto words = wordsOf(survey_.at(row, "type"));
        if (words.empty() || isSilent(text::lowerAscii(words.front())))
            return;
        const std::string type = text::lowerAscii(words.front());
        const std::string second = words.size() > 1 ? text::lowerAscii(words[1]) : std::string();
        if (type.starts_with("begin"))
            return beginGroup(row, type == "begin" ? second : type.substr(type.find('_') + 1));
        if (type.starts_with("end"))
            return endGroup();
        const auto* known = std::find_if(questionTypes.begin(), questionTypes.end(),
                                         [&](const auto& one) { return one.first == type; });
        if (known == questionTypes.end())
            return leaveOut("type", survey_.at(row, "name"));
        readQuestion(row, std::string(known->second), words);
    }

    void beginGroup(std::size_t row, const std::string& kind)
    {
        if (kind == "repeat")
            leaveOut("repeat", survey_.at(row, "name"));
        Group group{.showIf = groups_.empty() ? std::nullopt : groups_.back().showIf,
                    .section = groups_.empty() ? 0 : groups_.back().section};
        group.showIf = both(group.showIf, relevantOf(row));
        if (groups_.empty()) {
            Section section{.key = keys_[survey_.at(row, "name")], .kind = "survey"};
            section.title = texts(survey_, row, "label");
            if (section.key.empty())
                section.key = keyMade("group", used_);
            result_.form.sections.push_back(std::move(section));
            looseIsLast_ = false;
            group.section = result_.form.sections.size() - 1;
        }
        groups_.push_back(std::move(group));
    }

    void endGroup()
    {
        if (!groups_.empty())
            groups_.pop_back();
    }

    static std::optional<Condition> both(const std::optional<Condition>& a, const std::optional<Condition>& b)
    {
        if (!a || !b)
            return a ? a : b;
        Condition all{.kind = Condition::Kind::all};
        for (const auto* one : {&*a, &*b}) {
            if (one->kind == Condition::Kind::all)
                all.parts.insert(all.parts.end(), one->parts.begin(), one->parts.end());
            else
                all.parts.push_back(*one);
        }
        return all;
    }

    std::optional<Condition> relevantOf(std::size_t row)
    {
        const std::string text = survey_.at(row, "relevant");
        if (text.empty())
            return std::nullopt;
        auto condition = parseRelevant(text, [&](std::string_view name) {
            const auto key = keys_.find(std::string(name));
            return key == keys_.end() ? std::string() : key->second;
        });
        if (condition)
            nameOptions(*condition);
        else
            leaveOut("relevant", survey_.at(row, "name"));
        return condition;
    }

    std::vector<Question>& openSection()
    {
        if (!groups_.empty())
            return result_.form.sections[groups_.back().section].questions;
        if (!looseIsLast_)
            result_.form.sections.push_back({.key = keyMade("questions", used_), .kind = "survey"});
        looseIsLast_ = true;
        return result_.form.sections.back().questions;
    }

    void readQuestion(std::size_t row, std::string type, const std::vector<std::string>& words)
    {
        const std::string name = survey_.at(row, "name");
        const std::string appearance = text::lowerAscii(survey_.at(row, "appearance"));
        if (type == "photo" && appearance.find("signature") != std::string::npos)
            type = "signature";
        if (type == "one" && appearance.find("likert") != std::string::npos)
            type = "scale";
        if (type == "text" && appearance.find("multiline") != std::string::npos)
            type = "long_text";
        Question question{.key = keys_[name], .type = std::move(type)};
        if (question.key.empty())
            question.key = keyMade("q", used_);
        question.text = texts(survey_, row, "label");
        question.hint = texts(survey_, row, "hint");
        const std::string required = text::lowerAscii(survey_.at(row, "required"));
        question.required =
            required.starts_with("yes") || required.starts_with("true") ? model::Required::soft : model::Required::no;
        question.showIf = both(groups_.empty() ? std::nullopt : groups_.back().showIf, relevantOf(row));
        if (question.showIf && !model::parseCondition(model::toJson(*question.showIf))) {
            question.showIf.reset();
            leaveOut("relevant", name);
        }
        readConstraint(row, question);
        if (model::hasOptions(question.shape()))
            readOptions(words, name, question);
        openSection().push_back(std::move(question));
    }

    void readConstraint(std::size_t row, Question& question)
    {
        const std::string text = survey_.at(row, "constraint");
        if (text.empty())
            return;
        const auto range = parseConstraint(text);
        if (!range)
            return leaveOut("constraint", survey_.at(row, "name"));
        question.min = range->min;
        question.max = range->max;
    }

    void readOptions(const std::vector<std::string>& words, const std::string& name, Question& question)
    {
        const std::string list = words.size() > 1 ? words[1] : std::string();
        question.otherText = words.size() > 2 && text::lowerAscii(words.back()) == "or_other";
        for (std::size_t row = 1; row < choices_.rows(); ++row)
            if (listAt(row) == list)
                question.options.push_back(
                    {.key = optionKeys_[{list, choices_.at(row, "name")}], .text = texts(choices_, row, "label")});
        if (question.options.empty())
            leaveOut("list", name);
    }

    Columns survey_;
    Columns choices_;
    Columns settings_;
    XlsForm result_;
    std::string plainLanguage_;
    std::string title_;
    std::map<std::string, std::string> keys_;
    std::set<std::string> used_;
    std::vector<Group> groups_;
    bool looseIsLast_ = false;                  ///< the last section is one of questions outside of any group
    std::map<std::string, std::string> listOf_; ///< key of a question -> name of its list of choices
    std::map<std::pair<std::string, std::string>, std::string> optionKeys_; ///< list and name in it -> key
};

} // namespace

base::Result<XlsForm> readXlsForm(const std::vector<Sheet>& sheets)
{
    return XlsFormReader(sheets).read();
}

} // namespace fairbook::exchange

#include "shared/exchange/xlsform_relevant.h"

#include <charconv>
#include <vector>

#include "shared/text/decimal.h"
#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

using base::Json;
using model::Comparison;
using model::Condition;

struct Token
{
    enum class Kind
    {
        question, ///< ${name}
        text,     ///< 'x' or "x"
        number,
        word, ///< and, or, selected, .
        sign, ///< = != < > <= >= ( ) ,
        end
    };
    Kind kind = Kind::end;
    std::string text{};
};

bool isWord(char c)
{
    return text::isLetter(c) || text::isDigit(c) || c == '_' || c == '-' || c == '.';
}

class Scanner
{
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    /// None: a sign that we do not know, or a text that is never closed.
    std::optional<std::vector<Token>> scan()
    {
        std::vector<Token> tokens;
        while (true) {
            while (at_ < text_.size() && text::isBlank(text_[at_]))
                ++at_;
            if (at_ == text_.size())
                return tokens;
            auto token = next();
            if (!token)
                return std::nullopt;
            tokens.push_back(std::move(*token));
        }
    }

private:
    std::optional<Token> next()
    {
        const char c = text_[at_];
        if (text_.substr(at_).starts_with("${"))
            return enclosed(Token::Kind::question, 2, '}');
        if (c == '\'' || c == '"')
            return enclosed(Token::Kind::text, 1, c);
        if (isWord(c))
            return word();
        for (const std::string_view sign : {"!=", "<=", ">=", "=", "<", ">", "(", ")", ","})
            if (text_.substr(at_).starts_with(sign)) {
                at_ += sign.size();
                return Token{Token::Kind::sign, std::string(sign)};
            }
        return std::nullopt;
    }

    std::optional<Token> enclosed(Token::Kind kind, std::size_t opening, char closing)
    {
        const std::size_t begin = at_ + opening;
        const std::size_t end = text_.find(closing, begin);
        if (end == std::string_view::npos)
            return std::nullopt;
        at_ = end + 1;
        return Token{kind, std::string(text_.substr(begin, end - begin))};
    }

    Token word()
    {
        const std::size_t begin = at_;
        while (at_ < text_.size() && isWord(text_[at_]))
            ++at_;
        std::string word(text_.substr(begin, at_ - begin));
        const bool isNumber = text::readDecimal(word).has_value();
        return {isNumber ? Token::Kind::number : Token::Kind::word, std::move(word)};
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

Condition comparison(std::string question, Comparison how, Json value)
{
    return {.kind = Condition::Kind::compares,
            .parts = {},
            .question = std::move(question),
            .comparison = how,
            .value = std::move(value)};
}

Json valueOf(const Token& token)
{
    std::int64_t whole = 0;
    const auto [end, error] = std::from_chars(token.text.data(), token.text.data() + token.text.size(), whole);
    const bool isWhole =
        token.kind == Token::Kind::number && error == std::errc{} && end == token.text.data() + token.text.size();
    return isWhole ? Json(whole) : Json(token.text);
}

/// or: and { "or" and }; and: one { "and" one }; one: "(" or ")" | selected(…) | ${q} sign value.
class Parser
{
public:
    Parser(std::vector<Token> tokens, const KeyOf& keyOf) : tokens_(std::move(tokens)), keyOf_(keyOf) {}

    std::optional<Condition> parse()
    {
        auto condition = chain(Condition::Kind::any, 0);
        return condition && at_ == tokens_.size() ? std::move(condition) : std::nullopt;
    }

private:
    [[nodiscard]] const Token& peek(std::size_t ahead = 0) const
    {
        static const Token none;
        return at_ + ahead < tokens_.size() ? tokens_[at_ + ahead] : none;
    }

    bool take(std::string_view text)
    {
        const bool there =
            (peek().kind == Token::Kind::word || peek().kind == Token::Kind::sign) && peek().text == text;
        at_ += there ? 1 : 0;
        return there;
    }

    std::optional<Condition> chain(Condition::Kind kind, int depth)
    {
        if (depth > 2 * model::conditionDepthMax)
            return std::nullopt;
        const bool isAny = kind == Condition::Kind::any;
        Condition all{.kind = kind};
        do {
            auto part = isAny ? chain(Condition::Kind::all, depth + 1) : one(depth + 1);
            if (!part)
                return std::nullopt;
            all.parts.push_back(std::move(*part));
        } while (take(isAny ? "or" : "and"));
        if (all.parts.size() == 1)
            return std::move(all.parts.front());
        return all;
    }

    std::optional<Condition> one(int depth)
    {
        if (take("(")) {
            auto inner = chain(Condition::Kind::any, depth + 1);
            return inner && take(")") ? std::move(inner) : std::nullopt;
        }
        if (take("selected"))
            return selected();
        return compared();
    }

    std::optional<std::string> question()
    {
        if (peek().kind != Token::Kind::question)
            return std::nullopt;
        std::string key = keyOf_(tokens_[at_++].text);
        return key.empty() ? std::nullopt : std::optional(std::move(key));
    }

    std::optional<Condition> selected()
    {
        if (!take("("))
            return std::nullopt;
        auto key = question();
        if (!key || !take(",") || peek().kind != Token::Kind::text)
            return std::nullopt;
        Json option = tokens_[at_++].text;
        return take(")") ? std::optional(comparison(std::move(*key), Comparison::contains, std::move(option)))
                         : std::nullopt;
    }

    std::optional<Condition> compared()
    {
        auto key = question();
        if (!key || peek().kind != Token::Kind::sign)
            return std::nullopt;
        const std::string sign = tokens_[at_++].text;
        if (peek().kind != Token::Kind::text && peek().kind != Token::Kind::number)
            return std::nullopt;
        const Json value = valueOf(tokens_[at_++]);
        if (sign == "!=" && value == Json(""))
            return comparison(std::move(*key), Comparison::answered, {});
        if (sign == "=")
            return comparison(std::move(*key), Comparison::equal, value);
        if (sign == "!=")
            return comparison(std::move(*key), Comparison::notEqual, value);
        if (sign == "<" || sign == ">")
            return comparison(std::move(*key), sign == "<" ? Comparison::less : Comparison::more, value);
        if (sign != "<=" && sign != ">=")
            return std::nullopt;
        Condition either{.kind = Condition::Kind::any};
        either.parts.push_back(comparison(*key, sign == "<=" ? Comparison::less : Comparison::more, value));
        either.parts.push_back(comparison(*key, Comparison::equal, value));
        return either;
    }

    std::vector<Token> tokens_;
    const KeyOf& keyOf_;
    std::size_t at_ = 0;
};

std::optional<std::vector<Token>> tokensOf(std::string_view text)
{
    if (text.size() > expressionBytesMax)
        return std::nullopt;
    return Scanner(text).scan();
}

} // namespace

std::optional<Condition> parseRelevant(std::string_view text, const KeyOf& keyOf)
{
    auto tokens = tokensOf(text);
    if (!tokens)
        return std::nullopt;
    auto condition = Parser(std::move(*tokens), keyOf).parse();
    return condition && model::parseCondition(model::toJson(*condition)) ? std::move(condition) : std::nullopt;
}

std::optional<NumberRange> parseConstraint(std::string_view text)
{
    const auto tokens = tokensOf(text);
    if (!tokens || tokens->size() % 4 != 3)
        return std::nullopt;
    NumberRange range;
    for (std::size_t at = 0; at < tokens->size(); at += 4) {
        const Token& sign = (*tokens)[at + 1];
        const Token& number = (*tokens)[at + 2];
        const bool whole = (*tokens)[at].text == "." && number.kind == Token::Kind::number &&
                           (at + 3 >= tokens->size() || (*tokens)[at + 3].text == "and");
        if (!whole || (sign.text != ">=" && sign.text != "<="))
            return std::nullopt;
        (sign.text == ">=" ? range.min : range.max) = text::readDecimal(number.text);
    }
    return range;
}

} // namespace fairbook::exchange

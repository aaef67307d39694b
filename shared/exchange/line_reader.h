// shared/exchange/line_reader.h: the lines of a file of any size in bounded memory. LF, CRLF, CR and CR CR LF end a
// line; a byte order mark is dropped; UTF-16 (with a mark, or without one before ASCII text) becomes UTF-8.
#pragma once

#include <cstddef>
#include <istream>
#include <string>
#include <string_view>

namespace fairbook::exchange {

struct Line
{
    std::string_view text; ///< without its end; valid until the next line is asked for
    std::size_t number = 0;
    bool cut = false; ///< longer than the limit; the rest was skipped
};

class LineReader
{
public:
    /// `input` is read from where it stands and must live longer than the reader.
    LineReader(std::istream& input, std::size_t lineBytesMax);

    /// The line that next() will give, without taking it; null at the end.
    [[nodiscard]] const Line* peek();
    void skip(); ///< takes the line that peek() showed

    [[nodiscard]] std::string_view encoding() const { return encoding_; } ///< UTF-8, UTF-16LE or UTF-16BE
    [[nodiscard]] std::size_t bytesRead() const { return bytesRead_; }

private:
    enum class Encoding
    {
        utf8,
        utf16Le,
        utf16Be
    };

    bool fill();
    void detect();
    std::string toUtf8(std::string_view units);
    bool readLine();
    void skipLineEnd();
    [[nodiscard]] std::size_t findLineEnd();
    void append(std::string_view piece);

    std::istream& input_;
    std::size_t lineBytesMax_;
    std::string chunk_; ///< UTF-8, from at_ on not yet used
    std::size_t at_ = 0;
    std::size_t lineFeed_ = 0; ///< position of the next LF in chunk_, npos when there is none
    std::string rest_;         ///< half a UTF-16 character
    Encoding kind_ = Encoding::utf8;
    std::string_view encoding_ = "UTF-8";
    std::size_t bytesRead_ = 0;
    bool started_ = false;
    bool afterCr_ = false;
    bool ready_ = false;
    std::string text_;
    Line line_;
};

} // namespace fairbook::exchange

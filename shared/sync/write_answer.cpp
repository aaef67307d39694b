#include <algorithm>
#include <optional>

#include "shared/base/hash.h"
#include "shared/base/simulation.h"
#include "shared/model/access.h"
#include "shared/sync/cursor.h"
#include "shared/sync/scope.h"
#include "shared/sync/server_endpoint.h"

namespace fairbook::sync {
namespace {

using base::Json;

/// All that the answer reads is of one commit.
class Picture
{
public:
    explicit Picture(store::MasterReader& reader) : reader_(reader) { reader_.beginRead(); }
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;
    ~Picture() { reader_.endRead(); }

private:
    store::MasterReader& reader_;
};

void appendLine(std::string& out, const char* name, Json&& content)
{
    Json line = Json::object();
    line[name] = std::move(content);
    out.append(base::dumpJson(line)).append(1, '\n');
}

/// Stored text goes out as it is: a body is not parsed to be sent.
void appendState(std::string& out, const store::FeedRow& row)
{
    out.append(R"({"state":)").append(jsonText(row.type));
    out.append(R"(,"id":")").append(row.id.text());
    out.append(R"(","seq":)").append(std::to_string(row.seq));
    out.append(R"(,"body":)").append(row.body);
    if (row.versions.size() > 2) // "{}" adds nothing
        out.append(1, ',').append(row.versions, 1, row.versions.size() - 2);
    out.append(R"(,"h":")").append(base::toBase64Url(row.hash)).append("\"}\n");
}

void appendOwn(std::string& out, const store::FeedRow& row)
{
    out.append(R"({"own":")").append(row.id.text());
    out.append(R"(","seq":)").append(std::to_string(row.seq));
    out.append(R"(,"h":")").append(base::toBase64Url(row.hash)).append("\"}\n");
}

void appendGone(std::string& out, base::Id id, std::int64_t seq)
{
    out.append(R"({"gone":")").append(id.text());
    out.append(R"(","seq":)").append(std::to_string(seq)).append("}\n");
}

void appendUnseen(std::string& out, base::Id id, std::int64_t seq)
{
    out.append(R"({"unseen":")").append(id.text());
    out.append(R"(","seq":)").append(std::to_string(seq)).append("}\n");
}

bool isErased(const store::FeedRow& row)
{
    const auto versions = base::parseJson(row.versions);
    return versions && !base::textAt(*versions, "erased").empty();
}

class Answer
{
public:
    Answer(store::MasterReader& reader, const store::Author& author, const SyncRequest& request,
           const PushResult& pushed, std::string_view secret)
        : reader_(reader), author_(author), hello_(request.hello), pushed_(pushed), secret_(secret),
          kiosk_(author.role == model::roleName(model::Role::kiosk))
    {}

    std::string write(base::Instant now)
    {
        const Picture picture(reader_);
        base::crashPoint("answer.begun");
        epoch_ = reader_.epoch();
        head_ = reader_.head();
        if (!author_.revoked)
            scope_ = scopeOf(reader_, author_);
        const auto start = startOfFeed();
        writeWelcome(now);
        for (const WireVerdict& verdict : pushed_.verdicts)
            appendLine(out_, "verdict", {{"n", verdict.number}, {"v", verdict.verdict}, {"why", verdict.reason}});
        if (pushed_.resendFrom == 0)
            out_.append(R"({"accepted":)").append(std::to_string(pushed_.acceptedTo)).append("}\n");
        if (pushed_.identityFork)
            appendLine(out_, "verdict", {{"n", pushed_.acceptedTo + 1}, {"v", "identity_fork"}});
        else if (pushed_.resendFrom != 0 || !start)
            appendLine(out_, "verdict", {{"n", reader_.lastNumber(hello_.incarnation) + 1}, {"v", "resend_from"}});
        // States wait until the device has shown all that the master holds of it: they must not contain an operation
        // that the device still counts as unsent, or it would be folded twice.
        const bool shownAll = reader_.lastNumber(hello_.incarnation) <= pushed_.acceptedTo;
        if (author_.revoked)
            writeCursorLine(hello_.cursor, false);
        else if (pushed_.identityFork || pushed_.resendFrom != 0 || !start || !shownAll)
            writeCursorLine(hello_.cursor, true);
        else {
            for (const std::int64_t number : reader_.admitted(hello_.incarnation, hello_.aside))
                appendLine(out_, "verdict", {{"n", number}, {"v", "admitted"}});
            for (const model::Earlier& name : hello_.asideBefore)
                if (reader_.isAdmitted(name))
                    appendLine(out_, "verdict", {{"op", name.operation.text()}, {"v", "admitted"}});
            writeFeed(*start);
        }
        return std::move(out_);
    }

private:
    /// None: a cursor that this base did not write, of before a restore, or ahead of the head.
    [[nodiscard]] std::optional<std::int64_t> startOfFeed() const
    {
        if (author_.revoked)
            return 0; // it gets no feed: its cursor does not matter
        const auto seq = readCursor(hello_.cursor, epoch_, scope_.name, secret_);
        if (!seq && seq.error().code == base::Code::conflictingCursor)
            return 0; // its eyes changed: another feed, from the beginning
        return seq && *seq <= head_ ? std::optional(*seq) : std::nullopt;
    }

    void writeWelcome(base::Instant now)
    {
        Json welcome = {{"proto", hello_.protocolMax},
                        {"time", now.ms},
                        {"epoch", epoch_},
                        {"caps", capabilities},
                        {"company", reader_.company()}};
        if (author_.revoked)
            welcome["revoked"] = author_.wipe ? "wipe" : "keep";
        else
            welcome["scope"] = scope_.name;
        appendLine(out_, "welcome", std::move(welcome));
    }

    void writeFeed(std::int64_t start)
    {
        writeRefetched();
        std::int64_t seq = start;
        const std::int64_t first = start + (base::mutant("cursor off by one") ? 1 : 0);
        std::int64_t rows = 0;
        const auto give = [&](const store::FeedRow& row) {
            seq = row.seq;
            ++rows;
            if (row.ownOnly && row.lastIncarnation == hello_.incarnation)
                appendOwn(out_, row);
            else if (maySee(row))
                appendState(out_, row);
            else if (brought().records.contains(row.id))
                appendUnseen(out_, row.id, row.seq);
        };
        const auto takeAway = [&](base::Id id, std::int64_t left) {
            seq = left;
            appendGone(out_, id, left);
        };
        const std::size_t sizeBefore = out_.size();
        const bool more = scope_.feed ? scope_.feed->feed(first, hello_.rowsMax, hello_.bytesMax, give, takeAway)
                                      : reader_.feed(first, hello_.rowsMax, hello_.bytesMax, give);
        if (hello_.reread && !kiosk_)
            writeReread(start, more ? 0 : hello_.rowsMax - rows,
                        hello_.bytesMax - std::min(hello_.bytesMax, out_.size() - sizeBefore));
        if (hello_.ranges && !kiosk_ && !more)
            writeRanges();
        writeCursorLine(writeCursor({epoch_, more ? seq : head_, scope_.name}, secret_), more);
    }

    /// Up to a page of them: the device keeps the others in mind and asks again.
    void writeRefetched()
    {
        const std::size_t sizeBefore = out_.size();
        for (const base::Id& id : hello_.refetch) {
            if (out_.size() - sizeBefore >= hello_.bytesMax)
                return;
            const auto row = scope_.feed ? scope_.feed->row(id) : reader_.row(id);
            if (row && maySee(*row))
                appendState(out_, *row);
            else if (kiosk_)
                appendUnseen(out_, id, row && brought().records.contains(id) ? row->seq : 0);
            else if (scope_.feed)
                appendGone(out_, id, head_);
        }
    }

    /// What a kiosk brought; read when it is first needed.
    const store::MasterReader::Brought& brought()
    {
        if (!brought_)
            brought_ = reader_.broughtBy(author_.device);
        return *brought_;
    }

    /// Ranges that the device reads again, where the page has room beside the feed. What is later than the feed's start
    /// comes with the feed.
    void writeReread(std::int64_t start, std::int64_t rowsMax, std::size_t bytesMax)
    {
        const auto after = readCursor(hello_.reread->after, epoch_, scope_.name, secret_);
        if (!after)
            return; // of another scope or epoch: the whole feed is read
        std::int64_t seq = *after;
        const auto give = [&](const store::FeedRow& row) {
            seq = row.seq;
            appendState(out_, row);
        };
        const store::Ranges& ranges = hello_.reread->ranges;
        const bool more = scope_.feed ? scope_.feed->reread(ranges, *after, start, rowsMax, bytesMax, give)
                                      : reader_.reread(ranges, *after, start, rowsMax, bytesMax, give);
        rereadMore_ = more;
        reread_ = {{"from", hello_.reread->after},
                   {"after", writeCursor({epoch_, seq, scope_.name}, secret_)},
                   {"more", more}};
    }

    /// What stands here where the device holds something else.
    void writeRanges()
    {
        store::RangeSums differing;
        if (hello_.ranges->whole() != digest().second)
            differing = (scope_.feed ? scope_.feed->countRanges() : reader_.countRanges()).unlike(*hello_.ranges);
        appendLine(out_, "ranges", rangeSumsJson(differing));
    }

    [[nodiscard]] std::pair<std::int64_t, std::string> digest()
    {
        return scope_.feed ? scope_.feed->digest() : reader_.digest();
    }

    [[nodiscard]] bool maySee(const store::FeedRow& row)
    {
        if (!kiosk_)
            return true;
        model::Record record;
        record.type = row.type;
        record.id = row.id;
        if (model::maySee(model::Role::kiosk, author_.user, record))
            return true;
        // What it wrote alone is no secret to it; what is erased says nothing any more, and is to be forgotten.
        if (row.ownOnly && brought().incarnations.contains(row.lastIncarnation))
            return true;
        return isErased(row) && brought().records.contains(row.id);
    }

    void writeCursorLine(const std::string& cursor, bool more)
    {
        Json line = {{"cursor", cursor},
                     {"from", hello_.cursor},
                     {"more", more},
                     {"head", head_},
                     {"backed_up", reader_.backedUpTo(hello_.incarnation)}};
        if (!reread_.is_null())
            line["reread"] = std::move(reread_);
        if (!more && !rereadMore_ && !kiosk_ && !author_.revoked) { // whoever sees a part cannot compare the whole
            const auto [count, hash] = digest();
            line["digest"] = {{"count", count}, {"h", base::toBase64Url(hash)}};
        }
        out_.append(base::dumpJson(line)).append(1, '\n');
    }

    store::MasterReader& reader_;
    const store::Author& author_;
    const Hello& hello_;
    const PushResult& pushed_;
    std::string_view secret_;
    bool kiosk_;
    Scope scope_;
    std::string epoch_;
    std::int64_t head_ = 0;
    Json reread_; ///< null: nothing was read again
    bool rereadMore_ = false;
    std::optional<store::MasterReader::Brought> brought_;
    std::string out_;
};

} // namespace

std::string writeAnswer(store::MasterReader& reader, const store::Author& author, const SyncRequest& request,
                        const PushResult& pushed, base::Instant now, std::string_view secret)
{
    return Answer(reader, author, request, pushed, secret).write(now);
}

} // namespace fairbook::sync

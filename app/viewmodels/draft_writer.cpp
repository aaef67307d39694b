#include "app/viewmodels/draft_writer.h"

#include <utility>

#include "app/viewmodels/texts.h"
#include "shared/model/questionnaire.h"
#include "shared/text/utf8.h"

namespace fairbook::app {
namespace {

using base::Json;

constexpr int pauseMs = 1'200;

std::string trimmed(const std::string& text)
{
    return std::string(text::trimmed(text));
}

/// What a form can hold: a longer text would make all of it unreadable.
std::string fitting(const QString& text)
{
    QString cut = text.left(static_cast<qsizetype>(model::formTextBytesMax));
    while (cut.toUtf8().size() > static_cast<qsizetype>(model::formTextBytesMax))
        cut.chop(cut.size() > 1 && cut.back().isLowSurrogate() ? 2 : 1);
    return cut.toStdString();
}

} // namespace

DraftWriter::DraftWriter(StoreAccess& store, QObject* parent) : QObject(parent), store_(store)
{
    pause_.setSingleShot(true);
    pause_.setInterval(pauseMs);
    connect(&pause_, &QTimer::timeout, this, &DraftWriter::flush);
}

void DraftWriter::show(std::shared_ptr<const model::Record> form)
{
    const bool same = form && form_ && form->id == form_->id;
    form_ = std::move(form);
    if (!same) { // slots are called alike in every form
        sent_.clear();
        written_.clear();
    }
    for (const auto& [slot, text] : std::exchange(written_, {})) {
        const auto found = sent_.find(slot);
        if (found == sent_.end() || found->second.text != text)
            continue;
        // The blank after a word is not stored, and stays where the next word is being typed.
        if (trimmed(text) != text && found->second.place.read(form_->body) == trimmed(text))
            written_[slot] = text;
        else
            sent_.erase(found);
    }
}

const Json& DraftWriter::body() const
{
    static const Json none = Json::object();
    return form_ ? form_->body : none;
}

bool DraftWriter::write(Change change, const QString& said)
{
    flush();
    if (!form_)
        return false;
    Json body = form_->body; // with what is on its way
    for (const auto& [slot, text] : sent_) {
        const auto values = text.place.put(body, text.text);
        body = model::withValues(std::move(body), values);
    }
    if (change(body).empty())
        return false;
    commit([change = std::move(change)](const model::Record& now) { return model::draftEdit(now, change(now.body)); },
           said);
    return true;
}

void DraftWriter::type(const QString& slot, const QString& text, Text place)
{
    if (!form_)
        return;
    const auto found = waiting_.find(slot);
    if (found == waiting_.end()) {
        const auto sent = sent_.find(slot);
        std::string before = sent == sent_.end() ? place.read(form_->body) : sent->second.text;
        waiting_[slot] = {fitting(text), std::move(before), std::move(place), form_};
    } else {
        found->second.text = fitting(text);
    }
    pause_.start();
    emit typed();
}

QString DraftWriter::shown(const QString& slot, const std::string& stored) const
{
    for (const auto* texts : {&waiting_, &sent_})
        if (const auto found = texts->find(slot); found != texts->end())
            return Texts::of(found->second.text);
    return Texts::of(stored);
}

void DraftWriter::flush()
{
    pause_.stop();
    auto texts = std::exchange(waiting_, {});
    for (const auto& [slot, text] : texts) {
        sent_[slot] = text;
        if (trimmed(text.text) == trimmed(text.before))
            written_[slot] = text.text; // there is nothing to write
    }
    std::erase_if(texts, [](const auto& item) { return trimmed(item.second.text) == trimmed(item.second.before); });
    if (texts.empty())
        return;
    commit([texts](const model::Record& now) { return editOf(now, texts); }, tr("Draft saved on this device"),
           [this, texts] {
               for (const auto& [slot, text] : texts)
                   written_[slot] = text.text;
           });
}

model::Edit DraftWriter::editOf(const model::Record& now, const std::map<QString, Waiting>& texts)
{
    Json body = now.body;
    Json all = Json::object();
    std::map<std::string, std::vector<model::Dot>> clashes;
    for (const auto& [slot, text] : texts) {
        const Json values = text.place.put(body, text.text);
        const bool clash = trimmed(text.place.read(now.body)) != trimmed(text.before);
        for (const auto& [path, value] : values.items())
            if (clash)
                clashes[path] = model::dotsOf(*text.seen, path);
        body = model::withValues(std::move(body), values);
        all.update(values);
    }
    model::Edit edit = model::draftEdit(now, std::move(all));
    for (auto& [path, dots] : clashes)
        edit.base[path] = std::move(dots);
    return edit;
}

void DraftWriter::commit(std::function<model::Edit(const model::Record&)> make, const QString& said,
                         std::function<void()> then)
{
    store_.write(
        this,
        [form = form_->id, make = std::move(make)](store::DeviceStore& store) -> StoreAccess::Commit {
            const auto now = store.record(form);
            if (!now)
                return base::refuse(base::Code::notFound, "form");
            const model::Edit edit = make(now->record);
            return edit.set.empty() ? store::Committed{} : store.commit({edit});
        },
        said,
        [then = std::move(then)](const store::Committed&) {
            if (then)
                then();
        });
}

} // namespace fairbook::app

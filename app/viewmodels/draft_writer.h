// app/viewmodels/draft_writer.h: an author's hand: each change of a draft is one gesture, written at once. Texts are
// written when the field is left or after a pause, never key by key. A change is made of the draft as it is then, so
// that what others did meanwhile to the same question stays; a text that somebody else wrote over the one that was
// shown is kept beside ours.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include <QTimer>

#include "app/viewmodels/store_access.h"
#include "shared/model/form_edit.h"

namespace fairbook::app {

class DraftWriter : public QObject
{
    Q_OBJECT

public:
    /// The draft's body -> values by path; {}: nothing to do.
    using Change = std::function<base::Json(const base::Json& body)>;

    explicit DraftWriter(StoreAccess& store, QObject* parent = nullptr);

    void show(std::shared_ptr<const model::Record> form); ///< as the store has it now; null: none is open
    [[nodiscard]] const model::Record* form() const { return form_.get(); }
    [[nodiscard]] const base::Json& body() const;

    /// Texts that wait go first. False: the change does nothing to what is shown, or no draft is open.
    bool write(Change change, const QString& said);

    struct Text
    {
        std::function<std::string(const base::Json& body)> read; ///< what stands there now
        std::function<base::Json(const base::Json& body, const std::string& text)> put;
    };
    /// `slot`: a name for the place, the same for every key typed there.
    void type(const QString& slot, const QString& text, Text place);
    /// What the field shows: typed, else `stored`.
    [[nodiscard]] QString shown(const QString& slot, const std::string& stored) const;
    void flush();

signals:
    void typed();

private:
    struct Waiting
    {
        std::string text, before;
        Text place;
        std::shared_ptr<const model::Record> seen;
    };

    static model::Edit editOf(const model::Record& now, const std::map<QString, Waiting>& texts);
    void commit(std::function<model::Edit(const model::Record&)> make, const QString& said,
                std::function<void()> then = {});

    StoreAccess& store_;
    QTimer pause_;
    std::shared_ptr<const model::Record> form_;
    std::map<QString, Waiting> waiting_;     ///< typed, not written yet
    std::map<QString, Waiting> sent_;        ///< on their way to the store: shown until it comes back from there
    std::map<QString, std::string> written_; ///< of these the store has said that it has them
};

} // namespace fairbook::app

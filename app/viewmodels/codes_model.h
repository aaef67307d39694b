// app/viewmodels/codes_model.h: codes for the form at the stand: from a picture file, the clipboard, a drop, or a USB
// scanner. Pictures are read on the store's thread. One code is taken at once; of several a person chooses.
#pragma once

#include <QImage>
#include <QUrl>

#include "app/viewmodels/rows_model.h"
#include "app/viewmodels/view_model.h"

namespace fairbook::app {

class CodesModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(bool reading READ reading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)       ///< why nothing was read; empty: all is well
    Q_PROPERTY(QAbstractItemModel* choices READ choices CONSTANT) ///< key, text: the codes of a picture with several
    Q_PROPERTY(int choiceCount READ choiceCount NOTIFY changed)

public:
    explicit CodesModel(StoreAccess& store, QObject* parent = nullptr);

    [[nodiscard]] bool reading() const { return reading_; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QAbstractItemModel* choices() { return &choices_; }
    [[nodiscard]] int choiceCount() const { return choices_.rowCount(); }

    Q_INVOKABLE void readFile(const QUrl& file);
    /// What the clipboard holds: a picture file, a picture, or the text of a code. False: none of these.
    Q_INVOKABLE bool paste();
    Q_INVOKABLE void choose(int index);
    Q_INVOKABLE void dismiss(); ///< the problem was read, or no code is wanted
    void take(const QString& payload);

signals:
    void taken(const QString& payload);

private:
    enum class Problem
    {
        none,
        noCode,
        noPicture,
        tooLarge,
        unreadable,
        nothingHeld
    };
    struct Choice
    {
        QString key, text;
        std::string payload;
    };
    struct Found
    {
        std::vector<std::string> payloads;
        Problem problem = Problem::none;
    };

    void read(const QString& file, const QImage& picture);
    void show(const Found& found);
    [[nodiscard]] static Found codesOf(const QString& file, const QImage& picture);
    [[nodiscard]] static QString titleOf(const std::string& payload);

    bool reading_ = false;
    Problem problem_ = Problem::none;
    RowsModel<Choice> choices_;
};

} // namespace fairbook::app

// app/viewmodels/photos_model.h: the photos of one client: small pictures from the records, originals when they are
// looked at, and new ones from files, the clipboard or a drop.
#pragma once

#include <vector>

#include <QImage>
#include <QUrl>

#include "app/viewmodels/rows_model.h"
#include "app/viewmodels/view_model.h"

namespace fairbook::app {

class PhotosModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool adding READ adding NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed) ///< why a file was not taken; empty: all were

public:
    static constexpr int filesMax = 20; ///< of one gesture
    static constexpr std::int64_t shownMax = 200;

    explicit PhotosModel(StoreAccess& store, QObject* parent = nullptr);

    [[nodiscard]] QAbstractItemModel* rows() { return &rows_; }
    [[nodiscard]] int count() const { return rows_.rowCount(); }
    [[nodiscard]] bool adding() const { return adding_; }
    [[nodiscard]] QString refusal() const;

    void load(const QString& client);
    /// In the words of SyncModel::state(): says what a photo that is not here waits for.
    void followSync(const QString& state);
    void retranslate() { show(); }

    /// The original is asked for, if it is not here.
    Q_INVOKABLE void fetch(const QString& key);
    Q_INVOKABLE void addFiles(const QList<QUrl>& files);
    /// What the clipboard holds: files or a picture. False: neither.
    Q_INVOKABLE bool paste();
    Q_INVOKABLE void remove(const QString& key);
    Q_INVOKABLE void dismiss(); ///< the refusal was read

signals:
    void wanted(); ///< an original is to be fetched now

private:
    struct Row
    {
        QString key, title, detail, thumb, original;
        QString place; ///< "here", "unsent" (only here), "coming", "waiting" (for a sync), "away" (not asked for)
        QString note;  ///< the place in words
        double progress = -1;
    };
    struct Photo
    {
        store::StoredRecord stored;
        std::string author;
        bool here = false, unsent = false, wanted = false;
        std::int64_t arrived = 0; ///< bytes of a wanted one
    };
    struct Source ///< of one new photo: a file, or a picture
    {
        QString file;
        QImage picture;
    };
    struct Added
    {
        int taken = 0;
        std::int64_t lastNumber = 0;
        std::optional<base::Error> refusal; ///< the first one; its detail names the file
    };

    void reload();
    void show();
    void add(std::vector<Source> sources);
    void finishAdding(const Added& added);
    [[nodiscard]] static std::vector<Photo> photosOf(store::DeviceStore& store, base::Id client);
    [[nodiscard]] static Added addAll(store::DeviceStore& store, base::Random& random, base::Id client,
                                      const std::vector<Source>& sources);
    [[nodiscard]] Row rowOf(const Photo& photo);
    [[nodiscard]] QString placeOf(const Photo& photo) const;
    [[nodiscard]] QString noteOf(const QString& place, const Photo& photo) const;

    QString client_, sync_;
    std::vector<Photo> photos_;
    bool adding_ = false;
    std::optional<base::Error> refused_;
    RowsModel<Row> rows_;
};

} // namespace fairbook::app

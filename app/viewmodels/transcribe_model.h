// app/viewmodels/transcribe_model.h: cards that were only photographed. A photo is a lead at once, safe on the disk;
// what it says is read in the background and proposed, and somebody looks at it now or in the evening, on this device
// or another one. What a person typed is never overwritten by a reading.
#pragma once

#include <set>

#include <QImage>
#include <QTimer>
#include <QUrl>
#include <QVariantMap>

#include "app/capture/read_card.h"
#include "app/viewmodels/rows_model.h"
#include "app/viewmodels/view_model.h"

namespace fairbook::app {

class TranscribeModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT) ///< key, title, detail, thumb; latest first
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool adding READ adding NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed) ///< why a file was not taken; empty: all were
    Q_PROPERTY(QString key READ key NOTIFY changed)         ///< of the capture on the screen; empty: none
    Q_PROPERTY(QString position READ position NOTIFY changed)
    Q_PROPERTY(QString photo READ photo NOTIFY changed) ///< URL of the picture, the small one while the other is away
    Q_PROPERTY(bool reading READ isReading NOTIFY changed)
    Q_PROPERTY(QString readingText READ readingText NOTIFY changed)
    Q_PROPERTY(QVariantMap values READ values NOTIFY valuesChanged) ///< field -> text
    Q_PROPERTY(QVariantMap sure READ sure NOTIFY valuesChanged)     ///< field -> per cent, of what a machine read
    Q_PROPERTY(QAbstractItemModel* words READ words CONSTANT) ///< word, atX, atY, wide, high as shares of the picture

public:
    static constexpr std::int64_t capturesMax = 1000; ///< the latest ones that are looked through
    static constexpr int filesMax = 20;               ///< of one gesture

    explicit TranscribeModel(StoreAccess& store, QObject* parent = nullptr);

    [[nodiscard]] QAbstractItemModel* rows() { return &rows_; }
    [[nodiscard]] int count() const { return rows_.rowCount(); }
    [[nodiscard]] bool adding() const { return adding_; }
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] QString key() const { return key_; }
    [[nodiscard]] QString position() const;
    [[nodiscard]] QString photo() const { return photo_; }
    [[nodiscard]] bool isReading() const { return place_ == Place::reading; }
    [[nodiscard]] QString readingText() const;
    [[nodiscard]] QVariantMap values() const { return values_; }
    [[nodiscard]] QVariantMap sure() const { return sure_; }
    [[nodiscard]] QAbstractItemModel* words() { return &words_; }

    void setEvent(const QString& key, const QString& country);
    void setUser(base::Id user, base::Id device);
    void retranslate() { emit changed(); }
    void followSync(); ///< an original that was away may have come

    /// Each picture is a visitor; the first one opens. Nothing is asked before it is on the disk.
    Q_INVOKABLE void addFiles(const QList<QUrl>& files);
    Q_INVOKABLE void open(const QString& key);
    Q_INVOKABLE void step(int by); ///< to the next or the one before; what was typed stays
    Q_INVOKABLE void edit(const QString& field, const QString& text);
    Q_INVOKABLE void putWord(int row, const QString& field); ///< behind what stands in the field
    Q_INVOKABLE void done(); ///< the card is transcribed: into the client; the next one opens
    Q_INVOKABLE void close();
    Q_INVOKABLE void flush(); ///< writes the draft now
    Q_INVOKABLE void dismiss();

signals:
    void valuesChanged();
    void added();    ///< a photo is safe on the disk, and is opened
    void opened();   ///< another card is on the screen
    void finished(); ///< the last one is done
    void wanted();   ///< an original is to be fetched now

private:
    enum class Place
    {
        none,
        reading,
        read,
        failed, ///< or nothing on it could be read
        away,   ///< the original is on another device
    };
    struct Row
    {
        QString key, title, detail, thumb;
    };
    struct WordRow
    {
        QString word;
        double x = 0, y = 0, width = 0, height = 0;
    };
    struct Waiting
    {
        store::StoredRecord capture;
        std::string author, thumb;
    };
    struct Opened
    {
        std::optional<store::StoredRecord> capture, client;
        std::string sha256, thumb;
        std::string file; ///< the original's bytes in a file for the reader; empty: not here
        std::optional<store::Draft> draft;
    };
    struct Added
    {
        QString first; ///< key of the first capture
        int taken = 0;
        std::int64_t lastNumber = 0;
        std::optional<base::Error> refusal;
    };
    struct Circumstances ///< of a photo: whose, and where
    {
        base::Id event, user, device;
    };

    void reload();
    void show(const Opened& opened);
    void finishAdding(const Added& added);
    void propose(const card::CardScan& scan);
    void fail();
    void startReading(const std::string& file);
    void putBack(); ///< the file that the reader got is removed
    void saveDraft();
    [[nodiscard]] int place() const; ///< in the list; -1: not there
    [[nodiscard]] model::Gesture transcription() const;
    [[nodiscard]] static Opened openedOf(store::DeviceStore& store, base::Id capture);
    [[nodiscard]] static std::vector<Waiting> waiting(store::DeviceStore& store);
    [[nodiscard]] static Added addAll(store::DeviceStore& store, base::Random& random, const Circumstances& at,
                                      const QStringList& files);

    QString key_, photo_, region_ = QStringLiteral("UA");
    Circumstances at_;
    QVariantMap values_, sure_;
    std::set<QString> typed_; ///< fields that a person wrote, or emptied
    std::optional<store::StoredRecord> capture_, client_;
    std::string sha256_, file_; ///< of the original; its copy for the reader
    Place place_ = Place::none;
    bool adding_ = false;
    std::optional<base::Error> refused_;
    CardReading reader_;
    QTimer draftTimer_;
    RowsModel<Row> rows_;
    RowsModel<WordRow> words_;
};

} // namespace fairbook::app

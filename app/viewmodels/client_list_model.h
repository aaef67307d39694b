// app/viewmodels/client_list_model.h: the list of clients (Z2): pages on demand, type-ahead that never blocks the frame
// (the search runs on the store's thread; an answer to an older key press is dropped).
#pragma once

#include <cstdint>

#include <QtQml/qqmlregistration.h>

#include "app/viewmodels/rows_model.h"
#include "app/viewmodels/store_access.h"

namespace fairbook::app {

class ClientListModel : public RowList
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString searchText MEMBER searchText_ WRITE setSearchText NOTIFY changed)
    Q_PROPERTY(QString filterGrade MEMBER filterGrade_ WRITE setFilterGrade NOTIFY changed)
    Q_PROPERTY(QString filterDelivery MEMBER filterDelivery_ WRITE setFilterDelivery NOTIFY changed)
    Q_PROPERTY(bool onlyThisEvent MEMBER onlyThisEvent_ WRITE setOnlyThisEvent NOTIFY changed)
    Q_PROPERTY(bool trash MEMBER trash_ WRITE setTrash NOTIFY changed)
    Q_PROPERTY(bool recentFirst MEMBER recentFirst_ WRITE setRecentFirst NOTIFY changed)
    Q_PROPERTY(QString selectedKey MEMBER selectedKey_ WRITE setSelectedKey NOTIFY changed)
    Q_PROPERTY(QString shownText READ shownText NOTIFY changed)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    explicit ClientListModel(StoreAccess& store, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override { return !parent.isValid() && more_; }
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] int total() const { return total_; }
    [[nodiscard]] bool busy() const { return busy_; }

    void setSearchText(const QString& text);
    void setFilterGrade(const QString& grade);
    void setFilterDelivery(const QString& delivery);
    void setOnlyThisEvent(bool only);
    void setTrash(bool trash);
    void setRecentFirst(bool recent);
    void setSelectedKey(const QString& key);
    void setEvent(const QString& key);

    Q_INVOKABLE void open(const QString& key);
    Q_INVOKABLE void remove(const QString& key);
    Q_INVOKABLE void restore(const QString& key);
    Q_INVOKABLE void reload();

signals:
    void changed();
    void opened(const QString& key);

private:
    [[nodiscard]] store::ListFilter filter() const;
    void show(std::vector<store::ClientRow> rows, int total, bool more);
    void readPage(const std::string& after, bool replace);
    void search();
    void setDeleted(const QString& key, model::Action action);

    StoreAccess& store_;
    std::vector<store::ClientRow> rows_;
    QString searchText_, filterGrade_, filterDelivery_, selectedKey_, eventKey_;
    bool onlyThisEvent_ = false, trash_ = false, recentFirst_ = false, more_ = false, busy_ = false;
    int total_ = 0;
    std::uint64_t asked_ = 0; ///< only the answer to the latest question is shown
};

} // namespace fairbook::app

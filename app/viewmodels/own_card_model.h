// app/viewmodels/own_card_model.h: our own business card as a QR code that the visitor scans. Kept on this device only.
#pragma once

#include <QTimer>
#include <QVariantMap>

#include "app/viewmodels/view_model.h"
#include "shared/base/json.h"

namespace fairbook::app {

class OwnCardModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed) ///< family, given, company, jobTitle, phone, email, site
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString image READ image NOTIFY changed) ///< URL of the code; empty: nothing is on the card yet

public:
    explicit OwnCardModel(StoreAccess& store, QObject* parent = nullptr);

    [[nodiscard]] QVariantMap values() const { return values_; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString image() const;

    /// What the card says where nobody has written one: the login's name and company.
    void setIdentity(const QString& user, const QString& company);

    Q_INVOKABLE void edit(const QString& field, const QString& text);
    Q_INVOKABLE void flush();

private:
    [[nodiscard]] QString text(const char* field) const;
    [[nodiscard]] std::string vcard() const;
    void save();

    QVariantMap values_;
    bool loaded_ = false, written_ = false; ///< somebody has written the card
    QTimer timer_;
};

} // namespace fairbook::app

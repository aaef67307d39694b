// app/viewmodels/app_model.h: the root that QML gets: every view model, and what the app bar says.
#pragma once

#include <QTimer>

#include "app/viewmodels/capture_model.h"
#include "app/viewmodels/client_list_model.h"
#include "app/viewmodels/client_model.h"
#include "app/viewmodels/forms_model.h"
#include "app/viewmodels/kiosk_model.h"
#include "app/viewmodels/own_card_model.h"
#include "app/viewmodels/review_model.h"
#include "app/viewmodels/room_warning.h"
#include "app/viewmodels/run_model.h"
#include "app/viewmodels/settings_model.h"
#include "app/viewmodels/sync_model.h"
#include "app/viewmodels/transcribe_model.h"
#include "app/viewmodels/undo_model.h"

namespace fairbook::app {

class AppModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(App)
    QML_UNCREATABLE("made by main")
    Q_PROPERTY(fairbook::app::CaptureModel* capture READ capture CONSTANT)
    Q_PROPERTY(fairbook::app::ClientListModel* clients READ clients CONSTANT)
    Q_PROPERTY(fairbook::app::ClientModel* client READ client CONSTANT)
    Q_PROPERTY(fairbook::app::ReviewModel* review READ review CONSTANT)
    Q_PROPERTY(fairbook::app::KioskModel* kiosk READ kiosk CONSTANT)
    Q_PROPERTY(fairbook::app::OwnCardModel* ownCard READ ownCard CONSTANT)
    Q_PROPERTY(fairbook::app::RunModel* run READ run CONSTANT)
    Q_PROPERTY(fairbook::app::SyncModel* sync READ sync CONSTANT)
    Q_PROPERTY(fairbook::app::SettingsModel* settings READ settings CONSTANT)
    Q_PROPERTY(fairbook::app::TranscribeModel* transcribe READ transcribe CONSTANT)
    Q_PROPERTY(fairbook::app::FormsModel* forms READ forms CONSTANT)
    Q_PROPERTY(fairbook::app::UndoModel* undo READ undo CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString problemAction READ problemAction NOTIFY changed)
    Q_PROPERTY(QString roomText READ roomText NOTIFY changed) ///< the disk is nearly full; empty: it is not
    Q_PROPERTY(QString eventName READ eventName NOTIFY changed)
    Q_PROPERTY(QString unsentText READ unsentText NOTIFY changed)
    Q_PROPERTY(int unsent READ unsent NOTIFY changed)
    Q_PROPERTY(QString lastSyncText READ lastSyncText NOTIFY changed)
    Q_PROPERTY(bool online READ online NOTIFY changed)
    Q_PROPERTY(bool enrolled READ enrolled NOTIFY changed)
    Q_PROPERTY(QString companyName READ companyName NOTIFY changed)
    Q_PROPERTY(QString userName READ userName NOTIFY changed)

public:
    AppModel(StoreThread& thread, base::Clock& clock, base::Random& random, QObject* parent = nullptr);
    ~AppModel() override;

    [[nodiscard]] CaptureModel* capture() { return &capture_; }
    [[nodiscard]] ClientListModel* clients() { return &clients_; }
    [[nodiscard]] ClientModel* client() { return &client_; }
    [[nodiscard]] ReviewModel* review() { return &review_; }
    [[nodiscard]] KioskModel* kiosk() { return &kiosk_; }
    [[nodiscard]] OwnCardModel* ownCard() { return &ownCard_; }
    [[nodiscard]] RunModel* run() { return &run_; }
    [[nodiscard]] SyncModel* sync() { return &sync_; }
    [[nodiscard]] SettingsModel* settings() { return &settings_; }
    [[nodiscard]] TranscribeModel* transcribe() { return &transcribe_; }
    [[nodiscard]] FormsModel* forms() { return &forms_; }
    [[nodiscard]] UndoModel* undo() { return &undo_; }
    [[nodiscard]] QString problem() const { return problem_; }
    [[nodiscard]] QString problemAction() const { return problem_.isEmpty() ? QString() : tr("Understood"); }
    [[nodiscard]] QString roomText() const { return room_.text(); }
    [[nodiscard]] QString eventName() const { return capture_.eventName(); }
    [[nodiscard]] QString unsentText() const;
    [[nodiscard]] int unsent() const { return sync_.onDevice(); }
    [[nodiscard]] QString lastSyncText() { return sync_.lastSyncText(); }
    [[nodiscard]] bool online() const { return sync_.online(); }
    [[nodiscard]] bool enrolled() const { return settings_.enrolled(); }
    [[nodiscard]] QString companyName() const { return settings_.companyName(); }
    [[nodiscard]] QString userName() const { return settings_.userName(); }

    Q_INVOKABLE void dismissProblem();
    Q_INVOKABLE void hideRoom();
    Q_INVOKABLE void flush(); ///< when the window loses the focus or closes: drafts go to the disk now
    /// After the translator was changed: every text is read again.
    void retranslate();

signals:
    void changed();

private:
    void setProblem(const QString& text);

    StoreAccess access_;
    UndoModel undo_;
    CaptureModel capture_;
    ClientListModel clients_;
    ClientModel client_;
    ReviewModel review_;
    RunModel run_;
    KioskModel kiosk_;
    OwnCardModel ownCard_;
    SyncModel sync_;
    SettingsModel settings_;
    TranscribeModel transcribe_;
    FormsModel forms_;
    RoomWarning room_;
    QTimer roomTimer_; ///< others fill the disk too
    QString problem_;
};

} // namespace fairbook::app

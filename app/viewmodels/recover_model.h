// app/viewmodels/recover_model.h: the base cannot be opened, so nothing else can be shown: why, and the way out of it.
// A damaged base is put aside and made anew of what it still says (shared/store/recover.h).
#pragma once

#include <filesystem>
#include <memory>

#include <QObject>
#include <QThread>
#include <QtQml/qqmlregistration.h>

#include "shared/base/error.h"
#include "shared/base/instant.h"
#include "shared/base/random.h"
#include "shared/store/recover.h"

namespace fairbook::app {

class RecoverModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main")
    /// damaged: recover() helps; locked: only closing helps; working; done: open() goes on; failed: see problem.
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString unsentText READ unsentText NOTIFY changed)
    Q_PROPERTY(QString recordsText READ recordsText NOTIFY changed)
    Q_PROPERTY(QString enrolText READ enrolText NOTIFY changed)
    Q_PROPERTY(bool holes READ holes NOTIFY changed)
    Q_PROPERTY(QString aside READ aside NOTIFY changed)

public:
    /// `problem`: why it cannot be opened, for a person.
    RecoverModel(std::filesystem::path folder, bool damaged, QString problem, base::Clock& clock, base::Random& random,
                 QObject* parent = nullptr);
    ~RecoverModel() override;

    [[nodiscard]] QString state() const { return state_; }
    [[nodiscard]] QString problem() const { return problem_; }
    [[nodiscard]] QString unsentText() const;
    [[nodiscard]] QString recordsText() const; ///< empty: none
    [[nodiscard]] QString enrolText() const;   ///< what is still to be done; empty: nothing
    [[nodiscard]] bool holes() const { return told_.holes; }
    [[nodiscard]] QString aside() const;

    Q_INVOKABLE void recover();
    Q_INVOKABLE void open() { emit opened(); }
    Q_INVOKABLE void leave() { emit left(); }

signals:
    void changed();
    void opened(); ///< the base may be opened again
    void left();

private:
    void finish();

    std::filesystem::path folder_;
    base::Clock& clock_;
    base::Random& random_;
    QString state_, problem_, failure_;
    store::Recovered told_;
    /// The thread that owns SQLite: there is no StoreThread before there is a base.
    std::unique_ptr<QThread> thread_;
};

} // namespace fairbook::app

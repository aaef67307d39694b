#include "app/viewmodels/store_access.h"

#include <QCoreApplication>
#include <QEvent>

namespace fairbook::app {

StoreAccess::StoreAccess(StoreThread& thread, base::Clock& clock, base::Random& random, QObject* parent)
    : QObject(parent), thread_(thread), clock_(clock), random_(random)
{}

void StoreAccess::write(QObject* context, WriteJob job, const QString& said,
                        std::function<void(const store::Committed&)> then)
{
    ask(context, std::move(job), [this, said, then = std::move(then)](const Commit& done) {
        if (!done) {
            const auto name = base::codeName(done.error().code);
            emit refused(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                         QString::fromStdString(done.error().detail));
            return;
        }
        if (then)
            then(*done);
        if (!said.isEmpty() && done->lastNumber > 0) // 0: there was nothing to write
            emit undoable(done->lastNumber, said);
        emit changed();
    });
}

void StoreAccess::undo(std::int64_t lastNumber)
{
    write(this, [lastNumber](store::DeviceStore& store) { return store.undo(lastNumber); }, {});
}

void StoreAccess::drain()
{
    constexpr int roundsMax = 50; // an answer may lead to a question; a run of sync would go on for ever
    std::uint64_t before = 0;
    for (int round = 0; round < roundsMax && thread_.posted() != before; ++round) {
        thread_.run([](store::DeviceStore&) {}).waitForFinished();
        before = thread_.posted();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
    }
}

} // namespace fairbook::app

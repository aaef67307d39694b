#include "app/viewmodels/store_access.h"

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
        if (!said.isEmpty())
            emit undoable(done->lastNumber, said);
        emit changed();
    });
}

void StoreAccess::undo(std::int64_t lastNumber)
{
    write(this, [lastNumber](store::DeviceStore& store) { return store.undo(lastNumber); }, {});
}

} // namespace fairbook::app

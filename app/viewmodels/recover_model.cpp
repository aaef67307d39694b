#include "app/viewmodels/recover_model.h"

#include "app/viewmodels/texts.h"

namespace fairbook::app {

RecoverModel::RecoverModel(std::filesystem::path folder, bool damaged, QString problem, base::Clock& clock,
                           base::Random& random, QObject* parent)
    : QObject(parent), folder_(std::move(folder)), clock_(clock), random_(random),
      state_(damaged ? QStringLiteral("damaged") : QStringLiteral("locked")), problem_(std::move(problem))
{}

RecoverModel::~RecoverModel()
{
    if (thread_)
        thread_->wait(); // never half-way; it would be safe, but its result is wanted
}

QString RecoverModel::unsentText() const
{
    return told_.unsent == 0
               ? tr("Nothing was waiting to be sent")
               : tr("%n change(s) that were not sent yet are safe", nullptr, static_cast<int>(told_.unsent));
}

QString RecoverModel::recordsText() const
{
    return told_.records == 0 ? QString()
                              : tr("%n record(s) of the server were kept; the rest comes with the next sync", nullptr,
                                   static_cast<int>(told_.records));
}

QString RecoverModel::enrolText() const
{
    return told_.enrolled ? QString() : tr("This device has to join its company once more: ask for an invitation.");
}

QString RecoverModel::aside() const
{
    return QString::fromStdString(told_.aside.string());
}

void RecoverModel::recover()
{
    if (state_ != QLatin1String("damaged") && state_ != QLatin1String("failed"))
        return;
    state_ = QStringLiteral("working");
    emit changed();
    thread_.reset(QThread::create([this] {
        try {
            auto told = store::recover(folder_, clock_, random_);
            if (told)
                told_ = std::move(*told);
            else if (told.error().code != base::Code::exists) // somebody has mended it meanwhile
                failure_ = Texts::refusal(told.error().code);
        } catch (const base::StoreError& error) {
            failure_ = Texts::fault(error.fault());
        }
    }));
    connect(thread_.get(), &QThread::finished, this, &RecoverModel::finish);
    thread_->start();
}

void RecoverModel::finish()
{
    problem_ = std::exchange(failure_, QString());
    state_ = problem_.isEmpty() ? QStringLiteral("done") : QStringLiteral("failed");
    emit changed();
}

} // namespace fairbook::app

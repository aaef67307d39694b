#include "app/viewmodels/app_model.h"

#include "app/viewmodels/texts.h"

namespace fairbook::app {
namespace {

constexpr int roomIntervalMs = 60'000;

} // namespace

AppModel::AppModel(StoreThread& thread, base::Clock& clock, base::Random& random, QObject* parent)
    : QObject(parent), access_(thread, clock, random), undo_(access_), capture_(access_), clients_(access_),
      client_(access_), review_(access_), run_(access_), kiosk_(access_, run_), ownCard_(access_),
      sync_(access_, thread), settings_(access_), transcribe_(access_), forms_(access_)
{
    connect(&access_, &StoreAccess::failed, this, [this](base::StoreFault fault) { setProblem(Texts::fault(fault)); });
    connect(&access_, &StoreAccess::refused, this, [this](const QString& code, const QString&) {
        setProblem(code == QLatin1String("too_long")
                       ? tr("This is too long to be saved in one piece. Shorten the text.")
                       : tr("This could not be saved (%1).").arg(code));
    });
    connect(&settings_, &SettingsModel::eventChanged, this,
            [this](const QString& key, const QString& name, const QString& country) {
                capture_.setEvent(key, name, country);
                clients_.setEvent(key);
                transcribe_.setEvent(key, country);
                run_.setEvent(key, country);
                if (!country.isEmpty()) {
                    client_.setRegion(country);
                    review_.setRegion(country);
                }
                emit changed();
            });
    connect(&settings_, &SettingsModel::identityChanged, &capture_, &CaptureModel::setUser);
    connect(&settings_, &SettingsModel::identityChanged, &transcribe_, &TranscribeModel::setUser);
    connect(&settings_, &SettingsModel::identityChanged, &run_, &RunModel::setUser);
    connect(&sync_, &SyncModel::changed, &transcribe_, &TranscribeModel::followSync);
    connect(&transcribe_, &TranscribeModel::wanted, &sync_, &SyncModel::syncSoon);
    connect(&settings_, &SettingsModel::languageChanged, &capture_, &CaptureModel::setLanguage);
    connect(&settings_, &SettingsModel::languageChanged, &run_, &RunModel::setAppLanguage);
    connect(&settings_, &SettingsModel::changed, &ownCard_,
            [this] { ownCard_.setIdentity(settings_.userName(), settings_.companyName()); });
    connect(&settings_, &SettingsModel::languageChanged, &forms_, &FormsModel::setLanguage);
    connect(&settings_, &SettingsModel::identityChanged, &forms_, &FormsModel::setUser);
    connect(&settings_, &SettingsModel::changed, this, &AppModel::changed);
    connect(&sync_, &SyncModel::changed, this, [this] {
        room_.look(sync_.room());
        emit changed();
    });
    connect(&roomTimer_, &QTimer::timeout, &sync_, &SyncModel::reload);
    roomTimer_.start(roomIntervalMs);
    connect(&sync_, &SyncModel::changed, client_.photos(), [this] { client_.photos()->followSync(sync_.state()); });
    connect(client_.photos(), &PhotosModel::wanted, &sync_, &SyncModel::syncSoon);
    connect(&clients_, &ClientListModel::opened, &client_, &ClientModel::load);
    connect(&client_, &ClientModel::reviewAsked, &review_, &ReviewModel::open);
}

AppModel::~AppModel()
{
    access_.drain();
}

QString AppModel::unsentText() const
{
    return unsent() == 0 ? tr("all sent") : tr("%n unsent", nullptr, unsent());
}

void AppModel::dismissProblem()
{
    setProblem({});
}

void AppModel::hideRoom()
{
    room_.hide();
    emit changed();
}

void AppModel::flush()
{
    capture_.flush();
    transcribe_.flush();
    run_.flush();
    ownCard_.flush();
    forms_.flush();
}

void AppModel::retranslate()
{
    client_.retranslate();
    review_.retranslate();
    run_.retranslate();
    sync_.retranslate();
    settings_.retranslate();
    transcribe_.retranslate();
    forms_.retranslate();
    clients_.reload();
    emit capture_.changed();
    emit capture_.formChanged();
    emit undo_.changed();
    emit changed();
}

void AppModel::setProblem(const QString& text)
{
    problem_ = text;
    emit changed();
}

} // namespace fairbook::app

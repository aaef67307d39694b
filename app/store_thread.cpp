#include "app/store_thread.h"

namespace fairbook::app {

StoreThread::StoreThread(std::unique_ptr<store::DeviceStore> store) : worker_(new QObject), store_(std::move(store))
{
    thread_.setObjectName(QStringLiteral("store"));
    worker_->moveToThread(&thread_);
    QObject::connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.start();
}

StoreThread::~StoreThread()
{
    QMetaObject::invokeMethod(
        worker_, [this] { thread_.quit(); }, Qt::QueuedConnection);
    thread_.wait();
}

void StoreThread::post(std::function<void(store::DeviceStore&)> job)
{
    ++posted_;
    QMetaObject::invokeMethod(
        worker_, [store = store_, work = std::move(job)] { work(*store); }, Qt::QueuedConnection);
}

} // namespace fairbook::app

// How a run of RunModel ends: as a response, or by nobody's wish; nothing of it is lost on the way.
#include <memory>

#include "app/viewmodels/run_model.h"
#include "app/viewmodels/texts.h"

namespace fairbook::app {

void RunModel::finishLater()
{
    end(Ending::later);
}

void RunModel::done()
{
    end(Ending::done);
}

void RunModel::end(Ending ending)
{
    if (!run_ || finished_)
        return;
    if (trial_) {
        draftTimer_.stop();
        close();
        return;
    }
    if (filesOnTheWay_ > 0) {
        endsWhenKept_ = ending;
        return;
    }
    draftTimer_.stop();
    coupon_.clear();
    const bool visitor = run_->filledBy == exchange::FilledBy::visitor;
    const QString said = visitor                   ? QString()
                         : ending == Ending::later ? tr("Answers saved on this device, to be finished later")
                                                   : tr("Answers saved on this device");
    if (ending == Ending::later && run_->answers.empty())
        dropDraft();
    else
        write(*run_, ending, said);
    if (visitor && ending == Ending::done) {
        finished_ = true;
        emit changed();
        return;
    }
    close();
}

void RunModel::write(const Run& run, Ending ending, const QString& said)
{
    ending_ = run;
    const auto coupon = std::make_shared<std::string>();
    store().write(
        this,
        [run, ending, asker = asker_, coupon, &random = store().random()](store::DeviceStore& store) {
            const EndedRun ended = endRun(run, ending, asker, store, random);
            *coupon = ended.coupon;
            auto committed = store.commit(ended.gesture);
            if (committed)
                store.dropDraft(runDraft);
            return committed;
        },
        said,
        [this, coupon, response = run.response](const store::Committed&) {
            ending_.reset();
            if (!coupon->empty())
                giveCoupon(Texts::of(*coupon), response);
        });
}

/// To whom it belongs: on the page of thanks, or to be said aloud.
void RunModel::giveCoupon(const QString& code, base::Id response)
{
    if (finished_ && run_ && run_->response == response)
        coupon_ = code;
    else
        couponToTell_ = code;
    emit changed();
}

void RunModel::dismissCoupon()
{
    couponToTell_.clear();
    emit changed();
}

/// The draft is still there, and so is the way to it.
void RunModel::endFailed()
{
    if (std::exchange(filesOnTheWay_, 0) > 0)
        fileArrived();
    if (!ending_)
        return;
    unfinished_ = std::exchange(ending_, std::nullopt);
    emit changed();
}

/// Done may have been said while a signature was on its way to the disk.
void RunModel::fileArrived()
{
    filesOnTheWay_ = std::max(filesOnTheWay_ - 1, 0);
    if (filesOnTheWay_ == 0 && endsWhenKept_)
        end(*std::exchange(endsWhenKept_, std::nullopt));
}

void RunModel::close()
{
    const QString client = run_ && !run_->client.none() ? Texts::of(run_->client.text()) : QString();
    run_.reset();
    finished_ = false;
    trial_ = false;
    coupon_.clear();
    clientName_.clear();
    thumbs_.clear();
    questions_.setRows({});
    sections_.setRows({});
    emit changed();
    emit ended(client);
}

void RunModel::dropDraft()
{
    store().ask(
        this,
        [](store::DeviceStore& store) {
            store.dropDraft(runDraft);
            return true;
        },
        [](bool) {});
}

} // namespace fairbook::app

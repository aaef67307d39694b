// KioskPage.qml: the whole window for a visitor: come, answer, thanks. Large, one question at a time, nothing of the
// staff's and nothing of the visitor before.
pragma ComponentBehavior: Bound
import QtQuick
import Fairbook.Ui

FocusScope {
    id: root
    required property var kiosk
    required property var run

    readonly property string page: root.kiosk.state
    readonly property bool narrow: width < 600

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    KioskStart {
        anchors.fill: parent
        visible: root.page === "start"
        focus: visible
        title: root.kiosk.title
        languages: root.kiosk.languages
        narrow: root.narrow
        onBegun: language => root.kiosk.begin(language)
        onLeaveRequested: root.kiosk.askPin()
    }
    KioskQuestion {
        objectName: "kioskQuestion"
        anchors.fill: parent
        visible: root.page === "asking"
        focus: visible
        viewModel: root.run
        narrow: root.narrow
        secondsLeft: root.kiosk.secondsLeft
        onStayed: root.kiosk.touch()
        onAbandoned: root.kiosk.again()
    }
    KioskThanks {
        anchors.fill: parent
        visible: root.page === "thanks"
        focus: visible
        text: root.run.thanks
        coupon: root.run.coupon
        couponImage: root.kiosk.couponImage
        couponHint: root.run.words.coupon
        onFinished: root.kiosk.again()
    }
    KioskPin {
        anchors.fill: parent
        visible: root.page === "leaving"
        focus: visible
        problem: root.kiosk.pinProblem
        checking: root.kiosk.checking
        onEntered: pin => root.kiosk.leave(pin)
        onBack: root.kiosk.again()
    }
}

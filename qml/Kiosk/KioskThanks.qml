// KioskThanks.qml: thanks, and the code of a gift where one was promised: to be read aloud, or photographed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property string text
    required property string coupon
    required property string couponImage
    required property string couponHint
    signal finished()

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.spaceLarge, 560)
        spacing: Theme.spaceLarge

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "confirmed"
            size: 72
            strokeWidth: 1.4
            color: Theme.success
        }
        FbText {
            Layout.fillWidth: true
            text: root.text
            font: Theme.display
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }
        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            visible: root.coupon.length > 0
            implicitWidth: 240
            implicitHeight: 240
            radius: Theme.radius
            color: "white"
            Image {
                anchors.fill: parent
                anchors.margins: Theme.spaceSmall
                source: root.couponImage
                fillMode: Image.PreserveAspectFit
                smooth: false
                Accessible.ignored: true
            }
        }
        FbText {
            objectName: "kioskCoupon"
            Layout.fillWidth: true
            visible: root.coupon.length > 0
            text: root.coupon
            font: Theme.display
            horizontalAlignment: Text.AlignHCenter
        }
        FbText {
            Layout.fillWidth: true
            visible: root.coupon.length > 0
            text: root.couponHint
            color: Theme.textSoft
            horizontalAlignment: Text.AlignHCenter
        }
        FbButton {
            objectName: "kioskFinish"
            Layout.alignment: Qt.AlignHCenter
            Layout.minimumHeight: 64
            Layout.minimumWidth: 200
            variant: FbButton.Tonal
            iconName: "check"
            text: "OK"
            font: Theme.title
            onClicked: root.finished()
        }
    }
}

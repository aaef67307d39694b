// TodayList.qml: the visitors of today on this device, latest first.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fairbook.Ui

ListView {
    id: root
    required property var today
    signal opened(key: string)

    model: today
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    ScrollBar.vertical: FbScrollBar {}
    delegate: ListRow {
        id: row
        required property string key
        required property string time
        required property string name
        required property string grade
        required property string delivery
        width: ListView.view.width
        text: name
        detail: time
        lines: 0
        onClicked: root.opened(key)

        GradeBadge { grade: row.grade }
        StateBadge {
            delivery: row.delivery
            brief: true
        }
    }

    EmptyState {
        anchors.centerIn: parent
        visible: root.count === 0
        iconName: "capture"
        title: qsTr("Nobody yet today")
        text: qsTr("The first visitor you save will stand here.")
    }
}

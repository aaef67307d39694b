// GradeBadge.qml: the letter a visitor was given. The letter speaks; the weight of the ground only helps the eye.
import QtQuick
import Fairbook.Ui

Rectangle {
    id: root
    required property string grade

    implicitWidth: Math.round(24 * Math.max(1, Theme.textFactor))
    implicitHeight: implicitWidth
    radius: 7
    visible: grade.length > 0
    color: grade === "A" ? Theme.primary : grade === "B" ? Theme.primaryContainer : "transparent"
    border.width: grade === "A" || grade === "B" ? 0 : 1
    border.color: Theme.outline
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Grade %1").arg(grade)

    Text {
        anchors.centerIn: parent
        text: root.grade
        font: Theme.captionStrong
        color: {
            if (root.grade === "A")
                return Theme.textOnPrimary;
            return root.grade === "B" ? Theme.textOnPrimaryContainer : Theme.textSoft;
        }
        Accessible.ignored: true
    }
}

// Avatar.qml: the first letters of a name on one of six quiet grounds, always the same for the same name.
import QtQuick
import Fairbook.Ui

Rectangle {
    id: root
    required property string name
    property real size: 40

    readonly property var grounds: Theme.dark
        ? ["#1F4A47", "#2B4257", "#4A3A56", "#55402C", "#334A2C", "#503840"]
        : ["#CFE8E3", "#D5E3F0", "#E6DDF0", "#F3E3CF", "#DDEBD3", "#F1DCE2"]
    readonly property var inks: Theme.dark
        ? ["#BDE9E2", "#C3DDF5", "#E5D3F5", "#F5DDBF", "#CFE8C3", "#F5D1DB"]
        : ["#0B4744", "#1E4161", "#4B3468", "#5F3F14", "#2B4C1C", "#66283B"]
    readonly property int tint: {
        let sum = 0;
        for (let i = 0; i < name.length; ++i)
            sum = (sum * 31 + name.charCodeAt(i)) % 997;
        return sum % grounds.length;
    }
    readonly property string initials: {
        const words = name.split(/[\s,.«»"“”()&-]+/).filter(word => word.length > 0);
        return words.slice(0, 2).map(word => word.charAt(0).toUpperCase()).join("");
    }

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: grounds[tint]
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        text: root.initials
        font.family: Theme.family
        font.pixelSize: root.size * 0.38
        font.weight: Font.Medium
        color: root.inks[root.tint]
        Accessible.ignored: true
    }
}

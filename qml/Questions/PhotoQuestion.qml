// PhotoQuestion.qml: a photo as an answer: a file, as everywhere where there is no camera.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Fairbook.Ui

RowLayout {
    id: root
    required property var question ///< a QuestionDelegate

    spacing: Theme.space

    Image {
        objectName: "answerThumb"
        visible: root.question.thumb.length > 0
        Layout.preferredWidth: 120
        Layout.preferredHeight: 90
        source: root.question.thumb
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        Accessible.role: Accessible.Graphic
        Accessible.name: root.question.viewModel.words.thePhoto
    }
    FbButton {
        variant: FbButton.Tonal
        iconName: "camera"
        text: root.question.thumb.length > 0 ? root.question.viewModel.words.anotherPhoto : root.question.viewModel.words.addPhoto
        onClicked: chooser.open()
    }
    FbButton {
        visible: root.question.thumb.length > 0
        variant: FbButton.Plain
        text: root.question.viewModel.words.takeAway
        onClicked: root.question.viewModel.clear(root.question.key)
    }
    Item { Layout.fillWidth: true }

    FileDialog {
        id: chooser
        title: qsTr("Choose a photo")
        nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)")]
        onAccepted: root.question.viewModel.takePhoto(root.question.key, selectedFile)
    }
}

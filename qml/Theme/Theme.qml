// Theme.qml: every colour, size and letter of Fairbook. Material 3 conventions, colours of our own: deep teal for what
// can be done, amber only for what needs attention. Pairs of text and ground are WCAG AA (tests/qml/tst_Theme.qml).
pragma Singleton
import QtQuick

QtObject {
    id: root

    enum WidthClass { Compact, Medium, Expanded, Large, Extra }

    // What the person chose: "system", "light" or "dark", and how large the letters are.
    property string mode: "system"
    property real textFactor: 1.0
    property bool reducedMotion: false

    readonly property SystemPalette desktop: SystemPalette {}
    readonly property bool dark: mode === "dark" || (mode === "system" && desktop.window.hslLightness < 0.5)

    // Grounds, from the page itself to what lies highest on it.
    readonly property color surface: dark ? "#0F1514" : "#F4F7F5"
    readonly property color surfaceRaised: dark ? "#18201F" : "#FFFFFF"
    readonly property color surfaceSunken: dark ? "#131A19" : "#EDF2EF"
    readonly property color surfaceHigh: dark ? "#232D2B" : "#E5ECE9"
    readonly property color surfaceHighest: dark ? "#2F3A38" : "#DAE3DF"
    readonly property color bar: dark ? "#121918" : "#FBFCFB"

    // Letters and lines.
    readonly property color text: dark ? "#E3EAE7" : "#15201E"
    readonly property color textSoft: dark ? "#B0BDB9" : "#4A5854"
    readonly property color textFaint: dark ? "#93A19D" : "#5F6D69"
    readonly property color outline: dark ? "#7C8A86" : "#76847F"
    readonly property color divider: dark ? "#303B39" : "#D5DED9"

    // Roles.
    readonly property color primary: dark ? "#86D1C8" : "#0D5F5B"
    readonly property color textOnPrimary: dark ? "#00322F" : "#FFFFFF"
    readonly property color primaryContainer: dark ? "#164D49" : "#CDE8E3"
    readonly property color textOnPrimaryContainer: dark ? "#CBF0EA" : "#06322F"
    readonly property color tonal: dark ? "#263A38" : "#DDEAE7"
    readonly property color textOnTonal: dark ? "#CFE5E1" : "#173735"
    readonly property color warning: dark ? "#F2BC66" : "#855000"
    readonly property color warningContainer: dark ? "#443010" : "#FDECCB"
    readonly property color textOnWarningContainer: dark ? "#FCE3B8" : "#472B00"
    readonly property color warningLine: dark ? "#8A672B" : "#EFC274"
    readonly property color error: dark ? "#F4B5AE" : "#AC2B20"
    readonly property color errorContainer: dark ? "#5E211B" : "#FBE0DC"
    readonly property color textOnErrorContainer: dark ? "#FFDAD5" : "#551009"
    readonly property color success: dark ? "#8DD5A5" : "#1B6A3B"
    readonly property color successContainer: dark ? "#1B4429" : "#D5EFDC"
    readonly property color textOnSuccessContainer: dark ? "#CDF2D7" : "#0A3A1D"
    readonly property color inverse: dark ? "#DFE7E4" : "#22302D"
    readonly property color textOnInverse: dark ? "#1A2422" : "#F0F5F2"
    readonly property color primaryOnInverse: dark ? "#0D5F5B" : "#93DDD4"
    readonly property color scrim: dark ? "#A0000000" : "#66101A18"
    readonly property color stage: "#0B100F" // under a photo: dark in both themes
    readonly property color textOnStage: "#F2F6F4"
    readonly property color textSoftOnStage: "#B9C5C1"
    readonly property color primaryOnStage: "#93DDD4"
    readonly property color focus: dark ? "#A9E6DE" : "#0A4A47"

    // Spaces (pixels), in steps of four.
    readonly property int spaceTiny: 4
    readonly property int spaceSmall: 8
    readonly property int spaceMedium: 12
    readonly property int space: 16
    readonly property int spaceLarge: 24
    readonly property int spaceHuge: 40

    readonly property int radiusSmall: 8
    readonly property int radius: 12
    readonly property int radiusLarge: 16
    readonly property int radiusHuge: 24

    readonly property int target: 48
    readonly property int fieldHeight: Math.round(40 + 16 * textFactor)
    readonly property int barHeight: 60
    readonly property int iconSize: 24
    readonly property int iconSmall: 18
    readonly property int readableWidth: 720
    readonly property int listPaneWidth: 400

    // Milliseconds.
    readonly property int quick: reducedMotion ? 0 : 110
    readonly property int calm: reducedMotion ? 0 : 190

    // Letters.
    readonly property string family: "Roboto"
    readonly property font display: scaled(30, Font.Medium)
    readonly property font headline: scaled(24, Font.Medium)
    readonly property font title: scaled(19, Font.Medium)
    readonly property font subtitle: scaled(16, Font.Medium)
    readonly property font body: scaled(16, Font.Normal)
    readonly property font bodySmall: scaled(14, Font.Normal)
    readonly property font label: scaled(14, Font.Medium)
    readonly property font caption: scaled(12, Font.Normal)
    readonly property font captionStrong: scaled(12, Font.Medium)

    function scaled(pixels: int, weight: int): font {
        return Qt.font({ family: family, pixelSize: Math.round(pixels * textFactor), weight: weight });
    }

    /// `width` of the window, in pixels.
    function widthClass(width: real): int {
        if (width < 600)
            return Theme.Compact;
        if (width < 840)
            return Theme.Medium;
        if (width < 1200)
            return Theme.Expanded;
        return width < 1600 ? Theme.Large : Theme.Extra;
    }

    /// `colour` as thin as `opacity` says; for hovered and pressed grounds.
    function veil(colour: color, opacity: real): color {
        return Qt.rgba(colour.r, colour.g, colour.b, opacity);
    }

    /// The pieces of a line that are there, with commas between them.
    function joined(pieces: var): string {
        return pieces.filter(piece => piece.length > 0).join(", ");
    }
}

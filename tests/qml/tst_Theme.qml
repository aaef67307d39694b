import QtQuick
import QtTest
import Fairbook.Ui

TestCase {
    id: root
    name: "Theme"

    function cleanup() {
        Theme.mode = "light";
        Theme.textFactor = 1;
    }

    function channel(value) {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function luminance(colour) {
        return 0.2126 * channel(colour.r) + 0.7152 * channel(colour.g) + 0.0722 * channel(colour.b);
    }

    // Source: WCAG 2.1, 1.4.3.
    function contrast(one, other) {
        const a = luminance(one);
        const b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    function test_wordsCanBeReadInEveryTheme_data() {
        const pairs = [
            ["text", "surface"], ["text", "surfaceRaised"], ["text", "surfaceHigh"], ["text", "surfaceSunken"], ["text", "bar"],
            ["textSoft", "surface"], ["textSoft", "surfaceRaised"], ["textSoft", "surfaceHigh"], ["textSoft", "surfaceSunken"],
            ["textFaint", "surface"], ["textFaint", "surfaceRaised"], ["textFaint", "surfaceHigh"],
            ["primary", "surface"], ["primary", "surfaceRaised"], ["primary", "surfaceSunken"],
            ["textOnPrimary", "primary"], ["textOnPrimaryContainer", "primaryContainer"], ["textOnTonal", "tonal"],
            ["warning", "surface"], ["warning", "surfaceRaised"], ["warning", "warningContainer"],
            ["textOnWarningContainer", "warningContainer"], ["error", "surfaceRaised"],
            ["textOnErrorContainer", "errorContainer"], ["success", "surfaceRaised"], ["success", "surface"],
            ["textOnSuccessContainer", "successContainer"], ["textOnInverse", "inverse"], ["primaryOnInverse", "inverse"],
            ["textOnStage", "stage"], ["textSoftOnStage", "stage"], ["primaryOnStage", "stage"],
        ];
        const rows = [];
        for (const mode of ["light", "dark"]) {
            for (const [ink, ground] of pairs)
                rows.push({ tag: mode + " " + ink + " on " + ground, mode: mode, ink: ink, ground: ground });
        }
        return rows;
    }

    function test_wordsCanBeReadInEveryTheme(data) {
        Theme.mode = data.mode;
        const ratio = contrast(Theme[data.ink], Theme[data.ground]);
        verify(ratio >= 4.5, "contrast " + ratio.toFixed(2));
    }

    function test_linesOfFieldsCanBeSeen_data() {
        return [{ tag: "light" }, { tag: "dark" }];
    }

    // Source: WCAG 2.1, 1.4.11.
    function test_linesOfFieldsCanBeSeen(data) {
        Theme.mode = data.tag;
        verify(contrast(Theme.outline, Theme.surfaceRaised) >= 3);
        verify(contrast(Theme.focus, Theme.surface) >= 3);
    }

    function test_widthDecidesTheLayout_data() {
        return [
            { tag: "small phone", width: 360, expected: Theme.Compact },
            { tag: "last compact", width: 599, expected: Theme.Compact },
            { tag: "first medium", width: 600, expected: Theme.Medium },
            { tag: "first expanded", width: 840, expected: Theme.Expanded },
            { tag: "first large", width: 1200, expected: Theme.Large },
            { tag: "first extra", width: 1600, expected: Theme.Extra },
        ];
    }

    function test_widthDecidesTheLayout(data) {
        compare(Theme.widthClass(data.width), data.expected);
    }

    function test_largerLettersAreLargerEverywhere() {
        const before = Theme.body.pixelSize;
        Theme.textFactor = 1.4;
        verify(Theme.body.pixelSize > before);
        verify(Theme.caption.pixelSize > 12);
    }
}

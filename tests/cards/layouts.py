"""How cards are printed: thirty-six layouts in a small notation, paper and ink, fonts.

A layout is columns; a column is `side x y: words`: l, c or r of a point that is a share of the card. A word is what to
print and its size in thousandths of the card's height:
  N name, n name in two rows, C company, T title, P phones in rows, p phones in one row, E e-mail, W site,
  A address in its rows, a address in one row, S e-mail and site in one row, O a round logo, - a rule, _ a gap
"""
from PIL import Image, ImageDraw, ImageFont

WIDE, EURO, TALL = (1063, 591), (1004, 650), (591, 1063)

# size, columns, labels (none, words, letters, icons), name in capitals, panel (none, left, bottom, top)
LAYOUTS = [
    (WIDE, "l .06 .10: C62 _40 N80 T48 _60 P44 E44 W44", "words", 0, ""),
    (WIDE, "l .06 .12: N78 T46; r .94 .12: C58; l .06 .58: P42 E42; r .94 .58: W42 A38", "words", 0, ""),
    (WIDE, "c .50 .10: C70 _30 N76 T46 _50 p40 S40 a36", "none", 0, ""),
    (WIDE, "c .50 .14: N84 T46 -6 _20 C56 _20 P40 E40", "letters", 1, ""),
    (WIDE, "r .94 .10: C60 _60 N76 T46 _40 P42 E42 W42", "none", 0, ""),
    (WIDE, "l .06 .42: N74 T44 _30 P40 E40; l .06 .08: O180; r .94 .10: C56; r .94 .70: W40 A36", "letters", 0, ""),
    (WIDE, "l .40 .14: N74 T44 _50 P42 E42 W42 A38; l .06 .16: O200", "words", 0, ""),
    (WIDE, "l .40 .16: N72 T44 C50 _50 P42 E42 W42", "none", 0, "left"),
    (WIDE, "l .06 .08: n84 T46 _40 P42 E42; r .94 .74: C56 W42", "words", 1, ""),
    (WIDE, "l .06 .12: C64; l .06 .62: N66 T42; r .94 .56: P42 E42 W42", "icons", 0, ""),
    (WIDE, "c .50 .16: C78 -6 _30 N70 T44; c .50 .76: p40 S40", "none", 0, ""),
    (WIDE, "l .06 .10: N76 T46 _120 P42 E42 W42; r .94 .10: C60; r .94 .64: A38", "icons", 0, ""),
    (WIDE, "l .06 .14: T44 N80 _80 C50 A38; r .94 .56: P42 E42", "words", 0, ""),
    (WIDE, "c .50 .12: O130 N70 T44 C50 _20 p40 S40", "none", 0, ""),
    (WIDE, "l .06 .10: C58 N78 T44; l .06 .72: P42; r .94 .72: E42 W42", "letters", 1, "bottom"),
    (WIDE, "l .06 .07: C60; l .06 .40: N78 T46 _30 P42 E42 W42", "none", 0, "top"),
    (EURO, "l .07 .10: C56 _50 N72 T42 _60 P38 E38 W38 A34", "words", 0, ""),
    (EURO, "c .50 .12: N76 T42 _30 C52 _50 P38 E38 W38 a32", "letters", 0, ""),
    (EURO, "r .93 .12: N70 T42 _60 P40 E40 W40 _30 A36; l .07 .12: C54", "none", 0, ""),
    (EURO, "l .07 .12: N74 T44 C48 -5 _30 P38 E38 W38 A34", "icons", 1, ""),
    (EURO, "l .07 .14: O170; l .32 .16: C60 _90 N68 T42 _40 P38 E38", "words", 0, ""),
    (EURO, "l .07 .16: n80 T42 _60 A34; r .93 .58: P38 E38 W38", "none", 0, ""),
    (EURO, "c .50 .20: N78 T44 _120 C52 _40 S36 p36", "none", 1, ""),
    (EURO, "l .38 .12: C54 _50 N66 T42 _40 P38 E38 W38 A32", "letters", 0, "left"),
    (TALL, "c .50 .10: O110 C36 _60 N40 T26 _80 P26 E25 W25", "none", 0, ""),
    (TALL, "l .09 .12: N40 T26 _40 C34 _200 P26 E25 W25", "words", 0, ""),
    (TALL, "c .50 .18: n44 T26 -3 _60 C34 _80 P26 E25", "letters", 1, ""),
    (TALL, "l .09 .08: C36 _160 N38 T26 _60 P26 E25 W25 A22", "none", 0, "top"),
    (WIDE, "l .06 .16: N70 T44; l .06 .52: C50 A36 ; r .94 .16: P42; r .94 .66: E42 W42", "words", 0, ""),
    (WIDE, "c .50 .34: N90 T48; c .50 .08: C50; c .50 .80: p38 S38", "none", 0, ""),
    (WIDE, "l .06 .10: P40 E40 W40; r .94 .10: C56; r .94 .58: N76 T46", "letters", 0, ""),
    (WIDE, "l .06 .12: N60 T40 _20 P38 E38 W38 A34 _20 C46", "words", 1, ""),
    (EURO, "l .07 .08: C50 A34 _50 N72 T42 _50 P40 E40", "words", 0, ""),
    (EURO, "c .50 .10: C56 -5 A32 _50 N70 T42 _40 p36 S36", "none", 0, "bottom"),
    (WIDE, "l .06 .56: N72 T44; r .94 .12: P42 E42 W42 A36; l .06 .12: C62", "icons", 0, ""),
    (WIDE, "l .06 .12: C54 _30 N78 T44; l .06 .72: E40 W40; r .94 .70: P40", "letters", 0, ""),
]

# paper, ink, colour of the company and of panels
SCHEMES = [("#ffffff", "#101010", "#1b5e8c"), ("#ffffff", "#303030", "#8c1b2f"), ("#fbf7ec", "#2b2118", "#6a4a1c"),
           ("#eef4f7", "#12303f", "#12303f"), ("#f2efe9", "#1d1d1d", "#1d6b3a"), ("#e4ecd9", "#223018", "#223018"),
           ("#14213d", "#f5f5f5", "#ffd27f"), ("#1c1c1c", "#eaeaea", "#d9b36c"), ("#22543d", "#f4fff8", "#ffffff"),
           ("#ffe9c9", "#3d2a00", "#9a3412")]

ROOT = "/usr/share/fonts/truetype/"
FONTS = [("dejavu/DejaVuSans.ttf", "dejavu/DejaVuSans-Bold.ttf"), ("dejavu/DejaVuSerif.ttf", "dejavu/DejaVuSerif-Bold.ttf"),
         ("dejavu/DejaVuSansCondensed.ttf", "dejavu/DejaVuSansCondensed-Bold.ttf"),
         ("liberation2/LiberationSans-Regular.ttf", "liberation2/LiberationSans-Bold.ttf"),
         ("liberation2/LiberationSerif-Regular.ttf", "liberation2/LiberationSerif-BoldItalic.ttf"),
         ("freefont/FreeSans.ttf", "freefont/FreeSansBold.ttf"), ("freefont/FreeSerif.ttf", "freefont/FreeSerifBold.ttf"),
         ("noto/NotoSans-Regular.ttf", "noto/NotoSans-Bold.ttf"), ("noto/NotoSerif-Regular.ttf", "noto/NotoSerif-Bold.ttf"),
         ("noto/NotoSansDisplay-Regular.ttf", "noto/NotoSansDisplay-Bold.ttf"),
         ("roboto/unhinted/RobotoTTF/Roboto-Regular.ttf", "roboto/unhinted/RobotoTTF/Roboto-Medium.ttf"),
         ("roboto/unhinted/RobotoTTF/Roboto-Light.ttf", "roboto/unhinted/RobotoTTF/Roboto-Bold.ttf")]

LABELS = {
    "words": {"uk": {"mobile": ["моб.: ", "моб. тел.: "], "work": ["тел.: ", "тел. "], "fax": ["факс: "], "email": ["e-mail: "],
                     "site": ["сайт: ", ""]},
              "ru": {"mobile": ["моб.: "], "work": ["тел.: ", "тел. "], "fax": ["факс: "], "email": ["e-mail: "], "site": ["сайт: ", ""]},
              "en": {"mobile": ["mob.: ", "Mobile: "], "work": ["tel.: ", "Phone: "], "fax": ["fax: "], "email": ["e-mail: "],
                     "site": ["web: "]}},
    "letters": {"mobile": "M: ", "work": "T: ", "fax": "F: ", "email": "E: ", "site": "W: "},
}


def label(random, style, language, sort):
    if style == "words":
        return random.choice(LABELS["words"][language[:2]][sort])
    if style == "letters":
        return LABELS["letters"][sort]
    return "факс: " if sort == "fax" and language != "en" else "fax: " if sort == "fax" else ""


def rows_of(random, what, content, style, capitals):
    """The printed rows of one word of a layout."""
    language = content["language"]
    say = lambda sort: label(random, style, language, sort)
    phones = [say(sort) + number for number, _, sort in content["phones"]]
    site = [say("site") + content["site"]] if content["site"] else []
    names = [name.upper() if capitals else name for name in content["name"]]
    if what == "n":
        first, *rest = names[0].split(" ", 1)
        return [first, *rest, *names[1:]]
    joined = " | " if random.random() < 0.5 else ", "
    return {"N": names, "C": content["company"], "T": content["title"], "P": phones, "p": [joined.join(phones)],
            "E": [say("email") + content["email"]], "W": site, "S": ["   ".join([content["email"], *site])],
            "A": [row for rows in content["address"] for row in rows],
            "a": [" ".join(rows) if rows[0].endswith(",") else ", ".join(rows) for rows in content["address"]]}[what]


class Page:
    """One side of a card while it is drawn."""

    def __init__(self, random, layout, content):
        self.random, self.content = random, content
        (self.width, self.height), self.columns, self.style, self.capitals, self.panel = layout
        self.paper, self.ink, self.colour = random.choice(SCHEMES)
        self.fonts = random.choice(FONTS)
        self.image = Image.new("RGB", (self.width, self.height), self.paper)
        self.draw = ImageDraw.Draw(self.image)

    def font(self, bold, size):
        return ImageFont.truetype(ROOT + self.fonts[1 if bold else 0], size)

    def fill_panel(self):
        share = {"left": (0, 0, .36, 1), "bottom": (0, .93, 1, 1), "top": (0, 0, 1, .05)}.get(self.panel)
        if share:
            self.draw.rectangle([share[0] * self.width, share[1] * self.height, share[2] * self.width, share[3] * self.height], fill=self.colour)

    def print_row(self, side, x, y, text, bold, size, colour):
        font = self.font(bold, size)
        room = (self.width * .94 - x) if side == "l" else x - self.width * .04 if side == "r" else self.width * .92
        if "l " in self.columns and "r " in self.columns:  # two columns share the width
            room = min(room, self.width * (.46 if side == "l" else .40))
        while font.getlength(text) > room and size > 12:
            size -= 1
            font = self.font(bold, size)
        left = x - {"l": 0, "c": .5, "r": 1}[side] * font.getlength(text)
        self.draw.text((left, y), text, font=font, fill=colour)
        return size * 1.28

    def column(self, text):
        place, words = text.split(":")
        side, x, y = place.split()
        x, y = float(x) * self.width, float(y) * self.height
        for word in words.split():
            what, size = word[0], int(int(word[1:]) * self.height / 1000)
            if what == "O":
                left = x - {"l": 0, "c": .5, "r": 1}[side] * size
                self.draw.ellipse([left, y, left + size, y + size], outline=self.colour, width=max(4, size // 9))
                y += size * 1.15
            elif what == "-":
                left = x - {"l": 0, "c": .5, "r": 1}[side] * self.width * .4
                self.draw.rectangle([left, y + 8, left + self.width * .4, y + 8 + max(2, size)], fill=self.colour)
                y += 24
            elif what == "_":
                y += size
            else:
                for row in rows_of(self.random, what, self.content, self.style, self.capitals):
                    y += self.print_row(side, x, y, row, what in "NnC", size, self.colour if what == "C" else self.ink)

    def drawn(self):
        self.fill_panel()
        for column in self.columns.split(";"):
            self.column(column.strip())
        return self.image


def page(random, number, content):
    return Page(random, LAYOUTS[number % len(LAYOUTS)], content).drawn()


def shows(number, what):
    """Is this printed by the layout at all?"""
    words = {"company": "C", "title": "T", "phones": "Pp", "email": "ES", "site": "WS", "address": "Aa", "name": "Nn"}[what]
    return any(word[0] in words for column in LAYOUTS[number % len(LAYOUTS)][1].split(";") for word in column.split(":")[1].split())

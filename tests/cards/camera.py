"""What a camera makes of a card: a table, a hand that is not steady, light from one side, noise, JPEG."""
import io

import numpy
from PIL import Image, ImageFilter

CLEAN, PHOTO, HARD = "clean", "photo", "hard"


def table(random, width, height):
    """Wood, stone or cloth: a colour with a grain, dark or light."""
    colour = numpy.array(random.choice([(92, 64, 40), (150, 118, 84), (60, 62, 66), (38, 70, 60), (196, 178, 150), (120, 124, 130)]))
    noise = numpy.random.default_rng(random.getrandbits(32))
    rows = noise.normal(0, 7, (height // 4 + 1, 1, 1)).repeat(4, axis=0)[:height]
    grain = rows + noise.normal(0, 3, (height, width, 1))
    return Image.fromarray(numpy.clip(colour + grain, 0, 255).astype("uint8"))


def coefficients(to, size):
    """Of the map from the photo back to the card (PIL asks for that direction)."""
    width, height = size
    corners = [(0, 0), (width, 0), (width, height), (0, height)]
    rows, right = [], []
    for (x, y), (u, v) in zip(to, corners):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    return numpy.linalg.solve(numpy.array(rows, float), numpy.array(right, float))


def laid(random, card, hard):
    """The card on a table, turned and seen from the side."""
    width, height = 2016, 1512
    wide = random.uniform(.62, .86) * (width if card.width > card.height else height * .62)
    scale = wide / card.width
    if card.height * scale > height * .84:
        scale = height * .84 / card.height
    w, h = card.width * scale, card.height * scale
    turn = numpy.deg2rad(random.uniform(-9, 9) if hard else random.uniform(-5, 5))
    cos, sin = numpy.cos(turn), numpy.sin(turn)
    x0, y0 = width / 2 + random.uniform(-40, 40), height / 2 + random.uniform(-30, 30)
    lean = .10 if hard else .04
    corners = []
    for x, y in [(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)]:
        x, y = x * (1 + random.uniform(-lean, lean)), y * (1 + random.uniform(-lean, lean))
        corners.append((x0 + x * cos - y * sin, y0 + x * sin + y * cos))
    map_back = coefficients(corners, card.size)
    mask = Image.new("L", card.size, 255)
    photo = table(random, width, height)
    flat = card.transform((width, height), Image.PERSPECTIVE, map_back, Image.BICUBIC)
    photo.paste(flat, (0, 0), mask.transform((width, height), Image.PERSPECTIVE, map_back, Image.BILINEAR))
    return photo


def lit(random, photo, hard):
    """Light from one side, and the sensor's noise."""
    pixels = numpy.asarray(photo).astype(float)
    height, width, _ = pixels.shape
    x, y = numpy.meshgrid(numpy.linspace(-1, 1, width), numpy.linspace(-1, 1, height))
    fall = random.uniform(.05, .28 if hard else .15)
    angle = random.uniform(0, 6.28)
    light = 1 - fall * (numpy.cos(angle) * x + numpy.sin(angle) * y) / 2 - fall / 2
    noise = numpy.random.default_rng(random.getrandbits(32)).normal(0, random.uniform(3, 12 if hard else 6), pixels.shape)
    return Image.fromarray(numpy.clip(pixels * light[..., None] + noise, 0, 255).astype("uint8"))


def photographed(random, card, level):
    """The bytes of a JPEG."""
    hard = level == HARD
    if level != CLEAN:
        card = laid(random, card, hard)
        card = card.filter(ImageFilter.GaussianBlur(random.uniform(.4, 1.5 if hard else .9)))
        card = lit(random, card, hard)
    out = io.BytesIO()
    card.save(out, "JPEG", quality=random.choice([60, 75]) if hard else random.choice([80, 90]))
    return out.getvalue()

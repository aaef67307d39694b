"""Invented people, companies, telephones and addresses, put together from parts: nobody's data.

Family names are plants and things with the endings of the country; companies are two parts glued together; the
telephones of Britain are of the range that is kept free for drama, the others are random digits.
"""
CODES = ["50", "63", "66", "67", "68", "73", "93", "95", "96", "97", "98", "99"]

GIVEN = {
    "uk": [("Олексій", "m"), ("Андрій", "m"), ("Богдан", "m"), ("Тарас", "m"), ("Юрій", "m"), ("Євген", "m"),
           ("Орест", "m"), ("Любомир", "m"), ("Захар", "m"), ("Лук'ян", "m"), ("Сергій", "m"), ("Ілля", "m"),
           ("Олена", "f"), ("Зоряна", "f"), ("Соломія", "f"), ("Мирослава", "f"), ("Ганна", "f"), ("Юлія", "f"),
           ("Катерина", "f"), ("Їванна", "f"), ("Наталія", "f"), ("Ярина", "f")],
    "ru": [("Алексей", "m"), ("Дмитрий", "m"), ("Сергей", "m"), ("Пётр", "m"), ("Глеб", "m"), ("Тимур", "m"),
           ("Ярослав", "m"), ("Егор", "m"), ("Ольга", "f"), ("Екатерина", "f"), ("Алёна", "f"), ("Зоя", "f"),
           ("Маргарита", "f"), ("Юлия", "f"), ("Варвара", "f")],
    "en": [("Oliver", "m"), ("Rupert", "m"), ("Martin", "m"), ("George", "m"), ("Dylan", "m"), ("Edwin", "m"),
           ("Alice", "f"), ("Harriet", "f"), ("Sophie", "f"), ("Nora", "f"), ("Beatrice", "f"), ("Emma", "f")],
}
FATHERS = {
    "uk": [("Іванович", "Іванівна"), ("Петрович", "Петрівна"), ("Андрійович", "Андріївна"),
           ("Олегович", "Олегівна"), ("Миколайович", "Миколаївна"), ("Юрійович", "Юріївна")],
    "ru": [("Иванович", "Ивановна"), ("Петрович", "Петровна"), ("Андреевич", "Андреевна"),
           ("Олегович", "Олеговна"), ("Николаевич", "Николаевна"), ("Юрьевич", "Юрьевна")],
}
STEMS = {
    "uk": ["Берез", "Клен", "Верб", "Каменич", "Дубов", "Явор", "Калин", "Терн", "Лозин", "Журав", "Гайд", "Щедр",
           "Хмел", "Чебр", "Ґонт", "Їжак"],
    "ru": ["Берёз", "Клён", "Рябин", "Камыш", "Дубрав", "Щегл", "Журавл", "Ольх", "Ясен", "Хмел", "Чибис", "Родник"],
    "en": ["Ash", "Oak", "Whit", "Brook", "Hazel", "Thorn", "Marsh", "Elder", "Win", "Har"],
}
ENDINGS = {
    "uk": [("енко", "енко"), ("чук", "чук"), ("инський", "инська"), ("ук", "ук"), ("івський", "івська")],
    "ru": [("ов", "ова"), ("ев", "ева"), ("инский", "инская"), ("ин", "ина")],
    "en": [("ford", "ford"), ("ley", "ley"), ("worth", "worth"), ("ton", "ton"), ("field", "field")],
}
FIRST = {"uk": ["Дніпро", "Агро", "Еко", "Степ", "Ново", "Мета", "Схід", "Лад", "Вогне", "Січ"],
         "ru": ["Волга", "Агро", "Эко", "Степ", "Ново", "Мета", "Урал", "Лад", "Свет", "Юг"],
         "en": ["North", "Blue", "Green", "Silver", "Prime", "Nova", "Terra", "West", "Alto", "Bright"]}
SECOND = {"uk": ["сад", "лан", "град", "сталь", "пласт", "текс", "вектор", "лінія", "трейд", "кераміка"],
          "ru": ["сад", "град", "сталь", "пласт", "текс", "вектор", "линия", "трейд", "маш", "керамика"],
          "en": ["line", "steel", "field", "plast", "tex", "vector", "stone", "trade", "mill", "works"]}
FORMS = {"uk": ["ТОВ «{}»", "ПП «{}»", "АТ «{}»", "ТОВ \"{}\"", "{}", "Компанія «{}»", "ФОП {}"],
         "ru": ["ООО «{}»", "АО «{}»", "ООО \"{}\"", "{}", "Компания «{}»", "ИП {}"],
         "en": ["{} LLC", "{} Ltd", "{} Ltd.", "{} GmbH", "{} Group", "{}", "{} Inc."]}
TITLES = [
    ("Директор", "Директор", "Director"), ("Генеральний директор", "Генеральный директор", "Chief Executive Officer"),
    ("Комерційний директор", "Коммерческий директор", "Commercial Director"),
    ("Менеджер з продажу", "Менеджер по продажам", "Sales Manager"),
    ("Менеджер зі збуту", "Менеджер по сбыту", "Account Manager"),
    ("Головний інженер", "Главный инженер", "Chief Engineer"), ("Головний бухгалтер", "Главный бухгалтер", "Chief Accountant"),
    ("Начальник відділу закупівель", "Начальник отдела закупок", "Head of Purchasing"),
    ("Керівник проєктів", "Руководитель проектов", "Project Manager"),
    ("Заступник директора з якості", "Заместитель директора по качеству", "Deputy Director, Quality"),
    ("Провідний технолог", "Ведущий технолог", "Lead Technologist"), ("Агроном-консультант", "Агроном-консультант", "Agronomist"),
    ("Маркетолог", "Маркетолог", "Marketing Specialist"), ("Юрист", "Юрист", "Lawyer"),
    ("Логіст", "Логист", "Logistics Coordinator"), ("Співвласниця", "Совладелица", "Co-owner"),
    ("Конструктор меблів", "Конструктор мебели", "Furniture Designer"), ("Торговий представник", "Торговый представитель", "Sales Representative"),
]
CITIES = [("Київ", "Киев", "Kyiv"), ("Львів", "Львов", "Lviv"), ("Харків", "Харьков", "Kharkiv"),
          ("Одеса", "Одесса", "Odesa"), ("Бровари", "Бровары", "Brovary"), ("Житомир", "Житомир", "Zhytomyr")]
STREETS = [("Яблунева", "Яблоневая", "Yabluneva"), ("Садова", "Садовая", "Sadova"), ("Кленова", "Кленовая", "Klenova"),
           ("Заводська", "Заводская", "Zavodska"), ("Ткацька", "Ткацкая", "Tkatska"), ("Гончарна", "Гончарная", "Honcharna")]

LETTERS = dict(zip("абвгґдезийклмнопрстуфцчшщьэыъёіїєжхюя",
                   ["a", "b", "v", "h", "g", "d", "e", "z", "y", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u",
                    "f", "ts", "ch", "sh", "shch", "", "e", "y", "", "e", "i", "i", "ie", "zh", "kh", "iu", "ia"]))
STARTS = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}


def latin(text):
    out = ""
    for at, letter in enumerate(text):
        low = letter.lower()
        new = STARTS[low] if at == 0 and low in STARTS else LETTERS.get(low, "" if low in "'’" else low)
        out += new.capitalize() if letter != low else new
    return out


def person(random, language):
    given, gender = random.choice(GIVEN[language])
    ending = random.choice(ENDINGS[language])[0 if gender == "m" else 1]
    family = random.choice(STEMS[language]) + ending
    fathers = FATHERS.get(language)
    patronymic = random.choice(fathers)[0 if gender == "m" else 1] if fathers and random.random() < 0.4 else ""
    order = [given, patronymic, family] if random.random() < 0.6 else [family, given, patronymic]
    if not patronymic and language == "en":
        order = [given, family]
    return {"family": family, "given": given, "patronymic": patronymic, "shown": " ".join(filter(None, order))}


def company(random, language):
    root = random.choice(FIRST[language]) + random.choice(SECOND[language])
    form = random.choice(FORMS[language])
    shown = form.format(root.upper() if form == "{}" and random.random() < 0.5 else root)
    return root, shown


def phone(random, language):
    """(printed, E.164)"""
    if language == "ru":
        digits = f"{random.choice([495, 812, 343])}{random.randrange(2000000, 9999999)}"
        forms = ["+7 ({0}) {1}-{2}-{3}", "+7 {0} {1} {2} {3}", "8 ({0}) {1}-{2}-{3}"]
        shown = random.choice(forms[:2]).format(digits[:3], digits[3:6], digits[6:8], digits[8:])
        return shown, "+7" + digits
    if language == "en" and random.random() < 0.6:
        digits = f"20794609{random.randrange(10, 99)}"
        forms = ["+44 20 {0} {1}", "+44 (0)20 {0} {1}", "+44 (0) 20 {0} {1}"]
        return random.choice(forms).format(digits[2:6], digits[6:]), "+44" + digits
    digits = random.choice(CODES) + f"{random.randrange(1000000, 9999999)}"
    forms = ["+38 0{0} {1} {2} {3}", "+38 (0{0}) {1}-{2}-{3}", "+380 {0} {1} {2} {3}", "+38(0{0}){1}{2}{3}", "+38 0{0} {1}-{2}-{3}"]
    national = ["(0{0}) {1}-{2}-{3}", "0{0} {1} {2} {3}", "0{0} {1}-{2}-{3}"]
    form = random.choice(forms + (national if language == "uk" else []))
    return form.format(digits[:2], digits[2:5], digits[5:7], digits[7:]), "+380" + digits


def address(random, language):
    city, street = random.choice(CITIES), random.choice(STREETS)
    house, room, post = random.randrange(1, 180), random.randrange(2, 90), f"{random.randrange(1, 95):02d}{random.randrange(100, 999)}"
    forms = {
        "uk": [[f"вул. {street[0]}, {house}, оф. {room}", f"м. {city[0]}, {post}, Україна"],
               [f"{post}, м. {city[0]}, вул. {street[0]}, {house}"], [f"{post}, Україна, {city[0]},", f"вул. {street[0]}, буд. {house}"]],
        "ru": [[f"ул. {street[1]}, д. {house}, оф. {room}", f"г. {city[1]}, {post}"], [f"{post}, г. {city[1]}, ул. {street[1]}, {house}"]],
        "en": [[f"{house} {street[2]} Street, office {room}", f"{city[2]}, {post}, Ukraine"],
               [f"{house}, {street[2]} St., {city[2]}, {post}, Ukraine"]],
    }
    return random.choice(forms[language])


def card(random):
    """Everything that is printed on one card, with what must be read."""
    kind = random.choice(["uk", "uk", "ru", "en", "uk+en", "uk+en"])
    language = kind[:2]
    who = person(random, language)
    root, shown = company(random, language)
    title = random.choice(TITLES)
    column = {"uk": 0, "ru": 1, "en": 2}[language]
    host = latin(root).lower() + random.choice([".com.ua", ".ua", ".com", ".eu"] if language != "ru" else [".ru", ".com"])
    local = random.choice([latin(who["given"]) + "." + latin(who["family"]), latin(who["given"])[0] + "." + latin(who["family"]),
                           latin(who["family"]), "info", "office"]).lower()
    mail = host if random.random() < 0.85 else random.choice(["gmail.com", "ukr.net"])
    numbers = [phone(random, language) for _ in range(random.choice([1, 2, 2, 3]))]
    kinds = (["mobile"] if random.random() < 0.6 else ["work"]) + ["work"] + (["fax"] if random.random() < 0.5 else ["mobile"])
    out = {"language": kind, "name": [who["shown"]], "company": [shown], "title": [title[column]],
           "phones": [(number, e164, sort) for (number, e164), sort in zip(numbers, kinds)],
           "email": f"{local}@{mail}", "site": random.choice(["www.", "", "https://"]) + host if random.random() < 0.8 else "",
           "address": [address(random, language)] if random.random() < 0.75 else []}
    if kind == "uk+en":
        out["name"].append(latin(who["given"]) + " " + latin(who["family"]))
        out["company"].append(random.choice(FORMS["en"][:3]).format(latin(root)))
        out["title"].append(title[2])
        if out["address"]:
            out["address"].append(address(random, "en"))
    return out

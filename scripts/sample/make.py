#!/usr/bin/env python3
"""Writes clients.jsonl: the clients of an invented company, "Lan Trade", that sells farm machinery at fairs.

    python3 scripts/sample/make.py > scripts/sample/clients.jsonl

Nobody in it exists. Names are common ones put together by a fixed rule; e-mail addresses end in .example (RFC 2606);
phones use blocks that are given to nobody, as far as one can see: +380 92 000 and +7 763 000, whose operators are gone,
and +44 20 7946 0xxx, which is kept for drama. The same program gives the same bytes: there is no clock and no
randomness but the sequence below.
"""
import json
import sys

COUNT = 200

def table(text):
    """Rows of `a | b | c`, one a line."""
    return [tuple(cell.strip() for cell in line.split("|")) for line in text.strip().splitlines()]


UK_MEN = "Іван Петро Андрій Олександр Сергій Микола Юрій Василь Богдан Тарас Максим Дмитро Роман Ярослав Євген".split()
UK_WOMEN = "Ольга Олена Ірина Наталія Оксана Тетяна Галина Людмила Мар'яна Світлана Катерина Юлія Ганна Віра".split()
UK_FATHERS = table("""
    Іванович | Іванівна
    Петрович | Петрівна
    Андрійович | Андріївна
    Миколайович | Миколаївна
    Васильович | Василівна
    Юрійович | Юріївна
    Ілліч | Іллівна
    Григорович | Григорівна
""")
UK_LAST = """Коваль Мельник Шевчук Бондаренко Ткаченко Кравченко Олійник Лисенко Поліщук Гриценко Савченко Руденко
Марченко Мороз Бойко Кузьменко Павленко Гончар Ґудзь Щербак Яценко Їжакевич Дем'яненко Пономаренко Степаненко
Кириленко Вовк Гайдук Литвиненко Чумак""".split()
RU_MEN = "Алексей Сергей Дмитрий Михаил Николай Пётр Артём Семён Фёдор Виктор Павел Игорь".split()
RU_WOMEN = "Мария Екатерина Светлана Анна Алёна Надежда Людмила Ирина Юлия Вера Татьяна Елена".split()
RU_FATHERS = table("""
    Андреевич | Андреевна
    Сергеевич | Сергеевна
    Петрович | Петровна
    Ильич | Ильинична
    Николаевич | Николаевна
    Фёдорович | Фёдоровна
    Львович | Львовна
""")
RU_LAST = """Соколов Кузнецов Орлов Лебедев Зайцев Воробьёв Королёв Щукин Ершов Белов Медведев Журавлёв Тихонов
Панфилов Сёмин Гусев""".split()
EN_MEN = "James Oliver Peter Henrik Lars Thomas Jan Marco Pierre Miguel Andreas Tomasz".split()
EN_WOMEN = "Greta Emma Anna Sophie Ingrid Maria Laura Claire Agnieszka Julia Helen Katrin".split()
EN_LAST = """Larsen Novak Kowalski Müller Schmidt Bauer O'Connor Visser Rossi Dubois García Jensen Smith Taylor
Lindström Popescu""".split()

# name | what it does | e-mail domain | town
UK_FIRMS = table("""
    ТОВ «Степ» | зерно | step.example | Полтава
    ФГ «Калина» | овочі | kalyna.example | Черкаси
    ТОВ «Агросвіт» | дилер техніки | agrosvit.example | Київ
    ПП «Нива-Сервіс» | ремонт | nyva.example | Вінниця
    ТОВ «Зелений Лан» | зерно | zelenylan.example | Кропивницький
    ФОП Гайдук В. П. | сад | haiduk.example | Хмельницький
    АТ «Елеватор Захід» | елеватор | elevator.example | Тернопіль
    СТОВ «Промінь» | молоко | promin.example | Житомир
    ТОВ «Чорнозем Плюс» | насіння | chornozem.example | Суми
    Університет агротехніки | освіта | agrouni.example | Дніпро
    ТОВ «Ґрунт і вода» | зрошення | grunt.example | Одеса
    Журнал «Техніка поля» | преса | pole.example | Львів
""")
RU_FIRMS = table("""
    ТОО «Целина» | зерно | celina.example | Костанай
    ТОО «Ала-Тау Агро» | овощи | alatau.example | Талгар
    ТОО «Агромаш Восток» | дилер техники | agromash.example | Алматы
    КХ «Берёзка» | молоко | berezka.example | Павлодар
    ТОО «Семена Степи» | семена | semena.example | Астана
    ТОО «Элеватор-7» | элеватор | elevator7.example | Кокшетау
""")
EN_FIRMS = table("""
    Fenland Seed Ltd | seed | fenlandseed.example | Ely
    Green Field Machinery Ltd | dealer | greenfield.example | Lincoln
    Bauer Farm Technology | dealer | bauer-farm.example | York
    Northern Grain Co. | grain | northerngrain.example | Leeds
    Terra Irrigation Ltd | irrigation | terra.example | Exeter
    Thames Elevators plc | elevator | thameselevators.example | London
    Precision Crop Systems | software | precisioncrop.example | Cambridge
""")
UK_TITLES = """директор;головний агроном;агроном;головний інженер;менеджер із закупівель;власник;механік;
фінансовий директор""".replace("\n", "").split(";")
RU_TITLES = """директор;главный агроном;агроном;главный инженер;закупщик;владелец;механик;
коммерческий директор""".replace("\n", "").split(";")
EN_TITLES = "CEO;Head of Purchasing;Agronomist;Area Sales Manager;Owner;Service Engineer;Product Manager".split(";")
UK_STREETS = "вул. Польова;вул. Соборна;вул. Шевченка;просп. Миру;вул. Садова;вул. Лесі Українки".split(";")
RU_STREETS = "ул. Полевая;ул. Садовая;ул. Абая;ул. Заводская;ул. Степная".split(";")
EN_STREETS = "Mill Road;Station Road;Market Square;Church Lane;Harbour Street".split(";")
UK_NOTES = [
    "Сівалка точного висіву, {n} га, просив ціну до п'ятниці",
    "Обробіток ґрунту, {n} га, зараз працюють сусіди",
    "Потрібен сервіс на місці, тракторів: {k}",
    "Порівнює з конкурентом, рішення після виставки",
    "Прийде з головним інженером у другий день",
    "Каталог на пошту, дзвонити після 16:00",
    "Кредит або лізинг, {n} га",
    "",
]
RU_NOTES = [
    "Сеялка, {n} га, просили прислать цены",
    "Интересует гарантия и запчасти, машин: {k}",
    "Сравнивает с другим поставщиком, бюджет в январе",
    "Звонить утром, вечером в поле",
    "Полив капельный, {n} га",
    "",
]
EN_NOTES = [
    "Seed drills for {n} ha, quote by Friday",
    "Wants to be our dealer, {k} shops",
    "Asked about spare parts and lead time",
    "Met at the stand with two engineers",
    "Send the catalogue in English",
    "",
]
TAGS = {
    "uk": ["сівалки", "зрошення", "лізинг", "дилер", "VIP", "сервіс", "преса"],
    "ru": ["сеялки", "полив", "лизинг", "дилер", "сервис"],
    "en": ["drills", "irrigation", "dealer", "export", "service"],
}
LATIN = dict(table("""
    а | a
    б | b
    в | v
    г | h
    ґ | g
    д | d
    е | e
    є | ie
    ж | zh
    з | z
    и | y
    і | i
    ї | i
    й | i
    к | k
    л | l
    м | m
    н | n
    о | o
    п | p
    р | r
    с | s
    т | t
    у | u
    ф | f
    х | kh
    ц | ts
    ч | ch
    ш | sh
    щ | shch
    ь |
    ю | iu
    я | ia
    ё | e
    ъ |
    ы | y
    э | e
    ü | ue
    ö | oe
    ä | ae
    í | i
"""))

class Sequence:
    """The same numbers for ever (a 64-bit linear congruential generator, Knuth's constants)."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def one(self, items):
        return items[self.below(len(items))]

    def chance(self, percent):
        return self.below(100) < percent


def latin(text):
    letters = "".join(LATIN.get(c, c) for c in text.lower())
    return "".join(c for c in letters if c.isascii() and (c.isalpha() or c == "-"))


def feminine(last):
    """Russian surnames have a feminine form."""
    return last + "а" if last.endswith(("ов", "ев", "ёв", "ин", "ын")) else last


def ukrainian(s):
    man = s.chance(55)
    father = s.one(UK_FATHERS)
    return s.one(UK_LAST), s.one(UK_MEN if man else UK_WOMEN), father[0 if man else 1]


def russian(s):
    man = s.chance(55)
    father = s.one(RU_FATHERS)
    last = s.one(RU_LAST)
    return last if man else feminine(last), s.one(RU_MEN if man else RU_WOMEN), father[0 if man else 1]


def english(s):
    return s.one(EN_LAST), s.one(EN_MEN if s.chance(60) else EN_WOMEN), ""


PEOPLE = {"uk": (ukrainian, UK_FIRMS, UK_TITLES, UK_STREETS, UK_NOTES),
          "ru": (russian, RU_FIRMS, RU_TITLES, RU_STREETS, RU_NOTES),
          "en": (english, EN_FIRMS, EN_TITLES, EN_STREETS, EN_NOTES)}


def phone(s, language, n):
    """A number in a block that nobody has, unique by `n`, written as people write it."""
    a, b = f"{n // 100:02d}", f"{n % 100:02d}"
    if language == "uk":
        return s.one([f"+380 92 000 {a} {b}", f"(092) 000-{a}-{b}", f"092 000 {a}{b}", f"+38(092)000{a}{b}"])
    if language == "ru":
        return s.one([f"+7 763 000 {a} {b}", f"+7 (763) 000-{a}-{b}", f"+7 763 000{a}{b}"])
    return s.one([f"+44 20 7946 0{n % 1000:03d}", f"+44 (0)20 7946 0{n % 1000:03d}"])


def address(s, language, city):
    street, house = s.one(PEOPLE[language][3]), 1 + s.below(140)
    if language == "en":
        return f"{house} {street}, {city}"
    return f"м. {city}, {street}, {house}" if language == "uk" else f"г. {city}, {street}, д. {house}"


def birthday(s):
    month, day = 1 + s.below(12), 1 + s.below(28)
    return f"--{month:02d}-{day:02d}" if s.chance(30) else f"{1955 + s.below(45)}-{month:02d}-{day:02d}"


def tags(s, language, trade):
    chosen = {trade}
    for _ in range(s.below(3)):
        chosen.add(s.one(TAGS[language]))
    return ["AgroExpo", *sorted(chosen - {"AgroExpo"})]


def person(s, n):
    language = "uk" if s.chance(62) else "ru" if s.chance(55) else "en"
    make, firms, titles, _, notes = PEOPLE[language]
    last, first, patronymic = make(s)
    company, trade, domain, city = s.one(firms)
    client = {"last": last, "first": first, "patronymic": patronymic if s.chance(80) else "", "company": company,
              "title": s.one(titles), "phones": [phone(s, language, n)], "emails": [],
              "address": address(s, language, city) if s.chance(55) else city,
              "birthday": birthday(s) if s.chance(35) else "",
              "tags": tags(s, language, trade),
              "note": s.one(notes).format(n=40 + 10 * s.below(90), k=2 + s.below(9))}
    if s.chance(25):
        client["phones"].append(phone(s, language, n + 500))
    if s.chance(85):
        client["emails"].append(f"{latin(first)[:1]}.{latin(last)}{n if s.chance(20) else ''}@{domain}")
    return language, client


def bilingual(client):
    """The same person on the English side of the card: a foreign buyer sees both."""
    client["note"] = (client["note"] + ". " if client["note"] else "") + "Card also says: {} {}".format(
        latin(client["first"]).title(), latin(client["last"]).title())
    client["tags"].append("export")


def main():
    s = Sequence(2026)
    seen = set()
    n = 0
    while n < COUNT:
        language, client = person(s, n)
        if (client["last"], client["first"]) in seen:
            continue
        seen.add((client["last"], client["first"]))
        n += 1
        if language != "en" and n % 12 == 0:
            bilingual(client)
        sys.stdout.write(json.dumps({k: v for k, v in client.items() if v}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()

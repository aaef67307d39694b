#include "shared/card/lexicon.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>
#include <set>

#include "shared/text/names.h"
#include "shared/text/utf8.h"

namespace fairbook::card {
namespace {

using Words = std::set<std::string, std::less<>>;

/// Blank-separated words as search keys.
Words keysOf(std::string_view list)
{
    Words out;
    for (const std::string& word : text::words(text::searchKey(list)))
        out.insert(word);
    return out;
}

/// Words as they are, blank-separated.
Words plainOf(std::string_view list)
{
    const auto words = text::words(list);
    return {words.begin(), words.end()};
}

/// Is a stem of the list a start of the word? Stems are short lists: a step back from the place where it would stand.
bool hasStem(const Words& stems, std::string_view word)
{
    return std::any_of(stems.begin(), stems.end(),
                       [&](const std::string& stem) { return word.substr(0, stem.size()) == stem; });
}

int countStems(const Words& stems, const std::vector<std::string>& words)
{
    return static_cast<int>(
        std::count_if(words.begin(), words.end(), [&](const std::string& word) { return hasStem(stems, word); }));
}

int countWhole(const Words& list, const std::vector<std::string>& words)
{
    return static_cast<int>(
        std::count_if(words.begin(), words.end(), [&](const std::string& word) { return list.contains(word); }));
}

const Words& titleStems()
{
    static const Words stems = keysOf(
        "директор менеджер інженер инженер керівник руководител начальник головн главн заступник заместител бухгалтер "
        "юрист адвокат спеціаліст специалист фахів консультант продавец продавець представник представител маркетолог "
        "економіст экономист архітектор архитектор дизайнер власник владел засновник основател "
        "учредител президент голова председател секретар асистент ассистент помічник помощник координатор "
        "адміністратор администратор аналітик аналитик розробник разработчик програміст программист лікар врач "
        "професор "
        "профессор доцент викладач преподавател завідувач заведующ товарознав закупівельник закупщик агроном ветеринар "
        "механік механик електрик провідний ведущий старший молодший младший експерт эксперт радник "
        "советник редактор співвласн совладел конструктор дизайнер журналіст журналист фотограф виконавч исполнительн "
        "генеральн брокер уповноважен кандидат "
        "director manager engineer officer founder cofounder owner specialist consultant lawyer attorney accountant "
        "assistant coordinator analyst developer designer architect researcher representative executive supervisor "
        "buyer "
        "professor lecturer secretary broker president chairman chairwoman chairperson programmer scientist "
        "economist advisor adviser expert senior junior chief deputy merchandiser agronomist "
        "managing principal trainer editor journalist photographer administrator technician");
    return stems;
}

/// Titles as whole words: as stems they would be found in names ("Ceon", "Headley").
const Words& titleWhole()
{
    static const Words words =
        keysOf("ceo cto cfo coo cmo cio vp head lead md agent агент vice гол зам зав пом технолог technologist "
               "логіст логист майстер мастер партнер partner owner");
    return words;
}

/// Words of titles that companies like too ("Marketing Agency").
const Words& titleWeak()
{
    static const Words stems =
        keysOf("комерційн коммерческ технічн техническ фінансов финансов торгов sales marketing продаж "
               "закупів закупок маркетинг commercial technical financial export експорт экспорт");
    return stems;
}

} // namespace

LabelKind labelOf(std::string_view word)
{
    static const std::map<LabelKind, Words> labels{
        {LabelKind::work,
         keysOf("тел ten тeл телефон телефони телефоны tel telephone phone phones ph office офіс офис раб роб "
                "робочий рабочий work direct міськ міський городской гор t т p багатоканальний call")},
        {LabelKind::mobile, keysOf("моб мобільний мобильный мобіл mob mobile cell cellular сот сотовый gsm m м viber "
                                   "вайбер whatsapp telegram телеграм signal")},
        {LabelKind::fax, keysOf("факс fax f ф телефакс telefax")},
        {LabelKind::email, keysOf("email mail e пошта почта ел эл електронна электронная адр")},
        {LabelKind::site, keysOf("web site website сайт www w вебсайт веб url http internet інтернет")},
        {LabelKind::address, keysOf("адреса адрес address addr a юр юридична фактична офіс office")},
        {LabelKind::number,
         keysOf("єдрпоу едрпоу ипн іпн инн огрн кпп мфо iban usreou edrpou vat nip рр рс код окпо мфо "
                "свідоцтво ліцензія лицензия рахунок")},
    };
    for (const auto& [kind, words] : labels) {
        if (words.contains(word))
            return kind;
    }
    return LabelKind::none;
}

int titleWords(const std::vector<std::string>& words)
{
    return 2 * (countStems(titleStems(), words) + countWhole(titleWhole(), words)) + countStems(titleWeak(), words);
}

int departmentWords(const std::vector<std::string>& words)
{
    static const Words stems =
        keysOf("відділ отдел департамент department управлін управлен divis підрозділ служб dept");
    return countStems(stems, words);
}

int companyWords(const std::vector<std::string>& words)
{
    static const Words stems = keysOf(
        "компан завод фабрик фірм фирм холдинг корпорац агентств agency agencies студі студи studio group груп holding "
        "technolog технолог solution system систем trade trading торгов company compan corpor bank банк institut "
        "інститут институт універс универс univers академ academ клінік клиник clinic центр center centre агро agro "
        "буд строй build servic сервіс сервис logistic логіст логист транс trans production виробн производ industr "
        "промис промыш enterpris consult консалт partners media медіа медиа design дизайн lab лаборатор мебл мебел "
        "furnitur equipment обладн оборудован майстерн мастерск ferm фермер господарств хозяйств видавн издат publish "
        "hotel готел отел restaurant ресторан store магазин shop маркет market international consulting engineering "
        "pharm фарм косметик текстил textile foods продукт products metal метал енерго энерго energy");
    return countStems(stems, words);
}

int placeWords(const std::vector<std::string>& words)
{
    static const Words whole = keysOf(
        "вул вулиця ул улица просп проспект бул бульв бульвар пл площа площадь пров провулок пер переулок шосе шоссе "
        "наб "
        "набережна набережная узвіз спуск алея аллея буд будинок дом корп корпус оф офіс офис кв кімн комн пов поверх "
        "этаж обл область район смт село місто город street str st avenue ave road rd lane ln suite floor square "
        "sq boulevard blvd drive building bldg room unit box strasse straße platz plaza kingdom way court highway hwy "
        "ул вулиці майдан тупик квартал мікрорайон микрорайон приміщення помещение "
        "україна украина ukraine росія россия russia польща польша poland polska німеччина германия germany "
        "deutschland "
        "молдова moldova білорусь беларусь belarus казахстан kazakhstan italy italia austria france usa uk england "
        "київ киев kyiv kiev львів львов lviv одеса одесса odesa odessa харків харьков kharkiv дніпро днепр dnipro "
        "запоріжжя запорожье zaporizhzhia вінниця винница vinnytsia полтава poltava черкаси черкассы cherkasy суми "
        "сумы "
        "sumy чернігів чернигов chernihiv житомир zhytomyr рівне ровно rivne луцьк луцк lutsk тернопіль тернополь "
        "ternopil ужгород uzhhorod чернівці черновцы chernivtsi хмельницький хмельницкий khmelnytskyi миколаїв "
        "николаев "
        "mykolaiv херсон kherson кропивницький kropyvnytskyi франківськ франковск frankivsk москва moscow петербург "
        "petersburg минск minsk варшава warsaw warszawa london berlin munich vienna алматы almaty астана кишинев "
        "chisinau");
    return countWhole(whole, words);
}

bool isGivenName(std::string_view word)
{
    static const Words names = keysOf(
        "Олександр Александр Oleksandr Alexander Олексій Алексей Oleksii Alexey Андрій Андрей Andrii Andrey Анатолій "
        "Анатолий Anatolii Артем Artem Артур Arthur Богдан Bohdan Борис Borys Boris Вадим Vadym Vadim Валентин "
        "Valentyn "
        "Валерій Валерий Valerii Valery Василь Василий Vasyl Віктор Виктор Viktor Victor Віталій Виталий Vitalii "
        "Vitaly "
        "Влад Владислав Vladyslav Vladislav Володимир Владимир Volodymyr Vladimir В'ячеслав Вячеслав Viacheslav "
        "Геннадій "
        "Геннадий Hennadii Григорій Григорий Hryhorii Данило Даниил Danylo Daniel Денис Denys Denis Дмитро Дмитрий "
        "Dmytro "
        "Dmitry Едуард Эдуард Eduard Євген Евгений Yevhen Eugene Іван Иван Ivan Ігор Игорь Ihor Igor Ілля Илья Illia "
        "Кирило "
        "Кирилл Kyrylo Костянтин Константин Kostiantyn Konstantin Леонід Леонид Leonid Максим Maksym Maxim Марк Mark "
        "Микита Никита Mykyta Микола Николай Mykola Nikolay Михайло Михаил Mykhailo Mikhail Назар Nazar Олег Oleh Oleg "
        "Остап Ostap Павло Павел Pavlo Pavel Петро Петр Petro Роман Roman Руслан Ruslan Святослав Sviatoslav Семен "
        "Semen "
        "Сергій Сергей Serhii Sergey Станіслав Станислав Stanislav Степан Stepan Тарас Taras Тимофій Тимофей Tymofii "
        "Федір "
        "Федор Fedir Юрій Юрий Yurii Yuri Ярослав Yaroslav Аліна Алина Alina Алла Alla Анастасія Анастасия Anastasiia "
        "Ангеліна Анжела Анна Anna Антоніна Антонина Богдана Валентина Valentyna Валерія Валерия Valeriia Віра Вера "
        "Vira "
        "Вікторія Виктория Viktoriia Victoria Галина Halyna Galina Ганна Hanna Дарина Дарья Daryna Daria Діана Диана "
        "Diana "
        "Євгенія Евгения Yevheniia Елена Олена Olena Elena Ірина Ирина Iryna Irina Інна Инна Inna Катерина Екатерина "
        "Kateryna Ekaterina Ксенія Ксения Kseniia Лариса Larysa Larisa Леся Lesia Лідія Лидия Lidiia Любов Любовь "
        "Liubov "
        "Людмила Liudmyla Маргарита Marharyta Марина Maryna Марія Мария Mariia Maria Надія Надежда Nadiia Наталія "
        "Наталья "
        "Nataliia Natalia Ніна Нина Nina Оксана Oksana Ольга Olha Olga Поліна Полина Polina Раїса Раиса Світлана "
        "Светлана "
        "Svitlana Svetlana Софія София Sofiia Тамара Tamara Тетяна Татьяна Tetiana Tatiana Уляна Uliana Юлія Юлия "
        "Yuliia "
        "Yulia Яна Yana John James Robert Michael Mike William David Richard Thomas Peter Paul George Edward Henry "
        "Martin "
        "Stephen Steven Andrew Kevin Brian Simon Alan Adam Emma Emily Sarah Jane Mary Linda Susan Karen Lisa Julia "
        "Laura "
        "Helen Alice Kate Catherine Jennifer Jessica Sophie Grace Avery Charles Joseph Christopher Philip Frank Hans "
        "Klaus Jan Piotr Pawel Tomasz Marek Agnieszka Katarzyna Ewa Patrick Oliver Harry Jack Lucy Olivia Hannah "
        "Rachel");
    return names.contains(text::searchKey(word));
}

bool isPatronymic(std::string_view word)
{
    const std::string key = text::searchKey(word);
    if (key.size() < 6)
        return false;
    static const std::vector<std::string> endings = [] {
        std::vector<std::string> out;
        for (const std::string_view ending : {"ович", "евич", "йович", "івна", "ївна", "овна", "евна", "ична", "ovych",
                                              "ovich", "evych", "evich", "ivna", "ovna", "evna", "iovych", "ьїч"})
            out.push_back(text::searchKey(ending));
        return out;
    }();
    return std::any_of(endings.begin(), endings.end(),
                       [&](const std::string& ending) { return key.ends_with(ending); });
}

bool looksLikeFamilyName(std::string_view word)
{
    const std::string key = text::searchKey(word);
    if (key.size() < 4)
        return false;
    static const std::vector<std::string> endings = [] {
        std::vector<std::string> out;
        for (const std::string_view ending :
             {"енко", "єнко",  "чук",  "щук",  "юк",  "ук",   "ський", "ська", "цький", "цька",  "зький",
              "зька", "ов",    "ова",  "ев",   "ева", "єв",   "єва",   "ин",   "ина",   "ський", "ский",
              "ская", "цкий",  "цкая", "ко",   "як",  "ич",   "ець",   "ий",   "ій",    "их",    "ян",
              "дзе",  "швілі", "enko", "chuk", "iuk", "yuk",  "skyi",  "ska",  "sky",   "tskyi", "ov",
              "ova",  "ev",    "eva",  "son",  "man", "berg", "stein", "ski",  "wicz",  "vych",  "uk"})
            out.push_back(text::searchKey(ending));
        return out;
    }();
    return std::any_of(endings.begin(), endings.end(),
                       [&](const std::string& ending) { return key.ends_with(ending); });
}

bool isNamePrefix(std::string_view word)
{
    static const Words prefixes = keysOf("dr mr mrs ms prof проф пан пані ing dipl д-р др акад");
    return prefixes.contains(text::searchKey(word));
}

bool isTopLevel(std::string_view label)
{
    static const Words labels = plainOf(
        "com net org info biz io ua ru eu de pl uk co by kz md us at ch fr it es cz sk hu ro bg lt lv ee fi se no dk "
        "nl be "
        "tr ge am az il cn in me tv pro online shop site store tech dev app agency agro group company trade media ltd "
        "укр рф kyiv kiev lviv gov edu int name");
    return labels.contains(label);
}

bool isMailHost(std::string_view domain)
{
    static const Words hosts = plainOf(
        "gmail.com googlemail.com ukr.net i.ua meta.ua bigmir.net mail.ru yandex.ru yandex.ua yandex.com rambler.ru "
        "list.ru bk.ru inbox.ru outlook.com hotmail.com live.com yahoo.com icloud.com proton.me protonmail.com gmx.com "
        "gmx.de web.de t-online.de mail.ua email.ua online.ua aol.com me.com wp.pl o2.pl onet.pl");
    return hosts.contains(domain);
}

} // namespace fairbook::card

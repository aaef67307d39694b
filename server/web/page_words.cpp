#include "server/web/page_words.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "shared/model/consent.h"
#include "shared/text/utf8.h"

namespace fairbook::server {
namespace {

constexpr PageWords ukrainian{.language = "Українська",
                              .languages = "Мова",
                              .receiver = "Ваші відповіді отримає лише ця компанія:",
                              .wanted = "Зірочкою позначено те, що для нас найважливіше.",
                              .skip = "Запитання, які вас не стосуються, просто пропустіть.",
                              .send = "Надіслати",
                              .yes = "Так",
                              .no = "Ні",
                              .other = "Інше",
                              .otherWhat = "Інше: що саме?",
                              .upTo = "Можна вибрати не більше ніж",
                              .place = "Місце",
                              .notChosen = "не вибрано",
                              .recommend = "0 — точно ні, 10 — точно так",
                              .of = "із",
                              .leaveEmpty = "Залиште це поле порожнім",
                              .thanks = "Дякуємо!",
                              .received = "Ми отримали ваші відповіді.",
                              .showAtStand = "Покажіть цю сторінку на стенді.",
                              .mayClose = "Сторінку можна закрити.",
                              .missing = "Цієї анкети тут немає",
                              .missingWhy = "Можливо, її вже закрито. Запитайте нас на стенді.",
                              .foreign = "Відповіді не прийнято",
                              .foreignWhy = "Їх надіслано не з нашої сторінки. Відкрийте анкету за QR-кодом ще раз.",
                              .large = "Відповіді задовгі",
                              .largeWhy = "Поверніться на попередню сторінку, скоротіть тексти й надішліть ще раз."};

constexpr PageWords russian{.language = "Русский",
                            .languages = "Язык",
                            .receiver = "Ваши ответы получит только эта компания:",
                            .wanted = "Звёздочкой отмечено то, что для нас важнее всего.",
                            .skip = "Вопросы, которые вас не касаются, просто пропустите.",
                            .send = "Отправить",
                            .yes = "Да",
                            .no = "Нет",
                            .other = "Другое",
                            .otherWhat = "Другое: что именно?",
                            .upTo = "Можно выбрать не более",
                            .place = "Место",
                            .notChosen = "не выбрано",
                            .recommend = "0 — точно нет, 10 — точно да",
                            .of = "из",
                            .leaveEmpty = "Оставьте это поле пустым",
                            .thanks = "Спасибо!",
                            .received = "Мы получили ваши ответы.",
                            .showAtStand = "Покажите эту страницу на стенде.",
                            .mayClose = "Страницу можно закрыть.",
                            .missing = "Этой анкеты здесь нет",
                            .missingWhy = "Возможно, она уже закрыта. Спросите нас на стенде.",
                            .foreign = "Ответы не приняты",
                            .foreignWhy = "Они отправлены не с нашей страницы. Откройте анкету по QR-коду ещё раз.",
                            .large = "Ответы слишком длинные",
                            .largeWhy = "Вернитесь на предыдущую страницу, сократите тексты и отправьте ещё раз."};

constexpr PageWords english{.language = "English",
                            .languages = "Language",
                            .receiver = "Only this company gets your answers:",
                            .wanted = "What matters most to us is marked with an asterisk.",
                            .skip = "Just skip the questions that do not concern you.",
                            .send = "Send",
                            .yes = "Yes",
                            .no = "No",
                            .other = "Other",
                            .otherWhat = "Other: what exactly?",
                            .upTo = "Choose no more than",
                            .place = "Place",
                            .notChosen = "not chosen",
                            .recommend = "0 means certainly not, 10 certainly",
                            .of = "of",
                            .leaveEmpty = "Leave this field empty",
                            .thanks = "Thank you!",
                            .received = "We have received your answers.",
                            .showAtStand = "Show this page at the stand.",
                            .mayClose = "You can close this page.",
                            .missing = "This form is not here",
                            .missingWhy = "It may be closed already. Ask us at the stand.",
                            .foreign = "The answers were not taken",
                            .foreignWhy = "They were not sent from our page. Open the form by its QR code again.",
                            .large = "The answers are too long",
                            .largeWhy = "Go back to the page before, shorten the texts and send them again."};

struct NoticeLine
{
    Notice notice;
    std::string_view uk;
    std::string_view ru;
    std::string_view en;
};

constexpr std::array notices{
    NoticeLine{Notice::pressAgain, "Перевірте, будь ласка, відповіді й натисніть «Надіслати» ще раз.",
               "Проверьте, пожалуйста, ответы и нажмите «Отправить» ещё раз.",
               "Please check your answers and press Send again."},
    NoticeLine{Notice::expired,
               "Сторінка була відкрита надто довго. Усе введене на місці: натисніть «Надіслати» ще раз.",
               "Страница была открыта слишком долго. Всё введённое на месте: нажмите «Отправить» ещё раз.",
               "This page was open for too long. Everything you entered is still here: press Send again."},
    NoticeLine{Notice::unknown,
               "Не вдалося перевірити цю сторінку. Усе введене на місці: натисніть «Надіслати» ще раз.",
               "Не удалось проверить эту страницу. Всё введённое на месте: нажмите «Отправить» ещё раз.",
               "This page could not be checked. Everything you entered is still here: press Send again."},
    NoticeLine{Notice::busy,
               "Зараз надходить забагато відповідей. Усе введене на місці: спробуйте ще раз за кілька хвилин.",
               "Сейчас поступает слишком много ответов. Всё введённое на месте: попробуйте ещё раз через несколько "
               "минут.",
               "Too many answers are coming in right now. Everything you entered is still here: try again in a few "
               "minutes."},
    NoticeLine{Notice::full, "Сьогодні ми вже не можемо прийняти більше відповідей. Зверніться до нас на стенді.",
               "Сегодня мы уже не можем принять больше ответов. Обратитесь к нам на стенде.",
               "We cannot take any more answers today. Please talk to us at the stand."},
    NoticeLine{Notice::sentBefore,
               "Відповіді з цієї сторінки ми вже отримали. Щоб надіслати й ці, натисніть «Надіслати» ще раз.",
               "Ответы с этой страницы мы уже получили. Чтобы отправить и эти, нажмите «Отправить» ещё раз.",
               "We have already received answers from this page. To send these as well, press Send again."},
    NoticeLine{Notice::failed,
               "Не вдалося зберегти відповіді. Усе введене на місці: натисніть «Надіслати» ще раз за хвилину.",
               "Не удалось сохранить ответы. Всё введённое на месте: нажмите «Отправить» ещё раз через минуту.",
               "Your answers could not be saved. Everything you entered is still here: press Send again in a minute."},
    NoticeLine{Notice::tooLong, "Відповіді задовгі. Скоротіть тексти й натисніть «Надіслати» ще раз.",
               "Ответы слишком длинные. Сократите тексты и нажмите «Отправить» ещё раз.",
               "The answers are too long. Shorten the texts and press Send again."}};

struct Wish
{
    std::string language; ///< "uk" of "uk-UA"
    double weight = 1;
};

Wish wishOf(std::string_view part)
{
    const auto pieces = text::split(part, ';');
    Wish wish{.language = text::lowerAscii(text::trimmed(pieces.front()).substr(0, 2))};
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        const std::string_view piece = text::trimmed(pieces[i]);
        if (piece.starts_with("q="))
            std::from_chars(piece.data() + 2, piece.data() + piece.size(), wish.weight);
    }
    return wish;
}

bool isAmong(std::span<const std::string> languages, std::string_view language)
{
    return std::find(languages.begin(), languages.end(), language) != languages.end();
}

} // namespace

const PageWords& pageWords(std::string_view language)
{
    return language == "en" ? english : language == "ru" ? russian : ukrainian;
}

std::string_view noticeText(Notice notice, std::string_view language)
{
    for (const NoticeLine& line : notices)
        if (line.notice == notice)
            return language == "en" ? line.en : language == "ru" ? line.ru : line.uk;
    return "";
}

std::string languageFor(std::span<const std::string> languages, std::string_view wished,
                        std::string_view acceptLanguage)
{
    if (isAmong(languages, wished))
        return std::string(wished);
    Wish best{.language = "", .weight = 0};
    for (const std::string_view part : text::split(acceptLanguage, ','))
        if (Wish wish = wishOf(part); wish.weight > best.weight && isAmong(languages, wish.language))
            best = std::move(wish);
    if (!best.language.empty())
        return best.language;
    for (const std::string_view language : model::consentLanguages)
        if (isAmong(languages, language))
            return std::string(language);
    return "uk";
}

} // namespace fairbook::server

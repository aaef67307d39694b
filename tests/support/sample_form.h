// tests/support/sample_form.h: a questionnaire of a fair for farmers, as a manager would make it (product.md Z4, Z5).
#pragma once

#include <string_view>

namespace fairbook::tests {

inline constexpr std::string_view sampleForm = R"json({
  "key": "agro_expo",
  "title": {"uk": "Агро Експо", "ru": "Агро Экспо", "en": "Agro Expo"},
  "languages": ["uk", "ru", "en"],
  "sections": [
    {"key": "contact", "kind": "contact", "title": {"uk": "Контакт", "ru": "Контакт", "en": "Contact"}, "questions": [
      {"key": "family", "type": "text", "maps_to": "name.family", "required": "soft",
       "text": {"uk": "Прізвище", "ru": "Фамилия", "en": "Family name"}},
      {"key": "phone", "type": "phone", "maps_to": "phones", "required": "soft",
       "text": {"uk": "Телефон", "ru": "Телефон", "en": "Telephone"}},
      {"key": "email", "type": "email", "maps_to": "emails", "required": "soft_for_a",
       "text": {"uk": "Ел. пошта", "ru": "Эл. почта", "en": "E-mail"}}]},
    {"key": "needs", "kind": "survey", "title": {"uk": "Потреби", "ru": "Нужды", "en": "Needs"}, "questions": [
      {"key": "area", "type": "one", "required": "soft",
       "text": {"uk": "Скільки гектарів?", "ru": "Сколько гектаров?", "en": "How many hectares do you farm?"},
       "options": [
         {"key": "small", "text": {"uk": "до 50", "ru": "до 50", "en": "under 50"}},
         {"key": "middle", "text": {"uk": "50-500", "ru": "50-500", "en": "50 to 500"}, "score": 3},
         {"key": "large", "text": {"uk": "понад 500", "ru": "свыше 500", "en": "over 500"}, "score": 5, "tag": "large farm"}]},
      {"key": "when", "type": "one",
       "text": {"uk": "Коли плануєте купувати?", "ru": "Когда планируете покупать?", "en": "When do you plan to buy?"},
       "options": [
         {"key": "season", "text": {"uk": "цього сезону", "ru": "в этом сезоне", "en": "this season"}, "score": 10},
         {"key": "next_year", "text": {"uk": "наступного року", "ru": "в следующем году", "en": "next year"}, "score": 4},
         {"key": "looking", "text": {"uk": "просто дивлюся", "ru": "просто смотрю", "en": "just looking"}}]},
      {"key": "products", "type": "many", "choices_max": 3,
       "show_if": {"any": [{"question": "area", "op": "=", "value": "large"}, {"question": "when", "op": "=", "value": "season"}]},
       "text": {"uk": "Що цікавить?", "ru": "Что интересует?", "en": "Products of interest"},
       "options": [
         {"key": "drills", "text": {"uk": "сівалки", "ru": "сеялки", "en": "seed drills"}, "score": 2},
         {"key": "sprayers", "text": {"uk": "обприскувачі", "ru": "опрыскиватели", "en": "sprayers"}, "score": 2},
         {"key": "harrows", "text": {"uk": "борони", "ru": "бороны", "en": "harrows"}, "score": 1},
         {"key": "none", "text": {"uk": "нічого", "ru": "ничего", "en": "none of these"}, "exclusive": true}]},
      {"key": "tractors", "type": "int", "min": 0, "max": 500,
       "show_if": {"question": "products", "op": "contains", "value": "drills"},
       "text": {"uk": "Скільки тракторів?", "ru": "Сколько тракторов?", "en": "How many tractors?"}},
      {"key": "recommend", "type": "nps",
       "text": {"uk": "Чи порадите нас?", "ru": "Порекомендуете нас?", "en": "How likely are you to recommend us?"}}]},
    {"key": "permission", "kind": "consent", "title": {"uk": "Згода", "ru": "Согласие", "en": "Consent"}, "questions": [
      {"key": "may_mail", "type": "consent", "channel": "email", "wording": "v2",
       "text": {"uk": "Можна надсилати листи", "ru": "Можно присылать письма", "en": "You may send me e-mail"}}]}],
  "grades": [{"grade": "A", "from": 15}, {"grade": "B", "from": 5}, {"grade": "C", "from": 1}],
  "reward": {"text": {"uk": "Дякуємо!", "ru": "Спасибо!", "en": "Thank you!"}, "coupon": true}
})json";

} // namespace fairbook::tests

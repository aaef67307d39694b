// app/forms/sample_form.h: the questionnaire that everybody can begin with: the four fields that make a visitor
// findable again (name, telephone, e-mail, region), and one consent. In three languages.
#pragma once

#include <string_view>

namespace fairbook::app {

inline constexpr std::string_view sampleForm = R"json({
"key": "sample", "languages": ["uk", "ru", "en"],
"title": {"uk": "Анкета відвідувача", "ru": "Анкета посетителя", "en": "Visitor questionnaire"},
"sections": [
 {"key": "contact", "kind": "contact", "title": {"uk": "Контакт", "ru": "Контакт", "en": "Contact"}, "questions": [
  {"key": "family", "type": "text", "maps_to": "name.family", "required": "soft",
   "text": {"uk": "Ваше прізвище", "ru": "Ваша фамилия", "en": "Your family name"}},
  {"key": "phone", "type": "phone", "maps_to": "phones", "required": "soft",
   "text": {"uk": "Телефон", "ru": "Телефон", "en": "Telephone"}},
  {"key": "email", "type": "email", "maps_to": "emails",
   "text": {"uk": "Електронна пошта", "ru": "Электронная почта", "en": "E-mail"}},
  {"key": "region", "type": "region", "maps_to": "addresses",
   "text": {"uk": "Область", "ru": "Область", "en": "Region"}}]},
 {"key": "permission", "kind": "consent", "title": {"uk": "Згода", "ru": "Согласие", "en": "Consent"}, "questions": [
  {"key": "may_write", "type": "consent", "channel": "any", "wording": "v1",
   "text": {"uk": "Можна писати мені й телефонувати щодо ваших пропозицій",
            "ru": "Можно писать и звонить мне о ваших предложениях",
            "en": "You may write to me and call me about your offers"}}]}],
"reward": {"coupon": false, "text": {"uk": "Дякуємо!", "ru": "Спасибо!", "en": "Thank you!"}}
})json";

} // namespace fairbook::app

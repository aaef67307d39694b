<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AppBar</name>
    <message>
        <source>Choose an event</source>
        <translation>Оберіть подію</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Подія: %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>востаннє %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2. Open Sync</source>
        <translation>%1, %2. Відкрити обмін</translation>
    </message>
</context>
<context>
    <name>AppShell</name>
    <message>
        <source>Capture</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Новий відвідувач</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Transcribe cards</source>
        <translation>Розшифрувати візитки</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкети</translation>
    </message>
</context>
<context>
    <name>AttachedClient</name>
    <message>
        <source>A new meeting with somebody we know. What was written before stays.</source>
        <translation>Нова зустріч зі знайомою людиною. Усе записане раніше залишиться.</translation>
    </message>
    <message>
        <source>No, a different person</source>
        <translation>Ні, це інша людина</translation>
    </message>
</context>
<context>
    <name>CaptureCodes</name>
    <message>
        <source>Reading...</source>
        <translation>Читаємо…</translation>
    </message>
    <message>
        <source>QR / badge</source>
        <translation>QR / бейдж</translation>
    </message>
    <message>
        <source>Read a QR code or a badge from a picture</source>
        <translation>Прочитати QR-код або бейдж із зображення</translation>
    </message>
    <message>
        <source>Paste code</source>
        <translation>Вставити код</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Which of these codes?</source>
        <translation>Котрий із цих кодів?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жодного</translation>
    </message>
    <message>
        <source>Choose a picture of a code</source>
        <translation>Оберіть зображення з кодом</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Зображення (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Моя візитка</translation>
    </message>
    <message>
        <source>Show my card as a code</source>
        <translation>Показати мою візитку кодом</translation>
    </message>
</context>
<context>
    <name>CaptureDetails</name>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Прайс-лист</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Передзвонити</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Зразок</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Візит</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>гарячий</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>зацікавлений</translation>
    </message>
    <message>
        <source>just looking</source>
        <translation>придивляється</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Ми пообіцяли</translation>
    </message>
    <message>
        <source>They let us write or call</source>
        <translation>Дозволили писати чи дзвонити</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>What did they want? What comes next?</source>
        <translation>Чого хотіли? Що далі?</translation>
    </message>
</context>
<context>
    <name>CaptureFooter</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Зберегти, далі</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Save, then the questions</source>
        <translation>Зберегти й перейти до питань</translation>
    </message>
</context>
<context>
    <name>CaptureIdentity</name>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Patronymic, job title</source>
        <translation>По батькові, посада</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n відвідувач</numerusform>
            <numerusform>%n відвідувачі</numerusform>
            <numerusform>%n відвідувачів</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>The visitor&apos;s coupon. It is kept with the answers.</source>
        <translation>Купон відвідувача. Його збережено разом із відповідями.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Сказано</translation>
    </message>
</context>
<context>
    <name>CardPhotos</name>
    <message>
        <source>Saving the photo...</source>
        <translation>Зберігаю фото...</translation>
    </message>
    <message>
        <source>Card photo</source>
        <translation>Фото візитки</translation>
    </message>
    <message numerus="yes">
        <source>Transcribe %n card(s)</source>
        <translation>
            <numerusform>Розшифрувати %n візитку</numerusform>
            <numerusform>Розшифрувати %n візитки</numerusform>
            <numerusform>Розшифрувати %n візиток</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Choose photos of cards</source>
        <translation>Виберіть фото візиток</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Зображення (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>Photo of the card</source>
        <translation>Фото візитки</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лід</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Regular client</source>
        <translation>Постійний клієнт</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Неактивний</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Прайс-лист</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Зразок</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Візит</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Зв’язатися</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Месенджер</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>дозволено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>відмова</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>відкликано</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>не питали</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Введено вручну</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Візитка</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобільний</translation>
    </message>
    <message>
        <source>work</source>
        <translation>робочий</translation>
    </message>
    <message>
        <source>home</source>
        <translation>домашній</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>факс</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Виставка</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Менеджер з продажу</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Керівник</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Адміністратор</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Кіоск</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійська</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Українська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Російська</translation>
    </message>
    <message>
        <source>Offers and news</source>
        <translation>Пропозиції та новини</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>card_front</source>
        <translation>лицьовий бік візитки</translation>
    </message>
    <message>
        <source>card_back</source>
        <translation>зворот візитки</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>бейдж</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>голосова нотатка</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>підпис</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>вручну</translation>
    </message>
    <message>
        <source>card</source>
        <translation>візитка</translation>
    </message>
    <message>
        <source>qr</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>nfc</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>кіоск</translation>
    </message>
    <message>
        <source>import</source>
        <translation>імпорт</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>каталог</translation>
    </message>
    <message>
        <source>price</source>
        <translation>прайс-лист</translation>
    </message>
    <message>
        <source>call</source>
        <translation>дзвінок</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>зразок</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>візит</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>чернетка</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неповний</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>повний</translation>
    </message>
    <message>
        <source>to_transcribe</source>
        <translation>розшифрувати</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>person</source>
        <translation>людина</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>компанія</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>лід</translation>
    </message>
    <message>
        <source>client</source>
        <translation>клієнт</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>постійний клієнт</translation>
    </message>
    <message>
        <source>vip</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>неактивний</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнер</translation>
    </message>
    <message>
        <source>uk</source>
        <translation>українська</translation>
    </message>
    <message>
        <source>ru</source>
        <translation>російська</translation>
    </message>
    <message>
        <source>en</source>
        <translation>англійська</translation>
    </message>
    <message>
        <source>other</source>
        <translation>інше</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>на «ви»</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>на «ти»</translation>
    </message>
    <message>
        <source>female</source>
        <translation>жіноча</translation>
    </message>
    <message>
        <source>male</source>
        <translation>чоловіча</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>single</source>
        <translation>не в шлюбі</translation>
    </message>
    <message>
        <source>married</source>
        <translation>у шлюбі</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>у розлученні</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>вдівство</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>вирішує</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>впливає</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>користується</translation>
    </message>
    <message>
        <source>exhibition</source>
        <translation>виставка</translation>
    </message>
    <message>
        <source>form</source>
        <translation>анкета</translation>
    </message>
    <message>
        <source>order</source>
        <translation>замовлення</translation>
    </message>
    <message>
        <source>cold_call</source>
        <translation>холодний дзвінок</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>рекомендація</translation>
    </message>
    <message>
        <source>social</source>
        <translation>соцмережа</translation>
    </message>
    <message>
        <source>bought_list</source>
        <translation>куплений список</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>працівник</translation>
    </message>
    <message>
        <source>email</source>
        <translation>ел. пошта</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>sms</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>месенджер</translation>
    </message>
    <message>
        <source>post</source>
        <translation>звичайна пошта</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>пропозиції та новини</translation>
    </message>
    <message>
        <source>profiling</source>
        <translation>аналіз уподобань</translation>
    </message>
    <message>
        <source>any</source>
        <translation>будь-який</translation>
    </message>
    <message>
        <source>given</source>
        <translation>надано</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відмова</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>відкликано</translation>
    </message>
    <message>
        <source>not_asked</source>
        <translation>не питали</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>усно</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>позначив клієнт</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>підписано</translation>
    </message>
    <message>
        <source>double_opt_in</source>
        <translation>підтверджено листом</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>зустріч</translation>
    </message>
    <message>
        <source>message</source>
        <translation>повідомлення</translation>
    </message>
    <message>
        <source>support</source>
        <translation>підтримка</translation>
    </message>
    <message>
        <source>review</source>
        <translation>відгук</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>вхідний</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>вихідний</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>день народження</translation>
    </message>
    <message>
        <source>transcribe</source>
        <translation>розшифрувати</translation>
    </message>
    <message>
        <source>high</source>
        <translation>високий</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>звичайний</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низький</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>оцінка</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>обіцянка</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>done</source>
        <translation>виконано</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>rep</source>
        <translation>менеджер з продажу</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>керівник</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>адміністратор</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усе</translation>
    </message>
    <message>
        <source>own</source>
        <translation>свої</translation>
    </message>
    <message>
        <source>event</source>
        <translation>подія</translation>
    </message>
    <message>
        <source>live</source>
        <translation>діє</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрита</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>в архіві</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>не завершено</translation>
    </message>
</context>
<context>
    <name>ClientAnswers</name>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Опитати</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>No questionnaire was filled in yet.</source>
        <translation>Жодної анкети ще не заповнено.</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>To do</source>
        <translation>Зробити</translation>
    </message>
    <message>
        <source>Nothing is filled in</source>
        <translation>Ще нічого не записано</translation>
    </message>
    <message>
        <source>Add a phone, a company or a note when you meet again.</source>
        <translation>Додайте телефон, компанію чи нотатку під час наступної зустрічі.</translation>
    </message>
</context>
<context>
    <name>ClientConsents</name>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody has asked yet. Until they say yes, we do not write or call with offers.</source>
        <translation>Ще ніхто не питав. Доки людина не погодиться, з пропозиціями не пишемо й не дзвонимо.</translation>
    </message>
</context>
<context>
    <name>ClientEditPage</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Додати: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>ClientFieldRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Two answers; this one is from %1</source>
        <translation>Дві відповіді; цю дає %1</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Дві відповіді</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Подзвонити: %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Написати: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Відкрити %1</translation>
    </message>
</context>
<context>
    <name>ClientFilters</name>
    <message>
        <source>This event</source>
        <translation>Ця подія</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Оцінка %1</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>На цьому пристрої</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Потребує уваги</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалені</translation>
    </message>
</context>
<context>
    <name>ClientHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад до списку</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Оцінка %1</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <translation>Відповідає %1</translation>
    </message>
</context>
<context>
    <name>ClientHistory</name>
    <message>
        <source>Add a note</source>
        <translation>Додати нотатку</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Додати цю нотатку</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Історії ще немає</translation>
    </message>
    <message>
        <source>Meetings, notes and changes will stand here.</source>
        <translation>Тут будуть зустрічі, нотатки та зміни.</translation>
    </message>
</context>
<context>
    <name>ClientListPage</name>
    <message>
        <source>Name, company, phone, note</source>
        <translation>Ім’я, компанія, телефон, нотатка</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Шукаємо…</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Нікого не знайшли</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Клієнтів ще немає</translation>
    </message>
    <message>
        <source>Capture the first visitor</source>
        <translation>Записати першого відвідувача</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Новий відвідувач</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message numerus="yes">
        <source>Two people wrote different things in %n field(s). Both are kept.</source>
        <translation>
            <numerusform>Двоє написали різне в %n полі. Обидві відповіді збережено.</numerusform>
            <numerusform>Двоє написали різне в %n полях. Обидві відповіді збережено.</numerusform>
            <numerusform>Двоє написали різне в %n полях. Обидві відповіді збережено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>This client was deleted. Everything is still here.</source>
        <translation>Цього клієнта видалено. Усі дані ще тут.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Drop the photos of %1 here</source>
        <translation>Відпустіть тут фото: %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
</context>
<context>
    <name>ClientPhotos</name>
    <message>
        <source>Photos (%1)</source>
        <translation>Фото (%1)</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Adding...</source>
        <translation>Додаємо...</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Додати фото</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>A card, a badge, the visitor&apos;s machine: drop pictures here, or paste them with Ctrl+V.</source>
        <translation>Візитка, бейдж, техніка відвідувача: перетягніть зображення сюди або вставте їх через Ctrl+V.</translation>
    </message>
    <message>
        <source>A card, a badge, the visitor&apos;s machine: what a picture says better than words.</source>
        <translation>Візитка, бейдж, техніка відвідувача: те, що краще показати, ніж описати.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Виберіть фото</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Зображення (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>needs review</source>
        <translation>потребує перевірки</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Відновити: %1</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Choose a client</source>
        <translation>Оберіть клієнта</translation>
    </message>
    <message>
        <source>The card, the history and the consents will stand here.</source>
        <translation>Тут будуть картка, історія та згоди.</translation>
    </message>
</context>
<context>
    <name>CompletionMeter</name>
    <message>
        <source>Expected to finish: %1 %</source>
        <translation>Очікувано завершать: %1 %</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Asked when</source>
        <translation>Питати, коли</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <source>All hold</source>
        <translation>Усі умови</translation>
    </message>
    <message>
        <source>Any holds</source>
        <translation>Будь-яка</translation>
    </message>
    <message>
        <source>The first question is always asked: a condition looks at earlier answers.</source>
        <translation>Перше запитання ставлять завжди: умова дивиться на попередні відповіді.</translation>
    </message>
    <message>
        <source>This condition came from a file and says more than can be shown here.</source>
        <translation>Ця умова з файлу; вона складніша, ніж тут можна показати.</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Питати завжди</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Додати умову</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Earlier question</source>
        <translation>Попереднє запитання</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Прибрати цю умову</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
</context>
<context>
    <name>ConflictActions</name>
    <message>
        <source>Keep both</source>
        <translation>Залишити обидва</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Інша відповідь</translation>
    </message>
    <message>
        <source>Restore the client</source>
        <translation>Відновити клієнта</translation>
    </message>
    <message>
        <source>Delete all the same</source>
        <translation>Усе одно видалити</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Та сама особа</translation>
    </message>
    <message>
        <source>Two people, take apart</source>
        <translation>Двоє різних людей, роз&apos;єднати</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message numerus="yes">
        <source>%n clash(es) differ only by case or spaces.</source>
        <translation>
            <numerusform>%n розбіжність лише в регістрі чи пробілах.</numerusform>
            <numerusform>%n розбіжності лише в регістрі чи пробілах.</numerusform>
            <numerusform>%n розбіжностей лише в регістрі чи пробілах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them at once</source>
        <translation>Вирішити всі</translation>
    </message>
    <message>
        <source>Deleted, then changed</source>
        <translation>Видалено, потім змінено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Відкрити картку</translation>
    </message>
    <message>
        <source>One person deleted this client, another went on writing.</source>
        <translation>Хтось видалив цього клієнта, а хтось продовжив писати.</translation>
    </message>
    <message>
        <source>Both answers are kept until you decide. Which one is right?</source>
        <translation>Обидві відповіді збережено, доки ви не вирішите. Котра правильна?</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Було: %1</translation>
    </message>
    <message>
        <source>Before: nothing</source>
        <translation>Раніше було порожньо</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Залишити це</translation>
    </message>
    <message>
        <source>Whoever wrote the other answer will see what was decided. It can be undone later.</source>
        <translation>Автор іншої відповіді побачить рішення. Його можна скасувати й пізніше.</translation>
    </message>
    <message>
        <source>This client was merged with %1. After that somebody wrote what stands below. Is it the same person?</source>
        <translation>Цього клієнта об&apos;єднано з карткою «%1». Після цього хтось дописав те, що нижче. Це та сама особа?</translation>
    </message>
    <message>
        <source>This client was merged with another one. After that somebody wrote what stands below. Is it the same person?</source>
        <translation>Цього клієнта об&apos;єднано з іншим. Після цього хтось дописав те, що нижче. Це та сама особа?</translation>
    </message>
    <message>
        <source>Merged, then changed</source>
        <translation>Об&apos;єднано, потім змінено</translation>
    </message>
</context>
<context>
    <name>ConflictValue</name>
    <message>
        <source>Mine</source>
        <translation>Моя</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Інша</translation>
    </message>
    <message>
        <source>Shown for now</source>
        <translation>Поки показуємо</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(порожньо)</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Залишити цю</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Залишити %1</translation>
    </message>
    <message>
        <source>%1 or Enter</source>
        <translation>%1 або Enter</translation>
    </message>
</context>
<context>
    <name>DetailBar</name>
    <message>
        <source>Back to the questions</source>
        <translation>Назад до запитань</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Угору (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Униз (Alt+↓)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублювати</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Section</source>
        <translation>Розділ</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Запитання %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чого він</translation>
    </message>
    <message>
        <source>Contact data comes first: who stops in the middle is known then. Deleting a section keeps its questions.</source>
        <translation>Спершу контактні дані: тоді відомо, хто зупинився посередині. Коли видалити розділ, його запитання лишаються.</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Виберіть запитання</translation>
    </message>
    <message>
        <source>Its texts, its choices and when it is asked stand here. What you write is saved at once.</source>
        <translation>Тут будуть його тексти, варіанти й умова. Написане зберігається одразу.</translation>
    </message>
</context>
<context>
    <name>EditFieldRow</name>
    <message>
        <source>Remove %1</source>
        <translation>Прибрати: %1</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Back to settings</source>
        <translation>Назад до параметрів</translation>
    </message>
    <message>
        <source>Connect this device</source>
        <translation>Під’єднати пристрій</translation>
    </message>
    <message>
        <source>Your administrator gives you an invitation: a picture with a code, or the same in words. It works once.</source>
        <translation>Адміністратор дає вам запрошення: картинку з кодом або той самий код словами. Воно діє один раз.</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Картинкою</translation>
    </message>
    <message>
        <source>Choose the picture of the code</source>
        <translation>Обрати картинку з кодом</translation>
    </message>
    <message>
        <source>With words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Whole invitation, if you can paste it</source>
        <translation>Усе запрошення, якщо можна вставити</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Назва цього пристрою</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Під’єднуємо…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Під’єднати</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Зображення (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Взаємодія</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Version of a questionnaire</source>
        <translation>Версія анкети</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Купон</translation>
    </message>
</context>
<context>
    <name>EventSheet</name>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Нова подія</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Країна, дві літери</translation>
    </message>
    <message>
        <source>Phone numbers without a prefix are read as numbers of this country.</source>
        <translation>Телефони без коду вважатимуться номерами цієї країни.</translation>
    </message>
    <message>
        <source>Add the event</source>
        <translation>Додати подію</translation>
    </message>
</context>
<context>
    <name>FbSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>FbTextField</name>
    <message>
        <source>Clear %1</source>
        <translation>Очистити: %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Належить до</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Тип файлу</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Назва файлу</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байтів</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Мініатюра</translation>
    </message>
    <message>
        <source>Text read</source>
        <translation>Прочитаний текст</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Розшифровка</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Менеджер з продажу</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Пристрій</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Стенд</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Час зустрічі</translation>
    </message>
    <message>
        <source>Minutes east of UTC</source>
        <translation>Хвилин на схід від UTC</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Номер бейджа</translation>
    </message>
    <message>
        <source>Badge format</source>
        <translation>Формат бейджа</translation>
    </message>
    <message>
        <source>Code as read</source>
        <translation>Код, як прочитано</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обіцяно</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Seconds to capture</source>
        <translation>Секунд на запис</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Інші імена</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Відділ</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефони</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Інтереси</translation>
    </message>
    <message>
        <source>Products of interest</source>
        <translation>Цікаві товари</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Звертання</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Сімейний стан</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Родина</translation>
    </message>
    <message>
        <source>Role in decisions</source>
        <translation>Роль у рішеннях</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Галузь</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Податковий номер</translation>
    </message>
    <message>
        <source>Invoice requisites</source>
        <translation>Реквізити для рахунку</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Причина оцінки</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Бали</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Source event</source>
        <translation>Подія-джерело</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>Про джерело</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Хто порадив</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Бажаний канал</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не дзвонити</translation>
    </message>
    <message>
        <source>Do not write e-mails</source>
        <translation>Не писати на пошту</translation>
    </message>
    <message>
        <source>Do not send SMS</source>
        <translation>Не надсилати SMS</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Останній контакт</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Остання перевірка</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мета</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулювання</translation>
    </message>
    <message>
        <source>Obtained at</source>
        <translation>Коли отримано</translation>
    </message>
    <message>
        <source>Obtained by</source>
        <translation>Хто отримав</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Підтвердження</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правова підстава</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Дійсне до</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>Версія застосунку</translation>
    </message>
    <message>
        <source>Installations</source>
        <translation>Установки</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Від’єднано</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Останній обмін</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Витрати</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цілі</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Працівники</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Напрямок</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Секунди</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Кому доручено</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Походження</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Бачить</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активний</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Коротка назва</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Points for a grade</source>
        <translation>Бали для оцінки</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Подяка</translation>
    </message>
    <message>
        <source>Fairs</source>
        <translation>Виставки</translation>
    </message>
    <message>
        <source>Visitors may fill it in themselves</source>
        <translation>Відвідувачі можуть заповнювати самі</translation>
    </message>
    <message>
        <source>Open on the web</source>
        <translation>Відкрита в інтернеті</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Хто опублікував</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершення</translation>
    </message>
    <message>
        <source>Last question</source>
        <translation>Останнє запитання</translation>
    </message>
    <message>
        <source>By the visitor</source>
        <translation>Заповнив відвідувач</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Видано</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Використано</translation>
    </message>
</context>
<context>
    <name>FormActionsSheet</name>
    <message>
        <source>Fill in</source>
        <translation>Заповнити</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублювати</translation>
    </message>
    <message>
        <source>Save as a file (JSON)</source>
        <translation>Зберегти у файл (JSON)</translation>
    </message>
    <message>
        <source>To keep, or to bring to another company</source>
        <translation>Щоб мати копію або перенести до іншої фірми</translation>
    </message>
    <message>
        <source>Save as a workbook (XLSForm)</source>
        <translation>Зберегти як таблицю (XLSForm)</translation>
    </message>
    <message>
        <source>For a spreadsheet, ODK or KoboToolbox</source>
        <translation>Для Excel, ODK або KoboToolbox</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>В архів</translation>
    </message>
    <message>
        <source>Nobody is asked any more; its answers stay</source>
        <translation>Більше нікого не питають; відповіді лишаються</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Повернути з архіву</translation>
    </message>
</context>
<context>
    <name>FormEditHeader</name>
    <message>
        <source>All questionnaires</source>
        <translation>Усі анкети</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Випробувати</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заповнити</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Опублікувати</translation>
    </message>
</context>
<context>
    <name>FormEditPage</name>
    <message>
        <source>Questions</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>Про що ви хочете запитати?</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Archive</source>
        <translation>Архів</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкети</translation>
    </message>
    <message>
        <source>Archive (%1)</source>
        <translation>Архів (%1)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нова</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>No questionnaire yet</source>
        <translation>Анкет ще немає</translation>
    </message>
    <message>
        <source>Ask every visitor the same few questions, on your device, on theirs, or at a kiosk.</source>
        <translation>Ставте кожному відвідувачеві ті самі кілька запитань: на вашому пристрої, на його телефоні або в кіоску.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Створити першу</translation>
    </message>
    <message>
        <source>A questionnaire from a file</source>
        <translation>Анкета з файлу</translation>
    </message>
    <message>
        <source>Questionnaires (*.json *.xlsx)</source>
        <translation>Анкети (*.json *.xlsx)</translation>
    </message>
    <message>
        <source>Save the questionnaire to a file</source>
        <translation>Зберегти анкету у файл</translation>
    </message>
    <message>
        <source>XLSForm workbook (*.xlsx)</source>
        <translation>Таблиця XLSForm (*.xlsx)</translation>
    </message>
    <message>
        <source>Questionnaire (*.json)</source>
        <translation>Анкета (*.json)</translation>
    </message>
</context>
<context>
    <name>FormResultsPage</name>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Виставка</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Зберегти як таблицю</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Відповідей ще немає</translation>
    </message>
    <message>
        <source>As soon as somebody answers, the results stand here.</source>
        <translation>Щойно хтось відповість, результати будуть тут.</translation>
    </message>
    <message>
        <source>Save the answers as a workbook</source>
        <translation>Зберегти відповіді як таблицю</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Таблиця (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>kiosk</source>
        <translation>кіоск</translation>
    </message>
    <message>
        <source>web</source>
        <translation>веб</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заповнити</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Більше дій: %1</translation>
    </message>
</context>
<context>
    <name>FormSettings</name>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Every text is needed in each of them before the questionnaire goes live.</source>
        <translation>До публікації кожен текст потрібен кожною з них.</translation>
    </message>
    <message>
        <source>Where it is answered</source>
        <translation>Де на неї відповідають</translation>
    </message>
    <message>
        <source>Visitors are asked</source>
        <translation>Відвідувачів питають</translation>
    </message>
    <message>
        <source>Off: nobody is asked any more, all answers stay</source>
        <translation>Вимкнено: більше нікого не питають, усі відповіді лишаються</translation>
    </message>
    <message>
        <source>At a kiosk</source>
        <translation>У кіоску</translation>
    </message>
    <message>
        <source>Visitors fill it in themselves on a device at the stand</source>
        <translation>Відвідувачі заповнюють її самі на пристрої на стенді</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>В інтернеті</translation>
    </message>
    <message>
        <source>Visitors fill it in on their own phone, by a link or a QR code</source>
        <translation>Відвідувачі заповнюють її на своєму телефоні за посиланням або QR-кодом</translation>
    </message>
    <message>
        <source>Fairs (none chosen: all)</source>
        <translation>Виставки (не вибрано: усі)</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>Остання сторінка</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Подяка</translation>
    </message>
    <message>
        <source>Give a coupon</source>
        <translation>Давати купон</translation>
    </message>
    <message>
        <source>A code that works once, also without a network</source>
        <translation>Код, що діє один раз, і без мережі</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Which questionnaire?</source>
        <translation>Яка анкета?</translation>
    </message>
    <message>
        <source>No questionnaire is live</source>
        <translation>Немає відкритих анкет</translation>
    </message>
    <message>
        <source>A manager makes one and lets it go live; then it is here after the next sync.</source>
        <translation>Керівник створює анкету й відкриває її; після наступного обміну вона буде тут.</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>Of a later version: %1</source>
        <translation>З новішої версії: %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Опублікована</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрита</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архіві</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation>Контактні дані</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Подяка</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Опитування</translation>
    </message>
    <message>
        <source>is</source>
        <translation>це</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>це не</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>менше ніж</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>більше ніж</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>містить</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>є відповідь</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Будь-який спосіб</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation>Ще немає жодного запитання.</translation>
    </message>
    <message>
        <source>The title is missing in this language: %1.</source>
        <translation>Бракує назви такою мовою: %1.</translation>
    </message>
    <message>
        <source>“%1” has no text in this language: %2.</source>
        <translation>«%1»: немає тексту такою мовою: %2.</translation>
    </message>
    <message>
        <source>A choice of “%1” has no text in this language: %2.</source>
        <translation>«%1»: варіант без тексту такою мовою: %2.</translation>
    </message>
    <message>
        <source>“%1” has nothing to choose from.</source>
        <translation>«%1»: нема з чого вибирати.</translation>
    </message>
    <message>
        <source>The table “%1” has no rows.</source>
        <translation>Таблиця «%1» не має рядків.</translation>
    </message>
    <message>
        <source>“%1” is of a type that this version of Fairbook does not know.</source>
        <translation>«%1»: такого типу ця версія Fairbook не знає.</translation>
    </message>
    <message>
        <source>“%1” depends on a question that is gone.</source>
        <translation>«%1» залежить від запитання, якого вже немає.</translation>
    </message>
    <message>
        <source>“%1” depends on a question that is asked only after it.</source>
        <translation>«%1» залежить від запитання, яке ставлять лише після нього.</translation>
    </message>
    <message>
        <source>“%1” depends on a choice that is gone.</source>
        <translation>«%1» залежить від варіанта, якого вже немає.</translation>
    </message>
    <message>
        <source>“%1” would never be asked.</source>
        <translation>«%1» ніколи не спитають.</translation>
    </message>
    <message>
        <source>“%1” fills a field that clients do not have.</source>
        <translation>«%1» заповнює поле, якого в клієнтів немає.</translation>
    </message>
    <message>
        <source>The consent “%1” needs the version of its wording.</source>
        <translation>Згода «%1» потребує версії свого тексту.</translation>
    </message>
    <message>
        <source>Better ask for contact data first: who leaves in the middle is known then.</source>
        <translation>Краще спершу спитати контактні дані: тоді відомо, хто пішов посередині.</translation>
    </message>
    <message>
        <source>“%1” mixes contact data with survey questions. Better keep them in two sections.</source>
        <translation>«%1» змішує контактні дані із запитаннями опитування. Краще тримати їх у двох розділах.</translation>
    </message>
    <message>
        <source>A needs more points than B, and B more than C.</source>
        <translation>A потребує більше балів, ніж B, а B — більше, ніж C.</translation>
    </message>
    <message>
        <source>Choices give points, but no grade follows from them.</source>
        <translation>Варіанти дають бали, але оцінка з них не випливає.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>GoLiveSheet</name>
    <message>
        <source>Not ready yet</source>
        <translation>Ще не готово</translation>
    </message>
    <message>
        <source>Go live with version %1?</source>
        <translation>Опублікувати версію %1?</translation>
    </message>
    <message>
        <source>Some things are missing. Press one to mend it.</source>
        <translation>Дечого бракує. Натисніть, щоб виправити.</translation>
    </message>
    <message>
        <source>Version %1 is frozen as it is now, and visitors are asked by it from the next sync on. You can go on changing the draft: that becomes the version after it.</source>
        <translation>Версію %1 буде зафіксовано такою, як зараз, і відвідувачів питатимуть за нею від наступної синхронізації. Чернетку можна змінювати далі: вона стане наступною версією.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ще ні</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Опублікувати</translation>
    </message>
</context>
<context>
    <name>GradeBadge</name>
    <message>
        <source>Grade %1</source>
        <translation>Оцінка %1</translation>
    </message>
</context>
<context>
    <name>GradeThresholds</name>
    <message>
        <source>Grades by points</source>
        <translation>Оцінки за балами</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 від</translation>
    </message>
    <message>
        <source>The points of the chosen answers are added. More points never make a worse grade.</source>
        <translation>Бали вибраних відповідей додаються. Більше балів ніколи не дає гіршої оцінки.</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>KioskPin</name>
    <message>
        <source>Leave the kiosk</source>
        <translation>Вийти з режиму кіоску</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>Назад до відвідувачів</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>KioskSheet</name>
    <message>
        <source>Kiosk</source>
        <translation>Кіоск</translation>
    </message>
    <message>
        <source>Visitors fill in one questionnaire by themselves, one after another. Names, notes and grades of others are not shown. The PIN ends it.</source>
        <translation>Відвідувачі один за одним самі заповнюють анкету. Чужі імена, нотатки й оцінки не показуються. Завершити можна за PIN.</translation>
    </message>
    <message>
        <source>No live questionnaire is open to visitors. A manager marks one: &quot;Visitors may fill it in themselves&quot;.</source>
        <translation>Жодної відкритої анкети не дозволено відвідувачам. Керівник позначає анкету: «Відвідувачі можуть заповнити самі».</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN, від 4 до 12 цифр</translation>
    </message>
    <message>
        <source>Remember it: without it this device stays a kiosk.</source>
        <translation>Запам’ятайте його: без нього пристрій лишиться кіоском.</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Запустити кіоск</translation>
    </message>
</context>
<context>
    <name>KioskStart</name>
    <message>
        <source>For staff: leave the kiosk</source>
        <translation>Для персоналу: вийти з кіоску</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>We know somebody like this</source>
        <translation>Схоже, ми вже знайомі</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Додати зустріч</translation>
    </message>
    <message>
        <source>Add a meeting with %1</source>
        <translation>Додати зустріч: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 - Fairbook</source>
        <translation>%1 – Fairbook</translation>
    </message>
</context>
<context>
    <name>MyCardSheet</name>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Моя візитка</translation>
    </message>
    <message>
        <source>QR code of my card</source>
        <translation>QR-код моєї візитки</translation>
    </message>
    <message>
        <source>A visitor&apos;s telephone reads this from your screen. It is kept on this device only.</source>
        <translation>Телефон відвідувача зчитає це з вашого екрана. Зберігається лише на цьому пристрої.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Показати код</translation>
    </message>
    <message>
        <source>Edit my card</source>
        <translation>Змінити візитку</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Places</source>
        <translation>Розділи</translation>
    </message>
</context>
<context>
    <name>NavigationItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Розділи</translation>
    </message>
</context>
<context>
    <name>NewFormSheet</name>
    <message>
        <source>New questionnaire</source>
        <translation>Нова анкета</translation>
    </message>
    <message>
        <source>Start from the sample</source>
        <translation>Почати зі зразка</translation>
    </message>
    <message>
        <source>Name, telephone, e-mail, region and a consent, in three languages. Ready to go live.</source>
        <translation>Ім’я, телефон, e-mail, область і згода трьома мовами. Готова до публікації.</translation>
    </message>
    <message>
        <source>Start from nothing</source>
        <translation>Почати з порожньої</translation>
    </message>
    <message>
        <source>Two empty sections: contact data, and what you want to know.</source>
        <translation>Два порожні розділи: контактні дані та що ви хочете дізнатися.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>З файлу</translation>
    </message>
    <message>
        <source>A questionnaire of Fairbook (JSON), or an XLSForm workbook as ODK and KoboToolbox make them.</source>
        <translation>Анкета Fairbook (JSON) або таблиця XLSForm, як їх роблять ODK і KoboToolbox.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Language of the choices</source>
        <translation>Мова варіантів</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Додати рядок</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Додати варіант</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>points: %1</source>
        <translation>бали: %1</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>оцінка %1</translation>
    </message>
    <message>
        <source>takes the others away</source>
        <translation>скасовує інші</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Рядок %1</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Варіант %1</translation>
    </message>
    <message>
        <source>! Missing: %1</source>
        <translation>! Бракує: %1</translation>
    </message>
    <message>
        <source>! Missing in this language</source>
        <translation>! Бракує цією мовою</translation>
    </message>
    <message>
        <source>Less about choice %1</source>
        <translation>Менше про варіант %1</translation>
    </message>
    <message>
        <source>More about choice %1</source>
        <translation>Більше про варіант %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Бали</translation>
    </message>
    <message>
        <source>Tag for the client</source>
        <translation>Мітка для клієнта</translation>
    </message>
    <message>
        <source>At least this grade</source>
        <translation>Щонайменше ця оцінка</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Без оцінки</translation>
    </message>
    <message>
        <source>Takes the others away (“none of these”)</source>
        <translation>Скасовує інші («нічого з цього»)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Угору</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Униз</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
</context>
<context>
    <name>PaletteItem</name>
    <message>
        <source>Add: %1</source>
        <translation>Додати: %1</translation>
    </message>
</context>
<context>
    <name>PhotoNote</name>
    <message>
        <source>This photo cannot be shown: its file is damaged, or too large for this device.</source>
        <translation>Це фото не можна показати: файл пошкоджено або він завеликий для цього пристрою.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Спробувати зараз</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Choose a photo</source>
        <translation>Виберіть фото</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Зображення (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Фото %1 з %2</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Фото %1 з %2</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Photos (%1)</source>
        <translation>Фото (%1)</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Назад до клієнта</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Усе фото</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Видалити це фото</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Попереднє фото</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Наступне фото</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Advice</source>
        <translation>Порада</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Short text</source>
        <translation>Короткий текст</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Довгий текст</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ціле число</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Sum of money</source>
        <translation>Сума грошей</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Так чи ні</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Одне з кількох</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Кілька з переліку</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Зірки</translation>
    </message>
    <message>
        <source>Recommend, 0 to 10</source>
        <translation>Чи порадять, від 0 до 10</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товари</translation>
    </message>
    <message>
        <source>Text between questions</source>
        <translation>Текст між запитаннями</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Розставити за порядком</translation>
    </message>
    <message>
        <source>Table of choices</source>
        <translation>Таблиця відповідей</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
</context>
<context>
    <name>QuestionChecks</name>
    <message>
        <source>At least</source>
        <translation>Щонайменше</translation>
    </message>
    <message>
        <source>How many stars</source>
        <translation>Скільки зірок</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Щонайбільше</translation>
    </message>
    <message>
        <source>How many may be chosen (empty: any)</source>
        <translation>Скільки можна вибрати (порожньо: будь-скільки)</translation>
    </message>
    <message>
        <source>Own words as the last choice</source>
        <translation>Свій варіант останнім</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>Згода на</translation>
    </message>
    <message>
        <source>Version of the wording</source>
        <translation>Версія тексту згоди</translation>
    </message>
    <message>
        <source>Should it be answered?</source>
        <translation>Чи треба відповідати?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>За бажанням</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>For A only</source>
        <translation>Лише для A</translation>
    </message>
    <message>
        <source>Nobody is held up: without it the answers are marked as incomplete.</source>
        <translation>Нікого не затримують: без неї відповіді позначено як неповні.</translation>
    </message>
    <message>
        <source>Fills this field of the client</source>
        <translation>Заповнює це поле клієнта</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Додати запитання</translation>
    </message>
    <message>
        <source>Nothing is asked yet</source>
        <translation>Ще нічого не питають</translation>
    </message>
    <message>
        <source>Choose a kind of question on the left.</source>
        <translation>Виберіть тип запитання ліворуч.</translation>
    </message>
    <message>
        <source>To mend first: %1</source>
        <translation>Спершу виправити: %1</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>Готова до публікації</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Опублікувати</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Розділ</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Підказка</translation>
    </message>
    <message>
        <source>Add a hint</source>
        <translation>Додати підказку</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>Key: %1. It stays the same from version to version: results join by it.</source>
        <translation>Ключ: %1. Він однаковий у всіх версіях: за ним поєднуються результати.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>No text yet</source>
        <translation>Ще без тексту</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Розділ: %1</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Запитання %1: %2</translation>
    </message>
    <message>
        <source>text missing: %1</source>
        <translation>бракує тексту: %1</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>за умовою</translation>
    </message>
    <message>
        <source>points</source>
        <translation>бали</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Підписано</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source> and </source>
        <translation> і </translation>
    </message>
    <message>
        <source> or </source>
        <translation> або </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2</source>
        <translation>«%1» — %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2</source>
        <translation>«%1» — не %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is below %2</source>
        <translation>«%1» менше за %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is above %2</source>
        <translation>«%1» більше за %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; includes %2</source>
        <translation>«%1» містить %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered</source>
        <translation>на «%1» відповіли</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Бали: %1</translation>
    </message>
    <message>
        <source>Score %1, grade %2</source>
        <translation>Бали: %1, клас %2</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Your client base works again</source>
        <translation>База клієнтів знову працює</translation>
    </message>
    <message>
        <source>Looking for everything that can be read…</source>
        <translation>Шукаємо все, що ще можна прочитати…</translation>
    </message>
    <message>
        <source>The client base on this device is damaged</source>
        <translation>База клієнтів на цьому пристрої пошкоджена</translation>
    </message>
    <message>
        <source>The client base cannot be opened</source>
        <translation>Базу клієнтів не вдається відкрити</translation>
    </message>
    <message>
        <source>Usually a failing memory or a power cut does this. Fairbook can make a new base of what can still be read: first of all of what you entered and what was not sent yet. The damaged file is put aside, not deleted.</source>
        <translation>Зазвичай причина в несправній пам&apos;яті або вимкненні живлення. Fairbook може створити нову базу з того, що ще можна прочитати, передусім з того, що ви внесли й ще не надіслали. Пошкоджений файл буде відкладено, а не видалено.</translation>
    </message>
    <message>
        <source>Please do not switch the device off. It may take a minute.</source>
        <translation>Не вимикайте пристрій. Це може тривати хвилину.</translation>
    </message>
    <message>
        <source>Some of it could not be read: something that was not sent may be missing. Look through today&apos;s leads.</source>
        <translation>Дещо прочитати не вдалося: щось із ненадісланого могло зникнути. Перегляньте сьогоднішні контакти.</translation>
    </message>
    <message>
        <source>Open Fairbook</source>
        <translation>Відкрити Fairbook</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще</translation>
    </message>
    <message>
        <source>Recover the base</source>
        <translation>Відновити базу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Not now, close</source>
        <translation>Не зараз, закрити</translation>
    </message>
    <message>
        <source>The damaged file is kept, nothing was deleted</source>
        <translation>Пошкоджений файл збережено, нічого не видалено</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Fewer</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>All of the latest %1</source>
        <translation>Усі з останніх %1</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Nothing to settle</source>
        <translation>Усе вирішено</translation>
    </message>
    <message numerus="yes">
        <source>%n settled today. When two people write different things, it will stand here.</source>
        <translation>
            <numerusform>Сьогодні вирішено %n. Якщо двоє напишуть різне, це з’явиться тут.</numerusform>
            <numerusform>Сьогодні вирішено %n. Якщо двоє напишуть різне, це з’явиться тут.</numerusform>
            <numerusform>Сьогодні вирішено %n. Якщо двоє напишуть різне, це з’явиться тут.</numerusform>
        </translation>
    </message>
    <message>
        <source>When two people write different things about a client, both are kept and stand here.</source>
        <translation>Якщо двоє напишуть про клієнта різне, обидві відповіді збережуться й стоятимуть тут.</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>Вирішити: %n</numerusform>
            <numerusform>Вирішити: %n</numerusform>
            <numerusform>Вирішити: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>вирішено %n</numerusform>
            <numerusform>вирішено %n</numerusform>
            <numerusform>вирішено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Чекають на рішення</translation>
    </message>
    <message>
        <source>changed after it was deleted</source>
        <translation>змінено після видалення</translation>
    </message>
    <message>
        <source>changed after it was merged</source>
        <translation>змінено після об&apos;єднання</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>Nobody named yet</source>
        <translation>Ще нікого не названо</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Мова питань</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>По одному питанню</translation>
    </message>
    <message>
        <source>All on one page</source>
        <translation>Усе на одній сторінці</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Finish later</source>
        <translation>Завершити пізніше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>RunPlace</name>
    <message>
        <source>A test of the draft: nothing is kept.</source>
        <translation>Випробування чернетки: нічого не зберігається.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Кіоск</translation>
    </message>
</context>
<context>
    <name>RunScore</name>
    <message>
        <source>Right now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не питаємо</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Очистити пошук</translation>
    </message>
</context>
<context>
    <name>SetAsideRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Зберегти у файл</translation>
    </message>
    <message>
        <source>Save %1 to a file</source>
        <translation>Зберегти у файл: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще</translation>
    </message>
    <message>
        <source>Try to send %1 again</source>
        <translation>Надіслати ще раз: %1</translation>
    </message>
</context>
<context>
    <name>SettingsDevice</name>
    <message>
        <source>This device</source>
        <translation>Цей пристрій</translation>
    </message>
    <message>
        <source>Server of your company</source>
        <translation>Сервер вашої компанії</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ще не під’єднано</translation>
    </message>
    <message>
        <source>You can work right away. Connect when you have an invitation, and everything will be sent.</source>
        <translation>Працювати можна вже зараз. Під’єднайте, коли матимете запрошення, і все буде надіслано.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Під’єднати</translation>
    </message>
    <message>
        <source>Connect with another invitation</source>
        <translation>Під’єднати за іншим запрошенням</translation>
    </message>
    <message>
        <source>Save a backup to a file</source>
        <translation>Зберегти резервну копію у файл</translation>
    </message>
    <message>
        <source>Fairbook backup (*.fairbook)</source>
        <translation>Копія Fairbook (*.fairbook)</translation>
    </message>
</context>
<context>
    <name>SettingsLooks</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Додати подію</translation>
    </message>
    <message>
        <source>Fairbook %1</source>
        <translation>Fairbook %1</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Кіоск</translation>
    </message>
    <message>
        <source>Visitors fill in a questionnaire by themselves</source>
        <translation>Відвідувачі самі заповнюють анкету</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкети</translation>
    </message>
    <message>
        <source>What visitors are asked, and what they answered</source>
        <translation>Про що питають відвідувачів і що вони відповіли</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>Confirmed by server</source>
        <translation>Підтверджено сервером</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Потребує уваги</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>На цьому пристрої</translation>
    </message>
</context>
<context>
    <name>SyncCounters</name>
    <message>
        <source>Confirmed by server</source>
        <translation>Підтверджено сервером</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Потребує уваги</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Чекає тут</translation>
    </message>
</context>
<context>
    <name>SyncHero</name>
    <message>
        <source>Receipt %1</source>
        <translation>Квитанція %1</translation>
    </message>
    <message>
        <source>Syncing...</source>
        <translation>Обмін триває…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Обмінятися зараз</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Під’єднати до сервера</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Під’єднати до сервера</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Відкрити параметри</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation>Чекає на людину</translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es) to settle</source>
        <translation>
            <numerusform>%n розбіжність на розгляд</numerusform>
            <numerusform>%n розбіжності на розгляд</numerusform>
            <numerusform>%n розбіжностей на розгляд</numerusform>
        </translation>
    </message>
    <message>
        <source>Both answers are kept; sync goes on.</source>
        <translation>Обидві відповіді збережено, обмін триває.</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Нещодавно</translation>
    </message>
    <message>
        <source>%1, this clock differs by %2</source>
        <translation>%1, годинник відрізняється на %2</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Зрозуміло</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>пошта</translation>
    </message>
    <message>
        <source>company</source>
        <translation>компанія</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>мітка</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>посада</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(порожньо)</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>сьогодні %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>вчора %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>щойно</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 дн</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 міс</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 р</translation>
    </message>
    <message>
        <source>on this device</source>
        <translation>на цьому пристрої</translation>
    </message>
    <message>
        <source>confirmed by the server</source>
        <translation>підтверджено сервером</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>потребує уваги</translation>
    </message>
    <message>
        <source>There is no room left on this device. Nothing that was saved is lost. Free some space and try again.</source>
        <translation>На пристрої немає місця. Нічого зі збереженого не втрачено. Звільніть місце й спробуйте ще.</translation>
    </message>
    <message>
        <source>Another program is using the client base. Close it and try again.</source>
        <translation>Базу клієнтів зайняла інша програма. Закрийте її та спробуйте ще.</translation>
    </message>
    <message>
        <source>No connection to the server. Everything stays on this device and will be sent later.</source>
        <translation>Немає зв’язку із сервером. Усе залишиться на цьому пристрої й буде надіслано пізніше.</translation>
    </message>
    <message>
        <source>Something else answered in place of the server: perhaps the sign-in page of this Wi-Fi. Nothing was changed.</source>
        <translation>Замість сервера відповів хтось інший: можливо, сторінка входу цього Wi-Fi. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The server does not accept this code or device. Ask your administrator for a new invitation.</source>
        <translation>Сервер не приймає цей код або пристрій. Попросіть в адміністратора нове запрошення.</translation>
    </message>
    <message>
        <source>This device was signed out by the administrator. What you captured here goes to the server, where a manager looks at it.</source>
        <translation>Адміністратор від’єднав цей пристрій. Те, що ви тут записали, передається на сервер, де його перегляне менеджер.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little and try again.</source>
        <translation>Забагато спроб. Трохи зачекайте й спробуйте ще.</translation>
    </message>
    <message>
        <source>The server speaks another version. Update Fairbook; what you captured is safe here.</source>
        <translation>У сервера інша версія. Оновіть Fairbook; усе записане тут у безпеці.</translation>
    </message>
    <message>
        <source>This device is not connected to a server yet.</source>
        <translation>Цей пристрій ще не під’єднано до сервера.</translation>
    </message>
    <message>
        <source>The server could not take this now (%1). Nothing is lost; it will be tried again.</source>
        <translation>Сервер зараз не зміг це прийняти (%1). Нічого не втрачено, спробуємо ще.</translation>
    </message>
    <message>
        <source>Call within 48 hours</source>
        <translation>Подзвонити за 48 годин</translation>
    </message>
    <message>
        <source>Contact within two weeks</source>
        <translation>Зв’язатися за два тижні</translation>
    </message>
    <message>
        <source>Contact within 30 days</source>
        <translation>Зв’язатися за 30 днів</translation>
    </message>
    <message>
        <source>The client base on this device is damaged. Close Fairbook and open it again: it offers to recover what can still be read.</source>
        <translation>База клієнтів на цьому пристрої пошкоджена. Закрийте Fairbook і відкрийте знову: він запропонує відновити все, що ще можна прочитати.</translation>
    </message>
</context>
<context>
    <name>TextsByLanguage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>! Missing in this language</source>
        <translation>! Бракує цією мовою</translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message>
        <source>Nobody yet today</source>
        <translation>Сьогодні ще нікого</translation>
    </message>
    <message>
        <source>The first visitor you save will stand here.</source>
        <translation>Тут з’явиться перший збережений відвідувач.</translation>
    </message>
</context>
<context>
    <name>TranscribeFields</name>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>По батькові</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Інший телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Read by machine, %1 % sure</source>
        <translation>Прочитано машиною, певність %1 %</translation>
    </message>
    <message>
        <source>Read by machine, only %1 % sure</source>
        <translation>Прочитано машиною, певність лише %1 %</translation>
    </message>
</context>
<context>
    <name>TranscribePage</name>
    <message>
        <source>Card before</source>
        <translation>Попередня візитка</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Наступна візитка</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Done, next card</source>
        <translation>Готово, далі</translation>
    </message>
    <message>
        <source>No card waits</source>
        <translation>Жодна візитка не чекає</translation>
    </message>
    <message>
        <source>Photos of cards that nobody has typed in yet stand here.</source>
        <translation>Тут будуть фото візиток, які ще ніхто не переписав.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрити повідомлення</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Питання</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Choose up to %1</source>
        <translation>Виберіть щонайбільше %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваша відповідь</translation>
    </message>
    <message>
        <source>Tap in the order of importance</source>
        <translation>Торкайтеся за порядком важливості</translation>
    </message>
    <message>
        <source>%1: up</source>
        <translation>%1: вище</translation>
    </message>
    <message>
        <source>%1: down</source>
        <translation>%1: нижче</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>точно ні</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>точно так</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Підпишіть тут</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Підписати ще раз</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Додати фото</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Інше фото</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>This question is of a newer Fairbook. Update to answer it; what was answered is kept.</source>
        <translation>Це питання з новішої версії Fairbook. Оновіть програму, щоб відповісти; уже дану відповідь збережено.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Мова питань</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Still there? Your answers leave the screen in %1 s.</source>
        <translation>Ви ще тут? За %1 с відповіді зникнуть з екрана.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Я тут</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Дякуємо!</translation>
    </message>
    <message>
        <source>Show this code at the stand</source>
        <translation>Покажіть цей код на стенді</translation>
    </message>
    <message>
        <source>Less than %1. It is kept as it is.</source>
        <translation>Менше за %1. Залишено як є.</translation>
    </message>
    <message>
        <source>More than %1. It is kept as it is.</source>
        <translation>Більше за %1. Залишено як є.</translation>
    </message>
    <message>
        <source>More choices than asked for. They are kept.</source>
        <translation>Вибрано більше, ніж просили. Усе збережено.</translation>
    </message>
    <message>
        <source>Not an e-mail address yet. It is kept as it is.</source>
        <translation>Це ще не адреса ел. пошти. Залишено як є.</translation>
    </message>
    <message>
        <source>Not a date like 2026-11-23. It is kept as it is.</source>
        <translation>Це не дата на зразок 2026-11-23. Залишено як є.</translation>
    </message>
    <message>
        <source>Not a time like 14:05. It is kept as it is.</source>
        <translation>Це не час на зразок 14:05. Залишено як є.</translation>
    </message>
    <message>
        <source>Not a number. It is kept as it is.</source>
        <translation>Це не число. Залишено як є.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::AnswersModel</name>
    <message>
        <source>score %1</source>
        <translation>бали: %1</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>клас %1</translation>
    </message>
    <message>
        <source>to be finished</source>
        <translation>ще не завершено</translation>
    </message>
    <message>
        <source>Questionnaire that is not here yet</source>
        <translation>Анкета, якої тут ще немає</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
</context>
<context>
    <name>fairbook::app::AppModel</name>
    <message>
        <source>Understood</source>
        <translation>Зрозуміло</translation>
    </message>
    <message>
        <source>This is too long to be saved in one piece. Shorten the text.</source>
        <translation>Це задовге, щоб зберегти за один раз. Скоротіть текст.</translation>
    </message>
    <message>
        <source>This could not be saved (%1).</source>
        <translation>Не вдалося зберегти (%1).</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>усе надіслано</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent</source>
        <translation>
            <numerusform>%n не надіслано</numerusform>
            <numerusform>%n не надіслано</numerusform>
            <numerusform>%n не надіслано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairbook::app::CaptureModel</name>
    <message>
        <source>Short for a phone number. It is saved as it is.</source>
        <translation>Закоротко для телефону. Збережемо, як є.</translation>
    </message>
    <message>
        <source>This number cannot be dialled. It is saved as it is.</source>
        <translation>На цей номер не можна подзвонити. Збережемо, як є.</translation>
    </message>
    <message>
        <source>Not an e-mail address yet. It is saved as it is.</source>
        <translation>Це ще не адреса пошти. Збережемо, як є.</translation>
    </message>
    <message>
        <source>Draft kept on this device, %1</source>
        <translation>Чернетка на цьому пристрої, %1</translation>
    </message>
    <message>
        <source>We will use your contact only to send what you asked for and our offers. You can say no at any time.</source>
        <translation>Ваші контакти потрібні лише для того, щоб надіслати те, про що ви просили, та наші пропозиції. Відмовитися можна будь-коли.</translation>
    </message>
    <message>
        <source>%1 saved on this device</source>
        <translation>%1: збережено на цьому пристрої</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>той самий телефон</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>та сама пошта</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>те саме ім’я</translation>
    </message>
    <message>
        <source>Lead without a name</source>
        <translation>Контакт без імені</translation>
    </message>
    <message>
        <source>Badge %1. Its number is kept; the organiser&apos;s list will give the name.</source>
        <translation>Бейдж %1. Номер збережено; ім’я дасть список організатора.</translation>
    </message>
    <message>
        <source>Filled in from a code. The code is kept as it was read.</source>
        <translation>Заповнено з коду. Сам код зберігається таким, як прочитано.</translation>
    </message>
    <message>
        <source>This code says nothing that Fairbook understands. It is kept as it was read.</source>
        <translation>Fairbook не розуміє цього коду. Він зберігається таким, як прочитано.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::ClientListModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Знайдено %n</numerusform>
            <numerusform>Знайдено %n</numerusform>
            <numerusform>Знайдено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клієнт</numerusform>
            <numerusform>%n клієнти</numerusform>
            <numerusform>%n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches “%1”. Try fewer letters, or the last digits of the phone.</source>
        <translation>За запитом «%1» нікого немає. Спробуйте менше літер або останні цифри телефону.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Видалених немає.</translation>
    </message>
    <message>
        <source>No clients yet. The first one you capture appears here.</source>
        <translation>Клієнтів ще немає. Тут з’явиться перший, кого ви запишете.</translation>
    </message>
    <message>
        <source>No client fits these filters.</source>
        <translation>Жоден клієнт не підходить під ці фільтри.</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>%1: видалено</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1: відновлено</translation>
    </message>
</context>
<context>
    <name>fairbook::app::ClientModel</name>
    <message>
        <source>Note saved on this device</source>
        <translation>Нотатку збережено на цьому пристрої</translation>
    </message>
    <message>
        <source>Grade saved on this device</source>
        <translation>Оцінку збережено на цьому пристрої</translation>
    </message>
    <message>
        <source>Task is open again</source>
        <translation>Завдання знову відкрите</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Завдання виконано</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>%1: видалено</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1: відновлено</translation>
    </message>
    <message>
        <source>Changes saved on this device</source>
        <translation>Зміни збережено на цьому пристрої</translation>
    </message>
    <message>
        <source>Met at the stand</source>
        <translation>Зустріч на стенді</translation>
    </message>
    <message>
        <source>Met at the stand, grade %1</source>
        <translation>Зустріч на стенді, оцінка %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1: змінено</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(порожньо)</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>цей пристрій</translation>
    </message>
</context>
<context>
    <name>fairbook::app::CodesModel</name>
    <message>
        <source>No code could be read in this picture. Try a sharper one, or type the contact.</source>
        <translation>На цьому зображенні коду не прочитано. Спробуйте чіткіше або введіть контакт.</translation>
    </message>
    <message>
        <source>This is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).</source>
        <translation>Такого зображення Fairbook не читає (JPEG, PNG, WebP, GIF, BMP).</translation>
    </message>
    <message>
        <source>This picture is too large (20 MB, 64 megapixels).</source>
        <translation>Це зображення завелике (20 МБ, 64 мегапікселі).</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Цей файл не вдалося прочитати.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no text.</source>
        <translation>У буфері обміну немає ні зображення, ні тексту.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::DraftWriter</name>
    <message>
        <source>Draft saved on this device</source>
        <translation>Чернетку збережено на цьому пристрої</translation>
    </message>
</context>
<context>
    <name>fairbook::app::FormEditModel</name>
    <message>
        <source>Question added</source>
        <translation>Запитання додано</translation>
    </message>
    <message>
        <source>Section added</source>
        <translation>Розділ додано</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Переміщено</translation>
    </message>
    <message>
        <source>Question duplicated</source>
        <translation>Запитання дубльовано</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>«%1» видалено</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>відповіли %1</translation>
    </message>
    <message>
        <source>%1, left here %2</source>
        <translation>%1, пішли тут %2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Запитання %1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Draft, not live yet</source>
        <translation>Чернетка, ще не опублікована</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n відповідь</numerusform>
            <numerusform>%n відповіді</numerusform>
            <numerusform>%n відповідей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: version %2, %3</source>
        <translation>%1: версія %2, %3</translation>
    </message>
    <message>
        <source>Draft of version %1. %2</source>
        <translation>Чернетка версії %1. %2</translation>
    </message>
    <message>
        <source>%1, about %2 s</source>
        <translation>%1, близько %2 с</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n запитання</numerusform>
            <numerusform>%n запитання</numerusform>
            <numerusform>%n запитань</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured: %1 of %2 answers needed to say</source>
        <translation>Виміряне: %1 з %2 потрібних відповідей</translation>
    </message>
    <message>
        <source>Measured with version %1: %2 % of %3</source>
        <translation>Виміряно з версією %1: %2 % із %3</translation>
    </message>
    <message>
        <source>Draft saved on this device</source>
        <translation>Чернетку збережено на цьому пристрої</translation>
    </message>
</context>
<context>
    <name>fairbook::app::FormModel</name>
    <message>
        <source>name = value</source>
        <translation>назва = значення</translation>
    </message>
    <message>
        <source>1986-05-12, or --05-12 without the year</source>
        <translation>1986-05-12 або --05-12 без року</translation>
    </message>
    <message>
        <source>This number cannot be dialled. It is saved as it is.</source>
        <translation>На цей номер не можна подзвонити. Збережемо, як є.</translation>
    </message>
    <message>
        <source>Not an e-mail address yet. It is saved as it is.</source>
        <translation>Це ще не адреса пошти. Збережемо, як є.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::FormResultsModel</name>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n анкета</numerusform>
            <numerusform>%n анкети</numerusform>
            <numerusform>%n анкет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, finished: %2 (%3)</source>
        <translation>%1, завершено: %2 (%3)</translation>
    </message>
    <message>
        <source>Too few to say where people stop: that takes %1 responses.</source>
        <translation>Замало, щоб сказати, де люди зупиняються: треба %1 анкет.</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Усі версії</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версія %1</translation>
    </message>
    <message>
        <source>All fairs</source>
        <translation>Усі виставки</translation>
    </message>
    <message>
        <source>Asked %1, answered %2 (%3)</source>
        <translation>Питали %1, відповіли %2 (%3)</translation>
    </message>
    <message>
        <source>Stopped here: %1 (%2)</source>
        <translation>Зупинилися тут: %1 (%2)</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>Більше не питають</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Свій варіант</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>місце %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>від %1 до %2</translation>
    </message>
    <message>
        <source>Median %1, from %2 to %3</source>
        <translation>Медіана %1, від %2 до %3</translation>
    </message>
    <message>
        <source>NPS %1 (%2 answers: %3 recommend, %4 do not)</source>
        <translation>NPS %1 (відповідей %2: %3 радять, %4 ні)</translation>
    </message>
    <message>
        <source>NPS is said from %1 answers on</source>
        <translation>NPS показуємо від %1 відповідей</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Не вдалося записати %1.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::FormsModel</name>
    <message>
        <source>Without a title</source>
        <translation>Без назви</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n запитання</numerusform>
            <numerusform>%n запитання</numerusform>
            <numerusform>%n запитань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n відповідь</numerusform>
            <numerusform>%n відповіді</numerusform>
            <numerusform>%n відповідей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2, %3</source>
        <translation>%1, версія %2, %3</translation>
    </message>
    <message>
        <source>This workbook is not an XLSForm: it has no sheet “survey”.</source>
        <translation>Ця таблиця не XLSForm: у ній немає аркуша «survey».</translation>
    </message>
    <message>
        <source>This questionnaire is too large.</source>
        <translation>Ця анкета завелика.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>Не вдалося відкрити цей файл.</translation>
    </message>
    <message>
        <source>This file is not a questionnaire that Fairbook can read (%1).</source>
        <translation>Цей файл не є анкетою, яку Fairbook може прочитати (%1).</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Збережено як %1</translation>
    </message>
    <message>
        <source>Imported. Left out, as Fairbook has no means for it: %1</source>
        <translation>Імпортовано. Пропущено, бо Fairbook такого не вміє: %1</translation>
    </message>
    <message>
        <source>Questionnaire added</source>
        <translation>Анкету додано</translation>
    </message>
    <message>
        <source>Questionnaire duplicated</source>
        <translation>Анкету дубльовано</translation>
    </message>
    <message>
        <source>Questionnaire archived</source>
        <translation>Анкету перенесено в архів</translation>
    </message>
    <message>
        <source>Questionnaire is back from the archive</source>
        <translation>Анкету повернуто з архіву</translation>
    </message>
    <message>
        <source>Questionnaire imported</source>
        <translation>Анкету імпортовано</translation>
    </message>
</context>
<context>
    <name>fairbook::app::KioskModel</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Забагато хибних PIN. Спробуйте за %n секунду.</numerusform>
            <numerusform>Забагато хибних PIN. Спробуйте за %n секунди.</numerusform>
            <numerusform>Забагато хибних PIN. Спробуйте за %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Це не той PIN.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::PhotosModel</name>
    <message>
        <source>The pasted picture</source>
        <translation>Вставлене зображення</translation>
    </message>
    <message>
        <source>%1 is too large for a photo (20 MB, 64 megapixels).</source>
        <translation>%1: завеликий файл для фото (щонайбільше 20 МБ і 64 мегапікселі).</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1: не вдалося прочитати.</translation>
    </message>
    <message>
        <source>%1 is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).</source>
        <translation>%1 — не зображення, яке Fairbook може прочитати (JPEG, PNG, WebP, GIF, BMP).</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) saved on this device</source>
        <translation>
            <numerusform>%n фото збережено на цьому пристрої</numerusform>
            <numerusform>%n фото збережено на цьому пристрої</numerusform>
            <numerusform>%n фото збережено на цьому пристрої</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Фото видалено</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>цей пристрій</translation>
    </message>
    <message>
        <source>Only on this device so far</source>
        <translation>Поки що лише на цьому пристрої</translation>
    </message>
    <message>
        <source>The original is not on this device</source>
        <translation>Оригіналу немає на цьому пристрої</translation>
    </message>
    <message>
        <source>The original is on its way</source>
        <translation>Оригінал надходить</translation>
    </message>
    <message>
        <source>The original is on its way: %1 of %2 MB</source>
        <translation>Оригінал надходить: %1 з %2 МБ</translation>
    </message>
    <message>
        <source>The original is not here, and this device is not connected to a server</source>
        <translation>Оригіналу тут немає, а пристрій не під&apos;єднано до сервера</translation>
    </message>
    <message>
        <source>Whoever took this photo has not sent the original yet. It will come with a later sync</source>
        <translation>Автор фото ще не надіслав оригінал. Він надійде пізніше, з одним із наступних обмінів</translation>
    </message>
    <message>
        <source>The original is not on this device yet. It will come with the next sync</source>
        <translation>Оригіналу ще немає на цьому пристрої. Він надійде з наступним обміном</translation>
    </message>
</context>
<context>
    <name>fairbook::app::QuestionModel</name>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(ще без тексту)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жодного</translation>
    </message>
    <message>
        <source>Question %1 saved on this device</source>
        <translation>Запитання %1 збережено на цьому пристрої</translation>
    </message>
</context>
<context>
    <name>fairbook::app::RecoverModel</name>
    <message>
        <source>Nothing was waiting to be sent</source>
        <translation>Нічого не чекало на надсилання</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were not sent yet are safe</source>
        <translation>
            <numerusform>%n ненадіслана зміна збережена</numerusform>
            <numerusform>%n ненадіслані зміни збережено</numerusform>
            <numerusform>%n ненадісланих змін збережено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the server were kept; the rest comes with the next sync</source>
        <translation>
            <numerusform>%n запис сервера збережено; решта прийде з наступним обміном</numerusform>
            <numerusform>%n записи сервера збережено; решта прийде з наступним обміном</numerusform>
            <numerusform>%n записів сервера збережено; решта прийде з наступним обміном</numerusform>
        </translation>
    </message>
    <message>
        <source>This device has to join its company once more: ask for an invitation.</source>
        <translation>Цей пристрій треба знову приєднати до компанії: попросіть запрошення.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::ReviewModel</name>
    <message>
        <source>Decision saved on this device</source>
        <translation>Рішення збережено на цьому пристрої</translation>
    </message>
    <message>
        <source>Both kept, on this device</source>
        <translation>Обидва значення збережено на цьому пристрої</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) saved on this device</source>
        <translation>
            <numerusform>%n рішення збережено на цьому пристрої</numerusform>
            <numerusform>%n рішення збережено на цьому пристрої</numerusform>
            <numerusform>%n рішень збережено на цьому пристрої</numerusform>
        </translation>
    </message>
    <message>
        <source>Record kept</source>
        <translation>Запис залишено</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Deleted, and edited by somebody else</source>
        <translation>Видалено, а хтось інший змінив</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Хтось</translation>
    </message>
    <message>
        <source>Kept as one person</source>
        <translation>Залишено однією особою</translation>
    </message>
    <message>
        <source>Two clients again</source>
        <translation>Знову двоє клієнтів</translation>
    </message>
    <message>
        <source>Merged, and edited by somebody else</source>
        <translation>Об&apos;єднано, а хтось інший змінив</translation>
    </message>
</context>
<context>
    <name>fairbook::app::RoomWarning</name>
    <message>
        <source>Only %1 left on this device. Leads are still saved; make room soon.</source>
        <translation>На пристрої лишилося %1. Контакти зберігаються й далі; звільніть місце.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::RunModel</name>
    <message>
        <source>Answers saved on this device, to be finished later</source>
        <translation>Відповіді збережено на цьому пристрої, завершити можна пізніше</translation>
    </message>
    <message>
        <source>Answers saved on this device</source>
        <translation>Відповіді збережено на цьому пристрої</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more for grade %1</source>
        <translation>
            <numerusform>Ще %n бал до класу %1</numerusform>
            <numerusform>Ще %n бали до класу %1</numerusform>
            <numerusform>Ще %n балів до класу %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: asked when %2</source>
        <translation>%1: питаємо, коли %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still asked for. Done works all the same.</source>
        <translation>
            <numerusform>Бракує %n відповіді. «Готово» працює й так.</numerusform>
            <numerusform>Бракує %n відповідей. «Готово» працює й так.</numerusform>
            <numerusform>Бракує %n відповідей. «Готово» працює й так.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this device, %1</source>
        <translation>Збережено на цьому пристрої, %1</translation>
    </message>
    <message>
        <source>%1 was not finished.</source>
        <translation>Анкету «%1» не завершено.</translation>
    </message>
    <message>
        <source>%1 with %2 was not finished.</source>
        <translation>Анкету «%1» (%2) не завершено.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>This picture is too large (20 MB, 64 megapixels).</source>
        <translation>Це зображення завелике (20 МБ, 64 мегапікселі).</translation>
    </message>
    <message>
        <source>This is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).</source>
        <translation>Це не зображення, яке Fairbook може прочитати (JPEG, PNG, WebP, GIF, BMP).</translation>
    </message>
    <message>
        <source>A test: nothing is kept</source>
        <translation>Випробування: нічого не зберігається</translation>
    </message>
    <message>
        <source>A test keeps no photo and no signature.</source>
        <translation>Під час випробування фото й підписи не зберігаються.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::SettingsModel</name>
    <message numerus="yes">
        <source>%n client(s) on this device</source>
        <translation>
            <numerusform>%n клієнт на цьому пристрої</numerusform>
            <numerusform>%n клієнти на цьому пристрої</numerusform>
            <numerusform>%n клієнтів на цьому пристрої</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved on this device</source>
        <translation>%1: збережено на цьому пристрої</translation>
    </message>
    <message>
        <source>No QR code could be read in this picture. Try a sharper one, or type the code.</source>
        <translation>На цій картинці не вдалося прочитати QR-код. Візьміть чіткішу або введіть код.</translation>
    </message>
    <message>
        <source>This code is not an invitation to Fairbook.</source>
        <translation>Цей код не є запрошенням до Fairbook.</translation>
    </message>
    <message>
        <source>This device holds clients of another company, so it cannot join this one. Nothing was sent. Use another device, or have an administrator of that company empty this one.</source>
        <translation>На цьому пристрої клієнти іншої компанії, тому до цієї він приєднатися не може. Нічого не передано. Візьміть інший пристрій або попросіть адміністратора тієї компанії очистити цей.</translation>
    </message>
    <message>
        <source>Backup saved and verified, %1</source>
        <translation>Копію збережено й перевірено, %1</translation>
    </message>
    <message>
        <source>A file with this name is there already. Choose another name.</source>
        <translation>Файл із такою назвою вже є. Оберіть іншу.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::SyncModel</name>
    <message>
        <source>The administrator signed this device out. Everything on it has arrived at the server, and nothing is left here.</source>
        <translation>Адміністратор від’єднав цей пристрій. Усе з нього вже на сервері, і тут нічого не залишилося.</translation>
    </message>
    <message>
        <source>Not connected to a server</source>
        <translation>Не під’єднано до сервера</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Обмін триває…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Без мережі</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Потребує уваги</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 з %2 МБ</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>Надіслано %1, отримано %2</translation>
    </message>
    <message>
        <source>Nothing waits on this device</source>
        <translation>На цьому пристрої нічого не чекає</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) only on this device</source>
        <translation>
            <numerusform>%n контакт лише на цьому пристрої</numerusform>
            <numerusform>%n контакти лише на цьому пристрої</numerusform>
            <numerusform>%n контактів лише на цьому пристрої</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>ще ніколи</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Обміну ще не було</translation>
    </message>
    <message>
        <source>Last confirmed: %1</source>
        <translation>Останнє підтвердження: %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>%1%2 s</source>
        <translation>%1%2 с</translation>
    </message>
    <message>
        <source>sent %1, received %2</source>
        <translation>надіслано %1, отримано %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) only on this device</source>
        <translation>
            <numerusform>%n зміна лише на цьому пристрої</numerusform>
            <numerusform>%n зміни лише на цьому пристрої</numerusform>
            <numerusform>%n змін лише на цьому пристрої</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) only on this device</source>
        <translation>
            <numerusform>%n фото лише на цьому пристрої</numerusform>
            <numerusform>%n фото лише на цьому пристрої</numerusform>
            <numerusform>%n фото лише на цьому пристрої</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакти</numerusform>
            <numerusform>%n контактів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n зміна</numerusform>
            <numerusform>%n зміни</numerusform>
            <numerusform>%n змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this device did not hold the same as the server. That was noticed and mended: what differed was read again. Nothing that was entered here is lost.</source>
        <translation>%1: дані цього пристрою відрізнялися від даних сервера. Це помічено й виправлено: усе, що відрізнялося, прочитано знову. Нічого з того, що тут внесено, не втрачено.</translation>
    </message>
    <message>
        <source>This device does not hold the same as the server, and reading everything again did not help. What you enter is kept and sent. Please tell your administrator.</source>
        <translation>Дані цього пристрою відрізняються від даних сервера, і повторне читання не допомогло. Те, що ви вносите, зберігається й надсилається. Будь ласка, повідомте адміністратора.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) confirmed by the server</source>
        <translation>
            <numerusform>Сервер підтвердив %n запис</numerusform>
            <numerusform>Сервер підтвердив %n записи</numerusform>
            <numerusform>Сервер підтвердив %n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) here</source>
        <translation>
            <numerusform>%n зміна чекає тут</numerusform>
            <numerusform>%n зміни чекають тут</numerusform>
            <numerusform>%n змін чекають тут</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; a difference was mended</source>
        <translation>%1; відмінність виправлено</translation>
    </message>
</context>
<context>
    <name>fairbook::app::TranscribeModel</name>
    <message>
        <source>%1 is too large for a photo (20 MB, 64 megapixels).</source>
        <translation>%1: завеликий файл для фото (щонайбільше 20 МБ і 64 мегапікселі).</translation>
    </message>
    <message>
        <source>%1 is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).</source>
        <translation>%1 — не зображення, яке Fairbook може прочитати (JPEG, PNG, WebP, GIF, BMP).</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Reading the card...</source>
        <translation>Читаю візитку...</translation>
    </message>
    <message>
        <source>Read by machine: please compare. Tap a word to put it into the field.</source>
        <translation>Прочитано машиною: звірте. Торкніться слова, щоб поставити його в поле.</translation>
    </message>
    <message>
        <source>This photo could not be read. Type what you see.</source>
        <translation>Це фото не вдалося прочитати. Введіть те, що бачите.</translation>
    </message>
    <message>
        <source>The original is on another device. It is fetched with the next sync.</source>
        <translation>Оригінал на іншому пристрої. Його буде отримано з наступною синхронізацією.</translation>
    </message>
    <message>
        <source>Card transcribed, saved on this device</source>
        <translation>Візитку розшифровано, збережено на цьому пристрої</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>цей пристрій</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AppBar</name>
    <message>
        <source>Choose an event</source>
        <translation>Выберите событие</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Событие: %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>последний раз %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2. Open Sync</source>
        <translation>%1, %2. Открыть обмен</translation>
    </message>
</context>
<context>
    <name>AppShell</name>
    <message>
        <source>Capture</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Новый посетитель</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Transcribe cards</source>
        <translation>Расшифровать визитки</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
</context>
<context>
    <name>AttachedClient</name>
    <message>
        <source>A new meeting with somebody we know. What was written before stays.</source>
        <translation>Новая встреча со знакомым человеком. Всё записанное раньше останется.</translation>
    </message>
    <message>
        <source>No, a different person</source>
        <translation>Нет, это другой человек</translation>
    </message>
</context>
<context>
    <name>CaptureCodes</name>
    <message>
        <source>Reading...</source>
        <translation>Читаем…</translation>
    </message>
    <message>
        <source>QR / badge</source>
        <translation>QR / бейдж</translation>
    </message>
    <message>
        <source>Read a QR code or a badge from a picture</source>
        <translation>Прочитать QR-код или бейдж с изображения</translation>
    </message>
    <message>
        <source>Paste code</source>
        <translation>Вставить код</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Which of these codes?</source>
        <translation>Какой из этих кодов?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Никакой</translation>
    </message>
    <message>
        <source>Choose a picture of a code</source>
        <translation>Выберите изображение с кодом</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Моя визитка</translation>
    </message>
    <message>
        <source>Show my card as a code</source>
        <translation>Показать мою визитку кодом</translation>
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
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>горячий</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>интересуется</translation>
    </message>
    <message>
        <source>just looking</source>
        <translation>присматривается</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Мы обещали</translation>
    </message>
    <message>
        <source>They let us write or call</source>
        <translation>Разрешили писать или звонить</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What did they want? What comes next?</source>
        <translation>Чего хотели? Что дальше?</translation>
    </message>
</context>
<context>
    <name>CaptureFooter</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Сохранить, дальше</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Save, then the questions</source>
        <translation>Сохранить и перейти к вопросам</translation>
    </message>
</context>
<context>
    <name>CaptureIdentity</name>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Patronymic, job title</source>
        <translation>Отчество, должность</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n посетитель</numerusform>
            <numerusform>%n посетителя</numerusform>
            <numerusform>%n посетителей</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>The visitor&apos;s coupon. It is kept with the answers.</source>
        <translation>Купон посетителя. Он сохранён вместе с ответами.</translation>
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
        <translation>Сохраняю фото...</translation>
    </message>
    <message>
        <source>Card photo</source>
        <translation>Фото визитки</translation>
    </message>
    <message numerus="yes">
        <source>Transcribe %n card(s)</source>
        <translation>
            <numerusform>Расшифровать %n визитку</numerusform>
            <numerusform>Расшифровать %n визитки</numerusform>
            <numerusform>Расшифровать %n визиток</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Choose photos of cards</source>
        <translation>Выберите фото визиток</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>Photo of the card</source>
        <translation>Фото визитки</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Regular client</source>
        <translation>Постоянный клиент</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Неактивный</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
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
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Связаться</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>разрешено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Введено вручную</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Визитка</translation>
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
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>work</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>home</source>
        <translation>домашний</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>факс</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Менеджер по продажам</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Украинский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Offers and news</source>
        <translation>Предложения и новости</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>card_front</source>
        <translation>лицевая сторона визитки</translation>
    </message>
    <message>
        <source>card_back</source>
        <translation>оборот визитки</translation>
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
        <translation>голосовая заметка</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>card</source>
        <translation>визитка</translation>
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
        <translation>киоск</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
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
        <translation>звонок</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>образец</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>визит</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполный</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>полный</translation>
    </message>
    <message>
        <source>to_transcribe</source>
        <translation>расшифровать</translation>
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
        <translation>человек</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>компания</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>лид</translation>
    </message>
    <message>
        <source>client</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>постоянный клиент</translation>
    </message>
    <message>
        <source>vip</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>неактивный</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>uk</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>ru</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>en</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>на «вы»</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>на «ты»</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>single</source>
        <translation>не в браке</translation>
    </message>
    <message>
        <source>married</source>
        <translation>в браке</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>в разводе</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>вдовство</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>решает</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>влияет</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>пользуется</translation>
    </message>
    <message>
        <source>exhibition</source>
        <translation>выставка</translation>
    </message>
    <message>
        <source>form</source>
        <translation>анкета</translation>
    </message>
    <message>
        <source>order</source>
        <translation>заказ</translation>
    </message>
    <message>
        <source>cold_call</source>
        <translation>холодный звонок</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>рекомендация</translation>
    </message>
    <message>
        <source>social</source>
        <translation>соцсеть</translation>
    </message>
    <message>
        <source>bought_list</source>
        <translation>купленный список</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>email</source>
        <translation>эл. почта</translation>
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
        <translation>мессенджер</translation>
    </message>
    <message>
        <source>post</source>
        <translation>обычная почта</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>предложения и новости</translation>
    </message>
    <message>
        <source>profiling</source>
        <translation>анализ предпочтений</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>given</source>
        <translation>дано</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>not_asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>устно</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>отметил клиент</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>double_opt_in</source>
        <translation>подтверждено письмом</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>встреча</translation>
    </message>
    <message>
        <source>message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>support</source>
        <translation>поддержка</translation>
    </message>
    <message>
        <source>review</source>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>входящий</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>исходящий</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>день рождения</translation>
    </message>
    <message>
        <source>transcribe</source>
        <translation>расшифровать</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокий</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>обычный</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкий</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>обещание</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>rep</source>
        <translation>менеджер по продажам</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>all</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>own</source>
        <translation>свои</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>live</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>в архиве</translation>
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
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Опросить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>No questionnaire was filled in yet.</source>
        <translation>Ни одна анкета ещё не заполнена.</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>To do</source>
        <translation>Сделать</translation>
    </message>
    <message>
        <source>Nothing is filled in</source>
        <translation>Ещё ничего не записано</translation>
    </message>
    <message>
        <source>Add a phone, a company or a note when you meet again.</source>
        <translation>Добавьте телефон, компанию или заметку при следующей встрече.</translation>
    </message>
</context>
<context>
    <name>ClientConsents</name>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody has asked yet. Until they say yes, we do not write or call with offers.</source>
        <translation>Ещё никто не спрашивал. Пока человек не согласится, с предложениями не пишем и не звоним.</translation>
    </message>
</context>
<context>
    <name>ClientEditPage</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
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
        <translation>Два ответа; этот от: %1</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Два ответа</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Позвонить: %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Написать: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
</context>
<context>
    <name>ClientFilters</name>
    <message>
        <source>This event</source>
        <translation>Это событие</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Оценка %1</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>На этом устройстве</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалённые</translation>
    </message>
</context>
<context>
    <name>ClientHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Оценка %1</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <translation>Отвечает %1</translation>
    </message>
</context>
<context>
    <name>ClientHistory</name>
    <message>
        <source>Add a note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Добавить эту заметку</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Истории ещё нет</translation>
    </message>
    <message>
        <source>Meetings, notes and changes will stand here.</source>
        <translation>Здесь будут встречи, заметки и изменения.</translation>
    </message>
</context>
<context>
    <name>ClientListPage</name>
    <message>
        <source>Name, company, phone, note</source>
        <translation>Имя, компания, телефон, заметка</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Ищем…</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не нашли</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Клиентов ещё нет</translation>
    </message>
    <message>
        <source>Capture the first visitor</source>
        <translation>Записать первого посетителя</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Новый посетитель</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message numerus="yes">
        <source>Two people wrote different things in %n field(s). Both are kept.</source>
        <translation>
            <numerusform>Двое написали разное в %n поле. Оба ответа сохранены.</numerusform>
            <numerusform>Двое написали разное в %n полях. Оба ответа сохранены.</numerusform>
            <numerusform>Двое написали разное в %n полях. Оба ответа сохранены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <source>This client was deleted. Everything is still here.</source>
        <translation>Этот клиент удалён. Все данные ещё здесь.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Drop the photos of %1 here</source>
        <translation>Отпустите здесь фото: %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
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
        <translation>Добавляем...</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>A card, a badge, the visitor&apos;s machine: drop pictures here, or paste them with Ctrl+V.</source>
        <translation>Визитка, бейдж, техника посетителя: перетащите изображения сюда или вставьте их через Ctrl+V.</translation>
    </message>
    <message>
        <source>A card, a badge, the visitor&apos;s machine: what a picture says better than words.</source>
        <translation>Визитка, бейдж, техника посетителя: то, что лучше показать, чем описать.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Выберите фото</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>needs review</source>
        <translation>требует проверки</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Восстановить: %1</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Choose a client</source>
        <translation>Выберите клиента</translation>
    </message>
    <message>
        <source>The card, the history and the consents will stand here.</source>
        <translation>Здесь будут карточка, история и согласия.</translation>
    </message>
</context>
<context>
    <name>CompletionMeter</name>
    <message>
        <source>Expected to finish: %1 %</source>
        <translation>Ожидаемо завершат: %1 %</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Asked when</source>
        <translation>Спрашивать, когда</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>All hold</source>
        <translation>Все условия</translation>
    </message>
    <message>
        <source>Any holds</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>The first question is always asked: a condition looks at earlier answers.</source>
        <translation>Первый вопрос задают всегда: условие смотрит на предыдущие ответы.</translation>
    </message>
    <message>
        <source>This condition came from a file and says more than can be shown here.</source>
        <translation>Это условие из файла; оно сложнее, чем здесь можно показать.</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Спрашивать всегда</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Earlier question</source>
        <translation>Предыдущий вопрос</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Убрать это условие</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>ConflictActions</name>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Другой ответ</translation>
    </message>
    <message>
        <source>Restore the client</source>
        <translation>Восстановить клиента</translation>
    </message>
    <message>
        <source>Delete all the same</source>
        <translation>Всё равно удалить</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Тот же человек</translation>
    </message>
    <message>
        <source>Two people, take apart</source>
        <translation>Два разных человека, разъединить</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message numerus="yes">
        <source>%n clash(es) differ only by case or spaces.</source>
        <translation>
            <numerusform>%n расхождение только в регистре или пробелах.</numerusform>
            <numerusform>%n расхождения только в регистре или пробелах.</numerusform>
            <numerusform>%n расхождений только в регистре или пробелах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them at once</source>
        <translation>Решить все</translation>
    </message>
    <message>
        <source>Deleted, then changed</source>
        <translation>Удалён, потом изменён</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>One person deleted this client, another went on writing.</source>
        <translation>Один удалил этого клиента, а другой продолжил писать.</translation>
    </message>
    <message>
        <source>Both answers are kept until you decide. Which one is right?</source>
        <translation>Оба ответа хранятся, пока вы не решите. Какой правильный?</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Было: %1</translation>
    </message>
    <message>
        <source>Before: nothing</source>
        <translation>Раньше было пусто</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Оставить это</translation>
    </message>
    <message>
        <source>Whoever wrote the other answer will see what was decided. It can be undone later.</source>
        <translation>Автор другого ответа увидит решение. Его можно отменить и позже.</translation>
    </message>
    <message>
        <source>This client was merged with %1. After that somebody wrote what stands below. Is it the same person?</source>
        <translation>Этот клиент объединён с карточкой «%1». После этого кто-то дописал то, что ниже. Это тот же человек?</translation>
    </message>
    <message>
        <source>This client was merged with another one. After that somebody wrote what stands below. Is it the same person?</source>
        <translation>Этот клиент объединён с другим. После этого кто-то дописал то, что ниже. Это тот же человек?</translation>
    </message>
    <message>
        <source>Merged, then changed</source>
        <translation>Объединён, потом изменён</translation>
    </message>
</context>
<context>
    <name>ConflictValue</name>
    <message>
        <source>Mine</source>
        <translation>Мой</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Другой</translation>
    </message>
    <message>
        <source>Shown for now</source>
        <translation>Пока показываем</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Оставить этот</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Оставить %1</translation>
    </message>
    <message>
        <source>%1 or Enter</source>
        <translation>%1 или Enter</translation>
    </message>
</context>
<context>
    <name>DetailBar</name>
    <message>
        <source>Back to the questions</source>
        <translation>Назад к вопросам</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Вверх (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Вниз (Alt+↓)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Вопрос %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего он</translation>
    </message>
    <message>
        <source>Contact data comes first: who stops in the middle is known then. Deleting a section keeps its questions.</source>
        <translation>Сначала контактные данные: тогда известно, кто остановился на середине. При удалении раздела его вопросы остаются.</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Выберите вопрос</translation>
    </message>
    <message>
        <source>Its texts, its choices and when it is asked stand here. What you write is saved at once.</source>
        <translation>Здесь будут его тексты, варианты и условие. Написанное сохраняется сразу.</translation>
    </message>
</context>
<context>
    <name>EditFieldRow</name>
    <message>
        <source>Remove %1</source>
        <translation>Убрать: %1</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Back to settings</source>
        <translation>Назад к настройкам</translation>
    </message>
    <message>
        <source>Connect this device</source>
        <translation>Подключить устройство</translation>
    </message>
    <message>
        <source>Your administrator gives you an invitation: a picture with a code, or the same in words. It works once.</source>
        <translation>Администратор даёт вам приглашение: картинку с кодом или тот же код словами. Оно действует один раз.</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Картинкой</translation>
    </message>
    <message>
        <source>Choose the picture of the code</source>
        <translation>Выбрать картинку с кодом</translation>
    </message>
    <message>
        <source>With words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Whole invitation, if you can paste it</source>
        <translation>Всё приглашение, если можно вставить</translation>
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
        <translation>Название этого устройства</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Подключаем…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
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
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Взаимодействие</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Version of a questionnaire</source>
        <translation>Версия анкеты</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
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
        <translation>Событие</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое событие</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Страна, две буквы</translation>
    </message>
    <message>
        <source>Phone numbers without a prefix are read as numbers of this country.</source>
        <translation>Телефоны без кода будут считаться номерами этой страны.</translation>
    </message>
    <message>
        <source>Add the event</source>
        <translation>Добавить событие</translation>
    </message>
</context>
<context>
    <name>FbSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>FbTextField</name>
    <message>
        <source>Clear %1</source>
        <translation>Очистить: %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байтов</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Миниатюра</translation>
    </message>
    <message>
        <source>Text read</source>
        <translation>Прочитанный текст</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Менеджер по продажам</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Стенд</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Время встречи</translation>
    </message>
    <message>
        <source>Minutes east of UTC</source>
        <translation>Минут к востоку от UTC</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
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
        <translation>Код, как прочитан</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Seconds to capture</source>
        <translation>Секунд на запись</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Products of interest</source>
        <translation>Интересующие товары</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Семейное положение</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Role in decisions</source>
        <translation>Роль в решениях</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Налоговый номер</translation>
    </message>
    <message>
        <source>Invoice requisites</source>
        <translation>Реквизиты для счёта</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Причина оценки</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source event</source>
        <translation>Событие-источник</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>Об источнике</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Кто посоветовал</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Предпочтительный канал</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Do not write e-mails</source>
        <translation>Не писать на почту</translation>
    </message>
    <message>
        <source>Do not send SMS</source>
        <translation>Не отправлять SMS</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>Obtained at</source>
        <translation>Когда получено</translation>
    </message>
    <message>
        <source>Obtained by</source>
        <translation>Кто получил</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>Версия приложения</translation>
    </message>
    <message>
        <source>Installations</source>
        <translation>Установки</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отключено</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Последний обмен</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Секунды</translation>
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
        <translation>Название</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Кому поручено</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Видит</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Points for a grade</source>
        <translation>Баллы для оценки</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>Fairs</source>
        <translation>Выставки</translation>
    </message>
    <message>
        <source>Visitors may fill it in themselves</source>
        <translation>Посетители могут заполнять сами</translation>
    </message>
    <message>
        <source>Open on the web</source>
        <translation>Открыта в интернете</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Кто опубликовал</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>Last question</source>
        <translation>Последний вопрос</translation>
    </message>
    <message>
        <source>By the visitor</source>
        <translation>Заполнил посетитель</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Использован</translation>
    </message>
</context>
<context>
    <name>FormActionsSheet</name>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Save as a file (JSON)</source>
        <translation>Сохранить в файл (JSON)</translation>
    </message>
    <message>
        <source>To keep, or to bring to another company</source>
        <translation>Чтобы иметь копию или перенести в другую фирму</translation>
    </message>
    <message>
        <source>Save as a workbook (XLSForm)</source>
        <translation>Сохранить как таблицу (XLSForm)</translation>
    </message>
    <message>
        <source>For a spreadsheet, ODK or KoboToolbox</source>
        <translation>Для Excel, ODK или KoboToolbox</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Nobody is asked any more; its answers stay</source>
        <translation>Больше никого не спрашивают; ответы остаются</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
</context>
<context>
    <name>FormEditHeader</name>
    <message>
        <source>All questionnaires</source>
        <translation>Все анкеты</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Испытать</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Опубликовать</translation>
    </message>
</context>
<context>
    <name>FormEditPage</name>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>О чём вы хотите спросить?</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Archive (%1)</source>
        <translation>Архив (%1)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No questionnaire yet</source>
        <translation>Анкет ещё нет</translation>
    </message>
    <message>
        <source>Ask every visitor the same few questions, on your device, on theirs, or at a kiosk.</source>
        <translation>Задавайте каждому посетителю те же несколько вопросов: на вашем устройстве, на его телефоне или в киоске.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Создать первую</translation>
    </message>
    <message>
        <source>A questionnaire from a file</source>
        <translation>Анкета из файла</translation>
    </message>
    <message>
        <source>Questionnaires (*.json *.xlsx)</source>
        <translation>Анкеты (*.json *.xlsx)</translation>
    </message>
    <message>
        <source>Save the questionnaire to a file</source>
        <translation>Сохранить анкету в файл</translation>
    </message>
    <message>
        <source>XLSForm workbook (*.xlsx)</source>
        <translation>Таблица XLSForm (*.xlsx)</translation>
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
        <translation>Версия</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Сохранить как таблицу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Ответов ещё нет</translation>
    </message>
    <message>
        <source>As soon as somebody answers, the results stand here.</source>
        <translation>Как только кто-то ответит, результаты будут здесь.</translation>
    </message>
    <message>
        <source>Save the answers as a workbook</source>
        <translation>Сохранить ответы как таблицу</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Таблица (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>kiosk</source>
        <translation>киоск</translation>
    </message>
    <message>
        <source>web</source>
        <translation>веб</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Больше действий: %1</translation>
    </message>
</context>
<context>
    <name>FormSettings</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Every text is needed in each of them before the questionnaire goes live.</source>
        <translation>До публикации каждый текст нужен на каждом из них.</translation>
    </message>
    <message>
        <source>Where it is answered</source>
        <translation>Где на неё отвечают</translation>
    </message>
    <message>
        <source>Visitors are asked</source>
        <translation>Посетителей спрашивают</translation>
    </message>
    <message>
        <source>Off: nobody is asked any more, all answers stay</source>
        <translation>Выключено: больше никого не спрашивают, все ответы остаются</translation>
    </message>
    <message>
        <source>At a kiosk</source>
        <translation>В киоске</translation>
    </message>
    <message>
        <source>Visitors fill it in themselves on a device at the stand</source>
        <translation>Посетители заполняют её сами на устройстве на стенде</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>В интернете</translation>
    </message>
    <message>
        <source>Visitors fill it in on their own phone, by a link or a QR code</source>
        <translation>Посетители заполняют её на своём телефоне по ссылке или QR-коду</translation>
    </message>
    <message>
        <source>Fairs (none chosen: all)</source>
        <translation>Выставки (не выбрано: все)</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>Последняя страница</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>Give a coupon</source>
        <translation>Давать купон</translation>
    </message>
    <message>
        <source>A code that works once, also without a network</source>
        <translation>Код, который действует один раз, и без сети</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Which questionnaire?</source>
        <translation>Какая анкета?</translation>
    </message>
    <message>
        <source>No questionnaire is live</source>
        <translation>Нет открытых анкет</translation>
    </message>
    <message>
        <source>A manager makes one and lets it go live; then it is here after the next sync.</source>
        <translation>Руководитель создаёт анкету и открывает её; после следующего обмена она будет здесь.</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>Of a later version: %1</source>
        <translation>Из более новой версии: %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Опубликована</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation>Контактные данные</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>is</source>
        <translation>это</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>это не</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>меньше чем</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>больше чем</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Любой способ</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation>Пока нет ни одного вопроса.</translation>
    </message>
    <message>
        <source>The title is missing in this language: %1.</source>
        <translation>Нет названия на таком языке: %1.</translation>
    </message>
    <message>
        <source>“%1” has no text in this language: %2.</source>
        <translation>«%1»: нет текста на таком языке: %2.</translation>
    </message>
    <message>
        <source>A choice of “%1” has no text in this language: %2.</source>
        <translation>«%1»: вариант без текста на таком языке: %2.</translation>
    </message>
    <message>
        <source>“%1” has nothing to choose from.</source>
        <translation>«%1»: не из чего выбирать.</translation>
    </message>
    <message>
        <source>The table “%1” has no rows.</source>
        <translation>В таблице «%1» нет строк.</translation>
    </message>
    <message>
        <source>“%1” is of a type that this version of Fairbook does not know.</source>
        <translation>«%1»: такого типа эта версия Fairbook не знает.</translation>
    </message>
    <message>
        <source>“%1” depends on a question that is gone.</source>
        <translation>«%1» зависит от вопроса, которого уже нет.</translation>
    </message>
    <message>
        <source>“%1” depends on a question that is asked only after it.</source>
        <translation>«%1» зависит от вопроса, который задают только после него.</translation>
    </message>
    <message>
        <source>“%1” depends on a choice that is gone.</source>
        <translation>«%1» зависит от варианта, которого уже нет.</translation>
    </message>
    <message>
        <source>“%1” would never be asked.</source>
        <translation>«%1» никогда не спросят.</translation>
    </message>
    <message>
        <source>“%1” fills a field that clients do not have.</source>
        <translation>«%1» заполняет поле, которого у клиентов нет.</translation>
    </message>
    <message>
        <source>The consent “%1” needs the version of its wording.</source>
        <translation>Согласию «%1» нужна версия его текста.</translation>
    </message>
    <message>
        <source>Better ask for contact data first: who leaves in the middle is known then.</source>
        <translation>Лучше сначала спросить контактные данные: тогда известно, кто ушёл на середине.</translation>
    </message>
    <message>
        <source>“%1” mixes contact data with survey questions. Better keep them in two sections.</source>
        <translation>«%1» смешивает контактные данные с вопросами опроса. Лучше держать их в двух разделах.</translation>
    </message>
    <message>
        <source>A needs more points than B, and B more than C.</source>
        <translation>A требует больше баллов, чем B, а B — больше, чем C.</translation>
    </message>
    <message>
        <source>Choices give points, but no grade follows from them.</source>
        <translation>Варианты дают баллы, но оценка из них не следует.</translation>
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
        <translation>Ещё не готово</translation>
    </message>
    <message>
        <source>Go live with version %1?</source>
        <translation>Опубликовать версию %1?</translation>
    </message>
    <message>
        <source>Some things are missing. Press one to mend it.</source>
        <translation>Кое-чего не хватает. Нажмите, чтобы исправить.</translation>
    </message>
    <message>
        <source>Version %1 is frozen as it is now, and visitors are asked by it from the next sync on. You can go on changing the draft: that becomes the version after it.</source>
        <translation>Версия %1 будет зафиксирована такой, как сейчас, и посетителей будут спрашивать по ней со следующей синхронизации. Черновик можно менять дальше: он станет следующей версией.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Опубликовать</translation>
    </message>
</context>
<context>
    <name>GradeBadge</name>
    <message>
        <source>Grade %1</source>
        <translation>Оценка %1</translation>
    </message>
</context>
<context>
    <name>GradeThresholds</name>
    <message>
        <source>Grades by points</source>
        <translation>Оценки по баллам</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 от</translation>
    </message>
    <message>
        <source>The points of the chosen answers are added. More points never make a worse grade.</source>
        <translation>Баллы выбранных ответов складываются. Больше баллов никогда не даёт худшей оценки.</translation>
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
        <translation>Выйти из режима киоска</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>Назад к посетителям</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>KioskSheet</name>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>Visitors fill in one questionnaire by themselves, one after another. Names, notes and grades of others are not shown. The PIN ends it.</source>
        <translation>Посетители один за другим сами заполняют анкету. Чужие имена, заметки и оценки не показываются. Завершить можно по PIN.</translation>
    </message>
    <message>
        <source>No live questionnaire is open to visitors. A manager marks one: &quot;Visitors may fill it in themselves&quot;.</source>
        <translation>Ни одна открытая анкета не разрешена посетителям. Руководитель отмечает анкету: «Посетители могут заполнить сами».</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN, от 4 до 12 цифр</translation>
    </message>
    <message>
        <source>Remember it: without it this device stays a kiosk.</source>
        <translation>Запомните его: без него устройство останется киоском.</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Запустить киоск</translation>
    </message>
</context>
<context>
    <name>KioskStart</name>
    <message>
        <source>For staff: leave the kiosk</source>
        <translation>Для персонала: выйти из киоска</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>We know somebody like this</source>
        <translation>Похоже, мы уже знакомы</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Добавить встречу</translation>
    </message>
    <message>
        <source>Add a meeting with %1</source>
        <translation>Добавить встречу: %1</translation>
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
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Моя визитка</translation>
    </message>
    <message>
        <source>QR code of my card</source>
        <translation>QR-код моей визитки</translation>
    </message>
    <message>
        <source>A visitor&apos;s telephone reads this from your screen. It is kept on this device only.</source>
        <translation>Телефон посетителя считает это с вашего экрана. Хранится только на этом устройстве.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Показать код</translation>
    </message>
    <message>
        <source>Edit my card</source>
        <translation>Изменить визитку</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
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
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>NewFormSheet</name>
    <message>
        <source>New questionnaire</source>
        <translation>Новая анкета</translation>
    </message>
    <message>
        <source>Start from the sample</source>
        <translation>Начать с образца</translation>
    </message>
    <message>
        <source>Name, telephone, e-mail, region and a consent, in three languages. Ready to go live.</source>
        <translation>Имя, телефон, e-mail, регион и согласие на трёх языках. Готова к публикации.</translation>
    </message>
    <message>
        <source>Start from nothing</source>
        <translation>Начать с пустой</translation>
    </message>
    <message>
        <source>Two empty sections: contact data, and what you want to know.</source>
        <translation>Два пустых раздела: контактные данные и что вы хотите узнать.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Из файла</translation>
    </message>
    <message>
        <source>A questionnaire of Fairbook (JSON), or an XLSForm workbook as ODK and KoboToolbox make them.</source>
        <translation>Анкета Fairbook (JSON) или таблица XLSForm, как их делают ODK и KoboToolbox.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Language of the choices</source>
        <translation>Язык вариантов</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Добавить вариант</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>points: %1</source>
        <translation>баллы: %1</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>оценка %1</translation>
    </message>
    <message>
        <source>takes the others away</source>
        <translation>отменяет остальные</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Вариант %1</translation>
    </message>
    <message>
        <source>! Missing: %1</source>
        <translation>! Не хватает: %1</translation>
    </message>
    <message>
        <source>! Missing in this language</source>
        <translation>! Нет на этом языке</translation>
    </message>
    <message>
        <source>Less about choice %1</source>
        <translation>Меньше о варианте %1</translation>
    </message>
    <message>
        <source>More about choice %1</source>
        <translation>Больше о варианте %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Tag for the client</source>
        <translation>Метка для клиента</translation>
    </message>
    <message>
        <source>At least this grade</source>
        <translation>Не хуже этой оценки</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>Takes the others away (“none of these”)</source>
        <translation>Отменяет остальные («ничего из этого»)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>PaletteItem</name>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
</context>
<context>
    <name>PhotoNote</name>
    <message>
        <source>This photo cannot be shown: its file is damaged, or too large for this device.</source>
        <translation>Это фото нельзя показать: файл повреждён или слишком велик для этого устройства.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Choose a photo</source>
        <translation>Выберите фото</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Фото %1 из %2</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Фото %1 из %2</translation>
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
        <translation>Назад к клиенту</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Фото целиком</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Удалить это фото</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Предыдущее фото</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Следующее фото</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Advice</source>
        <translation>Совет</translation>
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
        <translation>Длинный текст</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Целое число</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Sum of money</source>
        <translation>Сумма денег</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Одно из нескольких</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Несколько из списка</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Звёзды</translation>
    </message>
    <message>
        <source>Recommend, 0 to 10</source>
        <translation>Порекомендуют ли, от 0 до 10</translation>
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
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Text between questions</source>
        <translation>Текст между вопросами</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Расставить по порядку</translation>
    </message>
    <message>
        <source>Table of choices</source>
        <translation>Таблица ответов</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
</context>
<context>
    <name>QuestionChecks</name>
    <message>
        <source>At least</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>How many stars</source>
        <translation>Сколько звёзд</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>How many may be chosen (empty: any)</source>
        <translation>Сколько можно выбрать (пусто: сколько угодно)</translation>
    </message>
    <message>
        <source>Own words as the last choice</source>
        <translation>Свой вариант последним</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>Согласие на</translation>
    </message>
    <message>
        <source>Version of the wording</source>
        <translation>Версия текста согласия</translation>
    </message>
    <message>
        <source>Should it be answered?</source>
        <translation>Нужно ли отвечать?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>По желанию</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>For A only</source>
        <translation>Только для A</translation>
    </message>
    <message>
        <source>Nobody is held up: without it the answers are marked as incomplete.</source>
        <translation>Никого не задерживают: без него ответы помечены как неполные.</translation>
    </message>
    <message>
        <source>Fills this field of the client</source>
        <translation>Заполняет это поле клиента</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Nothing is asked yet</source>
        <translation>Пока ничего не спрашивают</translation>
    </message>
    <message>
        <source>Choose a kind of question on the left.</source>
        <translation>Выберите тип вопроса слева.</translation>
    </message>
    <message>
        <source>To mend first: %1</source>
        <translation>Сначала исправить: %1</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>Готова к публикации</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Опубликовать</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
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
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Add a hint</source>
        <translation>Добавить подсказку</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Key: %1. It stays the same from version to version: results join by it.</source>
        <translation>Ключ: %1. Он одинаков во всех версиях: по нему соединяются результаты.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>No text yet</source>
        <translation>Пока без текста</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Раздел: %1</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Вопрос %1: %2</translation>
    </message>
    <message>
        <source>text missing: %1</source>
        <translation>нет текста: %1</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>по условию</translation>
    </message>
    <message>
        <source>points</source>
        <translation>баллы</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
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
        <translation>«%1» меньше %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is above %2</source>
        <translation>«%1» больше %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; includes %2</source>
        <translation>«%1» содержит %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered</source>
        <translation>на «%1» ответили</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Баллы: %1</translation>
    </message>
    <message>
        <source>Score %1, grade %2</source>
        <translation>Баллы: %1, класс %2</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Your client base works again</source>
        <translation>База клиентов снова работает</translation>
    </message>
    <message>
        <source>Looking for everything that can be read…</source>
        <translation>Ищем всё, что ещё можно прочитать…</translation>
    </message>
    <message>
        <source>The client base on this device is damaged</source>
        <translation>База клиентов на этом устройстве повреждена</translation>
    </message>
    <message>
        <source>The client base cannot be opened</source>
        <translation>Базу клиентов не удаётся открыть</translation>
    </message>
    <message>
        <source>Usually a failing memory or a power cut does this. Fairbook can make a new base of what can still be read: first of all of what you entered and what was not sent yet. The damaged file is put aside, not deleted.</source>
        <translation>Обычно причина в неисправной памяти или отключении питания. Fairbook может создать новую базу из того, что ещё можно прочитать, прежде всего из того, что вы внесли и ещё не отправили. Повреждённый файл будет отложен, а не удалён.</translation>
    </message>
    <message>
        <source>Please do not switch the device off. It may take a minute.</source>
        <translation>Не выключайте устройство. Это может занять минуту.</translation>
    </message>
    <message>
        <source>Some of it could not be read: something that was not sent may be missing. Look through today&apos;s leads.</source>
        <translation>Кое-что прочитать не удалось: что-то из неотправленного могло пропасть. Просмотрите сегодняшние контакты.</translation>
    </message>
    <message>
        <source>Open Fairbook</source>
        <translation>Открыть Fairbook</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Recover the base</source>
        <translation>Восстановить базу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Not now, close</source>
        <translation>Не сейчас, закрыть</translation>
    </message>
    <message>
        <source>The damaged file is kept, nothing was deleted</source>
        <translation>Повреждённый файл сохранён, ничего не удалено</translation>
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
        <translation>Меньше</translation>
    </message>
    <message>
        <source>All of the latest %1</source>
        <translation>Все из последних %1</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Nothing to settle</source>
        <translation>Всё решено</translation>
    </message>
    <message numerus="yes">
        <source>%n settled today. When two people write different things, it will stand here.</source>
        <translation>
            <numerusform>Сегодня решено %n. Если двое напишут разное, это появится здесь.</numerusform>
            <numerusform>Сегодня решено %n. Если двое напишут разное, это появится здесь.</numerusform>
            <numerusform>Сегодня решено %n. Если двое напишут разное, это появится здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>When two people write different things about a client, both are kept and stand here.</source>
        <translation>Если двое напишут о клиенте разное, оба ответа сохранятся и будут стоять здесь.</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>Решить: %n</numerusform>
            <numerusform>Решить: %n</numerusform>
            <numerusform>Решить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>решено %n</numerusform>
            <numerusform>решено %n</numerusform>
            <numerusform>решено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Ждут решения</translation>
    </message>
    <message>
        <source>changed after it was deleted</source>
        <translation>изменён после удаления</translation>
    </message>
    <message>
        <source>changed after it was merged</source>
        <translation>изменён после объединения</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>Nobody named yet</source>
        <translation>Пока никто не назван</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Язык вопросов</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>По одному вопросу</translation>
    </message>
    <message>
        <source>All on one page</source>
        <translation>Всё на одной странице</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Finish later</source>
        <translation>Закончить позже</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
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
        <translation>Испытание черновика: ничего не сохраняется.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
</context>
<context>
    <name>RunScore</name>
    <message>
        <source>Right now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашиваем</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Очистить поиск</translation>
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
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>Save %1 to a file</source>
        <translation>Сохранить в файл: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё</translation>
    </message>
    <message>
        <source>Try to send %1 again</source>
        <translation>Отправить ещё раз: %1</translation>
    </message>
</context>
<context>
    <name>SettingsDevice</name>
    <message>
        <source>This device</source>
        <translation>Это устройство</translation>
    </message>
    <message>
        <source>Server of your company</source>
        <translation>Сервер вашей компании</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ещё не подключено</translation>
    </message>
    <message>
        <source>You can work right away. Connect when you have an invitation, and everything will be sent.</source>
        <translation>Работать можно уже сейчас. Подключите, когда будет приглашение, и всё отправится.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Connect with another invitation</source>
        <translation>Подключить по другому приглашению</translation>
    </message>
    <message>
        <source>Save a backup to a file</source>
        <translation>Сохранить резервную копию в файл</translation>
    </message>
    <message>
        <source>Fairbook backup (*.fairbook)</source>
        <translation>Копия Fairbook (*.fairbook)</translation>
    </message>
</context>
<context>
    <name>SettingsLooks</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>Fairbook %1</source>
        <translation>Fairbook %1</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>Visitors fill in a questionnaire by themselves</source>
        <translation>Посетители сами заполняют анкету</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>What visitors are asked, and what they answered</source>
        <translation>О чём спрашивают посетителей и что они ответили</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>Confirmed by server</source>
        <translation>Подтверждено сервером</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>На этом устройстве</translation>
    </message>
</context>
<context>
    <name>SyncCounters</name>
    <message>
        <source>Confirmed by server</source>
        <translation>Подтверждено сервером</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Ждёт здесь</translation>
    </message>
</context>
<context>
    <name>SyncHero</name>
    <message>
        <source>Receipt %1</source>
        <translation>Квитанция %1</translation>
    </message>
    <message>
        <source>Syncing...</source>
        <translation>Идёт обмен…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Обменяться сейчас</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Подключить к серверу</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Подключить к серверу</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation>Ждёт человека</translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es) to settle</source>
        <translation>
            <numerusform>%n расхождение на рассмотрение</numerusform>
            <numerusform>%n расхождения на рассмотрение</numerusform>
            <numerusform>%n расхождений на рассмотрение</numerusform>
        </translation>
    </message>
    <message>
        <source>Both answers are kept; sync goes on.</source>
        <translation>Оба ответа сохранены, обмен идёт.</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Недавно</translation>
    </message>
    <message>
        <source>%1, this clock differs by %2</source>
        <translation>%1, часы расходятся на %2</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
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
        <translation>почта</translation>
    </message>
    <message>
        <source>company</source>
        <translation>компания</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>вчера %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 дн</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 мес</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 г</translation>
    </message>
    <message>
        <source>on this device</source>
        <translation>на этом устройстве</translation>
    </message>
    <message>
        <source>confirmed by the server</source>
        <translation>подтверждено сервером</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>There is no room left on this device. Nothing that was saved is lost. Free some space and try again.</source>
        <translation>На устройстве нет места. Ничего из сохранённого не потеряно. Освободите место и попробуйте ещё.</translation>
    </message>
    <message>
        <source>Another program is using the client base. Close it and try again.</source>
        <translation>Базу клиентов заняла другая программа. Закройте её и попробуйте ещё.</translation>
    </message>
    <message>
        <source>No connection to the server. Everything stays on this device and will be sent later.</source>
        <translation>Нет связи с сервером. Всё останется на этом устройстве и будет отправлено позже.</translation>
    </message>
    <message>
        <source>Something else answered in place of the server: perhaps the sign-in page of this Wi-Fi. Nothing was changed.</source>
        <translation>Вместо сервера ответил кто-то другой: возможно, страница входа этого Wi-Fi. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The server does not accept this code or device. Ask your administrator for a new invitation.</source>
        <translation>Сервер не принимает этот код или устройство. Попросите у администратора новое приглашение.</translation>
    </message>
    <message>
        <source>This device was signed out by the administrator. What you captured here goes to the server, where a manager looks at it.</source>
        <translation>Администратор отключил это устройство. То, что вы здесь записали, передаётся на сервер, где его посмотрит менеджер.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little and try again.</source>
        <translation>Слишком много попыток. Немного подождите и попробуйте ещё.</translation>
    </message>
    <message>
        <source>The server speaks another version. Update Fairbook; what you captured is safe here.</source>
        <translation>У сервера другая версия. Обновите Fairbook; всё записанное здесь в безопасности.</translation>
    </message>
    <message>
        <source>This device is not connected to a server yet.</source>
        <translation>Это устройство ещё не подключено к серверу.</translation>
    </message>
    <message>
        <source>The server could not take this now (%1). Nothing is lost; it will be tried again.</source>
        <translation>Сервер сейчас не смог это принять (%1). Ничего не потеряно, попробуем ещё.</translation>
    </message>
    <message>
        <source>Call within 48 hours</source>
        <translation>Позвонить за 48 часов</translation>
    </message>
    <message>
        <source>Contact within two weeks</source>
        <translation>Связаться за две недели</translation>
    </message>
    <message>
        <source>Contact within 30 days</source>
        <translation>Связаться за 30 дней</translation>
    </message>
    <message>
        <source>The client base on this device is damaged. Close Fairbook and open it again: it offers to recover what can still be read.</source>
        <translation>База клиентов на этом устройстве повреждена. Закройте Fairbook и откройте снова: он предложит восстановить всё, что ещё можно прочитать.</translation>
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
        <translation>! Нет на этом языке</translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message>
        <source>Nobody yet today</source>
        <translation>Сегодня ещё никого</translation>
    </message>
    <message>
        <source>The first visitor you save will stand here.</source>
        <translation>Здесь появится первый сохранённый посетитель.</translation>
    </message>
</context>
<context>
    <name>TranscribeFields</name>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Другой телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Read by machine, %1 % sure</source>
        <translation>Прочитано машиной, уверенность %1 %</translation>
    </message>
    <message>
        <source>Read by machine, only %1 % sure</source>
        <translation>Прочитано машиной, уверенность только %1 %</translation>
    </message>
</context>
<context>
    <name>TranscribePage</name>
    <message>
        <source>Card before</source>
        <translation>Предыдущая визитка</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Следующая визитка</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Done, next card</source>
        <translation>Готово, дальше</translation>
    </message>
    <message>
        <source>No card waits</source>
        <translation>Ни одна визитка не ждёт</translation>
    </message>
    <message>
        <source>Photos of cards that nobody has typed in yet stand here.</source>
        <translation>Здесь будут фото визиток, которые ещё никто не переписал.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Choose up to %1</source>
        <translation>Выберите не больше %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Tap in the order of importance</source>
        <translation>Нажимайте в порядке важности</translation>
    </message>
    <message>
        <source>%1: up</source>
        <translation>%1: выше</translation>
    </message>
    <message>
        <source>%1: down</source>
        <translation>%1: ниже</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>точно нет</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>точно да</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Распишитесь здесь</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Расписаться ещё раз</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Другое фото</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>This question is of a newer Fairbook. Update to answer it; what was answered is kept.</source>
        <translation>Этот вопрос из более новой версии Fairbook. Обновите программу, чтобы ответить; уже данный ответ сохранён.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Язык вопросов</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
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
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Still there? Your answers leave the screen in %1 s.</source>
        <translation>Вы ещё здесь? Через %1 с ответы исчезнут с экрана.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Я здесь</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Спасибо!</translation>
    </message>
    <message>
        <source>Show this code at the stand</source>
        <translation>Покажите этот код на стенде</translation>
    </message>
    <message>
        <source>Less than %1. It is kept as it is.</source>
        <translation>Меньше %1. Оставлено как есть.</translation>
    </message>
    <message>
        <source>More than %1. It is kept as it is.</source>
        <translation>Больше %1. Оставлено как есть.</translation>
    </message>
    <message>
        <source>More choices than asked for. They are kept.</source>
        <translation>Выбрано больше, чем просили. Всё сохранено.</translation>
    </message>
    <message>
        <source>Not an e-mail address yet. It is kept as it is.</source>
        <translation>Это ещё не адрес эл. почты. Оставлено как есть.</translation>
    </message>
    <message>
        <source>Not a date like 2026-11-23. It is kept as it is.</source>
        <translation>Это не дата вида 2026-11-23. Оставлено как есть.</translation>
    </message>
    <message>
        <source>Not a time like 14:05. It is kept as it is.</source>
        <translation>Это не время вида 14:05. Оставлено как есть.</translation>
    </message>
    <message>
        <source>Not a number. It is kept as it is.</source>
        <translation>Это не число. Оставлено как есть.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::AnswersModel</name>
    <message>
        <source>score %1</source>
        <translation>баллы: %1</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>класс %1</translation>
    </message>
    <message>
        <source>to be finished</source>
        <translation>ещё не закончено</translation>
    </message>
    <message>
        <source>Questionnaire that is not here yet</source>
        <translation>Анкета, которой здесь ещё нет</translation>
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
        <translation>Понятно</translation>
    </message>
    <message>
        <source>This is too long to be saved in one piece. Shorten the text.</source>
        <translation>Это слишком длинно, чтобы сохранить за один раз. Сократите текст.</translation>
    </message>
    <message>
        <source>This could not be saved (%1).</source>
        <translation>Не удалось сохранить (%1).</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>всё отправлено</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent</source>
        <translation>
            <numerusform>%n не отправлено</numerusform>
            <numerusform>%n не отправлено</numerusform>
            <numerusform>%n не отправлено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairbook::app::CaptureModel</name>
    <message>
        <source>Short for a phone number. It is saved as it is.</source>
        <translation>Коротко для телефона. Сохраним как есть.</translation>
    </message>
    <message>
        <source>This number cannot be dialled. It is saved as it is.</source>
        <translation>На этот номер нельзя позвонить. Сохраним как есть.</translation>
    </message>
    <message>
        <source>Not an e-mail address yet. It is saved as it is.</source>
        <translation>Это ещё не адрес почты. Сохраним как есть.</translation>
    </message>
    <message>
        <source>Draft kept on this device, %1</source>
        <translation>Черновик на этом устройстве, %1</translation>
    </message>
    <message>
        <source>We will use your contact only to send what you asked for and our offers. You can say no at any time.</source>
        <translation>Ваши контакты нужны только для того, чтобы прислать то, о чём вы просили, и наши предложения. Отказаться можно в любое время.</translation>
    </message>
    <message>
        <source>%1 saved on this device</source>
        <translation>%1: сохранено на этом устройстве</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>та же почта</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>Lead without a name</source>
        <translation>Контакт без имени</translation>
    </message>
    <message>
        <source>Badge %1. Its number is kept; the organiser&apos;s list will give the name.</source>
        <translation>Бейдж %1. Номер сохранён; имя даст список организатора.</translation>
    </message>
    <message>
        <source>Filled in from a code. The code is kept as it was read.</source>
        <translation>Заполнено из кода. Сам код сохраняется таким, как прочитан.</translation>
    </message>
    <message>
        <source>This code says nothing that Fairbook understands. It is kept as it was read.</source>
        <translation>Fairbook не понимает этого кода. Он сохраняется таким, как прочитан.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::ClientListModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найдено %n</numerusform>
            <numerusform>Найдено %n</numerusform>
            <numerusform>Найдено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches “%1”. Try fewer letters, or the last digits of the phone.</source>
        <translation>По запросу «%1» никого нет. Попробуйте меньше букв или последние цифры телефона.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Удалённых нет.</translation>
    </message>
    <message>
        <source>No clients yet. The first one you capture appears here.</source>
        <translation>Клиентов ещё нет. Здесь появится первый, кого вы запишете.</translation>
    </message>
    <message>
        <source>No client fits these filters.</source>
        <translation>Ни один клиент не подходит под эти фильтры.</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>%1: удалено</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1: восстановлено</translation>
    </message>
</context>
<context>
    <name>fairbook::app::ClientModel</name>
    <message>
        <source>Note saved on this device</source>
        <translation>Заметка сохранена на этом устройстве</translation>
    </message>
    <message>
        <source>Grade saved on this device</source>
        <translation>Оценка сохранена на этом устройстве</translation>
    </message>
    <message>
        <source>Task is open again</source>
        <translation>Задача снова открыта</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Задача выполнена</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>%1: удалено</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1: восстановлено</translation>
    </message>
    <message>
        <source>Changes saved on this device</source>
        <translation>Изменения сохранены на этом устройстве</translation>
    </message>
    <message>
        <source>Met at the stand</source>
        <translation>Встреча на стенде</translation>
    </message>
    <message>
        <source>Met at the stand, grade %1</source>
        <translation>Встреча на стенде, оценка %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1: изменено</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>это устройство</translation>
    </message>
</context>
<context>
    <name>fairbook::app::CodesModel</name>
    <message>
        <source>No code could be read in this picture. Try a sharper one, or type the contact.</source>
        <translation>На этом изображении код не прочитан. Попробуйте чётче или введите контакт.</translation>
    </message>
    <message>
        <source>This is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).</source>
        <translation>Такое изображение Fairbook не читает (JPEG, PNG, WebP, GIF, BMP).</translation>
    </message>
    <message>
        <source>This picture is too large (20 MB, 64 megapixels).</source>
        <translation>Это изображение слишком большое (20 МБ, 64 мегапикселя).</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Этот файл не удалось прочитать.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no text.</source>
        <translation>В буфере обмена нет ни изображения, ни текста.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::DraftWriter</name>
    <message>
        <source>Draft saved on this device</source>
        <translation>Черновик сохранён на этом устройстве</translation>
    </message>
</context>
<context>
    <name>fairbook::app::FormEditModel</name>
    <message>
        <source>Question added</source>
        <translation>Вопрос добавлен</translation>
    </message>
    <message>
        <source>Section added</source>
        <translation>Раздел добавлен</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Question duplicated</source>
        <translation>Вопрос дублирован</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>«%1» удалено</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>ответили %1</translation>
    </message>
    <message>
        <source>%1, left here %2</source>
        <translation>%1, ушли здесь %2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Вопрос %1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Draft, not live yet</source>
        <translation>Черновик, ещё не опубликован</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: version %2, %3</source>
        <translation>%1: версия %2, %3</translation>
    </message>
    <message>
        <source>Draft of version %1. %2</source>
        <translation>Черновик версии %1. %2</translation>
    </message>
    <message>
        <source>%1, about %2 s</source>
        <translation>%1, около %2 с</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured: %1 of %2 answers needed to say</source>
        <translation>Измеренное: %1 из %2 нужных ответов</translation>
    </message>
    <message>
        <source>Measured with version %1: %2 % of %3</source>
        <translation>Измерено с версией %1: %2 % из %3</translation>
    </message>
    <message>
        <source>Draft saved on this device</source>
        <translation>Черновик сохранён на этом устройстве</translation>
    </message>
</context>
<context>
    <name>fairbook::app::FormModel</name>
    <message>
        <source>name = value</source>
        <translation>название = значение</translation>
    </message>
    <message>
        <source>1986-05-12, or --05-12 without the year</source>
        <translation>1986-05-12 или --05-12 без года</translation>
    </message>
    <message>
        <source>This number cannot be dialled. It is saved as it is.</source>
        <translation>На этот номер нельзя позвонить. Сохраним как есть.</translation>
    </message>
    <message>
        <source>Not an e-mail address yet. It is saved as it is.</source>
        <translation>Это ещё не адрес почты. Сохраним как есть.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::FormResultsModel</name>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n анкета</numerusform>
            <numerusform>%n анкеты</numerusform>
            <numerusform>%n анкет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, finished: %2 (%3)</source>
        <translation>%1, завершено: %2 (%3)</translation>
    </message>
    <message>
        <source>Too few to say where people stop: that takes %1 responses.</source>
        <translation>Слишком мало, чтобы сказать, где люди останавливаются: нужно %1 анкет.</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Все версии</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>All fairs</source>
        <translation>Все выставки</translation>
    </message>
    <message>
        <source>Asked %1, answered %2 (%3)</source>
        <translation>Спрашивали %1, ответили %2 (%3)</translation>
    </message>
    <message>
        <source>Stopped here: %1 (%2)</source>
        <translation>Остановились здесь: %1 (%2)</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>Больше не спрашивают</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Свой вариант</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>место %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>Median %1, from %2 to %3</source>
        <translation>Медиана %1, от %2 до %3</translation>
    </message>
    <message>
        <source>NPS %1 (%2 answers: %3 recommend, %4 do not)</source>
        <translation>NPS %1 (ответов %2: %3 советуют, %4 нет)</translation>
    </message>
    <message>
        <source>NPS is said from %1 answers on</source>
        <translation>NPS показываем от %1 ответов</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Не удалось записать %1.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::FormsModel</name>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2, %3</source>
        <translation>%1, версия %2, %3</translation>
    </message>
    <message>
        <source>This workbook is not an XLSForm: it has no sheet “survey”.</source>
        <translation>Эта таблица не XLSForm: в ней нет листа «survey».</translation>
    </message>
    <message>
        <source>This questionnaire is too large.</source>
        <translation>Эта анкета слишком велика.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>Не удалось открыть этот файл.</translation>
    </message>
    <message>
        <source>This file is not a questionnaire that Fairbook can read (%1).</source>
        <translation>Этот файл не анкета, которую Fairbook может прочитать (%1).</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>Imported. Left out, as Fairbook has no means for it: %1</source>
        <translation>Импортировано. Пропущено, так как Fairbook такого не умеет: %1</translation>
    </message>
    <message>
        <source>Questionnaire added</source>
        <translation>Анкета добавлена</translation>
    </message>
    <message>
        <source>Questionnaire duplicated</source>
        <translation>Анкета дублирована</translation>
    </message>
    <message>
        <source>Questionnaire archived</source>
        <translation>Анкета перенесена в архив</translation>
    </message>
    <message>
        <source>Questionnaire is back from the archive</source>
        <translation>Анкета возвращена из архива</translation>
    </message>
    <message>
        <source>Questionnaire imported</source>
        <translation>Анкета импортирована</translation>
    </message>
</context>
<context>
    <name>fairbook::app::KioskModel</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Слишком много неверных PIN. Попробуйте через %n секунду.</numerusform>
            <numerusform>Слишком много неверных PIN. Попробуйте через %n секунды.</numerusform>
            <numerusform>Слишком много неверных PIN. Попробуйте через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Это не тот PIN.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::PhotosModel</name>
    <message>
        <source>The pasted picture</source>
        <translation>Вставленное изображение</translation>
    </message>
    <message>
        <source>%1 is too large for a photo (20 MB, 64 megapixels).</source>
        <translation>%1: файл слишком велик для фото (не больше 20 МБ и 64 мегапикселей).</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1: не удалось прочитать.</translation>
    </message>
    <message>
        <source>%1 is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).</source>
        <translation>%1 — не изображение, которое Fairbook может прочитать (JPEG, PNG, WebP, GIF, BMP).</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) saved on this device</source>
        <translation>
            <numerusform>%n фото сохранено на этом устройстве</numerusform>
            <numerusform>%n фото сохранено на этом устройстве</numerusform>
            <numerusform>%n фото сохранено на этом устройстве</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Фото удалено</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>это устройство</translation>
    </message>
    <message>
        <source>Only on this device so far</source>
        <translation>Пока только на этом устройстве</translation>
    </message>
    <message>
        <source>The original is not on this device</source>
        <translation>Оригинала нет на этом устройстве</translation>
    </message>
    <message>
        <source>The original is on its way</source>
        <translation>Оригинал в пути</translation>
    </message>
    <message>
        <source>The original is on its way: %1 of %2 MB</source>
        <translation>Оригинал в пути: %1 из %2 МБ</translation>
    </message>
    <message>
        <source>The original is not here, and this device is not connected to a server</source>
        <translation>Оригинала здесь нет, а устройство не подключено к серверу</translation>
    </message>
    <message>
        <source>Whoever took this photo has not sent the original yet. It will come with a later sync</source>
        <translation>Автор фото ещё не отправил оригинал. Он придёт позже, с одним из следующих обменов</translation>
    </message>
    <message>
        <source>The original is not on this device yet. It will come with the next sync</source>
        <translation>Оригинала ещё нет на этом устройстве. Он придёт со следующим обменом</translation>
    </message>
</context>
<context>
    <name>fairbook::app::QuestionModel</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(пока без текста)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>Question %1 saved on this device</source>
        <translation>Вопрос %1 сохранён на этом устройстве</translation>
    </message>
</context>
<context>
    <name>fairbook::app::RecoverModel</name>
    <message>
        <source>Nothing was waiting to be sent</source>
        <translation>Ничего не ждало отправки</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were not sent yet are safe</source>
        <translation>
            <numerusform>%n неотправленное изменение сохранено</numerusform>
            <numerusform>%n неотправленных изменения сохранены</numerusform>
            <numerusform>%n неотправленных изменений сохранено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the server were kept; the rest comes with the next sync</source>
        <translation>
            <numerusform>%n запись сервера сохранена; остальное придёт со следующим обменом</numerusform>
            <numerusform>%n записи сервера сохранены; остальное придёт со следующим обменом</numerusform>
            <numerusform>%n записей сервера сохранено; остальное придёт со следующим обменом</numerusform>
        </translation>
    </message>
    <message>
        <source>This device has to join its company once more: ask for an invitation.</source>
        <translation>Это устройство нужно снова присоединить к компании: попросите приглашение.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::ReviewModel</name>
    <message>
        <source>Decision saved on this device</source>
        <translation>Решение сохранено на этом устройстве</translation>
    </message>
    <message>
        <source>Both kept, on this device</source>
        <translation>Оба значения сохранены на этом устройстве</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) saved on this device</source>
        <translation>
            <numerusform>%n решение сохранено на этом устройстве</numerusform>
            <numerusform>%n решения сохранено на этом устройстве</numerusform>
            <numerusform>%n решений сохранено на этом устройстве</numerusform>
        </translation>
    </message>
    <message>
        <source>Record kept</source>
        <translation>Запись оставлена</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Deleted, and edited by somebody else</source>
        <translation>Удалено, а кто-то другой изменил</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>Kept as one person</source>
        <translation>Оставлен одним человеком</translation>
    </message>
    <message>
        <source>Two clients again</source>
        <translation>Снова два клиента</translation>
    </message>
    <message>
        <source>Merged, and edited by somebody else</source>
        <translation>Объединён, а кто-то другой изменил</translation>
    </message>
</context>
<context>
    <name>fairbook::app::RoomWarning</name>
    <message>
        <source>Only %1 left on this device. Leads are still saved; make room soon.</source>
        <translation>На устройстве осталось %1. Контакты по-прежнему сохраняются; освободите место.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::RunModel</name>
    <message>
        <source>Answers saved on this device, to be finished later</source>
        <translation>Ответы сохранены на этом устройстве, закончить можно позже</translation>
    </message>
    <message>
        <source>Answers saved on this device</source>
        <translation>Ответы сохранены на этом устройстве</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more for grade %1</source>
        <translation>
            <numerusform>Ещё %n балл до класса %1</numerusform>
            <numerusform>Ещё %n балла до класса %1</numerusform>
            <numerusform>Ещё %n баллов до класса %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: asked when %2</source>
        <translation>%1: спрашиваем, когда %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still asked for. Done works all the same.</source>
        <translation>
            <numerusform>Не хватает %n ответа. «Готово» работает и так.</numerusform>
            <numerusform>Не хватает %n ответов. «Готово» работает и так.</numerusform>
            <numerusform>Не хватает %n ответов. «Готово» работает и так.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this device, %1</source>
        <translation>Сохранено на этом устройстве, %1</translation>
    </message>
    <message>
        <source>%1 was not finished.</source>
        <translation>Анкета «%1» не закончена.</translation>
    </message>
    <message>
        <source>%1 with %2 was not finished.</source>
        <translation>Анкета «%1» (%2) не закончена.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>This picture is too large (20 MB, 64 megapixels).</source>
        <translation>Это изображение слишком большое (20 МБ, 64 мегапикселя).</translation>
    </message>
    <message>
        <source>This is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).</source>
        <translation>Это не изображение, которое Fairbook может прочитать (JPEG, PNG, WebP, GIF, BMP).</translation>
    </message>
    <message>
        <source>A test: nothing is kept</source>
        <translation>Испытание: ничего не сохраняется</translation>
    </message>
    <message>
        <source>A test keeps no photo and no signature.</source>
        <translation>Во время испытания фото и подписи не сохраняются.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::SettingsModel</name>
    <message numerus="yes">
        <source>%n client(s) on this device</source>
        <translation>
            <numerusform>%n клиент на этом устройстве</numerusform>
            <numerusform>%n клиента на этом устройстве</numerusform>
            <numerusform>%n клиентов на этом устройстве</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved on this device</source>
        <translation>%1: сохранено на этом устройстве</translation>
    </message>
    <message>
        <source>No QR code could be read in this picture. Try a sharper one, or type the code.</source>
        <translation>На этой картинке не удалось прочитать QR-код. Возьмите чётче или введите код.</translation>
    </message>
    <message>
        <source>This code is not an invitation to Fairbook.</source>
        <translation>Этот код не приглашение в Fairbook.</translation>
    </message>
    <message>
        <source>This device holds clients of another company, so it cannot join this one. Nothing was sent. Use another device, or have an administrator of that company empty this one.</source>
        <translation>На этом устройстве клиенты другой компании, поэтому к этой оно присоединиться не может. Ничего не передано. Возьмите другое устройство или попросите администратора той компании очистить это.</translation>
    </message>
    <message>
        <source>Backup saved and verified, %1</source>
        <translation>Копия сохранена и проверена, %1</translation>
    </message>
    <message>
        <source>A file with this name is there already. Choose another name.</source>
        <translation>Файл с таким именем уже есть. Выберите другое.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::SyncModel</name>
    <message>
        <source>The administrator signed this device out. Everything on it has arrived at the server, and nothing is left here.</source>
        <translation>Администратор отключил это устройство. Всё с него уже на сервере, и здесь ничего не осталось.</translation>
    </message>
    <message>
        <source>Not connected to a server</source>
        <translation>Не подключено к серверу</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Идёт обмен…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Без сети</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 из %2 МБ</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>Отправлено %1, получено %2</translation>
    </message>
    <message>
        <source>Nothing waits on this device</source>
        <translation>На этом устройстве ничего не ждёт</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) only on this device</source>
        <translation>
            <numerusform>%n контакт только на этом устройстве</numerusform>
            <numerusform>%n контакта только на этом устройстве</numerusform>
            <numerusform>%n контактов только на этом устройстве</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>ещё никогда</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Обмена ещё не было</translation>
    </message>
    <message>
        <source>Last confirmed: %1</source>
        <translation>Последнее подтверждение: %1</translation>
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
        <translation>отправлено %1, получено %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) only on this device</source>
        <translation>
            <numerusform>%n изменение только на этом устройстве</numerusform>
            <numerusform>%n изменения только на этом устройстве</numerusform>
            <numerusform>%n изменений только на этом устройстве</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) only on this device</source>
        <translation>
            <numerusform>%n фото только на этом устройстве</numerusform>
            <numerusform>%n фото только на этом устройстве</numerusform>
            <numerusform>%n фото только на этом устройстве</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакта</numerusform>
            <numerusform>%n контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
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
        <translation>%1: данные этого устройства отличались от данных сервера. Это замечено и исправлено: всё, что отличалось, прочитано заново. Ничего из того, что здесь введено, не потеряно.</translation>
    </message>
    <message>
        <source>This device does not hold the same as the server, and reading everything again did not help. What you enter is kept and sent. Please tell your administrator.</source>
        <translation>Данные этого устройства отличаются от данных сервера, и повторное чтение не помогло. То, что вы вводите, сохраняется и отправляется. Пожалуйста, сообщите администратору.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) confirmed by the server</source>
        <translation>
            <numerusform>Сервер подтвердил %n запись</numerusform>
            <numerusform>Сервер подтвердил %n записи</numerusform>
            <numerusform>Сервер подтвердил %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) here</source>
        <translation>
            <numerusform>%n изменение ждёт здесь</numerusform>
            <numerusform>%n изменения ждут здесь</numerusform>
            <numerusform>%n изменений ждут здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; a difference was mended</source>
        <translation>%1; отличие исправлено</translation>
    </message>
</context>
<context>
    <name>fairbook::app::TranscribeModel</name>
    <message>
        <source>%1 is too large for a photo (20 MB, 64 megapixels).</source>
        <translation>%1: файл слишком велик для фото (не больше 20 МБ и 64 мегапикселей).</translation>
    </message>
    <message>
        <source>%1 is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).</source>
        <translation>%1 — не изображение, которое Fairbook может прочитать (JPEG, PNG, WebP, GIF, BMP).</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Reading the card...</source>
        <translation>Читаю визитку...</translation>
    </message>
    <message>
        <source>Read by machine: please compare. Tap a word to put it into the field.</source>
        <translation>Прочитано машиной: сверьте. Коснитесь слова, чтобы поставить его в поле.</translation>
    </message>
    <message>
        <source>This photo could not be read. Type what you see.</source>
        <translation>Это фото не удалось прочитать. Введите то, что видите.</translation>
    </message>
    <message>
        <source>The original is on another device. It is fetched with the next sync.</source>
        <translation>Оригинал на другом устройстве. Он придёт со следующей синхронизацией.</translation>
    </message>
    <message>
        <source>Card transcribed, saved on this device</source>
        <translation>Визитка расшифрована, сохранено на этом устройстве</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>это устройство</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AppBar</name>
    <message>
        <source>Choose an event</source>
        <translation>Choose an event</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Event: %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>last %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2. Open Sync</source>
        <translation>%1, %2. Open Sync</translation>
    </message>
</context>
<context>
    <name>AppShell</name>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>New visitor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Transcribe cards</source>
        <translation>Transcribe cards</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
</context>
<context>
    <name>AttachedClient</name>
    <message>
        <source>A new meeting with somebody we know. What was written before stays.</source>
        <translation>A new meeting with somebody we know. What was written before stays.</translation>
    </message>
    <message>
        <source>No, a different person</source>
        <translation>No, a different person</translation>
    </message>
</context>
<context>
    <name>CaptureCodes</name>
    <message>
        <source>Reading...</source>
        <translation>Reading...</translation>
    </message>
    <message>
        <source>QR / badge</source>
        <translation>QR / badge</translation>
    </message>
    <message>
        <source>Read a QR code or a badge from a picture</source>
        <translation>Read a QR code or a badge from a picture</translation>
    </message>
    <message>
        <source>Paste code</source>
        <translation>Paste code</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Which of these codes?</source>
        <translation>Which of these codes?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Choose a picture of a code</source>
        <translation>Choose a picture of a code</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>My card</translation>
    </message>
    <message>
        <source>Show my card as a code</source>
        <translation>Show my card as a code</translation>
    </message>
</context>
<context>
    <name>CaptureDetails</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>hot</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>interested</translation>
    </message>
    <message>
        <source>just looking</source>
        <translation>just looking</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>We promised</translation>
    </message>
    <message>
        <source>They let us write or call</source>
        <translation>They let us write or call</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What did they want? What comes next?</source>
        <translation>What did they want? What comes next?</translation>
    </message>
</context>
<context>
    <name>CaptureFooter</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Save and new</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Save, then the questions</source>
        <translation>Save, then the questions</translation>
    </message>
</context>
<context>
    <name>CaptureIdentity</name>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Patronymic, job title</source>
        <translation>Patronymic, job title</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n visitor</numerusform>
            <numerusform>%n visitors</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The visitor&apos;s coupon. It is kept with the answers.</source>
        <translation>The visitor&apos;s coupon. It is kept with the answers.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
</context>
<context>
    <name>CardPhotos</name>
    <message>
        <source>Saving the photo...</source>
        <translation>Saving the photo...</translation>
    </message>
    <message>
        <source>Card photo</source>
        <translation>Card photo</translation>
    </message>
    <message numerus="yes">
        <source>Transcribe %n card(s)</source>
        <translation>
            <numerusform>Transcribe %n card</numerusform>
            <numerusform>Transcribe %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Choose photos of cards</source>
        <translation>Choose photos of cards</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>Photo of the card</source>
        <translation>Photo of the card</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Regular client</source>
        <translation>Regular client</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Typed in</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Business card</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>work</source>
        <translation>work</translation>
    </message>
    <message>
        <source>home</source>
        <translation>home</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Exhibition</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Salesperson</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Offers and news</source>
        <translation>Offers and news</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>card_front</source>
        <translation>front of the card</translation>
    </message>
    <message>
        <source>card_back</source>
        <translation>back of the card</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voice note</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>typed in</translation>
    </message>
    <message>
        <source>card</source>
        <translation>business card</translation>
    </message>
    <message>
        <source>qr</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>nfc</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>kiosk</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>price</source>
        <translation>price list</translation>
    </message>
    <message>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>sample</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>to_transcribe</source>
        <translation>to transcribe</translation>
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
        <translation>person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>company</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>regular client</translation>
    </message>
    <message>
        <source>vip</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>uk</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>ru</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>en</source>
        <translation>English</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>formal</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>informal</translation>
    </message>
    <message>
        <source>female</source>
        <translation>female</translation>
    </message>
    <message>
        <source>male</source>
        <translation>male</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>single</source>
        <translation>single</translation>
    </message>
    <message>
        <source>married</source>
        <translation>married</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>divorced</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>widowed</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decides</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>influences</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>uses</translation>
    </message>
    <message>
        <source>exhibition</source>
        <translation>exhibition</translation>
    </message>
    <message>
        <source>form</source>
        <translation>form</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>cold_call</source>
        <translation>cold call</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>recommendation</translation>
    </message>
    <message>
        <source>social</source>
        <translation>social network</translation>
    </message>
    <message>
        <source>bought_list</source>
        <translation>bought list</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>employee</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>sms</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>messenger</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>offers and news</translation>
    </message>
    <message>
        <source>profiling</source>
        <translation>profiling</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>not_asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>spoken</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>ticked by the client</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>double_opt_in</source>
        <translation>confirmed by e-mail</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>support</source>
        <translation>support</translation>
    </message>
    <message>
        <source>review</source>
        <translation>review</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>incoming</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>outgoing</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>birthday</translation>
    </message>
    <message>
        <source>transcribe</source>
        <translation>transcribe</translation>
    </message>
    <message>
        <source>high</source>
        <translation>high</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>low</source>
        <translation>low</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promise</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>rep</source>
        <translation>salesperson</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>all</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>event</source>
        <translation>event</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partial</translation>
    </message>
</context>
<context>
    <name>ClientAnswers</name>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>No questionnaire was filled in yet.</source>
        <translation>No questionnaire was filled in yet.</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Nothing is filled in</source>
        <translation>Nothing is filled in</translation>
    </message>
    <message>
        <source>Add a phone, a company or a note when you meet again.</source>
        <translation>Add a phone, a company or a note when you meet again.</translation>
    </message>
</context>
<context>
    <name>ClientConsents</name>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody has asked yet. Until they say yes, we do not write or call with offers.</source>
        <translation>Nobody has asked yet. Until they say yes, we do not write or call with offers.</translation>
    </message>
</context>
<context>
    <name>ClientEditPage</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
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
        <translation>Two answers; this one is from %1</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Two answers</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Write to %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>ClientFilters</name>
    <message>
        <source>This event</source>
        <translation>This event</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Grade %1</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Latest first</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>On this device</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
</context>
<context>
    <name>ClientHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Grade %1</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <translation>Looked after by %1</translation>
    </message>
</context>
<context>
    <name>ClientHistory</name>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Add this note</source>
        <translation>Add this note</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>No history yet</translation>
    </message>
    <message>
        <source>Meetings, notes and changes will stand here.</source>
        <translation>Meetings, notes and changes will stand here.</translation>
    </message>
</context>
<context>
    <name>ClientListPage</name>
    <message>
        <source>Name, company, phone, note</source>
        <translation>Name, company, phone, note</translation>
    </message>
    <message>
        <source>Searching...</source>
        <translation>Searching...</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>No clients yet</translation>
    </message>
    <message>
        <source>Capture the first visitor</source>
        <translation>Capture the first visitor</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>New visitor</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message numerus="yes">
        <source>Two people wrote different things in %n field(s). Both are kept.</source>
        <translation>
            <numerusform>Two people wrote different things in %n field. Both are kept.</numerusform>
            <numerusform>Two people wrote different things in %n fields. Both are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>This client was deleted. Everything is still here.</source>
        <translation>This client was deleted. Everything is still here.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Drop the photos of %1 here</source>
        <translation>Drop the photos of %1 here</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
</context>
<context>
    <name>ClientPhotos</name>
    <message>
        <source>Photos (%1)</source>
        <translation>Photos (%1)</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Adding...</source>
        <translation>Adding...</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>A card, a badge, the visitor&apos;s machine: drop pictures here, or paste them with Ctrl+V.</source>
        <translation>A card, a badge, the visitor&apos;s machine: drop pictures here, or paste them with Ctrl+V.</translation>
    </message>
    <message>
        <source>A card, a badge, the visitor&apos;s machine: what a picture says better than words.</source>
        <translation>A card, a badge, the visitor&apos;s machine: what a picture says better than words.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Choose photos</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>needs review</source>
        <translation>needs review</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restore %1</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Choose a client</source>
        <translation>Choose a client</translation>
    </message>
    <message>
        <source>The card, the history and the consents will stand here.</source>
        <translation>The card, the history and the consents will stand here.</translation>
    </message>
</context>
<context>
    <name>CompletionMeter</name>
    <message>
        <source>Expected to finish: %1 %</source>
        <translation>Expected to finish: %1 %</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Asked when</source>
        <translation>Asked when</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>All hold</source>
        <translation>All hold</translation>
    </message>
    <message>
        <source>Any holds</source>
        <translation>Any holds</translation>
    </message>
    <message>
        <source>The first question is always asked: a condition looks at earlier answers.</source>
        <translation>The first question is always asked: a condition looks at earlier answers.</translation>
    </message>
    <message>
        <source>This condition came from a file and says more than can be shown here.</source>
        <translation>This condition came from a file and says more than can be shown here.</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Always ask</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Add a condition</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Earlier question</source>
        <translation>Earlier question</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>ConflictActions</name>
    <message>
        <source>Keep both</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Write another answer</translation>
    </message>
    <message>
        <source>Restore the client</source>
        <translation>Restore the client</translation>
    </message>
    <message>
        <source>Delete all the same</source>
        <translation>Delete all the same</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Two people, take apart</source>
        <translation>Two people, take apart</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message numerus="yes">
        <source>%n clash(es) differ only by case or spaces.</source>
        <translation>
            <numerusform>%n clash differs only by case or spaces.</numerusform>
            <numerusform>%n clashes differ only by case or spaces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them at once</source>
        <translation>Settle them at once</translation>
    </message>
    <message>
        <source>Deleted, then changed</source>
        <translation>Deleted, then changed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Open the card</translation>
    </message>
    <message>
        <source>One person deleted this client, another went on writing.</source>
        <translation>One person deleted this client, another went on writing.</translation>
    </message>
    <message>
        <source>Both answers are kept until you decide. Which one is right?</source>
        <translation>Both answers are kept until you decide. Which one is right?</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>Before: nothing</source>
        <translation>Before: nothing</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Keep this</translation>
    </message>
    <message>
        <source>Whoever wrote the other answer will see what was decided. It can be undone later.</source>
        <translation>Whoever wrote the other answer will see what was decided. It can be undone later.</translation>
    </message>
    <message>
        <source>This client was merged with %1. After that somebody wrote what stands below. Is it the same person?</source>
        <translation>This client was merged with %1. After that somebody wrote what stands below. Is it the same person?</translation>
    </message>
    <message>
        <source>This client was merged with another one. After that somebody wrote what stands below. Is it the same person?</source>
        <translation>This client was merged with another one. After that somebody wrote what stands below. Is it the same person?</translation>
    </message>
    <message>
        <source>Merged, then changed</source>
        <translation>Merged, then changed</translation>
    </message>
</context>
<context>
    <name>ConflictValue</name>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Shown for now</source>
        <translation>Shown for now</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Keep this one</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Keep %1</translation>
    </message>
    <message>
        <source>%1 or Enter</source>
        <translation>%1 or Enter</translation>
    </message>
</context>
<context>
    <name>DetailBar</name>
    <message>
        <source>Back to the questions</source>
        <translation>Back to the questions</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Contact data comes first: who stops in the middle is known then. Deleting a section keeps its questions.</source>
        <translation>Contact data comes first: who stops in the middle is known then. Deleting a section keeps its questions.</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Choose a question</translation>
    </message>
    <message>
        <source>Its texts, its choices and when it is asked stand here. What you write is saved at once.</source>
        <translation>Its texts, its choices and when it is asked stand here. What you write is saved at once.</translation>
    </message>
</context>
<context>
    <name>EditFieldRow</name>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Back to settings</source>
        <translation>Back to settings</translation>
    </message>
    <message>
        <source>Connect this device</source>
        <translation>Connect this device</translation>
    </message>
    <message>
        <source>Your administrator gives you an invitation: a picture with a code, or the same in words. It works once.</source>
        <translation>Your administrator gives you an invitation: a picture with a code, or the same in words. It works once.</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>With a picture</translation>
    </message>
    <message>
        <source>Choose the picture of the code</source>
        <translation>Choose the picture of the code</translation>
    </message>
    <message>
        <source>With words</source>
        <translation>With words</translation>
    </message>
    <message>
        <source>Whole invitation, if you can paste it</source>
        <translation>Whole invitation, if you can paste it</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Name of this device</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Connecting...</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interaction</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Version of a questionnaire</source>
        <translation>Version of a questionnaire</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
</context>
<context>
    <name>EventSheet</name>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Country, two letters</translation>
    </message>
    <message>
        <source>Phone numbers without a prefix are read as numbers of this country.</source>
        <translation>Phone numbers without a prefix are read as numbers of this country.</translation>
    </message>
    <message>
        <source>Add the event</source>
        <translation>Add the event</translation>
    </message>
</context>
<context>
    <name>FbSheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FbTextField</name>
    <message>
        <source>Clear %1</source>
        <translation>Clear %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Media type</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Thumbnail</translation>
    </message>
    <message>
        <source>Text read</source>
        <translation>Text read</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Salesperson</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Met at</translation>
    </message>
    <message>
        <source>Minutes east of UTC</source>
        <translation>Minutes east of UTC</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Badge number</translation>
    </message>
    <message>
        <source>Badge format</source>
        <translation>Badge format</translation>
    </message>
    <message>
        <source>Code as read</source>
        <translation>Code as read</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Seconds to capture</source>
        <translation>Seconds to capture</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Phones</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interests</translation>
    </message>
    <message>
        <source>Products of interest</source>
        <translation>Products of interest</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Role in decisions</source>
        <translation>Role in decisions</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Tax number</translation>
    </message>
    <message>
        <source>Invoice requisites</source>
        <translation>Invoice requisites</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Reason for the grade</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source event</source>
        <translation>Source event</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>About the source</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recommended by</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Preferred channel</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>Do not write e-mails</source>
        <translation>Do not write e-mails</translation>
    </message>
    <message>
        <source>Do not send SMS</source>
        <translation>Do not send SMS</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Last verified</source>
        <translation>Last verified</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Obtained at</source>
        <translation>Obtained at</translation>
    </message>
    <message>
        <source>Obtained by</source>
        <translation>Obtained by</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>App version</translation>
    </message>
    <message>
        <source>Installations</source>
        <translation>Installations</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Last sync</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Assigned to</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Sees</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Points for a grade</source>
        <translation>Points for a grade</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>Fairs</source>
        <translation>Fairs</translation>
    </message>
    <message>
        <source>Visitors may fill it in themselves</source>
        <translation>Visitors may fill it in themselves</translation>
    </message>
    <message>
        <source>Open on the web</source>
        <translation>Open on the web</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Last question</source>
        <translation>Last question</translation>
    </message>
    <message>
        <source>By the visitor</source>
        <translation>By the visitor</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Redeemed</translation>
    </message>
</context>
<context>
    <name>FormActionsSheet</name>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Save as a file (JSON)</source>
        <translation>Save as a file (JSON)</translation>
    </message>
    <message>
        <source>To keep, or to bring to another company</source>
        <translation>To keep, or to bring to another company</translation>
    </message>
    <message>
        <source>Save as a workbook (XLSForm)</source>
        <translation>Save as a workbook (XLSForm)</translation>
    </message>
    <message>
        <source>For a spreadsheet, ODK or KoboToolbox</source>
        <translation>For a spreadsheet, ODK or KoboToolbox</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Put into the archive</translation>
    </message>
    <message>
        <source>Nobody is asked any more; its answers stay</source>
        <translation>Nobody is asked any more; its answers stay</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Take out of the archive</translation>
    </message>
</context>
<context>
    <name>FormEditHeader</name>
    <message>
        <source>All questionnaires</source>
        <translation>All questionnaires</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Go live</translation>
    </message>
</context>
<context>
    <name>FormEditPage</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>What do you want to ask?</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Archive (%1)</source>
        <translation>Archive (%1)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No questionnaire yet</source>
        <translation>No questionnaire yet</translation>
    </message>
    <message>
        <source>Ask every visitor the same few questions, on your device, on theirs, or at a kiosk.</source>
        <translation>Ask every visitor the same few questions, on your device, on theirs, or at a kiosk.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Make the first one</translation>
    </message>
    <message>
        <source>A questionnaire from a file</source>
        <translation>A questionnaire from a file</translation>
    </message>
    <message>
        <source>Questionnaires (*.json *.xlsx)</source>
        <translation>Questionnaires (*.json *.xlsx)</translation>
    </message>
    <message>
        <source>Save the questionnaire to a file</source>
        <translation>Save the questionnaire to a file</translation>
    </message>
    <message>
        <source>XLSForm workbook (*.xlsx)</source>
        <translation>XLSForm workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Questionnaire (*.json)</source>
        <translation>Questionnaire (*.json)</translation>
    </message>
</context>
<context>
    <name>FormResultsPage</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Save as a workbook</source>
        <translation>Save as a workbook</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>No answers yet</translation>
    </message>
    <message>
        <source>As soon as somebody answers, the results stand here.</source>
        <translation>As soon as somebody answers, the results stand here.</translation>
    </message>
    <message>
        <source>Save the answers as a workbook</source>
        <translation>Save the answers as a workbook</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>kiosk</source>
        <translation>kiosk</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>More for %1</translation>
    </message>
</context>
<context>
    <name>FormSettings</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Every text is needed in each of them before the questionnaire goes live.</source>
        <translation>Every text is needed in each of them before the questionnaire goes live.</translation>
    </message>
    <message>
        <source>Where it is answered</source>
        <translation>Where it is answered</translation>
    </message>
    <message>
        <source>Visitors are asked</source>
        <translation>Visitors are asked</translation>
    </message>
    <message>
        <source>Off: nobody is asked any more, all answers stay</source>
        <translation>Off: nobody is asked any more, all answers stay</translation>
    </message>
    <message>
        <source>At a kiosk</source>
        <translation>At a kiosk</translation>
    </message>
    <message>
        <source>Visitors fill it in themselves on a device at the stand</source>
        <translation>Visitors fill it in themselves on a device at the stand</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>On the web</translation>
    </message>
    <message>
        <source>Visitors fill it in on their own phone, by a link or a QR code</source>
        <translation>Visitors fill it in on their own phone, by a link or a QR code</translation>
    </message>
    <message>
        <source>Fairs (none chosen: all)</source>
        <translation>Fairs (none chosen: all)</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>The last page</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>Give a coupon</source>
        <translation>Give a coupon</translation>
    </message>
    <message>
        <source>A code that works once, also without a network</source>
        <translation>A code that works once, also without a network</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Which questionnaire?</source>
        <translation>Which questionnaire?</translation>
    </message>
    <message>
        <source>No questionnaire is live</source>
        <translation>No questionnaire is live</translation>
    </message>
    <message>
        <source>A manager makes one and lets it go live; then it is here after the next sync.</source>
        <translation>A manager makes one and lets it go live; then it is here after the next sync.</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <source>Of a later version: %1</source>
        <translation>Of a later version: %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation>Contact data</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>is less than</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>is more than</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>was answered</source>
        <translation>was answered</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Any channel</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation>There is no question yet.</translation>
    </message>
    <message>
        <source>The title is missing in this language: %1.</source>
        <translation>The title is missing in this language: %1.</translation>
    </message>
    <message>
        <source>“%1” has no text in this language: %2.</source>
        <translation>“%1” has no text in this language: %2.</translation>
    </message>
    <message>
        <source>A choice of “%1” has no text in this language: %2.</source>
        <translation>A choice of “%1” has no text in this language: %2.</translation>
    </message>
    <message>
        <source>“%1” has nothing to choose from.</source>
        <translation>“%1” has nothing to choose from.</translation>
    </message>
    <message>
        <source>The table “%1” has no rows.</source>
        <translation>The table “%1” has no rows.</translation>
    </message>
    <message>
        <source>“%1” is of a type that this version of Fairbook does not know.</source>
        <translation>“%1” is of a type that this version of Fairbook does not know.</translation>
    </message>
    <message>
        <source>“%1” depends on a question that is gone.</source>
        <translation>“%1” depends on a question that is gone.</translation>
    </message>
    <message>
        <source>“%1” depends on a question that is asked only after it.</source>
        <translation>“%1” depends on a question that is asked only after it.</translation>
    </message>
    <message>
        <source>“%1” depends on a choice that is gone.</source>
        <translation>“%1” depends on a choice that is gone.</translation>
    </message>
    <message>
        <source>“%1” would never be asked.</source>
        <translation>“%1” would never be asked.</translation>
    </message>
    <message>
        <source>“%1” fills a field that clients do not have.</source>
        <translation>“%1” fills a field that clients do not have.</translation>
    </message>
    <message>
        <source>The consent “%1” needs the version of its wording.</source>
        <translation>The consent “%1” needs the version of its wording.</translation>
    </message>
    <message>
        <source>Better ask for contact data first: who leaves in the middle is known then.</source>
        <translation>Better ask for contact data first: who leaves in the middle is known then.</translation>
    </message>
    <message>
        <source>“%1” mixes contact data with survey questions. Better keep them in two sections.</source>
        <translation>“%1” mixes contact data with survey questions. Better keep them in two sections.</translation>
    </message>
    <message>
        <source>A needs more points than B, and B more than C.</source>
        <translation>A needs more points than B, and B more than C.</translation>
    </message>
    <message>
        <source>Choices give points, but no grade follows from them.</source>
        <translation>Choices give points, but no grade follows from them.</translation>
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
        <translation>Not ready yet</translation>
    </message>
    <message>
        <source>Go live with version %1?</source>
        <translation>Go live with version %1?</translation>
    </message>
    <message>
        <source>Some things are missing. Press one to mend it.</source>
        <translation>Some things are missing. Press one to mend it.</translation>
    </message>
    <message>
        <source>Version %1 is frozen as it is now, and visitors are asked by it from the next sync on. You can go on changing the draft: that becomes the version after it.</source>
        <translation>Version %1 is frozen as it is now, and visitors are asked by it from the next sync on. You can go on changing the draft: that becomes the version after it.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Go live</translation>
    </message>
</context>
<context>
    <name>GradeBadge</name>
    <message>
        <source>Grade %1</source>
        <translation>Grade %1</translation>
    </message>
</context>
<context>
    <name>GradeThresholds</name>
    <message>
        <source>Grades by points</source>
        <translation>Grades by points</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 from</translation>
    </message>
    <message>
        <source>The points of the chosen answers are added. More points never make a worse grade.</source>
        <translation>The points of the chosen answers are added. More points never make a worse grade.</translation>
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
        <translation>Leave the kiosk</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>Back to the visitors</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>KioskSheet</name>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Visitors fill in one questionnaire by themselves, one after another. Names, notes and grades of others are not shown. The PIN ends it.</source>
        <translation>Visitors fill in one questionnaire by themselves, one after another. Names, notes and grades of others are not shown. The PIN ends it.</translation>
    </message>
    <message>
        <source>No live questionnaire is open to visitors. A manager marks one: &quot;Visitors may fill it in themselves&quot;.</source>
        <translation>No live questionnaire is open to visitors. A manager marks one: &quot;Visitors may fill it in themselves&quot;.</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN, 4 to 12 digits</translation>
    </message>
    <message>
        <source>Remember it: without it this device stays a kiosk.</source>
        <translation>Remember it: without it this device stays a kiosk.</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Start the kiosk</translation>
    </message>
</context>
<context>
    <name>KioskStart</name>
    <message>
        <source>For staff: leave the kiosk</source>
        <translation>For staff: leave the kiosk</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>We know somebody like this</source>
        <translation>We know somebody like this</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Add meeting</translation>
    </message>
    <message>
        <source>Add a meeting with %1</source>
        <translation>Add a meeting with %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 - Fairbook</source>
        <translation>%1 - Fairbook</translation>
    </message>
</context>
<context>
    <name>MyCardSheet</name>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>My card</translation>
    </message>
    <message>
        <source>QR code of my card</source>
        <translation>QR code of my card</translation>
    </message>
    <message>
        <source>A visitor&apos;s telephone reads this from your screen. It is kept on this device only.</source>
        <translation>A visitor&apos;s telephone reads this from your screen. It is kept on this device only.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Show the code</translation>
    </message>
    <message>
        <source>Edit my card</source>
        <translation>Edit my card</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
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
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>NewFormSheet</name>
    <message>
        <source>New questionnaire</source>
        <translation>New questionnaire</translation>
    </message>
    <message>
        <source>Start from the sample</source>
        <translation>Start from the sample</translation>
    </message>
    <message>
        <source>Name, telephone, e-mail, region and a consent, in three languages. Ready to go live.</source>
        <translation>Name, telephone, e-mail, region and a consent, in three languages. Ready to go live.</translation>
    </message>
    <message>
        <source>Start from nothing</source>
        <translation>Start from nothing</translation>
    </message>
    <message>
        <source>Two empty sections: contact data, and what you want to know.</source>
        <translation>Two empty sections: contact data, and what you want to know.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>From a file</translation>
    </message>
    <message>
        <source>A questionnaire of Fairbook (JSON), or an XLSForm workbook as ODK and KoboToolbox make them.</source>
        <translation>A questionnaire of Fairbook (JSON), or an XLSForm workbook as ODK and KoboToolbox make them.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Language of the choices</source>
        <translation>Language of the choices</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Add a choice</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>points: %1</source>
        <translation>points: %1</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>grade %1</translation>
    </message>
    <message>
        <source>takes the others away</source>
        <translation>takes the others away</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>Choice %1</translation>
    </message>
    <message>
        <source>! Missing: %1</source>
        <translation>! Missing: %1</translation>
    </message>
    <message>
        <source>! Missing in this language</source>
        <translation>! Missing in this language</translation>
    </message>
    <message>
        <source>Less about choice %1</source>
        <translation>Less about choice %1</translation>
    </message>
    <message>
        <source>More about choice %1</source>
        <translation>More about choice %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Tag for the client</source>
        <translation>Tag for the client</translation>
    </message>
    <message>
        <source>At least this grade</source>
        <translation>At least this grade</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>No grade</translation>
    </message>
    <message>
        <source>Takes the others away (“none of these”)</source>
        <translation>Takes the others away (“none of these”)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>PaletteItem</name>
    <message>
        <source>Add: %1</source>
        <translation>Add: %1</translation>
    </message>
</context>
<context>
    <name>PhotoNote</name>
    <message>
        <source>This photo cannot be shown: its file is damaged, or too large for this device.</source>
        <translation>This photo cannot be shown: its file is damaged, or too large for this device.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Choose a photo</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Photo %1 of %2</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Photo %1 of %2</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Photos (%1)</source>
        <translation>Photos (%1)</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Back to the client</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Whole photo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Remove this photo</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Previous photo</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Next photo</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Short text</source>
        <translation>Short text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Long text</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Whole number</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Sum of money</source>
        <translation>Sum of money</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>One of several</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Several of several</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Stars</translation>
    </message>
    <message>
        <source>Recommend, 0 to 10</source>
        <translation>Recommend, 0 to 10</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Text between questions</source>
        <translation>Text between questions</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Put in order</translation>
    </message>
    <message>
        <source>Table of choices</source>
        <translation>Table of choices</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>QuestionChecks</name>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>How many stars</source>
        <translation>How many stars</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>How many may be chosen (empty: any)</source>
        <translation>How many may be chosen (empty: any)</translation>
    </message>
    <message>
        <source>Own words as the last choice</source>
        <translation>Own words as the last choice</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>Consent to</translation>
    </message>
    <message>
        <source>Version of the wording</source>
        <translation>Version of the wording</translation>
    </message>
    <message>
        <source>Should it be answered?</source>
        <translation>Should it be answered?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>For A only</source>
        <translation>For A only</translation>
    </message>
    <message>
        <source>Nobody is held up: without it the answers are marked as incomplete.</source>
        <translation>Nobody is held up: without it the answers are marked as incomplete.</translation>
    </message>
    <message>
        <source>Fills this field of the client</source>
        <translation>Fills this field of the client</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Add a question</translation>
    </message>
    <message>
        <source>Nothing is asked yet</source>
        <translation>Nothing is asked yet</translation>
    </message>
    <message>
        <source>Choose a kind of question on the left.</source>
        <translation>Choose a kind of question on the left.</translation>
    </message>
    <message>
        <source>To mend first: %1</source>
        <translation>To mend first: %1</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>Ready to go live</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Go live</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Add a hint</source>
        <translation>Add a hint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Key: %1. It stays the same from version to version: results join by it.</source>
        <translation>Key: %1. It stays the same from version to version: results join by it.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>No text yet</source>
        <translation>No text yet</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Section: %1</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Question %1: %2</translation>
    </message>
    <message>
        <source>text missing: %1</source>
        <translation>text missing: %1</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>conditional</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
</context>
<context>
    <name>QuestionTexts</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2</source>
        <translation>&quot;%1&quot; is %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2</source>
        <translation>&quot;%1&quot; is not %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is below %2</source>
        <translation>&quot;%1&quot; is below %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is above %2</source>
        <translation>&quot;%1&quot; is above %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; includes %2</source>
        <translation>&quot;%1&quot; includes %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is answered</source>
        <translation>&quot;%1&quot; is answered</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>Score %1, grade %2</source>
        <translation>Score %1, grade %2</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Your client base works again</source>
        <translation>Your client base works again</translation>
    </message>
    <message>
        <source>Looking for everything that can be read…</source>
        <translation>Looking for everything that can be read…</translation>
    </message>
    <message>
        <source>The client base on this device is damaged</source>
        <translation>The client base on this device is damaged</translation>
    </message>
    <message>
        <source>The client base cannot be opened</source>
        <translation>The client base cannot be opened</translation>
    </message>
    <message>
        <source>Usually a failing memory or a power cut does this. Fairbook can make a new base of what can still be read: first of all of what you entered and what was not sent yet. The damaged file is put aside, not deleted.</source>
        <translation>Usually a failing memory or a power cut does this. Fairbook can make a new base of what can still be read: first of all of what you entered and what was not sent yet. The damaged file is put aside, not deleted.</translation>
    </message>
    <message>
        <source>Please do not switch the device off. It may take a minute.</source>
        <translation>Please do not switch the device off. It may take a minute.</translation>
    </message>
    <message>
        <source>Some of it could not be read: something that was not sent may be missing. Look through today&apos;s leads.</source>
        <translation>Some of it could not be read: something that was not sent may be missing. Look through today&apos;s leads.</translation>
    </message>
    <message>
        <source>Open Fairbook</source>
        <translation>Open Fairbook</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Recover the base</source>
        <translation>Recover the base</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Not now, close</source>
        <translation>Not now, close</translation>
    </message>
    <message>
        <source>The damaged file is kept, nothing was deleted</source>
        <translation>The damaged file is kept, nothing was deleted</translation>
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
        <translation>Fewer</translation>
    </message>
    <message>
        <source>All of the latest %1</source>
        <translation>All of the latest %1</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Nothing to settle</source>
        <translation>Nothing to settle</translation>
    </message>
    <message numerus="yes">
        <source>%n settled today. When two people write different things, it will stand here.</source>
        <translation>
            <numerusform>%n settled today. When two people write different things, it will stand here.</numerusform>
            <numerusform>%n settled today. When two people write different things, it will stand here.</numerusform>
        </translation>
    </message>
    <message>
        <source>When two people write different things about a client, both are kept and stand here.</source>
        <translation>When two people write different things about a client, both are kept and stand here.</translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Waiting for a decision</translation>
    </message>
    <message>
        <source>changed after it was deleted</source>
        <translation>changed after it was deleted</translation>
    </message>
    <message>
        <source>changed after it was merged</source>
        <translation>changed after it was merged</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>Nobody named yet</source>
        <translation>Nobody named yet</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Language of the questions</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>All on one page</source>
        <translation>All on one page</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Finish later</source>
        <translation>Finish later</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>RunPlace</name>
    <message>
        <source>A test of the draft: nothing is kept.</source>
        <translation>A test of the draft: nothing is kept.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>End the test</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>How it looks</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
</context>
<context>
    <name>RunScore</name>
    <message>
        <source>Right now</source>
        <translation>Right now</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Clear search</translation>
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
        <translation>Save to a file</translation>
    </message>
    <message>
        <source>Save %1 to a file</source>
        <translation>Save %1 to a file</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Try to send %1 again</source>
        <translation>Try to send %1 again</translation>
    </message>
</context>
<context>
    <name>SettingsDevice</name>
    <message>
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Server of your company</source>
        <translation>Server of your company</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Not connected yet</translation>
    </message>
    <message>
        <source>You can work right away. Connect when you have an invitation, and everything will be sent.</source>
        <translation>You can work right away. Connect when you have an invitation, and everything will be sent.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Connect with another invitation</source>
        <translation>Connect with another invitation</translation>
    </message>
    <message>
        <source>Save a backup to a file</source>
        <translation>Save a backup to a file</translation>
    </message>
    <message>
        <source>Fairbook backup (*.fairbook)</source>
        <translation>Fairbook backup (*.fairbook)</translation>
    </message>
</context>
<context>
    <name>SettingsLooks</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Add an event</translation>
    </message>
    <message>
        <source>Fairbook %1</source>
        <translation>Fairbook %1</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Visitors fill in a questionnaire by themselves</source>
        <translation>Visitors fill in a questionnaire by themselves</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>What visitors are asked, and what they answered</source>
        <translation>What visitors are asked, and what they answered</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>Confirmed by server</source>
        <translation>Confirmed by server</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>On this device</translation>
    </message>
</context>
<context>
    <name>SyncCounters</name>
    <message>
        <source>Confirmed by server</source>
        <translation>Confirmed by server</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Waiting here</translation>
    </message>
</context>
<context>
    <name>SyncHero</name>
    <message>
        <source>Receipt %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>Syncing...</source>
        <translation>Syncing...</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Connect to a server</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Connect to a server</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Open settings</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation>Waits for somebody</translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es) to settle</source>
        <translation>
            <numerusform>%n clash to settle</numerusform>
            <numerusform>%n clashes to settle</numerusform>
        </translation>
    </message>
    <message>
        <source>Both answers are kept; sync goes on.</source>
        <translation>Both answers are kept; sync goes on.</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Lately</translation>
    </message>
    <message>
        <source>%1, this clock differs by %2</source>
        <translation>%1, this clock differs by %2</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>company</source>
        <translation>company</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>job title</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>yesterday %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 mo</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 y</translation>
    </message>
    <message>
        <source>on this device</source>
        <translation>on this device</translation>
    </message>
    <message>
        <source>confirmed by the server</source>
        <translation>confirmed by the server</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>needs attention</translation>
    </message>
    <message>
        <source>There is no room left on this device. Nothing that was saved is lost. Free some space and try again.</source>
        <translation>There is no room left on this device. Nothing that was saved is lost. Free some space and try again.</translation>
    </message>
    <message>
        <source>Another program is using the client base. Close it and try again.</source>
        <translation>Another program is using the client base. Close it and try again.</translation>
    </message>
    <message>
        <source>No connection to the server. Everything stays on this device and will be sent later.</source>
        <translation>No connection to the server. Everything stays on this device and will be sent later.</translation>
    </message>
    <message>
        <source>Something else answered in place of the server: perhaps the sign-in page of this Wi-Fi. Nothing was changed.</source>
        <translation>Something else answered in place of the server: perhaps the sign-in page of this Wi-Fi. Nothing was changed.</translation>
    </message>
    <message>
        <source>The server does not accept this code or device. Ask your administrator for a new invitation.</source>
        <translation>The server does not accept this code or device. Ask your administrator for a new invitation.</translation>
    </message>
    <message>
        <source>This device was signed out by the administrator. What you captured here goes to the server, where a manager looks at it.</source>
        <translation>This device was signed out by the administrator. What you captured here goes to the server, where a manager looks at it.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little and try again.</source>
        <translation>Too many tries. Wait a little and try again.</translation>
    </message>
    <message>
        <source>The server speaks another version. Update Fairbook; what you captured is safe here.</source>
        <translation>The server speaks another version. Update Fairbook; what you captured is safe here.</translation>
    </message>
    <message>
        <source>This device is not connected to a server yet.</source>
        <translation>This device is not connected to a server yet.</translation>
    </message>
    <message>
        <source>The server could not take this now (%1). Nothing is lost; it will be tried again.</source>
        <translation>The server could not take this now (%1). Nothing is lost; it will be tried again.</translation>
    </message>
    <message>
        <source>Call within 48 hours</source>
        <translation>Call within 48 hours</translation>
    </message>
    <message>
        <source>Contact within two weeks</source>
        <translation>Contact within two weeks</translation>
    </message>
    <message>
        <source>Contact within 30 days</source>
        <translation>Contact within 30 days</translation>
    </message>
    <message>
        <source>The client base on this device is damaged. Close Fairbook and open it again: it offers to recover what can still be read.</source>
        <translation>The client base on this device is damaged. Close Fairbook and open it again: it offers to recover what can still be read.</translation>
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
        <translation>! Missing in this language</translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message>
        <source>Nobody yet today</source>
        <translation>Nobody yet today</translation>
    </message>
    <message>
        <source>The first visitor you save will stand here.</source>
        <translation>The first visitor you save will stand here.</translation>
    </message>
</context>
<context>
    <name>TranscribeFields</name>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Another phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Read by machine, %1 % sure</source>
        <translation>Read by machine, %1 % sure</translation>
    </message>
    <message>
        <source>Read by machine, only %1 % sure</source>
        <translation>Read by machine, only %1 % sure</translation>
    </message>
</context>
<context>
    <name>TranscribePage</name>
    <message>
        <source>Card before</source>
        <translation>Card before</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Next card</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Done, next card</source>
        <translation>Done, next card</translation>
    </message>
    <message>
        <source>No card waits</source>
        <translation>No card waits</translation>
    </message>
    <message>
        <source>Photos of cards that nobody has typed in yet stand here.</source>
        <translation>Photos of cards that nobody has typed in yet stand here.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Choose up to %1</source>
        <translation>Choose up to %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Tap in the order of importance</source>
        <translation>Tap in the order of importance</translation>
    </message>
    <message>
        <source>%1: up</source>
        <translation>%1: up</translation>
    </message>
    <message>
        <source>%1: down</source>
        <translation>%1: down</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>not at all</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>very likely</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Sign here</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Sign again</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>The photo</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Add a photo</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Another photo</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>This question is of a newer Fairbook. Update to answer it; what was answered is kept.</source>
        <translation>This question is of a newer Fairbook. Update to answer it; what was answered is kept.</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Language of the questions</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Still there? Your answers leave the screen in %1 s.</source>
        <translation>Still there? Your answers leave the screen in %1 s.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>I am here</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Thank you!</translation>
    </message>
    <message>
        <source>Show this code at the stand</source>
        <translation>Show this code at the stand</translation>
    </message>
    <message>
        <source>Less than %1. It is kept as it is.</source>
        <translation>Less than %1. It is kept as it is.</translation>
    </message>
    <message>
        <source>More than %1. It is kept as it is.</source>
        <translation>More than %1. It is kept as it is.</translation>
    </message>
    <message>
        <source>More choices than asked for. They are kept.</source>
        <translation>More choices than asked for. They are kept.</translation>
    </message>
    <message>
        <source>Not an e-mail address yet. It is kept as it is.</source>
        <translation>Not an e-mail address yet. It is kept as it is.</translation>
    </message>
    <message>
        <source>Not a date like 2026-11-23. It is kept as it is.</source>
        <translation>Not a date like 2026-11-23. It is kept as it is.</translation>
    </message>
    <message>
        <source>Not a time like 14:05. It is kept as it is.</source>
        <translation>Not a time like 14:05. It is kept as it is.</translation>
    </message>
    <message>
        <source>Not a number. It is kept as it is.</source>
        <translation>Not a number. It is kept as it is.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::AnswersModel</name>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>grade %1</translation>
    </message>
    <message>
        <source>to be finished</source>
        <translation>to be finished</translation>
    </message>
    <message>
        <source>Questionnaire that is not here yet</source>
        <translation>Questionnaire that is not here yet</translation>
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
        <translation>Understood</translation>
    </message>
    <message>
        <source>This is too long to be saved in one piece. Shorten the text.</source>
        <translation>This is too long to be saved in one piece. Shorten the text.</translation>
    </message>
    <message>
        <source>This could not be saved (%1).</source>
        <translation>This could not be saved (%1).</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>all sent</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent</source>
        <translation>
            <numerusform>%n unsent</numerusform>
            <numerusform>%n unsent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairbook::app::CaptureModel</name>
    <message>
        <source>Short for a phone number. It is saved as it is.</source>
        <translation>Short for a phone number. It is saved as it is.</translation>
    </message>
    <message>
        <source>This number cannot be dialled. It is saved as it is.</source>
        <translation>This number cannot be dialled. It is saved as it is.</translation>
    </message>
    <message>
        <source>Not an e-mail address yet. It is saved as it is.</source>
        <translation>Not an e-mail address yet. It is saved as it is.</translation>
    </message>
    <message>
        <source>Draft kept on this device, %1</source>
        <translation>Draft kept on this device, %1</translation>
    </message>
    <message>
        <source>We will use your contact only to send what you asked for and our offers. You can say no at any time.</source>
        <translation>We will use your contact only to send what you asked for and our offers. You can say no at any time.</translation>
    </message>
    <message>
        <source>%1 saved on this device</source>
        <translation>%1 saved on this device</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>same phone</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>same e-mail</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>Lead without a name</source>
        <translation>Lead without a name</translation>
    </message>
    <message>
        <source>Badge %1. Its number is kept; the organiser&apos;s list will give the name.</source>
        <translation>Badge %1. Its number is kept; the organiser&apos;s list will give the name.</translation>
    </message>
    <message>
        <source>Filled in from a code. The code is kept as it was read.</source>
        <translation>Filled in from a code. The code is kept as it was read.</translation>
    </message>
    <message>
        <source>This code says nothing that Fairbook understands. It is kept as it was read.</source>
        <translation>This code says nothing that Fairbook understands. It is kept as it was read.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::ClientListModel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches “%1”. Try fewer letters, or the last digits of the phone.</source>
        <translation>Nobody matches “%1”. Try fewer letters, or the last digits of the phone.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>The trash is empty.</translation>
    </message>
    <message>
        <source>No clients yet. The first one you capture appears here.</source>
        <translation>No clients yet. The first one you capture appears here.</translation>
    </message>
    <message>
        <source>No client fits these filters.</source>
        <translation>No client fits these filters.</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>%1 moved to the trash</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 restored</translation>
    </message>
</context>
<context>
    <name>fairbook::app::ClientModel</name>
    <message>
        <source>Note saved on this device</source>
        <translation>Note saved on this device</translation>
    </message>
    <message>
        <source>Grade saved on this device</source>
        <translation>Grade saved on this device</translation>
    </message>
    <message>
        <source>Task is open again</source>
        <translation>Task is open again</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>%1 moved to the trash</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 restored</translation>
    </message>
    <message>
        <source>Changes saved on this device</source>
        <translation>Changes saved on this device</translation>
    </message>
    <message>
        <source>Met at the stand</source>
        <translation>Met at the stand</translation>
    </message>
    <message>
        <source>Met at the stand, grade %1</source>
        <translation>Met at the stand, grade %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>this device</translation>
    </message>
</context>
<context>
    <name>fairbook::app::CodesModel</name>
    <message>
        <source>No code could be read in this picture. Try a sharper one, or type the contact.</source>
        <translation>No code could be read in this picture. Try a sharper one, or type the contact.</translation>
    </message>
    <message>
        <source>This is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).</source>
        <translation>This is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).</translation>
    </message>
    <message>
        <source>This picture is too large (20 MB, 64 megapixels).</source>
        <translation>This picture is too large (20 MB, 64 megapixels).</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>This file could not be read.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no text.</source>
        <translation>The clipboard holds no picture and no text.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::DraftWriter</name>
    <message>
        <source>Draft saved on this device</source>
        <translation>Draft saved on this device</translation>
    </message>
</context>
<context>
    <name>fairbook::app::FormEditModel</name>
    <message>
        <source>Question added</source>
        <translation>Question added</translation>
    </message>
    <message>
        <source>Section added</source>
        <translation>Section added</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Question duplicated</source>
        <translation>Question duplicated</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1” deleted</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>answered %1</translation>
    </message>
    <message>
        <source>%1, left here %2</source>
        <translation>%1, left here %2</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>Draft, not live yet</source>
        <translation>Draft, not live yet</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: version %2, %3</source>
        <translation>%1: version %2, %3</translation>
    </message>
    <message>
        <source>Draft of version %1. %2</source>
        <translation>Draft of version %1. %2</translation>
    </message>
    <message>
        <source>%1, about %2 s</source>
        <translation>%1, about %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured: %1 of %2 answers needed to say</source>
        <translation>Measured: %1 of %2 answers needed to say</translation>
    </message>
    <message>
        <source>Measured with version %1: %2 % of %3</source>
        <translation>Measured with version %1: %2 % of %3</translation>
    </message>
    <message>
        <source>Draft saved on this device</source>
        <translation>Draft saved on this device</translation>
    </message>
</context>
<context>
    <name>fairbook::app::FormModel</name>
    <message>
        <source>name = value</source>
        <translation>name = value</translation>
    </message>
    <message>
        <source>1986-05-12, or --05-12 without the year</source>
        <translation>1986-05-12, or --05-12 without the year</translation>
    </message>
    <message>
        <source>This number cannot be dialled. It is saved as it is.</source>
        <translation>This number cannot be dialled. It is saved as it is.</translation>
    </message>
    <message>
        <source>Not an e-mail address yet. It is saved as it is.</source>
        <translation>Not an e-mail address yet. It is saved as it is.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::FormResultsModel</name>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, finished: %2 (%3)</source>
        <translation>%1, finished: %2 (%3)</translation>
    </message>
    <message>
        <source>Too few to say where people stop: that takes %1 responses.</source>
        <translation>Too few to say where people stop: that takes %1 responses.</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>All versions</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>All fairs</source>
        <translation>All fairs</translation>
    </message>
    <message>
        <source>Asked %1, answered %2 (%3)</source>
        <translation>Asked %1, answered %2 (%3)</translation>
    </message>
    <message>
        <source>Stopped here: %1 (%2)</source>
        <translation>Stopped here: %1 (%2)</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>Not asked any more</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Median %1, from %2 to %3</source>
        <translation>Median %1, from %2 to %3</translation>
    </message>
    <message>
        <source>NPS %1 (%2 answers: %3 recommend, %4 do not)</source>
        <translation>NPS %1 (%2 answers: %3 recommend, %4 do not)</translation>
    </message>
    <message>
        <source>NPS is said from %1 answers on</source>
        <translation>NPS is said from %1 answers on</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 could not be written.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::FormsModel</name>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2, %3</source>
        <translation>%1, version %2, %3</translation>
    </message>
    <message>
        <source>This workbook is not an XLSForm: it has no sheet “survey”.</source>
        <translation>This workbook is not an XLSForm: it has no sheet “survey”.</translation>
    </message>
    <message>
        <source>This questionnaire is too large.</source>
        <translation>This questionnaire is too large.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>This file could not be opened.</translation>
    </message>
    <message>
        <source>This file is not a questionnaire that Fairbook can read (%1).</source>
        <translation>This file is not a questionnaire that Fairbook can read (%1).</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Imported. Left out, as Fairbook has no means for it: %1</source>
        <translation>Imported. Left out, as Fairbook has no means for it: %1</translation>
    </message>
    <message>
        <source>Questionnaire added</source>
        <translation>Questionnaire added</translation>
    </message>
    <message>
        <source>Questionnaire duplicated</source>
        <translation>Questionnaire duplicated</translation>
    </message>
    <message>
        <source>Questionnaire archived</source>
        <translation>Questionnaire archived</translation>
    </message>
    <message>
        <source>Questionnaire is back from the archive</source>
        <translation>Questionnaire is back from the archive</translation>
    </message>
    <message>
        <source>Questionnaire imported</source>
        <translation>Questionnaire imported</translation>
    </message>
</context>
<context>
    <name>fairbook::app::KioskModel</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n second.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>This is not the PIN.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::PhotosModel</name>
    <message>
        <source>The pasted picture</source>
        <translation>The pasted picture</translation>
    </message>
    <message>
        <source>%1 is too large for a photo (20 MB, 64 megapixels).</source>
        <translation>%1 is too large for a photo (20 MB, 64 megapixels).</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 could not be read.</translation>
    </message>
    <message>
        <source>%1 is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).</source>
        <translation>%1 is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) saved on this device</source>
        <translation>
            <numerusform>%n photo saved on this device</numerusform>
            <numerusform>%n photos saved on this device</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Photo removed</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>this device</translation>
    </message>
    <message>
        <source>Only on this device so far</source>
        <translation>Only on this device so far</translation>
    </message>
    <message>
        <source>The original is not on this device</source>
        <translation>The original is not on this device</translation>
    </message>
    <message>
        <source>The original is on its way</source>
        <translation>The original is on its way</translation>
    </message>
    <message>
        <source>The original is on its way: %1 of %2 MB</source>
        <translation>The original is on its way: %1 of %2 MB</translation>
    </message>
    <message>
        <source>The original is not here, and this device is not connected to a server</source>
        <translation>The original is not here, and this device is not connected to a server</translation>
    </message>
    <message>
        <source>Whoever took this photo has not sent the original yet. It will come with a later sync</source>
        <translation>Whoever took this photo has not sent the original yet. It will come with a later sync</translation>
    </message>
    <message>
        <source>The original is not on this device yet. It will come with the next sync</source>
        <translation>The original is not on this device yet. It will come with the next sync</translation>
    </message>
</context>
<context>
    <name>fairbook::app::QuestionModel</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(no text yet)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Question %1 saved on this device</source>
        <translation>Question %1 saved on this device</translation>
    </message>
</context>
<context>
    <name>fairbook::app::RecoverModel</name>
    <message>
        <source>Nothing was waiting to be sent</source>
        <translation>Nothing was waiting to be sent</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were not sent yet are safe</source>
        <translation>
            <numerusform>%n change that was not sent yet is safe</numerusform>
            <numerusform>%n changes that were not sent yet are safe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the server were kept; the rest comes with the next sync</source>
        <translation>
            <numerusform>%n record of the server was kept; the rest comes with the next sync</numerusform>
            <numerusform>%n records of the server were kept; the rest comes with the next sync</numerusform>
        </translation>
    </message>
    <message>
        <source>This device has to join its company once more: ask for an invitation.</source>
        <translation>This device has to join its company once more: ask for an invitation.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::ReviewModel</name>
    <message>
        <source>Decision saved on this device</source>
        <translation>Decision saved on this device</translation>
    </message>
    <message>
        <source>Both kept, on this device</source>
        <translation>Both kept, on this device</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) saved on this device</source>
        <translation>
            <numerusform>%n decision saved on this device</numerusform>
            <numerusform>%n decisions saved on this device</numerusform>
        </translation>
    </message>
    <message>
        <source>Record kept</source>
        <translation>Record kept</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Moved to the trash</translation>
    </message>
    <message>
        <source>Deleted, and edited by somebody else</source>
        <translation>Deleted, and edited by somebody else</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>Kept as one person</source>
        <translation>Kept as one person</translation>
    </message>
    <message>
        <source>Two clients again</source>
        <translation>Two clients again</translation>
    </message>
    <message>
        <source>Merged, and edited by somebody else</source>
        <translation>Merged, and edited by somebody else</translation>
    </message>
</context>
<context>
    <name>fairbook::app::RoomWarning</name>
    <message>
        <source>Only %1 left on this device. Leads are still saved; make room soon.</source>
        <translation>Only %1 left on this device. Leads are still saved; make room soon.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::RunModel</name>
    <message>
        <source>Answers saved on this device, to be finished later</source>
        <translation>Answers saved on this device, to be finished later</translation>
    </message>
    <message>
        <source>Answers saved on this device</source>
        <translation>Answers saved on this device</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more for grade %1</source>
        <translation>
            <numerusform>%n more for grade %1</numerusform>
            <numerusform>%n more for grade %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: asked when %2</source>
        <translation>%1: asked when %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) still asked for. Done works all the same.</source>
        <translation>
            <numerusform>%n answer still asked for. Done works all the same.</numerusform>
            <numerusform>%n answers still asked for. Done works all the same.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this device, %1</source>
        <translation>Saved on this device, %1</translation>
    </message>
    <message>
        <source>%1 was not finished.</source>
        <translation>%1 was not finished.</translation>
    </message>
    <message>
        <source>%1 with %2 was not finished.</source>
        <translation>%1 with %2 was not finished.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>This picture is too large (20 MB, 64 megapixels).</source>
        <translation>This picture is too large (20 MB, 64 megapixels).</translation>
    </message>
    <message>
        <source>This is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).</source>
        <translation>This is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).</translation>
    </message>
    <message>
        <source>A test: nothing is kept</source>
        <translation>A test: nothing is kept</translation>
    </message>
    <message>
        <source>A test keeps no photo and no signature.</source>
        <translation>A test keeps no photo and no signature.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::SettingsModel</name>
    <message numerus="yes">
        <source>%n client(s) on this device</source>
        <translation>
            <numerusform>%n client on this device</numerusform>
            <numerusform>%n clients on this device</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 saved on this device</source>
        <translation>%1 saved on this device</translation>
    </message>
    <message>
        <source>No QR code could be read in this picture. Try a sharper one, or type the code.</source>
        <translation>No QR code could be read in this picture. Try a sharper one, or type the code.</translation>
    </message>
    <message>
        <source>This code is not an invitation to Fairbook.</source>
        <translation>This code is not an invitation to Fairbook.</translation>
    </message>
    <message>
        <source>This device holds clients of another company, so it cannot join this one. Nothing was sent. Use another device, or have an administrator of that company empty this one.</source>
        <translation>This device holds clients of another company, so it cannot join this one. Nothing was sent. Use another device, or have an administrator of that company empty this one.</translation>
    </message>
    <message>
        <source>Backup saved and verified, %1</source>
        <translation>Backup saved and verified, %1</translation>
    </message>
    <message>
        <source>A file with this name is there already. Choose another name.</source>
        <translation>A file with this name is there already. Choose another name.</translation>
    </message>
</context>
<context>
    <name>fairbook::app::SyncModel</name>
    <message>
        <source>The administrator signed this device out. Everything on it has arrived at the server, and nothing is left here.</source>
        <translation>The administrator signed this device out. Everything on it has arrived at the server, and nothing is left here.</translation>
    </message>
    <message>
        <source>Not connected to a server</source>
        <translation>Not connected to a server</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Syncing…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 of %2 MB</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 sent, %2 received</translation>
    </message>
    <message>
        <source>Nothing waits on this device</source>
        <translation>Nothing waits on this device</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) only on this device</source>
        <translation>
            <numerusform>%n lead only on this device</numerusform>
            <numerusform>%n leads only on this device</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Not synced yet</translation>
    </message>
    <message>
        <source>Last confirmed: %1</source>
        <translation>Last confirmed: %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>%1%2 s</source>
        <translation>%1%2 s</translation>
    </message>
    <message>
        <source>sent %1, received %2</source>
        <translation>sent %1, received %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) only on this device</source>
        <translation>
            <numerusform>%n change only on this device</numerusform>
            <numerusform>%n changes only on this device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) only on this device</source>
        <translation>
            <numerusform>%n photo only on this device</numerusform>
            <numerusform>%n photos only on this device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this device did not hold the same as the server. That was noticed and mended: what differed was read again. Nothing that was entered here is lost.</source>
        <translation>%1: this device did not hold the same as the server. That was noticed and mended: what differed was read again. Nothing that was entered here is lost.</translation>
    </message>
    <message>
        <source>This device does not hold the same as the server, and reading everything again did not help. What you enter is kept and sent. Please tell your administrator.</source>
        <translation>This device does not hold the same as the server, and reading everything again did not help. What you enter is kept and sent. Please tell your administrator.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) confirmed by the server</source>
        <translation>
            <numerusform>%n record confirmed by the server</numerusform>
            <numerusform>%n records confirmed by the server</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) here</source>
        <translation>
            <numerusform>%n change waits here</numerusform>
            <numerusform>%n changes wait here</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; a difference was mended</source>
        <translation>%1; a difference was mended</translation>
    </message>
</context>
<context>
    <name>fairbook::app::TranscribeModel</name>
    <message>
        <source>%1 is too large for a photo (20 MB, 64 megapixels).</source>
        <translation>%1 is too large for a photo (20 MB, 64 megapixels).</translation>
    </message>
    <message>
        <source>%1 is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).</source>
        <translation>%1 is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Reading the card...</source>
        <translation>Reading the card...</translation>
    </message>
    <message>
        <source>Read by machine: please compare. Tap a word to put it into the field.</source>
        <translation>Read by machine: please compare. Tap a word to put it into the field.</translation>
    </message>
    <message>
        <source>This photo could not be read. Type what you see.</source>
        <translation>This photo could not be read. Type what you see.</translation>
    </message>
    <message>
        <source>The original is on another device. It is fetched with the next sync.</source>
        <translation>The original is on another device. It is fetched with the next sync.</translation>
    </message>
    <message>
        <source>Card transcribed, saved on this device</source>
        <translation>Card transcribed, saved on this device</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>this device</translation>
    </message>
</context>
</TS>

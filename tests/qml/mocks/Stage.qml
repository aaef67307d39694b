// Stage.qml: puts the app into the state that a picture shows.
import QtQuick
import Fairbook.Ui

Item {
    id: root
    required property string lang
    required property string look
    readonly property var screens: ["capture-empty", "capture", "capture-known", "capture-attached", "capture-lowroom", "capture-cards", "capture-code", "capture-codes", "capture-nocode", "transcribe", "transcribe-reading", "run", "run-below", "run-onebyone", "run-forms", "run-trial", "run-trialphone", "run-trialkiosk", "kiosk-start", "kiosk-question", "kiosk-text", "kiosk-still", "kiosk-thanks", "kiosk-pin", "kiosk-sheet", "capture-coupon", "mycard", "mycard-edit", "capture-unfinished", "client-answers", "clients", "clients-found",
        "clients-none", "client", "client-history", "client-consent", "client-edit", "photo", "photo-coming", "photo-waiting", "client-nophotos", "sync", "sync-running", "sync-done",
        "sync-refused", "sync-alone", "sync-mended", "sync-differs", "review", "review-edit", "review-deleted", "review-merged", "review-done", "settings", "settings-below", "enrol", "large",
        "forms", "forms-none", "forms-new", "forms-more", "form-draft", "form-question", "form-below", "form-section", "form-palette", "form-live", "form-about", "form-results", "form-unanswered",
        "event", "recover-damaged", "recover-working", "recover-done", "recover-holes", "recover-locked"]

    function show(screen: string): void {
        loader.item?.find(loader.item.shell, "clientPhotos").viewer.close(); // it lies over everything
        for (const sheet of ["formSheet", "newFormSheet", "formActions", "paletteSheet", "goLiveSheet"])
            loader.item?.named(sheet)?.close();
        loader.active = false;
        loader.active = true;
        loader.item.recovery.state = screen.startsWith("recover-") ? screen.split("-")[1] : "";
        if (screen === "recover-holes") {
            loader.item.recovery.state = "done";
            loader.item.recovery.holes = true;
            loader.item.recovery.enrolText = loader.item.app.t("This device has to join its company once more: ask for an invitation.", "Цей пристрій треба знову приєднати до компанії: попросіть запрошення.", "Это устройство нужно снова присоединить к компании: попросите приглашение.");
        }
        if (screen === "recover-locked")
            loader.item.recovery.problem = loader.item.app.t("Another program is using the client base. Close it and try again.", "Базу клієнтів використовує інша програма. Закрийте її та спробуйте ще раз.", "Базу клиентов использует другая программа. Закройте её и попробуйте ещё раз.");
        if (loader.item.recovery.state !== "")
            return;
        const app = loader.item.app;
        const shell = loader.item.shell;
        const start = screen.split("-")[0];
        const places = { run: "capture", kiosk: "capture", mycard: "capture", client: "clients", enrol: "settings", event: "capture", large: "capture", photo: "clients", form: "forms" };
        shell.go(places[start] ?? start);
        forms.show(screen, app, loader.item, root.width >= 840);
        visits.show(screen, app, loader.item);
        switch (screen) {
        case "capture":
        case "large":
            shell.go("capture");
            app.capture.fill();
            if (screen === "large")
                app.settings.textScale = 1.4;
            else {
                app.run.live(1);
                app.capture.saved("c3");
                app.undo.offered();
                app.undo.visible = true;
            }
            break;
        case "capture-known":
            app.capture.family = app.t("Koval", "Коваль", "Коваль");
            app.capture.phone = "+380 67 123 45";
            app.capture.phoneWarning = app.t("Too short for Ukraine. You can save it all the same.", "Закоротко для України. Зберегти можна й так.", "Коротко для Украины. Сохранить можно и так.");
            app.capture.fillKnown();
            break;
        case "capture-attached":
            app.capture.attach("k1");
            app.capture.grade = "B";
            break;
        case "capture-cards":
            app.transcribe.count = 5;
            break;
        case "transcribe":
        case "transcribe-reading":
            app.transcribe.fill(screen === "transcribe-reading");
            shell.transcribe();
            break;
        case "mycard":
        case "mycard-edit":
            app.ownCard.image = screen === "mycard" ? Qt.resolvedUrl("photos/code.svg") : "";
            loader.item.find(shell, "myCard").clicked();
            break;
        case "capture-code":
            app.capture.takeCode("MECARD:N:Koval,Olha;;");
            app.capture.phone = "+380 67 123 45 67";
            app.capture.email = "o.koval@lan-agro.ua";
            break;
        case "capture-nocode":
            app.capture.codes.problem = app.t("No code could be read in this picture. Try a sharper one, or type the contact.",
                "На цьому зображенні коду не прочитано. Спробуйте чіткіше або введіть контакт.",
                "На этом изображении код не прочитан. Попробуйте чётче или введите контакт.");
            break;
        case "capture-codes":
            app.capture.codes.choices.append({ key: "0", title: app.t("Olha Koval", "Ольга Коваль", "Ольга Коваль"), payload: "MECARD:;;" });
            app.capture.codes.choices.append({ key: "1", title: "https://lan-agro.ua/drills/2026?utm_source=badge", payload: "" });
            app.capture.codes.choices.append({ key: "2", title: "AGRO-2026-004711", payload: "" });
            break;
        case "clients-found":
            app.clients.searchText = "45 67";
            app.clients.fillFound();
            break;
        case "clients-none":
            app.clients.clear();
            app.clients.total = 0;
            app.clients.shownText = "";
            app.client.key = "";
            break;
        case "client":
        case "client-history":
        case "client-answers":
        case "client-consent":
            app.run.live(1);
            shell.openClient("c3");
            if (screen !== "client")
                loader.item.find(shell, "clientPage").tab = screen.split("-")[1];
            break;
        case "photo":
        case "photo-coming":
        case "photo-waiting":
            shell.openClient("c3");
            if (screen !== "photo")
                app.client.photos.machineIs(screen.split("-")[1]);
            loader.item.find(shell, "clientPhotos").viewer.openAt(screen === "photo" ? 0 : 2);
            break;
        case "client-nophotos":
            shell.openClient("c3");
            app.client.photos.rows.clear();
            app.client.photos.refusal = app.t("offer.pdf is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).", "offer.pdf — не зображення, яке Fairbook може прочитати (JPEG, PNG, WebP, GIF, BMP).", "offer.pdf — не изображение, которое Fairbook может прочитать (JPEG, PNG, WebP, GIF, BMP).");
            break;
        case "client-edit":
            shell.openClient("c3");
            app.client.beginEdit();
            break;
        case "sync-running":
            app.sync.state = "running";
            break;
        case "capture-lowroom":
            app.roomText = app.t("Only 148 MB left on this device. Leads are still saved; make room soon.", "На пристрої лишилося 148 МБ. Контакти зберігаються й далі; звільніть місце.", "На устройстве осталось 148 МБ. Контакты по-прежнему сохраняются; освободите место.");
            break;
        case "sync-mended":
        case "sync-differs":
            app.sync.state = "idle";
            app.sync.differenceState = screen === "sync-mended" ? "mended" : "remains";
            app.sync.differenceText = screen === "sync-mended"
                ? app.t("Today 10:42: this device did not hold the same as the server. That was noticed and mended: what differed was read again. Nothing that was entered here is lost.", "Сьогодні 10:42: дані цього пристрою відрізнялися від даних сервера. Це помічено й виправлено: усе, що відрізнялося, прочитано знову. Нічого з того, що тут внесено, не втрачено.", "Сегодня 10:42: данные этого устройства отличались от данных сервера. Это замечено и исправлено: всё, что отличалось, прочитано заново. Ничего из того, что здесь введено, не потеряно.")
                : app.t("This device does not hold the same as the server, and reading everything again did not help. What you enter is kept and sent. Please tell your administrator.", "Дані цього пристрою відрізняються від даних сервера, і повторне читання не допомогло. Те, що ви вносите, зберігається й надсилається. Будь ласка, повідомте адміністратора.", "Данные этого устройства отличаются от данных сервера, и повторное чтение не помогло. То, что вы вводите, сохраняется и отправляется. Пожалуйста, сообщите администратору.");
            break;
        case "sync-done":
            app.unsent = 0;
            app.sync.state = "idle";
            app.sync.onDevice = 0;
            app.sync.attention = 0;
            app.sync.conflictCount = 0;
            app.sync.setAside.clear();
            break;
        case "sync-refused":
            app.sync.state = "refused";
            app.sync.problemText = app.t("This device was removed from the company. Its 12 unsent leads are kept here.", "Цей пристрій від'єднано від компанії. Його 12 ненадісланих контактів збережено тут.", "Это устройство отключено от компании. Его 12 неотправленных контактов сохранены здесь.");
            app.sync.problemAction = "enrol";
            break;
        case "sync-alone":
            app.sync.state = "not_enrolled";
            app.sync.receiptText = "";
            app.sync.serverText = "";
            app.sync.confirmed = 0;
            app.sync.attention = 0;
            app.sync.conflictCount = 0;
            app.sync.setAside.clear();
            app.sync.journal.clear();
            break;
        case "review-edit":
            loader.item.find(shell, "conflictCard").startEdit();
            break;
        case "review-deleted":
            app.review.currentIndex = 2;
            app.review.trivialCount = 0;
            break;
        case "review-merged":
            app.review.currentIndex = 4;
            app.review.trivialCount = 0;
            break;
        case "review-done":
            app.review.rows.clear();
            break;
        case "settings-below":
            loader.item.find(shell, "settingsForm").scroller.contentY = 420;
            break;
        case "enrol":
            shell.go("settings");
            app.settings.enrolled = false;
            app.settings.invitedServer = "https://fairbook.lan-agro.ua";
            app.settings.enrolProblem = app.t("This invitation was used already. Ask for a new one.", "Це запрошення вже використано. Попросіть нове.", "Это приглашение уже использовано. Попросите новое.");
            loader.item.find(shell, "settingsPage").startEnrolment();
            break;
        case "event":
            shell.go("capture");
            loader.item.find(shell, "appBar").eventPressed();
            break;
        }
    }

    FormStage {
        id: forms
    }
    VisitStage {
        id: visits
    }
    Loader {
        id: loader
        anchors.fill: parent
        active: false
        sourceComponent: Item {
            property alias app: app
            property alias shell: shell
            property alias recovery: recovery

            /// A sheet: it is no item of the page it belongs to.
            function named(name) {
                const search = from => {
                    for (let i = 0; i < from.data.length; ++i) {
                        const thing = from.data[i];
                        if (thing.objectName === name)
                            return thing;
                        const found = thing.data !== undefined && thing.children !== undefined ? search(thing) : null;
                        if (found)
                            return found;
                    }
                    return null;
                };
                return search(shell);
            }

            function find(from, name) {
                if (from.objectName === name)
                    return from;
                for (let i = 0; i < from.children.length; ++i) {
                    const found = find(from.children[i], name);
                    if (found)
                        return found;
                }
                return null;
            }

            MockApp {
                id: app
                lang: root.lang
                settings.theme: root.look
            }
            AppShell {
                id: shell
                anchors.fill: parent
                app: app
                focus: true
                visible: recovery.state === ""
                Component.onCompleted: Theme.reducedMotion = true
            }
            MockRecovery {
                id: recovery
                lang: root.lang
                state: ""
            }
            Rectangle {
                anchors.fill: parent
                visible: recovery.state !== ""
                color: Theme.surface
                RecoverPage {
                    anchors.fill: parent
                    viewModel: recovery
                }
            }
        }
    }
}

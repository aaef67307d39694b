#include "server/api/web_form.h"

#include <array>
#include <memory>

#include <spdlog/spdlog.h>

#include "embedded/form_css.h"
#include "embedded/form_js.h"
#include "server/web/form_page.h"
#include "server/web/sent_answers.h"

namespace fairbook::server {
namespace {

constexpr std::size_t bodyBytesMax = 256U << 10U; ///< percent-encoded, Cyrillic takes six bytes a letter

/// Nothing from elsewhere, no script within the page, in nobody's frame. `same-origin` keeps the address of the page to
/// ourselves and lets the browser say the Origin of what it sends, which `no-referrer` would make "null".
constexpr const char* policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
                               "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

Response page(int status, std::string html)
{
    return {.status = status,
            .contentType = "text/html; charset=utf-8",
            .headers = {{"Content-Security-Policy", policy}, {"Referrer-Policy", "same-origin"}},
            .body = std::move(html)};
}

/// A page on its way from thread to thread; each step owns it alone.
struct Visit
{
    std::string id; ///< of the request
    Reply reply;
    std::string peer{};
    std::string name{}; ///< of the questionnaire, as in the path
    Fields typed{};
    SentAnswers sent{};
    std::string token{}; ///< for the page, should it be shown
};
using VisitPtr = std::shared_ptr<Visit>;

std::shared_ptr<const OpenForm> openForm(Context& context, store::MasterReader& reader, const std::string& name)
{
    return context.web.limits.perDay > 0 ? context.web.open.find(reader, name) : nullptr;
}

/// The page is to prove this when it comes back.
void makeToken(Context& context, Visit& visit, base::Id event)
{
    std::array<std::uint8_t, 16> nonce{};
    context.means.random.fill(nonce);
    visit.sent.page = {.form = visit.sent.version.form,
                       .version = visit.sent.version.id,
                       .event = event,
                       .issued = context.means.clock.now(),
                       .nonce = base::Id(nonce)};
    visit.token = signedText(visit.sent.page, context.web.key);
}

Response shown(Context& context, const Visit& visit, int status, Notice notice)
{
    if (notice != Notice::none)
        ++context.counters.webRefused;
    return page(status, formPage({.form = visit.sent.version.content,
                                  .path = "/f/" + visit.name,
                                  .company = context.company,
                                  .language = visit.sent.language,
                                  .token = visit.token,
                                  .typed = visit.typed,
                                  .notice = notice}));
}

std::string languageOf(const Request& request, const model::Questionnaire& form, const std::string& wished)
{
    return languageFor(form.languages, wished, request.header("accept-language"));
}

/// What the address asks for; nothing where that is nonsense.
Fields askedFor(const Request& request)
{
    return parseFields(request.query).value_or(Fields{});
}

Response opened(Context& context, const Request& request)
{
    auto reader = context.readers.lend();
    const auto form = openForm(context, *reader, request.parameter);
    if (!form)
        return page(404, missingPage());
    const Fields asked = askedFor(request);
    Visit visit{.id = request.id, .reply = {}, .name = request.parameter};
    visit.sent.version = form->version;
    visit.sent.language = languageOf(request, form->version.content, asked.text(languageField));
    makeToken(context, visit, eventFor(*reader, *form, asked.text("event"), context.means.clock.now()));
    return shown(context, visit, 200, Notice::none);
}

Response thanked(Context& context, const Request& request)
{
    auto reader = context.readers.lend();
    const auto form = openForm(context, *reader, request.parameter);
    if (!form)
        return page(404, missingPage());
    const model::Questionnaire& content = form->version.content;
    const Fields asked = askedFor(request);
    const auto token = readToken(asked.text(tokenField), context.web.key);
    const std::string coupon = token ? couponAt(*reader, couponOf(*token)) : "";
    const std::string language = languageOf(request, content, asked.text(languageField));
    return page(200, thanksPage(content, context.company, language, coupon));
}

/// The version that the page was made of, and its token: the one that came, or a new one where that one is no good.
Notice recognise(Context& context, store::MasterReader& reader, const OpenForm& form, Visit& visit)
{
    visit.sent.version = form.version;
    visit.token = visit.typed.text(tokenField);
    const auto token = readToken(visit.token, context.web.key);
    const bool ours = token && token->form == form.version.form;
    auto version = ours ? versionAt(reader, token->version, token->form) : std::nullopt;
    const base::Instant now = context.means.clock.now();
    if (!version) {
        makeToken(context, visit, eventFor(reader, form, "", now));
        return Notice::unknown;
    }
    visit.sent.version = std::move(*version);
    visit.sent.page = *token;
    if (!isOld(*token, now))
        return Notice::none;
    makeToken(context, visit, token->event);
    return Notice::expired;
}

/// Programs fill in what people do not see, and are quicker than they.
bool looksLikeProgram(Context& context, const Visit& visit)
{
    const std::int64_t ageMs = context.means.clock.now().ms - visit.sent.page.issued.ms;
    return !visit.typed.text(trapField).empty() || (ageMs >= 0 && ageMs < context.web.limits.leastMs);
}

Response thanksFor(const Visit& visit)
{
    Response response = page(303, "");
    response.headers.emplace_back("Location", "/f/" + visit.name + "/thanks?lang=" + visit.sent.language + "&" +
                                                  std::string(tokenField) + "=" + visit.token);
    return response;
}

Response waitAnd(Response response, const std::string& seconds)
{
    response.headers.emplace_back("Retry-After", seconds);
    return response;
}

Response answerTo(Context& context, Visit& visit, const Outcome<Taken>& outcome)
{
    if (!outcome) {
        const int status = failureResponse(context, visit.id, outcome.error()).status;
        return waitAnd(shown(context, visit, status, Notice::failed), "30");
    }
    if (!*outcome) {
        const base::Error& error = (*outcome).error();
        return error.code == base::Code::throttled ? waitAnd(shown(context, visit, 429, Notice::busy), error.detail)
                                                   : shown(context, visit, 413, Notice::tooLong);
    }
    switch (**outcome) {
    case Taken::full:
        return waitAnd(shown(context, visit, 429, Notice::full), "3600");
    case Taken::otherwise:
        makeToken(context, visit, visit.sent.page.event);
        return shown(context, visit, 409, Notice::sentBefore);
    case Taken::now:
        ++context.counters.webAnswers;
        spdlog::info("request {}: answers from the web to questionnaire {}", visit.id, visit.sent.page.form.text());
        break;
    case Taken::before:
        break;
    }
    return thanksFor(visit);
}

/// On the writer's thread, in a savepoint. A page that was sent before costs nobody anything.
base::Result<Taken> take(Context& context, const Visit& visit, store::MasterStore& master)
{
    if (const Taken before = takenBefore(master, visit.sent); before != Taken::now)
        return before;
    if (auto free = context.web.addresses.take(senderOf(visit.peer)); !free)
        return tl::unexpected(free.error());
    if (auto free = context.web.forms.take(visit.sent.page.form.text()); !free)
        return tl::unexpected(free.error());
    return takeAnswers(master, context.means, visit.sent, context.web.limits.perDay);
}

void send(Context& context, const VisitPtr& visit)
{
    context.writer.run<Taken>([&context, visit](store::MasterStore& master) { return take(context, *visit, master); },
                              [&context, visit](Outcome<Taken> outcome) {
                                  context.workers.post([&context, visit, outcome = std::move(outcome)] {
                                      guarded(context, visit->id, visit->reply,
                                              [&] { visit->reply(answerTo(context, *visit, outcome)); });
                                  });
                              });
}

void receive(Context& context, const Request& request, const Reply& reply)
{
    auto reader = context.readers.lend();
    const auto form = openForm(context, *reader, request.parameter);
    if (!form)
        return reply(page(404, missingPage()));
    auto typed = parseFields(request.body);
    if (!typed) {
        ++context.counters.webRefused;
        return reply(page(413, largePage()));
    }
    const auto visit = std::make_shared<Visit>(Visit{
        .id = request.id, .reply = reply, .peer = request.peer, .name = request.parameter, .typed = std::move(*typed)});
    const Notice notice = recognise(context, *reader, *form, *visit);
    const model::Questionnaire& content = visit->sent.version.content;
    const std::string other = visit->typed.text(otherLanguageField);
    visit->sent.language = languageOf(request, content, other.empty() ? visit->typed.text(languageField) : other);
    if (!other.empty())
        return reply(shown(context, *visit, 200, Notice::none));
    if (notice != Notice::none)
        return reply(shown(context, *visit, 403, notice));
    if (looksLikeProgram(context, *visit))
        return reply(shown(context, *visit, 422, Notice::pressAgain));
    visit->sent.answers = answersOf(content, visit->typed);
    if (content.coupon)
        visit->sent.coupon = couponCodeOf(visit->sent.page, context.web.key);
    visit->sent.region = regionAt(*reader, visit->sent.page.event);
    send(context, visit);
}

/// By the head alone: what is not one of our pages coming back.
std::optional<Response> checkHead(Context& context, const Request& head)
{
    const auto refused = [&](Response response) {
        ++context.counters.webRefused;
        return response;
    };
    if (!isOwnPage(head, context.web.limits.publicUrl))
        return refused(page(403, foreignPage()));
    if (mediaType(head) != "application/x-www-form-urlencoded" || !head.header("content-encoding").empty())
        return refused(page(415, foreignPage()));
    const std::string length = head.header("content-length");
    const std::string most = std::to_string(bodyBytesMax);
    const bool large = length.size() > most.size() || (length.size() == most.size() && length > most);
    return large ? std::optional(refused(page(413, largePage()))) : std::nullopt;
}

Route reading(Context& context, std::string path, Response (*answer)(Context&, const Request&))
{
    const auto handler = [&context, answer](Request request, const Reply& reply) {
        context.workers.post([&context, answer, request = std::move(request), reply] {
            guarded(context, request.id, reply, [&] { reply(answer(context, request)); });
        });
    };
    return {.method = "GET", .path = std::move(path), .handler = handler};
}

Route file(std::string path, std::string contentType, std::string_view text)
{
    const auto handler = [contentType = std::move(contentType), text](const Request& /*request*/, const Reply& reply) {
        reply({.status = 200, .contentType = contentType, .body = std::string(text)});
    };
    return {.method = "GET", .path = std::move(path), .handler = handler};
}

} // namespace

std::vector<Route> webFormRoutes(Context& context)
{
    const auto handler = [&context](Request request, const Reply& reply) {
        context.workers.post([&context, request = std::move(request), reply] {
            guarded(context, request.id, reply, [&] { receive(context, request, reply); });
        });
    };
    std::vector<Route> routes;
    routes.push_back(file("/f/form.css", "text/css; charset=utf-8", embedded::form_css));
    routes.push_back(file("/f/form.js", "text/javascript; charset=utf-8", embedded::form_js));
    routes.push_back(reading(context, "/f/{form}/thanks", thanked));
    routes.push_back(reading(context, "/f/{form}", opened));
    routes.push_back({.method = "POST",
                      .path = "/f/{form}",
                      .handler = handler,
                      .bodyMax = bodyBytesMax,
                      .check = [&context](Request& head) { return checkHead(context, head); }});
    return routes;
}

} // namespace fairbook::server

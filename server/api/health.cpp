#include "server/api/health.h"

#include <utility>

namespace fairbook::server {
namespace {

std::string metrics(Context& context)
{
    const auto written = context.writer.counters();
    const auto [records, digest] = context.readers.lend()->digest();
    const Counters& counted = context.counters;
    const std::pair<const char*, std::int64_t> numbers[] = {
        {"fairbook_head", context.readers.lend()->head()},
        {"fairbook_records", records},
        {"fairbook_live_channels", static_cast<std::int64_t>(context.live.size())},
        {"fairbook_exchanges_total", counted.exchanges},
        {"fairbook_operations_total", counted.operations},
        {"fairbook_set_aside_total", counted.setAside},
        {"fairbook_refused_total", counted.refused},
        {"fairbook_unauthorized_total", counted.strangers},
        {"fairbook_differences_total", counted.differences},
        {"fairbook_enrolments_total", counted.enrolments},
        {"fairbook_enrolments_refused_total", counted.enrolmentsRefused},
        {"fairbook_files_total", counted.files},
        {"fairbook_web_answers_total", counted.webAnswers},
        {"fairbook_web_refused_total", counted.webRefused},
        {"fairbook_faults_total", counted.faults},
        {"fairbook_writer_transactions_total", written.transactions},
        {"fairbook_writer_jobs_total", written.jobs},
        {"fairbook_writer_failures_total", written.failures},
    };
    std::string text;
    for (const auto& [name, value] : numbers)
        text += std::string(name) + ' ' + std::to_string(value) + '\n';
    return text;
}

/// A route that reads a little, on a worker.
Route reading(Context& context, std::string path, std::string contentType, std::string (*body)(Context&))
{
    const auto handler = [&context, contentType = std::move(contentType), body](const Request& request,
                                                                                const Reply& reply) {
        context.workers.post([&context, contentType, body, id = request.id, reply] {
            guarded(context, id, reply,
                    [&] { reply({.status = 200, .contentType = contentType, .headers = {}, .body = body(context)}); });
        });
    };
    return {.method = "GET", .path = std::move(path), .handler = handler, .bodyMax = 0, .check = {}};
}

} // namespace

Route healthRoute(Context& context)
{
    return reading(context, "/health", "application/json", [](Context& readable) -> std::string {
        static_cast<void>(readable.readers.lend()->head());
        return R"({"status":"ok"})";
    });
}

Route metricsRoute(Context& context)
{
    return reading(context, "/metrics", "text/plain; version=0.0.4", metrics);
}

} // namespace fairbook::server

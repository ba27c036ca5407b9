using System.Text;
using BranchLife.Persistence;
using BranchLife.Persistence.Schema;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BranchLife.Web.Setup;

/// <summary>/healthz: the process answers. /readyz: it can do its work; if not, 503 and one reason a line.</summary>
internal static class Health
{
    private const string Ready = "ready";

    public static IServiceCollection AddBranchLifeHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<DatabaseIsReady>("database", tags: [Ready])
            .AddCheck<StorageIsReady>("storage", tags: [Ready]);
        return services;
    }

    public static void MapBranchLifeHealth(this WebApplication app)
    {
        app.MapHealthChecks("/healthz", Answering(_ => false)).AllowAnonymous();
        app.MapHealthChecks("/readyz", Answering(check => check.Tags.Contains(Ready))).AllowAnonymous();
    }

    private static HealthCheckOptions Answering(Func<HealthCheckRegistration, bool> which) => new()
    {
        Predicate = which,
        ResponseWriter = (context, report) =>
        {
            var reasons = report.Entries.Values.Where(entry => entry.Status is not HealthStatus.Healthy).Select(entry => entry.Description).ToArray();
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync(reasons.Length == 0 ? "ok" : string.Join('\n', reasons), Encoding.UTF8);
        },
    };

    private sealed class DatabaseIsReady(DatabaseSchema schema) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            SchemaWords.Refusal(await schema.LookAsync(cancellationToken)) is { } reason
                ? HealthCheckResult.Unhealthy(reason)
                : HealthCheckResult.Healthy();
    }

    private sealed class StorageIsReady(StorageFolder storage) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(storage.IsWritable() ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("存储目录不能写入，请检查磁盘空间和目录权限。"));
    }
}

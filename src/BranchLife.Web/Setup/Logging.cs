using System.Globalization;
using BranchLife.Web.Infrastructure.Anonymous;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Hosting;

namespace BranchLife.Web.Setup;

internal static class Logging
{
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {SourceContext} {Message:lj}{NewLine}{Exception}";

    /// <summary>What goes wrong before the settings are read is written too. Logs go to standard error.</summary>
    public static void UseBootstrapLogger() => Log.Logger = ToStandardError(new LoggerConfiguration()).CreateLogger();

    public static IServiceCollection AddBranchLifeLogging(this IServiceCollection services, IConfiguration configuration)
    {
        var logger = ToStandardError(new LoggerConfiguration()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                .Enrich.FromLogContext()
                .ReadFrom.Configuration(configuration))
            .CreateLogger();

        return services
            .AddSingleton<Serilog.ILogger>(logger)
            .AddSingleton<DiagnosticContext>()
            .AddSingleton<IDiagnosticContext>(provider => provider.GetRequiredService<DiagnosticContext>())
            .AddLogging(logging => logging.ClearProviders().AddSerilog(logger, dispose: true));
    }

    /// <summary>
    /// One line a request: its route as a template, never a form, a query or a path that names somebody. Quick reads that
    /// succeed are written at debug level only; of pages that leave no trace there is no line at all.
    /// </summary>
    public static IApplicationBuilder UseBranchLifeRequestLogging(this IApplicationBuilder app) =>
        app.UseWhen(context => !LeavesNoTraceAttribute.IsOn(context), traced => traced.UseSerilogRequestLogging(options =>
        {
            options.MessageTemplate = "{RequestMethod} {Route} {StatusCode} {Elapsed:0.0} ms";
            options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
            [
                new("RequestMethod", new ScalarValue(context.Request.Method)),
                new("Route", new ScalarValue((context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)")),
                new("StatusCode", new ScalarValue(status)),
                new("Elapsed", new ScalarValue(elapsed)),
            ];
            options.GetLevel = (context, elapsed, exception) => exception is not null || context.Response.StatusCode >= 500
                ? LogEventLevel.Error
                : HttpMethods.IsGet(context.Request.Method) && context.Response.StatusCode < 400 && elapsed < 1000
                    ? LogEventLevel.Debug
                    : LogEventLevel.Information;
        }));

    private static LoggerConfiguration ToStandardError(LoggerConfiguration logger) => logger.WriteTo.Console(
        outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture, standardErrorFromLevel: LogEventLevel.Verbose);
}
